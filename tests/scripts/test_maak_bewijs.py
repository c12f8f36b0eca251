# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re
import runpy
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

WORTEL = Path(__file__).resolve().parents[2]
DOEL = WORTEL / "docs" / "bewijs.md"


def test_the_page_is_what_the_rules_say(golden: Callable[[Path, str], None]) -> None:
    """After a change in a rule, ``make docs`` or ``make golden`` writes the page anew."""
    script = runpy.run_path(str(WORTEL / "scripts" / "maak_bewijs.py"))
    golden(DOEL, script["pagina"]())


def test_every_counter_example_says_why_it_is_right() -> None:
    """No refuted sentence stands there without its reason."""
    tekst = DOEL.read_text(encoding="utf-8")
    weerlegd = tekst[tekst.index("## Weerlegd") : tekst.index("## In andere regio")]
    redenen = re.findall(r"\*\*Waarom dat zo hoort\.\*\* (.*)", weerlegd)
    assert len(redenen) >= weerlegd.count("(nagerekend op") > 0
    assert all(len(reden) > 40 for reden in redenen)


def test_the_example_for_another_region_runs() -> None:
    """The Python on the page is whole."""
    tekst = DOEL.read_text(encoding="utf-8")
    (python,) = re.findall(r"^```python\n(.*?)^```$", tekst, re.MULTILINE | re.DOTALL)
    exec(compile(python, DOEL.name, "exec"), {})  # noqa: S102 - our own page


def test_make_docs_writes_this_page() -> None:
    """With the other generated pages."""
    makefile = (WORTEL / "Makefile").read_text(encoding="utf-8")
    assert "scripts/maak_bewijs.py" in makefile[makefile.index("\ndocs:") :]
