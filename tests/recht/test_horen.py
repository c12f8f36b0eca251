# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date

import pytest

from tests.recht.bouw import BETROKKENEN, Invoer, dag, teken, tekens
from tests.recht.test_opname import beschikking, met
from va_route.recht.horen import niet_op_tijd_gehoord, op_tijd_gehoord

ALLEN = ("yara", "moeder", "vader")


def verhoor(*wie: str, op: int = 0, wijze: str = "gehoord") -> list[Invoer]:
    """Write that the judge heard these people this many days after the peildatum."""
    return [{"wie": naam, "op": dag(op), "wijze": wijze} for naam in wie]


class TestOpTijdGehoord:
    """Rv 800 lid 3 and 809 lid 3: within two weeks everyone gets the chance to be heard."""

    @pytest.mark.parametrize(
        ("verhoren", "rij"),
        [
            #                                 day 13, 14, 15 after the ruling
            ([],                                                   "✔??"),
            (verhoor(*ALLEN, op=1),                                "✔✔✔"),
            (verhoor(*ALLEN, op=13),                               "✔✔✔"),
            (verhoor(*ALLEN, op=14),                               "✔??"),
            (verhoor("yara", op=1),                                "✔??"),
            (verhoor("moeder", "vader", op=1),                     "✔??"),
            (verhoor("yara", "moeder", op=1),                      "✔??"),
            (verhoor(*ALLEN, op=1, wijze="gelegenheid_gehad"),     "✔✔✔"),
            (verhoor(*ALLEN, op=1, wijze="wil_niet"),              "✔✔✔"),
            (verhoor(*ALLEN, "karin", op=-1),                      "✔✔✔"),
        ],
        ids=[
            "nobody",
            "everyone",
            "everyone on the last day",
            "everyone a day too late",
            "only the youth",
            "only the parents",
            "one parent of two",
            "the chance is enough",
            "not willing is an answer",
            "heard before the ruling",
        ],
    )  # fmt: skip
    def test_the_youth_and_everyone_with_gezag(self, verhoren: list[Invoer], rij: str) -> None:
        """Up to the 14th day it holds for all; from then on only when everyone had the chance."""
        dagen = [date(2026, 6, 28), date(2026, 6, 29), date(2026, 6, 30)]
        besluit = beschikking(verhoren=verhoren)
        assert tekens(op_tijd_gehoord, [met(op=d, besluit=besluit) for d in dagen]) == rij

    @pytest.mark.parametrize(
        ("weg", "wie"),
        [
            (("moeder", "vader"), ("wie het gezag heeft",)),
            (("yara",), ("de jeugdige",)),
            (ALLEN, ("de jeugdige", "wie het gezag heeft")),
        ],
    )
    def test_who_is_not_known_was_not_heard(
        self, weg: tuple[str, ...], wie: tuple[str, ...]
    ) -> None:
        """Without anyone with gezag on file the dossier does not show that all were heard."""
        betrokkenen = {naam: p for naam, p in BETROKKENEN.items() if naam not in weg}
        verhoren = verhoor(*(naam for naam in ALLEN if naam not in weg), op=1)
        over = met(
            op=date(2026, 7, 1),
            besluit=beschikking(verhoren=verhoren),
            betrokkenen=betrokkenen,
        )
        assert teken(op_tijd_gehoord, over) == "?"
        assert niet_op_tijd_gehoord(over.dossier.beschikkingen[0], over) == wie

    def test_without_a_ruling_nobody_knows(self) -> None:
        """Silence."""
        assert teken(op_tijd_gehoord, met(beschikkingen=[])) == "?"

    @pytest.mark.parametrize(("erbij", "teken_"), [((), "?"), (("tante",), "✔"), (("karin",), "?")])
    def test_who_raises_the_youth_is_heard_too(self, erbij: tuple[str, ...], teken_: str) -> None:
        """Jeugdwet 6.1.10 lid 1: also without gezag."""
        tante = {"tante": {"naam": "Samira", "rol": "verzorger"}}
        besluit = beschikking(verhoren=verhoor(*ALLEN, *erbij, op=1))
        over = met(op=date(2026, 7, 1), besluit=besluit, betrokkenen=BETROKKENEN | tante)
        assert teken(op_tijd_gehoord, over) == teken_

    @pytest.mark.parametrize(("op", "wie"), [(15, ("ouder",)), (16, ()), (17, ())])
    def test_a_hearing_that_is_still_to_come_is_none(self, op: int, wie: tuple[str, ...]) -> None:
        """Planned for 16 June: the day before, that day, the day after."""
        verhoren = [*verhoor("yara", "moeder"), *verhoor("vader", op=1)]
        over = met(op=date(2026, 6, op), besluit=beschikking(verhoren=verhoren))
        assert niet_op_tijd_gehoord(over.dossier.beschikkingen[0], over) == wie
