# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from va_route.app.beeld import beeld_van
from va_route.app.maak_pdf import Gemaakt
from va_route.app.meldingen import BREEDTE
from va_route.app.toets import Vraag, toets
from va_route.app.zet import TeZetten, leg_vast
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from va_route.app.omgeving import Omgeving
    from va_route.schemas.dossier import Dossier

Voorbeeld = Callable[[str], Path]
JUNI = date(2026, 6, 1)


def plat(tekst: str) -> str:
    """Undo the folding."""
    return " ".join(tekst.split())


def test_what_if_is_said_first(voorbeeld: Voorbeeld, omgeving: Omgeving) -> None:
    """Nobody takes an imagined answer for the dossier's."""
    vraag = Vraag(
        route="regulier", stap="dien_in", wat_als=["va.kop.status=concept"], peildatum=JUNI
    )
    regels = toets(voorbeeld("yara"), omgeving, vraag).als_tekst().splitlines()
    assert regels[0] == "Wat als va.kop.status=concept? Het bestand blijft zoals het is."
    leeg = Vraag(route="regulier", stap="dien_in", wat_als=["titel="], peildatum=JUNI)
    eerste = toets(voorbeeld("yara"), omgeving, leeg).als_tekst().splitlines()[0]
    assert eerste.startswith("Wat als titel niet is ingevuld?")


def test_a_blocked_step_says_all_that_is_missing_and_what_can_be_done(
    voorbeeld: Voorbeeld, omgeving: Omgeving
) -> None:
    """Sentence, source, who, where in the file, what to do; danger first on an emergency."""
    pad = voorbeeld("yara")
    antwoord = toets(pad, omgeving, Vraag(route="spoed", stap="dien_in", peildatum=JUNI))
    tekst = plat(antwoord.als_tekst())
    redenen = antwoord.als_json()["verlopen"][0]["stappen"][0]["redenen"]
    assert redenen
    assert [r["code"] for r in redenen if f"({r['code']}, " not in tekst] == []
    assert f"{pad}:{redenen[0]['regel']}:{redenen[0]['kolom']}" in tekst
    assert tekst.index("! Is er nu gevaar? Bel 112.") < tekst.index("Wat kan wel - ")


def test_no_line_is_wider_than_a_terminal(voorbeeld: Voorbeeld, omgeving: Omgeving) -> None:
    """Except one long word, such as a path."""
    antwoord = toets(voorbeeld("noor"), omgeving, Vraag(peildatum=JUNI)).als_tekst()
    assert [r for r in antwoord.splitlines() if len(r) > BREEDTE and " " in r.strip()] == []


def test_a_refusal_never_says_that_something_is_forbidden(
    voorbeeld: Voorbeeld, omgeving: Omgeving
) -> None:
    """It says what the dossier does not yet show, and ends with what can be done."""
    stap = TeZetten("sluit_beraad_af", Partij.GI, route="spoed", oefen=True)
    tekst = plat(leg_vast(voorbeeld("yara"), omgeving, stap).als_tekst())
    assert tekst.startswith("Oefening: er is niets vastgelegd.")
    assert "'sluit_beraad_af' staat nog niet open vanuit 'spoed gemeld'" in tekst
    assert "Wat kan wel" in tekst
    assert not [w for w in ("mag niet", "kan niet", "niet toegestaan", "verboden") if w in tekst]


def test_a_step_that_is_taken_says_what_to_keep(voorbeeld: Voorbeeld, omgeving: Omgeving) -> None:
    """The head of the journal, to find out later whether lines are missing."""
    vastgelegd = leg_vast(
        voorbeeld("yara"), omgeving, TeZetten("start", Partij.GI, route="regulier")
    )
    tekst = plat(vastgelegd.als_tekst())
    assert "✔ start, regulier-1: gesignaleerd → gestart" in tekst
    assert f"kop {vastgelegd.zetting.regels[-1].hash[:12]}" in tekst


def test_what_still_lacked_is_said_when_it_is_recorded(
    voorbeeld: Voorbeeld, omgeving: Omgeving
) -> None:
    """A filing that already happened is recorded, with everything that was open."""
    pad = voorbeeld("yara")
    tekst = pad.read_text(encoding="utf-8").replace("status: vastgesteld", "status: concept", 1)
    pad.write_text(tekst, encoding="utf-8")
    stap = TeZetten("meld_ingediend", Partij.COLLEGE, route="regulier", oefen=True)
    gezet = plat(leg_vast(pad, omgeving, stap).als_tekst())
    assert "? Stond nog open: de analyse is vastgesteld" in gezet


def test_a_pdf_says_where_it_is_and_what_is_open(yara: Dossier) -> None:
    """Short: everything is in the PDF itself."""
    beeld = beeld_van(yara, (), JUNI, "yara.yaml")
    tekst = plat(Gemaakt(Path("uit.pdf"), beeld, 120_000).als_tekst())
    assert tekst.startswith("Gemaakt: uit.pdf (120 kB). Het dossier op 1 juni 2026, uit yara.yaml.")
    assert "Er staat niets open." in tekst
    assert yara.va is not None
    open_ = yara.va.model_copy(update={"deling": ()})
    alleen = Gemaakt(Path("va.pdf"), beeld_van(open_, (), JUNI, "va.yaml"), 10)
    assert "Nog open: 1 in de analyse, 0 bij de stappen" in plat(alleen.als_tekst())


def test_a_pdf_of_an_unknown_day_does_not_say_that_nothing_is_open(yara: Dossier) -> None:
    """What was not asked is not answered either."""
    beeld = beeld_van(yara, (), date(2027, 1, 5))
    tekst = plat(Gemaakt(Path("y.pdf"), beeld, 1000).als_tekst())
    assert "zijn hier niet bekend" in tekst
    assert "niets open" not in tekst
