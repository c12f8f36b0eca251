# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The 22 criteria a program can look at: which rules, what else exactly, and where it is from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from va_route.bronnen import EXPERTTEAM_GRONINGEN, GRONINGEN_DRENTHE, RICHTLIJN, VA_MODEL
from va_route.recht import kwaliteit_kijk as kijk
from va_route.recht.kwaliteit_kijk import Dossierblik

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from va_route.recht.va_maten import Maten
    from va_route.recht.va_regel import Open, Stof
    from va_route.toets import Vindplaats

__all__ = ["CRITERIA", "Criterium", "Dossierblik"]


@dataclass(frozen=True, slots=True)
class Criterium:
    """One criterion. It shows when no rule in ``regels`` and nothing in ``ook`` is open.

    ``ook_zin`` says what ``ook`` looks at, with the names of :class:`Maten` for its numbers.
    ``mens_nodig`` tells when a program cannot know; ``telling`` gives figures without a norm;
    ``vraag`` is the number of the question for people that goes with it.
    """

    code: str
    zin: str
    bron: Vindplaats
    regels: tuple[str, ...] = ()
    ook: Callable[[Stof], Iterable[Open]] | None = None
    ook_zin: str = ""
    mens_nodig: Callable[[Stof], bool] | None = None
    telling: Callable[[Stof, Dossierblik], Iterable[str]] | None = None
    vraag: str = ""

    def controle(self, maten: Maten) -> str:
        """Say exactly what is looked at; empty when a program looks at nothing."""
        ook = self.ook_zin.format(maten=maten)
        return ", en ".join(deel for deel in (", ".join(self.regels), ook) if deel)


def _regels(tekst: str) -> tuple[str, ...]:
    return tuple(f"VA-{code}" for code in tekst.split())


_SAMEN = GRONINGEN_DRENTHE("gezamenlijk en gedeeld")

CRITERIA: tuple[Criterium, ...] = (
    Criterium("Q01", "De stem van de jeugdige is leidend.", _SAMEN,
              _regels("P01"), kijk.stem_van_jeugdige,
              "of de jeugdige zelf spreekt bij de inzichten, de stip, de doelen en het delen",
              vraag="M3"),
    Criterium("Q02", "De analyse is gedeeld met ouders en wie gezag heeft.", _SAMEN,
              _regels("P02 P05 G01 G02 G03"), vraag="M3"),
    Criterium("Q03", "Verschillen zijn zichtbaar.", _SAMEN, _regels("P04 F05"),
              mens_nodig=kijk.zonder_inzichten, vraag="M6"),
    Criterium("Q04", "De verwijzer stelt een vraag en bestelt geen plek.",
              VA_MODEL("criterium Q04"), _regels("D05"), kijk.vraag_van_verwijzer,
              "of de vraag een vraagteken heeft en geen woord van een plaatsing", vraag="M5"),
    Criterium("Q05", "Feiten en meningen staan apart, met bron en wederhoor.",
              RICHTLIJN("informatie, oordeel en besluit apart"), _regels("F01 F02 F03 F06 F08"),
              mens_nodig=kijk.zonder_bevindingen, vraag="M2"),
    Criterium("Q06", "De analyse verklaart en somt niet alleen op.", EXPERTTEAM_GRONINGEN(),
              _regels("H01 H04 H05 H10 H11 C06"), kijk.verklarende_woorden,
              "of in elke verklaring een woord van oorzaak staat, zoals 'doordat'", vraag="M1"),
    Criterium("Q07", "De verklaringen zijn getoetst, met wat ertegen spreekt.",
              EXPERTTEAM_GRONINGEN(), _regels("H02 H03 H06 H07 H08 H09 G05"),
              mens_nodig=kijk.zonder_hypothesen, vraag="M4"),
    Criterium("Q08", "Het hele systeem is bekeken, ook de hulp zelf.", EXPERTTEAM_GRONINGEN(),
              _regels("C03 C04"), kijk.verschillende_niveaus,
              "of de factoren op minstens {maten.niveaus} niveaus liggen", vraag="M1"),
    Criterium("Q09", "Krachten en omkering staan erin.", EXPERTTEAM_GRONINGEN(),
              _regels("C05 D06 H11"), kijk.genoeg_krachten,
              "of er één kracht is op elke {maten.gaande_per_kracht} dingen die het gaande houden",
              vraag="M5"),
    Criterium("Q10", "Eerdere hulp is bekeken en erkend.", RICHTLIJN("eerdere hulp evalueren"),
              _regels("F07"), kijk.hulp_zelf_genoemd,
              "of ergens staat hoe het met de hulp zelf ging", vraag="M6"),
    Criterium("Q11", "De doelen volgen uit de verklaring.", RICHTLIJN("haalbare doelen"),
              _regels("D01 D02 D03 D04"), kijk.doel_in_verklaring,
              "of elk doel iets aanpakt uit een verklaring die (deels) aannemelijk is", vraag="M5"),
    Criterium("Q12", "Lichte hulp is bekeken voor zware.",
              GRONINGEN_DRENTHE("ambulante hulp ingezet of ten minste overwogen"),
              _regels("A01 A02 A04 A06 A07 R09"), vraag="M7"),
    Criterium("Q13", "Het risico is samen gewogen en gedragen.",
              GRONINGEN_DRENTHE("risico's samen wegen"),
              _regels("R04 R05 R06 R07 R08 R10 R11"), kijk.wegingen_bij_elkaar,
              "of er hoogstens {maten.weging_dagen} dagen zitten tussen de wegingen van één risico",
              kijk.zonder_risico, vraag="M7"),
    Criterium("Q14", "Ook is gewogen waarom dit gaat werken.", VA_MODEL("criterium Q14"),
              ook=kijk.doelmatigheid_eigen,
              ook_zin="of bij elke weging een eigen reden staat van minstens {maten.motivering} "
              "tekens",
              mens_nodig=kijk.zonder_risico, vraag="M7"),
    Criterium("Q15", "Er is perspectief op wonen en onderwijs.",
              GRONINGEN_DRENTHE("perspectief op wonen en onderwijs"),
              _regels("V01 V02 V03 V04 V05 V07"), vraag="M8"),
    Criterium("Q16", "De jeugdige wordt niet overvallen.", _SAMEN, _regels("V06"),
              kijk.op_tijd_verteld,
              "of er minstens {maten.verteld_dagen} dagen zitten tussen vertellen en verhuizen",
              kijk.onbekend_wanneer, vraag="M8"),
    Criterium("Q17", "De analyse was op tijd en is gebruikt.",
              GRONINGEN_DRENTHE("ruim voor een plaatsing"), mens_nodig=lambda _: True,
              telling=kijk.dagen_tot_verzoek, vraag="M9"),
    Criterium("Q18", "De analyse is actueel.", GRONINGEN_DRENTHE("meer evaluatiemomenten"),
              _regels("T01 T02 G04"), mens_nodig=kijk.niet_vastgesteld),
    Criterium("Q19", "Er staat niet meer in dan nodig.", VA_MODEL("criterium Q19"),
              ook=kijk.meer_dan_nodig,
              ook_zin="of er hoogstens {maten.woorden} woorden zijn, en iets naar elke bevinding "
              "verwijst",
              mens_nodig=kijk.zonder_bevindingen, telling=kijk.aantal_woorden, vraag="M10"),
    Criterium("Q20", "De tekst is respectvol en leesbaar.", EXPERTTEAM_GRONINGEN(),
              _regels("F04"), kijk.lange_zinnen,
              "of de zinnen van de verklaring hoogstens {maten.woorden_per_zin} woorden hebben",
              kijk.zonder_verklaring, kijk.leesgemak, vraag="M6"),
    Criterium("Q21", "De juiste mensen keken mee.",
              RICHTLIJN("gekwalificeerde gedragswetenschapper"), _regels("S10 G05 G06 G07")),
    Criterium("Q22", "De rechten zijn gewezen.", VA_MODEL("criterium Q22"), _regels("G08 G09")),
)  # fmt: skip
"""In the order in which they are read."""
