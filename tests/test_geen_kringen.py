# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A document that nobody needs any more is gone at once, and not when memory is cleaned up.

One thing that points back at what holds it keeps a whole document alive: a service that checks many
would pay for that with every clean-up.
"""

from __future__ import annotations

import gc
import weakref
from datetime import date
from typing import TYPE_CHECKING

import pytest

import va_route
from va_route.app.laad import laad
from va_route.pakket import map_van

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from va_route.app.laad import Document

OP = date(2026, 6, 1)


def _controleer(document: Document) -> object:
    return va_route.controleer(document, OP)


def _toets(document: Document) -> object:
    assert isinstance(document, va_route.Dossier)
    return va_route.toets_stap(document, "regulier", "dien_in", peildatum=OP)


@pytest.fixture
def zonder_opruimen() -> Iterator[None]:
    """Switch the clean-up off, so that only what is let go of disappears."""
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("zonder_opruimen")
@pytest.mark.parametrize(
    ("bestand", "doe"),
    [
        ("goed/sem", _controleer),
        ("fout/jayden", _controleer),
        ("goed/nacht", _controleer),
        ("goed/yara", _controleer),
        ("goed/yara", _toets),
    ],
)
def test_a_document_goes_as_soon_as_nobody_holds_it(
    bestand: str, doe: Callable[[Document], object]
) -> None:
    """Whether its rules found much or nothing; the answer may stay."""
    document = laad(map_van("examples") / f"{bestand}.yaml").document
    er_nog = weakref.ref(document)
    antwoord = doe(document)
    del document
    assert er_nog() is None
    assert antwoord is not None
