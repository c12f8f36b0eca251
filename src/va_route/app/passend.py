# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""An example fitted to a document: who is in it, which numbers there are, and which day it is.

The examples are about people who are not in the file. Pasted as they are, they would name someone
who is not there. The sentences stay as they are: nobody must take them for those of this youth.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from va_route.recht.volgorde import GEBEURD
from va_route.schemas.velden import in_kaart, onder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from va_route.app.voorlopig import Invuller
    from va_route.schemas.velden import Veld
    from va_route.store.schrijf import Waarde

_ROL = {
    "sem": "jeugdige",
    "jesse": "jeugdige",
    "moeder": "ouder",
    "vader": "ouder",
    "zusje": "familie",
    "bert": "netwerk",
}
"""What the people of the examples are to each other; who is not here is a professional."""
_GEPLAND = frozenset({"uiterlijk", "termijn", "tot", "evaluatie_op", "opnieuw_op"})
_TERMIJN = timedelta(days=14)


class Passend:
    """Fits one example."""

    def __init__(self, document: Waarde, invuller: Invuller, peildatum: date) -> None:
        """Look up who and what can be named."""
        self._mensen = dict(_mensen(document))
        self._regie = next(_alle(document, "regievoerder"), "")
        self._nummers = [str(nummer) for nummer in _alle(document, "id")]
        self._laatste = dict(invuller.laatste)
        self._peildatum = peildatum
        self._gekozen: dict[str, str] = {}

    def velden(self, alle: Mapping[str, Veld], nieuw: Waarde) -> dict[str, Waarde] | None:
        """Fit what stands in a section; nothing when there is nothing yet that it could name."""
        dagen = list(_dagen(alle, nieuw))
        self._gebeurd = max((dag for gepland, dag in dagen if not gepland), default=date.max)
        self._gepland = min((dag for gepland, dag in dagen if gepland), default=date.min)
        gepast = self._sectie(alle, nieuw)
        # Half an example would answer half of what is asked.
        return gepast if gepast is not None and gepast.keys() == nieuw.keys() else None

    def _sectie(self, alle: Mapping[str, Veld], nieuw: Waarde) -> dict[str, Waarde] | None:
        gepast = {naam: self._veld(alle[naam], waarde) for naam, waarde in nieuw.items()}
        gevuld = {naam: waarde for naam, waarde in gepast.items() if waarde}
        mist = any(alle[naam].verplicht for naam in gepast.keys() - gevuld.keys())
        return None if mist else gevuld

    def _veld(self, veld: Veld, waarde: Waarde) -> Waarde:
        if isinstance(waarde, dict):
            delen = {deel.naam: deel for deel in onder(veld)}
            if veld.kaart is None:
                return self._sectie(delen, waarde)
            mensen = {deel.naam: deel for deel in in_kaart(veld)}
            if veld.kaart.waarde:
                return {self._wie(sleutel) or sleutel: deel for sleutel, deel in waarde.items()}
            self._mensen = dict(_mensen({veld.naam: waarde})) | self._mensen
            return {sleutel: self._sectie(mensen, deel) for sleutel, deel in waarde.items()}
        if isinstance(waarde, list):
            delen = {deel.naam: deel for deel in onder(veld)}
            punten = [self._punt(delen, d) if delen else self._los(veld, d) for d in waarde]
            return [punt for nr, punt in enumerate(punten) if punt and punt not in punten[:nr]]
        return self._los(veld, waarde)

    def _punt(self, delen: Mapping[str, Veld], punt: Waarde) -> Waarde:
        """Fit an entry; one that is not whole is about the entry that has its number."""
        gepast = self._sectie(delen, punt)
        heel = all(veld.naam in punt for veld in delen.values() if veld.verplicht)
        if gepast is None or heel or "id" not in punt:
            return gepast
        return gepast | {"id": punt["id"]}

    def _los(self, veld: Veld, waarde: str) -> str | None:
        if veld.persoon:
            return self._wie(waarde)
        if veld.letters:
            return self._eigen(veld, waarde) if veld.eigen_nummer else self._naar(veld, waarde)
        if veld.soort in (date, datetime):
            return self._dag(veld.naam, waarde)
        return waarde

    def _wie(self, sleutel: str) -> str | None:
        """Name someone in the document who is to this youth what that one was to Sem."""
        if sleutel in self._mensen:
            return sleutel
        if sleutel not in self._gekozen:
            rol = _ROL.get(sleutel, "professional")
            passen = [wie for wie, van in self._mensen.items() if van == rol]
            if rol in {"ouder", "familie", "netwerk"}:
                passen = passen or [w for w, van in self._mensen.items() if van != "jeugdige"]
            vrij = [wie for wie in passen if wie not in self._gekozen.values()]
            # Karin leads in the examples; the others are there beside her.
            vrij.sort(key=lambda wie: (wie == self._regie) is not (sleutel == "karin"))
            keus = (vrij or passen)[:1]
            if not keus:
                return None
            self._gekozen[sleutel] = keus[0]
        return self._gekozen[sleutel]

    def _eigen(self, veld: Veld, waarde: str) -> str:
        self._laatste[veld.letters] = self._laatste.get(veld.letters, 0) + 1
        # Who names it in the example names the new one.
        self._gekozen[waarde] = f"{veld.letters}{self._laatste[veld.letters]}"
        return self._gekozen[waarde]

    def _naar(self, veld: Veld, waarde: str) -> str | None:
        passen = [nummer for nummer in self._nummers if nummer.startswith(veld.letters)]
        if waarde not in self._gekozen and waarde in passen:
            return waarde
        if waarde not in self._gekozen:
            vrij = [nummer for nummer in passen if nummer not in self._gekozen.values()]
            keus = (vrij or passen)[:1]
            if not keus:
                return None
            self._gekozen[waarde] = keus[0]
        return self._gekozen[waarde]

    def _dag(self, naam: str, waarde: str) -> str:
        dag = date.fromisoformat(waarde[:10])
        if naam in GEBEURD:
            dag += self._peildatum - self._gebeurd
        elif naam in _GEPLAND:
            dag += self._peildatum + _TERMIJN - self._gepland
        return f"{dag.isoformat()}{waarde[10:]}"


def _dagen(alle: Mapping[str, Veld], nieuw: Waarde) -> Iterator[tuple[bool, date]]:
    """Give every day in an example, and whether it lies ahead."""
    for naam, waarde in nieuw.items():
        veld = alle[naam]
        for deel in waarde if isinstance(waarde, list) else [waarde]:
            if isinstance(deel, dict) and not (veld.kaart and veld.kaart.waarde):
                per_persoon = deel.values() if veld.kaart is not None else [deel]
                delen = {v.naam: v for v in onder(veld)}
                for binnen in per_persoon:
                    yield from _dagen(delen, binnen)
            elif veld.soort in (date, datetime) and naam in GEBEURD | _GEPLAND:
                yield naam in _GEPLAND, date.fromisoformat(deel[:10])


def _mensen(waarde: Waarde) -> Iterator[tuple[str, str]]:
    """Give everyone in the document with the role."""
    for kaart in waarden(waarde, "betrokkenen"):
        if isinstance(kaart, dict):
            for sleutel, persoon in kaart.items():
                yield sleutel, (persoon or {}).get("rol", "")


def _alle(waarde: Waarde, naam: str) -> Iterator[str]:
    return (deel for deel in waarden(waarde, naam) if isinstance(deel, str))


def waarden(waarde: Waarde, naam: str) -> Iterator[Waarde]:
    """Give everything behind a name, wherever it stands."""
    if isinstance(waarde, dict) and naam in waarde:
        yield waarde[naam]
    delen: Iterable[Waarde] = (
        waarde.values() if isinstance(waarde, dict) else waarde if isinstance(waarde, list) else ()
    )
    for deel in delen:
        yield from waarden(deel, naam)
