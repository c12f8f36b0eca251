# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A rule as a function of its leaves, exact over every combination of their answers.

No second reading of the rules: what a joint makes of the answers below it is found by asking that
joint itself, on a case without a dossier whose memory already holds those answers. Asked are one
or two parts at a time, so a norm of fifty leaves takes some hundreds of questions and not three to
the fiftieth power. That this loses nothing rests on one property of *en* and *of*: of many parts
they may be taken two by two. The tests check that property, and the whole against the rules.

A region can prove its own profile: ``Bewijs(ROUTES["spoed"], profiel)``.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast

from va_route.errors import DefinitionError
from va_route.recht.regel import Regel, Samen
from va_route.recht.va_aanwezig import va_in_dossier
from va_route.recht.zaak import Zaak
from va_route.schemas.va import VerklarendeAnalyse
from va_route.testing.beslisboom import WAARDEN, Beslisboom, Tabel
from va_route.testing.documenten import volledig
from va_route.toets import Soort, Toets, Waarheid, redenen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from va_route.flows import Route
    from va_route.recht.profiel import Regioprofiel
    from va_route.schemas.verzoek import VerzoekSoort

DAG = date(2026, 6, 1)
"""The day of the questions: every rule we know is in force on it."""
Plek: TypeAlias = "tuple[VerzoekSoort, ...]"
"""Which other request a rule is asked about: empty, or by way of which kinds."""


class Vraag(NamedTuple):
    """One leaf: a rule without parts, and about which request it is asked."""

    regel: Regel
    plek: Plek = ()


@dataclass(frozen=True, slots=True)
class Schijnzaak(Zaak):
    """A case without a dossier: ``weet`` fills the memory, by the request that is asked about.

    ``va`` says whether it pretends to hold an analysis; nothing else is in it.
    """

    weet: Callable[[Plek], dict[Regel, Toets]] = field(kw_only=True, compare=False)
    va: bool = field(default=False, kw_only=True)
    plek: Plek = field(default=(), kw_only=True)

    def bij(self, soort: VerzoekSoort) -> Schijnzaak:
        """Ask about another request: with what is known about that one."""
        anders = cast("Schijnzaak", Zaak.bij(self, soort))
        plek = (*self.plek, soort)
        return replace(anders, plek=plek, antwoorden=self.weet(plek))

    def _lees(self, pad: str) -> tuple[Any, str]:
        return (_analyse() if self.va and pad == va_in_dossier.leest[0] else None), pad


@dataclass(frozen=True, slots=True, eq=False)
class _Tussenstand(Regel):
    """Stands for the parts of a joint that were joined already."""

    def _toets(self, zaak: Zaak) -> Toets:
        raise DefinitionError(f"BEWIJS {self.code} {zaak.peildatum}")


class Functie(NamedTuple):
    """What became of a rule: its diagram, and the kind of node it answers with."""

    boom: int
    soort: Soort


class Bewijs:
    """Every rule of one route as a diagram, in one region.

    ``vervolg`` asks as a follow-up of an emergency is asked. Raises :class:`DefinitionError` for a
    joint that cannot be taken two by two.
    """

    def __init__(self, route: Route, profiel: Regioprofiel, *, vervolg: bool = False) -> None:
        """Read nothing yet: each rule is worked out when it is asked for, and then kept."""
        self.route = route
        self.boom: Beslisboom[Vraag] = Beslisboom()
        self.gevraagd = 0
        """How many rows were asked of the joints."""
        self.scheef: list[str] = []
        """Joints that were open with a reason, or held up without one."""
        self.over = f"{route.naam}, als vervolg op spoed" if vervolg else route.naam
        """What the diagrams are about, for a reader."""
        self._profiel = profiel
        self._vervolg = vervolg
        self._gedaan: dict[tuple[Regel, Plek], Functie] = {}
        self._vragen: dict[tuple[Regel, Plek], tuple[Vraag, ...]] = {}

    def stap(self, gebeurtenis: str) -> int:
        """Give the diagram of what a step asks."""
        return self.functie(self.route.zoek(gebeurtenis).regel).boom

    def functie(self, regel: Regel, plek: Plek = ()) -> Functie:
        """Give a rule as a function of its leaves."""
        if (regel, plek) not in self._gedaan:
            self._gedaan[regel, plek] = self._maak(regel, plek)
        return self._gedaan[regel, plek]

    def vragen(self, regel: Regel, plek: Plek = ()) -> tuple[Vraag, ...]:
        """Give every leaf of a rule that is asked here, each once, in the order of the norm."""
        if not regel.delen:
            return () if isinstance(regel, Samen) else (_vraag(regel, plek),)
        if (regel, plek) not in self._vragen:
            onder = [self.vragen(*deel) for deel in self.delen(regel, plek)]
            self._vragen[regel, plek] = tuple(dict.fromkeys(v for deel in onder for v in deel))
        return self._vragen[regel, plek]

    def vraagt(self, regel: Regel) -> bool:
        """Whether the region has this rule at all on this route."""
        return regel.gevraagd(self._zaak(lambda _: {}, va=False))

    def delen(self, regel: Regel, plek: Plek = ()) -> tuple[tuple[Regel, Plek], ...]:
        """Give the parts that are asked in this region, each with the request it is asked about.

        None at all when too few are left for the joint to mean something.
        """
        soort: VerzoekSoort | None = getattr(regel, "verzoeksoort", None)
        onder = plek if soort is None else (*plek, soort)
        zaak = self._zaak(lambda _: {}, va=False)
        delen = tuple((deel, onder) for deel in regel.delen)
        if not isinstance(regel, Samen) or all(deel.gevraagd(zaak) for deel in regel.delen):
            return delen
        return tuple(d for d in delen if d[0].gevraagd(zaak)) if regel.gevraagd(zaak) else ()

    def toets(self, regel: Regel, antwoorden: Mapping[Vraag, Waarheid]) -> Toets:
        """Ask the rule itself, whole, with these answers; a leaf that is not named is silent."""

        def weet(plek: Plek) -> dict[Regel, Toets]:
            hier = [v for v in self.vragen(regel) if v.plek == plek or v.regel is va_in_dossier]
            return {v.regel: _antwoord(v.regel, v.regel.soort, antwoorden.get(v)) for v in hier}

        va = antwoorden.get(Vraag(va_in_dossier)) is True
        return regel.toets(self._zaak(weet, va=va))

    def zonder(
        self, gebeurtenis: str, nodig: Regel, plek: Plek = ()
    ) -> dict[Vraag, Waarheid] | None:
        """Give answers with which a step is open without ``nodig``; ``None``: that cannot be."""
        return self.open_zonder(self.stap(gebeurtenis), self.functie(nodig, plek).boom)

    def open_zonder(self, stap: int, nodig: int) -> dict[Vraag, Waarheid] | None:
        """Do the same for two diagrams."""
        tabel = tuple(f is True and g is not True for f, g in product(WAARDEN, WAARDEN))
        return self.boom.voorbeeld(self.boom.voeg(tabel, stap, nodig), {True})

    def _maak(self, regel: Regel, plek: Plek) -> Functie:
        if not regel.delen and not isinstance(regel, Samen):
            return Functie(self.boom.vraag(_vraag(regel, plek)), regel.soort)
        if not regel.delen:
            return self._vast(regel)
        delen = [(deel, self.functie(deel, onder)) for deel, onder in self.delen(regel, plek)]
        if not delen:
            return self._vast(regel)
        if len(delen) == 1:
            return self._enkel(regel, *delen[0])
        if len(delen) > 2 and regel.soort in {Soort.INDIEN, Soort.TENZIJ}:  # noqa: PLR2004
            raise DefinitionError(f"BEWIJS {regel.code}")
        samen = self._paar(regel, delen[0], delen[1])
        for deel in delen[2:]:
            tot_nu = _Tussenstand(f"{regel.code}_tot_nu", Soort.FEIT, regel.bron)
            samen = self._paar(regel, (tot_nu, samen._replace(soort=Soort.FEIT)), deel)
        return samen

    def _vast(self, regel: Regel) -> Functie:
        """Ask a joint that has nothing to ask."""
        toets = regel.toets(self._zaak(lambda _: {}, va=False))
        return Functie(self.boom.vast(toets.uitkomst), toets.soort)

    def _enkel(self, regel: Regel, deel: Regel, functie: Functie) -> Functie:
        rijen = [self._rij(regel, ((deel, functie.soort, w),), va=False) for w in WAARDEN]
        return Functie(self.boom.bewerk(_tabel(rijen), functie.boom), _soort(regel, rijen))

    def _paar(
        self, regel: Regel, links: tuple[Regel, Functie], rechts: tuple[Regel, Functie]
    ) -> Functie:
        """Join two parts as ``regel`` joins them, with an analysis in the dossier and without."""
        bomen, soorten = [], []
        for va in (True, False):
            rijen = [
                self._rij(
                    regel,
                    ((links[0], links[1].soort, v), (rechts[0], rechts[1].soort, w)),
                    va=va,
                )
                for v, w in product(WAARDEN, WAARDEN)
            ]
            bomen.append(self.boom.voeg(_tabel(rijen), links[1].boom, rechts[1].boom))
            soorten.append(_soort(regel, rijen))
        met, zonder = bomen
        boom = met if met == zonder else self.boom.kies(Vraag(va_in_dossier), (met, zonder, zonder))
        return Functie(boom, soorten[0])

    def _rij(
        self, regel: Regel, delen: tuple[tuple[Regel, Soort, Waarheid], ...], *, va: bool
    ) -> Toets:
        """Ask the joint itself, with these answers below it."""
        weet = {deel: _antwoord(deel, soort, waarheid) for deel, soort, waarheid in delen}
        knoop = replace(regel, delen=tuple(weet))
        toets = knoop.toets(self._zaak(lambda _: dict(weet), va=va))
        self.gevraagd += 1
        if bool(redenen(toets)) != (toets.telt and toets.uitkomst is not True):
            self.scheef.append(regel.code)
        return toets

    def _zaak(self, weet: Callable[[Plek], dict[Regel, Toets]], *, va: bool) -> Schijnzaak:
        return Schijnzaak(
            cast("Any", None),
            DAG,
            self._profiel,
            self.route.soort,
            vanuit_spoed=self._vervolg,
            antwoorden=weet(()),
            weet=weet,
            va=va,
        )


@cache
def _analyse() -> VerklarendeAnalyse:
    """Give an analysis for a joint that looks into it: every field filled, always the same."""
    return volledig(VerklarendeAnalyse)


def _vraag(regel: Regel, plek: Plek) -> Vraag:
    # Whether there is an analysis is a fact of the dossier, whichever request it is about.
    return Vraag(regel, () if regel is va_in_dossier else plek)


def _antwoord(regel: Regel, soort: Soort, waarheid: Waarheid) -> Toets:
    return Toets(regel.code, soort, waarheid, regel.zin, regel.bron, regel.wie, regel.remedie)


def _tabel(rijen: list[Toets]) -> Tabel:
    return tuple(rij.uitkomst for rij in rijen)


def _soort(regel: Regel, rijen: list[Toets]) -> Soort:
    """Give the kind of node, which may not depend on what the parts answer."""
    soorten = {rij.soort for rij in rijen}
    if len(soorten) != 1:
        raise DefinitionError(f"BEWIJS_SOORT {regel.code}")
    return soorten.pop()
