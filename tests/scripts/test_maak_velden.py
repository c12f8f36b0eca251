# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re
import runpy
from pathlib import Path
from typing import TYPE_CHECKING

from va_route.schemas.dossier import Dossier
from va_route.schemas.keuzes import Status

if TYPE_CHECKING:
    from collections.abc import Callable

WORTEL = Path(__file__).resolve().parents[2]
DOEL = WORTEL / "docs" / "velden.md"


def test_the_page_is_what_the_classes_say(golden: Callable[[Path, str], None]) -> None:
    """After a change in a field, ``make docs`` or ``make golden`` writes the page anew."""
    script = runpy.run_path(str(WORTEL / "scripts" / "maak_velden.py"))
    golden(DOEL, script["pagina"]())


def test_every_field_has_its_explanation_and_its_form() -> None:
    """No cell is empty."""
    rijen = re.findall(
        r"^\| `\w+`(?: ✱)? \| (.*) \| (.*) \|$", DOEL.read_text("utf-8"), re.MULTILINE
    )
    assert len(rijen) > 300
    assert all(uitleg and vorm for uitleg, vorm in rijen)


def test_a_field_is_found_under_its_own_name() -> None:
    """Names, choices and obligation as a writer meets them."""
    tekst = DOEL.read_text(encoding="utf-8")
    for naam, veld in Dossier.model_fields.items():
        assert f"| `{veld.alias or naam}`" in tekst
    assert "| `schema` ✱ |" in tekst
    assert ", ".join(f"`{keuze}`" for keuze in Status) in tekst
    # The key of a person stands before the colon and is no field.
    assert "| `sleutel`" not in tekst
