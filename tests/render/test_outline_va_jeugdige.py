# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The youth's own page."""

from __future__ import annotations

from dataclasses import replace

from tests.render.beelden import vol, voorbeeld
from va_route.render.knopen import Tabel
from va_route.render.outline import outline
from va_route.render.outline_va_jeugdige import over_jeugdige
from va_route.render.taal import Namen
from va_route.schemas.va import VerklarendeAnalyse


def test_the_own_page_comes_right_after_who_the_youth_is() -> None:
    """What the youth wants others to know is not hidden at the back."""
    va = vol("va/1").document
    assert isinstance(va, VerklarendeAnalyse)
    naam = va.roepnaam
    assert [s.titel for s in over_jeugdige(va, Namen.van(va.betrokkenen))] == [
        f"Over {naam}",
        f"Wat {naam} zelf wil zeggen",
        f"Wie er om {naam} heen staan",
    ]


def test_the_name_of_the_youth_is_the_one_with_the_people() -> None:
    """Unless the youth is called otherwise: then that name stands everywhere."""
    beeld = voorbeeld("sem")
    va = beeld.document
    assert isinstance(va, VerklarendeAnalyse)

    def blad(roepnaam: str | None) -> object:
        jeugdige = va.jeugdige.model_copy(update={"roepnaam": roepnaam})
        return outline(replace(beeld, document=va.model_copy(update={"jeugdige": jeugdige})))

    assert blad(None) == blad("Sem")
    assert "Over Semih" in str(blad("Semih"))


def test_without_an_own_page_there_is_no_empty_one() -> None:
    """It is an offer to the youth, never a gap."""
    va = voorbeeld("sem").document
    assert isinstance(va, VerklarendeAnalyse)
    kaal = va.model_copy(update={"van_de_jeugdige": None, "netwerk": ()})
    assert len(over_jeugdige(kaal, Namen.van(va.betrokkenen))) == 1


def test_how_to_talk_is_said_about_the_youth_by_name() -> None:
    """The sentences below it are about him or her, not in the youth's own voice."""
    va = voorbeeld("sem").document
    assert isinstance(va, VerklarendeAnalyse)
    tabel = over_jeugdige(va, Namen.van(va.betrokkenen))[0].inhoud[0]
    assert isinstance(tabel, Tabel)
    assert "Zo praat je met Sem" in [rij.kop for rij in tabel.rijen]
