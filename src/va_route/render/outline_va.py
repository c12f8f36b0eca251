# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The VA, first half: own words, facts and views, what goes well, earlier help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.render.knopen import Alinea, Cel, Citaat, Knoop, Kolommen, Lijst, Punt, Sectie
from va_route.render.outline_va_deling import deling, naslag
from va_route.render.outline_va_jeugdige import over_jeugdige
from va_route.render.outline_va_plan import plan
from va_route.render.outline_va_terugblik import terugblik
from va_route.render.outline_va_veiligheid import veiligheid
from va_route.render.outline_va_verklaring import verklaring
from va_route.render.taal import (
    Namen,
    aaneen,
    alinea,
    als_er_is,
    dag,
    hoofdletter,
    lengte,
    lijst,
    per_stuk,
    punten,
    reeks,
)
from va_route.schemas.keuzes import BevindingSoort, FactorSoort, Niveau, Rol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from va_route.schemas.personen import NietGehoord, Persoon, Woorden
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_bevindingen import Bevinding, EerdereHulp
    from va_route.schemas.va_kop import Deelvraag

_MENING = frozenset({BevindingSoort.MENING, BevindingSoort.MEDEDELING})
_SCHEEF = 1500
"""Signs: with more difference one column would be white for half a page."""
_SAMEN = 8
"""So many findings fit in a table that is read as one, also where there are many in all."""
_VEEL = 30
"""From here on what a kind of finding is, is said once, and not again with each."""


def va_secties(va: VerklarendeAnalyse, anderen: Iterable[Persoon] = ()) -> tuple[Sectie, ...]:
    """Every section of the analysis, in the order in which it is read.

    ``anderen`` are people of the dossier around it, whom the analysis may name as well.
    """
    namen = Namen.van((*anderen, *va.betrokkenen), va)
    return (
        *over_jeugdige(va, namen),
        eigen_woorden(va.hulpvraag.woorden, va.hulpvraag.niet_gehoord, namen, "hulpvraag"),
        _krachten_en_problemen(va),
        bevindingen(va.bevindingen, namen, "bevindingen"),
        _eerdere_hulp(va, namen),
        *verklaring(va, namen),
        *veiligheid(va, namen),
        *plan(va, namen),
        *deling(va, namen),
        *terugblik(va, namen),
        *naslag(va, namen),
    )


def eigen_woorden(
    woorden: tuple[Woorden, ...],
    niet_gehoord: tuple[NietGehoord, ...],
    namen: Namen,
    pad: str,
) -> Sectie:
    """Quotes, the youth's first, and of whom the words are missing."""
    op_volgorde = sorted(enumerate(woorden), key=lambda paar: not _is_jeugdige(paar[1].van, namen))
    citaten = tuple(
        Citaat(
            w.tekst,
            namen.herkomst(
                w.van,
                w.datum,
                w.wijze or "",
                w.goedgekeurd.titel if w.goedgekeurd else "",
                namen.verborgen(w),
            ),
            f"{pad}.woorden[{nr}]",
        )
        for nr, w in op_volgorde
    )
    ontbreekt = tuple(knoop for n in niet_gehoord for knoop in stem_ontbreekt(n, namen))
    return Sectie("In eigen woorden", (*citaten, *ontbreekt) or (alinea(None),), pad)


def _is_jeugdige(sleutel: str, namen: Namen) -> bool:
    persoon = namen.rollen.get(sleutel)
    return persoon is not None and persoon.rol is Rol.JEUGDIGE


def stem_ontbreekt(n: NietGehoord, namen: Namen) -> Cel:
    """Say whose voice is missing and why, what was tried, and who tries again."""
    opnieuw = punten(
        dag(n.opnieuw_op) if n.opnieuw_op else "",
        namen.wie(n.opnieuw_door) if n.opnieuw_door else "",
    )
    return (
        Alinea(f"De stem van {namen.wie(n.wie)} ontbreekt: {n.reden.titel}.", stijl="kern"),
        *als_er_is(n.toelichting, "Toelichting"),
        *(Alinea(f"{dag(p.datum)}: {p.hoe}", "Geprobeerd", "klein") for p in n.pogingen),
        *als_er_is(opnieuw or None, "Opnieuw"),
    )


def _krachten_en_problemen(va: VerklarendeAnalyse) -> Sectie:
    helpt = tuple(Punt(f.tekst) for f in va.factoren if f.soort is FactorSoort.BESCHERMEND)
    speelt = tuple(Punt(f"{p.tekst} (sinds {dag(p.sinds)})", p.id) for p in va.hulpvraag.problemen)
    return Sectie(
        "Wat helpt en wat er speelt",
        (
            Sectie("Wat helpt", (Lijst(helpt) if helpt else alinea(None),), "factoren"),
            Sectie("Wat er speelt", (Lijst(speelt) if speelt else alinea(None),), "hulpvraag"),
            Alinea(va.hulpvraag.vraag_verwijzer, "Vraag van de verwijzer"),
            *_deelvraag("Gaat het om wonen?", va.hulpvraag.woonvraag),
            *_deelvraag("Gaat het om behandeling?", va.hulpvraag.behandelvraag),
        ),
    )


def _deelvraag(label: str, vraag: Deelvraag | None) -> Cel:
    if vraag is None:
        return ()
    antwoord = f"{hoofdletter(vraag.speelt.titel)}. {vraag.waarom or ''}".strip()
    return (Alinea(antwoord, label),)


def bevindingen(alle: tuple[Bevinding, ...], namen: Namen, pad: str) -> Sectie:
    """Facts on the left, what people tell and think on the right, per part of life."""
    genummerd = tuple((b, f"{pad}[{nr}]") for nr, b in enumerate(alle))
    veel = len(alle) > _VEEL
    blokken: list[Knoop] = []
    for niveau in Niveau:
        hier = [(b, p) for b, p in genummerd if b.niveau is niveau]
        if hier:
            titel = hoofdletter(niveau.titel)
            blokken.append(Sectie(titel, _naast(hier, namen, kort=veel), pad))
    uitleg = Alinea(
        "Links, of eerst, staat wat is gezien, gehoord of onderzocht. "
        "Rechts, of daarna, staat wat mensen vertellen en vinden."
    )
    soorten = _soorten(alle) if veel else ()
    inhoud = (uitleg, *soorten, *blokken) if blokken else (alinea(None),)
    return Sectie("Feiten en meningen", inhoud, pad, wegwijs=veel)


def _soorten(alle: tuple[Bevinding, ...]) -> Cel:
    gebruikt = {b.soort for b in alle}
    return lijst("", (hoofdletter(s.titel) for s in BevindingSoort if s in gebruikt))


def bevindingen_kort(alle: tuple[Bevinding, ...], namen: Namen, pad: str) -> Sectie:
    """Facts and views of one night: side by side, all in one table."""
    hier = [(b, f"{pad}[{nr}]") for nr, b in enumerate(alle)]
    inhoud = _naast(hier, namen, met_niveau=True) if hier else (alinea(None),)
    return Sectie("Feiten en meningen", inhoud, pad)


def _naast(
    hier: list[tuple[Bevinding, str]],
    namen: Namen,
    *,
    met_niveau: bool = False,
    kort: bool = False,
) -> tuple[Knoop, ...]:
    koppen = ("Feiten", "Meningen en verhalen")
    feiten = [(b, p) for b, p in hier if b.soort not in _MENING]
    meningen = [(b, p) for b, p in hier if b.soort in _MENING]
    kanten = tuple(
        tuple(_bevinding(b, namen, p, _soort(b, met_niveau=met_niveau, kort=kort)) for b, p in kant)
        for kant in (feiten, meningen)
    )
    verschil = abs(lengte(aaneen(kanten[0])) - lengte(aaneen(kanten[1])))
    if all(kanten) and verschil <= _SCHEEF and not (kort and len(hier) > _SAMEN):
        return (Kolommen(koppen, tuple(map(aaneen, kanten))),)
    return tuple(_kant(kop, kant) for kop, kant in zip(koppen, kanten, strict=True))


def _kant(kop: str, kant: tuple[Cel, ...]) -> Knoop:
    """Give one side over the whole width, or say in a line that nothing stands there."""
    if not kant:
        return Alinea("–", kop, "klein")
    return Sectie(kop, reeks(kant))


def _soort(b: Bevinding, *, met_niveau: bool, kort: bool) -> str:
    titel = b.soort.titel.partition(" (")[0] if kort else b.soort.titel
    return punten(b.niveau.titel if met_niveau else "", titel)


def _bevinding(b: Bevinding, namen: Namen, pad: str, soort: str) -> Cel:
    """One finding, with its source and, beside it, who reacts and who says it is not so."""
    bron = f"bron {namen.noem(b.bron)}" if b.bron else ""
    van = f"van {namen.wie(b.van)}" if b.van else ""
    over = f"over {namen.allen(b.over)}" if b.over else ""
    wanneer = dag(b.datum) if b.datum else ""
    return (
        Alinea(b.tekst, b.id, "samen", pad),
        Alinea(
            hoofdletter(punten(soort, van, over, wanneer, bron, namen.verborgen(b))),
            stijl="klein",
        ),
        *(
            Citaat(r.tekst, namen.woorden_van(f"reactie van {namen.wie(r.van)}", r), pad)
            for r in b.reactie
        ),
        *(
            Citaat(x.waarom, namen.woorden_van(f"{namen.wie(x.door)} ziet het anders", x), pad)
            for x in b.betwist
        ),
        *als_er_is(b.hoe_verder, "Hoe verder"),
    )


def _eerdere_hulp(va: VerklarendeAnalyse, namen: Namen) -> Sectie:
    def hulp(h: EerdereHulp, pad: str) -> Cel:
        tot = dag(h.tot) if h.tot else "nu"
        wanneer = f"{dag(h.vanaf)} tot {tot}"
        return (
            Sectie(
                h.wat,
                (
                    Alinea(punten(h.aanbieder, wanneer, h.resultaat.titel, namen.verborgen(h))),
                    *als_er_is(h.volgens_jeugdige, f"Volgens {va.roepnaam}", pad),
                    *als_er_is(h.volgens_ouders, "Volgens de ouders", pad),
                    *als_er_is(h.volgens_professional, "Volgens de professional", pad),
                ),
                pad,
            ),
        )

    return Sectie("Eerdere hulp", per_stuk(va.eerdere_hulp, "eerdere_hulp", hulp), "eerdere_hulp")
