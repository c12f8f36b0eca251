# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Which region profile answers: the file that was given, else the one that comes with va-route.

A given file holds for the region it names, and only while it was given. A file that is not in
order gives its errors; it never makes place for another profile. What makes a profile of a file is
imported when one is asked for: checking a dossier needs only the names of the regions.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from va_route.app.laad import PROFIELSCHEMA, als_geladen
from va_route.app.woorden import bedoelt
from va_route.errors import DocumentError, Ernst, Melding
from va_route.pakket import map_van

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from va_route.app.laad import Document
    from va_route.recht.profiel import Regioprofiel
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.profiel import Profiel

_GEGEVEN: ContextVar[Mapping[str, Profiel]] = ContextVar("_GEGEVEN")


def woorden_van(document: Document) -> Callable[[str], str]:
    """Give what puts a title of a route in the words of the region of this document."""
    regio = getattr(document, "regio", None)
    return str if regio is None else profiel_van(regio).in_woorden


def lees_profiel(pad: Path) -> Profiel:
    """Read one profile file. GebruikError when there is none, DocumentError with all its errors."""
    from va_route.recht.profiel_vorm import controleer_profiel
    from va_route.store import lees_bestand

    geladen = als_geladen(lees_bestand(pad, PROFIELSCHEMA))
    profiel = cast("Profiel", geladen.document)
    fouten = tuple(m for m in controleer_profiel(profiel) if m.ernst is Ernst.FOUT)
    if fouten:
        raise DocumentError(geladen.op_plaats(fouten))
    return profiel


def gebruik_profiel(pad: Path) -> Profiel:
    """Let the profile in this file answer for its region from here on, and return it."""
    profiel = lees_profiel(pad)
    _GEGEVEN.set({**_GEGEVEN.get({}), profiel.regio: profiel})
    return profiel


@contextmanager
def met_profiel(profiel: str | Path | None) -> Iterator[None]:
    """Let the profile in this file answer for its region inside the ``with``; ``None`` for none."""
    merk = _GEGEVEN.set(dict(_GEGEVEN.get({})))
    try:
        if profiel is not None:
            gebruik_profiel(Path(profiel))
        yield
    finally:
        _GEGEVEN.reset(merk)


def verpakte_profielen() -> tuple[str, ...]:
    """Name every region whose profile comes with va-route."""
    return tuple(sorted(pad.stem for pad in map_van("profielen").glob("*.yaml")))


def bekende_regio(regio: str) -> bool:
    """Whether a profile answers for this region; no profile is read for it."""
    return regio in _GEGEVEN.get({}) or regio in verpakte_profielen()


def dag_melding(dossier: Dossier, peildatum: date) -> tuple[Melding, ...]:
    """Warn when the working method of the region does not answer for this day."""
    from va_route.recht.termijn import nl

    profiel = profiel_van(dossier.regio)
    if not profiel.vastgelegd or profiel.op(peildatum).vastgelegd:
        return ()
    return (
        Melding(
            "PROFIEL-11",
            Ernst.WAARSCHUWING,
            f"De werkwijze van {profiel.naam} geldt niet op {nl(peildatum)}. De afspraken staan er "
            "daarom alleen als herinnering. De wet geldt hier net zo goed.",
            "Geef met --profiel het profiel dat op die dag gold, of kies een andere peildatum.",
            "regio",
        ),
    )


def regio_melding(dossier: Dossier) -> tuple[Melding, ...]:
    """Warn of a region without a working method: a slip of the pen would take every guard away."""
    if bekende_regio(dossier.regio):
        return _ander_profiel(dossier.regio)
    bekend = sorted({*verpakte_profielen(), *_GEGEVEN.get({})})
    return (
        Melding(
            "PROFIEL-10",
            Ernst.WAARSCHUWING,
            f"Voor de regio '{dossier.regio}' is geen werkwijze vastgelegd."
            f"{bedoelt(dossier.regio, bekend)} De afspraken staan er daarom alleen als "
            "herinnering. De wet geldt hier net zo goed.",
            f"Kijk de naam na, of geef met --profiel een eigen profiel van de regio. Bekend zijn: "
            f"{', '.join(bekend)}.",
            "regio",
        ),
    )


def profiel_document(regio: str) -> Profiel | None:
    """Return the working method of a region as it was written down; ``None`` when there is none."""
    gegeven = _GEGEVEN.get({}).get(regio)
    return gegeven if gegeven is not None else _verpakt(regio)


def profiel_van(regio: str) -> Regioprofiel:
    """Return what rules ask of this region, also when no working method of it is on file."""
    gegeven = _GEGEVEN.get({}).get(regio)
    return _van_verpakt(regio) if gegeven is None else _gemaakt(gegeven)


def profiel_hash(regio: str) -> str:
    """SHA-256 of what the profile of a region says: 64 hex digits; empty when there is none."""
    from va_route.store.keten import dossier_hash

    document = profiel_document(regio)
    return "" if document is None else dossier_hash(document)


def _ander_profiel(regio: str) -> tuple[Melding, ...]:
    """Warn when a profile was given and none of those is of this region."""
    gegeven = _GEGEVEN.get({})
    if not gegeven or regio in gegeven:
        return ()
    return (
        Melding(
            "PROFIEL-12",
            Ernst.WAARSCHUWING,
            f"Het gegeven profiel is van de regio '{', '.join(gegeven)}' en dit dossier van "
            f"'{regio}'. Daarom geldt het profiel dat va-route zelf van '{regio}' heeft.",
            "Kijk na welke van de twee regio's klopt.",
            "regio",
        ),
    )


@cache
def _verpakt(regio: str) -> Profiel | None:
    if regio not in verpakte_profielen():
        return None
    return lees_profiel(map_van("profielen") / f"{regio}.yaml")


@cache
def _van_verpakt(regio: str) -> Regioprofiel:
    from va_route.recht.profiel import zonder_werkwijze

    document = _verpakt(regio)
    return zonder_werkwijze(regio) if document is None else _gemaakt(document)


# By the document itself: finding it again reads all of it, so that the ones we bring go by name.
@cache
def _gemaakt(document: Profiel) -> Regioprofiel:
    from va_route.recht.profiel import van

    return van(document)
