# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.recht.bouw import MACHTIGING, SPOED, Invoer, dag, met_verzoek, teken, uur, zaak
from va_route.recht.waarborgen import (
    ambulant_overwogen,
    eigen_woorden_over_verzoek,
    jeugdige_gehoord,
    pogingen_om_te_horen,
    va_aanwezig,
)
from va_route.toets import redenen

if TYPE_CHECKING:
    from va_route.schemas.verzoek import VerzoekSoort

SCHEMAS = Path(__file__).parents[1] / "schemas"


def lees(naam: str) -> Invoer:
    """Read a document as the reader hands it over."""
    tekst = (SCHEMAS / naam).read_text(encoding="utf-8")
    inhoud: Invoer = yaml.load(tekst, yaml.BaseLoader)  # noqa: S506 - makes strings only
    return inhoud


def optie(
    verschil: int | None = -1,
    **anders: Any,  # noqa: ANN401 - fields as the reader gives them
) -> Invoer:
    """Write an option that is weighed in order, but for what is named."""
    vast = {
        "id": "al1",
        "tekst": "Hulp thuis",
        "soort": "ambulant_specialistisch",
        "uitkomst": "afgewezen",
        "reden": "Er is nu niemand thuis die dit kan dragen.",
    }
    return vast | ({} if verschil is None else {"datum": dag(verschil)}) | anders


def gewogen(*opties: Invoer, soort: VerzoekSoort = MACHTIGING) -> str:
    """Return whether ambulant help was considered, with these options in the VA."""
    va = lees("sem.yaml")
    va["alternatieven"] = list(opties)
    return teken(ambulant_overwogen, zaak(soort, va=va))


class TestAmbulantOverwogen:
    """Met by one ambulant or residential option, dated, with outcome and reason."""

    @pytest.mark.parametrize(
        "hulp",
        [
            "ambulant",
            "ambulant_specialistisch",
            "dagbehandeling",
            "residentieel_open",
            "klinisch_ggz",
        ],
    )
    def test_met_by_ambulant_help_or_an_open_place(self, hulp: str) -> None:
        """Whether it was used or rejected."""
        assert gewogen(optie(soort=hulp)) == "✔"
        assert gewogen(optie(soort=hulp, uitkomst="ingezet")) == "✔"

    @pytest.mark.parametrize(("verschil", "uitkomst"), [(-1, "✔"), (0, "✔"), (1, "?"), (None, "?")])
    def test_met_only_when_dated_by_the_peildatum(self, verschil: int, uitkomst: str) -> None:
        """The day before, the day, the day after, no day."""
        assert gewogen(optie(verschil)) == uitkomst

    @pytest.mark.parametrize(
        "anders",
        [
            {"soort": "gesloten"},
            {"soort": "gesloten_voorwaardelijk"},
            {"soort": "netwerk"},
            {"uitkomst": "te_onderzoeken"},
            {"uitkomst": "advies"},
        ],
    )
    def test_not_met_by_another_kind_or_an_open_outcome(self, anders: Invoer) -> None:
        """Something else was weighed, or nothing came of it yet."""
        assert gewogen(optie(**anders)) == "?"

    def test_not_met_by_an_empty_list(self) -> None:
        """Nothing weighed, nothing shown."""
        assert gewogen() == "?"

    def test_not_met_without_a_reason(self) -> None:
        """An outcome alone says nothing."""
        zonder = optie()
        del zonder["reden"]
        assert gewogen(zonder) == "?"

    def test_a_waiting_list_counts_only_with_where_it_was_raised(self) -> None:
        """Not available, and nobody heard of it: not met. Raised with the Servicepunt: met."""
        wachtlijst: Invoer = {
            "uitkomst": "niet_beschikbaar",
            "reden": "Een wachtlijst van een jaar.",
        }
        assert gewogen(optie(**wachtlijst)) == "?"
        assert gewogen(optie(**wachtlijst, aangekaart_bij="het Servicepunt")) == "✔"

    def test_in_an_emergency_one_phoned_option_is_enough(self) -> None:
        """The kern of a night, with the hour of the call."""
        kern = lees("noor.yaml")
        kern["opties"] = [
            {"id": "al1", "soort": "ambulant", "tekst": "Het team", "uitkomst": "niet_beschikbaar"}
            | {"reden": "Kan morgen om negen uur.", "gebeld": uur(0, "03:20")}
        ]
        assert teken(ambulant_overwogen, zaak(va_kern=kern)) == "✔"
        del kern["opties"][0]["gebeld"]
        assert teken(ambulant_overwogen, zaak(va_kern=kern)) == "?"

    def test_no_deviation_stands_in_its_place(self) -> None:
        """Also not in an emergency."""
        over = zaak(SPOED, afwijkingen=[afwijking(afspraak="ambulant_overwogen")])
        assert teken(ambulant_overwogen, over) == "?"


def woord(verschil: int = -1, van: str = "yara", wijze: str = "gesprek") -> Invoer:
    """Write words about the request."""
    return {"van": van, "tekst": "Ik wil het niet.", "datum": dag(verschil), "wijze": wijze}


def niet(
    aantal: int,
    reden: str = "wil_niet",
    **anders: Any,  # noqa: ANN401 - fields as the reader gives them
) -> Invoer:
    """Write why the youth was not heard, with this many attempts."""
    vast = {
        "reden": reden,
        "pogingen": [{"datum": dag(-nr), "hoe": "Gebeld."} for nr in range(aantal)],
        "opnieuw_door": "karin",
        "opnieuw_op": dag(2),
    }
    return {sleutel: waarde for sleutel, waarde in (vast | anders).items() if waarde is not None}


class TestJeugdigeGehoord:
    """Met by own words about this request, or by dated attempts and who tries again."""

    @pytest.mark.parametrize(
        "wijze", ["aan_tafel", "gesprek", "telefoon", "video", "brief", "vertrouwenspersoon"]
    )
    def test_met_by_own_words_however_they_came(self, wijze: str) -> None:
        """At the table, by phone, by letter, or through the vertrouwenspersoon."""
        assert teken(jeugdige_gehoord, met_verzoek(woorden=[woord(wijze=wijze)])) == "✔"

    @pytest.mark.parametrize(("verschil", "uitkomst"), [(-1, "✔"), (0, "✔"), (1, "?")])
    def test_met_only_by_words_from_before(self, verschil: int, uitkomst: str) -> None:
        """The day before, the day, the day after the peildatum."""
        assert teken(jeugdige_gehoord, met_verzoek(woorden=[woord(verschil)])) == uitkomst

    @pytest.mark.parametrize("van", ["moeder", "karin"])
    def test_not_met_by_the_words_of_another(self, van: str) -> None:
        """A parent does not speak for the youth."""
        assert teken(jeugdige_gehoord, met_verzoek(woorden=[woord(van=van)])) == "?"

    def test_not_met_by_words_about_another_request(self) -> None:
        """Asked is this request, not the one before it."""
        eerder = {"id": "vz1", "soort": "spoedmachtiging", "woorden": [woord()]}
        nu = {"id": "vz2", "soort": "spoedmachtiging"}
        assert teken(jeugdige_gehoord, zaak(verzoeken=[eerder, nu])) == "?"

    @pytest.mark.parametrize("reden", ["wil_niet", "onvindbaar", "niet_in_staat"])
    @pytest.mark.parametrize(
        ("soort", "genoeg"), [(SPOED, 1), (MACHTIGING, 2)], ids=["spoed", "regulier"]
    )
    def test_met_by_attempts(self, soort: VerzoekSoort, genoeg: int, reden: str) -> None:
        """One in an emergency, two for a regular request; one fewer is not enough."""
        pogingen = [
            teken(jeugdige_gehoord, met_verzoek(soort, niet_gehoord=niet(aantal, reden)))
            for aantal in (genoeg - 1, genoeg, genoeg + 1)
        ]
        assert pogingen == ["?", "✔", "✔"]

    def test_an_attempt_that_is_still_to_come_is_none(self) -> None:
        """Only attempts on or before the peildatum count."""
        morgen = niet(0) | {"pogingen": [{"datum": dag(1), "hoe": "Bellen."}]}
        assert teken(jeugdige_gehoord, met_verzoek(niet_gehoord=morgen)) == "?"

    @pytest.mark.parametrize("weg", ["opnieuw_door", "opnieuw_op", "pogingen"])
    def test_not_met_by_refuses_as_the_only_word(self, weg: str) -> None:
        """Without attempts, or without who tries again and when, it is only a label."""
        zonder: Invoer = {weg: None}
        assert teken(jeugdige_gehoord, met_verzoek(niet_gehoord=niet(3, **zonder))) == "?"

    def test_silence_is_a_right_and_never_a_lock(self) -> None:
        """Nothing that is written about it makes the answer a no."""
        for over in (met_verzoek(), zaak(), met_verzoek(niet_gehoord=niet(0))):
            assert teken(jeugdige_gehoord, over) == "?"
            assert teken(eigen_woorden_over_verzoek, over) == "?"
            assert teken(pogingen_om_te_horen, over) == "?"

    def test_no_deviation_stands_in_its_place(self) -> None:
        """Also not in an emergency."""
        over = zaak(SPOED, afwijkingen=[afwijking(afspraak="jeugdige_gehoord")])
        assert teken(jeugdige_gehoord, over) == "?"

    def test_it_says_that_this_is_not_the_hearing_by_the_judge(self) -> None:
        """Two facts that are never mixed."""
        eerste = redenen(jeugdige_gehoord.toets(zaak()))[0].toets
        assert "niet het verhoor door de rechter" in eerste.remedie


def afwijking(**anders: object) -> Invoer:
    """Write a deviation that is in order, but for what is named."""
    return {
        "afspraak": "spoedberaad_gehouden",
        "reden": "direct_gevaar",
        "motivering": "Er stond iemand voor de deur.",
        "door": "karin",
        "rol": "crisisdienst",
        "op": uur(0, "03:10"),
        "herstel_uiterlijk": dag(1),
    } | anders


def onderweg(zitting: str | None = dag(9), **anders: object) -> Invoer:
    """Write a follow-up with a VA in concept and the deviation that goes with it."""
    va = lees("sem.yaml")
    va["kop"]["status"] = "concept"
    del va["vaststelling"]
    vervolg = {"id": "vz2", "soort": "machtiging", "vervolg_op": "vz1"}
    return {
        "va": va,
        "verzoeken": [
            {"id": "vz1", "soort": "spoedmachtiging"},
            vervolg | ({"zitting_op": zitting} if zitting else {}),
        ],
        "afwijkingen": [
            afwijking(afspraak="va_aanwezig", reden="va_in_concept", herstel_uiterlijk=dag(8))
            | {"verzoek": "vz2"}
            | anders
        ],
    }


class TestVaAanwezig:
    """Met by a whole VA, fixed by the peildatum; on the way only in the follow-up of spoed."""

    def test_met_by_a_whole_and_fixed_analysis(self) -> None:
        """On the regular route."""
        assert teken(va_aanwezig, zaak(MACHTIGING, va=lees("sem.yaml"))) == "✔"

    def test_not_met_by_a_concept(self) -> None:
        """Also not when all its sections are full."""
        va = lees("sem.yaml")
        va["kop"]["status"] = "concept"
        assert teken(va_aanwezig, zaak(MACHTIGING, va=va)) == "✘"

    def test_not_met_by_an_analysis_that_is_fixed_later(self) -> None:
        """Fixed the day after the peildatum is not fixed yet."""
        va = lees("sem.yaml")
        va["vaststelling"]["datum"] = dag(1)
        assert teken(va_aanwezig, zaak(MACHTIGING, va=va)) == "✘"

    def test_not_met_by_a_kern(self) -> None:
        """A kern is a beginning."""
        assert teken(va_aanwezig, zaak(MACHTIGING, va_kern=lees("noor.yaml"))) == "?"

    def test_met_in_the_follow_up_by_an_analysis_on_its_way(self) -> None:
        """A concept with the youth's words, a name, and a day before the hearing."""
        over = zaak(SPOED, **onderweg())
        assert teken(va_aanwezig, over.bij(MACHTIGING)) == "✔"

    def test_never_so_on_the_regular_route(self) -> None:
        """The same dossier, asked as a regular request."""
        assert teken(va_aanwezig, zaak(MACHTIGING, **onderweg())) == "✘"

    @pytest.mark.parametrize(("klaar", "uitkomst"), [(dag(8), "✔"), (dag(9), "✘"), (dag(10), "✘")])
    def test_ready_before_the_hearing(self, klaar: str, uitkomst: str) -> None:
        """The day before the hearing; the day itself is too late."""
        over = zaak(SPOED, **onderweg(herstel_uiterlijk=klaar))
        assert teken(va_aanwezig, over.bij(MACHTIGING)) == uitkomst

    def test_not_without_a_day_for_the_hearing(self) -> None:
        """Nobody knows what is in time."""
        over = zaak(SPOED, **onderweg(zitting=None))
        assert teken(va_aanwezig, over.bij(MACHTIGING)) == "?"

    def test_not_without_the_words_of_the_youth(self) -> None:
        """The one thing that is never later."""
        delen = onderweg()
        delen["va"]["hulpvraag"]["woorden"] = [
            w for w in delen["va"]["hulpvraag"]["woorden"] if w["van"] != "sem"
        ]
        assert teken(va_aanwezig, zaak(SPOED, **delen).bij(MACHTIGING)) == "?"

    def test_not_by_an_analysis_that_has_lapsed(self) -> None:
        """A concept of long ago is not on its way."""
        delen = onderweg()
        delen["va"]["kop"]["status"] = "vervallen"
        assert teken(va_aanwezig, zaak(SPOED, **delen).bij(MACHTIGING)) == "✘"
