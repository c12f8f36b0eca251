# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The words of a person are never edited: from the file to the page they stay as they were."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.render.lezer import PdfLezer, kaal
from va_route.app.beeld import beeld_van
from va_route.render.pdf import maak_pdf
from va_route.render.text import beeld_als_tekst
from va_route.schemas.basis import Deel
from va_route.schemas.dossier import Dossier
from va_route.schemas.lezer import voor_lezer
from va_route.store.lezen import lees
from va_route.testing import PEILDATUM, volledig

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.render.beeld import Beeld

EIGEN = {
    "Woorden": "tekst",
    "WoordenOverVerzoek": "tekst",
    "WoordenOverSpoed": "tekst",
    "Stip": "tekst",
    "EigenTekst": "tekst",
    "VraagVanJeugdige": "tekst",
    "Standpunt": "tekst",
    "Reactie": "tekst",
    "Betwisting": "waarom",
    "Deling": "eigen_woorden",
    "Ervaring": "woorden",
    "StandpuntOverPlaatsing": "woorden",
    "Bereidheid": "tekst",
    "Planwijziging": "woorden",
}
"""Where a person speaks: the class, and the field with the words. ``Verklaring`` is two classes."""
ZO_GEZEGD = {
    "twee spaties": "Ik  wil   hier niet  zijn.",
    "spaties eromheen": "  laat me  ",
    "witregel": "Regel een.\n\n\nRegel vier.",
    "inspringen": "Lijstje:\n  - schuur\n  - radio",
    "aanhalingstekens": "Hij zei: \"nee\", 'ja', ‘ok’ en “zo”.",
    "leestekens": "punt #1: is, {weg} [hier] & <b>vet</b> {{ 7*7 }} *zo* -- ok?!",
    "backslash": "\\n is geen regel, en \\u00e9 geen letter",
    "letters": "Šarić zei é, ë en ñ",
    "taalfout": "hun hebbe me nooit niks gevraagt ofzo",
    "getal": "0123",
    "jaNee": "nee",
}


def _spreekt(deel: Deel) -> str | None:
    """Name the field with the words of a person, if this section has one."""
    if type(deel).__name__ == "Verklaring" and hasattr(deel, "van"):
        return "tekst"
    return EIGEN.get(type(deel).__name__)


def _met(deel: Any, tekst: str) -> Any:  # noqa: ANN401 - any document
    """Put these words wherever a person speaks."""
    nieuw: dict[str, Any] = {}
    for naam in type(deel).model_fields:
        inhoud = getattr(deel, naam)
        if isinstance(inhoud, tuple):
            nieuw[naam] = tuple(_met(d, tekst) if isinstance(d, Deel) else d for d in inhoud)
        elif isinstance(inhoud, Deel):
            nieuw[naam] = _met(inhoud, tekst)
    eigen = _spreekt(deel)
    return deel.model_copy(update=nieuw | ({eigen: tekst} if eigen else {}))


def _gezegd(deel: Deel) -> Iterator[str]:
    """Give every word of a person in a document."""
    eigen = _spreekt(deel)
    if eigen:
        yield getattr(deel, eigen)
    for naam in type(deel).model_fields:
        inhoud = getattr(deel, naam)
        for item in inhoud if isinstance(inhoud, tuple) else (inhoud,):
            if isinstance(item, Deel):
                yield from _gezegd(item)


@cache
def _dossier(hoe: str) -> Dossier:
    dossier: Dossier = _met(volledig(Dossier, 2), ZO_GEZEGD[hoe])
    return dossier


def _beeld(hoe: str) -> Beeld:
    return beeld_van(_dossier(hoe), (), PEILDATUM, "zaak.yaml")


def test_every_place_where_a_person_speaks_is_looked_at() -> None:
    """A class that gets words of a person joins the list."""
    gevonden = {
        type(deel).__name__
        for deel in _delen(volledig(Dossier, 2))
        if hasattr(deel, "verborgen_voor")
    }
    plekken = {"Alternatief", "Inzicht", "Komende72Uur", "Optie", "Overgang", "Plek"}
    anders = {"Bevinding", "EerdereHulp", "Jeugdige", "Netwerklid", "Veiligheidscijfer", "Verteld"}
    assert gevonden - anders - plekken == {*EIGEN, "Verklaring"}


def _delen(deel: Deel) -> Iterator[Deel]:
    yield deel
    for naam in type(deel).model_fields:
        inhoud = getattr(deel, naam)
        for item in inhoud if isinstance(inhoud, tuple) else (inhoud,):
            if isinstance(item, Deel):
                yield from _delen(item)


@pytest.mark.parametrize("hoe", ZO_GEZEGD)
def test_the_words_survive_the_file_to_the_byte(hoe: str) -> None:
    """From YAML to the model, to JSON, and read again."""
    dossier = _dossier(hoe)
    inhoud = json.loads(dossier.model_dump_json(), parse_int=str)
    als_yaml = yaml.safe_dump(inhoud, default_style='"', allow_unicode=True, width=10_000)
    gelezen = lees(als_yaml.encode(), "zaak.yaml", {"dossier/1": Dossier}).document
    woorden = list(_gezegd(gelezen))
    assert len(woorden) > 40
    assert set(woorden) == {ZO_GEZEGD[hoe]}
    opnieuw = lees(gelezen.model_dump_json().encode(), "zaak.json", {"dossier/1": Dossier})
    assert opnieuw.document == gelezen == dossier


@pytest.mark.parametrize("hoe", ZO_GEZEGD)
def test_the_words_are_printed_as_they_were_said(hoe: str) -> None:
    """In a terminal only the line ends are ours; nothing is repaired, shortened or left out."""
    tekst = beeld_als_tekst(_beeld(hoe))
    los = " ".join(tekst.split())
    assert los.count(" ".join(ZO_GEZEGD[hoe].split())) >= len(list(_gezegd(_dossier(hoe))))


@pytest.mark.parametrize("hoe", ["twee spaties", "inspringen", "leestekens", "letters"])
def test_the_page_shows_the_same_signs(hoe: str) -> None:
    """Every space inside a line too; where a line ends is up to the page."""
    lezer = PdfLezer(maak_pdf(_beeld(hoe)))
    regels = {stuk.tekst for stuk in lezer.stukken() if "BlockQuote" in stuk.tags}
    assert set(ZO_GEZEGD[hoe].split("\n")) <= regels
    assert lezer.tekst().count(kaal(ZO_GEZEGD[hoe])) >= len(list(_gezegd(_dossier(hoe))))


def test_a_copy_for_one_person_edits_nothing_either() -> None:
    """It leaves a text out, or gives it whole."""
    kopie = voor_lezer(_dossier("twee spaties"), "persoon1")
    assert set(_gezegd(kopie)) <= {ZO_GEZEGD["twee spaties"]}
