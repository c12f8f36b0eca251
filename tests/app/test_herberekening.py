# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from va_route import __version__
from va_route.app.herberekening import Blad, Herberekend, Herberekening, Oorzaak, Slotsom
from va_route.errors import Ernst, Melding
from va_route.schemas.journaal import EERSTE_VORIGE, Antwoord, Journaalregel, Regelsoort

if TYPE_CHECKING:
    from va_route.schemas.dossier import Dossier

DAG = date(2026, 6, 6)
REGEL = Journaalregel.model_validate(
    {
        "schema": "journaal/1",
        "nr": 3,
        "soort": "gezet",
        "gebeurtenis": "dien_in",
        "verloop": "spoed-1",
        "route": "spoed",
        "van": "gemeld",
        "naar": "ingediend",
        "op": "2026-06-06 05:20",
        "vastgelegd_op": "2026-06-06 05:25",
        "door": "gi",
        "vastgelegd_door": "gi",
        "dossier": EERSTE_VORIGE,
        "regels": "2026.1",
        "vorige": EERSTE_VORIGE,
        "hash": EERSTE_VORIGE,
    }
)
GEWEIGERD = REGEL.model_copy(update={"soort": Regelsoort.GEWEIGERD, "naar": "gemeld"})
BLAD = Blad("vertrouwenspersoon_gewezen", (Antwoord.JA,), (Antwoord.STIL, Antwoord.NEE))


def bon(slotsom: Slotsom = Slotsom.GELIJK, *oorzaken: Oorzaak, **meer: object) -> Herberekend:
    """Make one line that was asked again."""
    return Herberekend(REGEL, DAG, slotsom, oorzaken, **meer)  # type: ignore[arg-type]


def tekst(dossier: Dossier, *bonnen: Herberekend) -> str:
    """Write them for a terminal."""
    return Herberekening(dossier, bonnen).als_tekst()


def test_an_empty_journal_has_nothing_to_do_again(noor: Dossier) -> None:
    """And is no mistake."""
    assert tekst(noor) == "Het journaal is nog leeg: er is niets om na te rekenen."
    assert Herberekening(noor, ()).gelijk


def test_the_same_answers_are_told_in_a_line_each(noor: Dossier) -> None:
    """With what changed since, if anything did."""
    assert tekst(noor, bon(), bon(Slotsom.GELIJK, Oorzaak.DOSSIER, Oorzaak.REGELS)) == (
        "✔ regel 3: dien_in (spoed-1), 6 juni 2026: gelijk\n"
        "✔ regel 3: dien_in (spoed-1), 6 juni 2026: gelijk\n"
        "  - sindsdien veranderd: het dossier, de regels van de routes\n"
        "\n"
        "Alle antwoorden zijn nog hetzelfde (2 regels van het journaal)."
    )


def test_another_answer_says_what_where_and_why(noor: Dossier) -> None:
    """Each leaf in its own words with its code, the step, the shortfall and the alarm."""
    anders = bon(
        Slotsom.ANDERS,
        Oorzaak.MOTOR,
        Oorzaak.PROFIEL,
        open_nu=False,
        bladen=(BLAD, Blad("oude_regel", (), (Antwoord.NEE,))),
        tekort_erbij=("oude_regel",),
        tekort_weg=("ook_oud",),
        alarm_anders=True,
    )
    uit = tekst(noor, anders)
    plat = " ".join(uit.split())
    for zin in (
        "✘ regel 3: dien_in (spoed-1), 6 juni 2026: anders",
        "- sindsdien veranderd: va-route, de werkwijze van de regio",
        "- nu staat de stap nog niet open",
        "(vertrouwenspersoon_gewezen): toen ja, nu stil en nee",
        "- oude_regel: toen niet gevraagd, nu nee",
        "- tekort, erbij: oude_regel",
        "- tekort, niet meer: ook_oud",
        "- het alarm over de machtiging is nu anders",
        "1 van 1 regel geeft nu een ander antwoord. Het journaal blijft zoals het is",
    ):
        assert zin in plat
    assert max(map(len, uit.splitlines())) <= 80
    assert "2 van 3 regels geven nu" in " ".join(tekst(noor, anders, anders, bon()).split())


def test_a_refusal_that_would_be_open_now_says_so(noor: Dossier) -> None:
    """And a refusal stays a refusal in the journal."""
    nu_open = Herberekend(GEWEIGERD, DAG, Slotsom.ANDERS, (Oorzaak.DOSSIER,), open_nu=True)
    uit = tekst(noor, nu_open)
    assert "dien_in (spoed-1, geweigerd)" in uit
    assert "- nu staat de stap open\n" in uit


@pytest.mark.parametrize(
    ("soort", "open_nu", "anders"),
    [
        (REGEL, True, False),
        (REGEL, False, True),
        (REGEL, None, False),
        (GEWEIGERD, True, True),
        (GEWEIGERD, False, False),
        (GEWEIGERD, None, False),
    ],
)
def test_the_step_itself_can_come_out_otherwise(
    soort: Journaalregel, open_nu: bool | None, *, anders: bool
) -> None:
    """Taken then and shut now, or the other way round."""
    assert Herberekend(soort, DAG, Slotsom.GELIJK, open_nu=open_nu).kan_niet_meer is anders


@pytest.mark.parametrize(
    ("oorzaak", "zin"),
    [
        (Oorzaak.DAG_ONBEKEND, "de regels van die dag zijn hier niet bekend"),
        (Oorzaak.STAP_ONBEKEND, "deze stap is er in deze versie niet meer"),
        (Oorzaak.BIJ_VORIGE, "deze regel hoort bij de stap van de regel hiervoor"),
    ],
)
def test_where_there_is_no_sum_it_says_why(noor: Dossier, oorzaak: Oorzaak, zin: str) -> None:
    """And it is no difference."""
    uit = tekst(noor, bon(Slotsom.NIET, oorzaak))
    assert f"6 juni 2026: niet herberekend\n  - {zin}\n" in uit
    assert Herberekening(noor, (bon(Slotsom.NIET, oorzaak),)).gelijk
    samen = tekst(noor, bon(), bon(Slotsom.NIET, oorzaak))
    assert samen.endswith("\n\nWat is na te rekenen, is hetzelfde: 1 van 2 regels.")


def test_a_line_of_before_the_bon_says_so_only_where_it_matters(noor: Dossier) -> None:
    """An answer that is the same needs no excuse."""
    zin = "deze regel is van voor de bon"
    assert zin not in tekst(noor, bon(Slotsom.GELIJK, Oorzaak.GEEN_BON))
    assert zin in tekst(noor, bon(Slotsom.ANDERS, Oorzaak.GEEN_BON))


def test_the_same_rules_on_the_same_dossier_never_answer_otherwise(noor: Dossier) -> None:
    """If they do, it is our mistake, and we ask to hear of it."""
    assert "meld dit aan de makers" in " ".join(tekst(noor, bon(Slotsom.ANDERS)).split())


def test_what_is_wrong_with_the_journal_comes_first(noor: Dossier) -> None:
    """Before the lines, and beside the JSON."""
    melding = Melding("APP-22", Ernst.WAARSCHUWING, "Dit is een ander dossier.")
    alles = Herberekening(noor, (bon(),), (melding,))
    assert alles.als_tekst().index("ander dossier") < alles.als_tekst().index("regel 3")
    assert "ander dossier" in alles.waarschuwingen()


def test_json_has_every_line_with_its_reasons(noor: Dossier) -> None:
    """Codes and hashes, nothing from the dossier."""
    anders = bon(Slotsom.ANDERS, Oorzaak.DOSSIER, open_nu=True, bladen=(BLAD,))
    alles = Herberekening(noor, (anders,))
    velden = json.loads(json.dumps(alles.als_json()))
    assert (velden["schema"], velden["motor"]) == ("herbereken/1", __version__)
    assert not alles.gelijk
    assert velden["bonnen"] == [
        {
            "nr": 3,
            "verloop": "spoed-1",
            "gebeurtenis": "dien_in",
            "soort": "gezet",
            "peildatum": "2026-06-06",
            "slotsom": "anders",
            "oorzaken": ["dossier"],
            "open_nu": True,
            "bladen": [
                {"code": "vertrouwenspersoon_gewezen", "toen": ["ja"], "nu": ["stil", "nee"]}
            ],
            "tekort_erbij": [],
            "tekort_weg": [],
        }
    ]
