# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What to write where a document contradicts itself: a bit of YAML for the field that is named.

A line that begins with ``#`` sets the field apart; a name with nothing behind it is a new key.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from va_route.recht.va_voorbeeld import volgend
from va_route.schemas.verwijzing import Nummer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from va_route.schemas.basis import Deel
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.loop import Vindplek
    from va_route.schemas.personen import Persoon

_KAAL = re.compile(r"[^\W\d][\w -]*\w|\w|[a-z]{2}[0-9]+|\d{4}-\d\d-\d\d(?: \d\d:\d\d)?")


def volgend_nummer(nummer: str, alle: Iterable[Vindplek]) -> str:
    """Give the first id that is free."""
    letters = nummer.rstrip("0123456789")
    soort = next(welk for _, welk, n in alle if n == nummer)
    return f"id: {volgend(letters, (n for _, welk, n in alle if welk == soort))}"


def goede_verwijzing(model: type[Deel], verwijzing: Vindplek, er_is: Collection[str]) -> str:
    """Name something that does exist; when nothing does, what is to be added."""
    pad, soort, naar = verwijzing
    if not er_is:
        return _toevoegen(model, soort, naar)
    from difflib import get_close_matches

    keus = next(iter(get_close_matches(naar, sorted(er_is), n=1)), min(er_is, key=_op_getal))
    veld = pad.rpartition(".")[2]
    if veld == naar:
        return f"{keus}:"
    return f"- {keus}" if veld.endswith("]") else f"{veld}: {keus}"


def _op_getal(nummer: str) -> tuple[int, str]:
    cijfers = nummer.lstrip("abcdefghijklmnopqrstuvwxyz_")
    return (int(cijfers) if cijfers.isdecimal() else 0, nummer)


def _toevoegen(model: type[Deel], soort: str, naar: str) -> str:
    """Write what carries this id, with what it cannot do without."""
    from va_route.schemas.velden import alle_paden, in_kaart
    from va_route.schemas.voorbeeld import Kijk

    for *voor, veld in alle_paden(model):
        if voor and any(isinstance(m, Nummer) and m.soort == soort for m in veld.merken):
            punt = Kijk({}).punt(voor[-1])
            return als_yaml(voor[-1].naam, [{**punt, veld.naam: naar}])
        if soort == "persoon" and veld.naam == "betrokkenen" and veld.kaart is not None:
            return als_yaml(veld.naam, {naar: {**Kijk({}).sectie(in_kaart(veld)), "naam": naar}})
    return ""


def over_wie(model: type[Deel]) -> str:
    """Write who a dossier is about."""
    from va_route.schemas.velden import volg
    from va_route.schemas.voorbeeld import Kijk

    (veld,) = volg(model, "jeugdige")
    return als_yaml(veld.naam, Kijk({}).heel(veld))


def andere_sleutel(dossier: Dossier, sleutel: str) -> str:
    """Give a key that nobody has yet."""
    bezet = {persoon.sleutel for persoon in dossier.personen}
    nr = 2
    while f"{sleutel}_{nr}" in bezet:
        nr += 1
    return f"{sleutel}_{nr}:"


def gelijk_aan(ander: Persoon, velden: Iterable[str]) -> str:
    """Write the fields of one person as they are with the other."""
    waarden = ((veld, getattr(ander, veld)) for veld in velden)
    return "\n".join(als_yaml(veld, _tekst(waarde)) for veld, waarde in waarden)


def _tekst(waarde: object) -> str:
    return ("nee", "ja")[waarde] if isinstance(waarde, bool) else str(waarde)


def als_yaml(naam: str, waarde: Any, wit: str = "") -> str:  # noqa: ANN401 - any value
    """Write a name with its value over as many lines as it needs."""
    if isinstance(waarde, dict):
        onder = [als_yaml(veld, deel, f"{wit}  ") for veld, deel in waarde.items()]
        return "\n".join([f"{wit}{naam}:", *onder])
    if isinstance(waarde, list):
        punten = (als_yaml("", deel, f"{wit}  ").partition("\n")[2] for deel in waarde)
        return "\n".join([f"{wit}{naam}:", *(f"{wit}  - {punt.lstrip()}" for punt in punten)])
    return f"{wit}{naam}: {waarde if _KAAL.fullmatch(waarde) else json.dumps(waarde)}"
