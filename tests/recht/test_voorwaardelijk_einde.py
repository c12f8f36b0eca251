# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Truth tables of how a stay under a conditional order ends, and the order itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.recht.bouw import dag, tekens, zaak
from tests.recht.test_voorwaardelijk_opname import VOORWAARDELIJK, besluit, na
from va_route.recht import voorwaardelijk_einde as recht
from va_route.schemas.verblijf import Vervaloorzaak

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak


def test_the_end_of_the_stay_is_on_file() -> None:
    """On the day itself; a planned day is not an end yet."""
    zaken = [na(), besluit(), besluit(beeindigd_op=dag(0)), besluit(beeindigd_op=dag(1))]
    assert tekens(recht.einde_opname_vastgelegd, zaken) == "??✔?"


def toetsing(**velden: object) -> Zaak:
    """Ask about one request to undo something."""
    return na(toetsingen=[{"over": "opname", "gevraagd_op": dag(-9)} | velden])


def test_an_admission_is_undone_by_the_judge() -> None:
    """Not a change of the plan, not before the day, and a refusal is a no."""
    weg = {"beslist_op": dag(0), "uitkomst": "vervallen_verklaard"}
    zaken = [
        na(),
        toetsing(),
        toetsing(**weg),
        toetsing(**weg | {"beslist_op": dag(1)}),
        toetsing(**weg | {"over": "planwijziging"}),
        toetsing(**weg | {"uitkomst": "in_stand"}),
        toetsing(beslist_op=dag(0)),
    ]
    assert tekens(recht.opname_vervallen_verklaard, zaken) == "??✔??✘?"


def test_the_last_ruling_on_a_stay_counts() -> None:
    """Two stays, two requests: the later one says how it is now."""
    weg = {"over": "opname", "gevraagd_op": dag(-9)}
    eerst = weg | {"beslist_op": dag(-5), "uitkomst": "vervallen_verklaard"}
    nu = weg | {"beslist_op": dag(0), "uitkomst": "in_stand"}
    zaken = [na(toetsingen=[eerst, nu]), na(toetsingen=[nu, eerst]), na(toetsingen=[eerst])]
    assert tekens(recht.opname_vervallen_verklaard, zaken) == "✘✘✔"


def verval(oorzaak: Vervaloorzaak, **velden: object) -> Zaak:
    """Ask about an order that ended for this reason."""
    vz = {"id": "vz1", "soort": VOORWAARDELIJK.value}
    weg = {"verzoek": "vz1", "op": dag(0), "oorzaak": oorzaak.value} | velden
    return zaak(VOORWAARDELIJK, verzoeken=[vz], vervallen=[weg])


OORZAKEN = {
    Vervaloorzaak.EINDDATUM: "✔✔",
    Vervaloorzaak.ZES_MAANDEN_OPGENOMEN: "✔✔",
    Vervaloorzaak.VERNIETIGD: "✔✔",
    Vervaloorzaak.DRIE_MAANDEN_NIET_UITGEVOERD: "?✔",
    Vervaloorzaak.GI_NIET_LANGER_NODIG: "?✔",
    Vervaloorzaak.INSTEMMING_INGETROKKEN: "?✔",
    Vervaloorzaak.ACHTTIEN_PLUS_ZES_MAANDEN: "?✔",
    Vervaloorzaak.NIET_OP_TIJD_GEHOORD: "✘✘",
}


@pytest.mark.parametrize("oorzaak", Vervaloorzaak)
def test_a_cause_the_law_leaves_open_asks_what_the_jurist_said(oorzaak: Vervaloorzaak) -> None:
    """Left without a note, right with one: what happened can be recorded, nothing is a sum."""
    zaken = [verval(oorzaak), verval(oorzaak, toelichting="De jurist zegt: vervallen.")]
    assert tekens(recht.verval_voorwaardelijk_vastgelegd, zaken) == OORZAKEN[oorzaak]
    assert "Vraag een jurist" in recht.verval_voorwaardelijk_vastgelegd.remedie
