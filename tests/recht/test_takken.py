# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Who is stuck sees what can be done, and is held up by nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.recht.bouw import MACHTIGING, Invoer, dag, teken, tekens, zaak
from tests.recht.conftest import HIER, lees
from va_route.recht import stappen, takken
from va_route.toets import plichten, redenen

if TYPE_CHECKING:
    from va_route.recht.regel import Regel
    from va_route.recht.zaak import Zaak

TAKKEN = (
    takken.hsj_ontoereikend_opgepakt,
    takken.perspectief_onbekend_gevolgd,
    takken.woonplek_of_zoeker_bekend,
)


def consult(nr: int, instantie: str, gesteld: int, **velden: object) -> Invoer:
    """Write one question for advice."""
    vast = {"id": f"co{nr}", "instantie": instantie, "soort": "casus", "vraag": "Wat helpt?"}
    return vast | {"gesteld_op": dag(gesteld)} | velden


def na_advies(*consulten: Invoer) -> str:
    """Say whether knowledge that fell short was followed by another question."""
    return teken(takken.hsj_ontoereikend_opgepakt, zaak(MACHTIGING, consulten=list(consulten)))


def test_advice_that_falls_short_goes_on_to_someone_else() -> None:
    """On the day of that advice or later, and to another; who was helped asks nobody."""
    niet = {"beantwoord_op": dag(-2), "advies": "Wij weten het niet.", "verder_geholpen": "nee"}
    hsj = consult(1, "hsj", -9, **niet)
    assert na_advies() == "✔"
    assert na_advies(consult(1, "hsj", -9)) == "✔"
    assert na_advies(hsj | {"verder_geholpen": "ja"}) == "✔"
    assert na_advies(hsj) == "?"
    assert na_advies(hsj, consult(2, "expertteam", -2)) == "✔"
    assert na_advies(hsj, consult(2, "expertteam", -3)) == "?"
    assert na_advies(hsj, consult(2, "hsj", -1)) == "?"
    assert na_advies(hsj, consult(2, "expertteam", 1)) == "?"
    assert na_advies(hsj | {"beantwoord_op": dag(0)}) == "?"
    assert na_advies(hsj | {"beantwoord_op": dag(1)}) == "✔"
    assert na_advies(hsj, consult(2, "expertteam", 0)) == "✔"


def met_perspectief(**plekken: object) -> Zaak:
    """Ask about an analysis with these places to live and to learn."""
    va = lees(HIER.parent / "schemas" / "sem.yaml")
    va["perspectief"] = va["perspectief"] | plekken
    return zaak(MACHTIGING, va=va)


ONBEKEND: dict[str, Any] = {"doel": "Een eigen plek", "zekerheid": "onbekend"}
GEZOCHT = ONBEKEND | {"wie_regelt": "karin"}


@pytest.mark.parametrize("soort", ["wonen", "onderwijs"])
def test_an_unknown_perspective_has_a_name_and_a_day_to_come(soort: str) -> None:
    """The day itself is still to come; the day after it, a new one is asked."""
    plekken = [
        ONBEKEND,
        GEZOCHT,
        ONBEKEND | {"uiterlijk": dag(0)},
        GEZOCHT | {"uiterlijk": dag(0)},
        GEZOCHT | {"uiterlijk": dag(-1)},
    ]
    zaken = [met_perspectief(**{soort: plek}) for plek in plekken]
    assert tekens(takken.perspectief_onbekend_gevolgd, zaken) == "???✔?"


def test_without_an_unknown_there_is_nothing_to_follow() -> None:
    """Also where there is no analysis yet: the reminder of the place itself is another one."""
    zeker = ONBEKEND | {"zekerheid": "afgesproken", "plek": "Bij tante"}
    zaken = [zaak(MACHTIGING), met_perspectief(wonen=zeker, onderwijs=zeker)]
    assert tekens(takken.perspectief_onbekend_gevolgd, zaken) == "✔✔"


def test_no_place_to_live_has_someone_who_looks_for_one() -> None:
    """A place, or a name with a day that has not passed."""
    plek = {"op": dag(0), "wat": "Klaar.", "door": "aanbieder", "woonplek": "Bij tante"}
    assert teken(takken.woonplek_of_zoeker_bekend, zaak(MACHTIGING)) == "?"
    assert teken(takken.woonplek_of_zoeker_bekend, zaak(MACHTIGING, uitkomsten=[plek])) == "✔"
    zaken = [met_perspectief(wonen=GEZOCHT | {"uiterlijk": dag(d)}) for d in (-1, 0)]
    assert tekens(takken.woonplek_of_zoeker_bekend, zaken) == "?✔"


@pytest.mark.parametrize("tak", TAKKEN, ids=lambda tak: tak.code)
def test_a_branch_is_shown_and_never_counts(tak: Regel) -> None:
    """In the steps where people are stuck it stands among the duties, with a next step."""
    erin = [r for r in vars(stappen).values() if tak in getattr(r, "delen", ())]
    assert erin
    assert "Expertteam" in tak.remedie or "Spreek af" in tak.remedie
    for stap in erin:
        toets = stap.toets(zaak(MACHTIGING))
        assert tak.code not in {reden.toets.code for reden in redenen(toets)}


def test_an_open_branch_is_read_where_the_step_is_asked() -> None:
    """Who leaves without a place sees who can help; the way out stays open."""
    toets = stappen.uitstroom.toets(zaak(MACHTIGING))
    assert "woonplek_of_zoeker_bekend" in {plicht.code for plicht in plichten(toets)}
    assert stappen.uitstroom.voldaan(zaak(MACHTIGING))
