# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The dossier beside the VA: the requests to the judge, and what is said and signed for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.render.knopen import Alinea, Cel, Citaat, Knoop, Lijst, Punt, Rij, Sectie, Tabel
from va_route.render.taal import (
    NIET_INGEVULD,
    Namen,
    alinea,
    als_er_is,
    dag,
    hoofdletter,
    partij,
    punten,
    rij,
)
from va_route.schemas.verzoek import Gronden

if TYPE_CHECKING:
    from datetime import date

    from va_route.schemas.dossier import Dossier
    from va_route.schemas.verzoek import (
        Instemmingsverklaring,
        NietGehoordOverVerzoek,
        OnderzoekOnmogelijk,
        StandpuntOverPlaatsing,
        Verzoek,
        VoortzettingNaAchttien,
    )


def verzoek_secties(dossier: Dossier, namen: Namen) -> tuple[Sectie, ...]:
    """Every request, with its grounds, the youth's words and the statements."""
    klaar = dossier.va.vaststelling.datum if dossier.va and dossier.va.vaststelling else None
    return tuple(
        _verzoek(v, klaar, namen, f"verzoeken[{nr}]") for nr, v in enumerate(dossier.verzoeken)
    )


def _verzoek(v: Verzoek, klaar: date | None, namen: Namen, pad: str) -> Sectie:
    ingediend = f"{dag(v.ingediend.op)} ({v.ingediend.hoe_bekend})" if v.ingediend else None
    rijen = (
        rij("Verzoeker", hoofdletter(partij(v.verzoeker)) if v.verzoeker else None),
        rij("Vanaf", dag(v.gevraagd_vanaf) if v.gevraagd_vanaf else None),
        rij("Tot en met", dag(v.gevraagd_tot_en_met) if v.gevraagd_tot_en_met else None),
        rij("Waarom niet thuis", v.waarom_niet_thuis),
        rij("Zitting op", dag(v.zitting_op) if v.zitting_op else None),
        rij("Ingediend", ingediend),
        *(
            (rij("Analyse vastgesteld", _afstand(klaar, v.ingediend.op)),)
            if klaar and v.ingediend
            else ()
        ),
        *((rij("Vervolg op", v.vervolg_op),) if v.vervolg_op else ()),
        *((rij("Verloop", v.verloop),) if v.verloop else ()),
    )
    return Sectie(
        f"Verzoek om een {v.soort.titel} ({v.id})",
        (
            Tabel("", rijen, pad=pad),
            Sectie("Wat de jeugdige van dit verzoek vindt", _woorden(v, namen, pad), pad),
            *_standpunten(v.standpunten, namen, pad),
            _gronden(v, pad),
            *_instemming(v.instemmingsverklaringen, namen, pad),
            *_onmogelijk(v.onderzoek_onmogelijk, pad),
            *_na_achttien(v.na_achttien, pad),
        ),
        pad,
    )


def _afstand(klaar: date, ingediend: date) -> str:
    """Say how long before the request the analysis was fixed, so that a reader can weigh it."""
    dagen = (ingediend - klaar).days
    aantal = f"{abs(dagen)} {'dag' if abs(dagen) == 1 else 'dagen'}"
    wanneer = "op de dag van het verzoek" if not dagen else f"{aantal} voor het verzoek"
    return f"{dag(klaar)}, {wanneer if dagen >= 0 else f'{aantal} na het verzoek'}"


def _woorden(v: Verzoek, namen: Namen, pad: str) -> Cel:
    citaten = tuple(
        Citaat(
            w.tekst,
            namen.herkomst(w.van, w.datum, w.wijze.titel, namen.verborgen(w)),
            f"{pad}.woorden[{nr}]",
        )
        for nr, w in enumerate(v.woorden)
    )
    ontbreekt = niet_gehoord(v.niet_gehoord, namen) if v.niet_gehoord else ()
    return (*citaten, *ontbreekt) or (alinea(None),)


def niet_gehoord(n: NietGehoordOverVerzoek, namen: Namen) -> Cel:
    """Say why the youth's own words about this request are not there, and what was tried."""
    opnieuw = punten(
        dag(n.opnieuw_op) if n.opnieuw_op else "",
        namen.wie(n.opnieuw_door) if n.opnieuw_door else "",
    )
    return (
        Alinea(f"De stem van {namen.jeugdige} ontbreekt: {n.reden.titel}.", stijl="kern"),
        *(Alinea(f"{dag(p.datum)}: {p.hoe}", "Geprobeerd", "klein") for p in n.pogingen),
        *als_er_is(opnieuw or None, "Opnieuw"),
    )


def standpunt(s: StandpuntOverPlaatsing, namen: Namen, pad: str) -> Knoop:
    """Give what one person thinks of the placement, in that person's words."""
    vindt = f"over plaatsing: {s.standpunt.titel}"
    van = namen.herkomst(s.van, s.datum, vindt, namen.verborgen(s))
    return Citaat(s.woorden, van, pad) if s.woorden else Alinea(van, pad=pad)


def _standpunten(alle: tuple[StandpuntOverPlaatsing, ...], namen: Namen, pad: str) -> Cel:
    if not alle:
        return ()
    citaten = tuple(standpunt(s, namen, f"{pad}.standpunten[{nr}]") for nr, s in enumerate(alle))
    return (Sectie("Wat ieder van plaatsing vindt", citaten, f"{pad}.standpunten"),)


def _gronden(v: Verzoek, pad: str) -> Sectie:
    g, wacht = v.gronden or Gronden(), v.niet_af_te_wachten
    rijen = [
        rij("Grond a: noodzaak", g.noodzaak),
        rij("Grond b: onttrekken", g.onttrekking),
        rij("Grond c: niets lichters", g.minder_ingrijpend),
    ]
    if g.onmiddellijk:
        rijen.insert(1, rij("Meteen nodig", g.onmiddellijk))
    if g.met_voorwaarden:
        rijen.append(rij("Waarom met voorwaarden", g.met_voorwaarden))
    if wacht:
        rijen.append(rij("Waarom niet afwachten", f"{wacht.tekst} ({dag(wacht.datum)})"))
    uitleg = Alinea("Of dit genoeg is, beoordeelt de rechter.", stijl="klein")
    tabel = Tabel("", tuple(rijen), pad=f"{pad}.gronden")
    return Sectie("Gronden", (uitleg, tabel), f"{pad}.gronden")


def _instemming(alle: tuple[Instemmingsverklaring, ...], namen: Namen, pad: str) -> Cel:
    if not alle:
        return ()
    rijen = tuple(
        Rij(
            namen.wie(i.door),
            (
                (Alinea(hoofdletter(i.uitkomst.titel)),),
                (
                    Alinea(
                        punten(
                            dag(i.onderzocht_op) if i.onderzocht_op else NIET_INGEVULD,
                            i.wijze.titel if i.wijze else "",
                        )
                    ),
                ),
                (alinea(dag(i.getekend_op) if i.getekend_op else None),),
                (
                    Alinea(
                        punten(
                            f"{i.registratie.titel} {i.registratienummer}, "
                            "niet in het register nagekeken",
                            _behandelaar(i),
                        )
                    ),
                ),
            ),
        )
        for i in alle
    )
    koppen = ("Wie", "Uitkomst", "Onderzocht", "Getekend", "Inschrijving")
    tabel = Tabel("", rijen, koppen, pad, (24, 16, 20, 16, 24))
    return (Sectie("Instemming van de gedragswetenschapper", (tabel,), pad),)


def _behandelaar(i: Instemmingsverklaring) -> str:
    if i.behandelt_jeugdige is None:
        return ""
    zelf = "behandelt de jeugdige" if i.behandelt_jeugdige else "behandelt de jeugdige niet"
    return punten(zelf, i.waarom_behandelaar or "")


def _onmogelijk(o: OnderzoekOnmogelijk | None, pad: str) -> Cel:
    if o is None:
        return ()
    wie = hoofdletter(partij(o.verklaard_door))
    pogingen = tuple(Punt(f"{dag(p.datum)}, {p.wijze.titel}: {p.waarom_niet}") for p in o.pogingen)
    return (
        Sectie(
            "Onderzoek was feitelijk onmogelijk",
            (
                Alinea(o.redenen, f"{wie} verklaart op {dag(o.datum)}"),
                Lijst(pogingen) if pogingen else alinea(None, "Pogingen"),
            ),
            f"{pad}.onderzoek_onmogelijk",
        ),
    )


def _na_achttien(a: VoortzettingNaAchttien | None, pad: str) -> Cel:
    if a is None:
        return ()
    rijen = (
        rij("Hulp begonnen op", dag(a.hulp_begonnen_op) if a.hulp_begonnen_op else None),
        rij("Plan vastgesteld op", dag(a.plan_vastgesteld_op) if a.plan_vastgesteld_op else None),
        rij("Werkt toe naar", a.werkt_toe_naar),
    )
    return (Tabel("Na de 18e verjaardag", rijen, pad=f"{pad}.na_achttien"),)


def gevraagd(v: Verzoek) -> str:
    """One request in one sentence, for the first page."""
    door = f", gevraagd door {partij(v.verzoeker)}" if v.verzoeker else ""
    duur = ""
    if v.gevraagd_vanaf and v.gevraagd_tot_en_met:
        dagen = (v.gevraagd_tot_en_met - v.gevraagd_vanaf).days + 1
        duur = f", van {dag(v.gevraagd_vanaf)} tot en met {dag(v.gevraagd_tot_en_met)}"
        duur += f" ({dagen} dagen)"
    stand = f"ingediend op {dag(v.ingediend.op)}" if v.ingediend else "nog niet ingediend"
    return f"Een {v.soort.titel}{door}{duur}; {stand}."
