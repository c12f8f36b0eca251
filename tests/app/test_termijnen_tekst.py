# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date
from pathlib import Path
from types import SimpleNamespace

from va_route.app.termijnen import Groep, Termijnlijst
from va_route.app.termijnen_tekst import termijnen_tekst
from va_route.bronnen import JEUGDWET
from va_route.errors import Ernst, Melding
from va_route.recht.termijn import Aard, Termijn
from va_route.schemas.partijen import Partij

OP = date(2026, 7, 1)


def termijn(aard: Aard, einde: date | None, **meer: object) -> Termijn:
    """Make a term of this kind."""
    vast: dict[str, object] = {"wie": (Partij.AANBIEDER,), "wat_kan": "Doe het."}
    return Termijn(
        "proef",
        f"proef {aard}",
        date(2026, 6, 15),
        einde,
        JEUGDWET("6.2.9", lid=2),
        "De som.",
        aard=aard,
        **(vast | meer),  # type: ignore[arg-type] # each goes to its own field
    )


def tekst(*termijnen: Termijn, ics: Path | None = None) -> str:
    """Write these terms, all in one group without a course."""
    groepen = (Groep(termijnen),) if termijnen else ()
    return termijnen_tekst(Termijnlijst(OP, "D-1", groepen, ics=ics))


def test_each_kind_has_its_own_word_for_its_last_day() -> None:
    """By law, to be done, a target, and without a number."""
    uit = tekst(
        termijn(Aard.EINDIGT, date(2026, 7, 13)),
        termijn(Aard.DOEN, date(2026, 7, 27)),
        termijn(Aard.STREEF, date(2026, 7, 5)),
        termijn(Aard.DOEN, None),
    )
    assert "  - tot en met 12 juli 2026: proef eindigt\n" in uit
    assert "  - uiterlijk 27 juli 2026: proef doen\n" in uit
    assert "  - streefdag 5 juli 2026: proef streef\n" in uit
    assert "  - zo snel mogelijk: proef doen\n" in uit
    assert uit.count("Wie: de jeugdhulpaanbieder. Wat kan: Doe het.") == 4


def test_what_is_over_says_whether_it_was_done() -> None:
    """An end by law needs nobody; what was to be done and is not there is said without blame."""
    uit = tekst(
        termijn(Aard.EINDIGT, date(2026, 6, 30)),
        termijn(Aard.DOEN, date(2026, 6, 29)),
        termijn(Aard.DOEN, date(2026, 6, 28), gedaan_op=date(2026, 6, 20)),
    )
    assert "  Voorbij\n  - voorbij sinds 30 juni 2026: proef eindigt\n" in uit
    assert "  - was uiterlijk 29 juni 2026: proef doen\n" in uit
    assert uit.count("Het dossier laat nog niet zien dat dit is gedaan.") == 1
    assert uit.endswith("  Gedaan\n  - op 20 juni 2026: proef doen")


def test_what_the_act_moved_is_over_after_the_later_day() -> None:
    """Both days are on file."""
    uit = tekst(termijn(Aard.EINDIGT, date(2026, 6, 28), verlengd=date(2026, 6, 29)))
    assert "voorbij sinds 30 juni 2026" in uit


def test_a_question_comes_first() -> None:
    """And has no last day of its own."""
    uit = tekst(termijn(Aard.DOEN, None), termijn(Aard.VRAAG, date(2026, 6, 1)))
    assert uit.index("! Let op: De som.") < uit.index("Loopt nu")
    assert "1 juni 2026" not in uit


def test_what_is_not_known_is_said_with_its_code() -> None:
    """Beside the term it is about."""
    melding = Melding("TERMIJN-01", Ernst.WAARSCHUWING, "Niet bekend.", "Houd dit aan.")
    uit = tekst(termijn(Aard.DOEN, date(2029, 1, 2), melding=melding))
    assert "Niet bekend. Houd dit aan. (TERMIJN-01)" in uit


def test_without_a_term_it_says_when_one_begins() -> None:
    """Never an empty screen."""
    assert "Er loopt nu geen termijn" in tekst()


def test_a_course_is_named_with_its_stand() -> None:
    """As the other commands do."""
    plek = SimpleNamespace(verloop="spoed-1")
    groep = Groep((termijn(Aard.DOEN, None),), plek, "binnen")  # type: ignore[arg-type] # only what is read
    assert "\nspoed-1: binnen\n" in termijnen_tekst(Termijnlijst(OP, "D-1", (groep,)))


def test_the_calendar_is_named_and_nothing_is_wider_than_the_screen() -> None:
    """With how many days are in it, and when to make it again."""
    lang = termijn(Aard.DOEN, date(2026, 7, 27), wat_kan="Bespreek dit met iedereen. " * 9)
    uit = tekst(lang, ics=Path("zaak.ics"))
    assert "Agenda geschreven: zaak.ics. Er staan 1 dagen in" in uit
    assert max(len(regel) for regel in uit.splitlines()) <= 80
