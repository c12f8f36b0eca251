# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Strategies for whole documents: always valid, and of every shape."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from va_route.app.laad import SCHEMAS, Document
from va_route.errors import Ernst
from va_route.recht.vorm import controleer_vorm
from va_route.schemas.basis import Deel
from va_route.schemas.dossier import Dossier
from va_route.schemas.kern import VaKern
from va_route.schemas.loop import teksten, verwijzingen
from va_route.schemas.va import VerklarendeAnalyse
from va_route.testing import PEILDATUM, analyses, dossiers, kernen, volledig

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

RUIM = settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
ZOEK = settings(RUIM, max_examples=500, database=None, phases=[Phase.generate])


def fouten(document: Document) -> list[str]:
    """Give what is certainly wrong."""
    return [m.code for m in controleer_vorm(document, PEILDATUM) if m.ernst is Ernst.FOUT]


@RUIM
@given(analyses() | kernen() | dossiers())
def test_nothing_is_certainly_wrong_in_a_document(document: Document) -> None:
    """References name something, ids differ, days are in order, and the parts agree."""
    assert fouten(document) == []


@pytest.mark.parametrize(
    ("strategie", "vorm"),
    [
        (analyses(), lambda va: not va.bevindingen and not va.hypothesen),
        (analyses(), lambda va: any(h.herkend for h in va.hypothesen)),
        (analyses(), lambda va: va.vaststelling is not None and va.overgang is not None),
        (kernen(), lambda kern: kern.verteld is not None and kern.weging),
        (dossiers(), lambda d: d.va is None and d.va_kern is None),
        (dossiers(), lambda d: d.va is not None and d.va_kern is not None and d.jeugdige),
        (dossiers(), lambda d: any(v.vervolg_op for v in d.verzoeken)),
    ],
    ids=[
        "a VA with nearly nothing", "a VA that people recognise", "a VA that was fixed",
        "a kern that was weighed", "a dossier without a VA", "a dossier with all three",
        "a request that follows another",
    ],
)  # fmt: skip
def test_every_shape_is_found(
    strategie: SearchStrategy[Document], vorm: Callable[[Any], object]
) -> None:
    """Also the shapes in which one part needs another."""
    assert vorm(find(strategie, lambda document: bool(vorm(document)), settings=ZOEK))


@given(analyses(tekst=st.just("Sem lacht.")))
@settings(RUIM, max_examples=5)
def test_the_texts_are_those_that_are_asked_for(va: VerklarendeAnalyse) -> None:
    """Whoever wants only ordinary words, or only the worst, says so."""
    assert {tekst for _, tekst in teksten(va)} == {"Sem lacht."}


def lege_velden(deel: Deel, pad: str = "") -> list[str]:
    """Give every field without a value."""
    leeg: list[str] = []
    for naam in type(deel).model_fields:
        waarde = getattr(deel, naam)
        leeg += [f"{pad}{naam}"] if waarde is None or waarde == () else []
        for item in waarde if isinstance(waarde, tuple) else (waarde,):
            leeg += lege_velden(item, f"{pad}{naam}.") if isinstance(item, Deel) else []
    return leeg


@pytest.mark.parametrize("aantal", [1, 2, 3])
@pytest.mark.parametrize("soort", [VerklarendeAnalyse, VaKern, Dossier])
def test_a_full_document_leaves_no_field_empty(soort: type[Deel], aantal: int) -> None:
    """A field that joins the model is filled without a word here."""
    document = volledig(soort, aantal)
    assert lege_velden(document) == []
    assert document == volledig(soort, aantal)
    woorden = [tekst for _, tekst in teksten(document)]
    assert len(set(woorden)) >= len(woorden) - 2 * aantal, "only names may stand twice"
    assert list(verwijzingen(document))


@pytest.mark.parametrize("soort", [VerklarendeAnalyse, VaKern, Dossier])
def test_a_full_document_with_two_of_everything_is_valid(soort: type[Any]) -> None:
    """With one of everything a request could only follow on itself."""
    assert fouten(volledig(soort, 2)) == []


def test_the_library_does_not_load_hypothesis() -> None:
    """It comes with the extra, and only who writes tests pays for it."""
    code = (
        "import sys, va_route; from va_route.app import laad; "
        "print('hypothesis' in sys.modules, 'va_route.testing' in sys.modules)"
    )
    klaar = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert klaar.stdout.split() == ["False", "False"]


def test_there_is_a_strategy_for_each_kind_of_document() -> None:
    """A schema that joins gets its strategy."""
    gemaakt = {
        type(find(s, lambda _: True, settings=ZOEK)) for s in (analyses(), kernen(), dossiers())
    }
    assert gemaakt == set(SCHEMAS.values())
