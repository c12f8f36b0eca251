# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from va_route.app.controleer import controleer
from va_route.app.ter_zake import VAN_EEN_REGEL, ter_zake
from va_route.schemas.keuzes import Rol
from va_route.schemas.personen import Persoon
from va_route.schemas.va import VerklarendeAnalyse
from va_route.store.yaml import loop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

EIGEN = ("organisatie", "functie", "gezag", "woont_bij_jeugdige", "registratie")


@pytest.mark.parametrize(
    ("rol", "beeld"),
    [
        ("jeugdige", "✘ ✘ ✘ ✘ ✘"),
        ("ouder", "✘ ✘ ✔ ✔ ✘"),
        ("verzorger", "✘ ✘ ✔ ✔ ✘"),
        ("voogd", "✔ ✔ ✔ ✘ ✔"),
        ("familie", "✘ ✘ ✔ ✔ ✘"),
        ("netwerk", "✘ ✘ ✘ ✔ ✘"),
        ("jim", "✘ ✘ ✘ ✔ ✘"),
        ("school", "✔ ✔ ✘ ✘ ✘"),
        ("professional", "✔ ✔ ✘ ✘ ✔"),
    ],
)
def test_what_is_asked_of_a_person_follows_from_the_role(rol: str, beeld: str) -> None:
    """Organisation, work, gezag, at home with the youth, register."""
    assert [ter_zake(naam, {"rol": rol}) for naam in EIGEN] == [b == "✔" for b in beeld.split()]


def test_every_role_and_every_field_of_a_person_has_its_place() -> None:
    """A role that is new, or a field that is new, is asked for everyone until someone chooses."""
    for rol in Rol:
        assert ter_zake("naam", {"rol": rol})
        assert not all(ter_zake(naam, {"rol": rol}) for naam in EIGEN)
    assert set(EIGEN) | {"sleutel", "naam", "rol"} == set(Persoon.model_fields)
    assert ter_zake("organisatie", {})
    assert ter_zake("organisatie", {"rol": "buur"})


@pytest.mark.parametrize(
    ("veld", "plek", "zo"),
    [
        ("aangekaart_bij", "alternatieven.1", {"uitkomst": "niet_beschikbaar"}),
        ("bewust_niet", "factoren.3", {"soort": "in_stand_houdend", "beinvloedbaar": "ja"}),
        ("hoe_verder", "bevindingen.0", {"betwist": [{"door": "moeder", "waarom": "Niet zo."}]}),
        ("hoe_verder", "inzichten.0", {"overeenstemming": "oneens"}),
        ("proef", "hypothesen.0", {"oordeel": "nog_te_toetsen"}),
        ("terug_of_verder", "perspectief", {}),
        ("toekomst_18", "perspectief", {}),
        ("waar_verschil", "inzichten.0", {"overeenstemming": "oneens"}),
    ],
)
def test_what_is_left_to_a_rule_is_asked_by_that_rule(
    veld: str, plek: str, zo: dict[str, object], voorbeeld: Callable[[str], Path]
) -> None:
    """At the field, or at the entry: then it comes at the end."""
    pad = voorbeeld("romy")
    boom = loop(pad.read_text("utf-8")).waarde
    deel = boom
    for stap in plek.split("."):
        deel = deel[int(stap)] if stap.isdigit() else deel[stap]
    deel.pop(veld, None)
    deel |= zo
    for doel in boom["doelen"]:
        doel["grijpt_aan_op"] = []
    va = VerklarendeAnalyse.model_validate(boom)
    kaal = plek.replace(".", "[") + "]" * ("." in plek)
    gevraagd = {m.pad for m in controleer(va, va.kop.gewijzigd_op)}
    assert {kaal, f"{kaal}.{veld}"} & gevraagd


def test_all_that_is_left_to_a_rule_was_tried() -> None:
    """The test before this one has a case for each name."""
    (merk,) = test_what_is_left_to_a_rule_is_asked_by_that_rule.pytestmark  # type: ignore[attr-defined]
    assert {geval[0] for geval in merk.args[1]} == VAN_EEN_REGEL
