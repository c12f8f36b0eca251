# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What can stand in a field: right for its type, its bounds and the people and ids of a document.

Everything comes from the classes and from what is already written; no field has an example of its
own but the one in its description.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, timedelta
from difflib import get_close_matches
from functools import cached_property
from typing import TYPE_CHECKING, Any

from pydantic import StringConstraints

from va_route.schemas.basis import EERSTE_JAAR, LAATSTE_JAAR
from va_route.schemas.dagen import datum_hulp
from va_route.schemas.kort import WEG, kort
from va_route.schemas.patronen import PATRONEN
from va_route.schemas.velden import Veld, in_kaart, velden

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Waarde = Any
"""Text, or a list or map of values, as they are written."""

NOG_INVULLEN = "nog invullen"
_BIJVOORBEELD = re.compile(r"[Bb]ijvoorbeeld:? (.+?)\.?")
_ZOALS = re.compile(r"zoals '?([^\s',]+?)'?(?:[.,]|\Z)")
_TIJD = re.compile(r"(?<!\d)([01]?\d|2[0-3])[.:u]([0-5]\d)(?!\d)")
_DAG = re.compile(r"\d{4}-\d\d-\d\d")
_LATER = re.compile("evaluatie|uiterlijk|opnieuw|tot")
_LANGST = 60
_ENGELS = {
    **dict.fromkeys(("yes", "y", "true", "on", "1"), "ja"),
    **dict.fromkeys(("no", "n", "false", "off", "0"), "nee"),
}


class Kijk:
    """A document as it was written, walked once to look up who and what is in it."""

    def __init__(self, document: Waarde) -> None:
        """Remember the document."""
        self.document = document
        self._nummers: dict[str, list[int]] = {}
        self._volgend: dict[str, str] = {}

    @cached_property
    def _plat(self) -> tuple[tuple[str, Any], ...]:
        return tuple(_alle(self.document))

    @cached_property
    def personen(self) -> tuple[str, ...]:
        """The keys of everyone, in the order of the file."""
        mensen = (w for naam, w in self._plat if naam == "betrokkenen")
        return tuple(dict.fromkeys(sleutel for w in mensen if isinstance(w, dict) for sleutel in w))

    def nummers(self, letters: str) -> list[int]:
        """Give the numbers of the ids with these letters that are given, in order."""
        if letters not in self._nummers:
            vorm = re.compile(rf"{letters}([1-9]\d{{0,3}})")
            self._nummers[letters] = [
                int(g[1])
                for naam, w in self._plat
                if naam == "id" and isinstance(w, str) and (g := vorm.fullmatch(w))
            ]
        return self._nummers[letters]

    def volgend(self, letters: str) -> str:
        """Give the id that is named and that nothing has, else the first after all that are given.

        >>> Kijk({"bronnen": [{"id": "br2"}]}).volgend("br")
        'br3'
        >>> Kijk({"bronnen": [{"id": "br2"}], "bevindingen": [{"bron": "br1"}]}).volgend("br")
        'br1'
        """
        if letters not in self._volgend:
            gegeven = set(self.nummers(letters))
            vorm = re.compile(rf"{letters}([1-9]\d{{0,3}})")
            genoemd = (int(g[1]) for w in _los(self.document) if (g := vorm.fullmatch(w)))
            vrij = next((n for n in genoemd if n not in gegeven), max(gegeven, default=0) + 1)
            self._volgend[letters] = f"{letters}{vrij}"
        return self._volgend[letters]

    @cached_property
    def _dag_van_de_kop(self) -> date:
        kop = [
            w
            for zoek in ("gewijzigd_op", "opgesteld_op")
            for naam, w in self._plat
            if naam == zoek and isinstance(w, str) and _DAG.match(w)
        ]
        return next((d for w in kop if (d := _lees(w[:10]))), date(2026, 5, 12))

    def dag(self, veld: Veld, naast: Waarde) -> date:
        """Give a day for a field: that of the field before it in its section, else of the head."""
        if veld.naam.startswith("geboorte"):
            return date(2010, 5, 12)
        eerder = [w for w in _teksten(naast) if _DAG.match(w)]
        dag = next((d for w in eerder[-1:] if (d := _lees(w[:10]))), self._dag_van_de_kop)
        return dag + timedelta(days=28) if _LATER.search(veld.naam) else dag

    def waarde(self, veld: Veld, was: object = None, naast: Waarde = None) -> Waarde:
        """Give what can stand in one field, or in one entry of it; near to what ``was`` there."""
        if veld.keuzes:
            return str(dichtbij(was, veld.keuzes) or veld.keuzes[0])
        if veld.persoon:
            return dichtbij(was, self.personen) or (*self.personen, "moeder")[0]
        if veld.letters:
            return self._nummer(veld, was)
        if issubclass(veld.soort, date):
            return self._dag(veld, was, naast)
        if veld.soort is int:
            return str(_getal(veld, was))
        return self._tekst(veld, was)

    def punt(self, veld: Veld, met: Waarde = None) -> Waarde:
        """Give one entry of a list or map: what it cannot do without, around ``met``."""
        if veld.kaart is not None:
            if veld.kaart.waarde:
                alle = velden(veld.kaart.item)
                return self.waarde(next(v for v in alle if v.naam == veld.kaart.waarde), met)
            return self.sectie(in_kaart(veld), met)
        if veld.sectie is not None:
            return self.sectie(velden(veld.sectie), met)
        return self.waarde(veld, met)

    def heel(self, veld: Veld) -> Waarde:
        """Give all that can stand behind the name of a field."""
        if veld.kaart is not None:
            sleutel = (*self.personen, "jeugdige")[0]
            punt = self.punt(veld)
            if isinstance(punt, dict) and "naam" in punt:
                punt["naam"] = sleutel
            return {sleutel: punt}
        return [self.punt(veld)] if veld.lijst else self.punt(veld)

    def sectie(self, alle: Iterable[Veld], met: Waarde = None) -> dict[str, Waarde]:
        """Give what a section cannot do without; a lone text goes to the first place for text."""
        alle = tuple(alle)
        nodig = [v for v in alle if v.verplicht] or [
            next((v for v in alle if v.prozaveld), alle[0])
        ]
        uit: dict[str, Waarde] = dict(met) if isinstance(met, dict) else {}
        los = met if isinstance(met, str) else None
        for veld in nodig:
            if uit.get(veld.naam) is not None:
                continue
            if los and veld.prozaveld and not veld.lijst:
                uit[veld.naam], los = los, None
            elif veld.lijst or veld.sectie is not None:
                uit[veld.naam] = self.heel(veld)
            else:
                uit[veld.naam] = self.waarde(veld, naast=uit)
        return uit

    def _nummer(self, veld: Veld, was: object) -> str:
        if veld.eigen_nummer:
            return self.volgend(veld.letters)
        gegeven = self.nummers(veld.letters)
        cijfers = re.search(r"[1-9]\d{0,3}", str(was or ""))
        bedoeld = int(cijfers[0]) if cijfers else 0
        return f"{veld.letters}{bedoeld if bedoeld in gegeven else (*gegeven, 1)[0]}"

    def _dag(self, veld: Veld, was: object, naast: Waarde) -> str:
        tekst = str(was or "")[:_LANGST]
        bedoeld = bedoelde_dag(tekst) or self.dag(veld, naast)
        if not issubclass(veld.soort, datetime):
            return bedoeld.isoformat()
        los = _DAG.sub("", tekst, count=1)
        uur = _TIJD.search(los if datum_hulp(tekst) == "" else "")
        return f"{bedoeld} {int(uur[1]):02}:{uur[2]}" if uur else f"{bedoeld} 09:30"

    def _tekst(self, veld: Veld, was: object) -> str:
        gegeven = _BIJVOORBEELD.search(veld.uitleg)
        patronen = [str(m.pattern) for m in veld.merken if isinstance(m, StringConstraints)]
        passend = [p for p in patronen if p != r"\S"]
        voor = [als_sleutel(str(was or ""))[:40], str(was or "").strip().lower()]
        for patroon in passend:
            zoals = _ZOALS.search(PATRONEN[patroon][1]) if patroon in PATRONEN else None
            voor += [zoals[1]] if zoals else []
            return next((v for v in (*voor, "0000") if re.fullmatch(patroon, v)), NOG_INVULLEN)
        zin = _BIJVOORBEELD.fullmatch(veld.uitleg[gegeven.start() :]) if gegeven else None
        return zin[1] if zin else NOG_INVULLEN


def dichtbij(was: object, namen: Iterable[str]) -> str:
    """Give the name that is nearest to what was written, or nothing.

    >>> dichtbij("no", ("ja", "nee"))
    'nee'
    """
    if not isinstance(was, str | bool):
        return ""
    woord = str(was).strip().lower()[:_LANGST]
    alle = list(namen)
    if woord in _ENGELS and {"ja", "nee"} <= set(alle):
        return _ENGELS[woord]
    return next(iter(get_close_matches(woord, alle, n=1)), "")


def bedoelde_dag(tekst: str) -> date | None:
    """Give the day someone meant; one that does not exist becomes the nearest that does.

    >>> bedoelde_dag("2026-02-30"), bedoelde_dag("11 mei 2026 om 14.10 uur")
    (datetime.date(2026, 2, 28), datetime.date(2026, 5, 11))
    """
    woorden = tekst.split()
    for aantal in (3, 1):
        if hulp := datum_hulp(" ".join(woorden[:aantal])):
            return _in_eeuw(date.fromisoformat(hulp))
    delen = re.match(r"(\d{4})-(\d\d?)-(\d\d?)", tekst)
    if delen is None:
        return None
    jaar, maand, dag = int(delen[1]), min(max(int(delen[2]), 1), 12), max(int(delen[3]), 1)
    if not jaar:
        return None
    laatste = monthrange(jaar, maand)[1]
    return _in_eeuw(date(jaar, maand, min(dag, laatste)))


def als_sleutel(tekst: str) -> str:
    """Write a name as a key; of a long one only how it begins.

    >>> als_sleutel("Oom Bert")
    'oom_bert'
    """
    kaal = kort(tekst).partition(WEG)[0] if tekst.strip() else ""
    return re.sub(r"[^a-z0-9]+", "_", kaal.lower()).strip("_0123456789")


def _in_eeuw(dag: date) -> date:
    if EERSTE_JAAR <= dag.year <= LAATSTE_JAAR:
        return dag
    return date(2000 + dag.year % 100, dag.month, min(dag.day, 28))


def _lees(tekst: str) -> date | None:
    try:
        return date.fromisoformat(tekst)
    except ValueError:
        return None


def _getal(veld: Veld, was: object) -> int:
    laagst, hoogst = veld.grenzen
    cijfers = re.match(r"-?\d{1,9}", str(was if was is not None else "").strip())
    bedoeld = int(cijfers[0]) if cijfers else laagst or 0
    bedoeld = max(bedoeld, laagst or 0)
    return min(bedoeld, hoogst) if hoogst is not None else bedoeld


def _alle(waarde: Waarde) -> Iterator[tuple[str, Any]]:
    """Walk over every name and what stands behind it."""
    if isinstance(waarde, dict):
        for naam, deel in waarde.items():
            yield naam, deel
            yield from _alle(deel)
    elif isinstance(waarde, list | tuple):
        for deel in waarde:
            yield from _alle(deel)


def _los(waarde: Waarde) -> Iterator[str]:
    """Walk over every text, also in a list."""
    if isinstance(waarde, str):
        yield waarde
    delen = waarde.values() if isinstance(waarde, dict) else waarde
    for deel in delen if isinstance(waarde, dict | list) else ():
        yield from _los(deel)


def _teksten(waarde: Waarde) -> list[str]:
    return [w for w in waarde.values() if isinstance(w, str)] if isinstance(waarde, dict) else []
