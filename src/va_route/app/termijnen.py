# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Which terms run, what is next, and what has passed? Asking never changes anything.

``als_json`` writes schema ``termijnen/1``: ``peildatum`` and ``groepen``, one for each course
(``verloop``, ``route`` and ``stand``) and one without a course for what belongs to no request; in
each ``eerstvolgende`` (the code of the next term, or null) and ``termijnen``. Of a term: ``code``,
``titel``, ``aard`` (``eindigt`` by law, ``doen``, ``streef``, ``vraag``), ``loop`` (``loopt``,
``voorbij``, ``gedaan``), the days ``start``, ``laatste`` (the last one inside, in the earliest
reading; null where the law names no number), ``verlengd`` (the last one after the Algemene
termijnenwet, or null) and ``gedaan_op``, then ``uitleg``, ``bron``, ``wie``, ``wat_kan`` and
``melding`` (why the later day is not known, or null). Days are ``jaar-maand-dag``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypedDict

from va_route.app.agenda import naam_in_agenda, schrijf_ics
from va_route.app.geldigheid import eis_bekend
from va_route.app.laad import laad_dossier
from va_route.app.samenhang import over_journaal
from va_route.app.verloop import plekken, tot_en_met
from va_route.recht.termijn import Aard, Loop
from va_route.recht.termijnen_overzicht import van_verloop, van_zaak
from va_route.recht.termijnen_plan import bewaren
from va_route.render.ics import Agendapunt, maak_ics
from va_route.schemas.basis import dag

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from pathlib import Path

    from va_route.app.omgeving import Omgeving
    from va_route.app.verloop import Plek
    from va_route.errors import Melding
    from va_route.recht.termijn import Termijn
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.journaal import Journaalregel


class BronJson(TypedDict):
    """Where a term is written."""

    citaat: str
    url: str


class MeldingJson(TypedDict):
    """What is not known about a term."""

    code: str
    bericht: str


class TermijnJson(TypedDict):
    """One term; see the head of this module."""

    code: str
    titel: str
    aard: str
    loop: str
    start: str
    laatste: str | None
    verlengd: str | None
    gedaan_op: str | None
    uitleg: str
    bron: BronJson
    wie: list[str]
    wat_kan: str
    melding: MeldingJson | None


class GroepJson(TypedDict):
    """The terms of one course, or of none."""

    verloop: str | None
    route: str | None
    stand: str | None
    eerstvolgende: str | None
    termijnen: list[TermijnJson]


class TermijnenJson(TypedDict):
    """Schema ``termijnen/1``."""

    schema: str
    peildatum: str
    groepen: list[GroepJson]


@dataclass(frozen=True, slots=True)
class Groep:
    """The terms of one course, soonest first; without ``plek`` those that belong to no request.

    ``titel`` names the stand of that course in the words of the region.
    """

    termijnen: tuple[Termijn, ...]
    plek: Plek | None = None
    titel: str = ""

    def die(self, peildatum: date, loop: Loop) -> tuple[Termijn, ...]:
        """Return the terms that stand so on this day, questions aside."""
        return tuple(
            t for t in self.termijnen if t.aard is not Aard.VRAAG and t.loop(peildatum) is loop
        )

    @property
    def vragen(self) -> tuple[Termijn, ...]:
        """What to look at."""
        return tuple(t for t in self.termijnen if t.aard is Aard.VRAAG)

    def eerstvolgende(self, peildatum: date) -> Termijn | None:
        """Return the term that runs and whose last day is known and comes first."""
        lopend = (t for t in self.die(peildatum, Loop.LOOPT) if t.einde is not None)
        return next(lopend, None)


@dataclass(frozen=True, slots=True)
class Termijnlijst:
    """Every term of a case on one day.

    ``ics`` says where the calendar was put, if it was, and ``agendanaam`` what it calls the case.
    """

    peildatum: date
    kenmerk: str
    groepen: tuple[Groep, ...]
    meldingen: tuple[Melding, ...] = ()
    ics: Path | None = None
    agendanaam: str = ""

    def agenda(self) -> tuple[Agendapunt, ...]:
        """Return each day that is still to come, in the earliest reading that is not behind us."""
        return tuple(
            Agendapunt(
                groep.plek.verloop if groep.plek else "",
                t.code,
                t.start,
                uiterst,
                t.titel,
                f"{t.uitleg} ({t.bron.citaat})",
                t.verlengd,
            )
            for groep in self.groepen
            for t in groep.die(self.peildatum, Loop.LOOPT)
            if (uiterst := t.nog(self.peildatum)) is not None
        )

    def als_json(self) -> TermijnenJson:
        """Write schema ``termijnen/1``."""
        return {
            "schema": "termijnen/1",
            "peildatum": self.peildatum.isoformat(),
            "groepen": [_groep(groep, self.peildatum) for groep in self.groepen],
        }

    def als_tekst(self) -> str:
        """Write for a person at a terminal."""
        from va_route.app.termijnen_tekst import termijnen_tekst

        return termijnen_tekst(self)

    def waarschuwingen(self) -> str:
        """Write what the reader must know about the journal, for beside the JSON."""
        from va_route.app.meldingen import meldingen_tekst

        return meldingen_tekst(self.meldingen)


def termijnen(
    pad: Path,
    omgeving: Omgeving,
    *,
    peildatum: date | None = None,
    verloop: str | None = None,
    ics: Path | None = None,
) -> Termijnlijst:
    """Give the terms of the dossier in a file, and put those to come in a calendar if asked.

    Raises GebruikError when the law of ``peildatum`` was not read, when there is no such verloop,
    or when the calendar would cost another file.
    """
    zaak = laad_dossier(pad, omgeving)
    op = peildatum or omgeving.vandaag()
    eis_bekend(op)
    groepen = lijst_van(zaak.dossier, zaak.journaal.regels, op, verloop)
    naam = naam_in_agenda(zaak.dossier)
    lijst = Termijnlijst(op, zaak.dossier.kenmerk, groepen, over_journaal(zaak), ics, naam)
    if ics is not None:
        schrijf_ics(ics, maak_ics(lijst.kenmerk, lijst.agenda(), omgeving.nu(), naam))
    return lijst


def lijst_van(
    dossier: Dossier, regels: Sequence[Journaalregel], peildatum: date, verloop: str | None = None
) -> tuple[Groep, ...]:
    """Return the terms of each course that has any, then those that belong to no request."""
    tot_nu = tot_en_met(regels, peildatum)
    gekozen = plekken(tot_nu, verloop)
    groepen = [_van_plek(plek, dossier, peildatum) for plek in gekozen]
    los = [*van_zaak(gekozen[0].zaak(dossier, peildatum))]
    los += [bewaren(dag(regel.vastgelegd_op)) for regel in tot_nu[-1:]]
    return tuple(g for g in (*_elk_een_keer(groepen), Groep(tuple(los))) if g.termijnen)


def _van_plek(plek: Plek, dossier: Dossier, peildatum: date) -> Groep:
    # Before the journal starts the dossier alone says what there is.
    machtiging = plek.met_machtiging or not plek.begonnen
    binnen = not plek.begonnen or any(
        stap.gebeurtenis == "stroom_uit" for stap in plek.route.stappen_vanuit(plek.stand)
    )
    zaak = plek.zaak(dossier, peildatum)
    lijst = van_verloop(zaak, machtiging=machtiging, binnen=binnen)
    return Groep(lijst, plek, plek.titel(dossier))


def _elk_een_keer(groepen: Iterable[Groep]) -> Iterable[Groep]:
    """Leave a term out where an earlier course has the same: an admission can serve two."""
    gezien: set[tuple[str, date, date | None]] = set()
    for groep in groepen:
        eigen = tuple(t for t in groep.termijnen if (t.code, t.start, t.einde) not in gezien)
        gezien |= {(t.code, t.start, t.einde) for t in eigen}
        yield replace(groep, termijnen=eigen)


def _groep(groep: Groep, peildatum: date) -> GroepJson:
    plek, eerst = groep.plek, groep.eerstvolgende(peildatum)
    return {
        "verloop": plek.verloop if plek else None,
        "route": plek.route.naam if plek else None,
        "stand": plek.stand if plek else None,
        "eerstvolgende": eerst.code if eerst else None,
        "termijnen": [_termijn(t, peildatum) for t in groep.termijnen],
    }


def _termijn(t: Termijn, peildatum: date) -> TermijnJson:
    melding = t.melding
    return {
        "code": t.code,
        "titel": t.titel,
        "aard": t.aard.value,
        "loop": t.loop(peildatum).value,
        "start": t.start.isoformat(),
        "laatste": _iso(t.laatste),
        "verlengd": _iso(t.verlengd),
        "gedaan_op": _iso(t.gedaan_op),
        "uitleg": t.uitleg,
        "bron": {"citaat": t.bron.citaat, "url": t.bron.url},
        "wie": [str(partij) for partij in t.wie],
        "wat_kan": t.wat_kan,
        "melding": {"code": melding.code, "bericht": f"{melding.bericht} {melding.remedie}"}
        if melding
        else None,
    }


def _iso(dag_: date | None) -> str | None:
    return dag_.isoformat() if dag_ is not None else None
