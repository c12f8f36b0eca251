# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Everything that can go wrong.

::

    VaRouteError
    ├── DocumentError          not a valid document; ``meldingen`` = all that is wrong
    ├── GebruikError           asked without an answer: no such file, party, value, verloop
    │   └── OnbekendeGebeurtenis   there is no such step; says which there are
    ├── OvergangGeblokkeerd    the dossier does not yet show it; an outcome, no mistake
    ├── JournalError           the record cannot be trusted or extended
    │   ├── JournalDamaged     a line was changed, moved, cut or lost; says which
    │   └── JournalConflict    someone else wrote first
    ├── RenderError            a document could not be made; says what to install
    └── DefinitionError        a rule or route was written down wrongly: our mistake

``str()`` of each holds codes and places only, never a name or a sentence from the dossier: it ends
up in logs. What a person reads is in ``bericht`` and ``meldingen``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from va_route.toets import Toets


class Ernst(StrEnum):
    """How heavy a message is: ``fout`` is never accepted, ``tekort`` blocks *vastgesteld*."""

    FOUT = "fout"
    TEKORT = "tekort"
    WAARSCHUWING = "waarschuwing"


class Regels(NamedTuple):
    """Write ``tekst`` instead of the lines from ``van`` up to but not including ``tot``.

    Lines count from 1; both the same means before that line.
    """

    van: int
    tot: int
    tekst: str


@dataclass(frozen=True, slots=True)
class Melding:
    """One thing to repair: what, how heavy, where, and what can be done.

    ``pad`` is the place in the document (``va.hypothesen[0].tegen``), ``regel`` and ``kolom`` count
    from 1 and are ``None`` when the document did not come from a file. ``sectie`` is the part of
    the analysis it belongs to, ``voorbeeld`` a bit of YAML that answers it; ``anders`` says that it
    may change what stands there. ``in_bestand`` is that example as it can stand in the file, done
    one after the other: the numbers of the second count after the first.
    """

    code: str
    ernst: Ernst
    bericht: str
    remedie: str = ""
    pad: str = ""
    regel: int | None = None
    kolom: int | None = None
    bestand: str = ""
    sectie: str = ""
    voorbeeld: str = ""
    anders: bool = False
    in_bestand: tuple[Regels, ...] = ()

    def op(self, regel: int | None, kolom: int | None) -> Melding:
        """Return the same message with its place in the file."""
        return replace(self, regel=regel, kolom=kolom)


class VaRouteError(Exception):
    """Root of the tree. ``code`` is stable, ``bericht`` is Dutch for the user."""

    def __init__(self, code: str, bericht: str = "") -> None:
        """Keep ``bericht`` out of ``args``, so that no traceback or log prints it."""
        super().__init__(code)
        self.code = code
        self.bericht = bericht


class DocumentError(VaRouteError):
    """What someone wrote is not a valid document. Holds every message, never only the first."""

    def __init__(self, meldingen: Iterable[Melding]) -> None:
        """Sort by place in the file, as a reader repairs from top to bottom."""
        self.meldingen = tuple(sorted(meldingen, key=lambda m: (m.regel or 0, m.kolom or 0)))
        super().__init__("DOC", f"{len(self.meldingen)} punt(en) om te herstellen")

    def __str__(self) -> str:
        """Codes and places only."""
        return "; ".join(f"{m.code} ({m.regel}:{m.kolom})" for m in self.meldingen)


class GebruikError(VaRouteError):
    """The question has no answer as asked: an unknown file, party, value or verloop."""


class OnbekendeGebeurtenis(GebruikError):
    """There is no such step here. ``wel`` says which there are."""

    def __init__(self, code: str, bericht: str, wel: Iterable[str] = ()) -> None:
        """Remember the steps that do exist."""
        super().__init__(code, bericht)
        self.wel = tuple(wel)


class OvergangGeblokkeerd(VaRouteError):
    """The dossier does not yet show what the step asks. ``toets`` is the whole tree of reasons."""

    def __init__(self, gebeurtenis: str, toets: Toets) -> None:
        """Remember the tree; its sentences stay out of ``str()``."""
        super().__init__(f"GEBLOKKEERD {gebeurtenis}")
        self.gebeurtenis = gebeurtenis
        self.toets = toets


class JournalError(VaRouteError):
    """The record cannot be trusted or extended."""


class JournalDamaged(JournalError):
    """A line was changed, moved, cut or lost. ``regel`` counts from 1."""

    def __init__(self, code: str, bericht: str, regel: int | None = None) -> None:
        """Remember where the chain breaks."""
        super().__init__(code, bericht)
        self.regel = regel


class JournalConflict(JournalError):
    """Someone else wrote to the journal since it was read."""


class RenderError(VaRouteError):
    """A document could not be made. Says what to install or which node failed."""


class DefinitionError(VaRouteError):
    """A rule or route was written down wrongly: our mistake, raised at import time."""
