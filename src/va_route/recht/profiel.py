# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What rules ask of a region: which agreements hold there, as what, and what things are called.

Made from the document ``regioprofiel/1``. A region that has none is a profile too, one that says
so: every agreement is then shown as a reminder, and none holds anything up.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from va_route.bronnen import Werkwijze
from va_route.bronnen.werkwijze import Plaats
from va_route.schemas.overleg import Hoedanigheid, OverlegSoort
from va_route.schemas.profiel import AfspraakCode, AfspraakSoort, Functie, Lidwoord, Traject
from va_route.toets import Toets

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from va_route.schemas.besluit import Afwijkingsreden
    from va_route.schemas.inzet import Toegang
    from va_route.schemas.profiel import Functienaam, Profiel
    from va_route.toets import Vindplaats

__all__ = ["AFSPRAKEN", "GEEN_WERKWIJZE", "Geldend", "Regioprofiel", "van", "zonder_werkwijze"]

AFSPRAKEN = frozenset(AfspraakCode)
"""Every agreement a rule asks about."""
GEEN_WERKWIJZE = Werkwijze("voor deze regio is geen werkwijze vastgelegd")
_WERKWIJZE = "Werkwijze "
_TAFELS = frozenset({OverlegSoort.SPOEDBERAAD, OverlegSoort.VERSNELLINGSTAFEL})
_KENNIS = frozenset(
    {Hoedanigheid.HSJ_DESKUNDIGE, Hoedanigheid.SERVICEPUNT, Hoedanigheid.EXPERTTEAM}
)
_HUIS_CONSULT = ("Servicepunt", "Expertteam")
_CONSULT = re.compile(r"(\b[Hh]et )?\bServicepunt of (?:het )?Expertteam\b")
_BERAAD = re.compile(r"(\b[Hh]et |\b[Dd]at |\b[Dd]it )?\bspoedberaad\b( dat\b)?")
_DE = {"het": "de", "dat": "die", "dit": "deze"}


@dataclass(frozen=True, slots=True)
class Geldend:
    """One agreement as it holds in a region. An empty ``zin`` leaves the words to the rule."""

    soort: AfspraakSoort
    bron: Plaats
    zin: str = ""
    traject: Traject | None = None
    afwijken_bij: frozenset[Afwijkingsreden] = frozenset()
    uren: int | None = None


@dataclass(frozen=True, slots=True)
class Regioprofiel:
    """The agreements of one region in one version.

    ``deskundigheid`` lists who brings the heavy knowledge to the table of an emergency; empty where
    the region has no such agreement. ``tafels`` are the kinds of overleg that count as that table.
    ``teams`` says by whose hand a team is asked. ``vastgelegd`` is false when no working method is
    known for the region or for the day; ``bron`` is its first source.
    """

    regio: str
    naam: str
    versie: str
    afspraken: Mapping[str, Geldend] = field(default_factory=dict)
    deskundigheid: frozenset[Hoedanigheid] = frozenset()
    tafels: frozenset[OverlegSoort] = _TAFELS
    teams: Mapping[str, frozenset[Toegang]] = field(default_factory=dict)
    woorden: tuple[Functienaam, ...] = ()
    vastgelegd: bool = True
    bron: Plaats | None = None
    geldend_van: date | None = None
    geldend_tot: date | None = None
    # Never taken along to a profile that is made of this one.
    onthouden: dict[object, Any] = field(
        init=False, default_factory=dict, compare=False, repr=False
    )
    """What was worked out for this profile, such as which parts of a rule it asks on a day."""

    def op(self, dag: date) -> Regioprofiel:
        """Return what holds on ``dag``: this, or that nothing is on file for that day."""
        te_vroeg = self.geldend_van is not None and dag < self.geldend_van
        te_laat = self.geldend_tot is not None and dag > self.geldend_tot
        return zonder_werkwijze(self.regio, self.naam) if te_vroeg or te_laat else self

    def vraagt(self, code: str, *, spoed: bool) -> bool:
        """Whether this agreement is asked here. Without a working method each is shown."""
        if not self.vastgelegd:
            return True
        hier = self.afspraken.get(code)
        return hier is not None and hier.traject in {
            None,
            Traject.SPOED if spoed else Traject.REGULIER,
        }

    def eist(self, code: str) -> bool:
        """Whether this agreement holds a step up here."""
        hier = self.afspraken.get(code)
        return hier is not None and hier.soort is AfspraakSoort.EIS

    def afwijken(self, code: str) -> frozenset[Afwijkingsreden]:
        """Return the reasons for which this agreement may be departed from, in an emergency."""
        hier = self.afspraken.get(code)
        return hier.afwijken_bij if hier is not None else frozenset()

    def uren(self, code: str) -> int | None:
        """Return the clock hours of this agreement, if it has any."""
        hier = self.afspraken.get(code)
        return hier.uren if hier is not None else None

    def zoals_hier(self, toets: Toets, code: str) -> Toets:
        """Say an answer about the agreement ``code`` in the words and with the source of here."""
        hier = self.afspraken.get(code)
        if hier is None:
            return self._zeg(toets, GEEN_WERKWIJZE())
        if self.zoals_geschreven(code, toets.bron, "") is None:
            toets = self._zeg(toets, hier.bron)
        # Asked for every agreement of every step: a tuple is made faster than with ``_replace``.
        return Toets._make((*toets[:3], hier.zin or toets.zin, hier.bron, *toets[5:]))

    def zoals_geschreven(
        self, code: str, bron: Vindplaats | None, zin: str
    ) -> tuple[str, Plaats] | None:
        """Give sentence and source of an agreement that is said here as its rule says it, if so."""
        hier = self.afspraken.get(code)
        if hier is None or self.woorden or not isinstance(bron, Plaats):
            return None
        return (hier.zin or zin, hier.bron) if bron.werkwijze == hier.bron.werkwijze else None

    def in_het_algemeen(self, toets: Toets) -> Toets:
        """Say a fact that every region asks in the words of here; its source is that of here."""
        hier = self.bron or GEEN_WERKWIJZE()
        eigen = isinstance(toets.bron, Plaats) and toets.bron.werkwijze == hier.werkwijze
        return toets if eigen else self._zeg(toets, hier)

    def _zeg(self, toets: Toets, bron: Plaats) -> Toets:
        return Toets(
            toets.code,
            toets.soort,
            toets.uitkomst,
            self.in_woorden(toets.zin),
            bron if regionaal(toets.bron) else toets.bron,
            toets.wie,
            self.in_woorden(toets.remedie),
            toets.pad,
            tuple([self._zeg(deel, bron) for deel in toets.delen]),
            toets.vraag,
        )

    def in_woorden(self, zin: str) -> str:
        """Put the names of here where a rule has the names of the north."""
        return _in_woorden(self.woorden, zin) if self.woorden and zin else zin


@lru_cache(maxsize=4096)
def _in_woorden(woorden: tuple[Functienaam, ...], zin: str) -> str:
    for naam in woorden:
        if naam.functie is Functie.SPOEDBERAAD:
            zin = _BERAAD.sub(partial(_tafel, naam), zin)
    consult = [n for n in woorden if n.functie is Functie.CONSULT]
    if consult:
        namen = " of ".join(f"{n.lidwoord.value} {n.naam}" for n in consult)
        zin = _CONSULT.sub(lambda m: _hoofdletter(namen, m[1]), zin)
    return zin


def regionaal(bron: Vindplaats | None) -> bool:
    """Whether a source is the working method of some region."""
    return isinstance(bron, Plaats) and bron.werkwijze.naam.startswith(_WERKWIJZE)


def van(document: Profiel) -> Regioprofiel:
    """Make what rules ask out of what a region wrote down."""
    bronnen = {b.id: Werkwijze(b.titel, b.url or "") for b in document.bronnen}
    kennis = document.deskundigheid
    return Regioprofiel(
        regio=document.regio,
        naam=document.naam,
        versie=document.versie,
        afspraken={
            a.code.value: Geldend(
                a.soort,
                bronnen[a.bron](a.plek),
                a.naam or "",
                a.traject,
                frozenset(a.afwijken_bij),
                a.uren,
            )
            for a in document.afspraken
        },
        deskundigheid=frozenset(
            (*kennis.telt, *(() if kennis.beschikbaar else kennis.telt_zolang)) if kennis else ()
        ),
        tafels=frozenset(document.tafels),
        teams={
            f.naam.casefold(): frozenset(f.via)
            for f in document.functies
            if f.functie is Functie.AMBULANT_TEAM and f.via
        },
        woorden=tuple(_eigen_woorden(document.functies)),
        bron=bronnen[document.bronnen[0].id](),
        geldend_van=document.geldend_van,
        geldend_tot=document.geldend_tot,
    )


def zonder_werkwijze(regio: str, naam: str = "") -> Regioprofiel:
    """Return the profile of a region of which no working method is on file."""
    naam = naam or regio.replace("_", " ").capitalize()
    return Regioprofiel(regio, naam, "geen", deskundigheid=_KENNIS, vastgelegd=False)


def _eigen_woorden(functies: tuple[Functienaam, ...]) -> Iterator[Functienaam]:
    """Give the names that differ from those in which the rules are written."""
    consult = [f for f in functies if f.functie is Functie.CONSULT and f.beschikbaar]
    if {f.naam for f in consult} - set(_HUIS_CONSULT):
        yield from consult
    for f in functies:
        if f.functie is Functie.SPOEDBERAAD and f.naam != "spoedberaad":
            yield f


def _tafel(naam: Functienaam, gevonden: re.Match[str]) -> str:
    voor, na = (gevonden[1] or "").strip(), gevonden[2] or ""
    if naam.lidwoord is Lidwoord.DE:
        nieuw = _DE.get(voor.lower(), "")
        voor = _hoofdletter(nieuw, voor)
        na = " die" if na else ""
    return f"{voor} {naam.naam}{na}".lstrip()


def _hoofdletter(woorden: str, eerst: str | None) -> str:
    """Begin with a capital where the words that stood there did."""
    return woorden[:1].upper() + woorden[1:] if (eerst or "")[:1].isupper() else woorden
