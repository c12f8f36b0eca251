# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The kern: the little that is known in a night."""

from __future__ import annotations

from datetime import date

from tests.render.beelden import vol, voorbeeld
from va_route.render.beeld import Beeld
from va_route.render.outline import outline
from va_route.render.outline_kern import kern_secties
from va_route.render.text import beeld_als_tekst
from va_route.schemas.dossier import Dossier
from va_route.schemas.kern import VaKern


def test_the_youth_speaks_first_and_the_people_come_last() -> None:
    """Words, facts, fear, what helps, options, what was told, the next days."""
    kern = vol("va_kern/1").document
    assert isinstance(kern, VaKern)
    assert [s.titel for s in kern_secties(kern)] == [
        "In eigen woorden",
        "Feiten en meningen",
        "Wat er nu speelt",
        "Wat helpt en wat het gaande houdt",
        "Mogelijkheden",
        f"Wat {kern.jeugdige.roepnaam} is verteld",
        "De komende 72 uur",
        "Bronnen",
        "Wie er meedoen",
    ]


def test_an_almost_empty_kern_says_what_is_missing() -> None:
    """At three in the morning most is still open; the page says so and does not hide it."""
    kern = VaKern.model_validate(
        {
            "schema": "va_kern/1",
            "kenmerk": "VK-1",
            "opgesteld_op": "2026-06-06 04:00",
            "opgesteld_door": "hakim",
            "jeugdige": {"roepnaam": "Noor", "leeftijd": "15", "woont_nu": "Bij vader"},
            "betrokkenen": {"hakim": {"naam": "Hakim", "rol": "professional"}},
        }
    )
    tekst = beeld_als_tekst(Beeld(document=kern, peildatum=date(2026, 6, 6)))
    assert "6 juni 2026, 04.00 uur, door Hakim" in tekst
    assert tekst.count("Niet ingevuld") > 10


def test_the_whole_kern_is_set_close() -> None:
    """It is read at night, and has to be short."""
    dossier = voorbeeld("noor").document
    assert isinstance(dossier, Dossier)
    assert dossier.va_kern
    blad = outline(Beeld(document=dossier.va_kern, peildatum=date(2026, 6, 6)))
    assert blad.inhoud == ()
