# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from dataclasses import replace

import pytest

from va_route.app.controleer import Nagekeken
from va_route.app.meldingen import _KOP, BREEDTE, alinea, bestand_tekst, meldingen_tekst
from va_route.errors import Ernst, Melding, Regels
from va_route.recht.va_regel import Sectie

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
    ("meldingen", "geldig", "noemt_zich", "oordeel"),
    [
        ((), True, "", "a.yaml: in orde."),
        ((TEKORT,), True, "", "a.yaml: in orde. 1 open punt."),
        ((TEKORT, TEKORT), True, "", "a.yaml: in orde. 2 open punten."),
        ((FOUT, TEKORT), False, "", "a.yaml: nog niet in orde: 1 fout om te herstellen, 1 open"),
        (
            (TEKORT,),
            False,
            "vastgesteld",
            "a.yaml: nog niet in orde: 1 open punt. Het document noemt zich",
        ),
    ],
)
def test_a_file_begins_with_its_verdict(
    meldingen: tuple[Melding, ...], geldig: bool, noemt_zich: str, oordeel: str
) -> None:
    """One line that says how it stands, before everything there is to do."""
    nagekeken = Nagekeken("a.yaml", geldig, meldingen, noemt_zich=noemt_zich)
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


def _op(sectie: str, ernst: Ernst = Ernst.TEKORT) -> Melding:
    return Melding(f"VA-{sectie[:1].upper()}00", ernst, f"Vraag over {sectie}?", sectie=sectie)


def _koppen(tekst: str) -> list[str]:
    return [regel for regel in tekst.splitlines()[1:] if regel and not regel.startswith(" ")]


GEMENGD = (
    *(_op("delen") for _ in range(3)),
    _op("feiten", Ernst.WAARSCHUWING),
    _op("plan"),
    _op("woorden"),
    _op("feiten"),
    _op("veiligheid"),
)


def test_five_points_come_first_and_the_rest_is_counted() -> None:
    """Safety, words, facts, plan and one of the sharing; what is only a thought waits."""
    tekst = bestand_tekst(Nagekeken("a.yaml", geldig=True, meldingen=GEMENGD))
    assert _koppen(tekst)[:5] == [
        "Veiligheid",
        "Wat de jeugdige en anderen zelf zeggen",
        "Feiten",
        "Plan",
        "Delen",
    ]
    assert tekst.count("Vraag over") == 5
    assert "Daarna zijn er nog 3." in tekst
    assert "--alles" in tekst


def test_everything_is_shown_on_request() -> None:
    """Each heading once, and below it what is open before what deserves a thought."""
    tekst = bestand_tekst(Nagekeken("a.yaml", geldig=True, meldingen=GEMENGD), alles=True)
    assert tekst.count("Vraag over") == len(GEMENGD)
    assert tekst.count("\nFeiten\n  ? ") == 1
    assert "--alles" not in tekst


def test_the_last_one_left_is_one() -> None:
    """Five is not cut off; the sixth is told as one."""
    vijf, zes = (tuple(_op("plan") for _ in range(nr)) for nr in (5, 6))
    assert "Daarna" not in bestand_tekst(Nagekeken("a.yaml", geldig=True, meldingen=vijf))
    tekst = bestand_tekst(Nagekeken("a.yaml", geldig=True, meldingen=zes))
    assert "Daarna is er nog 1." in tekst


def test_a_mistake_stands_before_every_question() -> None:
    """What is certainly wrong comes first, without a heading."""
    tekst = bestand_tekst(Nagekeken("a.yaml", geldig=False, meldingen=(_op("veiligheid"), FOUT)))
    assert tekst.splitlines()[1].startswith("  ✘")


def test_an_example_is_printed_as_it_is_typed() -> None:
    """Every space of the YAML counts, so nothing in it is folded."""
    melding = Melding("VA-P01", Ernst.TEKORT, "Wat zegt Sem?", voorbeeld="woorden:\n  - van: sem")
    assert meldingen_tekst([melding]).splitlines()[1:] == [
        "      Bijvoorbeeld:",
        "        woorden:",
        "          - van: sem",
    ]


def test_lines_of_the_file_are_printed_as_they_must_stand_there() -> None:
    """With their own indentation and nothing before it; the second counts after the first."""
    delen = (Regels(99, 99, "  woorden:\n    - van: sem"), Regels(4, 5, "b: c"))
    melding = replace(_op("woorden"), voorbeeld="woorden: x", in_bestand=delen)
    assert meldingen_tekst([melding]).split("\n")[1:] == [
        "      Zo kan het, onder regel 98:",
        "",
        "  woorden:",
        "    - van: sem",
        "",
        "      En daarna, in plaats van regel 4:",
        "",
        "b: c",
        "",
    ]


def test_a_heading_comes_after_one_blank_line_with_and_without_an_example() -> None:
    """What is pasted ends where the next message begins."""
    met = replace(_op("woorden"), in_bestand=(Regels(2, 5, "a: b"),))
    tekst = bestand_tekst(Nagekeken("a.yaml", geldig=True, meldingen=(met, _op("plan"))))
    assert "in plaats van regel 2 tot en met 4:" in tekst
    assert "\n\nPlan\n" in tekst
    assert "\n\n\n" not in tekst
    assert "kijk het na elke wijziging opnieuw na" in " ".join(tekst.split())
    assert "verzonnen" in tekst
    fout = replace(FOUT, in_bestand=(Regels(2, 5, "a: b"),))
    eigen = bestand_tekst(Nagekeken("a.yaml", geldig=False, meldingen=(fout,)))
    assert "elke wijziging" in eigen
    assert "verzonnen" not in eigen
    zonder = bestand_tekst(Nagekeken("a.yaml", geldig=True, meldingen=(_op("plan"),)))
    assert "elke wijziging" not in zonder


def test_the_headings_are_the_sections_of_the_rules_in_their_order() -> None:
    """A new section without a heading would stop the command."""
    assert [sectie for sectie in _KOP if sectie] == [sectie.value for sectie in Sectie]


def test_a_sign_in_an_example_is_explained_once() -> None:
    """Only when it stands there."""
    fout = replace(FOUT, in_bestand=(Regels(1, 1, "a: een … vier"), Regels(2, 3, "- # b: c")))
    uit = bestand_tekst(Nagekeken("a.yaml", geldig=False, meldingen=(fout, fout)))
    gezegd = " ".join(uit.split())
    assert "Zo kan het, boven regel 1:" in gezegd
    assert gezegd.count("Bij … laat u staan wat er stond.") == 1
    assert gezegd.count("Een regel met # ervoor wordt niet gelezen.") == 1
    kaal = replace(FOUT, in_bestand=(Regels(2, 2, "a: b"),))
    zonder = bestand_tekst(Nagekeken("a.yaml", geldig=False, meldingen=(kaal,)))
    assert "onder regel 1:" in zonder
    assert "…" not in zonder
    assert "#" not in zonder
