# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from va_route.app.controleer import Nagekeken
from va_route.app.meldingen import BREEDTE, alinea, bestand_tekst, meldingen_tekst
from va_route.errors import Ernst, Melding

TEKORT = Melding("VA-R01", Ernst.TEKORT, "Is het nu veilig?", "Schrijf het op.", "va.x", 3, 5)
FOUT = Melding("VORM-01", Ernst.FOUT, "'rol' is nog niet ingevuld.", "Vul 'rol' in.")


def test_a_message_says_where_what_and_what_can_be_done() -> None:
    """Line and column first, as an editor writes them; the code stands behind the sentence."""
    assert meldingen_tekst([TEKORT]).splitlines() == [
        "  ? 3:5 va.x",
        "    Is het nu veilig? (VA-R01)",
        "    → Schrijf het op.",
    ]


def test_a_message_without_a_place_starts_with_its_sentence() -> None:
    """A file that is not there has no lines."""
    assert meldingen_tekst([FOUT]).splitlines()[0] == "  ✘ 'rol' is nog niet ingevuld. (VORM-01)"


@pytest.mark.parametrize(
    ("meldingen", "geldig", "vastgesteld", "oordeel"),
    [
        ((), True, False, "a.yaml: in orde."),
        ((TEKORT,), True, False, "a.yaml: in orde. 1 open punt."),
        ((TEKORT, TEKORT), True, False, "a.yaml: in orde. 2 open punten."),
        ((FOUT, TEKORT), False, False, "a.yaml: nog niet in orde: 1 fout om te herstellen, 1 open"),
        ((TEKORT,), False, True, "a.yaml: nog niet in orde: 1 open punt. Het document noemt zich"),
    ],
)
def test_a_file_begins_with_its_verdict(
    meldingen: tuple[Melding, ...], geldig: bool, vastgesteld: bool, oordeel: str
) -> None:
    """One line that says how it stands, before everything there is to do."""
    nagekeken = Nagekeken("a.yaml", geldig, meldingen, vastgesteld=vastgesteld)
    assert " ".join(bestand_tekst(nagekeken).split()).startswith(oordeel)


def test_a_text_stays_within_the_width_of_a_terminal() -> None:
    """Long sentences are folded under their beginning."""
    regels = alinea("woord " * 60, "  ✘ ").splitlines()
    assert max(len(regel) for regel in regels) <= BREEDTE
    assert regels[1].startswith("    woord")


def test_what_cannot_be_seen_is_shown() -> None:
    """A direction sign in a name cannot turn the terminal around."""
    assert "⟨U+202E⟩" in alinea("naam\u202egezag")


def test_a_control_sign_does_not_reach_the_terminal() -> None:
    """An escape in a name could recolour or erase what was written before it."""
    assert "\x1b" not in alinea("naam\x1b[2J")
