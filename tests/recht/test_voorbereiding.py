# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.recht.bouw import BETROKKENEN, MACHTIGING, Invoer, dag, met_verzoek, teken, uur, zaak
from va_route.recht.voorbereiding import (
    consult_of_pogingen,
    risico_samen_gewogen,
    standpunt_per_gezaghebbende,
    va_is_besproken,
)

SEM = Path(__file__).parents[1] / "schemas" / "sem.yaml"
DAGEN = [(-1, "✔"), (0, "✔"), (1, "?")]


def consult(**anders: object) -> Invoer:
    """Write a question to the Servicepunt of a week ago."""
    vast: Invoer = {
        "id": "co1",
        "instantie": "servicepunt",
        "soort": "casus",
        "vraag": "Wat kan thuis?",
        "gesteld_op": dag(-7),
        "anoniem": "ja",
    }
    return {"consulten": [vast | anders]}


@pytest.mark.parametrize(
    ("anders", "teken_"),
    [
        ({}, "?"),
        ({"advies": "Hulp thuis."}, "✔"),
        ({"advies": "Hulp thuis.", "beantwoord_op": dag(0)}, "✔"),
        ({"advies": "Hulp thuis.", "beantwoord_op": dag(1)}, "?"),
        ({"advies": "Hulp thuis.", "gesteld_op": dag(1)}, "?"),
        ({"pogingen": [{"op": uur(0), "hoe": "Gebeld."}]}, "✔"),
        ({"pogingen": [{"op": uur(1), "hoe": "Bellen."}]}, "?"),
        ({"advies": "Hulp thuis.", "gesteld_op": dag(0)}, "✔"),
    ],
    ids=[
        "asked, no answer yet",
        "answered",
        "answered that day",
        "answered the day after",
        "asked the day after",
        "not reached, with an attempt",
        "an attempt that is still to come",
        "asked that day",
    ],
)
def test_advice_is_asked_or_nobody_was_reached(anders: Invoer, teken_: str) -> None:
    """An advice, or dated attempts; which answer it was makes no difference."""
    assert teken(consult_of_pogingen, zaak(MACHTIGING, **consult(**anders))) == teken_
    assert teken(consult_of_pogingen, zaak(MACHTIGING)) == "?"


@pytest.mark.parametrize(("verschil", "teken_"), DAGEN)
def test_risks_are_weighed_together(verschil: int, teken_: str) -> None:
    """At a table, on or before the peildatum; a table where nobody did so does not count."""
    overleg = {
        "id": "ov1",
        "soort": "zorgoverleg",
        "op": uur(verschil),
        "wijze": "aan_tafel",
        "deelnemers": [],
    }
    gewogen = overleg | {"risico_samen_gewogen": "Samen met school en de GI."}
    assert teken(risico_samen_gewogen, zaak(MACHTIGING, overleggen=[gewogen])) == teken_
    assert teken(risico_samen_gewogen, zaak(MACHTIGING, overleggen=[overleg])) == "?"


def standpunt(van: str, verschil: int = 0, vindt: str = "oneens") -> Invoer:
    """Write what someone thinks of the placement."""
    return {"van": van, "standpunt": vindt, "datum": dag(verschil)}


@pytest.mark.parametrize(
    ("standpunten", "teken_"),
    [
        ([], "?"),
        ([standpunt("moeder")], "?"),
        ([standpunt("moeder"), standpunt("yara")], "?"),
        ([standpunt("moeder"), standpunt("vader")], "✔"),
        ([standpunt("moeder"), standpunt("vader", vindt="onbekend")], "✔"),
        ([standpunt("moeder", vindt="eens"), standpunt("vader", -1)], "✔"),
        ([standpunt("moeder"), standpunt("vader", 1)], "?"),
    ],
    ids=["nobody", "one of two", "the youth is another", "both", "unknown", "differing", "later"],
)
def test_everyone_with_gezag_was_asked(standpunten: list[Invoer], teken_: str) -> None:
    """Not agreeing holds nothing back; a voice that was forgotten does."""
    over = met_verzoek(MACHTIGING, standpunten=standpunten)
    assert teken(standpunt_per_gezaghebbende, over) == teken_


def test_without_anyone_with_gezag_nobody_knows() -> None:
    """Silence is not agreement."""
    wie = {naam: p for naam, p in BETROKKENEN.items() if "gezag" not in p}
    over = met_verzoek(
        MACHTIGING, dossier_delen={"betrokkenen": wie}, standpunten=[standpunt("yara")]
    )
    assert teken(standpunt_per_gezaghebbende, over) == "?"


def test_the_analysis_is_discussed_before_it_is_fixed() -> None:
    """A concept counts when youth and gezag spoke, could react and heard it; no VA does not."""
    va: Invoer = yaml.load(SEM.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - makes strings only
    va["kop"]["status"] = "concept"
    del va["vaststelling"]
    assert teken(va_is_besproken, zaak(MACHTIGING, va=va)) == "✔"
    del va["deling"]
    assert teken(va_is_besproken, zaak(MACHTIGING, va=va)) == "?"
    assert teken(va_is_besproken, zaak(MACHTIGING)) == "?"
