# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The tree: every field has a place, in the order in which it is read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any

import pytest

from tests.render.beelden import SCHEMAS, vol, voorbeeld
from va_route.errors import Ernst, Melding
from va_route.render.knopen import Knoop, Sectie
from va_route.render.outline import INTERN, merken, outline
from va_route.render.text import beeld_als_tekst
from va_route.schemas.basis import Deel
from va_route.schemas.dossier import Dossier
from va_route.schemas.keuzes import Status
from va_route.schemas.va import VerklarendeAnalyse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.render.beeld import Beeld

_VAST = {"schema_", "fictief"}
"""The schema is fixed, and the mark FICTIEF has a test of its own."""


def _anders(waarde: Any) -> Any:  # noqa: ANN401 - any value of a document
    """Give another value of the same kind."""
    if isinstance(waarde, bool):
        return not waarde
    if isinstance(waarde, Enum):
        return next((lid for lid in type(waarde) if lid is not waarde), None)
    if isinstance(waarde, int):
        return waarde + 1
    if isinstance(waarde, datetime):
        return waarde + timedelta(days=400, minutes=1)
    if isinstance(waarde, date):
        return waarde + timedelta(days=400)
    return f"{waarde}9"


def _varianten(deel: Deel, pad: str = "") -> Iterator[tuple[str, Deel]]:
    """Give the document again and again, each time with one value changed."""
    for naam in type(deel).model_fields:
        waarde, plek = getattr(deel, naam), f"{pad}.{naam}".strip(".")
        if naam in _VAST or waarde is None:
            continue
        lijst = isinstance(waarde, tuple)
        eerste = waarde[0] if lijst else waarde
        if isinstance(eerste, Deel):
            nieuwe = _varianten(eerste, plek)
        else:
            ander = _anders(eerste)
            nieuwe = iter([(plek, ander)] if ander is not None else [])
        for waar, nieuw in nieuwe:
            yield waar, deel.model_copy(update={naam: (nieuw,) if lijst else nieuw})


@pytest.mark.parametrize("soort", SCHEMAS)
def test_every_value_of_a_document_changes_what_is_printed(soort: str) -> None:
    """No field is left out: another date, choice, name or word gives another page."""
    beeld = vol(soort)
    assert isinstance(beeld.document, Deel)
    zoals_het_is = outline(beeld)
    varianten = list(_varianten(beeld.document))
    assert len(varianten) > 60
    stil = [
        pad
        for pad, document in varianten
        if outline(replace(beeld, document=document)) == zoals_het_is  # type: ignore[arg-type]
    ]
    assert stil == []


def _titels(knopen: tuple[Knoop, ...]) -> list[str]:
    return [knoop.titel for knoop in knopen if isinstance(knoop, Sectie)]


def test_the_analysis_is_read_in_the_order_of_the_paper() -> None:
    """Own words first, strengths before problems, sources at the end."""
    assert _titels(outline(voorbeeld("sem")).inhoud) == [
        "Over Sem",
        "In eigen woorden",
        "Wat helpt en wat er speelt",
        "Feiten en meningen",
        "Eerdere hulp",
        "Hoe het samenhangt",
        "Mogelijke verklaringen",
        "Waar we het anders zien",
        "Veiligheid",
        "Waar we bang voor zijn",
        "Perspectief",
        "Doelen",
        "Hulp en alternatieven",
        "Reacties op deze analyse",
        "Tegenspraak",
        "Wat we nog niet weten",
        "Bronnen",
        "Wie er meedoen",
        "Toestemming",
        "Vaststelling",
    ]


def test_an_analysis_alone_names_no_route() -> None:
    """A VA stands on its own: no request, order or stand is mentioned."""
    tekst = beeld_als_tekst(voorbeeld("sem")).lower()
    assert [
        w for w in ("machtiging", "verzoek om", "waarop dit berust", "de stand") if w in tekst
    ] == []


def _met_va(beeld: Beeld, **anders: object) -> Beeld:
    assert isinstance(beeld.document, VerklarendeAnalyse)
    return replace(beeld, document=beeld.document.model_copy(update={"fictief": False, **anders}))


def _kop(status: Status) -> dict[str, object]:
    document = voorbeeld("sem").document
    assert isinstance(document, VerklarendeAnalyse)
    return {"kop": document.kop.model_copy(update={"status": status})}


TEKORT = Melding("VA-P01", Ernst.TEKORT, "Wat zegt Sem zelf?", pad="hulpvraag.woorden")
LET_OP = Melding("VA-Q01", Ernst.WAARSCHUWING, "Staat hier een oordeel?")


@pytest.mark.parametrize(
    ("status", "meldingen", "verwacht"),
    [
        (Status.CONCEPT, (), ("CONCEPT",)),
        (Status.BESPROKEN, (), ("CONCEPT",)),
        (Status.VASTGESTELD, (), ()),
        (Status.VASTGESTELD, (LET_OP,), ()),
        (Status.VASTGESTELD, (TEKORT,), ("CONCEPT",)),
        (Status.VERVALLEN, (), ("VERVALLEN",)),
        (Status.VERVALLEN, (TEKORT,), ("VERVALLEN",)),
    ],
)
def test_the_mark_follows_the_status_and_what_is_open(
    status: Status, meldingen: tuple[Melding, ...], verwacht: tuple[str, ...]
) -> None:
    """Only a fixed analysis without open points has no mark; a warning does not change that."""
    assert (
        merken(replace(_met_va(voorbeeld("sem"), **_kop(status)), meldingen=meldingen)) == verwacht
    )


@pytest.mark.parametrize("waar", ["fictief", "va", "va_kern"])
def test_one_invented_part_marks_the_whole_dossier(waar: str) -> None:
    """FICTIEF stands on every page, whichever part says so."""
    beeld = vol("dossier/1")
    document = beeld.document
    assert isinstance(document, Dossier)
    assert document.va
    assert document.va_kern
    echt = {"fictief": False}
    delen = {
        "fictief": False,
        "va": document.va.model_copy(update=echt),
        "va_kern": document.va_kern.model_copy(update=echt),
    }
    geen = document.model_copy(update=delen)
    assert "FICTIEF" not in merken(replace(beeld, document=geen))
    een = document.model_copy(update={**delen, waar: getattr(document, waar)})
    assert "FICTIEF" in merken(replace(beeld, document=een))


def test_one_hidden_text_makes_the_whole_print_internal() -> None:
    """A print with words that someone may not read is not handed out."""
    document = voorbeeld("sem").document
    assert isinstance(document, VerklarendeAnalyse)
    deling = (document.deling[0].model_copy(update={"verborgen_voor": ("vader",)}),)
    beeld = _met_va(voorbeeld("sem"), deling=deling)
    assert merken(beeld) == (INTERN,)
    assert "niet te lezen voor vader van Sem" in beeld_als_tekst(beeld)


def test_the_head_of_the_journal_is_printed() -> None:
    """With it, someone can find out later that the last lines went missing."""
    assert "ab" * 20 in beeld_als_tekst(voorbeeld("yara")).replace("\n", "")


@pytest.mark.parametrize(
    ("voor", "weggelaten", "merk", "zinnen"),
    [
        ("", False, True, (False, False)),
        ("vader van Sem", False, False, (True, False)),
        ("vader van Sem", True, False, (True, True)),
    ],
)
def test_a_copy_says_whose_it_is_in_place_of_the_mark(
    voor: str,
    weggelaten: bool,
    merk: bool,
    zinnen: tuple[bool, bool],
) -> None:
    """Left whose copy it is and whether it holds everything, right the mark and the two lines."""
    document = voorbeeld("sem").document
    assert isinstance(document, VerklarendeAnalyse)
    deling = (document.deling[0].model_copy(update={"verborgen_voor": ("moeder",)}),)
    beeld = replace(_met_va(voorbeeld("sem"), deling=deling), voor=voor, weggelaten=weggelaten)
    tekst = beeld_als_tekst(beeld)
    assert (INTERN in merken(beeld)) == merk
    assert ("Exemplaar voor vader van Sem." in tekst, "weggelaten" in tekst) == zinnen
