# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

import pytest
from pydantic import ValidationError

from va_route.schemas.keuzes import PerspectiefSoort, RedenNietGehoord, Rol
from va_route.schemas.personen import NietGehoord, Persoon, Registratie, in_rol


@pytest.mark.parametrize(
    ("rol", "perspectief"),
    [
        ("jeugdige", "jeugdige"),
        ("ouder", "ouder"),
        ("verzorger", "ouder"),
        ("voogd", "ouder"),
        ("familie", "netwerk"),
        ("netwerk", "netwerk"),
        ("jim", "netwerk"),
        ("school", "professional"),
        ("professional", "professional"),
    ],
)
def test_the_perspective_follows_from_the_role(rol: str, perspectief: str) -> None:
    """Nobody has to say twice from which side someone looks."""
    persoon = Persoon(sleutel="x", naam="x", rol=Rol(rol))
    assert persoon.perspectief is PerspectiefSoort(perspectief)


def test_every_role_has_a_perspective() -> None:
    """A new role cannot be forgotten."""
    for rol in Rol:
        assert Persoon(sleutel="x", naam="x", rol=rol).perspectief in PerspectiefSoort


def test_nobody_has_gezag_unless_it_is_said() -> None:
    """Gezag is no by default; where someone lives is simply not known."""
    persoon = Persoon.model_validate({"sleutel": "x", "naam": "x", "rol": "ouder"})
    assert persoon.gezag is False
    assert persoon.woont_bij_jeugdige is None


@pytest.mark.parametrize(
    ("nummer", "mag"),
    [("1234", True), ("123", False), ("1" * 12, True), ("1" * 13, False), ("SKJ-12345", False)],
)
def test_of_a_registration_number_only_the_form_is_checked(nummer: str, *, mag: bool) -> None:
    """Digits, between four and twelve; nobody looks it up."""
    invoer = {"soort": "skj", "nummer": nummer}
    if mag:
        assert Registratie.model_validate(invoer).nummer == nummer
    else:
        with pytest.raises(ValidationError):
            Registratie.model_validate(invoer)


def test_a_missing_voice_has_a_reason_from_the_list() -> None:
    """A reason is never ``weigert``: not wanting to speak is one of three plain reasons."""
    assert [reden.value for reden in RedenNietGehoord] == [
        "wil_niet",
        "onvindbaar",
        "niet_in_staat",
    ]
    with pytest.raises(ValidationError):
        NietGehoord.model_validate({"wie": "sem", "reden": "weigert"})


def test_the_keys_of_everyone_in_a_role() -> None:
    """Each of them, and nobody in another role."""
    rollen = {"yara": Rol.JEUGDIGE, "moeder": Rol.OUDER, "vader": Rol.OUDER}
    personen = [Persoon(sleutel=s, naam=s, rol=rol) for s, rol in rollen.items()]
    assert in_rol(personen, Rol.OUDER) == {"moeder", "vader"}
    assert in_rol(personen, Rol.JIM) == set()
