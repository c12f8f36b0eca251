# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A request: what is asked, on which grounds, and what the youth thinks of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.recht.conftest import lees
from va_route.render.outline_verzoek import gevraagd, verzoek_secties
from va_route.render.taal import Namen
from va_route.schemas.dossier import Dossier
from va_route.schemas.partijen import Partij
from va_route.schemas.va import VerklarendeAnalyse
from va_route.schemas.verzoek import Indiening, Verzoek, VerzoekSoort

SEM = Path(__file__).parents[1] / "schemas" / "sem.yaml"
BEGIN = {"gevraagd_vanaf": date(2026, 6, 6), "gevraagd_tot_en_met": date(2026, 7, 3)}
INGEDIEND = {"ingediend": Indiening(op=date(2026, 6, 6), hoe_bekend="per mail")}


@pytest.mark.parametrize(
    ("velden", "zin"),
    [
        ({}, "Een spoedmachtiging; nog niet ingediend."),
        ({"verzoeker": Partij.GI}, "Een spoedmachtiging, gevraagd door de GI; nog niet ingediend."),
        (
            {**BEGIN, **INGEDIEND},
            (
                "Een spoedmachtiging, van 6 juni 2026 tot en met 3 juli 2026 (28 dagen); "
                "ingediend op 6 juni 2026."
            ),
        ),
    ],
)
def test_a_request_fits_in_one_sentence(velden: dict[str, object], zin: str) -> None:
    """Who, which order, from when to when with both days counted, and whether it was filed."""
    leeg = Verzoek(id="vz1", soort=VerzoekSoort.SPOEDMACHTIGING)
    assert gevraagd(leeg.model_copy(update=velden)) == zin


def test_the_grounds_leave_the_judgement_to_the_judge() -> None:
    """The page states what was written and never says that a ground is met."""
    verzoek = Verzoek(id="vz1", soort=VerzoekSoort.MACHTIGING)
    kop = {"schema": "dossier/1", "kenmerk": "D-1", "regio": "groningen_drenthe"}
    dossier = Dossier.model_validate(kop).model_copy(update={"verzoeken": (verzoek,)})
    (sectie,) = verzoek_secties(dossier, Namen.van(()))
    assert "Of dit genoeg is, beoordeelt de rechter." in str(sectie)
    assert "Meteen nodig" not in str(sectie)


@pytest.mark.parametrize(
    ("klaar", "zin"),
    [
        (date(2026, 6, 4), "4 juni 2026, 2 dagen voor het verzoek"),
        (date(2026, 6, 5), "5 juni 2026, 1 dag voor het verzoek"),
        (date(2026, 6, 6), "6 juni 2026, op de dag van het verzoek"),
        (date(2026, 6, 7), "7 juni 2026, 1 dag na het verzoek"),
    ],
)
def test_it_says_how_long_before_the_request_the_analysis_was_fixed(klaar: date, zin: str) -> None:
    """So that a reader can weigh an analysis of the day itself."""
    va = VerklarendeAnalyse.model_validate(lees(SEM))
    vastgesteld = va.vaststelling and va.vaststelling.model_copy(update={"datum": klaar})
    verzoek = Verzoek(id="vz1", soort=VerzoekSoort.MACHTIGING)
    kop = {"schema": "dossier/1", "kenmerk": "D-1", "regio": "groningen_drenthe"}
    dossier = Dossier.model_validate(kop).model_copy(
        update={
            "verzoeken": (verzoek.model_copy(update=INGEDIEND),),
            "va": va.model_copy(update={"vaststelling": vastgesteld}),
        }
    )
    assert zin in str(verzoek_secties(dossier, Namen.van(())))
    zonder = dossier.model_copy(update={"verzoeken": (verzoek,)})
    assert "Analyse vastgesteld" not in str(verzoek_secties(zonder, Namen.van(())))


@pytest.mark.parametrize(
    ("velden", "zin"),
    [
        ({"behandelt_jeugdige": "nee"}, "behandelt de jeugdige niet"),
        (
            {"behandelt_jeugdige": "ja", "waarom_behandelaar": "Niemand anders was er."},
            "behandelt de jeugdige · Niemand anders was er.",
        ),
    ],
)
def test_it_says_whether_who_consents_also_treats(velden: dict[str, str], zin: str) -> None:
    """Only when it was asked; a reason stands beside it."""
    verklaring = {"door": "hanna", "registratie": "nip", "registratienummer": "20260000021"}
    verklaring["uitkomst"] = "stemt_in"
    teksten = []
    for meer in ({}, velden):
        verzoek = Verzoek.model_validate(
            {"id": "vz1", "soort": "machtiging"} | {"instemmingsverklaringen": [verklaring | meer]}
        )
        kop = {"schema": "dossier/1", "kenmerk": "D-1", "regio": "groningen_drenthe"}
        dossier = Dossier.model_validate(kop).model_copy(update={"verzoeken": (verzoek,)})
        teksten.append(str(verzoek_secties(dossier, Namen.van(()))))
    zonder, met = teksten
    assert "behandelt" not in zonder
    assert zin in met
