# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What is shown can be pasted: every example, at the place it names, answers its point."""

from __future__ import annotations

from copy import deepcopy
from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.recht import test_va_kern, test_va_regels
from tests.recht.conftest import HIER, lees, wijzig
from va_route.app.controleer import controleer
from va_route.app.laad import SCHEMAS, als_geladen
from va_route.app.nieuw import sjabloon
from va_route.app.voorbeeld import Voorbeelden
from va_route.errors import Ernst, Melding, Regels
from va_route.pakket import map_van
from va_route.recht.va_aanwezig import VA_REGELS
from va_route.recht.va_kern import KERN_REGELS
from va_route.store import lees as lees_tekst
from va_route.store.schrijf import Stijl
from va_route.testing import analyses, kernen, naughty_teksten

if TYPE_CHECKING:
    from collections.abc import Iterable

    from va_route.app.laad import Document
    from va_route.schemas.kern import VaKern
    from va_route.schemas.va import VerklarendeAnalyse

OP = date(2026, 7, 1)
REGELS = {regel.code: regel for regel in (*VA_REGELS, *KERN_REGELS)}
WEGHALEN = frozenset({"VA-H08", "VA-D08"})
"""Only taking something away ends these, and no line of a file shows that."""
WACHT_OP_JEUGDIGE = frozenset({"VA-P03", "VA-D04"})
"""As long as nobody is the youth, nobody's words or goals can be those of the youth."""
JAYDEN = (map_van("examples") / "fout" / "jayden.yaml").read_text("utf-8")


@cache
def _bron(naam: str) -> dict[str, Any]:
    return lees(HIER.parent / "schemas" / naam)


def _als_bestand(naam: str, wijziging: dict[str, Any]) -> str:
    return Stijl().blok(wijzig(deepcopy(_bron(naam)), wijziging), 0) + "\n"


def _kernen() -> Iterable[Any]:
    merk = next(m for m in test_va_kern.test_each_change_opens_its_own_question.pytestmark)  # type: ignore[attr-defined]
    for wijziging, codes in merk.args[1]:
        if codes:
            yield pytest.param(_als_bestand("noor.yaml", wijziging), id=f"kern {' '.join(codes)}")
    kort = Stijl().blok(test_va_kern.kort(deepcopy(_bron("noor.yaml"))), 0)
    yield pytest.param(f"{kort}\n", id="kern met weinig")


def _zes_doelen() -> dict[str, Any]:
    drie = _bron("sem.yaml")["doelen"]
    zes = [drie[nr % 3] | {"id": f"do{nr}", "prioriteit": str(nr)} for nr in range(1, 7)]
    return {"doelen": [doel | {"tekst": f"Doel {doel['id']}."} for doel in zes]}


def _allemaal(lijst: str, veld: str, waarde: str) -> dict[str, Any]:
    return {f"{lijst}.{nr}.{veld}": waarde for nr in range(len(_bron("sem.yaml")[lijst]))}


ANDERS: list[tuple[str, dict[str, Any]]] = [
    ("wie regie heeft is geen professional", {"kop.regievoerder": "moeder"}),
    ("twee jeugdigen", {"betrokkenen.zusje.rol": "jeugdige"}),
    ("niemand anders voor tegenspraak",
     {"tegenspraak.door": "karin", "kop.plaatsvervanger": "karin"}
     | {f"betrokkenen.{wie}.rol": "school" for wie in ("tom", "dewi", "ilse", "mentor")}),
    ("twee adviezen", {"alternatieven.0.uitkomst": "advies"}),
    ("niet geregistreerd", {"betrokkenen.karin.registratie": None}),
    ("gedragswetenschapper niet geregistreerd", {"betrokkenen.dewi.registratie": None}),
    ("niemand stelt vast", {"vaststelling": None, "kop.status": "concept"}),
    ("wonen zonder plek", {"perspectief.wonen.plek": None,
                           "perspectief.wonen.zekerheid": "waarschijnlijk"}),
    ("één bron voor alles", _allemaal("bevindingen", "bron", "br1")),
    ("geen feiten", _allemaal("bevindingen", "soort", "mening")),
    ("niets houdt het gaande", _allemaal("factoren", "soort", "beschermend")),
    ("geen krachten", _allemaal("factoren", "soort", "luxerend")
     | {"doelen.0.bouwt_op": None, "doelen.1.bouwt_op": None}),
    ("alles nog te toetsen", _allemaal("hypothesen", "oordeel", "nog_te_toetsen")),
    ("een poging", {"hulpvraag.woorden.0": None, "hulpvraag.niet_gehoord": [
        {"wie": "sem", "reden": "wil_niet",
         "pogingen": [{"datum": "2026-03-11", "hoe": "Gebeld."}]}]}),
    ("niemand anders kijkt mee", {"inzichten": [
        {"id": "in1", "onderwerp": "School", "overeenstemming": "eens",
         "standpunten": [{"van": "sem", "tekst": "Zo."}]}]}),
    ("hulp zonder mening", {"eerdere_hulp": [
        {"wat": "Hulp", "aanbieder": "Wij", "vanaf": "2025-01-01", "resultaat": "geholpen"}]}),
    ("geen verklaring", {"hypothesen": []}),
    ("bronnen zonder gezin", {"bronnen": [
        {"id": f"br{nr}", "soort": "dossier", "datum": "2026-03-01", "omschrijving": "Map",
         "grondslag": "toestemming"} for nr in range(1, 7)]}),
]  # fmt: skip
"""Points of the same rules that ask for something else than the rule mostly does."""

BESTANDEN = [
    pytest.param(JAYDEN, id="jayden"),
    *(
        pytest.param(_als_bestand("sem.yaml", dict(wijziging)), id=codes)
        for wijziging, codes in test_va_regels.MUTATIES
    ),
    pytest.param(_als_bestand("sem.yaml", _zes_doelen()), id="D08"),
    *(pytest.param(_als_bestand("sem.yaml", wijziging), id=naam) for naam, wijziging in ANDERS),
    *_kernen(),
    *(
        pytest.param(sjabloon(soort, datetime(2026, 7, 1, 9, tzinfo=UTC)), id=f"nieuw {soort}")
        for soort in ("va", "kern")
    ),
]


def _lees(tekst: str) -> Document:
    return als_geladen(lees_tekst(tekst.encode(), "a.yaml", SCHEMAS)).document


def _open(document: Document) -> list[Melding]:
    return [m for m in controleer(document, OP) if m.code in REGELS]


def _fouten(document: Document) -> set[tuple[str, str]]:
    return {(m.code, m.pad) for m in controleer(document, OP) if m.ernst is Ernst.FOUT}


def plak(tekst: str, delen: Iterable[Regels]) -> str:
    """Do what is shown, one after the other."""
    regels = tekst.split("\n")
    for van, tot, nieuw in delen:
        regels[van - 1 : tot - 1] = nieuw.split("\n")
    return "\n".join(regels)


@pytest.mark.parametrize("tekst", BESTANDEN)
def test_every_example_answers_its_point_where_it_says(tekst: str) -> None:
    """Pasted as shown it is read, breaks nothing, and its point is gone or has become another."""
    document = _lees(tekst)
    voorbeelden = Voorbeelden(tekst, type(document), OP)
    vroeger = _open(document)
    assert vroeger
    geen_jeugdige = any(m.code == "VA-S08" for m in vroeger)
    for melding in vroeger:
        wacht = geen_jeugdige and melding.code in WACHT_OP_JEUGDIGE
        regel = REGELS[melding.code]
        assert (melding.voorbeeld != regel.voorbeeld) or melding.remedie == regel.remedie
        getoond = voorbeelden.bij(melding).in_bestand
        assert getoond or wacht, melding
        nieuw = _lees(plak(tekst, getoond))
        assert _fouten(nieuw) <= _fouten(document), (melding, getoond)
        nog = {(m.code, m.pad, m.bericht) for m in _open(nieuw)}
        blijft = (melding.code, melding.pad, melding.bericht) in nog
        assert not blijft or wacht or melding.code in WEGHALEN, (melding, getoond)


def _tekst(waarde: Any) -> Any:  # noqa: ANN401 - a document or anything in it
    """Write numbers as they stand in a file."""
    if isinstance(waarde, dict):
        return {naam: _tekst(deel) for naam, deel in waarde.items()}
    if isinstance(waarde, list):
        return [_tekst(deel) for deel in waarde]
    return str(waarde) if isinstance(waarde, int) else waarde


@settings(max_examples=15, deadline=None)
@given(st.one_of(analyses(), kernen(), kernen(naughty_teksten())))
def test_whatever_is_in_a_document_an_example_can_be_pasted(
    document: VerklarendeAnalyse | VaKern,
) -> None:
    """Read without a fault of form, and without a mistake that was not there before."""
    inhoud = _tekst(document.model_dump(mode="json", exclude_defaults=True))
    tekst = Stijl().blok({"schema": document.schema_, **inhoud}, 0) + "\n"
    zelfde = _lees(tekst)
    voorbeelden = Voorbeelden(tekst, type(document), OP)
    for melding in _open(zelfde):
        getoond = voorbeelden.bij(melding).in_bestand
        assert _fouten(_lees(plak(tekst, getoond))) <= _fouten(zelfde), (melding, getoond)


def test_an_example_is_as_wide_as_a_terminal() -> None:
    """Of the bad case no line that is shown is longer than 80 characters."""
    document = _lees(JAYDEN)
    voorbeelden = Voorbeelden(JAYDEN, type(document), OP)
    delen = [deel for melding in _open(document) for deel in voorbeelden.bij(melding).in_bestand]
    assert max(len(regel) for deel in delen for regel in deel.tekst.splitlines()) <= 80


def _bij(tekst: str, pad: str, voorbeeld: str, *, anders: bool = False) -> tuple[Regels, ...]:
    melding = Melding("X", Ernst.TEKORT, "?", pad=pad, voorbeeld=voorbeeld, anders=anders)
    return Voorbeelden(tekst, SCHEMAS["va/1"], OP).bij(melding).in_bestand


TEKST = """kop:
  status: concept
inzichten:
  - id: in1
    onderwerp: School
"""
STANDPUNT = """inzichten:
  - id: {}
    {}standpunten:
      - van: sem
        tekst: Zo."""


@pytest.mark.parametrize(
    ("pad", "voorbeeld", "anders", "delen"),
    [
        # a section that is not there begins with its name; what is around it is made as well
        ("krachten", "verklaring:\n  samenhang: Zo.", False,
         [(6, 6, "verklaring:\n  samenhang: Zo.")]),
        ("perspectief.hoe_lang", "hoe_lang: Kort.", False,
         [(6, 6, "perspectief:\n  hoe_lang: Kort.")]),
        # what stands there stays, unless the point asks to change it
        ("kop.status", "status: besproken", False, []),
        ("kop.status", "status: besproken", True, [(2, 3, "  status: besproken")]),
        # one text goes where the point is, whatever the name of that field
        ("inzichten[0].onderwerp", "tekst: Wat u zag.", True,
         [(5, 6, "    onderwerp: waarom Sem niet naar school gaat")]),
        # without a place, or with a name that nobody knows, nothing is shown
        ("", "kop:\n  status: besproken", True, []),
        ("kop.status", "gek: x", True, []),
    ],
)  # fmt: skip
def test_the_place_follows_from_the_path_and_the_example(
    pad: str,
    voorbeeld: str,
    anders: bool,
    delen: list[tuple[int, int, str]],
) -> None:
    """Left the message, right the lines and what is written there."""
    assert _bij(TEKST, pad, voorbeeld, anders=anders) == tuple(Regels(*deel) for deel in delen)


def _met_sem(tekst: str) -> str:
    return f"{tekst}betrokkenen:\n  sem:\n    rol: jeugdige\n"


def test_an_entry_that_is_not_whole_is_about_the_one_with_its_number() -> None:
    """A whole one is new, and gets the next number."""
    over = _bij(_met_sem(TEKST), "inzichten", STANDPUNT.format("in1", ""), anders=True)
    heel = STANDPUNT.format("in1", "onderwerp: Thuis\n    overeenstemming: eens\n    ")
    nieuw = _bij(_met_sem(TEKST), "inzichten", heel, anders=True)
    assert over == (Regels(6, 6, "    standpunten:\n      - van: sem\n        tekst: Zo."),)
    assert nieuw[0].tekst.startswith("  - id: in2\n    onderwerp: Thuis")


def test_a_value_that_nobody_chose_is_shown_without_its_remark() -> None:
    """The three lines of a template become the one line they should be."""
    tekst = "kop:\n  versie:\n    # nog invullen: een heel getal\n    1\n"
    assert _bij(tekst, "kop.versie", "", anders=True) == (Regels(2, 5, "  versie: 1"),)


def test_without_a_place_the_loose_example_stays() -> None:
    """A remark between the entries would be lost with them."""
    tekst = "kop:\n  status:\n    - a\n    # twee\n    - b\n"
    assert _bij(tekst, "kop.status", "status: besproken", anders=True) == ()
