# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Looking back: what an evaluation found, and what a person judged of the quality."""

from __future__ import annotations

from va_route.schemas.basis import Datum, Deel, Tekst, veld
from va_route.schemas.keuzes import Keuze
from va_route.schemas.verwijzing import NaarDoel, NaarPersoon


class DoelStand(Keuze):
    """How far a goal is."""

    GEHAALD = "gehaald"
    OP_WEG = "op_weg"
    NIET = "niet", "niet gehaald"
    GESTOPT = "gestopt"


class Kwaliteitsvraag(Keuze):
    """A question about quality that only a person can answer, in the order of asking."""

    M1 = "M1", "Verklaart dit waarom het juist nu, juist bij deze jeugdige en juist zo gaat?"
    M2 = "M2", "Zijn de feiten echt feiten, en staan de bronnen er werkelijk achter?"
    M3 = "M3", "Herkennen jeugdige en ouders zich? Gevraagd aan henzelf, in hun woorden."
    M4 = "M4", "Is de andere verklaring serieus onderzocht, of alleen voor de vorm genoemd?"
    M5 = "M5", "Zouden deze doelen de verklaring echt omkeren?"
    M6 = "M6", "Kan de jeugdige dit later lezen zonder schaamte, en krijgt ieder recht van spreken?"
    M7 = "M7", "Is er echt samen gewogen, of schreef de een en tekende de ander?"
    M8 = "M8", "Is het perspectief haalbaar, en wil de jeugdige het?"
    M9 = "M9", "Is er met de analyse gewerkt, of is ze voor het verzoek geschreven?"
    M10 = "M10", "Staat er iets in dat niet nodig is om te helpen?"
    M11 = "M11", "Is gekeken naar taal, cultuur, geloof, gender, geld en huis, en niet te veel?"
    M12 = "M12", "Kon de gedragswetenschapper vrij nee zeggen?"


class KwaliteitOordeel(Keuze):
    """What someone answers to a question about quality. Not judged is an answer too."""

    VOLDOENDE = "voldoende"
    ONVOLDOENDE = "onvoldoende"
    NIET_BEOORDEELD = "niet_beoordeeld"


class Kwaliteit(Deel):
    """The answer of one person to one question about quality. Never added up."""

    criterium: Kwaliteitsvraag = veld("Criterium", "Het nummer van de vraag: M1 tot en met M12.")
    oordeel: KwaliteitOordeel = veld("Oordeel", "Voldoende, onvoldoende of niet beoordeeld.")
    door: NaarPersoon = veld("Door", "Wie dit beoordeelde, het liefst niet de schrijver.")
    datum: Datum = veld("Datum", "De dag van dit oordeel.")
    toelichting: Tekst | None = veld(
        "Toelichting", "Wat een ander moet weten om dit te begrijpen.", default=None
    )


class StandVanDoel(Deel):
    """How far one goal is, and what shows it."""

    doel: NaarDoel = veld("Doel", "Het nummer van het doel.")
    stand: DoelStand = veld("Stand", "Hoe ver dit doel is.")
    waaraan_gezien: Tekst | None = veld(
        "Waaraan gezien", "Waaraan u dat ziet, of waarom het doel is gestopt.", default=None
    )


class Evaluatie(Deel):
    """One moment of looking together whether the analysis still holds. Raises ``kop.versie``."""

    datum: Datum = veld("Datum", "De dag van deze evaluatie.")
    aanwezig: tuple[NaarPersoon, ...] = veld("Aanwezig", "Wie erbij waren.", default=())
    per_doel: tuple[StandVanDoel, ...] = veld("Per doel", "Hoe ver elk doel is.", default=())
    wat_bleek_anders: Tekst | None = veld(
        "Wat bleek anders", "Wat in de analyse niet bleek te kloppen.", default=None
    )
    nieuwe_evaluatie_op: Datum | None = veld(
        "Nieuwe evaluatie op", "De dag van de volgende evaluatie.", default=None
    )
