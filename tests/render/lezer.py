# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A reader of tagged PDFs: the text in the order of the tags, and every glyph that is drawn."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import pikepdf

from va_route.render.pdf import maak_pdf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.render.beeld import Beeld


@dataclass(frozen=True)
class Stuk:
    """Text with the tags around it, from the outermost inwards."""

    tags: tuple[str, ...]
    tekst: str


class PdfLezer:
    """Reads a tagged PDF: its text in the order of the tags, and the glyphs it draws."""

    def __init__(self, pdf: bytes) -> None:
        """Open the file and read every page once."""
        self.pdf = pikepdf.open(io.BytesIO(pdf))
        self.wortel = self.pdf.Root
        self._nr = {bladzij.objgen: nr for nr, bladzij in enumerate(self.pdf.pages)}
        self._stukken = [dict(_op_bladzij(bladzij)) for bladzij in self.pdf.pages]

    @property
    def los(self) -> str:
        """Everything that is drawn, artifacts too, page by page."""
        return "\n".join(t for b in self.pdf.pages for _, t in _op_bladzij(b))

    def per_bladzij(self) -> list[str]:
        """Everything that is drawn on each page."""
        return ["\n".join(t for _, t in _op_bladzij(b)) for b in self.pdf.pages]

    def stukken(self) -> list[Stuk]:
        """Every tagged text, in the order of the tag tree."""
        return list(self._loop(self.wortel.StructTreeRoot.K, ()))

    def elementen(self) -> Iterator[pikepdf.Object]:
        """Every element of the tag tree."""
        rij = list(self.wortel.StructTreeRoot.K)
        while rij:
            element = rij.pop(0)
            yield element
            rij[:0] = [k for k in element.get("/K", []) if _is_element(k)]

    def tekst(self) -> str:
        """All tagged text, in reading order, without spaces and line ends."""
        return kaal("".join(stuk.tekst for stuk in self.stukken()))

    def _loop(self, kinderen: Any, tags: tuple[str, ...]) -> Iterator[Stuk]:  # noqa: ANN401
        for kind in kinderen:
            if not _is_element(kind):
                continue
            eigen = (*tags, str(kind.S).lstrip("/"))
            for deel in kind.get("/K", []):
                if isinstance(deel, int):
                    yield Stuk(eigen, self._stukken[self._nr[kind.Pg.objgen]].get(int(deel), ""))
                elif _is_element(deel):
                    yield from self._loop([deel], eigen)


def _is_element(ding: Any) -> bool:  # noqa: ANN401
    return isinstance(ding, pikepdf.Dictionary) and "/S" in ding


def kaal(tekst: str) -> str:
    """Text without white space and without hyphens: a line can end anywhere."""
    return re.sub(r"[\s\u00ad\u2010-]", "", tekst)


def _op_bladzij(bladzij: pikepdf.Page) -> Iterator[tuple[int | None, str]]:
    """Give every run of text on a page with its number in the tag tree; None without one."""
    runs: list[tuple[int | None, list[str]]] = []
    for teken in tekens(bladzij):
        if not runs or runs[-1][0] != teken.nummer:
            runs.append((teken.nummer, []))
        runs[-1][1].append(teken.letter)
    yield from ((nr, "".join(letters)) for nr, letters in runs)


@dataclass(frozen=True)
class Teken:
    """One glyph as it is drawn: what it says, from which font, under which number."""

    nummer: int | None
    letter: str
    letters: str
    code: int


def tekens(bladzij: pikepdf.Page) -> Iterator[Teken]:
    """Give every glyph on a page in the order of drawing."""
    kaarten = {naam: _kaart(bron) for naam, bron in bladzij.Resources.Font.items()}
    stapel: list[int | None] = []
    letters = ""
    for opdracht in pikepdf.parse_content_stream(bladzij):
        operanden, operator = opdracht.operands, opdracht.operator
        match str(operator):
            case "BDC" | "BMC":
                laatste = operanden[-1]
                stapel.append(
                    int(laatste.MCID) if isinstance(laatste, pikepdf.Dictionary) else None
                )
            case "EMC":
                stapel.pop()
            case "Tf":
                letters = str(operanden[0])
            case "Tj" | "TJ":
                reeks = operanden[0] if str(operator) == "TJ" else [operanden[0]]
                for deel in reeks:
                    if isinstance(deel, pikepdf.String):
                        for code in _codes(bytes(deel)):
                            nummer = stapel[-1] if stapel else None
                            yield Teken(nummer, kaarten[letters].get(code, ""), letters, code)


def _codes(ruw: bytes) -> list[int]:
    return [int.from_bytes(ruw[n : n + 2], "big") for n in range(0, len(ruw), 2)]


def _kaart(bron: pikepdf.Object) -> dict[int, str]:
    ruw = bron.ToUnicode.read_bytes().decode("ascii")
    paren = re.findall(r"<([0-9a-f]{4})> <([0-9a-f]+)>\n", ruw)
    return {int(code, 16): bytes.fromhex(tekst).decode("utf-16-be") for code, tekst in paren}


@cache
def pdf(beeld: Beeld) -> bytes:
    """Make a PDF, once in a run for each Beeld."""
    return maak_pdf(beeld)


@cache
def gelezen(beeld: Beeld) -> PdfLezer:
    """Make a PDF and read it."""
    return PdfLezer(pdf(beeld))
