# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

import pytest

from va_route.errors import GebruikError
from va_route.store.bewaar import bewaar, leg_neer, maak_bestand


def test_a_new_file_is_written_once(tmp_path: Path) -> None:
    """The second time what is there stays."""
    pad = tmp_path / "a.yaml"
    maak_bestand(pad, "één\n")
    with pytest.raises(GebruikError) as fout:
        maak_bestand(pad, "twee\n")
    assert fout.value.code == "BEWAAR-01"
    assert pad.read_bytes() == "één\n".encode()


@pytest.mark.parametrize("naam", ["weg/a.yaml", "a\0b"])
def test_where_nothing_can_be_written_it_says_so(tmp_path: Path, naam: str) -> None:
    """No such folder, no such name."""
    with pytest.raises(GebruikError) as fout:
        maak_bestand(tmp_path / naam, "x")
    assert fout.value.code == "BEWAAR-02"


def test_saving_keeps_mode_and_link(tmp_path: Path) -> None:
    """A link still points to the same file, and that is as open as it was."""
    pad, link = tmp_path / "a.yaml", tmp_path / "link.yaml"
    pad.write_text("oud", "utf-8")
    pad.chmod(0o640)
    link.symlink_to(pad)
    bewaar(link, b"nieuw")
    assert link.is_symlink()
    assert pad.read_bytes() == b"nieuw"
    assert pad.stat().st_mode & 0o777 == 0o640
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.yaml", "link.yaml"]


def test_what_fails_halfway_leaves_the_old_file(tmp_path: Path) -> None:
    """And nothing else behind."""
    pad = tmp_path / "a.yaml"
    pad.write_text("oud", "utf-8")
    with patch.object(Path, "replace", side_effect=OSError), pytest.raises(GebruikError) as fout:
        bewaar(pad, b"nieuw")
    assert fout.value.code == "BEWAAR-02"
    assert [(p.name, p.read_text("utf-8")) for p in tmp_path.iterdir()] == [("a.yaml", "oud")]


def test_only_a_file_is_replaced(tmp_path: Path) -> None:
    """A folder or a device would itself be lost."""
    with pytest.raises(GebruikError):
        bewaar(tmp_path, b"x")
    with pytest.raises(GebruikError):
        bewaar(tmp_path / "weg.yaml", b"x")


def test_a_whole_file_is_put_where_there_was_none(tmp_path: Path) -> None:
    """Private at first; over an older one it keeps how open that was."""
    pad = tmp_path / "a.ics"
    leg_neer(pad, b"een")
    assert pad.stat().st_mode & 0o777 == 0o600
    pad.chmod(0o644)
    leg_neer(pad, b"twee")
    assert (pad.read_bytes(), pad.stat().st_mode & 0o777) == (b"twee", 0o644)
    assert [p.name for p in tmp_path.iterdir()] == ["a.ics"]


def test_where_a_whole_file_cannot_be_put_it_says_so(tmp_path: Path) -> None:
    """A folder that is not there."""
    with pytest.raises(GebruikError, match="BEWAAR-02"):
        leg_neer(tmp_path / "weg" / "a.ics", b"een")


def test_links_that_point_to_each_other_lead_nowhere(tmp_path: Path) -> None:
    """There is no file to replace and no place for a new one."""
    link = tmp_path / "a.ics"
    link.symlink_to(link)
    for schrijf in (bewaar, leg_neer):
        with pytest.raises(GebruikError) as fout:
            schrijf(link, b"x")
        assert fout.value.code == "BEWAAR-02"


def test_the_place_of_a_journal_is_kept_free(tmp_path: Path) -> None:
    """A case that has no journal yet could otherwise never take a step."""
    pad, link = tmp_path / "noor.journaal.jsonl", tmp_path / "noor.ics"
    link.symlink_to(pad)
    for doel in (pad, link):
        with pytest.raises(GebruikError) as fout:
            leg_neer(doel, b"x")
        assert fout.value.code == "BEWAAR-03"
    assert not pad.exists()
