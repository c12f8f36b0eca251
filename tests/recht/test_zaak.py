# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.recht.bouw import MACHTIGING, PEIL, SPOED, zaak

if TYPE_CHECKING:
    from va_route.recht.zaak import Zaak

VERZOEKEN = [
    {"id": "vz1", "soort": "spoedmachtiging", "verloop": "spoed-1"},
    {"id": "vz2", "soort": "machtiging", "vervolg_op": "vz1"},
]


@pytest.mark.parametrize(
    ("pad", "waarde", "echt"),
    [
        ("peildatum", PEIL, ""),
        ("kenmerk", "D-1", "kenmerk"),
        ("verzoek.id", "vz2", "verzoeken[1].id"),
        ("verzoek.vervolg_op", "vz1", "verzoeken[1].vervolg_op"),
        ("verzoek.gronden.noodzaak", None, "verzoeken[1].gronden.noodzaak"),
        ("titel.maatregelen", None, "titel.maatregelen"),
        ("beschikking.uitkomst", None, "beschikkingen"),
    ],
)
def test_a_value_comes_with_its_place(pad: str, waarde: object, echt: str) -> None:
    """Its real path; what is not there is None, with its own path or that of its list."""
    assert zaak(MACHTIGING, verzoeken=VERZOEKEN).lees(pad) == (waarde, echt)


def test_a_path_that_the_document_does_not_know_is_our_mistake() -> None:
    """A misspelt field is never read as silence."""
    with pytest.raises(AttributeError):
        zaak(MACHTIGING, verzoeken=VERZOEKEN).lees("verzoek.bestaat_niet")


def test_the_case_itself_can_be_read() -> None:
    """For a rule that needs the region or the route; it has no place in the document."""
    over = zaak()
    assert over.lees("zaak") == (over, "")


def test_the_follow_up_is_that_of_this_request() -> None:
    """The other kind of request, on the emergency route, with a memory of its own."""
    over = zaak(SPOED, verloop="spoed-1", verzoeken=VERZOEKEN)
    vervolg = over.bij(MACHTIGING)
    assert (vervolg.soort, vervolg.verloop, vervolg.vervolg_op) == (MACHTIGING, "", "vz1")
    assert vervolg.op_spoedroute
    assert vervolg.antwoorden is not over.antwoorden
    assert vervolg.lees("verzoek.id") == ("vz2", "verzoeken[1].id")


def test_the_follow_up_is_made_once() -> None:
    """What several rules ask of it is read and answered once; another kind is another case."""
    over = zaak(SPOED, verloop="spoed-1", verzoeken=VERZOEKEN)
    assert over.bij(MACHTIGING) is over.bij(MACHTIGING)
    assert over.bij(SPOED) is not over.bij(MACHTIGING)


def test_a_case_made_of_another_has_its_own_follow_up() -> None:
    """Another dossier in the same case: nothing of the follow-up of the first is kept."""
    over = zaak(SPOED, verloop="spoed-1", verzoeken=VERZOEKEN)
    assert over.bij(MACHTIGING).lees("verzoek.id") == ("vz2", "verzoeken[1].id")
    leeg = over.dossier.model_copy(update={"verzoeken": over.dossier.verzoeken[:1]})
    anders = replace(over, dossier=leeg, antwoorden={}, gelezen={})
    assert anders.bij(MACHTIGING).lees("verzoek.id") == (None, "verzoeken")


def test_without_a_request_nothing_follows_it() -> None:
    """A regular request in the file is not the follow-up of a request that is not there."""
    over = zaak(SPOED, verzoeken=VERZOEKEN[1:])
    assert over.bij(MACHTIGING).lees("verzoek") == (None, "verzoeken")


@pytest.mark.parametrize(
    ("over", "spoed"),
    [
        (zaak(SPOED), True),
        (zaak(MACHTIGING), False),
        (zaak(SPOED).bij(MACHTIGING), True),
        (zaak(MACHTIGING).bij(MACHTIGING), False),
    ],
)
def test_what_counts_as_the_emergency_route(over: Zaak, *, spoed: bool) -> None:
    """An emergency and its follow-up; a regular request does not."""
    assert over.op_spoedroute is spoed
