# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What is open, what was set aside, and an entry that sets nothing aside (VA-S11).

An entry counts until and including its ``opnieuw_op``. After that day its point is open again: a
reason to wait is not a reason to forget.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from va_route.errors import Ernst, Melding
from va_route.recht.termijn import nl
from va_route.recht.va_mensen import naam, persoon_van
from va_route.recht.va_regel import Open, Stof, VaRegel, gelegd, past
from va_route.schemas.keuzes import Rol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_deling import Terzijde

_REMEDIE = (
    "Bespreek met wie dit besloot of het punt nog speelt, en pas de regel bij 'terzijde' aan."
)
_ZO = {
    "regel": "regel: VA-P03",
    "pad": "pad: inzichten[0]",
    "door": "door: karin",
    "opnieuw_op": "opnieuw_op: 2026-06-18",
}


class Gelegd(NamedTuple):
    """One open point that was set aside, with the entry that did so. Printed on page 1."""

    terzijde: Terzijde
    melding: Melding


def meldingen(regels: Iterable[VaRegel], stof: Stof, voorvoegsel: str = "") -> Iterator[Melding]:
    """Give what is open and was not set aside, in the order of the rules, then VA-S11."""
    # As :meth:`VaRegel.punten_in`, without a tuple for each of the many that find nothing.
    alle = [(r, punt) for r in regels for punt in r.norm(*stof.geef(r.vraagt))]
    for regel, punt in alle:
        if gelegd(regel, punt, stof.va, stof.peildatum) is None:
            yield regel.melding(punt, voorvoegsel)
    if stof.va.terzijde:
        yield from _legt_niets(regels, alle, stof, voorvoegsel)


def terzijde_punten(
    regels: Iterable[VaRegel], stof: Stof, voorvoegsel: str = ""
) -> Iterator[Gelegd]:
    """Give what is open but was set aside, with who did so and why."""
    if not stof.va.terzijde:
        return
    for regel in regels:
        for punt in regel.punten_in(stof):
            door = gelegd(regel, punt, stof.va, stof.peildatum)
            if door is not None:
                yield Gelegd(door, regel.melding(punt, voorvoegsel))


def _legt_niets(
    regels: Iterable[VaRegel],
    alle: Iterable[tuple[VaRegel, Open]],
    stof: Stof,
    voorvoegsel: str,
) -> Iterator[Melding]:
    """Give every entry that sets nothing aside today, with why, or that should be looked at."""
    bekend = {regel.code: regel for regel in regels}
    open_: dict[str, list[Open]] = {}
    for regel, punt in alle:
        open_.setdefault(regel.code, []).append(punt)
    for nr, terzijde in enumerate(stof.va.terzijde):
        reden = _waarom_niet(terzijde, bekend, open_, stof) or _kijk_na(terzijde, stof.va)
        if reden:
            veld, bericht = reden
            pad = f"{voorvoegsel}terzijde[{nr}].{veld}"
            melding = Melding("VA-S11", Ernst.WAARSCHUWING, bericht, _REMEDIE, pad, sectie="delen")
            yield replace(melding, voorbeeld=_ZO[veld], anders=True)


def _kijk_na(terzijde: Terzijde, va: VerklarendeAnalyse) -> tuple[str, str] | None:
    """Ask about an entry that no professional signed, or that outlives the next meeting."""
    persoon = persoon_van(va, terzijde.door)
    if persoon is not None and persoon.rol is not Rol.PROFESSIONAL:
        return "door", f"Welke professional besluit dit mee? Nu staat er alleen {naam(persoon)}."
    if terzijde.opnieuw_op > va.kop.evaluatie_op:
        return (
            "opnieuw_op",
            f"Kan het eerder? Op {nl(va.kop.evaluatie_op)} kijkt u samen naar de hele analyse.",
        )
    return None


def _waarom_niet(
    terzijde: Terzijde,
    bekend: Mapping[str, VaRegel],
    open_: Mapping[str, list[Open]],
    stof: Stof,
) -> tuple[str, str] | None:
    regel = bekend.get(terzijde.regel)
    if regel is None:
        return "regel", f"Welk punt bedoelt u? De code {terzijde.regel} kennen we niet."
    punten = [punt for punt in open_.get(regel.code, ()) if past(terzijde, punt)]
    if not regel.terzijde or any(punt.vast for punt in punten):
        return "regel", f"Wat is er nodig voor {regel.code}? Dit punt blijft open tot het er staat."
    if not punten:
        return "pad", f"Kan dit weg? Bij {regel.code} staat op deze plek geen punt open."
    if terzijde.opnieuw_op < stof.peildatum:
        return (
            "opnieuw_op",
            f"Hoe staat het nu met {regel.code}? Op {nl(terzijde.opnieuw_op)} zou u weer kijken.",
        )
    return None
