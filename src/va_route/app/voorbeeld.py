# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The example of a message as it must stand in the file: which lines, with their own indentation.

A rule shows a short bit of YAML. Here it is fitted to the document (who is in it, which numbers are
free, which day it is), put at its place the way an answer is, and the lines that changed are shown.
So what is shown is what can be pasted.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, time
from typing import TYPE_CHECKING, NamedTuple

from va_route.app.passend import Passend, waarden
from va_route.app.voorlopig import Invuller
from va_route.errors import GebruikError
from va_route.schemas.basis import AMSTERDAM
from va_route.schemas.velden import in_kaart, onder, velden, volg
from va_route.store.invoegen import Invoeger
from va_route.store.plaatsen import als_pad, deeltjes
from va_route.store.yaml import loop

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from va_route.errors import Melding
    from va_route.schemas.basis import Deel
    from va_route.schemas.velden import Veld
    from va_route.store.plaatsen import Deeltje
    from va_route.store.schrijf import Waarde

Loc = tuple["Deeltje", ...]
_HINT = re.compile(r"Bijvoorbeeld: (?P<zo>.+?)\.?$")


class Wijziging(NamedTuple):
    """Write ``waarde`` at ``loc``."""

    loc: Loc
    waarde: Waarde


class Voorbeelden:
    """Puts examples at their place in the text of one document in which the reader found no fault.

    ``model`` is the class of the document. A day in an example becomes one around ``peildatum``.
    """

    def __init__(self, tekst: str, model: type[Deel], peildatum: date) -> None:
        """Walk the text once for all messages."""
        self._model = model
        self._geheel: Waarde = loop(tekst).waarde
        self._invoeger = Invoeger(tekst, self._namen)
        nu = datetime.combine(peildatum, time(12), AMSTERDAM)
        self._invuller = Invuller.bij(nu, self._geheel)
        self._peildatum = peildatum

    def bij(self, melding: Melding) -> Melding:
        """Return the message with the lines that show its example; as it was without a place."""
        if not melding.pad or not (melding.voorbeeld or melding.anders):
            return melding
        try:
            regels = self._invoeger.regels(self._wijzigingen(melding, deeltjes(melding.pad)))
            return replace(melding, in_bestand=regels)
        except GebruikError:
            # Written in a way that leaves no place.
            return melding

    def _wijzigingen(self, melding: Melding, loc: Loc) -> Iterable[Wijziging]:
        if not melding.voorbeeld:
            # What stands there is right once someone says so: only its remark goes.
            return [Wijziging(loc, self._op(loc))]
        nieuw = loop(melding.voorbeeld).waarde
        if not isinstance(nieuw, dict):
            # Someone's own words in it cannot be written so.
            return ()
        tekst = self._ene_tekst(loc, nieuw)
        if tekst:
            return [Wijziging(loc, tekst)]
        thuis = self._thuis(loc, nieuw)
        if thuis is None:
            return ()
        gepast = Passend(self._geheel, self._invuller, self._peildatum).velden(
            self._velden(thuis), nieuw
        )
        vraagt = str(loc[-1])
        if gepast is None or ([*waarden(nieuw, vraagt)] and not [*waarden(gepast, vraagt)]):
            # Without what it was about, the rest of an example answers nothing.
            return ()
        while thuis and not isinstance(self._op(thuis), dict):
            gepast, thuis = {str(thuis[-1]): gepast}, thuis[:-1]
        oud = self._op(thuis)
        return self._in_sectie(self._velden(thuis), oud, gepast, thuis, anders=melding.anders)

    def _thuis(self, loc: Loc, nieuw: Waarde) -> Loc | None:
        """Give the nearest section around a place that has the fields of the example."""
        eerste = next(iter(nieuw))
        for lengte in range(len(loc), -1, -1):
            if eerste in self._namen(loc[:lengte]):
                return loc[:lengte]
        return None

    def _ene_tekst(self, loc: Loc, nieuw: Waarde) -> str:
        """Give what can be written at a place whose field has another name than in the example."""
        veld = volg(self._model, als_pad(loc))[-1:]
        teksten = list(nieuw.values())
        een = len(teksten) == 1 and isinstance(teksten[0], str) and loc[-1] not in nieuw
        if not een or not veld or not veld[0].prozaveld:
            return ""
        eigen = _HINT.search(veld[0].uitleg)
        return eigen["zo"] if eigen else teksten[0]

    def _in_sectie(
        self, alle: Mapping[str, Veld], oud: Waarde, nieuw: Waarde, loc: Loc, *, anders: bool
    ) -> Iterator[Wijziging]:
        for naam, waarde in nieuw.items():
            hier: Loc = (*loc, naam)
            veld, er = alle[naam], oud.get(naam)
            if er in (None, [], {}):
                yield Wijziging(hier, self._invuller.aangevuld(veld, waarde))
            elif veld.kaart is not None:
                yield from self._in_kaart(veld, er, waarde, hier, anders=anders)
            elif veld.lijst:
                yield from self._in_lijst(veld, er, waarde, hier, anders=anders)
            elif veld.sectie is not None:
                delen = {deel.naam: deel for deel in onder(veld)}
                yield from self._in_sectie(delen, er, waarde, hier, anders=anders)
            elif anders and er != waarde:
                yield Wijziging(hier, waarde)

    def _in_kaart(
        self, veld: Veld, er: Waarde, nieuw: Waarde, loc: Loc, *, anders: bool
    ) -> Iterator[Wijziging]:
        delen = {deel.naam: deel for deel in in_kaart(veld)}
        for sleutel, waarde in nieuw.items():
            if isinstance(er.get(sleutel), dict):
                yield from self._in_sectie(
                    delen, er[sleutel], waarde, (*loc, sleutel), anders=anders
                )
            elif sleutel not in er or (anders and er[sleutel] != waarde):
                gevuld = self._invuller.aangevuld(veld, {sleutel: waarde})
                yield Wijziging((*loc, sleutel), gevuld[sleutel])

    def _in_lijst(
        self, veld: Veld, er: Waarde, nieuw: Waarde, loc: Loc, *, anders: bool
    ) -> Iterator[Wijziging]:
        """Add what is not there; an entry that is not whole is about the one with its number."""
        delen = {deel.naam: deel for deel in onder(veld)}
        nummers = {deel["id"]: nr for nr, deel in enumerate(er) if "id" in delen}
        for waarde in nieuw:
            nr = nummers.get(waarde.get("id", "")) if "id" in delen else None
            if nr is not None:
                yield from self._in_sectie(delen, er[nr], waarde, (*loc, nr), anders=anders)
            elif waarde not in er:
                yield Wijziging((*loc, len(er)), self._invuller.aangevuld(veld, [waarde])[0])

    def _op(self, loc: Loc) -> Waarde:
        """Give what stands at a place; nothing when it is not there."""
        waarde = self._geheel
        for deel in loc:
            try:
                waarde = waarde[deel]
            except (KeyError, IndexError, TypeError):
                return None
        return waarde

    def _velden(self, loc: Sequence[Deeltje]) -> dict[str, Veld]:
        """Give the fields of the section at a place; none where a list or map of them stands."""
        alle: Iterable[Veld] = velden(self._model)
        if loc:
            keten = volg(self._model, als_pad(loc))
            if not keten or (keten[-1].lijst and loc[-1] == keten[-1].naam):
                return {}
            alle = onder(keten[-1])
        return {veld.naam: veld for veld in alle}

    def _namen(self, loc: Sequence[Deeltje]) -> list[str]:
        return list(self._velden(loc))
