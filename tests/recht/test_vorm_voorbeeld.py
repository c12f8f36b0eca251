# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What to write where a document contradicts itself."""

from __future__ import annotations

import pytest

from va_route.recht.vorm_voorbeeld import (
    als_yaml,
    andere_sleutel,
    gelijk_aan,
    goede_verwijzing,
    over_wie,
    volgend_nummer,
)
from va_route.schemas.dossier import Dossier
from va_route.schemas.personen import Persoon

ZAAK = Dossier.model_validate(
    {
        "schema": "dossier/1",
        "kenmerk": "x",
        "regio": "a",
        "betrokkenen": {
            "bo": {"naam": "Bo", "rol": "jeugdige"},
            "bo_2": {"naam": "Bo", "rol": "ouder"},
        },
    }
)


def test_an_id_gets_the_number_after_the_last() -> None:
    """Of its own kind."""
    alle = [("a", "bron", "br2"), ("b", "bron", "br10"), ("c", "bevinding", "bv30")]
    assert volgend_nummer("br2", alle) == "id: br11"


@pytest.mark.parametrize(
    ("pad", "soort", "naar", "er_is", "voorbeeld"),
    [
        ("x.van", "persoon", "moedr", {"bo", "moeder"}, "van: moeder"),
        ("x.van", "persoon", "zzz", {"bo", "moeder"}, "van: bo"),
        ("x.wie[0]", "persoon", "moedr", {"moeder"}, "- moeder"),
        ("x.herkend.moedr", "persoon", "moedr", {"moeder"}, "moeder:"),
        ("x.bron", "bron", "zz", {"br10", "br9"}, "bron: br9"),
        ("verblijf.verzoek", "verzoek", "vz3", set(),
         "verzoeken:\n  - id: vz3\n    soort: machtiging"),
        ("x.van", "persoon", "oma", set(),
         "betrokkenen:\n  oma:\n    naam: oma\n    rol: jeugdige"),
        ("x", "niets", "y", set(), ""),
    ],
)  # fmt: skip
def test_a_reference_names_what_is_there(
    pad: str, soort: str, naar: str, er_is: set[str], voorbeeld: str
) -> None:
    """The nearest, else the first; when there is nothing, what has to be added."""
    assert goede_verwijzing(Dossier, (pad, soort, naar), er_is) == voorbeeld


def test_a_key_that_is_free_is_found() -> None:
    """However many are taken."""
    assert andere_sleutel(ZAAK, "bo") == "bo_3:"
    assert andere_sleutel(ZAAK, "anna") == "anna_2:"


def test_one_person_is_written_in_one_way() -> None:
    """That of the other place; who said nothing has no gezag."""
    oud = Persoon.model_validate({"sleutel": "bo", "naam": "Bo", "rol": "ouder", "gezag": "ja"})
    assert gelijk_aan(oud, ["rol", "gezag"]) == "rol: ouder\ngezag: ja"
    kind = Persoon.model_validate({"sleutel": "bo", "naam": "Bo", "rol": "jeugdige"})
    assert gelijk_aan(kind, ["gezag"]) == "gezag: nee"


def test_who_a_dossier_is_about_is_asked_with_all_that_belongs_to_it() -> None:
    """Both fields that the section cannot do without."""
    assert over_wie(Dossier) == "jeugdige:\n  roepnaam: nog invullen\n  geboortedatum: 2010-05-12"


@pytest.mark.parametrize(
    ("waarde", "yaml"),
    [
        ("Bo", "a: Bo"),
        ("Jan-Piet de Boer", "a: Jan-Piet de Boer"),
        ('Bo: "ja"', 'a: "Bo: \\"ja\\""'),
        ({"b": "c"}, "a:\n  b: c"),
        ([{"b": "c", "d": "e"}], "a:\n  - b: c\n    d: e"),
    ],
)
def test_a_value_is_written_so_that_it_is_read(waarde: object, yaml: str) -> None:
    """Quotes where they are needed, and what belongs together below each other."""
    assert als_yaml("a", waarde) == yaml
