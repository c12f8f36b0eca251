# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from va_route.app.lees import lees
from va_route.app.wat_als import met_wat_als
from va_route.errors import GebruikError
from va_route.schemas.keuzes import Status
from va_route.store.keten import dossier_hash

if TYPE_CHECKING:
    from va_route.schemas.dossier import Dossier

Voorbeeld = Callable[[str], Path]


@pytest.mark.parametrize("naam", ["yara", "noor", "nacht", "noor-vervolg"])
def test_a_dossier_survives_the_way_out_and_back(voorbeeld: Voorbeeld, naam: str) -> None:
    """A change that changes nothing gives the same dossier."""
    dossier = lees(voorbeeld(naam))
    zelfde = met_wat_als(dossier, [f"kenmerk={dossier.kenmerk}"])
    assert zelfde == dossier
    assert dossier_hash(zelfde) == dossier_hash(dossier)


def test_one_value_changes_and_the_rest_stays(yara: Dossier) -> None:
    """The dossier that was given is untouched."""
    anders = met_wat_als(yara, ["va.kop.status=concept", "verzoeken[0].verzoeker=gi"])
    assert anders.va is not None
    assert anders.va.kop.status is Status.CONCEPT
    assert anders.verzoeken[0].verzoeker == "gi"
    assert yara.va is not None
    assert yara.va.kop.status is Status.VASTGESTELD
    assert anders.va.hypothesen == yara.va.hypothesen


def test_nothing_behind_the_sign_takes_the_value_away(yara: Dossier) -> None:
    """A field becomes not filled in, an entry leaves its list, a person leaves the map."""
    assert met_wat_als(yara, ["va.vaststelling="]).va.vaststelling is None  # type: ignore[union-attr]
    assert met_wat_als(yara, ["verzoeken[0].woorden[0]="]).verzoeken[0].woorden == ()
    assert met_wat_als(yara, ["plichten="]).plichten is None


def test_a_whole_entry_can_be_imagined_as_json(yara: Dossier) -> None:
    """At the end of a list there is room for one more."""
    woorden = (
        '{"van": "yara", "tekst": "Ik wil naar huis.", "datum": "2026-06-02", "wijze": "brief"}'
    )
    anders = met_wat_als(yara, [f"verzoeken[0].woorden[1]={woorden}"])
    assert anders.verzoeken[0].woorden[1].tekst == "Ik wil naar huis."


@pytest.mark.parametrize(
    ("wijziging", "code", "hulp"),
    [
        ("va.kop.status", "WAT-ALS-01", "PAD=WAARDE"),
        ("=concept", "WAT-ALS-01", "PAD=WAARDE"),
        ("va..kop=x", "WAT-ALS-01", "PAD=WAARDE"),
        ("verzoeken[x].verzoeker=gi", "WAT-ALS-01", "PAD=WAARDE"),
        ("verzoeken[0].woorden[0]={nee", "WAT-ALS-02", "JSON"),
        ("va.kopp.status=concept", "WAT-ALS-03", "Bedoelt u 'kop'?"),
        ("verzoeken[7].verzoeker=gi", "WAT-ALS-03", "lijst van 1"),
        ("verzoeken[7]=x", "WAT-ALS-03", "lijst van 1"),
        ("verzoeken.verzoeker=gi", "WAT-ALS-03", "lijst van 1"),
        ("kenmerk.x=1", "WAT-ALS-03", "nieuwe waarde"),
        ("va.kop.statuss=concept", "WAT-ALS-04", "Bedoelt u 'status'?"),
        ("va.kop.status=concpt", "WAT-ALS-04", "Bedoelt u 'concept'?"),
        ("kenmerk=", "WAT-ALS-04", "kenmerk"),
        ("va.kop.regievoerder=niemand", "WAT-ALS-05", "va.kop.regievoerder"),
    ],
)
def test_what_cannot_be_imagined_says_what_can(
    yara: Dossier, wijziging: str, code: str, hulp: str
) -> None:
    """A path that leads nowhere, and a value that does not fit, each with a way on."""
    with pytest.raises(GebruikError) as gevangen:
        met_wat_als(yara, [wijziging])
    assert gevangen.value.code == code
    assert hulp in gevangen.value.bericht


def test_nothing_imagined_is_the_same_dossier(yara: Dossier) -> None:
    """Not even a copy."""
    assert met_wat_als(yara, ()) is yara
