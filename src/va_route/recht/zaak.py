# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What a rule is asked about: one dossier, on one day, in one region, for one kind of request."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import reduce
from typing import TYPE_CHECKING, Any

from va_route.recht import selectie
from va_route.schemas.verzoek import VerzoekSoort

if TYPE_CHECKING:
    from datetime import date

    from va_route.recht.profiel import Regioprofiel
    from va_route.schemas.dossier import Dossier
    from va_route.toets import Toets


@dataclass(frozen=True, slots=True)
class Zaak:
    """A dossier on ``peildatum`` (a day in Europe/Amsterdam, inclusive).

    ``soort`` is the kind of request the question is about; ``verloop`` the id of the course it
    belongs to, or empty when there is only one. Answers are kept, so that a rule that several
    steps share is walked once.
    """

    dossier: Dossier
    peildatum: date
    profiel: Regioprofiel
    soort: VerzoekSoort
    verloop: str = ""
    vanuit_spoed: bool = False
    antwoorden: dict[int, Toets] = field(default_factory=dict, compare=False, repr=False)

    def bij(self, soort: VerzoekSoort) -> Zaak:
        """Return the same case, asked about another kind of request."""
        return replace(
            self, soort=soort, verloop="", vanuit_spoed=self.op_spoedroute, antwoorden={}
        )

    @property
    def op_spoedroute(self) -> bool:
        """Whether this is an emergency, or the follow-up request of one."""
        return self.vanuit_spoed or self.soort is VerzoekSoort.SPOEDMACHTIGING

    def lees(self, pad: str) -> tuple[Any, str]:
        """Return the value at ``pad`` and its real path in the document.

        The first word may name a selection (:data:`selectie.SELECTIES`), such as ``verzoek``: the
        request this case is about. What is not there is ``None``, with the path it would have.
        """
        eerste, _, rest = pad.partition(".")
        kies = selectie.SELECTIES.get(eerste)
        waarde, echt = kies(self) if kies else (getattr(self.dossier, eerste), eerste)
        if not rest:
            return waarde, echt
        namen = rest.split(".")
        return reduce(_stap, namen, waarde), ".".join((echt, *namen)) if echt else ""


def _stap(waarde: Any, naam: str) -> Any:  # noqa: ANN401 - a document is walked by name
    return None if waarde is None else getattr(waarde, naam)
