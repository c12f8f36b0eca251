# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Every rule of the analysis, what of it a route asks, and what a writer still has to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from va_route.bronnen import GRONINGEN_DRENTHE
from va_route.errors import Ernst, Melding
from va_route.recht.bsn import zonder_bsn
from va_route.recht.regel import Regel
from va_route.recht.va_mensen import (
    een_jeugdige,
    gedeeld,
    gezag_bekend,
    pogingen_tot_delen,
    regie_en_vervanging,
    woorden_gezag,
    woorden_jeugdige,
)
from va_route.recht.va_plan import (
    ambulante_hulp,
    een_advies,
    onderwijs_duidelijk,
    veiligheid_beoordeeld,
    wonen_duidelijk,
)
from va_route.recht.va_regel import (
    Gelegd,
    Open,
    Sectie,
    VaRegel,
    meldingen,
    terzijde_punten,
    va_regel,
)
from va_route.recht.va_verklaring import (
    andere_verklaring,
    bewijs_tegen,
    bewijs_voor,
    bron_en_datum,
    mening_van_iemand,
    niet_alleen_de_jeugdige,
    reactie_gevraagd,
    twee_verklaringen,
    verklaring_in_het_kort,
)
from va_route.recht.va_versie import niet_gewijzigd_na_vaststelling, versie_na_evaluatie
from va_route.schemas.keuzes import Status
from va_route.schemas.partijen import Partij
from va_route.toets import Soort, Toets, en

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from va_route.recht.zaak import Zaak
    from va_route.schemas.va import VerklarendeAnalyse

_BRON = GRONINGEN_DRENTHE("waar we in 2027 naartoe werken")
_REGELS = (
    veiligheid_beoordeeld,
    een_jeugdige,
    gezag_bekend,
    woorden_jeugdige,
    woorden_gezag,
    bron_en_datum,
    mening_van_iemand,
    reactie_gevraagd,
    zonder_bsn,
    niet_alleen_de_jeugdige,
    twee_verklaringen,
    bewijs_voor,
    bewijs_tegen,
    andere_verklaring,
    verklaring_in_het_kort,
    ambulante_hulp,
    een_advies,
    wonen_duidelijk,
    onderwijs_duidelijk,
    regie_en_vervanging,
    gedeeld,
    pogingen_tot_delen,
    versie_na_evaluatie,
    niet_gewijzigd_na_vaststelling,
)
VA_REGELS: tuple[VaRegel, ...] = tuple(
    sorted(_REGELS, key=lambda regel: list(Sectie).index(regel.sectie))
)
"""Every rule, what matters most first: safety, words, facts, explanation, plan, sharing."""


def controleer_va(
    va: VerklarendeAnalyse, peildatum: date, voorvoegsel: str = ""
) -> tuple[Melding, ...]:
    """Everything that is open on ``peildatum``, most urgent first; what was set aside left out.

    ``voorvoegsel`` stands before each path: ``"va."`` for the analysis inside a dossier.
    """
    return tuple(meldingen(VA_REGELS, va, peildatum, voorvoegsel))


def terzijde_gelegd(
    va: VerklarendeAnalyse, peildatum: date, voorvoegsel: str = ""
) -> tuple[Gelegd, ...]:
    """Every open point that was set aside on ``peildatum``, with its entry, for page 1."""
    return tuple(terzijde_punten(VA_REGELS, va, peildatum, voorvoegsel))


@va_regel(
    "va_vastgesteld",
    Ernst.TEKORT,
    bron=_BRON,
    wie=(Partij.REGIEVOERDER,),
    remedie="Stel de analyse vast als de open punten klaar zijn: vul 'vaststelling' in en zet "
    "'kop.status' op 'vastgesteld'.",
    sectie=Sectie.DELEN,
)
def va_vastgesteld(va: VerklarendeAnalyse, peildatum: date) -> Iterator[Open]:
    """de analyse is vastgesteld, uiterlijk op de dag waarop dit wordt nagekeken"""
    if va.kop.status is Status.VERVALLEN:
        yield Open(
            "kop.status",
            "Deze analyse is vervallen. Waar is de nieuwe?",
            "Zet de nieuwe analyse in het dossier.",
            anders=True,
        )
    elif va.kop.status is not Status.VASTGESTELD:
        vraag = f"De analyse is nog '{va.kop.status.titel}'. Kan zij worden vastgesteld?"
        yield Open("kop.status", vraag, anders=True)
    elif va.vaststelling is None:
        yield Open("vaststelling", "Wie heeft de analyse vastgesteld, en wanneer?")
    elif va.vaststelling.datum > peildatum:
        yield Open(
            "vaststelling.datum",
            f"De analyse is vastgesteld op {va.vaststelling.datum}, en dat is na {peildatum}.",
            "Kijk de datum na, of wacht tot de analyse is vastgesteld.",
            anders=True,
        )


@dataclass(frozen=True, slots=True, eq=False)
class _VaInDossier(Regel):
    """Whether there is an analysis at all. A kern is the start of one, and says so."""

    def _toets(self, zaak: Zaak) -> Toets:
        va, pad = zaak.lees("va")
        blad = self._blad(True if va is not None else None, pad)
        if va is None and zaak.lees("va_kern")[0] is not None:
            vraag = "Er is nu een kern. Wanneer is de hele verklarende analyse klaar?"
            return blad._replace(vraag=vraag)
        return blad


@dataclass(frozen=True, slots=True, eq=False)
class _OverVa(Regel):
    """All of these, about the analysis. Without one, that is the one thing to say."""

    def _toets(self, zaak: Zaak) -> Toets:
        er_is_een_va = zaak.lees("va")[0] is not None
        delen = tuple(d.toets(zaak) for d in (self.delen if er_is_een_va else self.delen[:1]))
        return self._knoop(en(d.uitkomst for d in delen), delen)


va_in_dossier = _VaInDossier(
    "va_in_dossier",
    Soort.FEIT,
    _BRON,
    "er is een verklarende analyse",
    (Partij.REGIEVOERDER,),
    "Maak een verklarende analyse en zet die in het dossier bij 'va'. Een kern is een begin en nog "
    "niet de hele analyse. Het Servicepunt en het Expertteam kunnen meedenken.",
    ("va", "va_kern"),
)
_BESPROKEN = (
    een_jeugdige,
    gezag_bekend,
    woorden_jeugdige,
    woorden_gezag,
    reactie_gevraagd,
    gedeeld,
)

va_besproken: Regel = _OverVa(
    "va_besproken",
    Soort.ALLE,
    _BRON,
    "de verklarende analyse is besproken met de jeugdige en met wie gezag heeft",
    delen=(va_in_dossier, *_BESPROKEN),
)
"""The youth and everyone with gezag spoke, could react and heard the analysis."""

volledige_va: Regel = _OverVa(
    "volledige_va",
    Soort.ALLE,
    _BRON,
    "er is een volledige en vastgestelde verklarende analyse",
    delen=(
        va_in_dossier,
        veiligheid_beoordeeld,
        een_jeugdige,
        gezag_bekend,
        woorden_jeugdige,
        woorden_gezag,
        bron_en_datum,
        mening_van_iemand,
        reactie_gevraagd,
        niet_alleen_de_jeugdige,
        twee_verklaringen,
        bewijs_voor,
        bewijs_tegen,
        andere_verklaring,
        verklaring_in_het_kort,
        ambulante_hulp,
        een_advies,
        wonen_duidelijk,
        onderwijs_duidelijk,
        gedeeld,
        pogingen_tot_delen,
        niet_gewijzigd_na_vaststelling,
        va_vastgesteld,
    ),
)
"""A VA that is whole by its rules and fixed by the peildatum. Its status alone is never enough."""
