# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The chain of journal lines: pure functions over bytes, no file and no clock.

A line is canonical JSON: keys sorted, no spaces, UTF-8, times as ISO 8601 with their own offset.
Its ``hash`` is the SHA-256 of the same line without ``hash``; ``vorige`` is the hash of the line
before it. The check runs over the bytes as they stand, so that an old line keeps its hash when the
class of a line grows a field.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from pydantic import ValidationError

from va_route.errors import (
    Ernst,
    GebruikError,
    JournalConflict,
    JournalDamaged,
    JournalError,
    Melding,
)
from va_route.schemas.journaal import EERSTE_VORIGE, Journaalregel

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pydantic import BaseModel

NIEUWSTE = 2
"""Newest version of a line, ``journaal/2``; lines of every older one are read for ever."""
MAX_REEKS = 2
"""Most lines in one append; a longer unfinished tail is damage, not an append that was cut off."""
MAX_REGEL = 65_536
"""Longest line in bytes, without its newline. A step with 200 outcomes takes about 10 kB."""

_STAP = re.compile(rb'"(?:gebeurtenis|vastgelegd_op)":"[^"]*"')
_KOP = re.compile(r"[0-9a-f]{12,64}")
_SCHEMA = re.compile(r"journaal/([1-9]\d{0,5})")
_HERSTEL = "Zet de reservekopie van het journaal terug en leg opnieuw vast wat daarin ontbreekt."
_BREUKEN = {
    "JRN-10": (
        "is door een tekstprogramma anders opgeslagen",
        "Zet de reservekopie terug, of sla het bestand op als UTF-8 zonder BOM en met LF-regels.",
    ),
    "JRN-11": ("is onleesbaar", _HERSTEL),
    "JRN-12": ("is leeg", "Haal de lege regel weg, of zet de reservekopie van het journaal terug."),
    "JRN-13": ("is na het vastleggen veranderd", _HERSTEL),
    "JRN-14": ("sluit niet aan op wat ervoor staat", _HERSTEL),
    "JRN-15": ("ontbreekt", _HERSTEL),
    "JRN-16": (
        "staat er dubbel",
        "Haal de tweede van de twee weg, of zet de reservekopie van het journaal terug.",
    ),
    "JRN-17": ("staat op een andere plaats dan waar zij is vastgelegd", _HERSTEL),
    "JRN-18": ("heeft een andere vorm dan een journaalregel", _HERSTEL),
    "JRN-19": ("is veel te lang voor een journaalregel", _HERSTEL),
}


@dataclass(frozen=True, slots=True)
class Journaal:
    """What was recorded, oldest first, and what the reader must know about the record itself."""

    regels: tuple[Journaalregel, ...] = ()
    meldingen: tuple[Melding, ...] = ()

    @property
    def kop(self) -> str:
        """Hash of the last line: who keeps it elsewhere can see later that lines were removed."""
        return self.regels[-1].hash if self.regels else EERSTE_VORIGE


def canoniek(waarde: object) -> bytes:
    """Write a JSON value in its one form. Raises ``ValueError`` for NaN and infinity."""
    tekst = json.dumps(
        waarde, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
    )
    return tekst.encode()


def dossier_hash(document: BaseModel) -> str:
    """SHA-256 of what a document says: 64 hex digits.

    Comments, newlines and the order of keys do not count, nor does it whether a default is written
    out (``[]`` for an empty list, a key with nothing behind it). The order inside a list counts.
    """
    boom = document.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_defaults=True)
    return sha256(canoniek(boom)).hexdigest()


def verzegel(regels: Iterable[Journaalregel], na: Journaal) -> tuple[Journaalregel, ...]:
    """Give new lines their number, ``vorige`` and ``hash``, in order, after ``na``.

    What the three fields held before does not matter.
    """
    kop, verzegeld = na.kop, []
    for nr, regel in enumerate(regels, start=len(na.regels) + 1):
        velden = _velden_van(regel.model_copy(update={"nr": nr, "vorige": kop}))
        kop = _hash_van(velden)
        verzegeld.append(Journaalregel.model_validate({**velden, "hash": kop}))
    return tuple(verzegeld)


def vervolg(na: Journaal, regels: Sequence[Journaalregel], verwachte_kop: str) -> bytes:
    """Write sealed lines as the bytes that come after ``na``, each with its newline.

    Raises JournalConflict when ``na`` grew since its head was ``verwachte_kop``, and ``ValueError``
    when the lines would not be read back: our mistake, so nothing is written.
    """
    if na.kop != verwachte_kop:
        raise JournalConflict(
            "JRN-01",
            "Iemand anders heeft intussen een stap vastgelegd; uw stap is nog niet vastgelegd. "
            "Kijk met 'va-route toets' hoe de zaak er nu voor staat en geef de stap dan opnieuw.",
        )
    if not 0 < len(regels) <= MAX_REEKS:
        raise ValueError(f"an append has the new lines of one step, 1 to {MAX_REEKS} of them")
    data = b"".join(canoniek(_velden_van(regel)) + b"\n" for regel in regels)
    try:
        ontleed(data, na)
    except JournalError as fout:
        raise ValueError(f"the new lines do not continue the chain: {fout}") from None
    return data


def ontleed(data: bytes, na: Journaal | None = None) -> tuple[Journaal, int]:
    """Read and check a whole journal, or what follows ``na``.

    Returns it with the number of bytes that hold whole lines; what lies beyond them was never
    acknowledged and is told in ``meldingen``. Raises JournalDamaged for the first line that breaks
    the chain, and JournalError for a line of a newer version.
    """
    regels = list(na.regels) if na else []
    kop = na.kop if na else EERSTE_VORIGE
    heel = _hele_regels(data)
    rauw = data[:heel].removesuffix(b"\n").split(b"\n") if heel else []
    gezien: set[str] = set()
    for nr, bytes_ in enumerate(rauw, start=len(regels) + 1):
        _controleer_vorm(bytes_, nr)
        velden = _velden(bytes_, nr)
        _controleer_plaats(velden, nr, kop, gezien, rauw)
        try:
            regel = Journaalregel.model_validate(velden)
        except ValidationError:
            raise _breuk("JRN-18", nr) from None
        regels.append(regel)
        kop = regel.hash
        gezien.add(kop)
    meldingen = (_afgebroken(len(regels) + 1),) if heel < len(data) else ()
    return Journaal(tuple(regels), meldingen), heel


def controleer_kop(journaal: Journaal, kop: str) -> int:
    """Count the lines recorded since ``kop``: a whole head, or its first 12 digits or more.

    Spaces and capitals do not matter. Raises JournalDamaged when no line has that head: the last
    lines were removed, or this is another journal.
    """
    gezocht = "".join(kop.split()).lower()
    if not _KOP.fullmatch(gezocht):
        raise GebruikError(
            "JRN-21",
            "Een kop bestaat uit 12 tot 64 tekens: cijfers en de letters a tot en met f. "
            "Neem de kop over zoals die in de PDF staat.",
        )
    koppen = [EERSTE_VORIGE, *(regel.hash for regel in journaal.regels)]
    for later, gevonden in enumerate(reversed(koppen)):
        if gevonden.startswith(gezocht):
            return later
    raise JournalDamaged(
        "JRN-20",
        f"Aan het eind van het journaal ontbreken regels: het heeft er {len(journaal.regels)}, en "
        f"daar is kop {gezocht[:12]} niet bij. Kijk of dit het journaal bij dit dossier is. "
        f"Zo ja: {_HERSTEL[0].lower()}{_HERSTEL[1:]}",
        len(journaal.regels) + 1,
    )


def _hele_regels(data: bytes) -> int:
    """Count the bytes of whole lines.

    An append writes its first byte last, so an unfinished one starts with a zero byte. A last line
    that was cut off elsewhere (a copy, a disk) has no newline and is no JSON.
    """
    begin = 0 if data.startswith(b"\0") else data.find(b"\n\0") + 1 or len(data)
    if begin < len(data) and _een_stap(data[begin:]):
        return begin
    laatste = data[data.rfind(b"\n") + 1 :]
    if not laatste.startswith(b"{") or len(laatste) > MAX_REGEL:
        return len(data)
    try:
        # A whole object with something behind it is a damaged line, not an unfinished one.
        json.JSONDecoder().raw_decode(laatste.decode(errors="replace"))
    except (ValueError, RecursionError):
        return len(data) - len(laatste)
    return len(data)


def _een_stap(staart: bytes) -> bool:
    """Whether these lines can be one append: one step writes its lines at one moment."""
    *heel, rest = staart.split(b"\n")
    stappen = {tuple(_STAP.findall(regel)) for regel in heel}
    return len(heel) + bool(rest) <= MAX_REEKS and len(stappen) <= 1


def _controleer_vorm(rauw: bytes, nr: int) -> None:
    if not rauw.strip():
        raise _breuk("JRN-12", nr)
    if len(rauw) > MAX_REGEL:
        raise _breuk("JRN-19", nr)
    if b"\r" in rauw or rauw.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        raise _breuk("JRN-10", nr)


def _velden(rauw: bytes, nr: int) -> dict[str, object]:
    """Read one line as it was sealed."""
    try:
        # Bytes would let json guess an encoding; a journal has one.
        velden = json.loads(rauw.decode())
        als_geschreven = canoniek(velden) == rauw
    except (ValueError, RecursionError):
        raise _breuk("JRN-11", nr) from None
    if not isinstance(velden, dict):
        raise _breuk("JRN-18", nr)
    versie = _SCHEMA.fullmatch(str(velden.get("schema")))
    if versie and int(versie[1]) > NIEUWSTE:
        raise JournalError(
            "JRN-07",
            f"Regel {nr} van het journaal is gemaakt met een nieuwere versie van va-route. "
            "Werk va-route bij en probeer het opnieuw. Het journaal is gebleven zoals het was.",
        )
    if not als_geschreven or velden.get("hash") != _hash_van(velden):
        raise _breuk("JRN-13", nr)
    return velden


def _controleer_plaats(
    velden: dict[str, object], nr: int, kop: str, gezien: set[str], alle: Sequence[bytes]
) -> None:
    if velden["hash"] in gezien:
        raise _breuk("JRN-16", nr)
    if velden.get("vorige") == kop:
        if velden.get("nr") != nr:
            raise _breuk("JRN-18", nr)
        return
    zelf = velden.get("nr")
    if not isinstance(zelf, int) or zelf <= nr:
        raise _breuk("JRN-14", nr)
    verplaatst = any(b'"nr":%d,' % nr in regel for regel in alle)
    raise _breuk("JRN-17" if verplaatst else "JRN-15", nr)


def _breuk(code: str, nr: int) -> JournalDamaged:
    zin, remedie = _BREUKEN[code]
    ervoor = "" if nr == 1 else " De regels ervoor zijn in orde."
    return JournalDamaged(code, f"Regel {nr} van het journaal {zin}.{ervoor} {remedie}", nr)


def _afgebroken(nr: int) -> Melding:
    return Melding(
        code="JRN-30",
        ernst=Ernst.WAARSCHUWING,
        bericht=f"Regel {nr} van het journaal is niet afgemaakt. Die stap is niet vastgelegd.",
        remedie="Leg de stap opnieuw vast. Wat er half stond, komt dan in een bestand ernaast met "
        "'.afgebroken' achter de naam.",
        regel=nr,
    )


def _velden_van(regel: Journaalregel) -> dict[str, object]:
    # A line of before the bon keeps the form in which it was sealed.
    zonder = {"bon"} if regel.bon is None else None
    return regel.model_dump(mode="json", by_alias=True, exclude=zonder)


def _hash_van(velden: dict[str, object]) -> str:
    return sha256(canoniek({k: v for k, v in velden.items() if k != "hash"})).hexdigest()
