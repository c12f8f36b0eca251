# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A request: what is asked, on which grounds, and what the youth thinks of it."""

from __future__ import annotations

from datetime import date

import pytest

from va_route.render.outline_verzoek import gevraagd, verzoek_secties
from va_route.render.taal import Namen
from va_route.schemas.dossier import Dossier
from va_route.schemas.partijen import Partij
from va_route.schemas.verzoek import Indiening, Verzoek, VerzoekSoort

BEGIN = {"gevraagd_vanaf": date(2026, 6, 6), "gevraagd_tot_en_met": date(2026, 7, 3)}
INGEDIEND = {"ingediend": Indiening(op=date(2026, 6, 6), hoe_bekend="per mail")}


@pytest.mark.parametrize(
    ("velden", "zin"),
    [
        ({}, "Een spoedmachtiging; nog niet ingediend."),
        ({"verzoeker": Partij.GI}, "Een spoedmachtiging door de GI; nog niet ingediend."),
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
