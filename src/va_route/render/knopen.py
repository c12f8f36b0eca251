# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The kinds of node that every output knows. A node holds plain text; how it looks is not its task.

``pad`` is the place in the document that the node prints. Text goes in as it was written; the
walkers make it safe.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Alinea:
    """A paragraph, with words before it that say what it is.

    ``stijl``: empty, ``klein`` (a source line), ``samen`` (its source line follows), ``leeg`` (not
    filled in) or ``kern`` (stands out).
    ``link`` is the URL behind the text.
    """

    tekst: str
    label: str = ""
    stijl: str = ""
    pad: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Citaat:
    """Someone's own words, to the letter, and under it who said them and when."""

    tekst: str
    van: str
    pad: str = ""


@dataclass(frozen=True, slots=True)
class Punt:
    """One item of a list: a text with a label or a mark (✔) before it, and nodes below it."""

    tekst: str
    label: str = ""
    onder: tuple[Knoop, ...] = ()
    merk: str = ""


@dataclass(frozen=True, slots=True)
class Lijst:
    """Items in the order of the document."""

    punten: tuple[Punt, ...]
    pad: str = ""


Cel: TypeAlias = "tuple[Knoop, ...]"


@dataclass(frozen=True, slots=True)
class Rij:
    """One row: its heading, and a cell for each column."""

    kop: str
    cellen: tuple[Cel, ...]


@dataclass(frozen=True, slots=True)
class Tabel:
    """Rows with a heading each. Without ``koppen`` it is a list of labels and values.

    ``koppen`` names the columns, that of the row headings first; ``breedtes`` their shares of the
    width, in percent. Without ``titel`` the heading of
    its section says what it is.
    """

    titel: str
    rijen: tuple[Rij, ...]
    koppen: tuple[str, ...] = ()
    pad: str = ""
    breedtes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Kolommen:
    """Things that belong side by side, such as facts and views, or for and against."""

    koppen: tuple[str, ...]
    cellen: tuple[Cel, ...]
    pad: str = ""


@dataclass(frozen=True, slots=True)
class Reeks:
    """Many short texts of one kind, each with what belongs to it: on paper two beside each other.

    A cell is never broken, so each must fit on a page: see :func:`va_route.render.taal.reeks`.
    """

    cellen: tuple[Cel, ...]


@dataclass(frozen=True, slots=True)
class Sectie:
    """A heading and what belongs under it. Its level follows from how deep it lies.

    ``blad`` makes it a chapter, set apart; ``wegwijs`` lists the sections below it in the
    contents, as ``blad`` does.
    """

    titel: str
    inhoud: tuple[Knoop, ...]
    pad: str = ""
    blad: bool = False
    wegwijs: bool = False


@dataclass(frozen=True, slots=True)
class Inhoudsopgave:
    """Where the sections under it stand: their titles, with page numbers on paper."""

    titel: str = "Inhoud"


Knoop: TypeAlias = "Alinea | Citaat | Lijst | Tabel | Kolommen | Reeks | Sectie | Inhoudsopgave"


@dataclass(frozen=True, slots=True)
class Blad:
    """A whole document: its title, its marks (CONCEPT …), the words of the foot, and its nodes.

    ``voorop`` is what a reader in a hurry gets: it is set close, to stay on the first page.
    ``vorm`` is empty, ``kaart`` (one page, nothing personal in it) or ``kaart dicht``.
    """

    titel: str
    merken: tuple[str, ...]
    voet: str
    voorop: tuple[Knoop, ...]
    inhoud: tuple[Knoop, ...]
    vorm: str = ""
