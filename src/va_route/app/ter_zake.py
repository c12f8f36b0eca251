# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Which fields are to the point, given what was answered already.

Nobody asks a mother for which organisation she works. What is only needed in one case is asked by
the rule that sees that case. What is not asked may still be written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.schemas.keuzes import Rol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from va_route.store.schrijf import Waarde

_WERK = frozenset({"organisatie", "functie"})
_THUIS = frozenset({"gezag", "woont_bij_jeugdige"})
_VAN_EEN_PERSOON = _WERK | _THUIS | {"registratie"}
_BIJ_ROL: Mapping[str, frozenset[str]] = {
    Rol.JEUGDIGE: frozenset(),
    Rol.OUDER: _THUIS,
    Rol.VERZORGER: _THUIS,
    Rol.VOOGD: _WERK | {"gezag", "registratie"},
    Rol.FAMILIE: _THUIS,
    Rol.NETWERK: frozenset({"woont_bij_jeugdige"}),
    Rol.JIM: frozenset({"woont_bij_jeugdige"}),
    Rol.SCHOOL: _WERK,
    Rol.PROFESSIONAL: _WERK | {"registratie"},
}
VAN_EEN_REGEL = frozenset(
    {
        "aangekaart_bij",
        "bewust_niet",
        "hoe_verder",
        "proef",
        "terug_of_verder",
        "toekomst_18",
        "waar_verschil",
    }
)
"""What a rule asks as soon as something else was answered in a certain way."""


def ter_zake(naam: str, deel: Mapping[str, Waarde]) -> bool:
    """Tell whether to ask for a field of a section, given what stands in that section.

    >>> ter_zake("organisatie", {"rol": "ouder"})
    False
    >>> ter_zake("organisatie", {"rol": "professional"})
    True
    """
    van_de_rol = _BIJ_ROL.get(deel.get("rol", ""))
    if naam in _VAN_EEN_PERSOON and van_de_rol is not None:
        return naam in van_de_rol
    return naam not in VAN_EEN_REGEL
