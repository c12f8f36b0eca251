# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Messages as SARIF 2.1.0, so that an editor or a code-scanning tool shows them in their place.

Of a document it holds the messages and their line and column, nothing else: no snippet, no path
inside the document (a key can be a name), no fingerprint of what someone wrote, and of a file only
where it stands below this folder.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from va_route.errors import Ernst
from va_route.recht.va_aanwezig import VA_REGELS
from va_route.schemas.fouten import ZINNEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from va_route.errors import Melding

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
VERSIE_SARIF = "2.1.0"
_NIVEAU: Mapping[Ernst, str] = {
    Ernst.FOUT: "error",
    Ernst.TEKORT: "warning",
    Ernst.WAARSCHUWING: "note",
}
_GROEPEN: tuple[tuple[str, str], ...] = (
    ("BESTAND", "Het bestand is te openen."),
    ("LEES", "Het bestand is te lezen als YAML of JSON."),
    ("VORM", "Wat in een veld staat, past bij wat het veld vraagt."),
    ("DOS", "De delen van een dossier spreken elkaar niet tegen."),
    ("VA", "De analyse klopt met zichzelf."),
    ("VK", "De kern zegt wat in een nacht nodig is."),
)
_REST = "Het document is in orde."
_INVULPLEK = re.compile(r"\{\w+\}")
_LINK = re.compile(r"\[(?=[^\]]*\]\()")


def sarif(bestanden: Iterable[tuple[str, Iterable[Melding]]], versie: str) -> dict[str, Any]:
    r"""Write the messages about each file; the same messages give the same log.

    A file is named by its path from the folder the reader sees as the root, with ``/`` or ``\``.
    ``versie`` is our own version.
    """
    gevonden = [(naam, melding) for naam, meldingen in bestanden for melding in meldingen]
    # Two messages of one code can differ in weight; the heaviest is what the rule is known for.
    ernst = {
        m.code: m.ernst for zwaarte in reversed(Ernst) for _, m in gevonden if m.ernst is zwaarte
    }
    codes = sorted(ernst)
    plek = {code: nr for nr, code in enumerate(codes)}
    driver = {
        "name": "va-route",
        "version": versie,
        "language": "nl",
        "rules": [_regel(code, ernst[code]) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "language": "nl",
        "columnKind": "unicodeCodePoints",
        "results": [_resultaat(naam, m, plek[m.code]) for naam, m in gevonden],
    }
    return {
        "$schema": SCHEMA,
        "version": VERSIE_SARIF,
        "runs": [run],
    }


def _regel(code: str, ernst: Ernst) -> dict[str, Any]:
    regel = next((r for r in VA_REGELS if r.code == code), None)
    if regel is not None:
        kort, lang = regel.zin, f"{regel.zin} ({regel.bron.citaat})"
        # The example of the rule: that of a message can hold words and keys of this document.
        hulp = f"{regel.remedie}\n\nVoorbeeld:\n{regel.voorbeeld}"
    elif code in ZINNEN:
        kort, hulp = (_INVULPLEK.sub("…", zin) for zin in ZINNEN[code])
        lang = f"{kort} {hulp}"
    else:
        kort = next((zin for begin, zin in _GROEPEN if code.startswith(begin)), _REST)
        hulp = lang = kort
    # Code scanning on GitHub asks for all three texts of a rule.
    return {
        "id": code,
        "shortDescription": {"text": kort},
        "fullDescription": {"text": lang},
        "help": {"text": hulp},
        "defaultConfiguration": {"level": _NIVEAU[ernst]},
    }


def _resultaat(naam: str, melding: Melding, regel: int) -> dict[str, Any]:
    plaats: dict[str, Any] = {"artifactLocation": {"uri": uri(naam)}}
    if melding.regel is not None:
        plaats["region"] = {"startLine": melding.regel, "startColumn": melding.kolom or 1}
    return {
        "ruleId": melding.code,
        "ruleIndex": regel,
        "level": _NIVEAU[melding.ernst],
        "message": {"text": _letterlijk(f"{melding.bericht} {melding.remedie}".strip())},
        "locations": [{"physicalLocation": plaats}],
        **({"properties": {"sectie": melding.sectie}} if melding.sectie else {}),
    }


def _letterlijk(tekst: str) -> str:
    """Keep what has a meaning of its own in a SARIF message (section 3.11) from having it."""
    tekst = tekst.replace("\\", "\\\\").replace("{", "{{").replace("}", "}}")
    # Someone else's words could look like a link: [text](address).
    return _LINK.sub(r"\\\g<0>", tekst)


def uri(naam: str) -> str:
    r"""Write a path as a relative reference; of one that is not below this folder only the name.

    >>> uri("map/zaak van één.yaml")
    'map/zaak%20van%20%C3%A9%C3%A9n.yaml'
    >>> uri("../elders/zaak.yaml")
    'zaak.yaml'
    """
    pad = PurePosixPath(PureWindowsPath(naam).as_posix() if "\\" in naam else naam)
    buiten = pad.is_absolute() or PureWindowsPath(naam).drive or ".." in pad.parts
    # A name that is no UTF-8 is written by its own bytes.
    return quote(pad.name if buiten else pad.as_posix(), errors="surrogateescape")
