# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Which day comes after which, and what is said to have happened but lies ahead.

A document that was accepted stays accepted: the passing of days only takes these errors away.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from va_route.errors import Ernst, Melding
from va_route.recht.termijn import nl
from va_route.schemas.basis import Deel, dag
from va_route.schemas.keuzes import Resultaat
from va_route.schemas.loop import ontleed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from va_route.schemas.dossier import Dossier
    from va_route.schemas.kern import VaKern
    from va_route.schemas.va import VerklarendeAnalyse


class Paar(NamedTuple):
    """Two days of one section: ``laat`` lies after ``vroeg``, or on it when ``gelijk``."""

    vroeg: str
    laat: str
    gelijk: bool = True


VOLGORDE: Mapping[str, tuple[Paar, ...]] = {
    "va_kop.Kop": (
        Paar("opgesteld_op", "gewijzigd_op"),
        Paar("gewijzigd_op", "evaluatie_op", gelijk=False),
    ),
    "va_bevindingen.EerdereHulp": (Paar("vanaf", "tot"),),
    "va_deling.Terzijde": (Paar("datum", "opnieuw_op"),),
    "va_terugblik.Evaluatie": (Paar("datum", "nieuwe_evaluatie_op", gelijk=False),),
    "besluit.Maatregel": (Paar("vanaf", "tot_en_met"),),
    "besluit.InstemmingVertegenwoordiger": (Paar("datum", "ingetrokken_op"),),
    "verzoek.Instemmingsverklaring": (Paar("onderzocht_op", "getekend_op"),),
    "verzoek.Verzoek": (Paar("gevraagd_vanaf", "gevraagd_tot_en_met"),),
    "besluit.Beschikking": (Paar("geldig_vanaf", "geldig_tot_en_met"),),
    "overleg.Consult": (Paar("gesteld_op", "beantwoord_op"),),
    "verblijf.Schorsing": (Paar("op", "hervat_op"),),
    "voorwaarden.Toetsing": (Paar("gevraagd_op", "beslist_op"),),
    "inzet.AmbulanteInzet": (
        Paar("gevraagd_op", "gestart_op"),
        Paar("gestart_op", "afgeschaald_op"),
    ),
    "profiel.Profiel": (Paar("geldend_van", "geldend_tot"),),
}
"""Only what can be wrong in no case at all. A section is named by its module and its class, so that
checking one kind of document does not import the others."""

GEBEURD = frozenset(
    {
        "datum",
        "gebeld",
        "geboortedatum",
        "gewijzigd_op",
        "op",
        "opgesteld_op",
        "sinds",
        "verteld_op",
        "vertrouwenspersoon_gewezen_op",
    }
)
"""The fields of the VA and the kern that say when something happened, so never ahead."""


HULPDAGEN = ("vanaf", "tot")
"""The days of earlier help. The last one may lie ahead as long as the help goes on."""


def controleer_dagen(
    document: VerklarendeAnalyse | VaKern | Dossier, peildatum: date
) -> Iterator[Melding]:
    """Give every pair of days in the wrong order, and in VA and kern what lies after peildatum."""
    yield from dagen_van(document, peildatum, analyse=document.schema_ != "dossier/1")
    if document.schema_ == "va/1":
        yield from _van_va(document, "", peildatum)
    elif document.schema_ == "dossier/1" and document.va is not None:
        yield from _van_va(document.va, "va.", peildatum)


def _van_va(va: VerklarendeAnalyse, pad: str, peildatum: date) -> Iterator[Melding]:
    yield from _eerdere_hulp(va, pad, peildatum)
    yield from _vaststelling(va, pad)


def _eerdere_hulp(va: VerklarendeAnalyse, pad: str, peildatum: date) -> Iterator[Melding]:
    """Give help that is told as over, or as going on, and lies ahead. Some never started."""
    for nr, hulp in enumerate(va.eerdere_hulp):
        if hulp.resultaat is Resultaat.NIET_GESTART:
            continue
        for naam in HULPDAGEN[:1] if hulp.resultaat is Resultaat.LOOPT else HULPDAGEN:
            op = getattr(hulp, naam)
            if op is not None and op > peildatum:
                yield _na(op, naam, peildatum, f"{pad}eerdere_hulp[{nr}].{naam}", "VA-S04")


def _vaststelling(va: VerklarendeAnalyse, pad: str) -> Iterator[Melding]:
    """Give an analysis that was fixed before it was written."""
    if va.vaststelling is not None:
        paar = Paar("kop.opgesteld_op", "vaststelling.datum")
        vroeg, laat = va.kop.opgesteld_op, va.vaststelling.datum
        if _andersom(paar, vroeg, laat):
            yield _paar(paar, vroeg, laat, pad + paar.laat, "VA-S04")


@cache
def paren(klasse: type[Deel]) -> tuple[Paar, ...]:
    """Give the pairs of days of one section."""
    return VOLGORDE.get(f"{klasse.__module__.rpartition('.')[2]}.{klasse.__name__}", ())


def dagen_van(deel: Deel, peildatum: date, *, analyse: bool) -> list[Melding]:
    """Look at one section and everything below it; ``analyse`` inside a VA or a kern.

    A path grows on the way back, so that it costs nothing where nothing is found.
    """
    code = "VA-S04" if analyse else "DOS-04"
    waarden = deel.__dict__
    gevonden: list[Melding] = []
    for paar in paren(type(deel)):
        vroeg, laat = waarden[paar.vroeg], waarden[paar.laat]
        if _andersom(paar, vroeg, laat):
            gevonden.append(_paar(paar, vroeg, laat, paar.laat, code))
    for naam, is_deel, lijst in _velden(type(deel)):
        waarde = waarden[naam]
        if not waarde:
            continue
        if not is_deel:
            if analyse and _dag(waarde) > peildatum:
                gevonden.append(_na(waarde, naam, peildatum, naam, code))
        elif lijst:
            for nr, item in enumerate(waarde):
                onder = dagen_van(item, peildatum, analyse=analyse)
                gevonden += [replace(m, pad=f"{naam}[{nr}].{m.pad}") for m in onder]
        else:
            in_va = analyse or naam in {"va", "va_kern"}
            onder = dagen_van(waarde, peildatum, analyse=in_va)
            gevonden += [replace(m, pad=f"{naam}.{m.pad}") for m in onder]
    return gevonden


@cache
def _velden(klasse: type[Deel]) -> tuple[tuple[str, bool, bool], ...]:
    """Give the fields to look at, with whether each is a section and whether it is a list."""
    uit = []
    for naam, info in klasse.model_fields.items():
        kern, _, lijst = ontleed(info.annotation, list(info.metadata))
        is_deel = isinstance(kern, type) and issubclass(kern, Deel)
        if (paren(kern) or _velden(kern)) if is_deel else naam in GEBEURD and not lijst:
            uit.append((naam, is_deel, lijst))
    return tuple(uit)


def _na(waarde: date, naam: str, peildatum: date, pad: str, code: str) -> Melding:
    uitleg = f"'{naam}' is {_dag(waarde)}, en dat is na de peildatum ({nl(peildatum)})"
    remedie = "Kijk de datum na. Moet het nog gebeuren? Schrijf het op als het is gebeurd."
    tijd = f" {waarde:%H:%M}" if isinstance(waarde, datetime) else ""
    return _melding(code, uitleg, remedie, pad, f"{naam}: {peildatum}{tijd}")


def _andersom(paar: Paar, vroeg: date | None, laat: date | None) -> bool:
    if vroeg is None or laat is None or vroeg < laat:
        return False
    return vroeg > laat or not paar.gelijk


def _paar(paar: Paar, vroeg: date, laat: date, pad: str, code: str) -> Melding:
    hoort = "op of na" if paar.gelijk else "na"
    uitleg = f"'{paar.laat}' ({laat}) hoort {hoort} '{paar.vroeg}' ({vroeg}) te liggen"
    past = vroeg + timedelta(days=not paar.gelijk)
    voorbeeld = f"{paar.laat.rpartition('.')[2]}: {past}"
    return _melding(code, uitleg, "Kijk beide datums na.", pad, voorbeeld)


def _dag(waarde: Any) -> date:  # noqa: ANN401 - a day or a moment
    return dag(waarde) if isinstance(waarde, datetime) else waarde


def _melding(code: str, uitleg: str, remedie: str, pad: str, voorbeeld: str) -> Melding:
    bericht = f"De datums kloppen niet: {uitleg}."
    return Melding(code, Ernst.FOUT, bericht, remedie, pad, voorbeeld=voorbeeld)
