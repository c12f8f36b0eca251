# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import errno
import os
import re
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import filelock
import pytest

from va_route.errors import JournalConflict, JournalDamaged, JournalError
from va_route.schemas.journaal import EERSTE_VORIGE, Journaalregel
from va_route.store import journal
from va_route.store.journal import (
    JournaalBestand,
    JournaalInGeheugen,
    JournaalPoort,
    journaal_pad,
)
from va_route.store.keten import Journaal, verzegel

if TYPE_CHECKING:
    from collections.abc import Callable

STAP = {
    "schema": "journaal/1",
    "nr": 1,
    "soort": "gezet",
    "gebeurtenis": "start",
    "verloop": "regulier-1",
    "route": "regulier",
    "van": "gesignaleerd",
    "naar": "gestart",
    "op": "2026-05-12T09:30:00+02:00",
    "vastgelegd_op": "2026-05-12T07:31:00Z",
    "door": "gi",
    "vastgelegd_door": "gi",
    "dossier": "ab" * 32,
    "regels": "2026-1",
    "vorige": EERSTE_VORIGE,
    "hash": EERSTE_VORIGE,
}
BEGIN = f"""
import os, signal, sys
from pathlib import Path
from va_route.errors import JournalError
from va_route.schemas.journaal import EERSTE_VORIGE, Journaalregel
from va_route.store.journal import JournaalBestand
from va_route.store.keten import verzegel
bestand = JournaalBestand(Path(sys.argv[1]))
gelezen = bestand.lees()
nieuw = verzegel([Journaalregel.model_validate({STAP!r})] * 2, gelezen)
def leg_vast():
    bestand.voeg_toe(nieuw, gelezen.kop)
"""
"""What another process starts with: it reads, and has an append of two lines ready."""


def na(begin: Journaal, aantal: int = 1) -> tuple[Journaalregel, ...]:
    """Make the next lines."""
    return verzegel([Journaalregel.model_validate(STAP)] * aantal, begin)


def start(pad: Path, code: str) -> subprocess.Popen[str]:
    """Start another process that has read the journal."""
    return subprocess.Popen(
        [sys.executable, "-c", BEGIN + code, str(pad)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def pad(tmp_path: Path) -> Path:
    """Name a journal that is not there yet."""
    return tmp_path / "yara.journaal.jsonl"


@pytest.fixture
def bestand(pad: Path) -> JournaalBestand:
    """Give a journal of three lines, written one by one."""
    boek = JournaalBestand(pad)
    for _ in range(3):
        gelezen = boek.lees()
        boek.voeg_toe(na(gelezen), gelezen.kop)
    return boek


@pytest.fixture(params=["file", "memory"])
def poort(request: pytest.FixtureRequest, pad: Path) -> JournaalPoort:
    """Give an unused journal of each kind."""
    return JournaalBestand(pad) if request.param == "file" else JournaalInGeheugen()


@pytest.mark.parametrize(
    ("dossier", "naam"),
    [
        ("yara.yaml", "yara.journaal.jsonl"),
        ("noor-vervolg.yml", "noor-vervolg.journaal.jsonl"),
        ("sem.v2.json", "sem.v2.json.journaal.jsonl"),
    ],
)
def test_the_journal_stands_beside_the_dossier(tmp_path: Path, dossier: str, naam: str) -> None:
    """Only the end of YAML gives way: a JSON file of the same name is another dossier."""
    assert journaal_pad(tmp_path / dossier) == tmp_path / naam


def test_an_unused_journal_is_empty(poort: JournaalPoort) -> None:
    """A case without steps has no file."""
    assert poort.lees() == Journaal()


def test_what_is_added_is_read_back(poort: JournaalPoort) -> None:
    """Lines come back in order, in one append or in several."""
    eerste = na(Journaal(), 2)
    poort.voeg_toe(eerste, EERSTE_VORIGE)
    tweede = na(poort.lees())
    poort.voeg_toe(tweede, eerste[-1].hash)
    assert poort.lees() == Journaal((*eerste, *tweede))


def test_who_read_before_someone_else_wrote_is_told_so(poort: JournaalPoort) -> None:
    """One writer wins, the other changes nothing."""
    poort.voeg_toe(na(Journaal()), EERSTE_VORIGE)
    vastgelegd = poort.lees()
    with pytest.raises(JournalConflict, match="JRN-01"):
        poort.voeg_toe(na(Journaal()), EERSTE_VORIGE)
    assert poort.lees() == vastgelegd


def test_a_rehearsal_starts_from_a_journal_and_leaves_it_as_it_was(
    bestand: JournaalBestand, pad: Path
) -> None:
    """What is tried in memory is not in the file."""
    voor, begin = pad.read_bytes(), bestand.lees()
    oefening = JournaalInGeheugen(begin)
    oefening.voeg_toe(na(begin), begin.kop)
    assert (len(oefening.lees().regels), pad.read_bytes()) == (4, voor)


def test_reading_leaves_nothing_behind(tmp_path: Path, pad: Path) -> None:
    """No file, no lock."""
    JournaalBestand(pad).lees()
    assert list(tmp_path.iterdir()) == []


def test_reading_does_not_load_the_lock(pad: Path) -> None:
    """It costs time at every start, and only an append needs it."""
    ander = start(pad, "assert 'filelock' not in sys.modules\nleg_vast()\nimport filelock\n")
    _, fout = ander.communicate()
    assert (ander.returncode, fout) == (0, "")


@pytest.mark.parametrize(("bits", "blijft"), [(None, 0o600), (0o660, 0o660)])
def test_a_new_journal_is_for_its_owner_only(pad: Path, bits: int | None, blijft: int) -> None:
    """Who has shared the file with a team keeps it shared."""
    if bits is not None:
        pad.touch()
        pad.chmod(bits)
    JournaalBestand(pad).voeg_toe(na(Journaal()), EERSTE_VORIGE)
    assert pad.stat().st_mode & 0o777 == blijft


def test_an_append_only_adds(bestand: JournaalBestand, pad: Path) -> None:
    """Not a byte of what stood there changes."""
    voor = pad.read_bytes()
    bestand.voeg_toe(na(bestand.lees(), 2), bestand.lees().kop)
    assert pad.read_bytes().startswith(voor)
    assert pad.read_bytes().count(b"\n") == 5


def test_a_last_line_cut_at_any_byte_is_told_put_aside_and_followed(
    bestand: JournaalBestand, pad: Path
) -> None:
    """Lines that were acknowledged stay, the rest is kept beside the journal, the chain goes on."""
    heel, boek = pad.read_bytes(), bestand.lees()
    begin = heel.rindex(b"\n", 0, -1) + 1
    apart = pad.with_name(f"{pad.name}.afgebroken")
    # Opening and flushing is the slow part; the pure reader is tested at every byte.
    for einde in range(begin + 1, len(heel) - 1, 40):
        pad.write_bytes(heel[:einde])
        apart.unlink(missing_ok=True)
        assert [melding.code for melding in bestand.lees().meldingen] == ["JRN-30"]
        bestand.voeg_toe(na(bestand.lees()), boek.regels[1].hash)
        assert (bestand.lees(), apart.read_bytes()) == (boek, heel[begin:einde] + b"\n")
        assert pad.read_bytes() == heel


def test_a_second_unfinished_line_is_kept_as_well(bestand: JournaalBestand, pad: Path) -> None:
    """What was put aside before stays."""
    for rest in (b'{"een' * 500, b'{"twee'):
        pad.write_bytes(pad.read_bytes() + rest)
        bestand.voeg_toe(na(bestand.lees()), bestand.lees().kop)
    assert pad.with_name(f"{pad.name}.afgebroken").read_bytes() == b'{"een' * 500 + b'\n{"twee\n'
    assert len(bestand.lees().regels) == 5


def test_a_lost_last_newline_is_put_back(bestand: JournaalBestand, pad: Path) -> None:
    """An editor took it away; the line before and the line after are both whole."""
    heel = pad.read_bytes()
    pad.write_bytes(heel[:-1])
    bestand.voeg_toe(na(bestand.lees()), bestand.lees().kop)
    assert pad.read_bytes().startswith(heel)
    assert len(bestand.lees().regels) == 4


def test_a_damaged_journal_is_not_extended(bestand: JournaalBestand, pad: Path) -> None:
    """A step after a break would hide the break."""
    kop, stuk = bestand.lees().kop, pad.read_bytes().replace(b"start", b"stort", 1)
    pad.write_bytes(stuk)
    with pytest.raises(JournalDamaged, match="JRN-13"):
        bestand.voeg_toe(na(Journaal()), kop)
    assert pad.read_bytes() == stuk


@pytest.mark.parametrize(("keer", "vastgelegd"), [(1, False), (2, True)])
def test_two_lines_stand_or_fall_together_when_the_machine_stops(
    bestand: JournaalBestand, pad: Path, keer: int, *, vastgelegd: bool
) -> None:
    """A process that dies at the first or the second flush leaves both lines or neither."""
    ander = start(
        pad,
        "n = 0\n"
        "def sterf(_):\n"
        "    global n\n"
        "    n += 1\n"
        f"    if n == {keer}: os._exit(9)\n"
        "os.fsync = sterf\n"
        "leg_vast()\n",
    )
    ander.communicate()
    assert ander.returncode == 9
    gelezen = bestand.lees()
    assert len(gelezen.regels) == (5 if vastgelegd else 3)
    assert bool(gelezen.meldingen) is not vastgelegd
    bestand.voeg_toe(na(gelezen), gelezen.kop)
    assert bestand.lees().meldingen == ()


def test_a_full_disk_leaves_the_journal_as_it_was(bestand: JournaalBestand, pad: Path) -> None:
    """The part that did get written is taken back, and the sentence says what is the matter."""
    voor = pad.read_bytes()
    ander = start(
        pad,
        "import resource\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({len(voor) + 100}, {len(voor) + 100}))\n"
        "try:\n    leg_vast()\nexcept JournalError as fout:\n    print(fout.code, fout.bericht)\n",
    )
    uit, fout = ander.communicate()
    assert fout == ""
    assert uit.startswith("JRN-05 De stap is nog niet vastgelegd: de schijf is vol.")
    assert pad.read_bytes() == voor
    assert bestand.lees().meldingen == ()


@pytest.mark.parametrize("keer", [1, 2])
def test_a_flush_that_fails_takes_the_append_back(
    bestand: JournaalBestand, pad: Path, monkeypatch: pytest.MonkeyPatch, keer: int
) -> None:
    """What is not surely on the disk is not recorded."""
    voor, kop = pad.read_bytes(), bestand.lees().kop
    beurten = iter([None] * (keer - 1))

    def flush(_: int) -> None:
        if next(beurten, errno.EIO):
            raise OSError(errno.EIO, "disk")

    monkeypatch.setattr(os, "fsync", flush)
    with pytest.raises(JournalError, match="JRN-05"):
        bestand.voeg_toe(na(bestand.lees()), kop)
    assert pad.read_bytes() == voor


def test_a_folder_that_takes_no_flush_is_no_failure(
    pad: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By then the lines stand; some network drives refuse it."""
    echt, mappen = os.fsync, []

    def flush(greep: int) -> None:
        if stat.S_ISDIR(os.fstat(greep).st_mode):
            mappen.append(greep)
            raise OSError(errno.EINVAL, "folder")
        echt(greep)

    monkeypatch.setattr(os, "fsync", flush)
    JournaalBestand(pad).voeg_toe(na(Journaal()), EERSTE_VORIGE)
    assert (len(JournaalBestand(pad).lees().regels), len(mappen)) == (1, 1)


def test_of_writers_at_once_one_wins(bestand: JournaalBestand, pad: Path) -> None:
    """Four processes saw the same head: one records, three are told, the chain is sound."""
    code = (
        "print('klaar', flush=True)\nsys.stdin.readline()\n"
        "try:\n    leg_vast()\nexcept JournalError as fout:\n    sys.exit(fout.code)\n"
    )
    schrijvers = [start(pad, code) for _ in range(4)]
    for schrijver in schrijvers:
        assert schrijver.stdout is not None
        assert schrijver.stdout.readline() == "klaar\n"
    for schrijver in schrijvers:
        assert schrijver.stdin is not None
        schrijver.stdin.write("nu\n")
        schrijver.stdin.flush()
    fouten = [schrijver.communicate()[1].strip() for schrijver in schrijvers]
    assert sorted(fouten) == ["", "JRN-01", "JRN-01", "JRN-01"]
    assert sorted(schrijver.returncode for schrijver in schrijvers) == [0, 1, 1, 1]
    assert len(bestand.lees().regels) == 5


def test_the_lock_of_a_process_that_died_does_not_block(
    bestand: JournaalBestand, pad: Path
) -> None:
    """The system holds the lock, not the file: when the process goes, so does the lock."""
    ander = start(
        pad,
        "import filelock\nfilelock.FileLock(sys.argv[1] + '.lock').acquire()\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n",
    )
    ander.communicate()
    assert pad.with_name(f"{pad.name}.lock").exists()
    bestand.voeg_toe(na(bestand.lees()), bestand.lees().kop)
    assert len(bestand.lees().regels) == 4


def test_a_writer_that_takes_long_is_waited_for_only_so_long(
    bestand: JournaalBestand, pad: Path
) -> None:
    """Then the person is told who is first, in a sentence."""
    with filelock.FileLock(f"{pad}.lock"), pytest.raises(JournalConflict, match="JRN-02") as fout:
        JournaalBestand(pad, wachttijd=0.01).voeg_toe(na(bestand.lees()), bestand.lees().kop)
    assert fout.value.bericht.startswith("Iemand anders is nu een stap aan het vastleggen")
    assert len(bestand.lees().regels) == 3


def een_map(pad: Path) -> None:
    """Put a folder where the journal should be."""
    pad.mkdir()


def een_verwijzing(pad: Path) -> None:
    """Point to another journal."""
    (pad.parent / "ander.jsonl").touch()
    pad.symlink_to(pad.parent / "ander.jsonl")


def een_losse_verwijzing(pad: Path) -> None:
    """Point to nothing."""
    pad.symlink_to(pad.parent / "weg.jsonl")


def een_pijp(pad: Path) -> None:
    """Put a pipe there, which would make a reader wait for ever."""
    os.mkfifo(pad)


def een_reus(pad: Path) -> None:
    """Make a file that is too large to be a journal."""
    pad.touch()
    os.truncate(pad, journal.MAX_BYTES + 1)


@pytest.mark.parametrize(
    ("zet_neer", "code"),
    [
        (een_map, "JRN-06"),
        (een_verwijzing, "JRN-06"),
        (een_losse_verwijzing, "JRN-06"),
        (een_pijp, "JRN-06"),
        (een_reus, "JRN-08"),
    ],
)
def test_what_is_no_journal_file_is_told(
    pad: Path, zet_neer: Callable[[Path], None], code: str
) -> None:
    """Reading and writing both say so and leave it alone."""
    zet_neer(pad)
    bestand = JournaalBestand(pad)
    for doe in (bestand.lees, lambda: bestand.voeg_toe(na(Journaal()), EERSTE_VORIGE)):
        with pytest.raises(JournalError, match=code) as fout:
            doe()
        assert not re.search(r"mag niet|kan niet|toegestaan|yara", fout.value.bericht)
    assert not (pad.parent / "weg.jsonl").exists()


def test_a_missing_folder_is_not_made(tmp_path: Path) -> None:
    """A typing mistake in a path does not make a journal in a new place."""
    bestand = JournaalBestand(tmp_path / "weg" / "yara.journaal.jsonl")
    assert bestand.lees() == Journaal()
    with pytest.raises(JournalError, match="JRN-05") as fout:
        bestand.voeg_toe(na(Journaal()), EERSTE_VORIGE)
    assert "Kijk of de map er is" in fout.value.bericht
    assert list(tmp_path.iterdir()) == []


def test_a_path_through_a_file_is_told(tmp_path: Path) -> None:
    """Something in the path is no folder."""
    (tmp_path / "map").touch()
    bestand = JournaalBestand(tmp_path / "map" / "yara.journaal.jsonl")
    with pytest.raises(JournalError, match="JRN-04"):
        bestand.lees()
    with pytest.raises(JournalError, match="JRN-05"):
        bestand.voeg_toe(na(Journaal()), EERSTE_VORIGE)


def test_a_folder_at_the_place_of_the_lock_is_told(bestand: JournaalBestand, pad: Path) -> None:
    """The lock cannot be made, so nothing is written."""
    slot = pad.with_name(f"{pad.name}.lock")
    slot.unlink()
    slot.mkdir()
    with pytest.raises(JournalError, match="JRN-05"):
        bestand.voeg_toe(na(bestand.lees()), bestand.lees().kop)


@pytest.mark.parametrize("naam", ["yara.journaal.jsonl", "yara.journaal.jsonl.lock"])
def test_a_read_only_file_or_folder_is_told(
    pad: Path, monkeypatch: pytest.MonkeyPatch, naam: str
) -> None:
    """The system refuses; the person reads what to look at."""
    echt = os.open

    def open_(doel: str | Path, vlaggen: int, *rest: int) -> int:
        if Path(doel).name == naam:
            raise PermissionError(errno.EACCES, "refused", str(doel))
        return echt(doel, vlaggen, *rest)

    monkeypatch.setattr(os, "open", open_)
    with pytest.raises(JournalError, match="JRN-05") as fout:
        JournaalBestand(pad, wachttijd=0.05).voeg_toe(na(Journaal()), EERSTE_VORIGE)
    assert "laat zich niet beschrijven" in fout.value.bericht
    assert fout.value.__suppress_context__
    assert not pad.exists()


def test_a_file_that_refuses_to_be_read_is_told(
    bestand: JournaalBestand, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No error of the system comes through."""

    def weiger(_: Path) -> bytes:
        raise PermissionError(errno.EACCES, "refused")

    monkeypatch.setattr(Path, "read_bytes", weiger)
    with pytest.raises(JournalError, match="JRN-04") as fout:
        bestand.lees()
    assert fout.value.bericht.startswith("Het journaal laat zich niet lezen.")


def test_a_dossier_in_yml_beside_one_in_yaml_has_no_journal_of_its_own(tmp_path: Path) -> None:
    """Both would write in the same file; with one of the two there is nothing to choose."""
    (tmp_path / "yara.yaml").touch()
    assert journaal_pad(tmp_path / "yara.yaml").name == "yara.journaal.jsonl"
    (tmp_path / "yara.yml").touch()
    for naam in ("yara.yaml", "yara.yml"):
        with pytest.raises(JournalError, match="JRN-09"):
            journaal_pad(tmp_path / naam)
