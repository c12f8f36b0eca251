# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Reactions, and who is who."""

from __future__ import annotations

from tests.render.beelden import voorbeeld
from va_route.render.knopen import Alinea, Citaat
from va_route.render.outline_va_deling import reactie
from va_route.render.taal import Namen
from va_route.render.text import beeld_als_tekst
from va_route.schemas.va import VerklarendeAnalyse


def test_a_reaction_without_words_is_still_printed() -> None:
    """Who did not say anything is not left out."""
    va = voorbeeld("sem").document
    assert isinstance(va, VerklarendeAnalyse)
    namen = Namen.van(va.betrokkenen)
    met = va.deling[0]
    zonder = met.model_copy(update={"eigen_woorden": None})
    assert isinstance(reactie(met, namen, "deling[0]")[0], Citaat)
    kaal = reactie(zonder, namen, "deling[0]")[0]
    assert isinstance(kaal, Alinea)
    assert kaal.tekst.startswith("Sem · 24 maart 2026")


def test_a_registration_number_is_never_shown_as_checked() -> None:
    """Nobody looked it up, and the page says so."""
    tekst = " ".join(beeld_als_tekst(voorbeeld("sem")).split())
    assert tekst.count("niet in het register nagekeken") == 2
