# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Which questions a document still has for a person, in the order of the paper.

Asked is what stands there provisionally, and what a rule of the analysis asks. Of an entry that was
just made, its other fields are asked as well. A section that is empty is offered, without asking.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from va_route.app.voorlopig import NOG_INVULLEN, ZELF_INGEVULD, nummers_in
from va_route.errors import Ernst
from va_route.schemas.velden import in_kaart, onder, velden, volg
from va_route.store.plaatsen import als_pad

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from va_route.errors import Melding
    from va_route.schemas.basis import Deel
    from va_route.schemas.velden import Veld
    from va_route.store.plaatsen import Deeltje
    from va_route.store.schrijf import Waarde

    Loc = tuple[Deeltje, ...]

_VERBORGEN = "verborgen_voor"


@dataclass(frozen=True, slots=True)
class Veldvraag:
    """One question: where, about which field, what is there now, and what a rule says about it.

    ``toevoegen`` asks for one more entry, or for a section that is not there yet; ``vrij`` says
    that nothing asks for it. ``personen`` are the keys that can be chosen.
    """

    loc: Loc
    veld: Veld
    nu: Waarde = None
    melding: Melding | None = None
    toevoegen: bool = False
    vrij: bool = False
    personen: tuple[str, ...] = ()

    @property
    def pad(self) -> str:
        """The place, as a person reads it."""
        return als_pad(self.loc)

    def namen(self, model: type[Deel]) -> list[str]:
        """Give the names on the way, as :func:`waarom` wants them."""
        return [veld.naam for veld in volg(model, self.pad)]

    @property
    def sleutel(self) -> tuple[object, ...]:
        """What makes it another question: one more entry is asked after each entry."""
        aantal = len(self.nu or ()) if self.toevoegen else 0
        return self.loc, self.toevoegen, aantal

    @property
    def keuzes(self) -> tuple[str, ...]:
        """What can be chosen by number."""
        return self.personen if self.veld.persoon else self.veld.keuzes


@dataclass(frozen=True)
class Stand:
    """A file as it is now. ``voor`` is where the analysis stands in it."""

    tekst: str
    bom: str
    model: type[Deel]
    geheel: dict[str, Waarde]
    voor: tuple[str, ...]
    voorlopig: frozenset[Loc]
    meldingen: tuple[Melding, ...]
    vers: frozenset[Loc] = field(default_factory=frozenset)

    @property
    def fouten(self) -> tuple[Melding, ...]:
        """What was certainly wrong already."""
        return tuple(m for m in self.meldingen if m.ernst is Ernst.FOUT)

    @cached_property
    def open(self) -> dict[str, Melding]:
        """The first thing that a rule asks, per place."""
        gevonden: dict[str, Melding] = {}
        for melding in self.meldingen:
            gevonden.setdefault(melding.pad, melding)
        return gevonden

    @cached_property
    def personen(self) -> tuple[str, ...]:
        """Everyone who can be named."""
        analyse = self.analyse
        return tuple({**(self.geheel.get("betrokkenen") or {}), **(analyse["betrokkenen"] or {})})

    @cached_property
    def letters(self) -> frozenset[str]:
        """The letters of every kind of id that can be named."""
        return frozenset(nummers_in(self.geheel))

    @property
    def analyse(self) -> dict[str, Waarde]:
        """The analysis as it was written."""
        return self.geheel[self.voor[0]] if self.voor else self.geheel

    @property
    def secties(self) -> tuple[Veld, ...]:
        """The sections of the analysis."""
        alle = velden(self.model)
        return next((onder(v) for v in alle if v.naam in self.voor), alle)

    def nu(self, vraag: Veldvraag) -> Veldvraag:
        """Return an earlier question with what stands there now."""
        waarde: Waarde = self.geheel
        for deel in vraag.loc:
            if isinstance(waarde, dict):
                waarde = waarde.get(deel)
            elif isinstance(waarde, list) and isinstance(deel, int) and deel < len(waarde):
                waarde = waarde[deel]
            else:
                waarde = None
        leeg = waarde == NOG_INVULLEN or vraag.loc in self.voorlopig
        return replace(vraag, nu=None if leeg else waarde, personen=self.personen)


def vragen(stand: Stand) -> Iterator[Veldvraag]:
    """Give every question, in order."""
    for veld in stand.secties:
        if veld.naam in ZELF_INGEVULD:
            continue
        loc, waarde = (*stand.voor, veld.naam), stand.analyse.get(veld.naam)
        gevonden = list(_veld(stand, veld, waarde, loc))
        yield from gevonden
        if not waarde and not gevonden:
            toevoegen = veld.sectie is not None or veld.lijst
            yield Veldvraag(loc, veld, toevoegen=toevoegen, vrij=True, personen=stand.personen)


def _velden(stand: Stand, alle: Iterable[Veld], waarde: Waarde, voor: Loc) -> Iterator[Veldvraag]:
    for veld in alle:
        if veld.naam not in ZELF_INGEVULD:
            yield from _veld(stand, veld, (waarde or {}).get(veld.naam), (*voor, veld.naam))


def _veld(stand: Stand, veld: Veld, waarde: Waarde, loc: Loc) -> Iterator[Veldvraag]:
    if veld.kaart is not None:
        for naam, deel in (waarde or {}).items() if not veld.kaart.waarde else ():
            yield from _velden(stand, in_kaart(veld), deel, (*loc, naam))
        yield from _nog_een(stand, veld, waarde, loc)
    elif veld.lijst and (veld.sectie is not None or veld.prozaveld):
        for nr, deel in enumerate(waarde or []) if veld.sectie is not None else ():
            yield from _velden(stand, onder(veld), deel, (*loc, nr))
        yield from _nog_een(stand, veld, waarde, loc)
    elif veld.sectie is not None and waarde is not None:
        yield from _velden(stand, onder(veld), waarde, loc)
    elif veld.sectie is not None:
        melding = _hier_of_dieper(stand, als_pad(loc))
        if melding is not None:
            yield Veldvraag(loc, veld, None, melding, toevoegen=True)
    elif _gevraagd(stand, veld, waarde, loc):
        leeg = waarde == NOG_INVULLEN or loc in stand.voorlopig
        # That a text is still to be written is what the question itself says.
        melding = None if leeg else stand.open.get(als_pad(loc))
        yield Veldvraag(loc, veld, None if leeg else waarde, melding, personen=stand.personen)


def _gevraagd(stand: Stand, veld: Veld, waarde: Waarde, loc: Loc) -> bool:
    if waarde == NOG_INVULLEN or loc in stand.voorlopig or als_pad(loc) in stand.open:
        return True
    vers = any(loc[: len(deel)] == deel for deel in stand.vers)
    naar_niets = bool(veld.letters) and veld.letters not in stand.letters
    return waarde is None and vers and veld.naam != _VERBORGEN and not naar_niets


def _nog_een(stand: Stand, veld: Veld, waarde: Waarde, loc: Loc) -> Iterator[Veldvraag]:
    """Ask for an entry when a rule does, and for one more after the one just made."""
    melding = stand.open.get(als_pad(loc))
    net_gemaakt = (*loc, len(waarde or []) - 1) in stand.vers
    if isinstance(waarde, dict) and waarde:
        net_gemaakt = (*loc, list(waarde)[-1]) in stand.vers
    if melding is not None or net_gemaakt:
        vrij = melding is None
        yield Veldvraag(
            loc, veld, waarde, melding, toevoegen=True, vrij=vrij, personen=stand.personen
        )


def _hier_of_dieper(stand: Stand, pad: str) -> Melding | None:
    if pad in stand.open:
        return stand.open[pad]
    return next((m for plek, m in stand.open.items() if plek.startswith(f"{pad}.")), None)
