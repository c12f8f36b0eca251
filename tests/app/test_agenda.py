# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from va_route.app.agenda import naam_in_agenda, schrijf_ics
from va_route.errors import GebruikError
from va_route.recht.bsn import elfproef

if TYPE_CHECKING:
    from va_route.schemas.dossier import Dossier

INHOUD = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"


@pytest.mark.parametrize(
    ("kenmerk", "blijft"),
    [
        ("D-2026-061", True),
        ("D-2026-061-B", True),
        ("2026.0061/JB", True),
        ("VRB-1", True),
        ("NOOR-1", False),
        ("bo-1", False),
        ("ABCD-1", False),
        ("D-ZONDERNUMMER", False),
        ("D", False),
        ("N-2010-08-14", False),
        ("N 14.08.2010", False),
        ("N140810-2", False),
        ("D-2010-08-15", True),
        (f"D-{'1' * 38}", True),
        (f"D-{'1' * 39}", False),
    ],
)
def test_the_calendar_calls_a_case_by_its_number_alone(
    noor: Dossier, kenmerk: str, *, blijft: bool
) -> None:
    """A kenmerk is free text and a calendar leaves the house: a name or a birthday stays behind."""
    assert noor.jeugdige is not None
    bo = noor.personen[-1].model_copy(update={"naam": "buurvrouw Bo", "sleutel": "buurvrouw"})
    geboren = noor.jeugdige.model_copy(update={"geboortedatum": date(2010, 8, 14)})
    dossier = noor.model_copy(
        update={"kenmerk": kenmerk, "betrokkenen": (bo,), "jeugdige": geboren}
    )
    naam = naam_in_agenda(dossier)
    assert (naam == kenmerk) is blijft
    assert blijft or re.fullmatch(r"zaak [0-9a-f]{8}", naam)
    assert naam == naam_in_agenda(dossier)
    assert naam != naam_in_agenda(dossier.model_copy(update={"kenmerk": f"{kenmerk}9x"}))


def test_a_number_that_can_be_a_bsn_stays_out_of_the_calendar(noor: Dossier) -> None:
    """About one in eleven numbers of nine digits can be one; the others are a number like any."""
    nummers = [str(n) for n in range(100000000, 100000100)]
    dossiers = [noor.model_copy(update={"kenmerk": nummer}) for nummer in nummers]
    anders = [d.kenmerk for d in dossiers if naam_in_agenda(d) != d.kenmerk]
    assert anders == [nummer for nummer in nummers if elfproef(nummer)]
    assert 0 < len(anders) < len(nummers)


@pytest.mark.parametrize("oud", [None, b"", b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"])
def test_the_calendar_takes_the_place_of_a_calendar_alone(
    tmp_path: Path, oud: bytes | None
) -> None:
    """A new file, an empty one, or an older calendar; nothing else is left behind."""
    doel = tmp_path / "zaak.ics"
    if oud is not None:
        doel.write_bytes(oud)
    schrijf_ics(doel, INHOUD)
    assert doel.read_bytes() == INHOUD
    assert [b.name for b in tmp_path.iterdir()] == ["zaak.ics"]


@pytest.mark.parametrize(
    ("doel", "code"),
    [(".", "ICS-01"), ("nergens/zaak.ics", "ICS-02"), ("zaak.yaml", "ICS-03")],
)
def test_a_place_that_would_cost_something_is_refused(tmp_path: Path, doel: str, code: str) -> None:
    """A folder, a folder that is not there, and a dossier, which stays as it was."""
    (tmp_path / "zaak.yaml").write_text("schema: dossier/1\n", encoding="utf-8")
    with pytest.raises(GebruikError, match=code):
        schrijf_ics(tmp_path / doel, INHOUD)
    assert (tmp_path / "zaak.yaml").read_text(encoding="utf-8") == "schema: dossier/1\n"


def test_a_file_that_cannot_be_read_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody knows what is in it."""
    doel = tmp_path / "zaak.ics"
    doel.write_bytes(INHOUD)

    def weiger(*_a: object, **_k: object) -> None:
        raise OSError

    with monkeypatch.context() as dicht:
        dicht.setattr(Path, "open", weiger)
        with pytest.raises(GebruikError, match="ICS-03"):
            schrijf_ics(doel, b"nieuw")
    assert doel.read_bytes() == INHOUD


def test_a_link_to_a_device_is_no_calendar(tmp_path: Path) -> None:
    """It would itself be replaced."""
    doel = tmp_path / "zaak.ics"
    doel.symlink_to("/dev/null")
    with pytest.raises(GebruikError, match="ICS-03"):
        schrijf_ics(doel, INHOUD)


@pytest.mark.parametrize(
    ("naam", "code"), [("x" * 300 + ".ics", "BEWAAR-02"), ("noor.journaal.jsonl", "BEWAAR-03")]
)
def test_a_name_that_holds_no_calendar_is_told(tmp_path: Path, naam: str, code: str) -> None:
    """Too long for a file, or the place of a journal that is not there yet."""
    with pytest.raises(GebruikError, match=code):
        schrijf_ics(tmp_path / naam, INHOUD)
    assert list(tmp_path.iterdir()) == []
