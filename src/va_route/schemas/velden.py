# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Every field as a person meets it: name, title, what it asks for, and what may stand there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from annotated_types import Ge, Le
from pydantic import StringConstraints

from va_route.schemas.basis import Deel
from va_route.schemas.kaart import AlsMap
from va_route.schemas.keuzes import Keuze
from va_route.schemas.loop import ontleed
from va_route.schemas.verwijzing import Nummer, Verwijzing

if TYPE_CHECKING:
    from collections.abc import Iterator

_LETTERS = re.compile(r"\^([a-z]+)\[1-9\]")
_STAP = re.compile(r"\[(\d*)\]|([^.\[\]]+)")
_SOORTEN: tuple[tuple[type, str], ...] = (
    (datetime, "dag en tijd, zoals 2026-06-06 04:10"),
    (date, "een dag, zoals 2026-05-12"),
    (bool, "ja of nee"),
    (int, "een heel getal"),
    (str, "tekst"),
)


@dataclass(frozen=True, slots=True)
class Veld:
    """One field of a section. ``soort`` is the type of the value, or of one entry of a list."""

    naam: str
    titel: str
    uitleg: str
    verplicht: bool
    lijst: bool
    soort: Any
    merken: tuple[Any, ...]

    @property
    def kaart(self) -> AlsMap | None:
        """How the list is written as a map, if it is."""
        return next((m for m in self.merken if isinstance(m, AlsMap)), None)

    @property
    def sectie(self) -> type[Deel] | None:
        """The class of the section, or of one entry of the list."""
        soort = self.soort
        return soort if isinstance(soort, type) and issubclass(soort, Deel) else None

    @property
    def keuzes(self) -> tuple[str, ...]:
        """What may stand there, when that is a closed list."""
        if get_origin(self.soort) is Literal:
            return tuple(map(str, get_args(self.soort)))
        if self.soort is bool:
            return ("ja", "nee")
        return tuple(self.soort) if issubclass(self.soort, Keuze) else ()

    @property
    def eigen_nummer(self) -> bool:
        """Whether this is the id of the section itself, which the tool writes."""
        return any(isinstance(m, Nummer) for m in self.merken)

    @property
    def letters(self) -> str:
        """The two letters of the ids that may stand there: ``br``."""
        return next((g[1] for p in self._patronen() if (g := _LETTERS.match(p))), "")

    @property
    def persoon(self) -> bool:
        """Whether the key of a person stands there."""
        return any(isinstance(m, Verwijzing) and m.soort == "persoon" for m in self.merken)

    @property
    def verwijst(self) -> bool:
        """Whether this names something else in the document."""
        return any(isinstance(m, Verwijzing) for m in self.merken)

    @property
    def prozaveld(self) -> bool:
        """Whether free text stands there."""
        return r"\S" in self._patronen()

    @property
    def grenzen(self) -> tuple[int | None, int | None]:
        """The lowest and highest number."""
        laagst = next((m.ge for m in self.merken if isinstance(m, Ge)), None)
        hoogst = next((m.le for m in self.merken if isinstance(m, Le)), None)
        return laagst, hoogst  # type: ignore[return-value]

    @property
    def vorm(self) -> str:
        """Say in one line what is written there."""
        een = self._vorm()
        if self.kaart is not None:
            return f"per persoon, met de sleutel ervoor: {een}"
        return f"een lijst: {een}" if self.lijst else een

    def _vorm(self) -> str:
        if self.sectie is not None:
            return "velden"
        if self.keuzes:
            return f"een van: {', '.join(self.keuzes)}"
        if self.persoon:
            return "de sleutel van een persoon, zoals moeder"
        if self.letters:
            return f"{'eigen nummer' if self.eigen_nummer else 'nummer'}: {self.letters}1"
        laagst, hoogst = self.grenzen
        if laagst is not None and hoogst is not None:
            return f"een heel getal van {laagst} tot en met {hoogst}"
        return next(naam for bekend, naam in _SOORTEN if issubclass(self.soort, bekend))

    def _patronen(self) -> list[str]:
        return [str(m.pattern) for m in self.merken if isinstance(m, StringConstraints)]


@cache
def velden(klasse: type[Deel]) -> tuple[Veld, ...]:
    """Give the fields of a section, in the order of the paper."""
    return tuple(_veld(naam, info) for naam, info in klasse.model_fields.items())


def _veld(naam: str, info: Any) -> Veld:  # noqa: ANN401 - Pydantic's description of a field
    soort, merken, lijst = ontleed(info.annotation, list(info.metadata))
    return Veld(
        info.alias or naam,
        str(info.title),
        str(info.description),
        info.is_required(),
        lijst,
        soort,
        tuple(merken),
    )


def in_kaart(veld: Veld) -> tuple[Veld, ...]:
    """Give the fields of one entry of a map: the key stands before the colon."""
    kaart = veld.kaart
    alle = velden(kaart.item) if kaart is not None else ()
    return tuple(v for v in alle if kaart is not None and v.naam != kaart.sleutel)


def onder(veld: Veld) -> tuple[Veld, ...]:
    """Give the fields below a field: of its section, of one entry, or none."""
    if veld.kaart is not None:
        return () if veld.kaart.waarde else in_kaart(veld)
    return velden(veld.sectie) if veld.sectie is not None else ()


def volg(model: type[Deel], pad: str) -> tuple[Veld, ...]:
    """Give the fields along a path, without numbers and keys of people; empty when there is none.

    >>> from va_route.schemas.va import VerklarendeAnalyse
    >>> [v.naam for v in volg(VerklarendeAnalyse, "hypothesen[0].tegen")]
    ['hypothesen', 'tegen']
    """
    keten: list[Veld] = []
    bekend = velden(model)
    sleutel_mag = False
    for nummer, naam in _STAP.findall(pad):
        if nummer or not naam:
            continue
        veld = next((v for v in bekend if v.naam == naam), None)
        if veld is None:
            if not sleutel_mag:
                return ()
            sleutel_mag = False
            continue
        keten.append(veld)
        bekend, sleutel_mag = onder(veld), veld.kaart is not None
    return tuple(keten)


def alle_paden(model: type[Deel]) -> Iterator[tuple[Veld, ...]]:
    """Give every field below a section, each with the fields it stands in."""
    for veld in velden(model):
        yield (veld,)
        for dieper in _dieper(veld):
            yield (veld, *dieper)


def _dieper(veld: Veld) -> Iterator[tuple[Veld, ...]]:
    for binnen in onder(veld):
        yield (binnen,)
        for dieper in _dieper(binnen):
            yield (binnen, *dieper)
