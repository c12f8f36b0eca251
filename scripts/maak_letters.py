# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Make the four font files of ``templates/fonts`` from the packages that ``HERKOMST.md`` names.

``maak_letters.py MAP`` reads the unpacked packages in ``MAP`` and writes the same bytes each time.
One file per face, because WeasyPrint 70 draws wrong letters when two files share one face.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

DOEL = Path(__file__).resolve().parent.parent / "templates" / "fonts"
FAMILIE = "VA Route Sans"
GEZICHTEN = {
    "Regular": "400-normal",
    "Bold": "700-normal",
    "Italic": "400-italic",
    "BoldItalic": "700-italic",
}
LETTERS = ("latin", "latin-ext", "vietnamese", "greek", "cyrillic", "cyrillic-ext")
# Symbols come in one weight; every face gets the same ones.
PIJLEN = "←↑→↓↔⇒⇔∅∈≈≠≤≥"
TEKENS = "✓✔✗✘☐☑☒⚠■□▲△▶▼▽◀◆◇●○" + "".join(map(chr, range(0x2400, 0x2422)))
SYMBOLEN = (
    ("noto-sans-math/files/noto-sans-math-latin-400-normal.woff", PIJLEN),
    ("noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff", TEKENS),
)
# Characters that look like another one of the same font.
ZELFDE = {0x2010: 0x002D, 0x2011: 0x002D, 0x202F: 0x2009, 0x2009: 0x0020, 0x2007: 0x0020}
TABELLEN = {"GDEF", "GPOS", "GSUB", "GlyphOrder", "OS/2", "cmap", "glyf", "head", "hhea", "hmtx"}
TABELLEN |= {"loca", "maxp", "name", "post"}
METRIEK = {
    "hhea": ("ascent", "descent", "lineGap"),
    "OS/2": ("sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent"),
    "post": ("underlinePosition", "underlineThickness", "italicAngle"),
}


def deel(pad: Path, gewenst: set[int]) -> tuple[TTFont, set[int]]:
    """Cut one file down to the wanted code points; give it and the ones it has."""
    font = TTFont(pad, recalcTimestamp=False)
    heeft = gewenst & set(font.getBestCmap())
    opties = Options()
    opties.notdef_outline = opties.glyph_names = True
    opties.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    opties.hinting = False
    snijder = Subsetter(opties)
    snijder.populate(unicodes=heeft)
    snijder.subset(font)
    font.flavor = None
    for tabel in set(font.keys()) - TABELLEN:
        del font[tabel]
    return font, heeft


def noem(font: TTFont, stijl: str, bron: TTFont) -> None:
    """Give the face its own name; the copyright of the source stays."""
    rechten = bron["name"].getDebugName(0)
    gewoon = stijl.replace("BoldItalic", "Bold Italic")
    font["name"].names = []
    for nummer, tekst in {
        0: f"{rechten}; merged and renamed for va-route",
        1: FAMILIE,
        2: gewoon,
        3: f"{FAMILIE} {gewoon} 1.0",
        4: f"{FAMILIE} {gewoon}",
        5: "Version 1.0",
        6: f"VARouteSans-{stijl}",
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org",
    }.items():
        font["name"].setName(tekst, nummer, 3, 1, 0x409)


def maak(pakketten: Path, stijl: str, snede: str) -> Path:
    """Merge one face."""
    letters = [pakketten / "noto-sans" / "files" / f"noto-sans-{s}-{snede}.woff" for s in LETTERS]
    eerste = TTFont(letters[0])
    bronnen = [(pad, set(TTFont(pad).getBestCmap())) for pad in letters]
    bronnen += [(pakketten / pad, {ord(teken) for teken in tekens}) for pad, tekens in SYMBOLEN]
    gehad: set[int] = set()
    with tempfile.TemporaryDirectory() as naam:
        stukken: list[str] = []
        for pad, gewenst in bronnen:
            font, heeft = deel(pad, gewenst - gehad)
            gehad |= heeft
            stukken.append(str(Path(naam) / f"{len(stukken)}.ttf"))
            font.save(stukken[-1])
        geheel = Merger().merge(stukken)
    geheel.recalcTimestamp = False
    for tabel, velden in METRIEK.items():
        for veld in velden:
            setattr(geheel[tabel], veld, getattr(eerste[tabel], veld))
    for tabel in geheel["cmap"].tables:
        for teken, als in ZELFDE.items():
            if tabel.isUnicode() and teken not in tabel.cmap and als in tabel.cmap:
                tabel.cmap[teken] = tabel.cmap[als]
    for veld in ("created", "modified"):
        setattr(geheel["head"], veld, getattr(eerste["head"], veld))
    noem(geheel, stijl, eerste)
    doel = DOEL / f"VARouteSans-{stijl}.ttf"
    geheel.save(doel)
    return doel


if __name__ == "__main__":
    for stijl, snede in GEZICHTEN.items():
        print(maak(Path(sys.argv[1]), stijl, snede))
