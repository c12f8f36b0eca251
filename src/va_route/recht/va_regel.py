# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How a rule about the verklarende analyse is written: one function that yields what is open.

The same function gives a writer the questions that are left (:func:`meldingen`) and a route its
guard (:meth:`VaRegel.toets`), so the two cannot drift apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from inspect import signature
from typing import TYPE_CHECKING, Any, NamedTuple

from va_route.errors import DefinitionError, Ernst, Melding
from va_route.recht.regel import Regel
from va_route.toets import Soort, Toets, Vindplaats, en

if TYPE_CHECKING:
    from datetime import date

    from va_route.recht.zaak import Zaak
    from va_route.schemas.partijen import Partij
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_deling import Terzijde


class Sectie(StrEnum):
    """What a rule is about, in the order in which open points are shown: what matters most first."""

    VEILIGHEID = "veiligheid"
    WOORDEN = "woorden"
    FEITEN = "feiten"
    VERKLARING = "verklaring"
    PLAN = "plan"
    DELEN = "delen"


@dataclass(frozen=True, slots=True)
class Open:
    """One open point: where (``pad`` from the root of the VA), the question, and what to write.

    An empty ``remedie`` means that of the rule. ``anders`` tells an answer from silence: it is set
    when something that stands there has to change, not when something has to be added.
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
    """A rule of the VA. Without open points it is met; each open point is a leaf of its own."""

    norm: Callable[..., Iterable[Open]] = field(kw_only=True)
    op_dag: bool = field(kw_only=True)
    ernst: Ernst = field(kw_only=True)
    sectie: Sectie = field(kw_only=True)
    terzijde: bool = field(kw_only=True)

    def punten(self, va: VerklarendeAnalyse, peildatum: date) -> tuple[Open, ...]:
        """Everything that is open on ``peildatum``, what was set aside included."""
        return tuple(self.norm(va, peildatum) if self.op_dag else self.norm(va))

    def _toets(self, zaak: Zaak) -> Toets:
        va, pad = zaak.lees("va")
        if va is None:
            return self._blad(None, pad)
        delen = tuple(
            self._punt(punt, pad)
            for punt in self.punten(va, zaak.peildatum)
            if gelegd(self, punt, va, zaak.peildatum) is None
        )
        if len(delen) > 1:
            samen = replace(self._knoop(en(d.uitkomst for d in delen), delen), soort=Soort.ALLE)
            return samen
        return delen[0] if delen else self._blad(True, pad)  # noqa: FBT003 - the outcome itself

    def _punt(self, punt: Open, pad: str) -> Toets:
        blad = self._blad(False if punt.anders else None, f"{pad}.{punt.pad}")
        return replace(blad, vraag=punt.vraag, remedie=punt.remedie or self.remedie)

    def melding(self, punt: Open, voorvoegsel: str = "") -> Melding:
        """Write an open point as a message; ``voorvoegsel`` is the path of the VA, with its dot."""
        remedie = punt.remedie or self.remedie
        return Melding(self.code, self.ernst, punt.vraag, remedie, voorvoegsel + punt.pad)


def va_regel(
    code: str,
    ernst: Ernst,
    *,
    bron: Vindplaats,
    wie: tuple[Partij, ...],
    remedie: str,
    sectie: Sectie,
    terzijde: bool = False,
) -> Callable[[Callable[..., Iterable[Open]]], VaRegel]:
    """Make a rule of a function: its docstring is the norm, what it yields is open.

    The function takes the VA, and the peildatum as well when its answer depends on the day.
    ``terzijde`` says whether a point may be set aside with a reason.
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
        return VaRegel(code, Soort.FEIT, bron, zin, tuple(wie), remedie, ("va",), **meer)

    return maak


def gelegd(
    regel: VaRegel, punt: Open, va: VerklarendeAnalyse, peildatum: date
) -> Terzijde | None:
    """Return the entry that sets this point aside, when its rule allows that and the day has come."""
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


def terzijde(
    regels: Iterable[VaRegel], va: VerklarendeAnalyse, peildatum: date, voorvoegsel: str = ""
) -> Iterator[Gelegd]:
    """Give what is open but was set aside, with who did so and why."""
    for regel in regels:
        for punt in regel.punten(va, peildatum):
            door = gelegd(regel, punt, va, peildatum)
            if door is not None:
                yield Gelegd(door, regel.melding(punt, voorvoegsel))
