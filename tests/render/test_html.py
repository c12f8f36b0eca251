# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The HTML: one page of ours, in which no text can become anything but text."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.render.beelden import voorbeeld
from va_route.errors import RenderError
from va_route.pakket import map_van
from va_route.render import html
from va_route.render.html import maak_html
from va_route.render.knopen import Alinea, Blad, Citaat, Sectie
from va_route.render.outline import outline

if TYPE_CHECKING:
    from pathlib import Path


def _blad(tekst: str) -> Blad:
    return Blad(tekst, (tekst,), tekst, (Citaat(tekst, tekst),), (Sectie(tekst, (Alinea(tekst),)),))


@pytest.mark.parametrize("tekst", ["<script>x</script>", "{{ blad }}", '"><b>', "{% raw %}"])
def test_a_text_is_never_markup_or_a_template(tekst: str) -> None:
    """Signs with a meaning in HTML are escaped everywhere, and nothing is evaluated."""
    pagina = maak_html(_blad(tekst))
    assert "<script>" not in pagina
    assert "<b>" not in pagina
    assert "&lt;Blad" not in pagina
    assert tekst.replace("<", "&lt;").replace(">", "&gt;").replace('"', "&#34;") in pagina


def test_hidden_signs_are_shown() -> None:
    """A direction sign cannot turn the words around it."""
    assert "a⟨U+202E⟩b" in maak_html(_blad("a\u202eb"))


def test_the_page_asks_for_nothing_from_outside() -> None:
    """There is no picture, script, style sheet or frame; links are sources and contents only."""
    pagina = maak_html(outline(voorbeeld("yara")))
    assert [s for s in ("<img", "<script", "<link", "<iframe", "src=", "url(") if s in pagina] == []


def test_the_page_is_dutch_and_has_a_title() -> None:
    """A reading program needs both."""
    pagina = maak_html(outline(voorbeeld("sem")))
    assert '<html lang="nl">' in pagina
    assert "<title>Verklarende analyse van Sem</title>" in pagina


@pytest.mark.parametrize(
    ("kapot", "waar"),
    [
        ("{{ k.bestaat_niet }}", "knopen.html.j2 citaat hulpvraag.woorden[0]"),
        ("{{ 1 / 0 }}", "knopen.html.j2 citaat hulpvraag.woorden[0]"),
    ],
)
def test_a_broken_template_names_itself_and_the_node(
    kapot: str, waar: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The error says which template and which part, and not one word of the dossier."""
    shutil.copytree(map_van("templates"), tmp_path / "templates")
    sjabloon = tmp_path / "templates" / "knopen.html.j2"
    heel = sjabloon.read_text("utf-8")
    sjabloon.write_text(heel.replace("{{ k.van }}", kapot), encoding="utf-8")
    monkeypatch.setattr(html, "map_van", lambda naam: tmp_path / naam)
    html.omgeving.cache_clear()
    citaat = Citaat("Geheim", "Sem", "hulpvraag.woorden[0]")
    with pytest.raises(RenderError) as fout:
        maak_html(Blad("x", (), "x", (citaat,), ()))
    html.omgeving.cache_clear()
    assert str(fout.value) == f"REN-02 {waar}"
    assert waar in fout.value.bericht
    assert "Geheim" not in fout.value.bericht
