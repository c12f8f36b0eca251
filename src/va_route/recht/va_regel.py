# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How a rule about the VA or the kern is written: one function that yields what is open.

The same function gives a writer the questions that are left
(:func:`va_route.recht.va_terzijde.meldingen`) and a route its guard (:meth:`VaRegel.toets`), so the
two cannot drift apart.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from inspect import signature
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from va_route.bronnen import VA_MODEL
from va_route.errors import DefinitionError, Ernst, Melding
from va_route.recht.regel import Regel
from va_route.recht.va_maten import MATEN, Maten
from va_route.schemas.loop import Vrij, los, teksten
from va_route.schemas.partijen import Partij
from va_route.toets import Soort, Toets, Vindplaats, en

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from va_route.recht.zaak import Zaak
    from va_route.schemas.kern import VaKern
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


class Open(NamedTuple):
    """One open point: where (``pad`` from the root), the question, and what to write.

    An empty ``remedie`` means that of the rule, and so does an empty ``voorbeeld``; one of its own
    names what is in the document. A point is silence, which writing more may end;
    ``anders`` marks one that only ends when something that stands there changes: it is an answer.
    ``vast`` marks one that is not set aside, though others of its rule may be.
    """

    pad: str
    vraag: str
    remedie: str = ""
    voorbeeld: str = ""
    anders: bool = False
    vast: bool = False


class Plekken:
    """Gives the place of a text by its number, counted from 0. Worked out when someone asks."""

    def __init__(self, analyse: Analyse) -> None:
        """Keep the analysis alone: a way back to what asks would keep both until a clean-up."""
        self._analyse = analyse

    def __call__(self, nr: int) -> str:
        """Give the place of text ``nr`` of :attr:`Stof.teksten`."""
        return self._alle[nr]

    @cached_property
    def _alle(self) -> tuple[str, ...]:
        return tuple(plek for plek, _ in teksten(self._analyse))


class Stof:
    """What a rule may ask for, by name. A walk over all texts is made once, and only if asked."""

    VRAAGBAAR = frozenset({"va", "kern", "peildatum", "maten", "teksten", "klein", "plek", "alles"})

    def __init__(self, analyse: Analyse, peildatum: date, maten: Maten = MATEN) -> None:
        """Keep what every rule is about; a rule calls the analysis what it is for that rule."""
        self.va: Any = analyse
        self.kern: Any = analyse
        self.peildatum = peildatum
        self.maten = maten
        self.plek = Plekken(analyse)
        self._gegeven: dict[tuple[str, ...], tuple[Any, ...]] = {}

    def geef(self, namen: tuple[str, ...]) -> tuple[Any, ...]:
        """Give what a rule asks for, by name. Many rules ask for the same."""
        gegeven = self._gegeven.get(namen)
        if gegeven is None:
            gegeven = self._gegeven[namen] = tuple([getattr(self, naam) for naam in namen])
        return gegeven

    @cached_property
    def teksten(self) -> tuple[str, ...]:
        """Every free text, in the order of the paper."""
        return tuple([tekst for _, tekst in los(self.va, Vrij)])

    @cached_property
    def klein(self) -> tuple[str, ...]:
        """Every one of :attr:`teksten` in small letters."""
        return tuple([tekst.lower() for tekst in self.teksten])

    @cached_property
    def alles(self) -> str:
        """All texts in one, in small letters: to see quickly that a word is nowhere."""
        return "\n".join(self.klein)


@dataclass(frozen=True, slots=True, eq=False)
class VaRegel(Regel):
    """A rule of an analysis. Without open points it is met; each of them is a leaf of its own."""

    norm: Callable[..., Iterable[Open]] = field(kw_only=True)
    vraagt: tuple[str, ...] = field(kw_only=True)
    ernst: Ernst = field(kw_only=True)
    sectie: Sectie = field(kw_only=True)
    terzijde: bool = field(kw_only=True)
    voorbeeld: str = field(kw_only=True)

    def punten(self, analyse: Analyse, peildatum: date, maten: Maten = MATEN) -> tuple[Open, ...]:
        """Everything that is open on ``peildatum``, what was set aside included."""
        return self.punten_in(Stof(analyse, peildatum, maten))

    def punten_in(self, stof: Stof) -> tuple[Open, ...]:
        """Do the same with what the rules share."""
        return tuple(self.norm(*stof.geef(self.vraagt)))

    def _toets(self, zaak: Zaak) -> Toets:
        stof, pad = _stof(self.leest[0], zaak)
        if stof is None:
            return self._blad(None, pad)
        punten = tuple(self.norm(*stof.geef(self.vraagt)))
        if not punten:
            return self._blad(True, pad)  # noqa: FBT003 - the outcome itself
        delen = tuple(
            self._punt(punt, pad)
            for punt in punten
            if gelegd(self, punt, stof.va, zaak.peildatum) is None
        )
        if len(delen) > 1:
            return self._knoop(en(d.uitkomst for d in delen), delen)._replace(soort=Soort.ALLE)
        return delen[0] if delen else self._blad(True, pad)  # noqa: FBT003 - the outcome itself

    def _punt(self, punt: Open, pad: str) -> Toets:
        blad = self._blad(False if punt.anders else None, f"{pad}.{punt.pad}")
        return blad._replace(vraag=punt.vraag, remedie=punt.remedie or self.remedie)

    def melding(self, punt: Open, voorvoegsel: str = "") -> Melding:
        """Write an open point as a message; ``voorvoegsel`` is the path of the VA, with its dot."""
        return Melding(
            self.code,
            self.ernst,
            punt.vraag,
            punt.remedie or self.remedie,
            voorvoegsel + punt.pad,
            sectie=self.sectie.value,
            voorbeeld=punt.voorbeeld or self.voorbeeld,
            anders=punt.anders or bool(punt.voorbeeld),
        )


def _stof(waar: str, zaak: Zaak) -> tuple[Stof | None, str]:
    """Give what the rules share about the analysis at ``waar``, and its path: made once for all."""
    sleutel = "stof van " + waar
    eerder = zaak.gelezen.get(sleutel)
    if eerder is None:
        va, pad = zaak.lees(waar)
        stof = None if va is None else Stof(va, zaak.peildatum)
        eerder = zaak.gelezen[sleutel] = (stof, pad)
    return eerder


def va_regel(  # noqa: PLR0913 - a rule has this many sides, each named where it is written
    code: str,
    ernst: Ernst,
    *,
    remedie: str,
    sectie: Sectie,
    bron: Vindplaats | None = None,
    wie: tuple[Partij, ...] = (Partij.REGIEVOERDER,),
    terzijde: bool = False,
    voorbeeld: str = "",
    leest: str = "va",
) -> Callable[[Callable[..., Iterable[Open]]], VaRegel]:
    """Make a rule of a function: its docstring is the norm, what it yields is open.

    The function names what it needs of :class:`Stof`. Without ``bron`` the rule is of our own
    model. ``terzijde`` says whether a point may be set aside with a reason; ``voorbeeld`` is a bit
    of YAML that answers it, ``leest`` where in a dossier
    the analysis stands.
    """

    def maak(norm: Callable[..., Iterable[Open]]) -> VaRegel:
        if not norm.__doc__:
            raise DefinitionError(f"ZIN {code}")
        vraagt = tuple(naam.lstrip("_") for naam in signature(norm).parameters)
        if not Stof.VRAAGBAAR.issuperset(vraagt):
            raise DefinitionError(f"VRAAGT {code}")
        meer: dict[str, Any] = {
            "norm": norm,
            "vraagt": vraagt,
            "ernst": ernst,
            "sectie": sectie,
            "terzijde": terzijde,
            "voorbeeld": voorbeeld,
        }
        zin = " ".join(norm.__doc__.split())
        plek = bron or VA_MODEL(f"regel {code}")
        return VaRegel(code, Soort.FEIT, plek, zin, tuple(wie), remedie, (leest,), **meer)

    return maak


def gelegd(regel: VaRegel, punt: Open, va: VerklarendeAnalyse, peildatum: date) -> Terzijde | None:
    """Return the entry that sets this point aside on this day, if its rule allows that.

    It does so from the day it was written until and including the day to look again.
    """
    if not regel.terzijde or punt.vast:
        return None
    for terzijde in va.terzijde:
        op_tijd = terzijde.datum <= peildatum <= terzijde.opnieuw_op
        if op_tijd and terzijde.regel == regel.code and past(terzijde, punt):
            return terzijde
    return None


def past(terzijde: Terzijde, punt: Open) -> bool:
    """Whether an entry is about the place of this point, or about something around it."""
    plek = terzijde.pad.removeprefix("va.")
    return punt.pad == plek or punt.pad.startswith((f"{plek}.", f"{plek}["))
