# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How a rule about the VA or the kern is written: one function that yields what is open.

The same function gives a writer the questions that are left (:func:`meldingen`) and a route its
guard (:meth:`VaRegel.toets`), so the two cannot drift apart.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from inspect import signature
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from va_route.errors import DefinitionError, Ernst, Melding
from va_route.recht.regel import Regel
from va_route.toets import Soort, Toets, Vindplaats, en

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from va_route.recht.zaak import Zaak
    from va_route.schemas.kern import VaKern
    from va_route.schemas.partijen import Partij
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_deling import Terzijde

Analyse: TypeAlias = "VerklarendeAnalyse | VaKern"
"""What a rule is asked about: the whole analysis, or the short one of a night."""


class Sectie(StrEnum):
    """What a rule is about, in the order in which open points are shown: most urgent first."""

    VEILIGHEID = "veiligheid"
    WOORDEN = "woorden"
    FEITEN = "feiten"
    VERKLARING = "verklaring"
    PLAN = "plan"
    DELEN = "delen"


@dataclass(frozen=True, slots=True)
class Open:
    """One open point: where (``pad`` from the root), the question, and what to write.

    An empty ``remedie`` means that of the rule. A point is silence, which writing more may end;
    ``anders`` marks one that only ends when something that stands there changes: it is an answer.
    """

    pad: str
    vraag: str
    remedie: str = ""
    anders: bool = False


class Gelegd(NamedTuple):
    """One open point that was set aside, with the entry that did so. Printed on page 1."""

    terzijde: Terzijde
    melding: Melding


@dataclass(frozen=True, slots=True, eq=False)
class VaRegel(Regel):
    """A rule of an analysis. Without open points it is met; each of them is a leaf of its own."""

    norm: Callable[..., Iterable[Open]] = field(kw_only=True)
    op_dag: bool = field(kw_only=True)
    ernst: Ernst = field(kw_only=True)
    sectie: Sectie = field(kw_only=True)
    terzijde: bool = field(kw_only=True)

    def punten(self, analyse: Analyse, peildatum: date) -> tuple[Open, ...]:
        """Everything that is open on ``peildatum``, what was set aside included."""
        return tuple(self.norm(analyse, peildatum) if self.op_dag else self.norm(analyse))

    def _toets(self, zaak: Zaak) -> Toets:
        va, pad = zaak.lees(self.leest[0])
        if va is None:
            return self._blad(None, pad)
        delen = tuple(
            self._punt(punt, pad)
            for punt in self.punten(va, zaak.peildatum)
            if gelegd(self, punt, va, zaak.peildatum) is None
        )
        if len(delen) > 1:
            return self._knoop(en(d.uitkomst for d in delen), delen)._replace(soort=Soort.ALLE)
        return delen[0] if delen else self._blad(True, pad)  # noqa: FBT003 - the outcome itself

    def _punt(self, punt: Open, pad: str) -> Toets:
        blad = self._blad(False if punt.anders else None, f"{pad}.{punt.pad}")
        return blad._replace(vraag=punt.vraag, remedie=punt.remedie or self.remedie)

    def melding(self, punt: Open, voorvoegsel: str = "") -> Melding:
        """Write an open point as a message; ``voorvoegsel`` is the path of the VA, with its dot."""
        remedie = punt.remedie or self.remedie
        return Melding(self.code, self.ernst, punt.vraag, remedie, voorvoegsel + punt.pad)


def va_regel(  # noqa: PLR0913 - a rule has this many sides, each named where it is written
    code: str,
    ernst: Ernst,
    *,
    bron: Vindplaats,
    wie: tuple[Partij, ...],
    remedie: str,
    sectie: Sectie,
    terzijde: bool = False,
    leest: str = "va",
) -> Callable[[Callable[..., Iterable[Open]]], VaRegel]:
    """Make a rule of a function: its docstring is the norm, what it yields is open.

    The function takes the VA, and the peildatum as well when its answer depends on the day.
    ``terzijde`` says whether a point may be set aside with a reason, ``leest`` where in a dossier
    the analysis stands.
    """

    def maak(norm: Callable[..., Iterable[Open]]) -> VaRegel:
        if not norm.__doc__:
            raise DefinitionError(f"ZIN {code}")
        meer: dict[str, Any] = {
            "norm": norm,
            "op_dag": len(signature(norm).parameters) > 1,
            "ernst": ernst,
            "sectie": sectie,
            "terzijde": terzijde,
        }
        zin = " ".join(norm.__doc__.split())
        return VaRegel(code, Soort.FEIT, bron, zin, tuple(wie), remedie, (leest,), **meer)

    return maak


def gelegd(regel: VaRegel, punt: Open, va: VerklarendeAnalyse, peildatum: date) -> Terzijde | None:
    """Return the entry that sets this point aside, if its rule allows that and the day has come."""
    if not regel.terzijde:
        return None
    for terzijde in va.terzijde:
        plek = terzijde.pad.removeprefix("va.")
        hier = punt.pad == plek or punt.pad.startswith((f"{plek}.", f"{plek}["))
        if hier and terzijde.regel == regel.code and terzijde.datum <= peildatum:
            return terzijde
    return None


def meldingen(
    regels: Iterable[VaRegel], va: VerklarendeAnalyse, peildatum: date, voorvoegsel: str = ""
) -> Iterator[Melding]:
    """Give what is open and was not set aside, in the order of the rules."""
    for regel in regels:
        for punt in regel.punten(va, peildatum):
            if gelegd(regel, punt, va, peildatum) is None:
                yield regel.melding(punt, voorvoegsel)


def terzijde_punten(
    regels: Iterable[VaRegel], va: VerklarendeAnalyse, peildatum: date, voorvoegsel: str = ""
) -> Iterator[Gelegd]:
    """Give what is open but was set aside, with who did so and why."""
    for regel in regels:
        for punt in regel.punten(va, peildatum):
            door = gelegd(regel, punt, va, peildatum)
            if door is not None:
                yield Gelegd(door, regel.melding(punt, voorvoegsel))
