# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Admission, outcome and own statements."""

from __future__ import annotations

from datetime import date

from tests.render.beelden import vol, voorbeeld
from va_route.render.knopen import Tabel
from va_route.render.outline_verblijf import (
    besluit_secties,
    eigen_verklaringen,
    verblijf_secties,
)
from va_route.render.taal import Namen
from va_route.schemas.besluit import Titel
from va_route.schemas.dossier import Dossier
from va_route.schemas.ervaring import Plichten
from va_route.schemas.partijen import Partij
from va_route.schemas.verblijf import NaOpname, Opname, Uitkomst


def _leeg(**anders: object) -> Dossier:
    kop = {"schema": "dossier/1", "kenmerk": "D-1", "regio": "groningen_drenthe"}
    return Dossier.model_validate(kop).model_copy(update=anders)


def test_a_judgement_says_in_dutch_what_was_judged() -> None:
    """The code of the norm is for who writes the file."""
    dossier = voorbeeld("nacht").document
    assert isinstance(dossier, Dossier)
    tekst = str(besluit_secties(dossier, Namen.van(dossier.personen)))
    assert "Het onderzoek was kort tevoren, volgens de gedragswetenschapper (ja)" in tekst
    assert dossier.oordelen[0].norm not in tekst


def test_an_empty_dossier_has_no_empty_sections() -> None:
    """What never happened is not printed as missing."""
    assert verblijf_secties(_leeg(), Namen.van(())) == ()
    assert eigen_verklaringen(_leeg(), Namen.van(())) == ()


def test_an_outcome_shows_only_what_was_asked_about_it() -> None:
    """Help at home has no reason for an emergency, and no line that says so."""
    uitkomst = Uitkomst(op=date(2026, 6, 1), wat="Hulp thuis.", door=Partij.GI)
    (sectie,) = verblijf_secties(_leeg(uitkomsten=(uitkomst,)), Namen.van(()))
    tabel = sectie.inhoud[0]
    assert isinstance(tabel, Tabel)
    assert [rij.kop for rij in tabel.rijen] == ["Wat", "Besloten door"]


def test_an_own_statement_is_printed_to_the_letter() -> None:
    """What youth or parents add stands at the end, whole."""
    dossier = vol("dossier/1").document
    assert isinstance(dossier, Dossier)
    (sectie,) = eigen_verklaringen(dossier, Namen.van(dossier.personen))
    assert dossier.verklaringen[0].tekst in str(sectie)


def test_after_the_admission_it_shows_what_the_provider_arranged() -> None:
    """Every row, also the empty ones: they are duties, and a reader sees what is missing."""
    na = NaOpname.model_validate(
        {"uren_onderwijs": "6", "plan_gestart_op": "2026-06-05"}
        | {"plan_geevalueerd_op": ["2026-07-01", "2026-08-30"]}
    )
    opname = Opname(id="op1", verzoek="vz1")
    (zonder,) = verblijf_secties(_leeg(opnames=(opname,)), Namen.van(()))
    assert "Na de opname" not in str(zonder)
    met = opname.model_copy(update={"na_opname": na})
    tekst = str(verblijf_secties(_leeg(opnames=(met,)), Namen.van(())))
    for stuk in ("Na de opname", "'6'", "5 juni 2026", "1 juli 2026; 30 augustus 2026"):
        assert stuk in tekst
    assert "Eigen vertrouwenspersoon sinds" in tekst


def test_what_the_plan_holds_and_a_jji_are_printed() -> None:
    """The parts in words; of a JJI there is a row only when the file says something about it."""
    na = {"plan_samen_gemaakt": "ja", "plan_bevat": ["doelen", "wensen_van_de_jeugdige"]}
    opname = {"id": "op1", "verzoek": "vz1", "na_opname": na}
    tekst = str(verblijf_secties(_leeg(opnames=(Opname.model_validate(opname),)), Namen.van(())))
    assert "doelen; wensen van de jeugdige" in tekst
    assert "JJI" not in tekst
    for antwoord in ("ja", "nee"):
        met = Opname.model_validate(opname | {"jji_volgens_beschikking": antwoord})
        assert "JJI volgens de beschikking" in str(
            verblijf_secties(_leeg(opnames=(met,)), Namen.van(()))
        )


def test_a_suspicion_is_printed_with_what_was_done() -> None:
    """That there is none is printed too; what nobody asked is not."""
    plichten = {"samenloop_nagegaan_op": "2026-06-01", "meldcode": {"vermoeden": "nee"}}
    tekst = str(verblijf_secties(_leeg(plichten=Plichten.model_validate(plichten)), Namen.van(())))
    assert "er is geen vermoeden" in tekst
    assert "1 juni 2026" in tekst
    plichten["meldcode"] = {"vermoeden": "ja", "doorlopen_op": "2026-06-02"}
    tekst = str(verblijf_secties(_leeg(plichten=Plichten.model_validate(plichten)), Namen.van(())))
    assert "er is een vermoeden · stappen gezet op 2 juni 2026" in tekst
    stil = str(verblijf_secties(_leeg(plichten=Plichten()), Namen.van(())))
    assert "Meldcode" not in stil
    assert "Wvggz" not in stil


def test_what_a_term_counts_from_is_printed_beside_the_measure() -> None:
    """The news and the first contact of the GI, and since when the youth is away."""
    maatregel = {"soort": "ots", "stand": "van_kracht", "vanaf": "2026-06-01"}
    maatregel |= {"gi_bericht_op": "2026-06-02", "eerste_contact_op": "2026-06-05"}
    titel = Titel.model_validate(
        {"maatregelen": [maatregel], "ots_en_uit_huis_sinds": "2024-06-03"}
    )
    tekst = str(besluit_secties(_leeg(titel=titel), Namen.van(())))
    for stuk in (
        "bericht aan de GI op 2 juni 2026",
        "eerste contact op 5 juni 2026",
        "3 juni 2024",
    ):
        assert stuk in tekst
    kaal = str(besluit_secties(_leeg(titel=Titel()), Namen.van(())))
    assert not any(woord in kaal for woord in ("bericht", "contact", "uit huis sinds"))


def test_a_plan_in_place_of_a_familiegroepsplan_is_printed() -> None:
    """When it was clear, and when the other plan was there."""
    plan = {"geen_plan_op": "2026-06-01", "ander_plan_op": "2026-06-10"}
    plichten = Plichten.model_validate({"familiegroepsplan": plan})
    tekst = str(verblijf_secties(_leeg(plichten=plichten), Namen.van(())))
    assert "geen familiegroepsplan, bleek op 1 juni 2026" in tekst
    assert "ander plan op 10 juni 2026" in tekst
