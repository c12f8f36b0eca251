# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from va_route.app.laad import SCHEMAS, als_soort, fouten_in, laad, laad_dossier
from va_route.errors import DocumentError, GebruikError, JournalDamaged
from va_route.schemas.dossier import Dossier
from va_route.schemas.kern import VaKern
from va_route.schemas.va import VerklarendeAnalyse

if TYPE_CHECKING:
    from va_route.app.omgeving import Omgeving

Voorbeeld = Callable[[str], Path]


def test_each_schema_has_its_own_model() -> None:
    """The word in the file decides which of the three documents it is."""
    verwacht = {"va/1": VerklarendeAnalyse, "va_kern/1": VaKern, "dossier/1": Dossier}
    assert dict(SCHEMAS) == verwacht


def test_a_path_becomes_a_line_and_a_column(voorbeeld: Voorbeeld) -> None:
    """A silent path points to its nearest parent, and no path to nothing."""
    geladen = laad(voorbeeld("yara"))
    regels = geladen.bestand and Path(geladen.bestand).read_text(encoding="utf-8").splitlines()
    regel, _ = geladen.plaats("va.kop.status") or (0, 0)
    assert "status:" in regels[regel - 1]
    assert geladen.plaats("va.kop.bestaat_niet") == geladen.plaats("va.kop")
    assert geladen.plaats("") is None


def test_a_document_that_is_certainly_wrong_is_not_read(voorbeeld: Voorbeeld) -> None:
    """A reference to nothing stops every use case, with its line."""
    pad = voorbeeld("yara")
    tekst = pad.read_text(encoding="utf-8").replace("regievoerder: mirjam", "regievoerder: niemand")
    pad.write_text(tekst, encoding="utf-8")
    with pytest.raises(DocumentError) as gevangen:
        laad(pad)
    melding = gevangen.value.meldingen[0]
    assert melding.pad == "va.kop.regievoerder"
    assert melding.regel is not None
    assert melding.bestand == str(pad)


def test_what_lies_in_the_future_is_no_error_for_a_question_about_the_past(noor: Dossier) -> None:
    """Facts after the peildatum do not count, but the document stands."""
    assert fouten_in(noor) == ()
    assert max(b.gegeven_op for b in noor.beschikkingen) > date(2026, 6, 1)


def test_a_route_asks_for_a_dossier(voorbeeld: Voorbeeld) -> None:
    """A VA alone says what it is and what to do."""
    with pytest.raises(GebruikError) as gevangen:
        als_soort(laad(voorbeeld("sem")).document, Dossier)
    assert gevangen.value.code == "APP-01"
    assert "verklarende analyse (va/1)" in gevangen.value.bericht
    assert "'va'" in gevangen.value.bericht


def test_a_head_that_is_gone_from_the_journal_is_told(
    voorbeeld: Voorbeeld, omgeving: Omgeving
) -> None:
    """Who kept a head sees that the last lines are missing."""
    with pytest.raises(JournalDamaged):
        laad_dossier(voorbeeld("yara"), omgeving, kop="ab" * 32)
    assert laad_dossier(voorbeeld("yara"), omgeving, kop="0" * 64).journaal.regels == ()
