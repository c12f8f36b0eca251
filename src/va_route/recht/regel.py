# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How a norm is written down: four kinds of norm and four ways to join them.

A rule and its explanation are one object. :meth:`Regel.toets` gives the answer with its reasons,
:meth:`Regel.voldaan` is that same answer as a yes or no, so they cannot disagree.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

from va_route.bronnen.wet import in_werking
from va_route.errors import DefinitionError
from va_route.toets import Soort, Toets, Vindplaats, Waarheid, citeer, en, met_soort, niet, of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from va_route.recht.zaak import Zaak
    from va_route.schemas.partijen import Partij
    from va_route.schemas.verzoek import VerzoekSoort

_ONTHOUD = 4096
"""Rules times days that a profile remembers; a service asks of today, a test of every day."""
# Asked of every node, and Python 3.11 takes its time to find a member: named once.
_PLICHT = Soort.PLICHT
Wie: TypeAlias = "Partij | tuple[Partij, ...]"


@dataclass(frozen=True, slots=True, eq=False)
class Regel(ABC):
    """One norm, or a joint of norms. Compared by identity: a code names exactly one of these.

    A kind that adds no field of its own is a plain class: a dataclass takes time to make.
    """

    code: str
    soort: Soort
    bron: Vindplaats
    zin: str = ""
    wie: tuple[str, ...] = ()
    remedie: str = ""
    leest: tuple[str, ...] = ()
    delen: tuple[Regel, ...] = ()

    def toets(self, zaak: Zaak) -> Toets:
        """Answer with every reason. Asking never changes anything but the memory of the answer."""
        antwoorden = zaak.antwoorden
        if self in antwoorden:
            return antwoorden[self]
        antwoord = antwoorden[self] = self._toets(zaak)
        return antwoord

    def voldaan(self, zaak: Zaak) -> bool:
        """Whether the dossier shows it; silence is no."""
        return self.toets(zaak).uitkomst is True

    def gevraagd(self, zaak: Zaak) -> bool:
        """Whether this norm is asked on that day: its source is in force, and what it wraps too.

        A joint leaves out a part that is not.
        """
        return in_werking(self.bron, zaak.peildatum) and (
            not self.delen or self.delen[0].gevraagd(zaak)
        )

    def bladeren(self) -> Iterator[Regel]:
        """Every rule without parts below this one, itself included when it has none."""
        if not self.delen:
            yield self
        for deel in self.delen:
            yield from deel.bladeren()

    @abstractmethod
    def _toets(self, zaak: Zaak) -> Toets:
        """Answer; asked once per case by :meth:`toets`."""

    @lru_cache(maxsize=4096)  # noqa: B019 - a rule is there as long as its module is
    def _blad(self, uitkomst: Waarheid, pad: str) -> Toets:
        """Make a leaf. The same rule gives the same few answers all day, so each is made once."""
        zin, bron, wie, remedie = self.zin, self.bron, self.wie, self.remedie
        return Toets(self.code, self.soort, uitkomst, zin, bron, wie, remedie, pad)

    def _knoop(self, uitkomst: Waarheid, delen: tuple[Toets, ...]) -> Toets:
        wie, remedie = self.wie, self.remedie
        return Toets._make(
            (self.code, self.soort, uitkomst, self.zin, self.bron, wie, remedie, "", delen, "")
        )


@dataclass(frozen=True, slots=True, eq=False)
class Feit(Regel):
    """A question the dossier itself answers. ``leest`` names the only values the body sees."""

    vraag: Callable[..., Waarheid] = field(kw_only=True)

    def _toets(self, zaak: Zaak) -> Toets:
        bekend, waarden, paden = zaak.gelezen, [], []
        for naam in self.leest:
            waarde, pad = bekend.get(naam) or zaak.lees(naam)
            waarden.append(waarde)
            paden.append(pad)
        return self._blad(self.vraag(*waarden), paden[0])


class Oordeel(Regel):
    """An open norm: no number and no computed answer, only a dated judgement by who may give it."""

    def _toets(self, zaak: Zaak) -> Toets:
        oordelen, pad = zaak.lees("oordelen")
        geldig = [
            o
            for o in oordelen
            if o.norm == self.code
            and o.rol in self.wie
            and o.datum <= zaak.peildatum
            and zaak.over_dit_verzoek(o.verzoek)
        ]
        laatste = max((o.datum for o in geldig), default=None)
        antwoorden = {o.antwoord for o in geldig if o.datum == laatste}
        # Two judgements on one day that contradict each other leave the norm open.
        return self._blad(antwoorden.pop() if len(antwoorden) == 1 else None, pad)


class Samen(Regel):
    """Several norms in one: all of them, one of them, one if another, one unless another."""

    def gevraagd(self, zaak: Zaak) -> bool:
        """Whether enough of it is asked to mean something: *tenzij* does without its exception."""
        if not in_werking(self.bron, zaak.peildatum):
            return False
        if self.soort is Soort.TENZIJ:
            return self.delen[0].gevraagd(zaak)
        genoeg = all if self.soort is Soort.INDIEN else any
        return not self.delen or genoeg(deel.gevraagd(zaak) for deel in self.delen)

    def _toets(self, zaak: Zaak) -> Toets:
        gevraagd = self._gevraagde_delen(zaak) if _soms(self) else self.delen
        if gevraagd is None:
            return self._knoop(True, ())  # noqa: FBT003 - nothing is asked that day
        delen, tellend_ = [], []
        for deel in gevraagd:
            toets = deel.toets(zaak)
            delen.append(toets)
            if toets.soort is not _PLICHT:
                tellend_.append(toets.uitkomst)
        return self._knoop(_VOEG[self.soort](tellend_), tuple(delen))

    def _gevraagde_delen(self, zaak: Zaak) -> tuple[Regel, ...] | None:
        """Give the parts that are asked there and then, or nothing: by these three alone."""
        onthouden = zaak.profiel.onthouden
        sleutel = (self, zaak.op_spoedroute, zaak.peildatum)
        if sleutel not in onthouden:
            if len(onthouden) > _ONTHOUD:
                onthouden.clear()
            delen = tuple([d for d in self.delen if not _soms(d) or d.gevraagd(zaak)])
            alle_ = len(delen) == len(self.delen) or self.gevraagd(zaak)
            onthouden[sleutel] = delen if alle_ else None
        delen_: tuple[Regel, ...] | None = onthouden[sleutel]
        return delen_


@lru_cache(maxsize=4096)
def _soms(regel: Regel) -> bool:
    """Whether it, or a part of it, is not asked on every day and in every region."""
    return (
        type(regel).gevraagd not in {Regel.gevraagd, Samen.gevraagd}
        or not (in_werking(regel.bron, date.min) and in_werking(regel.bron, date.max))
        or any(_soms(deel) for deel in regel.delen)
    )


_VOEG: dict[Soort, Callable[[list[Waarheid]], Waarheid]] = {
    Soort.ALLE: en,
    Soort.EEN_VAN: of,
    Soort.INDIEN: lambda w: of((niet(w[0]), w[1])),
    Soort.TENZIJ: of,
}


class Plicht(Regel):
    """A duty that is no condition of this step: it reminds, and never counts."""

    def _toets(self, zaak: Zaak) -> Toets:
        return met_soort(self.delen[0].toets(zaak), _PLICHT)


@dataclass(frozen=True, slots=True, eq=False)
class Bij(Regel):
    """The same norm, asked about another kind of request (the follow-up of an emergency)."""

    verzoeksoort: VerzoekSoort = field(kw_only=True)

    def _toets(self, zaak: Zaak) -> Toets:
        return self.delen[0].toets(zaak.bij(self.verzoeksoort))


class Volgens(Regel):
    """The same norm where another article asks it: only the citation differs."""

    def _toets(self, zaak: Zaak) -> Toets:
        return citeer(self.delen[0].toets(zaak), self.delen[0].bron, self.bron)


def feit(
    bron: Vindplaats, *, leest: tuple[str, ...], wie: Wie, remedie: str
) -> Callable[[Callable[..., Waarheid]], Feit]:
    """Make a fact of a function: its name the code, its docstring the norm, its body a question."""

    def maak(vraag: Callable[..., Waarheid]) -> Feit:
        if not leest:
            raise DefinitionError(f"LEEST {vraag.__name__}")
        return Feit(
            vraag.__name__, Soort.FEIT, bron, _zin(vraag), _wie(wie), remedie, leest, vraag=vraag
        )

    return maak


def oordeel(bron: Vindplaats, *, van: Wie, remedie: str) -> Callable[[Callable[[], None]], Oordeel]:
    """Make an open norm of a function without a body: someone in the role ``van`` answers it."""

    def maak(norm: Callable[[], None]) -> Oordeel:
        return Oordeel(
            norm.__name__, Soort.OORDEEL, bron, _zin(norm), _wie(van), remedie, ("oordelen",)
        )

    return maak


def alle(code: str, bron: Vindplaats, *delen: Regel, zin: str = "") -> Regel:
    """All of these (*en*); ``zin`` says in Dutch what they are together."""
    return Samen(code, Soort.ALLE, bron, zin, delen=delen)


def een_van(code: str, bron: Vindplaats, *delen: Regel, zin: str = "") -> Regel:
    """One of these is enough (*of*)."""
    return Samen(code, Soort.EEN_VAN, bron, zin, delen=tellend(code, *delen))


def indien(code: str, bron: Vindplaats, voorwaarde: Regel, regel: Regel, zin: str = "") -> Regel:
    """``regel``, but only if ``voorwaarde`` holds."""
    return Samen(code, Soort.INDIEN, bron, zin, delen=tellend(code, voorwaarde, regel))


def tenzij(code: str, bron: Vindplaats, regel: Regel, uitzondering: Regel, zin: str = "") -> Regel:
    """``regel``, unless the exception that the norm itself gives holds."""
    return Samen(code, Soort.TENZIJ, bron, zin, delen=tellend(code, regel, uitzondering))


def plicht(regel: Regel, als: type[Plicht] = Plicht) -> Regel:
    """Turn ``regel`` into a reminder with its own source; also used as a decorator."""
    return als(*om(regel, Soort.PLICHT, regel.bron))


def bij(soort: VerzoekSoort, regel: Regel) -> Regel:
    """Ask ``regel`` about the request of another kind."""
    return Bij(*om(regel, regel.soort, regel.bron), verzoeksoort=soort)


def volgens(bron: Vindplaats, regel: Regel) -> Regel:
    """Ask ``regel`` as ``bron`` asks it, so that an emergency cites its own article."""
    return Volgens(*om(regel, regel.soort, bron))


_TELT_NIET_ALTIJD = frozenset({Soort.PLICHT, Soort.AFSPRAAK})


def tellend(code: str, *delen: Regel) -> tuple[Regel, ...]:
    """Refuse a joint in which a duty, or an agreement, would have to count.

    Only *en* can skip one; and what an agreement is, its region says.
    """
    if not delen or any(deel.soort in _TELT_NIET_ALTIJD for deel in delen):
        raise DefinitionError(f"DELEN {code}")
    return delen


def om(regel: Regel, soort: Soort, bron: Vindplaats) -> tuple[Any, ...]:
    """Give the fields of a rule around ``regel``: its own words, another kind or source."""
    return (regel.code, soort, bron, regel.zin, regel.wie, regel.remedie, regel.leest, (regel,))


def _zin(functie: Callable[..., Any]) -> str:
    if not functie.__doc__:
        raise DefinitionError(f"ZIN {functie.__name__}")
    return " ".join(functie.__doc__.split())


def _wie(wie: Wie) -> tuple[str, ...]:
    return tuple(wie) if isinstance(wie, tuple) else (wie,)
