# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The six questions of the region's way of working, and the duties that only remind."""

from __future__ import annotations

from va_route.schemas.basis import Datum, Deel, JaNee, Tekst, veld
from va_route.schemas.keuzes import Keuze
from va_route.schemas.verwijzing import NaarPersoon


class ErvaringAntwoord(Keuze):
    """The youth's own answer. Nobody has to answer."""

    JA = "ja"
    EEN_BEETJE = "een_beetje"
    NEE = "nee"
    WIL_NIET_ZEGGEN = "wil_niet_zeggen"


class Ervaring(Deel):
    """One answer of the youth, in the youth's own words."""

    antwoord: ErvaringAntwoord = veld("Antwoord", "Ja, een beetje, nee, of wil ik niet zeggen.")
    woorden: Tekst | None = veld("Eigen woorden", "Wat de jeugdige erbij zei.", default=None)
    datum: Datum = veld("Datum", "De dag van het antwoord.")
    verborgen_voor: tuple[NaarPersoon, ...] = veld(
        "Verborgen voor", "Wie dit antwoord niet te lezen krijgt.", default=()
    )


class ZesVragen(Deel):
    """Six questions to the youth (seed 003, Knelpunten 2); always voluntary."""

    zag_het_aankomen: Ervaring | None = veld(
        "Zag je het aankomen?", "Wist je wat er kon gebeuren, voordat het gebeurde?", default=None
    )
    plan_meegedacht: Ervaring | None = veld(
        "Was er een plan?", "Was er een plan, en heb jij daaraan meegedacht?", default=None
    )
    was_erbij: Ervaring | None = veld(
        "Was je erbij?", "Was je erbij toen er over jou werd gepraat?", default=None
    )
    kans_gehad: Ervaring | None = veld(
        "Kreeg je een kans?", "Heb je een echte kans gehad om het anders te doen?", default=None
    )
    weet_waarheen: Ervaring | None = veld(
        "Weet je waarheen?",
        "Weet je hoe lang het duurt, waar je het voor doet en waar je daarna gaat wonen?",
        default=None,
    )
    samen_eens: Ervaring | None = veld(
        "Waren jullie het eens?", "Waren jij en je ouders het ermee eens?", default=None
    )


class Familiegroepsplan(Deel):
    """The offer of a familiegroepsplan, or why it was not made (Jeugdwet 4.1.2)."""

    aangeboden_op: Datum | None = veld("Aangeboden op", "De dag van het aanbod.", default=None)
    antwoord: Tekst | None = veld("Antwoord", "Wat de ouders antwoordden.", default=None)
    afgezien_omdat: Tekst | None = veld(
        "Afgezien omdat", "Waarom er geen aanbod is gedaan.", default=None
    )
    geen_plan_op: Datum | None = veld(
        "Geen familiegroepsplan",
        "De dag waarop duidelijk werd dat er geen familiegroepsplan komt.",
        default=None,
    )
    ander_plan_op: Datum | None = veld(
        "Ander plan",
        "De dag waarop in plaats daarvan een hulpverleningsplan of plan van aanpak is vastgesteld.",
        default=None,
    )


class Meldcode(Deel):
    """Whether child abuse was suspected, and that the steps were then taken (Jeugdwet 4.1.7)."""

    vermoeden: JaNee = veld(
        "Vermoeden", "Of er een vermoeden is van kindermishandeling of huiselijk geweld."
    )
    doorlopen_op: Datum | None = veld(
        "Doorlopen op", "De dag waarop de stappen van de meldcode zijn gezet.", default=None
    )


class Plichten(Deel):
    """Duties of professionals. They remind and never hold a step back."""

    vertrouwenspersoon_gewezen_op: Datum | None = veld(
        "Vertrouwenspersoon", "De dag waarop u op de vertrouwenspersoon wees.", default=None
    )
    familiegroepsplan: Familiegroepsplan | None = veld(
        "Familiegroepsplan", "Het aanbod om zelf een plan te maken.", default=None
    )
    feiten_nagelopen_op: Datum | None = veld(
        "Feiten nagelopen", "De dag waarop de feiten op volledigheid zijn nagelopen.", default=None
    )
    feiten_nagelopen_door: NaarPersoon | None = veld(
        "Nagelopen door", "Wie de feiten naliep.", default=None
    )
    raadsman_bekend_op: Datum | None = veld(
        "Advocaat", "De dag waarop de advocaat van de jeugdige bekend was.", default=None
    )
    opname_meegedeeld_op: Datum | None = veld(
        "Opname gemeld",
        "De dag waarop de opname is gemeld aan gezag, college en verzoeker.",
        default=None,
    )
    hulpverleningsplan_vastgesteld_op: Datum | None = veld(
        "Hulpverleningsplan", "De dag waarop het plan na opname is vastgesteld.", default=None
    )
    samenloop_nagegaan_op: Datum | None = veld(
        "Wvggz of Wzd nagegaan",
        "De dag waarop is nagegaan of er een zorgmachtiging (Wvggz) of een machtiging van de Wzd "
        "loopt.",
        default=None,
    )
    meldcode: Meldcode | None = veld(
        "Meldcode", "Of de stappen van de meldcode nodig waren, en zijn gezet.", default=None
    )
