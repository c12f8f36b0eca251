# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.recht.bouw import MACHTIGING, SPOED, Invoer, dag, dossier, uur, zaak
from va_route.recht.selectie import SELECTIES

if TYPE_CHECKING:
    from va_route.schemas.verzoek import VerzoekSoort

SCHEMAS = Path(__file__).parents[1] / "schemas"


def analyse() -> Invoer:
    """Give a complete analysis."""
    tekst = (SCHEMAS / "sem.yaml").read_text(encoding="utf-8")
    inhoud: Invoer = yaml.load(tekst, yaml.BaseLoader)  # noqa: S506 - makes strings only
    return inhoud


def verzoek(nr: int, soort: VerzoekSoort, **meer: str) -> dict[str, str]:
    """Write a request."""
    return {"id": f"vz{nr}", "soort": soort.value} | meer


class TestVerzoek:
    """Which request a question is about."""

    @pytest.mark.parametrize(
        ("verzoeken", "soort", "verloop", "gekozen"),
        [
            ([], SPOED, "", None),
            ([verzoek(1, SPOED)], SPOED, "", 0),
            ([verzoek(1, SPOED)], SPOED, "spoed-1", 0),
            ([verzoek(1, SPOED)], MACHTIGING, "", None),
            ([verzoek(1, SPOED), verzoek(2, MACHTIGING)], MACHTIGING, "", 1),
            ([verzoek(1, SPOED), verzoek(2, SPOED)], SPOED, "", 1),
            ([verzoek(1, SPOED, verloop="spoed-1"), verzoek(2, SPOED)], SPOED, "spoed-1", 0),
            ([verzoek(1, SPOED, verloop="spoed-1"), verzoek(2, SPOED)], SPOED, "spoed-2", 1),
            ([verzoek(1, SPOED, verloop="spoed-1")], SPOED, "spoed-2", None),
            ([verzoek(1, SPOED, verloop="spoed-1")], SPOED, "", None),
            ([verzoek(1, SPOED, verloop="a"), verzoek(2, SPOED, verloop="b")], SPOED, "b", 1),
            ([verzoek(1, MACHTIGING, verloop="a"), verzoek(2, SPOED)], SPOED, "a", None),
        ],
        ids=[
            "none at all",
            "the only one",
            "the only one, also for a named verloop",
            "none of this kind",
            "that of this kind",
            "of two without a verloop the last",
            "its own verloop before one without",
            "without a verloop for who has none of its own",
            "never that of another verloop",
            "nor when no verloop is named",
            "each verloop its own",
            "a verloop with a request of another kind has none of this kind",
        ],
    )
    def test_the_request_of_this_course(
        self,
        verzoeken: list[dict[str, str]],
        soort: VerzoekSoort,
        verloop: str,
        gekozen: int | None,
    ) -> None:
        """Of its kind, of its verloop if one says so, else one that names no verloop."""
        gevonden, pad = zaak(soort, verloop=verloop, verzoeken=verzoeken).lees("verzoek")
        assert pad == ("verzoeken" if gekozen is None else f"verzoeken[{gekozen}]")
        assert (gevonden and gevonden.id) == (None if gekozen is None else f"vz{gekozen + 1}")

    @pytest.mark.parametrize(
        ("vervolg", "gekozen"),
        [
            ({}, None),
            ({"vervolg_op": "vz1"}, "vz3"),
            ({"vervolg_op": "vz1", "verloop": "regulier-2"}, "vz3"),
            ({"vervolg_op": "vz2"}, None),
        ],
        ids=["not said", "said", "said, on a verloop of its own", "follows another"],
    )
    def test_the_follow_up_says_what_it_follows(
        self, vervolg: dict[str, str], gekozen: str
    ) -> None:
        """An older regular request in the same dossier never passes for the follow-up."""
        verzoeken = [
            verzoek(1, SPOED),
            verzoek(2, MACHTIGING),
            verzoek(3, MACHTIGING, **vervolg),
        ]
        gevonden, _ = zaak(SPOED, verzoeken=verzoeken).bij(MACHTIGING).lees("verzoek")
        assert (gevonden and gevonden.id) == gekozen


def beschikking(nr: int, verzoek: str, verschil: int) -> Invoer:
    """Write a ruling on the day this many days after the peildatum."""
    return {
        "id": f"bs{nr}",
        "verzoek": verzoek,
        "door": "kinderrechter",
        "uitkomst": "verleend",
        "gegeven_op": dag(verschil),
        "mondeling": "ja",
    }


@pytest.mark.parametrize(
    ("gegeven", "laatste"),
    [
        ([], None),
        ([("vz1", -1)], 0),
        ([("vz1", 0)], 0),
        ([("vz1", 1)], None),
        ([("vz2", -1)], None),
        ([("vz1", -1), ("vz1", -2)], 0),
        ([("vz1", -1), ("vz1", -1)], 1),
        ([("vz1", -3), ("vz1", 1)], 0),
    ],
)
def test_the_ruling_is_the_last_one_on_this_request(
    gegeven: list[tuple[str, int]], laatste: int | None
) -> None:
    """By its day; of two on one day the one further down; none that is still to come."""
    lijst = [beschikking(nr, *wat) for nr, wat in enumerate(gegeven, 1)]
    over = zaak(verzoeken=[verzoek(1, SPOED)], beschikkingen=lijst)
    assert over.lees("beschikking")[1] == (
        "beschikkingen" if laatste is None else f"beschikkingen[{laatste}]"
    )


def test_rulings_on_the_follow_up_are_kept_apart() -> None:
    """What was decided on the follow-up is no ruling on the emergency request."""
    verzoeken = [verzoek(1, SPOED), verzoek(2, MACHTIGING, vervolg_op="vz1")]
    lijst = [beschikking(1, "vz1", -9), beschikking(2, "vz2", -1), beschikking(3, "vz2", 1)]
    over = zaak(SPOED, verzoeken=verzoeken, beschikkingen=lijst)
    assert [b.id for b in over.lees("beschikkingen")[0]] == ["bs1"]
    assert [b.id for b in over.lees("beschikkingen_op_vervolg")[0]] == ["bs2"]


@pytest.mark.parametrize(
    ("opnames", "gekozen"),
    [
        ([], None),
        (["vz1"], "op1"),
        (["vz3"], None),
        (["vz1", "vz2"], "op2"),
        (["vz2", "vz1"], "op1"),
    ],
)
def test_who_is_inside_on_the_emergency_order_is_inside(
    opnames: list[str], gekozen: str | None
) -> None:
    """The admission of the request itself, else that of the emergency it follows."""
    over = zaak(
        MACHTIGING,
        verzoeken=[verzoek(1, SPOED), verzoek(2, MACHTIGING, vervolg_op="vz1")],
        opnames=[{"id": f"op{nr}", "verzoek": v} for nr, v in enumerate(opnames, 1)],
    )
    gevonden, _ = over.lees("opname")
    assert (gevonden and gevonden.id) == gekozen


@pytest.mark.parametrize(
    ("naam", "lijst", "per_stuk"),
    [
        ("signaal", "signalen", lambda d: {"op": uur(d), "van": "politie", "tekst": "Weg."}),
        (
            "spoedberaad",
            "overleggen",
            lambda d: {
                "id": f"ov{d + 9}",
                "soort": "spoedberaad",
                "op": uur(d),
                "wijze": "telefoon",
                "deelnemers": [],
            },
        ),
        ("uitkomst", "uitkomsten", lambda d: {"op": dag(d), "wat": "Thuis.", "door": "gi"}),
        ("verval", "vervallen", lambda d: {"op": dag(d), "verzoek": "vz1", "oorzaak": "einddatum"}),
    ],
)
def test_what_lies_after_the_peildatum_is_not_there_yet(
    naam: str,
    lijst: str,
    per_stuk: Any,  # noqa: ANN401 - a maker of one item
) -> None:
    """The last one on or before the peildatum, wherever it stands in the list."""

    def pad(*verschillen: int) -> str:
        delen: Invoer = {lijst: [per_stuk(d) for d in verschillen]}
        return zaak(SPOED, verzoeken=[verzoek(1, SPOED)], **delen).lees(naam)[1]

    assert pad() == pad(1) == lijst
    assert pad(-1) == pad(0) == f"{lijst}[0]"
    assert pad(-1, 0) == pad(-2, -1, 1) == f"{lijst}[1]"
    assert pad(0, -1) == f"{lijst}[0]"


def test_a_zorgoverleg_is_no_spoedberaad() -> None:
    """Only the table that was called together for the emergency."""
    overleg = {
        "id": "ov1",
        "soort": "zorgoverleg",
        "op": uur(-1),
        "wijze": "telefoon",
        "deelnemers": [],
    }
    assert zaak(overleggen=[overleg]).lees("spoedberaad") == (None, "overleggen")


def test_options_are_gathered_wherever_they_were_weighed() -> None:
    """In the VA, in the kern of the night, and at a table."""
    kern = yaml.load((SCHEMAS / "noor.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - makes strings only
    overleg = {
        "id": "ov1",
        "soort": "spoedberaad",
        "op": uur(-1, "23:30"),
        "wijze": "telefoon",
        "deelnemers": [],
        "opties": [{"id": "al1", "tekst": "Tante", "soort": "netwerk", "uitkomst": "afgewezen"}],
    }
    va = analyse()
    alles, pad = zaak(va=va, va_kern=kern, overleggen=[overleg]).lees("alternatieven")
    assert len(alles) == len(va["alternatieven"]) + len(kern["opties"]) + 1
    assert str(alles[-1].datum) == dag(-1)
    assert pad == "va.alternatieven"


@pytest.mark.parametrize(
    ("va", "kern", "pad"),
    [
        (True, True, "va.alternatieven"),
        (True, False, "va.alternatieven"),
        (False, True, "va_kern.opties"),
        (False, False, "overleggen"),
    ],
)
def test_the_place_for_an_option_is_one_that_is_there(*, va: bool, kern: bool, pad: str) -> None:
    """In the VA if there is one, else in the kern, else at the table."""
    delen: Invoer = {"va": analyse()} if va else {}
    if kern:
        tekst = (SCHEMAS / "noor.yaml").read_text(encoding="utf-8")
        delen["va_kern"] = yaml.load(tekst, yaml.BaseLoader)  # noqa: S506 - makes strings only
    assert zaak(**delen).lees("alternatieven")[1] == pad


def test_in_a_night_who_was_phoned_is_where_it_was_raised() -> None:
    """An option that was not phoned has no day and no name."""
    kern = yaml.load((SCHEMAS / "noor.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - makes strings only
    optie = {"id": "al1", "soort": "ambulant", "tekst": "Het team", "uitkomst": "niet_beschikbaar"}
    kern["opties"] = [optie, optie | {"id": "al2", "gebeld": uur(-1, "03:20")}]
    zonder, met = zaak(va_kern=kern).lees("alternatieven")[0]
    assert (zonder.datum, zonder.aangekaart_bij) == (None, None)
    assert (str(met.datum), met.aangekaart_bij) == (dag(-1), "Het team")


def test_the_youth_is_that_of_the_analysis() -> None:
    """With a VA its own section; without one the few words of the dossier."""
    va = analyse()
    jeugdige, pad = zaak(va=va).lees("jeugdige")
    assert (str(jeugdige.geboortedatum), pad) == (va["jeugdige"]["geboortedatum"], "va.jeugdige")
    assert zaak().lees("jeugdige")[1] == "jeugdige"


def test_the_people_point_to_where_they_stand() -> None:
    """Everyone of dossier and VA; a new one is written with the VA when there is one."""
    personen, pad = zaak(va=analyse()).lees("personen")
    assert personen == dossier(va=analyse()).personen
    assert (pad, zaak().lees("personen")[1]) == ("va.betrokkenen", "betrokkenen")


def test_no_selection_fails_on_an_empty_dossier() -> None:
    """Every selection finds nothing, and says where it would stand."""
    for naam in SELECTIES:
        waarde, pad = zaak().lees(naam)
        assert naam in {"zaak", "peildatum", "zetter"} or pad
        assert naam in {"zaak", "peildatum", "jeugdige", "personen"} or not waarde
