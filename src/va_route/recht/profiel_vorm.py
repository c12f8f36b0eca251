# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What is certainly wrong in a region profile: a profile with this is never used, not in part."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from va_route.errors import Ernst, Melding
from va_route.recht.vorm import controleer_vorm
from va_route.schemas.besluit import Afwijkingsreden
from va_route.schemas.profiel import AfspraakCode, AfspraakSoort

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from va_route.recht.vorm import Document
    from va_route.schemas.profiel import Profiel, RegioAfspraak

AFWIJKEN: Mapping[AfspraakCode, frozenset[Afwijkingsreden]] = {
    AfspraakCode.SPOEDBERAAD_GEHOUDEN: frozenset(
        {Afwijkingsreden.DIRECT_GEVAAR, Afwijkingsreden.NIET_BEREIKBAAR}
    ),
    AfspraakCode.VA_AANWEZIG: frozenset({Afwijkingsreden.VA_IN_CONCEPT}),
}
"""For which reasons an agreement can be departed from at all (design: routes, the four guards)."""

HOUDT_NIETS_TEGEN = frozenset(
    {
        AfspraakCode.REGIEVOERDER_BENOEMD,
        AfspraakCode.OPVOLGING_BELEGD,
        AfspraakCode.WOONPLEK_BEKEND,
        AfspraakCode.SCHOOL_BEKEND,
        AfspraakCode.OVERDRACHT_GEREGELD,
        AfspraakCode.WAAROM_SPOED_BESPROKEN,
        AfspraakCode.OPNAME_VOORBEREID,
        AfspraakCode.DUUR_EN_VERVOLG_VERTELD,
        AfspraakCode.AFSPRAKEN_UITGEVOERD,
        AfspraakCode.HSJ_ONTOEREIKEND_OPGEPAKT,
        AfspraakCode.PERSPECTIEF_ONBEKEND_GEVOLGD,
        AfspraakCode.WOONPLEK_OF_ZOEKER_BEKEND,
        AfspraakCode.TOEGANG_TEAM_KLOPT,
        AfspraakCode.TAFEL_BINNEN_TERMIJN,
    }
)
"""A way out has no guard, and a term or a way of asking never keeps help away."""

MET_UREN = frozenset({AfspraakCode.TAFEL_BINNEN_TERMIJN})


def controleer_profiel(profiel: Profiel) -> tuple[Melding, ...]:
    """Everything that is wrong in the working method of a region, all at once."""
    meldingen = [*controleer_vorm(cast("Document", profiel))]
    eerder: set[AfspraakCode] = set()
    for nr, afspraak in enumerate(profiel.afspraken):
        pad = f"afspraken[{nr}]"
        if afspraak.code in eerder:
            meldingen.append(
                _fout(
                    "PROFIEL-01",
                    f"De afspraak '{afspraak.code}' staat er al.",
                    "Houd één van de twee over.",
                    f"{pad}.code",
                    f"# - code: {afspraak.code}",
                )
            )
        eerder.add(afspraak.code)
        meldingen += _afspraak(afspraak, pad)
    return tuple(meldingen)


def _afspraak(afspraak: RegioAfspraak, pad: str) -> Iterator[Melding]:
    eis = afspraak.soort is AfspraakSoort.EIS
    if eis and afspraak.code in HOUDT_NIETS_TEGEN:
        yield _fout(
            "PROFIEL-02",
            f"De afspraak '{afspraak.code}' houdt nooit een stap tegen.",
            "Schrijf 'soort: herinnering' of 'soort: waarschuwing'.",
            f"{pad}.soort",
            f"soort: {AfspraakSoort.HERINNERING}",
        )
    mag = AFWIJKEN.get(afspraak.code, frozenset())
    wel = f"Kies uit: {', '.join(sorted(mag))}." if mag else "Haal 'afwijken_bij' hier weg."
    for nr, reden in enumerate(afspraak.afwijken_bij):
        if reden not in mag:
            yield _fout(
                "PROFIEL-03",
                f"'{reden}' is bij '{afspraak.code}' geen reden om af te wijken.",
                wel,
                f"{pad}.afwijken_bij[{nr}]",
                f"- {min(mag)}" if mag else "# afwijken_bij:",
            )
    if afspraak.code in MET_UREN and afspraak.uren is None:
        yield _fout(
            "PROFIEL-04",
            f"Bij '{afspraak.code}' ontbreekt het aantal uren.",
            "Schrijf 'uren' met het aantal dat in de bron staat.",
            pad,
            "uren: 72",
        )
    if afspraak.code not in MET_UREN and afspraak.uren is not None:
        yield _fout(
            "PROFIEL-05",
            f"De afspraak '{afspraak.code}' kent geen uren.",
            "Haal 'uren' weg. Bedoelt u 'tafel_binnen_termijn'?",
            f"{pad}.uren",
            f"# uren: {afspraak.uren}",
        )


def _fout(code: str, bericht: str, remedie: str, pad: str, voorbeeld: str) -> Melding:
    return Melding(code, Ernst.FOUT, bericht, remedie, pad, voorbeeld=voorbeeld)
