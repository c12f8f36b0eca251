# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What is open in an analysis, for its writer, and what of it a route asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import GRONINGEN_DRENTHE
from va_route.errors import Ernst, Melding
from va_route.recht.regel import Regel
from va_route.recht.termijn import nl
from va_route.recht.va_bewijs import bewijs_tegen, bewijs_voor
from va_route.recht.va_delen import gedeeld, pogingen_tot_delen
from va_route.recht.va_factoren import niet_alleen_de_jeugdige
from va_route.recht.va_feiten import bron_en_datum, mening_van_iemand, reactie_gevraagd
from va_route.recht.va_hulp import ambulante_hulp, een_advies
from va_route.recht.va_maten import MATEN, Maten
from va_route.recht.va_mensen import (
    een_jeugdige,
    gezag_bekend,
    woorden_gezag,
    woorden_jeugdige,
)
from va_route.recht.va_perspectief import onderwijs_duidelijk, wonen_duidelijk
from va_route.recht.va_regel import Open, Sectie, Stof, va_regel
from va_route.recht.va_regels import VA_REGELS
from va_route.recht.va_terzijde import Gelegd, meldingen, terzijde_punten
from va_route.recht.va_veiligheid import veiligheid_beoordeeld
from va_route.recht.va_verklaring import (
    andere_verklaring,
    twee_verklaringen,
    verklaring_in_het_kort,
)
from va_route.recht.va_versie import niet_gewijzigd_na_vaststelling
from va_route.schemas.keuzes import Status
from va_route.schemas.partijen import Partij
from va_route.toets import Soort, Toets, en

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from va_route.recht.zaak import Zaak
    from va_route.schemas.va import VerklarendeAnalyse

__all__ = [
    "VA_REGELS",
    "VOOR_BESPROKEN",
    "controleer_va",
    "terzijde_gelegd",
    "va_besproken",
    "va_in_dossier",
    "va_vastgesteld",
    "volledige_va",
]
_BRON = GRONINGEN_DRENTHE("waar we in 2027 naartoe werken")


def controleer_va(
    va: VerklarendeAnalyse, peildatum: date, voorvoegsel: str = "", maten: Maten = MATEN
) -> tuple[Melding, ...]:
    """Everything that is open on ``peildatum``, most urgent first; what was set aside left out.

    ``voorvoegsel`` stands before each path: ``"va."`` for the analysis inside a dossier. ``maten``
    are the numbers and word lists to go by.
    """
    return tuple(meldingen(VA_REGELS, Stof(va, peildatum, maten), voorvoegsel))


def terzijde_gelegd(
    va: VerklarendeAnalyse, peildatum: date, voorvoegsel: str = ""
) -> tuple[Gelegd, ...]:
    """Every open point that was set aside on ``peildatum``, with its entry, for page 1."""
    return tuple(terzijde_punten(VA_REGELS, Stof(va, peildatum), voorvoegsel))


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
            f"De analyse is vastgesteld op {nl(va.vaststelling.datum)}, en dat is na "
            f"{nl(peildatum)}.",
            "Kijk de datum na, of wacht tot de analyse is vastgesteld.",
            anders=True,
        )


class _VaInDossier(Regel):
    """Whether there is an analysis at all. A kern is the start of one, and says so."""

    def _toets(self, zaak: Zaak) -> Toets:
        va, pad = zaak.lees("va")
        blad = self._blad(True if va is not None else None, pad)
        if va is None and zaak.lees("va_kern")[0] is not None:
            vraag = "Er is nu een kern. Wanneer is de hele verklarende analyse klaar?"
            return blad._replace(vraag=vraag)
        return blad


class _OverVa(Regel):
    """All of these, about the analysis. Without one, that is the one thing to say."""

    def _toets(self, zaak: Zaak) -> Toets:
        er_is_een_va = zaak.lees("va")[0] is not None
        delen = tuple([d.toets(zaak) for d in (self.delen if er_is_een_va else self.delen[:1])])
        return self._knoop(en([d.uitkomst for d in delen]), delen)


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

VOOR_BESPROKEN = frozenset(
    regel.code for regel in (woorden_jeugdige, woorden_gezag, reactie_gevraagd, gedeeld)
)
"""What may no longer be open in an analysis that calls itself *besproken*."""

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
