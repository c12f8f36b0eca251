# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Where the journal lives: a port of two methods, a file beside the dossier, and a rehearsal.

The file is only ever extended, under a lock and against the head that the writer has seen. An
append is one or more lines and stands or falls as a whole: everything but its first byte is written
and flushed to disk, then that byte.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol

from va_route.errors import JournalConflict, JournalError
from va_route.store.keten import Journaal, ontleed, vervolg

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from va_route.schemas.journaal import Journaalregel

MAX_BYTES = 32 * 1024 * 1024
"""Largest journal that is read, in bytes; far beyond a lifetime of steps."""
WACHTTIJD = 5.0
"""How long an append waits for another writer, in seconds."""

JOURNAAL = ".journaal.jsonl"
"""How the name of a journal ends."""

_ALLEEN_EIGENAAR = 0o600
_EINDES = {".yaml", ".yml"}
_VOL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}


class JournaalPoort(Protocol):
    """What the use cases ask of a journal; a case system brings its own, on its database."""

    def lees(self) -> Journaal:
        """Give every line, checked; an unused journal is empty."""

    def voeg_toe(self, regels: Sequence[Journaalregel], verwachte_kop: str) -> None:
        """Record sealed lines, all or none, durably; JournalConflict if the head is another."""


class JournaalInGeheugen:
    """A journal that leaves no trace, for a rehearsal and for tests. Starts with given lines."""

    def __init__(self, begin: Journaal | None = None) -> None:
        """Take over the lines of ``begin``, which stays as it is."""
        self._journaal = begin or Journaal()

    def lees(self) -> Journaal:
        """Give every line."""
        return self._journaal

    def voeg_toe(self, regels: Sequence[Journaalregel], verwachte_kop: str) -> None:
        """Check and keep the lines as the file would."""
        data = vervolg(self._journaal, regels, verwachte_kop)
        self._journaal, _ = ontleed(data, self._journaal)


class JournaalBestand:
    """A journal in one file of JSON lines. What fails is a JournalError with a Dutch sentence."""

    def __init__(self, pad: Path, *, wachttijd: float = WACHTTIJD) -> None:
        """Name the file, which need not exist; ``wachttijd`` is in seconds."""
        self._pad = pad
        self._wachttijd = wachttijd

    def lees(self) -> Journaal:
        """Read and check every line. Needs no lock: a half append is told, not taken for whole."""
        return ontleed(_lees_bytes(self._pad))[0]

    def voeg_toe(self, regels: Sequence[Journaalregel], verwachte_kop: str) -> None:
        """Record the lines durably, or raise and leave the record as it was."""
        with self._slot():
            data = _lees_bytes(self._pad)
            journaal, heel = ontleed(data)
            nieuw = vervolg(journaal, regels, verwachte_kop)
            try:
                if heel < len(data):
                    _bewaar(self._pad.with_name(f"{self._pad.name}.afgebroken"), data[heel:])
                _schrijf(self._pad, data[:heel], nieuw)
            except OSError as fout:
                raise _schrijffout(fout) from None

    @contextmanager
    def _slot(self) -> Iterator[None]:
        from filelock import FileLock, Timeout

        slot = FileLock(f"{self._pad}.lock", timeout=self._wachttijd, mode=_ALLEEN_EIGENAAR)
        try:
            # filelock makes a missing folder; a typing mistake should not.
            self._pad.parent.stat()
            slot.acquire()
        except Timeout:
            raise JournalConflict(
                "JRN-02",
                "Iemand anders is nu een stap aan het vastleggen; uw stap is nog niet vastgelegd. "
                "Wacht even en geef de stap daarna opnieuw.",
            ) from None
        except OSError as fout:
            raise _schrijffout(fout) from None
        try:
            yield
        finally:
            slot.release()


def journaal_pad(dossier: Path) -> Path:
    """Give the journal of a dossier: ``yara.yaml`` has ``yara.journaal.jsonl`` beside it.

    Raises JournalError when ``yara.yml`` is there too: then it is not clear whose journal it is.
    """
    # One dossier, one journal: a shortcut to the file is the same case.
    echt = Path(os.path.realpath(dossier))
    naam = echt.stem if echt.suffix in _EINDES else echt.name
    dubbel = [echt.with_suffix(einde) for einde in sorted(_EINDES) if echt.suffix in _EINDES]
    if len([pad for pad in dubbel if pad.exists()]) > 1:
        raise JournalError(
            "JRN-09",
            f"Naast elkaar staan {dubbel[0].name} en {dubbel[1].name}. Zij zouden hetzelfde "
            "journaal krijgen. Geef een van de twee een andere naam.",
        )
    return echt.with_name(f"{naam}{JOURNAAL}")


def _lees_bytes(pad: Path) -> bytes:
    try:
        soort = pad.lstat()
        if not stat.S_ISREG(soort.st_mode):
            raise JournalError(
                "JRN-06",
                "Op de plaats van het journaal staat een map, een snelkoppeling of iets anders dan "
                "een gewoon bestand. Zet dat ergens anders neer, of zet het journaal zelf terug.",
            )
        if soort.st_size > MAX_BYTES:
            raise JournalError(
                "JRN-08",
                "Het journaal is veel groter dan een journaal hoort te zijn. "
                "Kijk of dit het goede bestand is, of zet de reservekopie terug.",
            )
        return pad.read_bytes()
    except FileNotFoundError:
        return b""
    except OSError:
        raise JournalError(
            "JRN-04",
            "Het journaal laat zich niet lezen. Kijk of u toegang hebt tot het bestand en de map, "
            "en probeer het opnieuw.",
        ) from None


def _schrijf(pad: Path, heel: bytes, nieuw: bytes) -> None:
    """Put ``nieuw`` after ``heel``; on any failure the file goes back to ``heel``."""
    with _open(pad, os.O_RDWR) as bestand:
        bestand.truncate(len(heel))
        bestand.seek(len(heel))
        if heel and not heel.endswith(b"\n"):
            _alles(bestand, b"\n")
        begin = bestand.tell()
        try:
            _alles(bestand, b"\0" + nieuw[1:])
            os.fsync(bestand.fileno())
            bestand.seek(begin)
            _alles(bestand, nieuw[:1])
            os.fsync(bestand.fileno())
        except BaseException:
            with suppress(OSError):
                bestand.truncate(begin)
            raise
    if not heel:
        _leg_map_vast(pad.parent)


def _bewaar(pad: Path, rest: bytes) -> None:
    with _open(pad, os.O_WRONLY | os.O_APPEND) as bestand:
        _alles(bestand, rest + b"\n")
        os.fsync(bestand.fileno())


def _open(pad: Path, vlaggen: int) -> IO[bytes]:
    """Open without a buffer, so that a failed write is not tried again on closing."""
    vlaggen |= os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    greep = os.open(pad, vlaggen, _ALLEEN_EIGENAAR)
    return os.fdopen(greep, "ab" if vlaggen & os.O_APPEND else "r+b", buffering=0)


def _alles(bestand: IO[bytes], data: bytes) -> None:
    while data:
        data = data[bestand.write(data) :]


def _leg_map_vast(map_: Path) -> None:
    """Make the name of a new file last. The lines stand by now, so a refusal is no failure."""
    if os.name == "nt":
        return
    with suppress(OSError):
        greep = os.open(map_, os.O_RDONLY)
        try:
            os.fsync(greep)
        finally:
            os.close(greep)


def _schrijffout(fout: OSError) -> JournalError:
    oorzaak = (
        "de schijf is vol. Maak ruimte"
        if fout.errno in _VOL
        else "het bestand of de map laat zich niet beschrijven. Kijk of de map er is en of u er "
        "bestanden in kunt zetten"
    )
    return JournalError(
        "JRN-05", f"De stap is nog niet vastgelegd: {oorzaak} en geef de stap opnieuw."
    )
