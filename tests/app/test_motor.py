# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from va_route import __version__
from va_route.app import motor
from va_route.app.motor import maak_bon, regels_hash, werkwijze_hash, wortels, zaak_hash
from va_route.app.verloop import plek
from va_route.flows import ROUTES
from va_route.flows.handelingen import HANDELINGEN

if TYPE_CHECKING:
    import pytest

    from va_route.schemas.dossier import Dossier


def test_every_rule_a_step_can_ask_is_under_the_roots() -> None:
    """Of each route, of the lines beside the steps, and of each alarm; each once."""
    samen = wortels()
    assert len(samen) == len(set(samen))
    for route in ROUTES.values():
        for stap in route.tabel().values():
            assert stap.regel in samen
            assert stap.alarm is None or stap.alarm in samen
    assert all(handeling.regel in samen for handeling in HANDELINGEN.values())


def test_the_fingerprint_holds_the_text_of_the_law_floor() -> None:
    """A helper that answers otherwise is another set of rules."""
    teksten = motor.bronteksten()
    assert {"regel", "gronden", "selectie", "titel"} <= teksten.keys()
    assert "def gevraagd(" in teksten["regel"]


def test_without_source_text_the_version_stands_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where only compiled code is installed a bon is still made, with another fingerprint."""
    monkeypatch.setattr(motor, "find_spec", lambda _naam: None)
    assert set(motor.bronteksten().values()) == {f"va-route {__version__}"}
    assert regels_hash.__wrapped__() != regels_hash()


def test_a_bon_says_what_answered_and_for_which_day(noor: Dossier) -> None:
    """Our version, the rules, the region, the case and the day."""
    op = date(2026, 6, 6)
    bon = maak_bon(plek((), None, "spoed").zaak(noor, op))
    assert bon.model_dump() == {
        "motor": __version__,
        "regels": regels_hash(),
        "profiel": werkwijze_hash("groningen_drenthe"),
        "zaak": zaak_hash(noor),
        "peildatum": op,
        "bekend": True,
    }


def test_a_region_without_a_working_method_has_zeros() -> None:
    """And another region another fingerprint."""
    assert werkwijze_hash("nergens") == "0" * 64
    assert werkwijze_hash("flevoland") not in {"0" * 64, werkwijze_hash("groningen_drenthe")}


def test_a_case_is_known_by_its_kenmerk_alone(noor: Dossier) -> None:
    """What else changes in a dossier, it stays that case; and the kenmerk is not to be read."""
    anders = noor.model_copy(update={"verzoeken": ()})
    assert zaak_hash(anders) == zaak_hash(noor)
    assert zaak_hash(noor.model_copy(update={"kenmerk": "D-9"})) != zaak_hash(noor)
    assert noor.kenmerk not in zaak_hash(noor)
