# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import date
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from va_route.app.beeld import beeld_van, regels_versie
from va_route.app.laad import laad
from va_route.app.lees import lees
from va_route.app.maak_pdf import maak_pdf
from va_route.app.profiel import (
    bekende_regio,
    dag_melding,
    gebruik_profiel,
    lees_profiel,
    met_profiel,
    profiel_document,
    profiel_hash,
    profiel_van,
    regio_melding,
    verpakte_profielen,
    woorden_van,
)
from va_route.app.toets import toets_stap
from va_route.app.zet import zet
from va_route.errors import DocumentError, Ernst, GebruikError
from va_route.pakket import map_van
from va_route.recht.profiel import AFSPRAKEN, zonder_werkwijze
from va_route.schemas.journaal import Regelsoort
from va_route.schemas.partijen import Partij
from va_route.toets import Soort, redenen

from .conftest import NU

if TYPE_CHECKING:
    from pathlib import Path

    from va_route.schemas.dossier import Dossier

PEIL = date(2026, 6, 1)
EIGEN = """schema: regioprofiel/1
regio: {regio}
naam: Regio Voorbeeld
versie: eigen-3
geldend_van: 2026-05-01
bronnen:
  - id: br1
    titel: Werkwijze Regio Voorbeeld
    wat: Een verzonnen afspraak.
afspraken:
  - code: va_is_besproken
    soort: eis
    naam: de analyse is aan de keukentafel besproken
    bron: br1
    plek: bladzijde 4
"""


@pytest.fixture
def eigen(tmp_path: Path) -> Path:
    """Write a region's own profile."""
    pad = tmp_path / "voorbeeld.yaml"
    pad.write_text(EIGEN.format(regio="regio_voorbeeld"), encoding="utf-8")
    return pad


def yara(regio: str) -> Dossier:
    """Give Yara's dossier, as if she lived elsewhere."""
    return lees(map_van("examples") / "goed" / "yara.yaml").model_copy(update={"regio": regio})


def vraag(regio: str, profiel: Path | None = None) -> set[str]:
    """Give the agreements that the decision to file asks in this region."""
    boom = toets_stap(
        yara(regio), "regulier", "besluit_tot_verzoek", peildatum=PEIL, profiel=profiel
    )
    return {deel.code for deel in boom.delen} & AFSPRAKEN


def test_four_profiles_come_with_the_package() -> None:
    """Each under the name of its region."""
    assert verpakte_profielen() == ("flevoland", "groningen_drenthe", "twente", "utrecht_overvecht")
    for regio in verpakte_profielen():
        assert bekende_regio(regio)
        assert profiel_van(regio).regio == regio


def test_a_profile_is_read_once() -> None:
    """Ten steps of a dossier do not read the file ten times."""
    assert profiel_van("flevoland") is profiel_van("flevoland")
    assert profiel_document("flevoland") is profiel_document("flevoland")


def test_an_own_profile_answers_inside_its_with_and_no_longer(eigen: Path) -> None:
    """Also when something goes wrong inside."""
    assert profiel_van("regio_voorbeeld") == zonder_werkwijze("regio_voorbeeld")

    def gaat_mis() -> None:
        with met_profiel(eigen):
            assert profiel_van("regio_voorbeeld").versie == "eigen-3"
            assert bekende_regio("regio_voorbeeld")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        gaat_mis()
    assert not bekende_regio("regio_voorbeeld")
    with met_profiel(None):
        assert not bekende_regio("regio_voorbeeld")


def test_an_own_profile_goes_before_the_packaged_one(tmp_path: Path) -> None:
    """A region can change its agreements without waiting for us."""
    pad = tmp_path / "gd.yaml"
    pad.write_text(EIGEN.format(regio="groningen_drenthe"), encoding="utf-8")
    eerst = profiel_hash("groningen_drenthe")
    with met_profiel(pad):
        assert profiel_van("groningen_drenthe").naam == "Regio Voorbeeld"
        assert profiel_hash("groningen_drenthe") != eerst
        assert profiel_van("flevoland").naam == "Flevoland"
    assert profiel_hash("groningen_drenthe") == eerst


def test_another_thread_has_its_own_profiles(eigen: Path) -> None:
    """A server can answer for two regions at the same time."""
    gezien: list[bool] = []
    with met_profiel(eigen):
        ernaast = Thread(target=lambda: gezien.append(bekende_regio("regio_voorbeeld")))
        ernaast.start()
        ernaast.join()
    assert gezien == [False]


def test_the_profile_decides_what_is_asked(eigen: Path) -> None:
    """Its own agreement in its own words, and none of the others."""
    assert vraag("regio_voorbeeld", eigen) == {"va_is_besproken"}
    boom = toets_stap(
        yara("regio_voorbeeld"), "regulier", "besluit_tot_verzoek", peildatum=PEIL, profiel=eigen
    )
    assert boom.delen[0].zin == "de analyse is aan de keukentafel besproken"
    assert boom.delen[0].bron is not None
    assert boom.delen[0].bron.citaat == "Werkwijze Regio Voorbeeld, bladzijde 4"


def test_a_case_from_elsewhere_shows_every_agreement_and_its_va_counts() -> None:
    """Reminders only, and what the analysis shows is seen."""
    assert vraag("groningen_drenthe") < vraag("friesland")
    boom = toets_stap(yara("friesland"), "regulier", "dien_in", peildatum=PEIL)
    va = next(deel for deel in boom.delen if deel.code == "va_aanwezig")
    assert va.uitkomst is True
    assert not va.telt
    assert redenen(boom) == ()


def test_the_law_is_asked_in_every_region() -> None:
    """Without a request nothing is filed, whatever a region agreed."""
    for regio in (*verpakte_profielen(), "friesland"):
        leeg = yara(regio).model_copy(update={"verzoeken": ()})
        boom = toets_stap(leeg, "regulier", "dien_in", peildatum=PEIL)
        assert "bevoegde_verzoeker" in {reden.toets.code for reden in redenen(boom)}


def test_a_step_is_taken_by_the_own_profile(eigen: Path) -> None:
    """The same step, refused by the agreement of the region and taken without it."""
    zonder_va = yara("regio_voorbeeld").model_copy(update={"va": None})

    def soort(profiel: Path | None) -> Regelsoort:
        door, wie = Partij.REGIEVOERDER, zonder_va
        regels = zet(wie, (), "start", door=Partij.GI, op=NU, nu=NU, route="regulier")
        [nieuw] = zet(wie, regels, "besluit_tot_verzoek", door=door, op=NU, nu=NU, profiel=profiel)
        return nieuw.soort

    assert (soort(eigen), soort(None)) == (Regelsoort.GEWEIGERD, Regelsoort.GEZET)


def test_paper_names_the_region_and_the_version(eigen: Path) -> None:
    """Who reads it later knows which agreements answered."""
    dossier = yara("regio_voorbeeld")
    with met_profiel(eigen):
        assert beeld_van(dossier, (), PEIL).regio == "Regio Voorbeeld"
        assert regels_versie(dossier).endswith("+eigen-3")
    assert regels_versie(dossier).endswith("+geen")
    assert regels_versie(yara("groningen_drenthe")).endswith("+2026-11")
    assert maak_pdf(dossier, peildatum=PEIL, profiel=eigen) != maak_pdf(dossier, peildatum=PEIL)


def test_the_fingerprint_follows_what_the_profile_says(eigen: Path, tmp_path: Path) -> None:
    """A comment changes nothing, a word does; without a profile there is none."""
    assert profiel_hash("regio_voorbeeld") == ""

    def vingerafdruk(tekst: str) -> str:
        pad = tmp_path / "anders.yaml"
        pad.write_text(tekst, encoding="utf-8")
        with met_profiel(pad):
            return profiel_hash("regio_voorbeeld")

    tekst = eigen.read_text(encoding="utf-8")
    assert len(vingerafdruk(tekst)) == 64
    assert vingerafdruk(f"# een opmerking\n{tekst}") == vingerafdruk(tekst)
    assert vingerafdruk(tekst.replace("soort: eis", "soort: herinnering")) != vingerafdruk(tekst)


def test_a_profile_with_errors_is_never_replaced_by_another(tmp_path: Path) -> None:
    """Every error at once with its place; the packaged one does not take over in silence."""
    pad = tmp_path / "gd.yaml"
    fout = EIGEN.format(regio="groningen_drenthe").replace("va_is_besproken", "opvolging_belegd")
    pad.write_text(fout.replace("bron: br1", "bron: br7"), encoding="utf-8")
    with pytest.raises(DocumentError) as gevangen, met_profiel(pad):
        pass
    gevonden = [(m.code, m.regel, m.kolom) for m in gevangen.value.meldingen]
    assert gevonden == [("PROFIEL-02", 12, 12), ("VA-S03", 14, 11)]
    assert all(m.remedie and m.bestand == str(pad) for m in gevangen.value.meldingen)
    with pytest.raises(DocumentError):
        gebruik_profiel(pad)
    assert profiel_van("groningen_drenthe").naam == "Groningen/Drenthe"


def test_another_document_is_no_profile(tmp_path: Path) -> None:
    """A dossier given as a profile, or no file at all, is told."""
    with pytest.raises(DocumentError) as gevangen:
        lees_profiel(map_van("examples") / "goed" / "yara.yaml")
    assert [m.code for m in gevangen.value.meldingen] == ["LEES-32"]
    with pytest.raises(GebruikError) as nergens:
        lees_profiel(tmp_path / "nergens.yaml")
    assert nergens.value.code == "BESTAND-01"


@pytest.mark.parametrize(
    ("regio", "bedoelt"),
    [
        ("groningen_drente", " Bedoelt u 'groningen_drenthe'?"),
        ("limburg", ""),
    ],
)
def test_a_region_that_nobody_knows_is_told(regio: str, bedoelt: str) -> None:
    """A slip of the pen would take every guard away."""
    [melding] = regio_melding(yara(regio))
    assert (melding.code, melding.ernst, melding.pad) == (
        "PROFIEL-10",
        Ernst.WAARSCHUWING,
        "regio",
    )
    assert melding.bericht.startswith(f"Voor de regio '{regio}' is geen werkwijze vastgelegd.")
    assert bedoelt in melding.bericht
    assert ("Bedoelt" in melding.bericht) is bool(bedoelt)


def test_a_known_region_says_nothing(eigen: Path) -> None:
    """Neither a packaged one, nor one that was given."""
    assert regio_melding(yara("flevoland")) == ()
    with met_profiel(eigen):
        assert regio_melding(yara("regio_voorbeeld")) == ()


@pytest.mark.parametrize(
    ("dag", "codes"),
    [(date(2026, 4, 30), ["PROFIEL-11"]), (date(2026, 5, 1), [])],
    ids=["the day before", "the first day"],
)
def test_a_day_outside_the_profile_is_told(dag: date, codes: list[str], eigen: Path) -> None:
    """On that day every agreement is a reminder, and the reader is told so."""
    with met_profiel(eigen):
        dossier = yara("regio_voorbeeld")
        assert [m.code for m in dag_melding(dossier, dag)] == codes
        boom = toets_stap(dossier, "regulier", "besluit_tot_verzoek", peildatum=dag)
        eisen = {deel.code for deel in boom.delen if deel.soort is Soort.AFSPRAAK}
        assert eisen == (set() if codes else {"va_is_besproken"})
    assert dag_melding(yara("friesland"), dag) == ()


def test_an_analysis_alone_is_of_no_region() -> None:
    """Its titles stay as they are."""
    sem = laad(map_van("examples") / "goed" / "sem.yaml").document
    assert woorden_van(sem)("spoedberaad gehouden") == "spoedberaad gehouden"
    assert woorden_van(yara("flevoland"))("spoedberaad gehouden") == "Versnellingstafel gehouden"
