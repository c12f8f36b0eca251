# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Put one value at its place in a text, so that not one other character changes.

The cut is one stretch: the old value with the space before it, or the place where there is nothing
yet. What comes out is read again, and must be the old document with only that value changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from va_route.errors import GebruikError, Regels
from va_route.store.schrijf import VOORLOPIG, Stijl, Waarde, tussen_haken, zonder_merk
from va_route.store.stukken import Stuk, stukken
from va_route.store.yaml import loop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from va_route.store.plaatsen import Deeltje

    Loc = Sequence[Deeltje]
    Volgorde = Callable[[Loc], Sequence[str]]
    """The names that a map may hold, in the order of the paper."""


class Snede(NamedTuple):
    """Replace the characters from ``begin`` up to ``einde`` by ``nieuw``."""

    begin: int
    einde: int
    nieuw: str

    def pas_toe(self, tekst: str) -> str:
        """Return the text with this one change."""
        return f"{tekst[: self.begin]}{self.nieuw}{tekst[self.einde :]}"


def voeg_in(tekst: str, loc: Loc, waarde: Waarde, volgorde: Volgorde = lambda _loc: ()) -> str:
    """Return the text with ``waarde`` at ``loc``; :func:`snede` says what may be asked.

    A value is as it is written: text, or a list or map of texts; ``None`` leaves a key empty. A
    remark that a value is provisional goes with that value.
    Raises GebruikError when the text is not in order, or is written in a way that leaves no place.
    """
    return snede(tekst, loc, waarde, volgorde).pas_toe(tekst)


def snede(tekst: str, loc: Loc, waarde: Waarde, volgorde: Volgorde = lambda _loc: ()) -> Snede:
    """Work out the one change that puts ``waarde`` at ``loc``.

    It replaces a text or what stands between brackets, fills what is empty, adds a name to a map
    (after those before it in ``volgorde``, else at the end), or one entry at the end of a list.
    Sections in between that are not there yet are made.
    """
    oud = loop(tekst)
    if not oud.heel or oud.punten or not isinstance(oud.waarde, dict):
        raise GebruikError(
            "INVOEG-01",
            "In dit bestand is eerst iets te herstellen. Kijk het na met 'va-route controleer'.",
        )
    wortel = stukken(tekst)
    moet = _met(oud.waarde, loc, zonder_merk(waarde))
    for citeer in (False, True):
        stijl = Stijl(_regeleinde(tekst), citeer)
        gesneden = _Snijder(tekst, stijl, volgorde).snijd(wortel, loc, waarde)
        nieuw = loop(gesneden.pas_toe(tekst))
        if nieuw.heel and not nieuw.punten and nieuw.waarde == moet:
            return gesneden
    raise _geen_plek()


class Invoeger:
    """Works out changes of one text that was read without faults, and walks it once for all."""

    def __init__(self, tekst: str, volgorde: Volgorde) -> None:
        """Walk the text."""
        self._tekst = tekst
        self._wortel = stukken(tekst)
        self._snijder = _Snijder(tekst, Stijl(_regeleinde(tekst)), volgorde)

    def regels(self, wijzigingen: Iterable[tuple[Loc, Waarde]]) -> tuple[Regels, ...]:
        """Give the lines that differ when each value is put at its place, as in :func:`snede`.

        What comes out is not read again: it is shown, not saved. Raises GebruikError when there is
        no place for one of them.
        """
        # At one place, what belongs deeper comes first: it goes on with what stands above it.
        diepst_eerst = sorted(wijzigingen, key=lambda wijziging: -len(wijziging[0]))
        sneden = [self._snijder.snijd(self._wortel, loc, waarde) for loc, waarde in diepst_eerst]
        groepen: list[list[Snede]] = []
        for snede in sorted(sneden, key=lambda snede: snede.begin):
            # What is on the same line or the next is one change.
            samen = groepen and self._begin(snede.begin) <= self._einde(groepen[-1][-1].einde) + 1
            groepen = [*groepen[:-1], [*groepen[-1], snede]] if samen else [*groepen, [snede]]
        gedaan: list[Regels] = []
        for groep in groepen:
            regels = self._regels(groep)
            erbij = sum(len(r.tekst.splitlines()) - (r.tot - r.van) for r in gedaan)
            if regels.tekst:
                gedaan.append(Regels(regels.van + erbij, regels.tot + erbij, regels.tekst))
        return tuple(gedaan)

    def _regels(self, sneden: Sequence[Snede]) -> Regels:
        begin, einde = self._begin(sneden[0].begin), self._einde(sneden[-1].einde)
        oud = nieuw = self._tekst[begin:einde]
        # From the back, so that the places before it stay where they are.
        for snede in reversed(sneden):
            nieuw = Snede(snede.begin - begin, snede.einde - begin, snede.nieuw).pas_toe(nieuw)
        van = self._tekst.count("\n", 0, begin) + 1
        return _verschil(van, oud.splitlines(), nieuw.splitlines())

    def _begin(self, plek: int) -> int:
        return self._tekst.rfind("\n", 0, plek) + 1

    def _einde(self, plek: int) -> int:
        einde = self._tekst.find("\n", plek)
        return len(self._tekst) if einde < 0 else einde


def _verschil(van: int, oud: list[str], nieuw: list[str]) -> Regels:
    """Leave out what stays the same before and after."""
    while oud and nieuw and oud[0] == nieuw[0]:
        van, oud, nieuw = van + 1, oud[1:], nieuw[1:]
    while oud and nieuw and oud[-1] == nieuw[-1]:
        oud, nieuw = oud[:-1], nieuw[:-1]
    return Regels(van, van + len(oud), "\n".join(nieuw))


def _regeleinde(tekst: str) -> str:
    return "\r\n" if "\r\n" in tekst else "\n"


def _geen_plek() -> GebruikError:
    return GebruikError(
        "INVOEG-02",
        "Zoals het hier staat, is er geen plek om dit antwoord bij te schrijven. Schrijf het zelf "
        "in het bestand. Een voorbeeld maakt u met 'va-route nieuw'.",
    )


def _met(oud: Waarde, loc: Loc, waarde: Waarde) -> Waarde:
    """Return the document as it must become."""
    if not loc:
        return waarde
    deel, rest = loc[0], loc[1:]
    if isinstance(deel, int):
        if not isinstance(oud, list | None) or deel > len(oud or []):
            raise _geen_plek()
        lijst = list(oud or [])
        lijst[deel : deel + 1] = [_met(lijst[deel] if deel < len(lijst) else None, rest, waarde)]
        return lijst
    if not isinstance(oud, dict | None):
        raise _geen_plek()
    velden = dict(oud or {})
    velden[deel] = _met(velden.get(deel), rest, waarde)
    return velden


class _Snijder(NamedTuple):
    tekst: str
    stijl: Stijl
    volgorde: Volgorde

    def snijd(self, stuk: Stuk, loc: Loc, waarde: Waarde) -> Snede:
        for nr, deel in enumerate(loc):
            kind = stuk.kind(deel)
            if kind is None:
                nieuw = _met(None, loc[nr + 1 :], waarde)
                if stuk.leeg:
                    return self._vervang(stuk, _met(None, loc[nr:], waarde))
                return self._voeg_toe(stuk, deel, nieuw, self.volgorde(loc[:nr]))
            stuk = kind
        return self._vervang(stuk, waarde)

    def _vervang(self, stuk: Stuk, waarde: Waarde) -> Snede:
        if stuk.binnen:
            wit = " " if stuk.begin == stuk.einde else ""
            return Snede(stuk.begin, stuk.einde, f"{wit}{tussen_haken(waarde)}")
        tussen = self.tekst[stuk.achter : stuk.begin]
        if stuk.kinderen and not stuk.flow and "#" in self.tekst[stuk.begin : stuk.einde]:
            # A remark between the entries would be lost with them.
            raise _geen_plek()
        achter = self.stijl.achter(waarde, stuk.inspring)
        if tussen.strip() and not VOORLOPIG.fullmatch(tussen):
            # A remark of the writer stands between the name and the value: it stays.
            return Snede(stuk.begin, stuk.einde, achter.lstrip(" "))
        if not achter.startswith(self.stijl.regeleinde) or "\n" in tussen:
            return Snede(stuk.achter, stuk.einde, achter)
        # Lines of their own come after a remark that stands behind the name.
        einde = self._regeleinde(stuk.einde)
        return Snede(stuk.achter, einde, f"{self.tekst[stuk.einde : einde]}{achter}")

    def _voeg_toe(
        self, stuk: Stuk, deel: Deeltje, waarde: Waarde, volgorde: Sequence[str]
    ) -> Snede:
        if isinstance(deel, str) is not isinstance(stuk.kinderen, dict):
            raise _geen_plek()
        nieuw = {deel: waarde} if isinstance(deel, str) else [waarde]
        kinderen = stuk.kinderen
        if isinstance(kinderen, list):
            na = kinderen[-1]
        else:
            voor = volgorde[: volgorde.index(deel)] if deel in volgorde else kinderen
            eerder = [kind for naam, kind in kinderen.items() if naam in voor]
            if not eerder:
                return self._vooraan(stuk, nieuw)
            na = eerder[-1]
        if stuk.flow:
            return Snede(na.einde, na.einde, f", {tussen_haken(nieuw)[1:-1]}")
        plek = self._regeleinde(na.einde)
        return Snede(plek, plek, f"{self.stijl.regeleinde}{self.stijl.blok(nieuw, stuk.kolom)}")

    def _vooraan(self, stuk: Stuk, nieuw: Waarde) -> Snede:
        eerste = next(iter(stuk.kinderen.values())) if isinstance(stuk.kinderen, dict) else stuk
        plek = eerste.naam
        if stuk.flow:
            return Snede(plek, plek, f"{tussen_haken(nieuw)[1:-1]}, ")
        blok = self.stijl.blok(nieuw, stuk.kolom).lstrip(" ")
        return Snede(plek, plek, f"{blok}{self.stijl.regeleinde}{' ' * stuk.kolom}")

    def _regeleinde(self, plek: int) -> int:
        """Return where the line of ``plek`` ends."""
        einde = self.tekst.find("\n", plek)
        if einde < 0:
            return len(self.tekst)
        return einde - 1 if self.tekst[einde - 1 : einde] == "\r" and einde > plek else einde
