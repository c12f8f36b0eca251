# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A family reads words, not codes and places."""

from __future__ import annotations

import pytest

from tests.render.beelden import boom, voorbeeld
from va_route.app.beeld import beeld_van
from va_route.flows import ROUTES
from va_route.recht.regelset import alle_regels
from va_route.render.in_woorden import met_plekken, norm, plek
from va_route.render.text import beeld_als_tekst
from va_route.toets import Soort, Toets


def test_a_norm_or_an_agreement_is_said_in_its_own_words() -> None:
    """The sentence is that of the rule itself, so the two cannot drift apart."""
    assert norm("kort_tevoren_onderzocht") == (
        "het onderzoek was kort tevoren, volgens de gedragswetenschapper"
    )
    assert norm("spoedberaad_gehouden") == "er is een spoedberaad gehouden"


def test_every_judgement_and_agreement_of_every_step_has_words() -> None:
    """No code that a step asks a person about is printed raw."""
    wortels = [stap.regel for route in ROUTES.values() for stap in route.tabel().values()]
    gevraagd = {Soort.OORDEEL, Soort.AFSPRAAK}
    codes = [r.code for r in alle_regels(wortels) if r.soort in gevraagd]
    assert codes
    assert [code for code in codes if norm(code) == code] == []


def test_a_code_that_no_step_asks_stands_for_itself() -> None:
    """Nothing gets lost because it is not known here."""
    assert norm("oude_norm") == "oude_norm"


@pytest.mark.parametrize(
    ("pad", "woorden"),
    [
        ("plichten.samenloop_nagegaan_op", "Plichten › Wvggz of Wzd nagegaan"),
        ("opnames[0].na_opname", "Opnames › op1 › Na de opname"),
        ("opnames[7].na_opname", "Opnames › 8 › Na de opname"),
        (
            "va.hulpvraag.woorden[0].tekst",
            "Verklarende analyse › Hulpvraag › Eigen woorden › Noor › Tekst",
        ),
        (
            "va.betrokkenen.vader.gezag",
            "Verklarende analyse › Betrokkenen › vader van Noor › Gezag",
        ),
        ("nieuw_veld[2].iets", "nieuw_veld › 3 › iets"),
        ("", ""),
    ],
)
def test_a_place_is_named_by_the_titles_of_its_fields(pad: str, woorden: str) -> None:
    """An entry has its number or its person; what is not known stands as it was written."""
    assert plek(voorbeeld("noor-vervolg").document, pad) == woorden


def test_every_place_in_a_tree_of_reasons_gets_its_words() -> None:
    """The answers stay what they were."""

    def plekken(toets: Toets) -> list[str]:
        return [toets.pad, *(pad for deel in toets.delen for pad in plekken(deel))]

    nieuw = met_plekken(boom(), str.upper)
    assert plekken(nieuw) == [pad.upper() for pad in plekken(boom())]
    assert "TITEL" in plekken(nieuw)
    assert met_plekken(nieuw, str.lower) == boom()


@pytest.mark.parametrize("naam", ["yara", "noor", "noor-vervolg", "nacht"])
def test_no_dossier_shows_a_place_as_the_file_writes_it(naam: str) -> None:
    """Behind 'Waar' a reader finds the names of the fields."""
    beeld = voorbeeld(naam)
    echt = beeld_van(beeld.document, (), beeld.peildatum)
    regels = [r.strip() for r in beeld_als_tekst(echt).splitlines()]
    plekken = [r.removeprefix("Waar: ") for r in regels if r.startswith("Waar: ")]
    assert plekken
    assert [p for p in plekken if "_" in p or "[" in p or p[0].islower()] == []
