# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from va_route.app.wie import controleer_partij, ingediend_door
from va_route.app.zetten import Daad, bepaal
from va_route.errors import GebruikError
from va_route.schemas.besluit import Maatregel, Titel
from va_route.schemas.journaal import Antwoord, Regelsoort
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from collections.abc import Sequence

    from va_route.app.zetten import Zetting
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.journaal import Journaalregel

P = Partij
NACHT = datetime(2026, 6, 6, 4, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))
UUR = timedelta(hours=1)
INDIENERS = (P.COLLEGE, P.GI, P.RAAD, P.OVJ)


def titel(*soorten: str) -> Titel:
    """Give the measures that hold: executed by a GI, unless it is only asked for."""
    maatregelen = []
    for woorden in soorten:
        soort, stand, *gi = woorden.split()
        velden = {"soort": soort, "stand": stand, "vanaf": "2026-06-01"}
        maatregelen.append(
            Maatregel.model_validate(velden | ({"uitvoerende_gi": "GI"} if gi else {}))
        )
    return Titel(maatregelen=tuple(maatregelen))


def met(dossier: Dossier, verzoeker: Partij, title: Titel) -> Dossier:
    """Give the same night with another verzoeker and other measures."""
    verzoeken = tuple(v.model_copy(update={"verzoeker": verzoeker}) for v in dossier.verzoeken)
    return dossier.model_copy(update={"verzoeken": verzoeken, "titel": title})


def zet(
    dossier: Dossier,
    stap: str,
    door: Partij,
    regels: Sequence[Journaalregel] = (),
    op: datetime = NACHT,
) -> Zetting:
    """Take one step on the emergency route."""
    return bepaal(dossier, regels, Daad(stap, door, op, op + 9 * UUR), None, "spoed")


@pytest.mark.parametrize(
    ("title", "rij"),
    [
        #                                              college gi raad ovj
        (titel("ots van_kracht gi"),                   "✘✔✔✔"),
        (titel("vots verzocht"),                       "✘✘✔✔"),
        (titel("ots van_kracht"),                      "✘✘✔✔"),
        (titel("voogdij_gi van_kracht gi"),            "✘✔✔✔"),
        (titel("jeugdreclassering van_kracht gi"),     "✔✔✘✘"),
        (titel(),                                      "✔✘✘✘"),
    ],
    ids=[
        "ots", "asked for", "another GI, or none", "voogdij", "jeugdreclassering", "no measure",
    ],
)  # fmt: skip
def test_who_files_goes_by_the_measures_of_that_day(noor: Dossier, title: Titel, rij: str) -> None:
    """Measure left; right whether the rule of Jeugdwet 6.1.8 is met for each ``--door``."""
    gevonden = ""
    for door in INDIENERS:
        (regel,) = zet(met(noor, door, title), "dien_in", door).regels
        antwoord = {u.code: u.antwoord for u in regel.uitkomsten}["bevoegde_verzoeker"]
        gevonden += "✔" if antwoord is Antwoord.JA else "✘"
    assert gevonden == rij


def test_a_party_that_does_not_file_by_the_measures_is_refused_and_that_is_recorded(
    noor: Dossier,
) -> None:
    """The request names the GI, and the college sends it: the rule of 6.1.8 stays open."""
    (regel,) = zet(noor, "dien_in", P.COLLEGE).regels
    assert regel.soort is Regelsoort.GEWEIGERD
    nee = [u.code for u in regel.uitkomsten if u.antwoord is Antwoord.NEE]
    assert nee == ["bevoegde_verzoeker"]


def test_a_party_that_files_but_is_not_the_verzoeker_is_told_so(noor: Dossier) -> None:
    """The dossier says the GI, ``--door`` the Raad: one is a slip, and nothing is recorded."""
    with pytest.raises(GebruikError) as gevangen:
        zet(noor, "dien_in", P.RAAD)
    assert gevangen.value.code == "APP-14"
    assert "Volgens het dossier (verzoeken[0].verzoeker) is de GI de verzoeker" in (
        gevangen.value.bericht
    )
    assert "--door gi" in gevangen.value.bericht


def test_without_a_verzoeker_on_file_the_rule_says_what_is_missing(noor: Dossier) -> None:
    """Silence is no contradiction."""
    stil = tuple(v.model_copy(update={"verzoeker": None}) for v in noor.verzoeken)
    (regel,) = zet(noor.model_copy(update={"verzoeken": stil}), "dien_in", P.RAAD).regels
    assert regel.soort is Regelsoort.GEWEIGERD


def test_what_happened_is_recorded_whoever_filed(noor: Dossier) -> None:
    """A filing that is reported is never refused: the open rule is a tekort."""
    (regel,) = zet(noor, "meld_ingediend", P.COLLEGE).regels
    assert regel.naar == "ingediend"
    assert regel.tekort == ("bevoegde_verzoeker",)


@pytest.mark.parametrize("stap", ["trek_in", "voorkom_plaatsing"])
@pytest.mark.parametrize("door", INDIENERS)
def test_who_filed_withdraws(noor: Dossier, stap: str, door: Partij) -> None:
    """By the journal; another one's hand is for ``--vastgelegd-door``."""
    regels = zet(noor, "dien_in", P.GI).regels
    if door is P.GI:
        assert zet(noor, stap, door, regels, NACHT + UUR).gezet
        return
    with pytest.raises(GebruikError, match="APP-14"):
        zet(noor, stap, door, regels, NACHT + UUR)


def test_the_journal_says_who_filed_before_the_dossier_does(noor: Dossier) -> None:
    """What was recorded stands, also when the dossier names another."""
    regels = zet(noor, "meld_ingediend", P.RAAD).regels
    assert ingediend_door(regels, "spoed-1") is P.RAAD
    assert zet(noor, "trek_in", P.RAAD, regels, NACHT + UUR).gezet
    with pytest.raises(GebruikError) as gevangen:
        zet(noor, "trek_in", P.GI, regels, NACHT + UUR)
    assert gevangen.value.bericht.startswith("Volgens het journaal is de Raad")


@pytest.mark.parametrize(
    ("door", "mag"), [(P.GI, True), (P.RAAD, True), (P.OVJ, False), (P.COLLEGE, False)]
)
def test_the_verzoeker_or_the_gi_waives_an_admission(
    noor: Dossier, door: Partij, *, mag: bool
) -> None:
    """The GI can end the need for the order (Jeugdwet 6.1.12 lid 4), whoever filed."""
    regels = zet(noor, "meld_ingediend", P.RAAD).regels
    regels += zet(noor, "meld_verleend", P.KINDERRECHTER, regels, NACHT + UUR).regels
    if mag:
        zet(noor, "zie_af_van_opname", door, regels, NACHT + 2 * UUR)
        return
    with pytest.raises(GebruikError, match="APP-14"):
        zet(noor, "zie_af_van_opname", door, regels, NACHT + 2 * UUR)


def test_another_verloop_says_nothing_about_this_one(noor: Dossier) -> None:
    """Who filed is looked up in the course itself."""
    assert ingediend_door(zet(noor, "dien_in", P.GI).regels, "regulier-1") is None


def test_a_party_outside_the_step_is_wrong_use() -> None:
    """The sentence names who does take it, in words and as they are typed."""
    with pytest.raises(GebruikError) as gevangen:
        controleer_partij("neem_op", (P.AANBIEDER,), P.GI)
    assert gevangen.value.code == "APP-10"
    assert "de jeugdhulpaanbieder" in gevangen.value.bericht
    assert "Kies uit: aanbieder." in gevangen.value.bericht
    controleer_partij("neem_op", (P.AANBIEDER,), P.AANBIEDER)
