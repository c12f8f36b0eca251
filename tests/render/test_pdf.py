# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The PDF: nothing lost, nothing fetched, readable by eye and by ear, the same bytes each time."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

from tests.render.beelden import SCHEMAS, vol, voorbeeld
from tests.render.lezer import PdfLezer, gelezen, kaal, pdf, tekens
from va_route.errors import Ernst, Melding, RenderError
from va_route.pakket import map_van
from va_route.render.outline import GEVOELIG
from va_route.render.pdf import html_naar_pdf, maak_pdf
from va_route.render.taal import zichtbaar
from va_route.schemas.loop import teksten
from va_route.schemas.va import VerklarendeAnalyse

if TYPE_CHECKING:
    from va_route.render.beeld import Beeld

SOORTEN = pytest.mark.parametrize("soort", SCHEMAS)
HOUDERS = {"P", "H1", "H2", "H3", "H4", "H5", "H6", "TH", "TD", "LBody", "Lbl", "Link", "Caption"}


@SOORTEN
def test_every_text_of_a_document_is_in_the_pdf(soort: str) -> None:
    """Whatever someone wrote down can be read in the tagged text, to the letter."""
    beeld = vol(soort)
    tekst = gelezen(beeld).tekst()
    assert [pad for pad, woorden in teksten(beeld.document) if kaal(woorden) not in tekst] == []


@SOORTEN
def test_every_text_stands_in_a_tag_that_says_what_it_is(soort: str) -> None:
    """A reading program finds paragraphs, headings, cells, list items, links and captions only."""
    stukken = gelezen(vol(soort)).stukken()
    assert len(stukken) > 100
    assert [s for s in stukken if not HOUDERS & set(s.tags)] == []


@SOORTEN
def test_headings_go_down_one_step_at_a_time(soort: str) -> None:
    """A document starts with H1 and never skips a level."""
    tags = [str(e.S)[1:] for e in gelezen(vol(soort)).elementen()]
    niveaus = [int(t[1]) for t in tags if len(t) == 2 and t[0] == "H" and t[1].isdigit()]
    assert niveaus[0] == 1
    assert niveaus.count(1) == 1
    assert all(na <= voor + 1 for voor, na in pairwise(niveaus))


@SOORTEN
def test_lists_and_tables_have_the_shape_that_reading_programs_expect(soort: str) -> None:
    """A list holds items with one body; every cell of a table knows its headings."""
    elementen = list(gelezen(vol(soort)).elementen())
    kinderen = {
        "L": {"LI"}, "LI": {"Lbl", "LBody"}, "Table": {"Caption", "THead", "TBody"},
        "THead": {"TR"}, "TBody": {"TR"}, "TR": {"TH", "TD"},
    }  # fmt: skip
    for element in elementen:
        mag = kinderen.get(str(element.S)[1:])
        if mag:
            assert {str(k.S)[1:] for k in element.K} <= mag
    koppen = {bytes(e.ID) for e in elementen if e.S == "/TH"}
    cellen = [e for e in elementen if e.S == "/TD"]
    assert cellen
    assert all({bytes(h) for h in cel.A.Headers} <= koppen for cel in cellen)
    assert all(len(cel.A.Headers) for cel in cellen)


def test_there_is_no_figure_without_words() -> None:
    """Every figure has words beside it; the documents have no figures at all."""
    assert [e for e in gelezen(vol("dossier/1")).elementen() if e.S == "/Figure"] == []


@SOORTEN
def test_the_file_says_what_it_is_and_in_which_language(soort: str) -> None:
    """Title, language, the PDF/UA mark and the structure are there; files and scripts are not."""
    lezer = gelezen(vol(soort))
    wortel = lezer.wortel
    assert str(wortel.Lang) == "nl"
    assert bool(wortel.MarkInfo.Marked)
    assert bool(wortel.ViewerPreferences.DisplayDocTitle)
    assert str(lezer.pdf.docinfo.Title)
    assert b"pdfuaid:part" in wortel.Metadata.read_bytes().replace(b'="', b":part")
    assert "/AF" not in wortel
    assert "/EmbeddedFiles" not in wortel.get("/Names", {})
    assert "/OpenAction" not in wortel


def test_the_sections_are_bookmarks_and_lines_of_the_contents() -> None:
    """Who looks for a section finds it in the side bar and in the contents, with its page."""
    lezer = gelezen(voorbeeld("sem"))
    with lezer.pdf.open_outline() as inhoud:
        titels = [str(punt.title) for punt in inhoud.root[0].children]
    assert "Perspectief" in titels
    regels = [s.tekst for s in lezer.stukken() if "Link" in s.tags]
    assert "Perspectief" in regels
    assert regels[regels.index("Perspectief") - 1].strip().isdigit()


@SOORTEN
def test_every_page_has_its_foot_outside_the_reading_order(soort: str) -> None:
    """Number, kenmerk and warning are on each page and are not read out between sentences."""
    lezer = gelezen(vol(soort))
    bladzijden = lezer.per_bladzij()
    for nr, tekst in enumerate(bladzijden, 1):
        assert kaal(GEVOELIG) in kaal(tekst)
        assert kaal(f"Pagina {nr} van {len(bladzijden)}") in kaal(tekst)
    assert kaal(GEVOELIG) not in lezer.tekst()


def test_marks_stand_on_every_page() -> None:
    """CONCEPT, FICTIEF and INTERN are seen whichever page someone holds."""
    for tekst in gelezen(vol("dossier/1")).per_bladzij():
        assert kaal("CONCEPT · FICTIEF · INTERN – niet verstrekken") in kaal(tekst)
    for tekst in gelezen(voorbeeld("sem")).per_bladzij():
        assert "CONCEPT" not in tekst


def test_the_same_input_gives_the_same_bytes_in_another_process() -> None:
    """Neither the clock nor the order of a set is in the file."""
    maak = (
        "import sys; from hashlib import sha256; from tests.render.beelden import voorbeeld; "
        "from va_route.render.pdf import maak_pdf; "
        "sys.stdout.write(sha256(maak_pdf(voorbeeld('sem'))).hexdigest())"
    )
    uit = {
        subprocess.run(
            [sys.executable, "-c", maak],
            env={**os.environ, "PYTHONHASHSEED": zaad},
            cwd=map_van("templates").parent,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for zaad in ("0", "4242")
    }
    assert len(uit) == 1


def _met(tekst: str) -> Beeld:
    beeld = voorbeeld("sem")
    va = beeld.document
    assert isinstance(va, VerklarendeAnalyse)
    woorden = (va.hulpvraag.woorden[0].model_copy(update={"tekst": tekst}),)
    hulpvraag = va.hulpvraag.model_copy(update={"woorden": woorden, "vraag_verwijzer": tekst})
    jeugdige = va.jeugdige.model_copy(update={"roepnaam": tekst[:60]})
    kop = va.kop.model_copy(update={"kenmerk": tekst[:60]})
    anders = {"hulpvraag": hulpvraag, "jeugdige": jeugdige, "kop": kop}
    return replace(beeld, document=va.model_copy(update=anders))


@pytest.mark.parametrize(
    "tekst",
    [
        "<b>dik</b> <img src=file:///etc/passwd> <script>alert(1)</script>",
        "&lt;p&gt; &amp; </p></td></table><h1>Anders</h1>",
        "{{ 7 * 7 }} {% include 'x' %} {# weg #}",
        'url(http://voorbeeld.nl/x.png) @import "x"; } * { display: none }',
        'tekst" data-voet="anders',
        "**vet** # kop [naam](http://voorbeeld.nl) `code`",
        "links \u202erechts\u202c en \u200bniets\u2066",
        "nul\x00 bel\x07 terug\x08 esc\x1b[31m del\x7f",
        "Łukasz Šarić uit ’s-Gravenhage, coördinator Ș",
    ],
)
def test_hostile_text_is_printed_to_the_letter(tekst: str) -> None:
    """A text is never markup, a template, a style, an address or a hidden sign."""
    lezer = PdfLezer(maak_pdf(_met(tekst)))
    assert kaal(zichtbaar(tekst)) in lezer.tekst()
    assert [e for e in lezer.elementen() if e.S in {"/Figure", "/Form"}] == []


def test_signs_outside_our_own_letters_stay_in_the_text() -> None:
    """An emoji or another script is kept in the text layer, whatever the machine can draw."""
    assert "🙂" in PdfLezer(maak_pdf(_met("Oké 🙂 dan"))).tekst()


def test_a_text_without_spaces_stays_on_the_page() -> None:
    """Fifteen hundred letters in a row are cut into lines; none runs off the paper."""
    lezer = PdfLezer(maak_pdf(_met("x" * 1500)))
    assert "x" * 1500 in lezer.tekst()
    assert max(len(s.tekst) for s in lezer.stukken()) < 130


def test_nothing_outside_our_own_letters_is_fetched() -> None:
    """Every address is refused, of whatever kind, and the error does not repeat it."""
    for adres in ("http://a.nl/x.png", "https://a.nl/x.png", "file:///etc/passwd", "data:,x"):
        pagina = f'<html lang="nl"><title>x</title><p><img alt="x" src="{adres}"></p></html>'
        with pytest.raises(RenderError) as fout:
            html_naar_pdf(pagina)
        assert fout.value.code == "REN-03"
        assert adres not in str(fout.value) + fout.value.bericht


@pytest.mark.parametrize(
    "stuk",
    [
        '<p style="background: url(file:///etc/passwd)">x</p>',
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image width="9" height="9" href="file:///etc/passwd"/></svg>',
        '<link rel="stylesheet" href="http://a.nl/x.css"><p>x</p>',
        '<style>@import "http://a.nl/x.css";</style><p>x</p>',
    ],
)
def test_no_style_or_drawing_fetches_anything_either(stuk: str) -> None:
    """The roundabout ways to an address are closed as well."""
    with pytest.raises(RenderError) as fout:
        html_naar_pdf(f'<html lang="nl"><title>x</title>{stuk}</html>')
    assert fout.value.code == "REN-03"


def test_names_with_rare_letters_are_drawn_with_the_right_shapes() -> None:
    """Łukasz Šarić looks as it should: the drawn glyphs are those of our own font file."""
    naam = "Łukasz Šarić"
    lezer = PdfLezer(maak_pdf(_met(naam)))
    eigen = {p.stem: TTFont(p) for p in (map_van("templates") / "fonts").glob("*.ttf")}
    gezien = set()
    for bladzij in lezer.pdf.pages:
        bron = bladzij.Resources.Font
        for teken in tekens(bladzij):
            if teken.letter not in naam or not teken.letter.strip():
                continue
            letter = bron[teken.letters]
            soort = str(letter.BaseFont).partition("+")[2].replace("-", "")
            ingebed = letter.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()
            wie = eigen[_BESTAND[soort]]
            assert _vorm(_open(ingebed), teken.code) == _vorm(
                wie, wie.getGlyphID(wie.getBestCmap()[ord(teken.letter)])
            )
            gezien.add(teken.letter)
    assert gezien == set(naam) - {" "}


_BESTAND = {
    "VARouteSans": "VARouteSans-Regular",
    "VARouteSansBold": "VARouteSans-Bold",
    "VARouteSansItalic": "VARouteSans-Italic",
    "VARouteSansBoldItalic": "VARouteSans-BoldItalic",
}
_letters: dict[bytes, TTFont] = {}


def _open(ruw: bytes) -> TTFont:
    if ruw not in _letters:
        _letters[ruw] = TTFont(BytesIO(ruw))
    return _letters[ruw]


def _vorm(letters: TTFont, nummer: int) -> list[object]:
    alle = letters.getGlyphSet()
    pen = DecomposingRecordingPen(alle)
    alle[letters.getGlyphName(nummer)].draw(pen)
    vorm: list[object] = pen.value
    return vorm


def test_without_pango_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Someone on Debian, Fedora, macOS or Windows reads what to do."""
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    with pytest.raises(RenderError) as fout:
        maak_pdf(voorbeeld("sem"))
    assert fout.value.code == "REN-01"
    assert all(s in fout.value.bericht for s in ("Debian", "Fedora", "macOS", "Windows"))


def test_open_points_make_a_finished_analysis_a_concept_again() -> None:
    """The mark follows what is open, not only what the document calls itself."""
    tekort = Melding("VA-P01", Ernst.TEKORT, "Wat vindt Sem zelf?")
    lezer = PdfLezer(pdf(replace(voorbeeld("sem"), meldingen=(tekort,))))
    assert all("CONCEPT" in tekst for tekst in lezer.per_bladzij())
