# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Teams that came to help at home."""

from __future__ import annotations

from tests.render.beelden import vol
from va_route.render.knopen import Tabel
from va_route.render.outline_inzet import inzet_secties
from va_route.schemas.dossier import Dossier


def _met(*inzetten: dict[str, str]) -> Dossier:
    kop = {"schema": "dossier/1", "kenmerk": "D-1", "regio": "flevoland"}
    return Dossier.model_validate(kop | {"inzetten": list(inzetten)})


def test_without_a_team_there_is_no_section() -> None:
    """What never was is not printed as missing."""
    assert inzet_secties(_met()) == ()


def test_every_team_shows_by_whom_it_was_asked_and_when_it_was_there() -> None:
    """In the order of the dossier; what is not known says so."""
    eerste = {"team": "Team AnderS", "via": "versnellingsteam", "gestart_op": "2026-06-02"}
    [sectie] = inzet_secties(_met(eerste, {"team": "Buurtteam"}))
    tabellen = [deel for deel in sectie.inhoud if isinstance(deel, Tabel)]
    assert [tabel.pad for tabel in tabellen] == ["inzetten[0]", "inzetten[1]"]
    tekst = str(tabellen[0])
    assert "Versnellingsteam" in tekst
    assert "2 juni 2026" in tekst
    assert str(tabellen[1]).count("Niet ingevuld") == 6


def test_a_whole_dossier_prints_every_field() -> None:
    """Nothing that is asked stays in the file."""
    dossier = vol("dossier/1").document
    assert isinstance(dossier, Dossier)
    [sectie] = inzet_secties(dossier)
    assert dossier.inzetten[0].uitkomst
    assert dossier.inzetten[0].uitkomst in str(sectie)
