# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from va_route.app.laad import SCHEMAS
from va_route.app.waarom import waarom
from va_route.schemas.dossier import Dossier
from va_route.schemas.kern import VaKern
from va_route.schemas.va import VerklarendeAnalyse
from va_route.schemas.velden import alle_paden

PDF = "Het staat in de PDF."


@pytest.mark.parametrize("naam", SCHEMAS)
def test_a_field_that_nothing_uses_is_not_asked(naam: str) -> None:
    """Every field but the name of the schema is read by a rule, printed, or referred to."""
    ketens = ([veld.naam for veld in keten] for keten in alle_paden(SCHEMAS[naam]))
    assert [k for k in ketens if not waarom(k, SCHEMAS[naam]) and k[-1] != "schema"] == []


@pytest.mark.parametrize(
    ("pad", "model", "reden"),
    [
        ("hypothesen.tegen", VerklarendeAnalyse, "(VA-H03)"),
        # read by name, from a table of fields
        ("verklaring.gewone_taal", VerklarendeAnalyse, "(VA-H11)"),
        # by a criterion of quality alone, and by one through a rule
        ("hulpvraag.vraag_verwijzer", VerklarendeAnalyse, "(Q04)"),
        ("hypothesen.tegen", VerklarendeAnalyse, "(Q07)"),
        ("nu.waarom_niet_wachten", VaKern, "(VK-10)"),
        ("consulten.advies", Dossier, "Er is advies gevraagd"),
        ("bronnen.id", VerklarendeAnalyse, "Andere velden verwijzen ernaar."),
        ("zes_vragen.kans_gehad", Dossier, PDF),
    ],
)
def test_the_reasons_come_from_who_reads_it(pad: str, model: type, reden: str) -> None:
    """From a rule of the analysis, of the night, of the routes; or from paper alone."""
    assert any(reden in zin for zin in waarom(pad.split("."), model))


def test_a_rule_of_the_night_is_no_reason_in_an_analysis() -> None:
    """And the other way round."""
    assert not any("VK-" in zin for zin in waarom(["factoren"], VerklarendeAnalyse))
    assert not any("VA-" in zin for zin in waarom(["krachten"], VaKern))


def test_an_unknown_field_has_no_reason() -> None:
    """So a new field without use is found."""
    assert waarom(["kop", "lievelingskleur"]) == ()
