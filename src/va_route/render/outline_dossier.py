# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The dossier: its first page, and the order of everything behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.render.in_woorden import norm
from va_route.render.knopen import (
    Alinea,
    Cel,
    Knoop,
    Kolommen,
    Lijst,
    Punt,
    Rij,
    Sectie,
    Tabel,
)
from va_route.render.outline_eerste_pagina import (
    kern_tabel,
    open_punten,
    terzijde,
    va_tabel,
    wat_vinden_zij,
)
from va_route.render.outline_inzet import inzet_secties
from va_route.render.outline_kern import kern_secties
from va_route.render.outline_overleg import overleg_secties
from va_route.render.outline_va import eigen_woorden, va_secties
from va_route.render.outline_va_deling import personen
from va_route.render.outline_verblijf import besluit_secties, eigen_verklaringen, verblijf_secties
from va_route.render.outline_verzoek import (
    gevraagd,
    niet_gehoord,
    standpunt,
    verzoek_secties,
)
from va_route.render.outline_voorwaarden import voorwaarden_secties
from va_route.render.taal import (
    NIET_INGEVULD,
    Namen,
    alinea,
    dag,
    hoofdletter,
    leeftijd,
    moment,
    partij,
    punten,
    rij,
)
from va_route.schemas.ervaring import ZesVragen

if TYPE_CHECKING:
    from va_route.render.beeld import Beeld
    from va_route.schemas.besluit import Afwijking
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.ervaring import Ervaring

GEEN_EIS = "regionale werkwijze, geen wettelijke eis"


def pagina_dossier(dossier: Dossier, beeld: Beeld) -> tuple[Knoop, ...]:
    """First page of a dossier."""
    namen = Namen.van(dossier.personen, dossier.va)
    naam = roepnaam(dossier)
    return (
        _in_het_kort(dossier, beeld, namen),
        *_stand(beeld),
        Sectie("Wat wordt gevraagd", _gevraagd(dossier), "verzoeken"),
        open_punten(beeld),
        *_afwijkingen(dossier, beeld, namen),
        *_mening(dossier, beeld, namen, naam),
        *_zes_vragen(dossier, beeld, namen, naam),
        *(terzijde(dossier.va, namen) if dossier.va else ()),
    )


def roepnaam(dossier: Dossier) -> str:
    """Give what the youth is called, from whichever part says so."""
    if dossier.va:
        return dossier.va.roepnaam
    if dossier.va_kern:
        return dossier.va_kern.roepnaam
    return dossier.jeugdige.roepnaam if dossier.jeugdige else "de jeugdige"


def _wie(dossier: Dossier, beeld: Beeld) -> str:
    wie = dossier.va or dossier.jeugdige
    deel = dossier.va.jeugdige if dossier.va else dossier.jeugdige
    if wie and deel:
        jaren = leeftijd(deel.geboortedatum, beeld.peildatum)
        return f"{wie.roepnaam}, {jaren} jaar op {dag(beeld.peildatum)}"
    if dossier.va_kern:
        return f"{dossier.va_kern.roepnaam}, {dossier.va_kern.jeugdige.leeftijd} jaar"
    return roepnaam(dossier)


def _in_het_kort(dossier: Dossier, beeld: Beeld, namen: Namen) -> Tabel:
    deel = dossier.va.kop if dossier.va else dossier.va_kern
    regie = namen.wie(deel.regievoerder) if deel and deel.regievoerder else None
    kort = dossier.jeugdige
    analyse = "Geen verklarende analyse in dit dossier"
    if dossier.va:
        kop = dossier.va.kop
        analyse = f"{hoofdletter(kop.status.titel)}, versie {kop.versie}"
    rijen = (
        rij("Wie", _wie(dossier, beeld)),
        *((rij("Geboren op", f"{dag(kort.geboortedatum)} ({kort.roepnaam})"),) if kort else ()),
        rij("Regievoerder", regie),
        rij("Verklarende analyse", analyse),
        rij("Regio", beeld.regio.replace("/", " en ") or dossier.regio),
        rij("Peildatum", dag(beeld.peildatum)),
        rij("Kenmerk", dossier.kenmerk),
    )
    return Tabel("", rijen)


def _stand(beeld: Beeld) -> Cel:
    """Put what ended by law before the stand: the stand alone would say too much."""
    delen: list[Knoop] = []
    for v in beeld.verlopen:
        delen += (Alinea(zin, stijl="kern") for zin in v.beeindigd)
        delen.append(Alinea(v.stand, f"Route {v.route} ({v.verloop})"))
        delen += (Alinea(zin, stijl="klein") for zin in v.termijnen)
    return (Sectie("Waar het nu staat", tuple(delen)),) * bool(delen)


def _gevraagd(dossier: Dossier) -> Cel:
    zinnen: Cel = tuple(Alinea(gevraagd(v), v.id) for v in dossier.verzoeken)
    if not zinnen and dossier.va:
        zinnen = (Alinea(dossier.va.hulpvraag.vraag_verwijzer),)
    return zinnen or (alinea(None),)


def _afwijkingen(dossier: Dossier, beeld: Beeld, namen: Namen) -> Cel:
    """Deviations, steps recorded with a shortage, and an admission without a valid order."""
    alarm = tuple(
        Alinea(f"{dag(g.op.date())}: {g.gebeurtenis}, zonder geldige machtiging.", "Let op", "kern")
        for g in beeld.tijdlijn
        if g.alarm
    )
    lijst = tuple(_afwijking(a, namen) for a in dossier.afwijkingen)
    tekort = tuple(
        Punt(f"{g.gebeurtenis}: toen stond nog open: {'; '.join(g.tekort)}", dag(g.op.date()))
        for g in beeld.tijdlijn
        if g.tekort
    )
    samen = (*lijst, *tekort)
    if not samen and not alarm:
        return ()
    inhoud: Cel = (*alarm, *((Lijst(samen),) if samen else ()))
    return (Sectie("Waar van is afgeweken", inhoud, "afwijkingen"),)


def _afwijking(a: Afwijking, namen: Namen) -> Punt:
    verzoek = f"bij {a.verzoek}" if a.verzoek else ""
    wie = punten(namen.wie(a.door), partij(a.rol), moment(a.op), verzoek)
    herstel = f"te herstellen uiterlijk {dag(a.herstel_uiterlijk)}"
    return Punt(
        f"{a.motivering} ({GEEN_EIS})",
        f"Afgeweken van ‘{norm(a.afspraak)}’, reden: {a.reden.titel}",
        (
            Alinea(punten(wie, herstel), stijl="klein"),
            *(Alinea(p, "Geprobeerd", "klein") for p in a.pogingen),
        ),
    )


def _mening(dossier: Dossier, beeld: Beeld, namen: Namen, naam: str) -> tuple[Sectie, ...]:
    over_plaatsing = tuple(
        knoop
        for nr, v in enumerate(dossier.verzoeken)
        for knoop in (
            *(niet_gehoord(v.niet_gehoord, namen) if v.niet_gehoord else ()),
            *(
                standpunt(s, namen, f"verzoeken[{nr}].standpunten[{plek}]")
                for plek, s in enumerate(v.standpunten)
            ),
        )
    )
    analyse: Cel = ()
    if dossier.va:
        analyse = wat_vinden_zij(dossier.va, namen, weggelaten=beeld.weggelaten).inhoud
    delen: Cel = analyse
    if over_plaatsing:
        nog_niet: Cel = (Alinea("Er is nog geen verklarende analyse."),)
        kolommen = ("Over plaatsing", "Over de analyse")
        delen = (Kolommen(kolommen, (over_plaatsing, analyse or nog_niet)),)
    elif not delen and dossier.va_kern:
        kern = dossier.va_kern
        delen = eigen_woorden(kern.woorden, kern.niet_gehoord, namen, "va_kern").inhoud
    return (Sectie(f"Wat {naam} en de ouders ervan vinden", delen or (alinea(None),)),)


def _zes_vragen(dossier: Dossier, beeld: Beeld, namen: Namen, naam: str) -> tuple[Sectie, ...]:
    """Six questions, asked once a request or a route is on file. Nobody has to answer."""
    if not (dossier.zes_vragen or dossier.verzoeken or beeld.verlopen):
        return ()
    gegeven = dossier.zes_vragen
    stil = NIET_INGEVULD if beeld.weggelaten else "Niet gevraagd"
    rijen = tuple(
        Rij(info.description or veld, _antwoord(getattr(gegeven, veld, None), namen, stil))
        for veld, info in ZesVragen.model_fields.items()
    )
    tabel = Tabel("", rijen, ("Vraag", "Antwoord", "In eigen woorden"), "zes_vragen", (42, 18, 40))
    return (Sectie(f"Zes vragen aan {naam}", (tabel,), "zes_vragen"),)


def _antwoord(antwoord: Ervaring | None, namen: Namen, stil: str) -> tuple[Cel, Cel]:
    if antwoord is None:
        return (Alinea(stil, stijl="leeg"),), (Alinea("–"),)
    onder = punten(dag(antwoord.datum), namen.verborgen(antwoord))
    return (
        (Alinea(hoofdletter(antwoord.antwoord.titel)), Alinea(onder, stijl="klein")),
        (Alinea(antwoord.woorden or "–"),),
    )


def dossier_secties(dossier: Dossier, beeld: Beeld) -> tuple[Sectie, ...]:
    """Everything in the document behind the first page."""
    namen = Namen.van(dossier.personen, dossier.va)
    delen: list[Sectie] = []
    if dossier.va:
        va: Cel = (
            va_tabel(dossier.va, beeld, dossier.personen),
            *va_secties(dossier.va, dossier.personen),
        )
        delen.append(Sectie("Verklarende analyse", va, "va", blad=True))
    if dossier.va_kern:
        inhoud: Cel = (
            kern_tabel(dossier.va_kern, dossier.personen),
            *kern_secties(dossier.va_kern, dossier.personen),
        )
        delen.append(Sectie("De kern van die nacht", inhoud, "va_kern", blad=True))
    ernaast = (
        *overleg_secties(dossier, namen),
        *inzet_secties(dossier),
        *verzoek_secties(dossier, namen),
        *voorwaarden_secties(dossier, namen),
        *besluit_secties(dossier, namen),
        *verblijf_secties(dossier, namen),
        *_erbij(dossier),
    )
    if ernaast:
        delen.append(Sectie("De zaak", ernaast, blad=True))
    return (*delen, *eigen_verklaringen(dossier, namen))


def _erbij(dossier: Dossier) -> tuple[Sectie, ...]:
    wie = dossier.betrokkenen
    tabel = personen(wie, "betrokkenen")
    return (Sectie("Wie er ook meedoen", (tabel,), "betrokkenen"),) * bool(wie)
