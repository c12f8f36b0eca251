# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from va_route.app.lees import lees
from va_route.errors import GebruikError
from va_route.schemas.dossier import Dossier
from va_route.schemas.va import VerklarendeAnalyse

Voorbeeld = Callable[[str], Path]


def test_a_dossier_is_what_is_read_unless_asked_otherwise(voorbeeld: Voorbeeld) -> None:
    """The path may be text or a Path."""
    pad = voorbeeld("yara")
    assert isinstance(lees(str(pad)), Dossier)
    assert lees(pad) == lees(str(pad))


def test_another_kind_is_read_when_it_is_asked_for(voorbeeld: Voorbeeld) -> None:
    """Who wants a VA gets a VA."""
    assert isinstance(lees(voorbeeld("sem"), VerklarendeAnalyse), VerklarendeAnalyse)


@pytest.mark.parametrize(
    ("naam", "soort"), [("sem", Dossier), ("yara", VerklarendeAnalyse)], ids=["va", "dossier"]
)
def test_another_kind_than_was_asked_for_is_told(
    voorbeeld: Voorbeeld, naam: str, soort: type[Dossier | VerklarendeAnalyse]
) -> None:
    """The message names both kinds."""
    with pytest.raises(GebruikError) as gevangen:
        lees(voorbeeld(naam), soort)
    assert "dossier/1" in gevangen.value.bericht
    assert "va/1" in gevangen.value.bericht
