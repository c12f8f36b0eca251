# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What is certainly wrong in a document: ids, references, people and parts that contradict."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

import pytest

from va_route.errors import Ernst
from va_route.recht.vorm import controleer_vorm
from va_route.schemas.dossier import Dossier
from va_route.schemas.kern import VaKern
from va_route.schemas.va import VerklarendeAnalyse

Invoer = dict[str, Any]
Codes = Callable[[Iterable[Any]], list[tuple[str, str]]]
MaakDossier = Callable[..., Dossier]
MaakVa = Callable[[Mapping[str, Any]], VerklarendeAnalyse]
PEILDATUM = date(2026, 7, 1)
VERZOEK = {"id": "vz1", "soort": "machtiging"}
BESCHIKKING = {
    "id": "bs1",
    "verzoek": "vz1",
    "door": "kinderrechter",
    "uitkomst": "verleend",
    "gegeven_op": "2026-06-20",
    "mondeling": "nee",
}
OVERLEG = {
    "id": "ov1",
    "soort": "zorgoverleg",
    "op": "2026-06-01 10:00",
    "wijze": "telefoon",
    "deelnemers": [{"hoedanigheid": "regievoerder"}],
}
MENING = {"soort": "mening", "niveau": "gezin", "van": "sem", "tekst": "Het is hier druk."}
OPTIE = {"id": "al1", "tekst": "Hulp thuis", "soort": "ambulant", "uitkomst": "advies"}


def test_nothing_is_wrong_with_the_good_documents(
    sem: Invoer, noor: Invoer, dossier_met: MaakDossier
) -> None:
    """A VA, a kern and a dossier with a VA pass."""
    for document in (
        VerklarendeAnalyse.model_validate(sem),
        VaKern.model_validate(noor),
        dossier_met(va=sem, verzoeken=[VERZOEK], beschikkingen=[BESCHIKKING]),
    ):
        assert controleer_vorm(document, PEILDATUM) == ()


@pytest.mark.parametrize(
    ("wijziging", "fouten"),
    [
        ({"bevindingen.+": MENING | {"id": "bv1"}}, [("VA-S02", "bevindingen[9]")]),
        ({"bevindingen.+": MENING | {"id": "bv10"}}, []),
        ({"inzichten.1.id": "in1"}, [("VA-S02", "inzichten[1]")]),
        ({"doelen.0.grijpt_aan_op": ["fa9"]}, [("VA-S03", "doelen[0].grijpt_aan_op[0]")]),
        ({"kop.regievoerder": "karen"}, [("VA-S03", "kop.regievoerder")]),
        ({"hypothesen.0.herkend": {"opa": "ja"}}, [("VA-S03", "hypothesen[0].herkend.opa")]),
    ],
)  # fmt: skip
def test_an_id_is_used_once_and_a_reference_exists(
    sem_met: MaakVa, codes: Codes, wijziging: Mapping[str, Any], fouten: list[tuple[str, str]]
) -> None:
    """Left what is changed in a good analysis, right the errors then."""
    va = sem_met(wijziging)
    gevonden = controleer_vorm(va, PEILDATUM)
    assert codes(gevonden) == fouten
    assert all(m.ernst is Ernst.FOUT for m in gevonden)


@pytest.mark.parametrize(
    ("pad", "naar", "hulp"),
    [
        ("kop.regievoerder", "karen", " Bedoelt u karin?"),
        ("kop.regievoerder", "zoltan", ""),
        ("hypothesen.0.alternatief", "hy3", ""),
    ],
)
def test_a_key_that_is_nearly_right_gets_a_hint(
    sem_met: MaakVa, pad: str, naar: str, hulp: str
) -> None:
    """Only a close key of a person is offered; of numbers the nearest one means nothing."""
    [melding] = controleer_vorm(sem_met({pad: naar}), PEILDATUM)
    plek = pad.replace(".0", "[0]")
    assert melding.bericht == f"'{plek}' verwijst naar {naar}, maar die bestaat niet.{hulp}"
    assert ("betrokkenen" in melding.remedie) is (pad == "kop.regievoerder")


@pytest.mark.parametrize(
    ("delen", "fouten"),
    [
        # A request is known in the dossier only.
        ({"beschikkingen": [BESCHIKKING]}, [("VA-S03", "beschikkingen[0].verzoek")]),
        ({"verzoeken": [VERZOEK, VERZOEK]}, [("VA-S02", "verzoeken[1]")]),
        # Each table has its own list of options; beside a VA an option may name its goals.
        ({"overleggen": [OVERLEG | {"id": nr, "opties": [OPTIE]} for nr in ("ov1", "ov2")]}, []),
        ({"overleggen": [OVERLEG | {"opties": [OPTIE, OPTIE]}]},
         [("VA-S02", "overleggen[0].opties[1]")]),
        ({"overleggen": [OVERLEG | {"opties": [OPTIE | {"draagt_bij_aan": ["do1"]}]}]},
         [("VA-S03", "overleggen[0].opties[0].draagt_bij_aan[0]")]),
        # contradictions
        ({"jeugdige": None}, [("DOS-02", "jeugdige")]),
        ({"verzoeken": [VERZOEK], "beschikkingen": [BESCHIKKING | {"door": "hof"}]}, []),
        ({"verzoeken": [VERZOEK], "beschikkingen": [BESCHIKKING | {"door": "college"}]},
         [("DOS-05", "beschikkingen[0].door")]),
        ({"verzoeken": [VERZOEK | {"vervolg_op": "vz1"}]}, [("DOS-06", "verzoeken[0].vervolg_op")]),
        ({"verzoeken": [VERZOEK, VERZOEK | {"id": "vz2", "vervolg_op": "vz1"}]}, []),
    ],
)  # fmt: skip
def test_a_dossier_agrees_with_itself(
    dossier_met: MaakDossier, codes: Codes, delen: Invoer, fouten: list[tuple[str, str]]
) -> None:
    """Left the parts of a small dossier, right what is certainly wrong in it."""
    assert codes(controleer_vorm(dossier_met(**delen), PEILDATUM)) == fouten


def test_from_the_dossier_one_may_point_into_the_analysis(
    sem: Invoer, dossier_met: MaakDossier
) -> None:
    """People and goals of the VA can be named beside it."""
    optie = OPTIE | {"draagt_bij_aan": ["do1"]}
    dossier = dossier_met(va=sem, overleggen=[OVERLEG | {"opties": [optie]}])
    assert controleer_vorm(dossier, PEILDATUM) == ()


def test_the_analysis_never_points_outside_itself(
    sem: Invoer, noor: Invoer, dossier_met: MaakDossier, codes: Codes
) -> None:
    """An id of the kern is no id of the VA, but a person of the dossier is known in all parts."""
    sem["veiligheid"]["risicos"][0]["weging"][0]["voorstel"] = "al9"
    sem["kop"]["plaatsvervanger"] = "femke"
    noor["opties"][0]["id"] = "al9"
    noor["betrokkenen"].pop("vader", None)
    noor["betrokkenen"].pop("moeder", None)
    femke = {"femke": {"naam": "Femke", "rol": "professional"}}
    dossier = dossier_met(va=sem, va_kern=noor, betrokkenen=femke)
    gevonden = [m for m in controleer_vorm(dossier, PEILDATUM) if m.pad.startswith("va.")]
    assert codes(gevonden) == [("VA-S03", "va.veiligheid.risicos[0].weging[0].voorstel")]


@pytest.mark.parametrize(
    ("persoon", "fouten"),
    [
        ({"naam": "Karin", "rol": "professional"}, []),
        ({"naam": "Karin", "rol": "professional", "functie": "piket"}, []),
        ({"naam": "Karin", "rol": "netwerk"}, [("DOS-01", "va.betrokkenen.karin")]),
        (
            {"naam": "Karin", "rol": "professional", "gezag": "ja"},
            [("DOS-01", "va.betrokkenen.karin")],
        ),
        ({"naam": "Karin B.", "rol": "professional"}, [("DOS-01", "va.betrokkenen.karin")]),
    ],
)
def test_one_key_names_one_person(
    sem: Invoer, dossier_met: MaakDossier, codes: Codes, persoon: Invoer, fouten: list[Any]
) -> None:
    """The same key in dossier and VA is one person: the same name, role and gezag."""
    dossier = dossier_met(va=sem, betrokkenen={"karin": persoon})
    assert codes(controleer_vorm(dossier, PEILDATUM)) == fouten


def test_a_message_about_people_names_what_differs(sem: Invoer, dossier_met: MaakDossier) -> None:
    """Both places and the fields, and no names."""
    dossier = dossier_met(va=sem, betrokkenen={"karin": {"naam": "Kim", "rol": "netwerk"}})
    [melding] = controleer_vorm(dossier, PEILDATUM)
    assert melding.bericht == (
        "'va.betrokkenen.karin' en 'betrokkenen.karin' verschillen in naam en rol."
    )


@pytest.mark.parametrize(
    ("jeugdige", "fouten"),
    [
        ({"roepnaam": "Sem", "geboortedatum": "2011-11-02"}, []),
        ({"roepnaam": "Sam", "geboortedatum": "2011-11-02"}, [("DOS-03", "jeugdige.roepnaam")]),
        ({"roepnaam": "Sem", "geboortedatum": "2011-02-11"},
         [("DOS-03", "jeugdige.geboortedatum")]),
    ],
)  # fmt: skip
def test_dossier_and_analysis_are_about_the_same_youth(
    sem: Invoer, dossier_met: MaakDossier, codes: Codes, jeugdige: Invoer, fouten: list[Any]
) -> None:
    """Name and day of birth are the same in both, when both are there."""
    dossier = dossier_met(va=sem, jeugdige=jeugdige)
    assert codes(controleer_vorm(dossier, PEILDATUM)) == fouten


@pytest.mark.parametrize(("eigen", "fouten"), [("Sem", []), ("Samuel", ["DOS-03"])])
def test_the_name_of_the_youth_follows_from_the_people(
    sem: Invoer, dossier_met: MaakDossier, eigen: str, fouten: list[str]
) -> None:
    """An analysis without a name of its own compares by the name of the youth in it."""
    del sem["jeugdige"]["roepnaam"]
    jeugdige = {"roepnaam": eigen, "geboortedatum": "2011-11-02"}
    dossier = dossier_met(va=sem, jeugdige=jeugdige)
    assert [m.code for m in controleer_vorm(dossier, PEILDATUM)] == fouten


def test_a_bsn_is_found_beside_the_analysis_too(
    sem: Invoer, noor: Invoer, dossier_met: MaakDossier, bsn: Callable[[str], str], codes: Codes
) -> None:
    """In a kern and in the rest of a dossier; inside the VA its own rule finds it."""
    nummer = bsn("12345678")
    noor["jeugdige"]["woont_nu"] = f"Bij moeder ({nummer})"
    sem["jeugdige"]["woont_nu"] = f"Bij moeder ({nummer})"
    kern = controleer_vorm(VaKern.model_validate(noor), PEILDATUM)
    assert codes(kern) == [("VA-S05", "jeugdige.woont_nu")]
    assert [m.ernst for m in kern] == [Ernst.TEKORT]
    dossier = dossier_met(va=sem, kenmerk=nummer)
    assert codes(controleer_vorm(dossier, PEILDATUM)) == [("VA-S05", "kenmerk")]
    assert controleer_vorm(VerklarendeAnalyse.model_validate(sem), PEILDATUM) == ()
