# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Examples that name what is in the document, as bits of YAML for :class:`Open`.

In such an example an entry that is not whole is about the entry with its number, and what it says
may come instead of what stands there.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from va_route.schemas.keuzes import Rol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from va_route.recht.va_regel import Analyse
    from va_route.schemas.personen import Persoon

_NUMMER = re.compile(r"[1-9]\d*$")


def bij(lijst: str, nummer: str, *regels: str) -> str:
    """Write lines at the entry with this number.

    >>> print(bij("doelen", "do1", "van: [sem]"))
    doelen:
      - id: do1
        van: [sem]
    """
    return "\n".join((f"{lijst}:", f"  - id: {nummer}", *(f"    {regel}" for regel in regels)))


def bij_persoon(sleutel: str, *regels: str) -> str:
    """Write lines at the person with this key."""
    return "\n".join(("betrokkenen:", f"  {sleutel}:", *(f"    {regel}" for regel in regels)))


def per_persoon(lijst: str, veld: str, wie: Iterable[Persoon], *regels: str) -> str:
    """Write an entry with the same lines for each of these people."""
    delen = [f"{lijst}:"]
    for persoon in wie:
        delen += [f"  - {veld}: {persoon.sleutel}", *(f"    {regel}" for regel in regels)]
    return "\n".join(delen)


def letterlijk(tekst: str) -> str:
    """Write someone's own text so that it can stand anywhere in YAML."""
    return json.dumps(tekst, ensure_ascii=not tekst.isprintable())


def volgend(letters: str, nummers: Iterable[str]) -> str:
    """Give the number after the highest one.

    >>> volgend("hy", ["hy1", "hy4"])
    'hy5'
    """
    hoogst = max((int(gevonden[0]) for n in nummers if (gevonden := _NUMMER.search(n))), default=0)
    return f"{letters}{hoogst + 1}"


def jeugdige_erbij(va: Analyse) -> str:
    """Write down who the youth is."""
    if any(persoon.sleutel == "jeugdige" for persoon in va.betrokkenen):
        return bij_persoon("jeugdige", "rol: jeugdige")
    return bij_persoon("jeugdige", "naam: Sem", "rol: jeugdige")


def gezag_erbij(va: Analyse) -> str:
    """Write down at a parent who has gezag, else at someone new."""
    ouder = next((p.sleutel for p in va.betrokkenen if p.rol in {Rol.OUDER, Rol.VOOGD}), "")
    if ouder:
        return bij_persoon(ouder, "gezag: ja")
    return bij_persoon("moeder", "naam: moeder van Sem", "rol: ouder", "gezag: ja")
