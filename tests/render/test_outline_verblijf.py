# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Admission, outcome and own statements."""

from __future__ import annotations

from datetime import date

from tests.render.beelden import vol
from va_route.render.knopen import Tabel
from va_route.render.outline_verblijf import eigen_verklaringen, verblijf_secties
from va_route.render.taal import Namen
from va_route.schemas.dossier import Dossier
from va_route.schemas.partijen import Partij
from va_route.schemas.verblijf import Uitkomst


def _leeg(**anders: object) -> Dossier:
    kop = {"schema": "dossier/1", "kenmerk": "D-1", "regio": "groningen_drenthe"}
    return Dossier.model_validate(kop).model_copy(update=anders)


def test_an_empty_dossier_has_no_empty_sections() -> None:
    """What never happened is not printed as missing."""
    assert verblijf_secties(_leeg(), Namen.van(())) == ()
    assert eigen_verklaringen(_leeg(), Namen.van(())) == ()


def test_an_outcome_shows_only_what_was_asked_about_it() -> None:
    """Help at home has no reason for an emergency, and no line that says so."""
    uitkomst = Uitkomst(op=date(2026, 6, 1), wat="Hulp thuis.", door=Partij.GI)
    (sectie,) = verblijf_secties(_leeg(uitkomsten=(uitkomst,)), Namen.van(()))
    tabel = sectie.inhoud[0]
    assert isinstance(tabel, Tabel)
    assert [rij.kop for rij in tabel.rijen] == ["Wat", "Besloten door"]


def test_an_own_statement_is_printed_to_the_letter() -> None:
    """What youth or parents add stands at the end, whole."""
    dossier = vol("dossier/1").document
    assert isinstance(dossier, Dossier)
    (sectie,) = eigen_verklaringen(dossier, Namen.van(dossier.personen))
    assert dossier.verklaringen[0].tekst in str(sectie)
