# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Days in the wrong order, and what is said to have happened but lies ahead."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import BaseModel

from va_route.recht.volgorde import GEBEURD, VOLGORDE, Paar, controleer_dagen, dagen_van
from va_route.schemas import kern as kern_module
from va_route.schemas import (
    personen,
    va_bevindingen,
    va_deling,
    va_kop,
    va_plan,
    va_terugblik,
    va_veiligheid,
)
from va_route.schemas import va_verklaring as verklaring_module
from va_route.schemas.kern import VaKern
from va_route.schemas.va import VerklarendeAnalyse

if TYPE_CHECKING:
    from va_route.schemas.basis import Deel
    from va_route.schemas.dossier import Dossier

Invoer = dict[str, Any]
Codes = Callable[[Iterable[Any]], list[tuple[str, str]]]
MaakVa = Callable[[Mapping[str, Any]], VerklarendeAnalyse]
PEILDATUM = date(2026, 3, 25)
KAN_NOG_KOMEN = {
    "evaluatie_op", "opnieuw_op", "uiterlijk", "vanaf", "tot", "termijn", "va_klaar_op",
    "eerste_contact_ouders", "nieuwe_evaluatie_op", "toegezegd_tot",
}  # fmt: skip
HULP = {"wat": "Hulp", "aanbieder": "Lokaal team", "resultaat": "loopt", "vanaf": "2025-11-10"}
TERZIJDE = {
    "regel": "VA-P03",
    "pad": "inzichten[0]",
    "reden": "Vader is op reis.",
    "door": "karin",
    "datum": "2026-03-24",
}


@pytest.mark.parametrize(
    ("wijziging", "fouten"),
    [
        ({"kop.gewijzigd_op": "2026-03-09"}, []),
        ({"kop.gewijzigd_op": "2026-03-08"}, [("VA-S04", "kop.gewijzigd_op")]),
        ({"kop.evaluatie_op": "2026-03-25"}, []),
        ({"kop.evaluatie_op": "2026-03-24"}, [("VA-S04", "kop.evaluatie_op")]),
        ({"eerdere_hulp": [HULP | {"tot": "2025-11-10"}]}, []),
        ({"eerdere_hulp": [HULP | {"tot": "2025-11-09"}]}, [("VA-S04", "eerdere_hulp[0].tot")]),
        ({"terzijde": [TERZIJDE | {"opnieuw_op": "2026-03-24"}]}, []),
        ({"terzijde": [TERZIJDE | {"opnieuw_op": "2026-03-23"}]},
         [("VA-S04", "terzijde[0].opnieuw_op")]),
        ({"vaststelling.datum": "2026-03-09"}, []),
        ({"vaststelling.datum": "2026-03-08"}, [("VA-S04", "vaststelling.datum")]),
        # nothing that happened lies after the peildatum
        ({"deling.0.datum": "2026-03-25"}, []),
        ({"deling.0.datum": "2026-03-26"}, [("VA-S04", "deling[0].datum")]),
        ({"vaststelling.datum": "2026-03-26"}, [("VA-S04", "vaststelling.datum")]),
        ({"hulpvraag.problemen.0.sinds": "2026-03-26"},
         [("VA-S04", "hulpvraag.problemen[0].sinds")]),
        ({"jeugdige.geboortedatum": "2027-01-01"}, [("VA-S04", "jeugdige.geboortedatum")]),
        # help of before began; it ended, unless it goes on; what never started may lie ahead
        ({"eerdere_hulp": [HULP | {"vanaf": "2026-03-25"}]}, []),
        ({"eerdere_hulp": [HULP | {"vanaf": "2026-03-26"}]},
         [("VA-S04", "eerdere_hulp[0].vanaf")]),
        ({"eerdere_hulp": [HULP | {"tot": "2026-03-26"}]}, []),
        ({"eerdere_hulp": [HULP | {"tot": "2026-03-25", "resultaat": "geholpen"}]}, []),
        ({"eerdere_hulp": [HULP | {"tot": "2026-03-26", "resultaat": "geholpen"}]},
         [("VA-S04", "eerdere_hulp[0].tot")]),
        ({"eerdere_hulp": [HULP | {"vanaf": "2026-04-01", "resultaat": "niet_gestart"}]}, []),
        ({"doelen.0.termijn": "2030-01-01"}, []),
    ],
)  # fmt: skip
def test_the_days_of_an_analysis_follow_each_other(
    sem_met: MaakVa, codes: Codes, wijziging: Mapping[str, Any], fouten: list[tuple[str, str]]
) -> None:
    """Left what is changed in a good analysis, right the errors; boundary pairs side by side."""
    assert codes(controleer_dagen(sem_met(wijziging), PEILDATUM)) == fouten


@pytest.mark.parametrize(
    ("vroeg", "laat", "fout"),
    [
        ("2026-06-20", "2026-06-20", False),
        ("2026-06-20", "2026-06-19", True),
        ("2026-06-20", None,         False),
        (None,         "2026-06-19", False),
    ],
)  # fmt: skip
def test_an_order_ends_no_earlier_than_it_begins(
    dossier_met: Callable[..., Dossier],
    codes: Codes,
    vroeg: str | None,
    laat: str | None,
    *,
    fout: bool,
) -> None:
    """One day is possible, a day less is not; a day that is not known yet is no error."""
    beschikking = {"id": "bs1", "verzoek": "vz1", "door": "kinderrechter", "uitkomst": "verleend"}
    beschikking |= {"gegeven_op": "2026-06-20", "mondeling": "nee"}
    dagen = {"geldig_vanaf": vroeg, "geldig_tot_en_met": laat}
    dossier = dossier_met(beschikkingen=[beschikking | {k: v for k, v in dagen.items() if v}])
    verwacht = [("DOS-04", "beschikkingen[0].geldig_tot_en_met")] if fout else []
    assert codes(controleer_dagen(dossier, PEILDATUM)) == verwacht


def test_a_message_names_both_days_as_they_are_written(sem_met: MaakVa) -> None:
    """The writer finds the same characters in the file."""
    va = sem_met({"kop.evaluatie_op": "2026-03-24"})
    [melding] = controleer_dagen(va, PEILDATUM)
    assert melding.bericht == (
        "De datums kloppen niet: 'evaluatie_op' (2026-03-24) hoort na 'gewijzigd_op' (2026-03-24) "
        "te liggen."
    )


def test_a_moment_counts_on_its_day_in_the_netherlands(noor: Invoer, codes: Codes) -> None:
    """A kern written at 00:30 is of that day, though it is still the day before in Greenwich."""
    noor["opgesteld_op"] = "2026-06-10 00:30"
    kern = VaKern.model_validate(noor)
    assert ("VA-S04", "opgesteld_op") in codes(controleer_dagen(kern, date(2026, 6, 9)))
    assert codes(controleer_dagen(kern, date(2026, 6, 10))) == []


def test_what_was_accepted_stays_accepted(sem_met: MaakVa) -> None:
    """Each later day gives the same errors or fewer, and no day at all gives only the order."""
    va = sem_met({"deling.0.datum": "2026-03-27", "kop.gewijzigd_op": "2026-03-08"})
    dagen = [date(2026, 3, 1), date(2026, 3, 26), date(2026, 3, 27), date.max]
    aantallen = [len(list(controleer_dagen(va, dag))) for dag in dagen]
    assert aantallen == sorted(aantallen, reverse=True)
    assert aantallen[-2:] == [1, 1]


def test_events_beside_the_analysis_may_lie_ahead(dossier_met: Callable[..., Dossier]) -> None:
    """The rules of the route leave out what lies after the peildatum, so it is no error there."""
    signaal = {"op": "2026-06-06 02:10", "van": "Politie", "tekst": "Vermist."}
    plichten = {"vertrouwenspersoon_gewezen_op": "2026-06-06"}
    dossier = dossier_met(signalen=[signaal], plichten=plichten)
    assert list(controleer_dagen(dossier, PEILDATUM)) == []


def test_inside_a_dossier_the_analysis_keeps_its_own_code(
    sem: Invoer, dossier_met: Callable[..., Dossier], codes: Codes
) -> None:
    """The path says where; the code says which rule."""
    sem["kop"]["gewijzigd_op"] = "2026-03-08"
    sem["vaststelling"]["datum"] = "2026-03-08"
    sem["deling"][0]["datum"] = "2026-03-26"
    assert codes(controleer_dagen(dossier_met(va=sem), PEILDATUM)) == [
        ("VA-S04", "va.kop.gewijzigd_op"),
        ("VA-S04", "va.deling[0].datum"),
        ("VA-S04", "va.vaststelling.datum"),
    ]


def test_every_day_of_an_analysis_has_happened_or_may_still_come() -> None:
    """A new field with a day has to be put in one of the two."""
    modules = (
        kern_module, personen, va_bevindingen, va_deling, va_kop, va_plan, va_terugblik,
        va_veiligheid, verklaring_module,
    )  # fmt: skip
    namen = {
        naam
        for module in modules
        for klasse in vars(module).values()
        if isinstance(klasse, type) and issubclass(klasse, BaseModel)
        for naam, veld in klasse.model_fields.items()
        if {date, datetime} & {veld.annotation, *getattr(veld.annotation, "__args__", ())}
        or "date" in str(veld.annotation)
    }
    assert namen == GEBEURD | KAN_NOG_KOMEN
    assert not GEBEURD & KAN_NOG_KOMEN


def klasse_van(naam: str) -> type[Deel]:
    """Import a section by its module and its class."""
    module, _, klasse = naam.partition(".")
    gevonden: type[Deel] = getattr(import_module(f"va_route.schemas.{module}"), klasse)
    return gevonden


@pytest.mark.parametrize(
    ("naam", "paar"), [(naam, paar) for naam, paren in VOLGORDE.items() for paar in paren]
)
def test_every_pair_of_days_is_looked_at(naam: str, paar: Paar) -> None:
    """The day after is in order, the same day where the pair says so, the day before never."""
    klasse = klasse_van(naam)
    fouten = {}
    for verschil in (-1, 0, 1):
        dagen: dict[str, Any] = dict.fromkeys(klasse.model_fields)
        dagen |= {paar.vroeg: PEILDATUM, paar.laat: PEILDATUM + timedelta(days=verschil)}
        deel: Any = klasse.model_construct(**dagen)
        fouten[verschil] = len(list(dagen_van(deel, date.max, analyse=True)))
    assert fouten == {-1: 1, 0: 0 if paar.gelijk else 1, 1: 0}


def test_every_pair_of_days_exists() -> None:
    """A field that was renamed cannot leave its pair behind."""
    for naam, paren in VOLGORDE.items():
        assert {veld for paar in paren for veld in paar[:2]} <= set(klasse_van(naam).model_fields)
