# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A conditional order in the dossier: the plan, the youth's words, and each decision to admit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.render.knopen import Alinea, Cel, Citaat, Knoop, Lijst, Punt, Sectie, Tabel
from va_route.render.outline_verzoek import niet_gehoord
from va_route.render.taal import (
    Namen,
    alinea,
    als_er_is,
    dag,
    ja_nee,
    lijst,
    moment,
    punten,
    rij,
)

if TYPE_CHECKING:
    from datetime import date

    from va_route.schemas.dossier import Dossier
    from va_route.schemas.voorwaarden import (
        Bereidheid,
        BesluitOpname,
        Hulpverleningsplan,
        Planwijziging,
        Toetsing,
        Voorwaarden,
    )


def voorwaarden_secties(dossier: Dossier, namen: Namen) -> tuple[Sectie, ...]:
    """Give everything that belongs to a conditional order; nothing without one."""
    return tuple(
        _voorwaarden(v, namen, f"voorwaardelijk[{nr}]")
        for nr, v in enumerate(dossier.voorwaardelijk)
    )


def _voorwaarden(v: Voorwaarden, namen: Namen, pad: str) -> Sectie:
    rechten = (
        rij("Rechten op papier", _dag(v.rechten_schriftelijk_op)),
        rij("Rechten uitgelegd", _dag(v.rechten_mondeling_op)),
    )
    besluiten = tuple(
        _besluit(b, namen, f"{pad}.besluiten[{nr}]") for nr, b in enumerate(v.besluiten)
    )
    return Sectie(
        f"Met voorwaarden buiten blijven ({v.verzoek})",
        (
            Sectie(f"Wat {namen.jeugdige} van de voorwaarden vindt", _bereid(v, namen, pad), pad),
            *(_plan(v.plan, namen, f"{pad}.plan") if v.plan else (alinea(None, "Het plan"),)),
            Tabel("", rechten, pad=pad),
            *besluiten,
            *lijst("Gevraagd aan de rechter", (_toetsing(t, namen) for t in v.toetsingen)),
        ),
        pad,
    )


def _bereid(v: Voorwaarden, namen: Namen, pad: str) -> Cel:
    woorden = _woorden(v.bereidheid, namen, f"{pad}.bereidheid") if v.bereidheid else ()
    verwacht = als_er_is(v.naleving_te_verwachten, "Waarom naleving te verwachten is", pad)
    return (*woorden, *verwacht) or (alinea(None),)


def _woorden(b: Bereidheid, namen: Namen, pad: str) -> Cel:
    hulp = (
        "" if b.aanvaardt_hulp is None else f"wil de hulp uit het plan: {ja_nee(b.aanvaardt_hulp)}"
    )
    antwoord = f"over de voorwaarden: {b.antwoord.titel}"
    van = namen.herkomst(b.van, b.datum, b.wijze.titel, antwoord, hulp, namen.verborgen(b))
    return (Citaat(b.tekst, van, pad),)


def _plan(p: Hulpverleningsplan, namen: Namen, pad: str) -> Cel:
    voorwaarden = tuple(Punt(v.wat, onder=(alinea(v.toezicht, "Toezicht"),)) for v in p.voorwaarden)
    zonder = p.zonder_maatregelen
    rijen = (
        rij("Opgesteld op", _dag(p.opgesteld_op)),
        rij("Hulp", p.hulp),
        rij("Biedt de hulp buiten", p.aanbieder_hulp),
        rij("Bereid om op te nemen", p.aanbieder_opname),
        rij("Besluit over een opname", namen.wie(p.beslisser) if p.beslisser else None),
        *((rij("Zonder maatregelen", ja_nee(zonder)),) * (zonder is not None or not p.maatregelen)),
    )
    wijzigingen = tuple(
        knoop
        for nr, w in enumerate(p.wijzigingen)
        for knoop in _wijziging(w, namen, f"{pad}.wijzigingen[{nr}]")
    )
    inhoud: tuple[Knoop, ...] = (
        Lijst(voorwaarden, f"{pad}.voorwaarden") if voorwaarden else alinea(None, "Voorwaarden"),
        Tabel("", rijen, pad=pad),
        *lijst("Maatregelen", (m.titel for m in p.maatregelen)),
        *lijst("Niet in de lijst van de wet", p.andere_maatregelen),
        *wijzigingen,
    )
    return (Sectie("Het hulpverleningsplan", inhoud, pad),)


def _wijziging(w: Planwijziging, namen: Namen, pad: str) -> Cel:
    op = f"op {dag(w.instemming_op)}" if w.instemming_op else ""
    stemt_in = punten(f"{namen.jeugdige} stemt in: {ja_nee(w.stemt_in)}", op)
    kop = Alinea(w.wat, f"Gewijzigd op {dag(w.op)}", pad=pad)
    onder = Alinea(stemt_in, stijl="klein")
    if w.woorden is None:
        return (kop, onder)
    return (kop, onder, Citaat(w.woorden, punten(namen.jeugdige, namen.verborgen(w)), pad))


def _besluit(b: BesluitOpname, namen: Namen, pad: str) -> Sectie:
    rijen = (
        rij("Besloten door", namen.wie(b.door)),
        rij("Grond", b.grond.titel if b.grond else None),
        rij("Waarom niet buiten", b.waarom_niet_buiten),
        # Each ground asks one of these two; the other is no gap.
        *((rij("Onttrekken aan de hulp", b.onttrekking),) * bool(b.onttrekking)),
        *((rij("Niet nageleefd", b.niet_nageleefd),) * bool(b.niet_nageleefd)),
        rij("Nagegaan hoe het gaat", moment(b.nagegaan_op)),
        rij("Wat daaruit kwam", b.hoe_het_nu_gaat),
        rij("Redenen op papier op", _dag(b.redenen_meegedeeld_op)),
        rij("Afschriften verzonden op", _dag(b.afschriften_verzonden_op)),
        rij("Weer buiten op", _dag(b.beeindigd_op)),
    )
    woorden = tuple(
        Citaat(
            w.tekst,
            namen.herkomst(w.van, w.datum, w.wijze.titel, namen.verborgen(w)),
            f"{pad}.woorden[{nr}]",
        )
        for nr, w in enumerate(b.woorden)
    )
    stil = niet_gehoord(b.niet_gehoord, namen) if b.niet_gehoord else ()
    return Sectie(
        f"Besluit tot opname, {moment(b.op)}",
        (
            Sectie(
                "Wat de jeugdige van de opname vindt", (*woorden, *stil) or (alinea(None),), pad
            ),
            Tabel("", rijen, pad=pad),
        ),
        pad,
    )


def _toetsing(t: Toetsing, namen: Namen) -> str:
    door = f"door {namen.wie(t.gevraagd_door)}" if t.gevraagd_door else ""
    beslist = f"beslist op {dag(t.beslist_op)}" if t.beslist_op else ""
    uitkomst = t.uitkomst.titel if t.uitkomst else ""
    return punten(f"{t.over.titel}, gevraagd op {dag(t.gevraagd_op)}", door, beslist, uitkomst)


def _dag(datum: date | None) -> str | None:
    return dag(datum) if datum else None
