# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Reactions, and who is who."""

from __future__ import annotations

import pytest

from tests.render.beelden import vol, voorbeeld
from va_route.render.knopen import Alinea, Citaat
from va_route.render.outline_va_deling import naslag, reactie
from va_route.render.taal import Namen
from va_route.render.text import beeld_als_tekst
from va_route.schemas.keuzes import Kader
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


@pytest.mark.parametrize(("kader", "staat_er"), [(Kader.VRIJWILLIG, True), (Kader.OTS, False)])
def test_consent_is_missed_only_where_a_rule_asks_for_it(kader: Kader, *, staat_er: bool) -> None:
    """Elsewhere an empty section reads as a fault; consent that was given is always printed."""
    va = voorbeeld("sem").document
    assert isinstance(va, VerklarendeAnalyse)
    kop = va.kop.model_copy(update={"kader": kader})
    met = va.model_copy(update={"kop": kop})
    leeg = met.model_copy(update={"toestemming": ()})

    def titels(deze: VerklarendeAnalyse) -> list[str]:
        return [s.titel for s in naslag(deze, Namen.van(deze.betrokkenen))]

    assert ("Toestemming" in titels(leeg)) is staat_er
    assert "Toestemming" in titels(met)


def test_what_was_set_aside_names_its_place_in_words() -> None:
    """A reader knows the titles of the fields, not the path in the file."""
    va = vol("va/1").document
    assert isinstance(va, VerklarendeAnalyse)
    opzij = va.terzijde[0].model_copy(update={"regel": "VA-G09", "pad": "toestemming[0]"})
    tekst = str(naslag(va.model_copy(update={"terzijde": (opzij,)}), Namen.van(va.betrokkenen)))
    assert "VA-G09 bij Toestemming › " in tekst
    assert "toestemming[0]" not in tekst
