# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.recht.bouw import BETROKKENEN, PEIL, Invoer, dag, teken, zaak
from va_route.recht.titel import (
    gezaghebbenden_stemmen_in,
    maatregel_liep,
    maatregel_tegelijk_verzocht,
    maatregel_van_kracht,
    titel_aanwezig,
)


def maatregel(
    soort: str = "ots",
    stand: str = "van_kracht",
    vanaf: int = -30,
    **meer: Any,  # noqa: ANN401 - fields as the reader gives them
) -> Invoer:
    """Write a measure that began this many days after the peildatum."""
    return {"soort": soort, "stand": stand, "vanaf": dag(vanaf)} | meer


def titel(*maatregelen: Invoer, instemmingen: list[Invoer] | None = None) -> Invoer:
    """Write the title."""
    return {"titel": {"maatregelen": list(maatregelen), "instemmingen": instemmingen or []}}


def stemt_in(van: str, verschil: int = -9, ingetrokken: int | None = None) -> Invoer:
    """Write the consent of someone, and when it was withdrawn."""
    erbij = {} if ingetrokken is None else {"ingetrokken_op": dag(ingetrokken)}
    return {"van": van, "datum": dag(verschil)} | erbij


M, V = stemt_in("moeder"), stemt_in("vader")


class TestTitel:
    """Jeugdwet 6.1.2 lid 3: a measure, voogdij of a GI, or consent of who has gezag."""

    @pytest.mark.parametrize(
        ("delen", "rij"),
        [
            #                                                       holds, asked for
            ({},                                                         "??"),
            (titel(maatregel()),                                         "✔?"),
            (titel(maatregel("vots")),                                   "✔?"),
            (titel(maatregel("voogdij_gi")),                             "✔?"),
            (titel(maatregel("jeugdreclassering")),                      "??"),
            (titel(maatregel("voogdij_persoon")),                        "??"),
            (titel(maatregel("voogdij_persoon", "verzocht")),            "??"),
            (titel(maatregel(tot_en_met=dag(0))),                        "✔?"),
            (titel(maatregel(tot_en_met=dag(-1))),                       "✘?"),
            (titel(maatregel(vanaf=0)),                                  "✔?"),
            (titel(maatregel(vanaf=1)),                                  "✘?"),
            (titel(maatregel(stand="verzocht")),                         "?✔"),
            (titel(maatregel(stand="verzocht", vanaf=1)),                "?✘"),
            (titel(maatregel(tot_en_met=dag(-1)), maatregel("vots")),    "✔?"),
            (titel(maatregel("vots", vanaf=-91)),                        "✔?"),
            (titel(maatregel("vots", vanaf=-92)),                        "??"),
            (titel(maatregel("vots", vanaf=-92, tot_en_met=dag(-1))),    "✘?"),
            (titel(maatregel("ots", vanaf=-364)),                        "✔?"),
            (titel(maatregel("ots", vanaf=-365)),                        "??"),
            (titel(maatregel("vots", "verzocht", vanaf=-91)),            "?✔"),
            (titel(maatregel("vots", "verzocht", vanaf=-92)),            "??"),
            (titel(maatregel("ots", "verzocht", vanaf=-364)),            "?✔"),
            (titel(maatregel("ots", "verzocht", vanaf=-365)),            "??"),
            (titel(maatregel("voogdij_gi", "verzocht", vanaf=-365)),     "??"),
            (titel(maatregel("vots", vanaf=-92), maatregel()),           "✔?"),
        ],
    )  # fmt: skip
    def test_a_measure(self, delen: Invoer, rij: str) -> None:
        """On its first and last day it holds; older than it can be, its last day is asked."""
        over = zaak(**delen)
        assert teken(maatregel_van_kracht, over) + teken(maatregel_tegelijk_verzocht, over) == rij

    @pytest.mark.parametrize(
        ("instemmingen", "uitkomst"),
        [
            ([], "?"),
            ([M], "?"),
            ([M, V], "✔"),
            ([M, stemt_in("vader", 0)], "✔"),
            ([M, stemt_in("vader", 1)], "?"),
            ([M, stemt_in("vader", ingetrokken=-1)], "✘"),
            ([M, stemt_in("vader", ingetrokken=0)], "✘"),
            ([M, stemt_in("vader", ingetrokken=1)], "✔"),
            ([stemt_in("vader", ingetrokken=0)], "✘"),
            ([M, stemt_in("vader", -9, -5), stemt_in("vader", -3)], "✔"),
            ([M, stemt_in("vader", -3), stemt_in("vader", -9, -5)], "✔"),
            ([M, stemt_in("vader", -9), stemt_in("vader", -3, -1)], "✘"),
            ([M, stemt_in("karin")], "?"),
            ([M, V, stemt_in("karin", ingetrokken=-1)], "✔"),
        ],
        ids=[
            "nobody",
            "one of two",
            "both",
            "that day",
            "the day after",
            "withdrawn the day before",
            "withdrawn that day",
            "withdrawn the day after",
            "withdrawn, and the other silent",
            "withdrawn and given again",
            "in whatever order they stand",
            "given again and withdrawn again",
            "of someone without gezag",
            "withdrawn by someone without gezag",
        ],
    )
    def test_consent_is_that_of_everyone_with_gezag(
        self, instemmingen: list[Invoer], uitkomst: str
    ) -> None:
        """Of each person the last consent counts, while it is not withdrawn."""
        over = zaak(**titel(instemmingen=instemmingen))
        assert teken(gezaghebbenden_stemmen_in, over) == uitkomst

    def test_without_anyone_with_gezag_nobody_knows(self) -> None:
        """Whose consent it takes is not on file."""
        wie = {naam: p for naam, p in BETROKKENEN.items() if "gezag" not in p}
        over = zaak(betrokkenen=wie, **titel(instemmingen=[stemt_in("karin")]))
        assert teken(gezaghebbenden_stemmen_in, over) == "?"

    @pytest.mark.parametrize(
        ("delen", "uitkomst"),
        [
            ({}, "?"),
            (titel(maatregel()), "✔"),
            (titel(maatregel(stand="verzocht")), "✔"),
            (titel(instemmingen=[M, V]), "✔"),
            (titel(maatregel(tot_en_met=dag(-1))), "?"),
            (titel(maatregel(tot_en_met=dag(-1)), instemmingen=[M, V]), "✔"),
            (titel(maatregel(tot_en_met=dag(-1)), instemmingen=[M]), "?"),
            (titel(maatregel(tot_en_met=dag(-1)), maatregel(stand="verzocht")), "✔"),
        ],
    )
    def test_one_of_three_is_enough(self, delen: Invoer, uitkomst: str) -> None:
        """A measure that has ended leaves room for consent, or for one that is asked for."""
        assert teken(titel_aanwezig, zaak(**delen)) == uitkomst


@pytest.mark.parametrize(
    ("geboren", "uitkomst"),
    [("2008-06-16", True), ("2008-06-15", False), ("2008-06-14", False), (None, True)],
    ids=["the day before 18", "on the birthday", "the day after", "no birthday on file"],
)
def test_a_measure_is_for_minors(geboren: str | None, *, uitkomst: bool) -> None:
    """Whatever last day is written down; without any measure the answer is no."""
    over = zaak(**titel(maatregel(tot_en_met=dag(90))))
    maatregelen = over.dossier.titel.maatregelen if over.dossier.titel else ()
    jarig = date.fromisoformat(geboren) if geboren else None
    assert maatregel_liep(maatregelen, PEIL, jarig) is uitkomst
    assert maatregel_liep((), PEIL, jarig) is False


@pytest.mark.parametrize(
    ("soort", "draagt"),
    [
        ("ots", True),
        ("vots", True),
        ("voogdij_gi", True),
        ("voogdij_persoon", False),
        ("jeugdreclassering", False),
    ],
)
def test_only_a_title_carries_an_order_when_consent_is_withdrawn(
    soort: str, *, draagt: bool
) -> None:
    """Jeugdwet 6.1.2 lid 7: of a guardian who is a person the consent was the title."""
    over = zaak(**titel(maatregel(soort)))
    maatregelen = over.dossier.titel.maatregelen if over.dossier.titel else ()
    assert maatregel_liep(maatregelen, PEIL, None) is draagt
