# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json

import pytest

from va_route.app.jsonschema import SCHEMAS, bestandsnaam, schema_tekst
from va_route.errors import GebruikError


@pytest.mark.parametrize("soort", SCHEMAS)
def test_a_schema_is_asked_with_or_without_its_version(soort: str) -> None:
    """Without a version the newest is given."""
    assert schema_tekst(soort) == schema_tekst(soort.partition("/")[0])
    assert json.loads(schema_tekst(soort))["properties"]["schema"]["const"] == soort


def test_an_unknown_kind_says_which_there_are() -> None:
    """The nearest one is offered."""
    with pytest.raises(GebruikError) as fout:
        schema_tekst("dosier")
    assert fout.value.code == "APP-30"
    assert "Bedoelt u 'dossier'?" in fout.value.bericht
    assert "va, va_kern, dossier" in fout.value.bericht


def test_the_name_of_a_file_has_no_slash() -> None:
    """A slash would be a folder."""
    assert bestandsnaam("va_kern/1") == "va_kern-1.schema.json"
