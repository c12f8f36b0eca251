# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from shutil import copyfile
from typing import TYPE_CHECKING

import pytest

from va_route.app.retro import kijk_terug
from va_route.app.retro_tekst import retro_tekst
from va_route.pakket import map_van

if TYPE_CHECKING:
    from collections.abc import Callable

    from va_route.app.omgeving import Omgeving

GOLDEN = Path(__file__).with_name("golden")
GOED = map_van("examples") / "goed"
TOT = date(2026, 12, 1)
SCHULD = re.compile(
    r"mag niet|kan niet|niet toegestaan|verboden|schuld|fout|overtred|score|punten van",
    re.IGNORECASE,
)


@pytest.mark.parametrize(
    ("naam", "journaal"), [("yara", True), ("noor", True), ("nacht", True), ("noor", False)]
)
def test_the_text_is_read_as_language(  # noqa: PLR0913 - each fixture is one thing
    naam: str,
    omgeving: Omgeving,
    voorbeeld: Callable[[str], Path],
    golden: Callable[[Path, str], None],
    monkeypatch: pytest.MonkeyPatch,
    *,
    journaal: bool,
) -> None:
    """At most 80 wide, without blame and without a score."""
    pad = voorbeeld(naam)
    monkeypatch.chdir(pad.parent)
    if journaal:
        copyfile(GOED / f"{naam}.journaal.jsonl", f"{naam}.journaal.jsonl")
    uit = retro_tekst(kijk_terug(Path(pad.name), omgeving, TOT))
    bij = "" if journaal else "_zonder_journaal"
    golden(GOLDEN / f"retro_{naam}{bij}.txt", f"{uit}\n")
    assert max(map(len, uit.splitlines())) <= 80
    # What a request states is quoted from the law: why a regular order cannot be awaited.
    assert not SCHULD.search(uit.replace("niet kan worden afgewacht", ""))
    assert "Er is geen cijfer" in uit
    assert ("Bij dit dossier is geen journaal." in uit) is not journaal


def test_each_step_is_named_in_the_words_of_the_region(
    omgeving: Omgeving, voorbeeld: Callable[[str], Path]
) -> None:
    """What was done, and what could be done then; in the JSON too."""
    pad = voorbeeld("noor")
    copyfile(GOED / "noor.journaal.jsonl", pad.with_name("noor.journaal.jsonl"))
    tekst = pad.read_text(encoding="utf-8")
    pad.write_text(tekst.replace("regio: groningen_drenthe", "regio: flevoland"), "utf-8")
    retro = kijk_terug(pad, omgeving, TOT)
    assert "leg vast wat de Versnellingstafel besprak" in " ".join(retro_tekst(retro).split())
    assert retro.als_json()["stappen"][0]["titel"] == "leg vast wat de Versnellingstafel besprak"
