# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The font files: what the pages can print, and that they are the files of the recipe."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest
from fontTools.ttLib import TTFont

from va_route.pakket import map_van

if TYPE_CHECKING:
    from pathlib import Path

LETTERS = map_van("templates") / "fonts"
GEZICHTEN = sorted(LETTERS.glob("*.ttf"))
NODIG = (
    "ABCXYZabcxyz0123456789 .,;:!?()[]{}/\\@#%&*+=<>|_~^$`'\"-"
    "éëïöüáàèêçñ ŁukaszŠarić ŞahinĞışıkİ ĳỳÿ Đặng Ộ “”‘’–—…•·§€°×½ \u00a0\u00ad\u2011\u202f"
    "→←↑↓✔✘✓✗☐☑☒⚠≤≥≠ \u2400\u2421"
)


@pytest.mark.parametrize("gezicht", GEZICHTEN, ids=lambda pad: pad.stem)
def test_each_face_can_print_what_a_dossier_needs(gezicht: Path) -> None:
    """One file per face holds every letter, sign and symbol that the pages use."""
    heeft = TTFont(gezicht).getBestCmap()
    assert [teken for teken in NODIG if ord(teken) not in heeft] == []


@pytest.mark.parametrize("gezicht", GEZICHTEN, ids=lambda pad: pad.stem)
def test_each_face_carries_its_own_family_name(gezicht: Path) -> None:
    """A font with the same name on the reader's machine cannot take its place."""
    assert TTFont(gezicht)["name"].getDebugName(1) == "VA Route Sans"


def test_the_faces_are_the_files_of_the_recipe() -> None:
    """The hashes beside the recipe are those of the four files."""
    recept = (LETTERS / "HERKOMST.md").read_text(encoding="utf-8")
    regels = dict(re.findall(r"^ {4}([0-9a-f]{64})  (\S+\.ttf)$", recept, flags=re.MULTILINE))
    assert regels == {sha256(p.read_bytes()).hexdigest(): p.name for p in GEZICHTEN}
    assert len(GEZICHTEN) == 4
