# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Documents to test with, as the reader hands them over: every value a string."""

from pathlib import Path
from typing import Any

import pytest
import yaml

Invoer = dict[str, Any]
OVERGANG = (
    "waarom",
    "wat_kan_het_voorkomen",
    "wanneer",
    "waarheen",
    "kennismaking",
    "vervoer",
    "spullen",
    "kamer_thuis",
    "contact",
)


def _lees(naam: str) -> Invoer:
    tekst = Path(__file__).with_name(naam).read_text(encoding="utf-8")
    inhoud: Invoer = yaml.load(tekst, yaml.BaseLoader)  # noqa: S506 - makes strings only
    return inhoud


@pytest.fixture
def sem() -> Invoer:
    """Give a complete analysis without a stay."""
    return _lees("sem.yaml")


@pytest.fixture
def noor() -> Invoer:
    """Give a complete kern."""
    return _lees("noor.yaml")


@pytest.fixture
def vol(sem: Invoer) -> Invoer:
    """Give an analysis in which every field of every section is filled in at least once."""
    stuk: dict[str, Any] = {"verborgen_voor": ["vader"]}
    poging = {"datum": "2026-03-11", "hoe": "Gebeld, geen gehoor."}
    sem["jeugdige"] |= stuk
    sem["hulpvraag"]["woorden"][0] |= stuk | {"wijze": "gesprek in de schuur"}
    sem["hulpvraag"]["woorden"][0]["goedgekeurd"] = "ja"
    sem["hulpvraag"]["niet_gehoord"] = [
        {"wie": "zusje", "reden": "niet_in_staat", "toelichting": "Zij is nog jong."}
        | {"pogingen": [poging], "opnieuw_op": "2026-04-14", "opnieuw_door": "karin"}
    ]
    bevinding = sem["bevindingen"][3]
    gezegd = stuk | {"datum": "2026-03-12", "wijze": "telefoon"}
    bevinding |= stuk | {"betwist": [{"door": "vader", "waarom": "Het was een duw."} | gezegd]}
    bevinding["reactie"][0] |= gezegd
    sem["eerdere_hulp"][0] |= stuk | {"volgens_professional": "De ouders deden goed mee."}
    sem["factoren"][0]["bewust_niet"] = "Dit hoort bij Sem; we passen de drukte aan."
    sem["inzichten"][0]["standpunten"][0] |= gezegd
    sem["inzichten"][1] |= stuk
    sem["hypothesen"][1] |= {
        "tegen_gezocht": {"hoe": "Rooster bekeken.", "uitkomst": "Niets.", "datum": "2026-03-20"},
        "proef": {"wat": "Vier ochtenden meten.", "wie": "mentor", "uiterlijk": "2026-05-01"},
    }
    sem["veiligheid"]["cijfers"][0] |= stuk
    sem["veiligheid"]["instrumenten"] = [
        {"naam": "LIRIK", "datum": "2026-03-17", "conclusie": "Er zijn zorgen over de ruzies."}
    ]
    sem["perspectief"]["stip"] |= stuk
    sem["perspectief"]["onderwijs"] |= stuk
    sem["perspectief"] |= {
        "terug_of_verder": ["Thuis is er een vast duo."],
        "hoe_lang": "Hoogstens drie maanden.",
        "toekomst_18": dict.fromkeys(
            ("wonen", "school_werk", "inkomen", "steun", "welzijn"), "Zoekt Karin uit."
        ),
    }
    sem["overgang"] = {
        "verteld_op": "2026-03-20",
        "verteld_door": "karin",
        "vragen_jeugdige": [{"tekst": "Mag mijn brommer mee?"} | stuk],
    } | dict.fromkeys(OVERGANG, "Dat is met Sem besproken.")
    sem["overgang"] |= {"toegezegd_door": "karin", "toegezegd_tot": "2026-04-14"} | stuk
    sem |= _rondom(stuk)
    sem["hulpvraag"] |= {
        "woonvraag": {"speelt": "nee", "waarom": "Sem woont thuis."},
        "behandelvraag": {"speelt": "ja", "waarom": "Samen leren zonder ruzie."},
    }
    sem["alternatieven"][1] |= {"vorm": "intensief_thuis"}
    sem["alternatieven"][2] |= stuk | {
        "datum": "2026-03-17",
        "aangekaart_bij": "het Servicepunt",
    }
    sem["deling"][0] |= stuk | {"pogingen": [poging]}
    sem["terzijde"] = [
        {"regel": "VA-P03", "pad": "inzichten[0]", "reden": "Vader is op reis.", "door": "karin"}
        | {"datum": "2026-03-24", "opnieuw_op": "2026-04-14"}
    ]
    return sem


def _rondom(stuk: Invoer) -> Invoer:
    """Give the sections about the youth's own page, the people around, and looking back."""
    namen = ("wat_blijft_gelijk", "wat_helpt_mij", "wat_maakt_het_erger", "terugvalplan")
    gezien = {"doel": "do1", "stand": "op_weg", "waaraan_gezien": "Twee van de drie ochtenden."}
    return {
        "fictief": "ja",
        "van_de_jeugdige": {
            naam: {"tekst": "Laat mij even buiten staan."} | stuk for naam in namen
        },
        "netwerk": [
            {"wie": "bert", "betekenis": "Bij hem ben ik rustig.", "kan_doen": "Samen sleutelen."}
            | stuk
        ],
        "keuze": {
            "eerste_keus": "al2",
            "gekregen": "al1",
            "reden_verschil": "Er was een wachtlijst.",
        },
        "kwaliteit": [
            {"criterium": "M3", "oordeel": "voldoende", "door": "karin", "datum": "2026-03-24"}
            | {"toelichting": "Gevraagd aan Sem en aan moeder."}
        ],
        "evaluaties": [
            {"datum": "2026-03-24", "aanwezig": ["sem", "karin"], "per_doel": [gezien]}
            | {"wat_bleek_anders": "De ochtend is te druk.", "nieuwe_evaluatie_op": "2026-05-01"}
        ],
    }
