# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A document as one person may read it: without what is hidden for that person.

Everything that is made for a reader is made of this copy, so that no output can leak. With a hidden
text goes what would give it away: a mention of its number, the reason why it counts as evidence, a
source or a person that is named nowhere else.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple, TypeVar

from va_route.schemas.basis import Deel
from va_route.schemas.dossier import Dossier
from va_route.schemas.kern import VaKern
from va_route.schemas.keuzes import Rol
from va_route.schemas.loop import nummers, ontleed, verwijzingen
from va_route.schemas.va import VerklarendeAnalyse
from va_route.schemas.va_deling import Terzijde
from va_route.schemas.va_kop import Jeugdige
from va_route.schemas.va_verklaring import Inzicht
from va_route.schemas.verwijzing import Merk, Nummer, Verwijzing

WEGGELATEN = "Niet ingevuld"
"""Stands where a text is required: the same words as where nobody wrote anything."""
_OVER_JEUGDIGE = ("woont_nu", "school_nu", "communicatie", "belangrijk_voor_mij")
_LIJSTPLEK = re.compile(r"\[(\d+)\]")
_Ding = tuple[str, str]
D = TypeVar("D", bound=Deel)
Heel = TypeVar("Heel", bound=Dossier | VerklarendeAnalyse | VaKern)


def voor_lezer(document: Heel, sleutel: str) -> Heel:
    """Return the document without what is hidden for the person with this key.

    The same object comes back when nothing is. Numbers stay as they were, so that two readers of
    two copies mean the same finding by ``bv5``.
    """
    kopie: Any = document
    if isinstance(document, Dossier):
        analyses = {"va": document.va, "va_kern": document.va_kern}
        delen = {naam: _analyse(deel, sleutel) for naam, deel in analyses.items() if deel}
        if any(delen[naam] is not analyses[naam] for naam in delen):
            kopie = document.model_copy(update=delen)
        kopie = _Snoei(sleutel).deel(kopie)
    else:
        kopie = _analyse(document, sleutel)
    if kopie is document:
        return document
    weg = _genoemd(document, "persoon") - _genoemd(kopie, "persoon") - _bekend(document, sleutel)
    heel: Heel = _Snoei(sleutel, frozenset(weg)).deel(kopie)
    return heel


def _bekend(document: Heel, sleutel: str) -> set[_Ding]:
    """Give who is never left out: the reader, the youth, and who has gezag."""
    personen = document.personen if isinstance(document, Dossier) else document.betrokkenen
    altijd = {p.sleutel for p in personen if p.gezag or p.rol is Rol.JEUGDIGE} | {sleutel}
    return {("persoon", s) for s in altijd}


def _analyse(analyse: D, sleutel: str) -> D:
    """Prune one analysis: its numbers are its own, so each is done apart."""
    weg: frozenset[_Ding] = frozenset()
    while True:
        snoei = _Snoei(sleutel, weg)
        kopie = snoei.deel(analyse)
        bronnen = _genoemd(analyse, "bron") - _genoemd(kopie, "bron")
        meer = weg | (_nummers(analyse) - _nummers(kopie)) | bronnen
        if meer == weg:
            break
        weg = meer
    if not isinstance(kopie, VerklarendeAnalyse) or not snoei.vervallen:
        return kopie
    return kopie.model_copy(update={"terzijde": _terzijde(kopie, snoei.vervallen)})


def _terzijde(va: VerklarendeAnalyse, vervallen: set[str]) -> tuple[Any, ...]:
    """Keep the entries about what is still there, each with the place where that is now."""
    over = []
    for terzijde in va.terzijde:
        pad = terzijde.pad.removeprefix("va.")
        if not any(pad == v or pad.startswith((f"{v}.", f"{v}[")) for v in vervallen):
            voor = terzijde.pad[: len(terzijde.pad) - len(pad)]
            over.append(terzijde.model_copy(update={"pad": voor + _schuif(pad, vervallen)}))
    return tuple(over)


def _schuif(pad: str, vervallen: set[str]) -> str:
    """Count each place in a list again, without the items before it that are gone."""

    def tel(plek: re.Match[str]) -> str:
        nr, lijst = int(plek[1]), pad[: plek.start()]
        return f"[{nr - sum(f'{lijst}[{eerder}]' in vervallen for eerder in range(nr))}]"

    return _LIJSTPLEK.sub(tel, pad)


def _nummers(deel: Deel) -> set[_Ding]:
    return {(soort, waarde) for _, soort, waarde in nummers(deel)}


def _genoemd(deel: Deel, soort: str) -> set[_Ding]:
    """Give what is named somewhere; being kept from a text is not being named."""
    return {
        (welk, waarde)
        for pad, welk, waarde in verwijzingen(deel)
        if welk == soort and "verborgen_voor[" not in pad
    }


class _Veld(NamedTuple):
    """One field of a class: whether it must be there, and what kind of id stands in it."""

    naam: str
    plek: str
    moet: bool
    merk: Merk | None


@cache
def _velden(klasse: type[Deel]) -> tuple[_Veld, ...]:
    velden = []
    for naam, info in klasse.model_fields.items():
        _, merken, _ = ontleed(info.annotation, list(info.metadata))
        merk = next((m for m in merken if isinstance(m, Nummer | Verwijzing)), None)
        velden.append(_Veld(naam, info.alias or naam, info.is_required(), merk))
    return tuple(velden)


class _Snoei:
    """One walk that leaves out what is hidden and what hangs on ``weg``; it notes where."""

    def __init__(self, sleutel: str, weg: frozenset[_Ding] = frozenset()) -> None:
        self._sleutel = sleutel
        self._weg = weg
        self.vervallen: set[str] = set()

    def deel(self, deel: D, voor: str = "") -> D:
        """Give a section without it; the same object when nothing had to go."""
        nieuw: dict[str, Any] = {}
        for veld in _velden(type(deel)):
            oud = getattr(deel, veld.naam)
            waarde = self._waarde(oud, veld, voor + veld.plek)
            if waarde is not oud:
                nieuw[veld.naam] = waarde
        if isinstance(deel, Inzicht) and "standpunten" in nieuw:
            # What people differ in is told by what each of them said.
            nieuw |= {"waar_verschil": None, "hoe_verder": None}
        return deel.model_copy(update=nieuw) if nieuw else deel

    def _waarde(self, oud: Any, veld: _Veld, plek: str) -> Any:  # noqa: ANN401 - any value of a document
        if isinstance(oud, tuple):
            over = tuple(
                self._verder(item, f"{plek}[{nr}]")
                for nr, item in enumerate(oud)
                if not self._vervalt(item, veld, f"{plek}[{nr}]")
            )
            zelfde = len(over) == len(oud) and all(a is b for a, b in zip(over, oud, strict=True))
            return oud if zelfde else over
        if self._vervalt(oud, veld, plek):
            return _leeg(oud, self._sleutel) if veld.moet else None
        return self._verder(oud, plek)

    def _verder(self, item: Any, plek: str) -> Any:  # noqa: ANN401 - any value of a document
        return self.deel(item, f"{plek}.") if isinstance(item, Deel) else item

    def _vervalt(self, item: Any, veld: _Veld, plek: str) -> bool:  # noqa: ANN401 - any value
        if isinstance(item, Deel):
            weg = self._sleutel in getattr(item, "verborgen_voor", ()) or self._hangt(item)
        else:
            weg = veld.merk is not None and (veld.merk.soort, item) in self._weg
        if weg:
            self.vervallen.add(plek)
        return weg

    def _hangt(self, deel: Deel) -> bool:
        """Tell whether a section is about something that is gone, or is that itself."""
        if isinstance(deel, Terzijde) and any(
            ("persoon", stap) in self._weg for stap in deel.pad.split(".")
        ):
            return True
        return any(
            v.moet and v.merk is not None and (v.merk.soort, getattr(deel, v.naam)) in self._weg
            for v in _velden(type(deel))
        )


def _leeg(deel: Any, sleutel: str) -> Any:  # noqa: ANN401 - whatever must be there
    """Empty a section that must be there. What the youth is called and the age are no secret."""
    if not isinstance(deel, Jeugdige):
        return deel
    rest = tuple(s for s in deel.verborgen_voor if s != sleutel)
    return deel.model_copy(
        update=dict.fromkeys(_OVER_JEUGDIGE, WEGGELATEN) | {"verborgen_voor": rest}
    )
