# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The kern: the little that is known in a night, on one and a half page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.render.knopen import Alinea, Cel, Lijst, Punt, Rij, Sectie, Tabel
from va_route.render.outline_va import bevindingen_kort, eigen_woorden
from va_route.render.outline_va_deling import bronnen, personen
from va_route.render.outline_va_jeugdige import klein
from va_route.render.outline_va_veiligheid import weging
from va_route.render.taal import (
    Namen,
    alinea,
    als_er_is,
    dag,
    hoofdletter,
    moment,
    punten,
    rij,
)
from va_route.schemas.kern import VoorlopigeVerklaring

if TYPE_CHECKING:
    from collections.abc import Iterable

    from va_route.schemas.kern import Optie, VaKern
    from va_route.schemas.personen import Persoon


def kern_secties(kern: VaKern, anderen: Iterable[Persoon] = ()) -> tuple[Sectie, ...]:
    """Every section of the kern; ``anderen`` are people of the dossier around it."""
    namen = Namen.van((*anderen, *kern.betrokkenen), kern)
    return (
        eigen_woorden(kern.woorden, kern.niet_gehoord, namen, ""),
        bevindingen_kort(kern.nu.feiten if kern.nu else (), namen, "nu.feiten"),
        _zorg(kern, namen),
        _kracht(kern),
        _opties(kern, namen),
        _verteld(kern, namen),
        _komende(kern, namen),
        Sectie("Bronnen", (bronnen(kern.bronnen, namen, "bronnen"),), "bronnen"),
        Sectie("Wie er meedoen", (personen(kern.betrokkenen, "betrokkenen"),), "betrokkenen"),
    )


def _zorg(kern: VaKern, namen: Namen) -> Sectie:
    nu = kern.nu
    inhoud: Cel = (alinea(None),)
    if nu is not None:
        inhoud = (
            alinea(nu.directe_zorg, "Waar we bang voor zijn"),
            alinea(namen.allen(nu.voor_wie) if nu.voor_wie else None, "Voor wie"),
            alinea(nu.waarom_niet_wachten, "Waarom niet wachten"),
        )
    return Sectie("Wat er nu speelt", inhoud, "nu")


def _kracht(kern: VaKern) -> Sectie:
    v = kern.voorlopig or VoorlopigeVerklaring()
    return Sectie(
        "Wat helpt en wat het gaande houdt",
        (
            Tabel(
                "",
                (
                    Rij("Wat helpt", (_lijst(kern.krachten),)),
                    Rij("Wat het gaande houdt", (_lijst(kern.in_stand_houdend),)),
                    rij("Voorlopige verklaring", v.verklaring),
                    rij("Het kan ook dit zijn", v.alternatief),
                    rij("Wat we nog niet weten", v.wat_weten_we_niet),
                ),
                pad="voorlopig",
            ),
        ),
        "voorlopig",
    )


def _lijst(teksten: tuple[str, ...]) -> Cel:
    return (Lijst(tuple(Punt(t) for t in teksten)) if teksten else alinea(None),)


def _opties(kern: VaKern, namen: Namen) -> Sectie:
    wegen = (*weging(kern.weging, namen, "weging"), alinea(kern.conclusie, "Conclusie"))
    if not kern.opties:
        return Sectie("Mogelijkheden", (alinea(None), *wegen))
    rijen = tuple(_optie(o, namen) for o in sorted(kern.opties, key=lambda o: o.soort.zwaarte))
    tabel = Tabel(
        "Van licht naar zwaar",
        rijen,
        ("Mogelijkheid", "Uitkomst", "Waarom"),
        "opties",
        (36, 18, 46),
    )
    return Sectie("Mogelijkheden", (tabel, *wegen), "opties")


def _optie(o: Optie, namen: Namen) -> Rij:
    gebeld = (Alinea(f"Gebeld {moment(o.gebeld)}", stijl="klein"),) if o.gebeld else ()
    return Rij(
        f"{o.id}: {o.tekst}",
        (
            (Alinea(hoofdletter(o.uitkomst.titel)), *gebeld),
            (
                alinea(o.reden),
                Alinea(hoofdletter(punten(o.soort.titel, namen.verborgen(o))), stijl="klein"),
            ),
        ),
    )


def _verteld(kern: VaKern, namen: Namen) -> Sectie:
    v = kern.verteld
    titel = f"Wat {kern.roepnaam} is verteld"
    niet = als_er_is(kern.niet_verteld_omdat, "Nog niet verteld, omdat")
    if v is None:
        return Sectie(titel, niet or (alinea(None),), "verteld")
    onder = punten(moment(v.op), namen.wie(v.door) if v.door else "", namen.verborgen(v))
    rijen = (
        rij("Waarom", v.waarom),
        rij("Waarheen", v.waarheen),
        rij("Hoe lang", v.hoe_lang),
        rij("Spullen", v.spullen),
        rij("Reactie", v.reactie),
    )
    klein = Alinea(hoofdletter(onder), stijl="klein")
    return Sectie(titel, (klein, Tabel("", rijen, pad="verteld"), *niet), "verteld")


def _komende(kern: VaKern, namen: Namen) -> Sectie:
    k = kern.komende_72_uur
    if k is None:
        return Sectie("De komende 72 uur", (alinea(None),), "komende_72_uur")
    contact = moment(k.eerste_contact_ouders) if k.eerste_contact_ouders else None
    rijen = (
        rij("Slaapplek", k.slaapplek),
        rij("Wie is er", k.wie_is_er),
        rij("Eerste contact met ouders", contact),
        rij("Bereikbaar", k.bereikbaar),
        rij("Hele analyse klaar op", dag(k.va_klaar_op) if k.va_klaar_op else None),
        rij("Hele analyse door", namen.wie(k.va_door) if k.va_door else None),
    )
    tabel = Tabel("", rijen, pad="komende_72_uur")
    dicht = klein(hoofdletter(namen.verborgen(k)))
    return Sectie("De komende 72 uur", (tabel, *dicht), "komende_72_uur")
