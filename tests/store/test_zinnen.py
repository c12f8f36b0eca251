# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The sentences of the reader: each can be filled in, and none forbids."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from va_route.store.plaatsen import Plaats
from va_route.store.zinnen import BESTANDSZINNEN, PROBLEMEN, ZINNEN, Punt

_TOONT = {
    "max": 5, "teken": "U+0007", "veld": "naam", "regel": 3, "lijst": "'schema: va/1'",
    "bedoelt": " Bedoelt u 'va/1'?", "haken": "[]",
}  # fmt: skip


@pytest.mark.parametrize("code", sorted(ZINNEN))
def test_each_sentence_says_what_and_what_to_do(code: str) -> None:
    """Filled in, both end as a sentence and no brace is left."""
    melding = Punt(code, Plaats(2, 3), ("kop", "naam"), _TOONT).melding("x.yaml")
    assert (melding.regel, melding.kolom, melding.pad) == (2, 3, "kop.naam")
    for zin in (melding.bericht, melding.remedie):
        assert re.search(r"[.?…\"']\.?$", zin)
        assert "{" not in zin.replace("{}", "")


@pytest.mark.parametrize("zin", [*(" ".join(z) for z in ZINNEN.values()), *BESTANDSZINNEN.values()])
def test_no_sentence_forbids_or_blames(zin: str) -> None:
    """A sentence says what stands there and what can be done."""
    for woord in ("mag niet", "kan niet", "niet toegestaan", "verboden", "fout", "ongeldig"):
        assert woord not in zin.lower()


def test_every_code_is_used() -> None:
    """A sentence that nothing says has no place in the table."""
    bron = Path(__file__).parents[2] / "src" / "va_route" / "store"
    gebruikt = set(PROBLEMEN.values())
    for naam in ("yaml", "kaal", "parserfout", "jsontekst", "lezen"):
        gebruikt |= set(
            re.findall(r"\"((?:LEES|BESTAND)-\d\d)\"", (bron / f"{naam}.py").read_text("utf-8"))
        )
    assert gebruikt == set(ZINNEN) | set(BESTANDSZINNEN)
