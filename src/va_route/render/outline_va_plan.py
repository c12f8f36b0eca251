# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The VA: where it goes, the way there, the goals, and the options from light to heavy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.render.knopen import Alinea, Cel, Citaat, Knoop, Lijst, Punt, Rij, Sectie, Tabel
from va_route.render.outline_va_jeugdige import klein
from va_route.render.taal import (
    Namen,
    alinea,
    als_er_is,
    dag,
    hoofdletter,
    lijst,
    punten,
    rij,
)

if TYPE_CHECKING:
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_plan import (
        Alternatief,
        Doel,
        Hulpkeuze,
        Overgang,
        Perspectief,
        Plek,
        Toekomst18,
    )


def plan(va: VerklarendeAnalyse, namen: Namen) -> tuple[Sectie, ...]:
    """Perspective, goals, options and, with a stay, the way there."""
    return (
        _perspectief(va.perspectief, namen),
        Sectie("Doelen", _doelen(va, namen), "doelen"),
        Sectie(
            "Hulp en alternatieven",
            (alternatieven(va.alternatieven, "alternatieven", namen), *_keuze(va.keuze, namen)),
            "alternatieven",
        ),
        *_overgang(va.overgang, namen),
    )


def _perspectief(p: Perspectief | None, namen: Namen) -> Sectie:
    if p is None:
        return Sectie("Perspectief", (alinea(None),), "perspectief")
    stip = p.stip
    hoop: Cel = (alinea(None, "Stip op de horizon"),)
    if stip:
        van = namen.herkomst(stip.van, stip.datum, namen.verborgen(stip))
        hoop = (Citaat(stip.tekst, van, "perspectief.stip"),)
    terug = lijst("", p.terug_of_verder)
    rijen = (
        Rij("Wonen", _plek(p.wonen, namen)),
        Rij("School of werk", _plek(p.onderwijs, namen)),
        rij("Op wie kan ik rekenen", namen.wie(p.steunfiguur) if p.steunfiguur else None),
        # Both are about a stay; without one, "not filled in" would ask for what does not exist.
        *((rij("Hoe lang", p.hoe_lang),) if p.hoe_lang else ()),
        *((Rij("Terug of verder als", (terug,)),) if terug else ()),
    )
    return Sectie(
        "Perspectief",
        (*hoop, Tabel("", rijen, pad="perspectief"), *_na_18(p.toekomst_18)),
        "perspectief",
    )


def _plek(plek: Plek | None, namen: Namen) -> tuple[Cel, ...]:
    if plek is None:
        return ((alinea(None),),)
    soort = plek.soort.titel if plek.soort else ""
    vanaf = f"vanaf {dag(plek.vanaf)}" if plek.vanaf else ""
    regelt = f"{namen.wie(plek.wie_regelt)} regelt dit" if plek.wie_regelt else ""
    uiterlijk = f"uiterlijk {dag(plek.uiterlijk)}" if plek.uiterlijk else ""
    dicht = namen.verborgen(plek)
    onder = punten(soort, plek.zekerheid.titel, vanaf, regelt, uiterlijk, dicht)
    return (
        (
            Alinea(plek.doel),
            *als_er_is(plek.plek, "Plek"),
            Alinea(hoofdletter(onder), stijl="klein"),
        ),
    )


def _na_18(t: Toekomst18 | None) -> Cel:
    if t is None:
        return ()
    rijen = (
        rij("Wonen", t.wonen),
        rij("School of werk", t.school_werk),
        rij("Inkomen", t.inkomen),
        rij("Steun", t.steun),
        rij("Welzijn", t.welzijn),
    )
    return (Tabel("Na de 18e verjaardag", rijen, pad="perspectief.toekomst_18"),)


def _doelen(va: VerklarendeAnalyse, namen: Namen) -> Cel:
    op_volgorde = sorted(enumerate(va.doelen), key=lambda paar: paar[1].prioriteit)
    return tuple(_doel(d, namen, f"doelen[{nr}]") for nr, d in op_volgorde) or (alinea(None),)


def _doel(d: Doel, namen: Namen, pad: str) -> Sectie:
    acties = (f"{a.wat} ({namen.wie(a.wie)}, uiterlijk {dag(a.uiterlijk)})" for a in d.acties)
    van = f"van {namen.allen(d.van)}" if d.van else ""
    return Sectie(
        d.tekst,
        (
            Alinea(punten(d.id, f"prioriteit {d.prioriteit}", d.fase.titel, van), stijl="klein"),
            alinea(d.waaraan_zien_we_het, "Zo zien we dat het lukt"),
            alinea(dag(d.termijn) if d.termijn else None, "We kijken op"),
            *lijst("Werkt aan", (namen.noem(f) for f in d.grijpt_aan_op)),
            *lijst("Bouwt op", (namen.noem(f) for f in d.bouwt_op)),
            *lijst("Wie doet wat", acties),
        ),
        pad,
    )


def alternatieven(opties: tuple[Alternatief, ...], pad: str, namen: Namen) -> Knoop:
    """Every option with its outcome and reason, from light to heavy."""
    if not opties:
        return alinea(None)
    rijen = tuple(_optie(a, namen) for a in sorted(opties, key=lambda a: a.soort.zwaarte))
    koppen = ("Mogelijkheid", "Uitkomst", "Waarom")
    return Tabel("Van licht naar zwaar", rijen, koppen, pad, (36, 18, 46))


def _keuze(k: Hulpkeuze | None, namen: Namen) -> Cel:
    if k is None:
        return ()
    verschilt = k.eerste_keus != k.gekregen or k.reden_verschil is not None
    gekregen = namen.noem(k.gekregen) if k.gekregen else None
    beide = (
        rij("Eerste keus", namen.noem(k.eerste_keus) if k.eerste_keus else None),
        rij("Wat het werd", gekregen),
    )
    gelijk = (rij("Eerste keus, en wat het werd", gekregen),)
    rijen = (
        *(gelijk if k.gekregen and k.eerste_keus == k.gekregen else beide),
        *((rij("Waarom dat verschilt", k.reden_verschil),) if verschilt else ()),
    )
    return (Tabel("De hulp die het best past, en de hulp die er kwam", rijen, pad="keuze"),)


def _optie(a: Alternatief, namen: Namen) -> Rij:
    doelen = f"helpt bij {', '.join(a.draagt_bij_aan)}" if a.draagt_bij_aan else ""
    onder = punten(a.soort.titel, a.vorm.titel if a.vorm else "", doelen, namen.verborgen(a))
    gemeld = als_er_is(a.aangekaart_bij, "Gemeld bij")
    wanneer = (Alinea(dag(a.datum), stijl="klein"),) if a.datum else ()
    return Rij(
        f"{a.id}: {a.tekst}",
        (
            (Alinea(hoofdletter(a.uitkomst.titel)), *wanneer),
            (alinea(a.reden), *gemeld, Alinea(hoofdletter(onder), stijl="klein")),
        ),
    )


def _overgang(o: Overgang | None, namen: Namen) -> tuple[Sectie, ...]:
    if o is None:
        return ()
    verteld = punten(dag(o.verteld_op) if o.verteld_op else "", namen.wie(o.verteld_door))
    rijen = (
        rij("Wat kan het nog voorkomen", o.wat_kan_het_voorkomen),
        *_toezegging(o, namen),
        rij("Waarom", o.waarom),
        rij("Wanneer", o.wanneer),
        rij("Waarheen", o.waarheen),
        rij("Vooraf kijken", o.kennismaking),
        rij("Wie brengt je", o.vervoer),
        rij("Wat mag mee", o.spullen),
        rij("Je kamer thuis", o.kamer_thuis),
        rij("Wie zie je", o.contact),
        rij("Verteld", verteld),
    )
    vragen = tuple(
        Punt(v.tekst, onder=klein(hoofdletter(namen.verborgen(v)))) for v in o.vragen_jeugdige
    )
    tabel = Tabel("", rijen, pad="overgang")
    stel = (Sectie("Vragen die er nog zijn", (Lijst(vragen),)),) if vragen else ()
    dicht = klein(hoofdletter(namen.verborgen(o)))
    return (Sectie("Als het verblijf doorgaat", (tabel, *dicht, *stel), "overgang"),)


def _toezegging(o: Overgang, namen: Namen) -> tuple[Rij, ...]:
    door = namen.wie(o.toegezegd_door) if o.toegezegd_door else ""
    tot = f"tot en met {dag(o.toegezegd_tot)}" if o.toegezegd_tot else ""
    return (rij("Wie dat belooft", punten(door, tot)),) if door or tot else ()
