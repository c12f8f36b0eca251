# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Which questions a document still has for a person, in the order of the paper.

Asked is what stands there provisionally, a list that must not stay empty, and what a rule of the
analysis asks. Offered is what may stay empty: the other fields of an entry that was just made, as
far as they are to the point, and empty sections. So is what the tool proposes. At the end comes
what is empty in an entry that a rule asks to complete.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from va_route.app.antwoord import mist
from va_route.app.ter_zake import ter_zake
from va_route.app.voorlopig import NOG_INVULLEN, ZELF_INGEVULD, nummers_in
from va_route.errors import Ernst
from va_route.schemas.velden import in_kaart, onder, velden, volg
from va_route.store.plaatsen import als_pad

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

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
    that nothing asks for it: it may stay empty, or, being a ``voorstel``, as it is. ``personen``
    are the keys that can be chosen.
    """

    loc: Loc
    veld: Veld
    nu: Waarde = None
    melding: Melding | None = None
    toevoegen: bool = False
    vrij: bool = False
    voorstel: bool = False
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


class Plek(NamedTuple):
    """Where a question stands: the number and title of its section, of how many, what is open."""

    nummer: int
    van: int
    titel: str
    open: int


@dataclass(frozen=True)
class Stand:
    """A file as it is now. ``voor`` is where the analysis stands in it.

    ``merken`` says where a value stands that nobody chose, and whether it is a proposal.
    """

    tekst: str
    bom: str
    model: type[Deel]
    geheel: dict[str, Waarde]
    voor: tuple[str, ...]
    merken: Mapping[Loc, bool]
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
    def nummers(self) -> dict[str, int]:
        """The highest number of every kind of id that can be named."""
        return nummers_in(self.geheel)

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
        leeg = self.leeg(waarde, vraag.loc)
        voorstel = self.merken.get(vraag.loc, False)
        return replace(
            vraag, nu=None if leeg else waarde, voorstel=voorstel, personen=self.personen
        )

    def leeg(self, waarde: Waarde, loc: Loc) -> bool:
        """Tell whether what stands there only fills its place."""
        return waarde == NOG_INVULLEN or self.merken.get(loc) is False

    def is_vers(self, loc: Loc) -> bool:
        """Tell whether this stands in an entry that was just made."""
        return any(loc[: len(deel)] == deel for deel in self.vers)

    @property
    def delen(self) -> tuple[str, ...]:
        """The names of the sections in which a person is asked something."""
        return tuple(veld.naam for veld in self.secties if veld.naam not in ZELF_INGEVULD)


def vragen(stand: Stand) -> Iterator[Veldvraag]:
    """Give every question, in order."""
    gesteld: set[Loc] = set()
    for vraag in chain(_per_sectie(stand), _aan_te_vullen(stand)):
        if vraag.loc not in gesteld:
            gesteld.add(vraag.loc)
            yield vraag


def _per_sectie(stand: Stand) -> Iterator[Veldvraag]:
    for veld in stand.secties:
        if veld.naam in ZELF_INGEVULD:
            continue
        loc, waarde = (*stand.voor, veld.naam), stand.analyse.get(veld.naam)
        gevonden = list(_veld(stand, veld, waarde, loc))
        yield from gevonden
        if not waarde and not gevonden:
            yield _aangeboden(stand, veld, loc)
        elif veld.sectie is not None and not veld.lijst:
            yield from _lege_lijsten(stand, veld, waarde, loc)


def _aan_te_vullen(stand: Stand) -> Iterator[Veldvraag]:
    """Ask what is empty in an entry of which a rule only says that something is missing."""
    for veld in stand.secties:
        waarde = stand.analyse.get(veld.naam) if veld.lijst and veld.kaart is None else None
        for nr, deel in enumerate(waarde or ()):
            loc: Loc = (*stand.voor, veld.naam, nr)
            melding = stand.open.get(als_pad(loc))
            if melding is None or melding.ernst is not Ernst.TEKORT:
                continue
            for leeg in onder(veld):
                if leeg.naam not in ZELF_INGEVULD | {_VERBORGEN} and not deel.get(leeg.naam):
                    vraag = _aangeboden(stand, leeg, (*loc, leeg.naam))
                    yield replace(vraag, melding=melding, vrij=False)


def _lege_lijsten(stand: Stand, veld: Veld, waarde: Waarde, loc: Loc) -> Iterator[Veldvraag]:
    """Offer the lists and sections in a section that are still empty."""
    for deel in onder(veld) if waarde else ():
        meer = deel.lijst or deel.sectie is not None
        if meer and not waarde.get(deel.naam) and _past(stand, deel, waarde, loc):
            yield _aangeboden(stand, deel, (*loc, deel.naam))


def _aangeboden(stand: Stand, veld: Veld, loc: Loc) -> Veldvraag:
    toevoegen = veld.sectie is not None or (veld.lijst and veld.prozaveld)
    return Veldvraag(loc, veld, toevoegen=toevoegen, vrij=True, personen=stand.personen)


def _velden(stand: Stand, alle: Iterable[Veld], waarde: Waarde, voor: Loc) -> Iterator[Veldvraag]:
    deel = waarde or {}
    for veld in alle:
        if veld.naam not in ZELF_INGEVULD and (
            deel.get(veld.naam) is not None or _past(stand, veld, deel, voor)
        ):
            yield from _veld(stand, veld, deel.get(veld.naam), (*voor, veld.naam))


def _past(stand: Stand, veld: Veld, deel: Waarde, voor: Loc) -> bool:
    """Tell whether a field that is empty is to the point here: a rule has the last word."""
    if _hier_of_dieper(stand, als_pad((*voor, veld.naam))) is not None:
        return True
    return veld.naam != _VERBORGEN and ter_zake(veld.naam, deel)


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
        yield from _sectie(stand, veld, loc)
    elif _gevraagd(stand, veld, waarde, loc):
        leeg = stand.leeg(waarde, loc)
        # That a text is still to be written is what the question itself says.
        melding = None if leeg else stand.open.get(als_pad(loc))
        vrij = not leeg and melding is None
        nu = None if leeg else waarde
        yield Veldvraag(loc, veld, nu, melding, vrij=vrij, personen=stand.personen)
    elif loc in stand.merken:
        yield Veldvraag(loc, veld, waarde, vrij=True, voorstel=True, personen=stand.personen)


def _sectie(stand: Stand, veld: Veld, loc: Loc) -> Iterator[Veldvraag]:
    """Ask for a section that is not there when a rule does; offer it in an entry just made."""
    melding = _hier_of_dieper(stand, als_pad(loc))
    if melding is not None or stand.is_vers(loc):
        yield replace(_aangeboden(stand, veld, loc), melding=melding, vrij=melding is None)


def _gevraagd(stand: Stand, veld: Veld, waarde: Waarde, loc: Loc) -> bool:
    if waarde is None and _naar_niets(stand, veld, loc):
        return False
    if stand.leeg(waarde, loc) or als_pad(loc) in stand.open:
        return True
    return waarde is None and stand.is_vers(loc)


def _naar_niets(stand: Stand, veld: Veld, loc: Loc) -> bool:
    """Tell whether there is nothing yet that could be named here, but for the entry itself."""
    naast = onder(volg(stand.model, als_pad(loc[:-1]))[-1]) if veld.letters else ()
    zelf = any(v.eigen_nummer and v.letters == veld.letters for v in naast)
    return bool(veld.letters) and stand.nummers.get(veld.letters, 0) <= zelf


def _nog_een(stand: Stand, veld: Veld, waarde: Waarde, loc: Loc) -> Iterator[Veldvraag]:
    """Ask for an entry when a rule does or none is there, and for one more after one just made."""
    melding = stand.open.get(als_pad(loc))
    moet = veld.verplicht and not waarde
    net_gemaakt = (*loc, len(waarde or []) - 1) in stand.vers
    if isinstance(waarde, dict) and waarde:
        net_gemaakt = (*loc, list(waarde)[-1]) in stand.vers
    if (melding is not None or moet or net_gemaakt) and not mist(veld, stand.nummers):
        vrij = melding is None and not moet
        yield Veldvraag(
            loc, veld, waarde, melding, toevoegen=True, vrij=vrij, personen=stand.personen
        )


def _hier_of_dieper(stand: Stand, pad: str) -> Melding | None:
    if pad in stand.open:
        return stand.open[pad]
    return next((m for plek, m in stand.open.items() if plek.startswith(f"{pad}.")), None)
