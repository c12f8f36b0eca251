# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What fills a place that nobody answered yet: valid in shape, and plain to see as not an answer.

A text says so itself, in words that a rule counts as not filled in. Of a day, a number or a choice
no value can say it, so that one stands on a line of its own under a remark (:class:`Voorlopig`).
What the tool knows by itself is no question and gets no remark; what it proposes can stay as it
is, under a remark that says so.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from annotated_types import MinLen

from va_route.recht.va_maten import MATEN
from va_route.schemas.basis import AMSTERDAM
from va_route.schemas.patronen import PATRONEN
from va_route.schemas.velden import in_kaart, velden
from va_route.store.schrijf import Voorlopig, Waarde

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from va_route.schemas.velden import Veld

NOG_INVULLEN = "nog invullen"
"""A text that stands for no text."""
_UITERSTE_DAG = "voorstel: de laatste dag die past; eerder is ook goed"
ZELF_INGEVULD = frozenset(
    {"schema", "fictief", "id", "status", "versie", "opgesteld_op", "gewijzigd_op"}
)
"""What the tool or the clock writes; nobody is asked for it."""
_EERSTE: Mapping[str, str] = {"status": "concept", "versie": "1"}
_VOORBEELD = {
    "Registratienummer": "0000",
    "Regelcode": "VA-P00",
    "Pad": "kop",
    "Sleutel": "naam",
    "Regionaam": "groningen_drenthe",
}


@dataclass(frozen=True, slots=True)
class Invuller:
    """Fills places on a day, with the people and ids that a document already has."""

    nu: datetime
    personen: tuple[str, ...] = ()
    laatste: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def bij(cls, nu: datetime, document: Waarde) -> Invuller:
        """Look up who and what is in a document, as it was written."""
        personen: list[str] = []
        for naam, waarde in _alle(document):
            if naam == "betrokkenen" and isinstance(waarde, dict):
                personen += waarde
        return cls(nu, tuple(dict.fromkeys(personen)), nummers_in(document))

    def sectie(self, alle: Iterable[Veld]) -> dict[str, Waarde]:
        """Fill what a section cannot do without."""
        return {veld.naam: self.waarde(veld) for veld in alle if veld.verplicht}

    def punt(self, veld: Veld) -> Waarde:
        """Fill one entry of a list or map."""
        if veld.kaart is not None:
            return self.sectie(in_kaart(veld))
        return self.sectie(velden(veld.sectie)) if veld.sectie is not None else self._los(veld)

    def waarde(self, veld: Veld) -> Waarde:
        """Fill one field."""
        if veld.kaart is not None:
            return {}
        if veld.lijst:
            minstens = any(isinstance(m, MinLen) and m.min_length for m in veld.merken)
            los = self._los(veld) if minstens else None
            return Voorlopig([_kaal(los)], _uitleg(los, veld)) if minstens else []
        if veld.sectie is not None:
            return self.sectie(velden(veld.sectie))
        return self._los(veld)

    def aangevuld(self, veld: Veld, waarde: Waarde) -> Waarde:
        """Return a value with everything filled that it still misses."""
        if waarde is None or waarde == []:
            return self.waarde(veld) if veld.verplicht else waarde
        if veld.kaart is not None:
            delen = in_kaart(veld)
            return {naam: self._delen(delen, deel) for naam, deel in waarde.items()}
        if veld.sectie is None:
            return waarde
        delen = velden(veld.sectie)
        if veld.lijst:
            return [self._delen(delen, deel) for deel in waarde]
        return self._delen(delen, waarde)

    def _delen(self, alle: Iterable[Veld], waarde: Waarde) -> Waarde:
        if not isinstance(waarde, dict):
            return waarde
        gevuld = ((v, self.aangevuld(v, waarde.get(v.naam))) for v in alle)
        return {v.naam: w for v, w in gevuld if w is not None}

    def _los(self, veld: Veld) -> Waarde:
        vast = self.bekend(veld)
        if vast:
            return vast
        voorstel = self.voorstel(veld)
        if voorstel is not None:
            return voorstel
        if veld.prozaveld:
            return NOG_INVULLEN
        return (
            Voorlopig(self._iets(veld), f"nog invullen: {veld.vorm}")
            if not veld.keuzes
            else (Voorlopig(veld.keuzes[0], f"nog kiezen: {', '.join(veld.keuzes)}"))
        )

    def bekend(self, veld: Veld) -> str:
        """Give what the tool knows by itself, or nothing.

        A key under which someone is in ``betrokkenen`` already is an answer: who that is, is asked
        there.
        """
        if len(veld.keuzes) == 1:
            return veld.keuzes[0]
        if veld.eigen_nummer and veld.letters:
            return f"{veld.letters}{self.laatste.get(veld.letters, 0) + 1}"
        if veld.naam in {"opgesteld_op", "gewijzigd_op"}:
            return self._moment(veld)
        if veld.naam == "kenmerk":
            return f"K-{self.nu.astimezone(AMSTERDAM):%Y-%m-%d-%H%M%S}"
        if veld.persoon and veld.naam in self.personen:
            return veld.naam
        return _EERSTE.get(veld.naam, "")

    def voorstel(self, veld: Veld) -> Voorlopig | None:
        """Give what follows from a rule as long as nobody chose otherwise, or nothing."""
        if veld.naam != "evaluatie_op":
            return None
        uiterlijk = self.nu.astimezone(AMSTERDAM).date() + timedelta(days=MATEN.evaluatie_dagen)
        return Voorlopig(uiterlijk.isoformat(), _UITERSTE_DAG)

    def _iets(self, veld: Veld) -> str:
        if veld.persoon:
            return (*self.personen, veld.naam)[0]
        if veld.letters:
            return f"{veld.letters}1"
        if issubclass(veld.soort, date):
            return self._moment(veld)
        if veld.soort is int:
            return str(veld.grenzen[0] or 0)
        return next(_VOORBEELD[naam] for p, (naam, _) in PATRONEN.items() if _past(veld, p))

    def _moment(self, veld: Veld) -> str:
        nu = self.nu.astimezone(AMSTERDAM)
        return f"{nu:%Y-%m-%d %H:%M}" if veld.soort is datetime else f"{nu:%Y-%m-%d}"


def nummers_in(document: Waarde) -> dict[str, int]:
    """Give the highest number of every kind of id: ``{"br": 2}``.

    >>> nummers_in({"bronnen": [{"id": "br1"}, {"id": "br2"}]})
    {'br': 2}
    """
    laatste: dict[str, int] = {}
    for naam, waarde in _alle(document):
        if naam == "id" and isinstance(waarde, str) and waarde[2:].isdigit():
            laatste[waarde[:2]] = max(int(waarde[2:]), laatste.get(waarde[:2], 0))
    return laatste


def _past(veld: Veld, patroon: str) -> bool:
    return any(getattr(m, "pattern", None) == patroon for m in veld.merken)


def _kaal(waarde: Waarde) -> Waarde:
    return waarde.waarde if isinstance(waarde, Voorlopig) else waarde


def _uitleg(waarde: Waarde, veld: Veld) -> str:
    return waarde.uitleg if isinstance(waarde, Voorlopig) else f"nog invullen: {veld.vorm}"


def _alle(waarde: Waarde) -> Iterator[tuple[str, Any]]:
    """Walk over every name and what stands behind it."""
    if isinstance(waarde, dict):
        for naam, deel in waarde.items():
            yield naam, deel
            yield from _alle(deel)
    elif isinstance(waarde, list):
        for deel in waarde:
            yield from _alle(deel)
