# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What a rule is asked about: one dossier, on one day, in one region, for one kind of request."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from va_route.recht import selectie
from va_route.schemas.verzoek import VerzoekSoort

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from va_route.recht.profiel import Regioprofiel
    from va_route.recht.regel import Regel
    from va_route.recht.selectie import Gevonden
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.partijen import Partij
    from va_route.toets import Toets

# Asked of every agreement, and Python 3.11 takes its time to find a member: named once.
_SPOED = VerzoekSoort.SPOEDMACHTIGING


@dataclass(frozen=True, slots=True)
class Zaak:
    """A dossier on ``peildatum`` (a day in Europe/Amsterdam, inclusive).

    ``soort`` is the kind of request the question is about; ``verloop`` the id of the course it
    belongs to, or empty when there is only one. ``vervolg_op`` is set when only the follow-up of
    that request is meant; empty when that request is not on file. ``zetter`` is the party that
    takes the step, or ``None`` while nobody takes it yet. Answers are kept, so that a rule that
    several steps share is walked once.
    """

    dossier: Dossier
    peildatum: date
    profiel: Regioprofiel
    soort: VerzoekSoort
    verloop: str = ""
    vanuit_spoed: bool = False
    vervolg_op: str | None = None
    zetter: Partij | None = None
    antwoorden: dict[Regel, Toets] = field(default_factory=dict, compare=False, repr=False)
    gelezen: dict[str, tuple[Any, str]] = field(default_factory=dict, compare=False, repr=False)
    # Never taken along to a case that is made of this one.
    vervolgen: dict[VerzoekSoort, Zaak] = field(
        init=False, default_factory=dict, compare=False, repr=False
    )

    def bij(self, soort: VerzoekSoort) -> Zaak:
        """Return the same case, asked about the request of another kind that follows this one.

        Made once: what several rules ask of the follow-up is read and answered once too.
        """
        if soort not in self.vervolgen:
            verzoek, _ = self.lees("verzoek")
            self.vervolgen[soort] = replace(
                self,
                soort=soort,
                verloop="",
                vanuit_spoed=self.op_spoedroute,
                vervolg_op=verzoek.id if verzoek is not None else "",
                antwoorden={},
                gelezen={},
            )
        return self.vervolgen[soort]

    def over_dit_verzoek(self, nummer: str | None) -> bool:
        """Say whether a paper that names this request, or none, is about the one asked about.

        Without a number it is so only while there is no other request it could be about.
        """
        if nummer is None:
            return len(self.dossier.verzoeken) <= 1
        verzoek, _ = self.lees("verzoek")
        return verzoek is not None and nummer == verzoek.id

    @property
    def op_spoedroute(self) -> bool:
        """Whether this is an emergency, or the follow-up request of one."""
        return self.vanuit_spoed or self.soort is _SPOED

    def lees(self, pad: str) -> tuple[Any, str]:
        """Return the value at ``pad`` and its real path in the document.

        The first word may name a selection (:data:`selectie.SELECTIES`), such as ``verzoek``: the
        request this case is about. What is not there is ``None``, with the path it would have.
        """
        eerder = self.gelezen.get(pad)
        if eerder is None:
            eerder = self._lees(pad)
            # A case that holds itself would hold its dossier until memory is cleaned up.
            if eerder[0] is not self:
                self.gelezen[pad] = eerder
        return eerder

    def _lees(self, pad: str) -> tuple[Any, str]:
        eerste, kies, namen, rest = _delen(pad)
        if kies is None:
            waarde, echt = getattr(self.dossier, eerste), eerste
        elif not namen:
            return kies(self)
        else:
            waarde, echt = self.lees(eerste)
            if waarde is None:
                return waarde, echt
        for naam in namen:
            if waarde is None:
                break
            waarde = getattr(waarde, naam)
        return waarde, echt + rest if echt else ""


@cache
def _delen(pad: str) -> tuple[str, Callable[[Zaak], Gevonden] | None, tuple[str, ...], str]:
    """Split a path once: first word, the selection it names, the names after it, and those as text.

    The selections are a fixed table, so that what a word names never changes.
    """
    eerste, punt, rest = pad.partition(".")
    namen = tuple(rest.split(".")) if rest else ()
    return eerste, selectie.SELECTIES.get(eerste), namen, punt + rest
