# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from va_route.app.laad import SCHEMAS
from va_route.errors import DefinitionError
from va_route.schemas.migreer import STAPPEN, Boom, Stap, migreer


def hernoem(boom: Boom) -> Boom:
    """Give a field another name, in its own place."""
    return {{"naam": "roepnaam"}.get(veld, veld): inhoud for veld, inhoud in boom.items()}


VERZONNEN = {
    "va/-1": Stap("va/0", "er verandert niets dan de versie", dict),
    "va/0": Stap("va/1", "'naam' heet nu 'roepnaam'", hernoem),
}


def test_every_step_leads_to_a_version_that_is_read() -> None:
    """No document is left halfway; the table is empty as long as every version is read."""
    for van in STAPPEN:
        naar = migreer({"schema": van}).boom["schema"]
        assert naar in SCHEMAS
    assert not STAPPEN.keys() & SCHEMAS.keys()


def test_the_newest_version_stays_as_it_is() -> None:
    """Without a step nothing is done, also to a version that nobody knows."""
    for boom in ({"schema": "va/1", "naam": "Bo"}, {"schema": "xx/9"}, {}):
        assert migreer(boom, VERZONNEN).boom == boom
        assert migreer(boom, VERZONNEN).stappen == ()


def test_steps_follow_each_other() -> None:
    """From the oldest to the newest, each step named in order."""
    gemigreerd = migreer({"schema": "va/-1", "naam": "Bo"}, VERZONNEN)
    assert gemigreerd.boom == {"schema": "va/1", "roepnaam": "Bo"}
    assert [van for van, _ in gemigreerd.stappen] == ["va/-1", "va/0"]


def test_what_a_dossier_holds_is_brought_along() -> None:
    """The analysis inside has a version of its own."""
    boom = {"schema": "dossier/1", "va": {"schema": "va/0", "naam": "Bo"}, "va_kern": None}
    assert migreer(boom, VERZONNEN).boom == {
        "schema": "dossier/1",
        "va": {"schema": "va/1", "roepnaam": "Bo"},
        "va_kern": None,
    }


def test_the_old_tree_is_not_changed() -> None:
    """A step that changes its tree changes a copy."""
    oud = {"schema": "va/0", "lijst": ["a"]}

    def leeg(boom: Boom) -> Boom:
        boom["lijst"].clear()
        return boom

    assert migreer(oud, {"va/0": Stap("va/1", "leeg", leeg)}).boom["lijst"] == []
    assert oud == {"schema": "va/0", "lijst": ["a"]}


def test_steps_in_a_circle_are_our_mistake() -> None:
    """It ends, with an error of ours."""
    kring = {"va/0": Stap("va/2", "", dict), "va/2": Stap("va/0", "", dict)}
    with pytest.raises(DefinitionError):
        migreer({"schema": "va/0"}, kring)
