# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Every choice a document offers, in the order in which it is offered.

A value is what stands in the file; ``titel`` is how a reader sees it. Where the order has a meaning
the docstring says so.
"""

from enum import StrEnum
from typing import Self


class Keuze(StrEnum):
    """A closed list of values, each with the Dutch words that are printed for it."""

    titel: str

    def __new__(cls, waarde: str, titel: str = "") -> Self:
        """Keep the printed words beside the value; without them the value itself is printed."""
        keuze = str.__new__(cls, waarde)
        keuze._value_ = waarde
        keuze.titel = titel or waarde.replace("_", " ")
        return keuze


class Status(Keuze):
    """How far the analysis is. Never trusted by itself: the rules decide what is still open."""

    CONCEPT = "concept"
    BESPROKEN = "besproken"
    VASTGESTELD = "vastgesteld"
    VERVALLEN = "vervallen"


class Kader(Keuze):
    """The legal setting in which help is given."""

    VRIJWILLIG = "vrijwillig"
    OTS_VERZOCHT = "ots_verzocht", "ondertoezichtstelling gevraagd"
    VOTS_VERZOCHT = "vots_verzocht", "voorlopige ondertoezichtstelling gevraagd"
    VOTS = "vots", "voorlopige ondertoezichtstelling"
    OTS = "ots", "ondertoezichtstelling"
    VOOGDIJ_GI = "voogdij_gi", "voogdij bij een gecertificeerde instelling"
    VOOGDIJ_PERSOON = "voogdij_persoon", "voogdij bij een persoon"
    JEUGDRECLASSERING = "jeugdreclassering"


class Aanleiding(Keuze):
    """Why the analysis is made now."""

    DREIGENDE_UITHUISPLAATSING = "dreigende_uithuisplaatsing"
    DREIGENDE_VERPLAATSING = "dreigende_verplaatsing"
    COMPLEXE_PROBLEMATIEK = "complexe_problematiek", "complexe problemen"
    CRISIS = "crisis"
    TERUGPLAATSING = "terugplaatsing"


class Rol(Keuze):
    """Who someone is for the youth."""

    JEUGDIGE = "jeugdige"
    OUDER = "ouder"
    VERZORGER = "verzorger"
    VOOGD = "voogd"
    FAMILIE = "familie"
    NETWERK = "netwerk", "uit het netwerk"
    JIM = "jim", "JIM (zelfgekozen steunfiguur)"
    SCHOOL = "school"
    PROFESSIONAL = "professional"


class PerspectiefSoort(Keuze):
    """From which side someone looks; follows from the role."""

    JEUGDIGE = "jeugdige"
    OUDER = "ouder"
    NETWERK = "netwerk"
    PROFESSIONAL = "professional"


class RegistratieSoort(Keuze):
    """The register in which a professional is listed."""

    SKJ = "skj", "SKJ"
    BIG = "big", "BIG"
    NIP = "nip", "NIP"
    NVO = "nvo", "NVO"


class RedenNietGehoord(Keuze):
    """Why someone's own words are missing. Saying nothing is a right."""

    WIL_NIET = "wil_niet", "wil er niet over praten"
    ONVINDBAAR = "onvindbaar", "is niet bereikt of niet gevonden"
    NIET_IN_STAAT = "niet_in_staat", "is er nu niet toe in staat"


class BronSoort(Keuze):
    """The kind of source."""

    GESPREK = "gesprek"
    DOSSIER = "dossier"
    OBSERVATIE = "observatie"
    VRAGENLIJST = "vragenlijst"
    ONDERZOEK = "onderzoek"
    MELDING = "melding"
    BERICHT = "bericht"


class Grondslag(Keuze):
    """The ground on which information from a source may be used and shared."""

    TOESTEMMING = "toestemming"
    RECHTSTREEKS_BETROKKEN = "rechtstreeks_betrokken", "rechtstreeks betrokken hulpverlener"
    GI_OTS = "gi_ots", "taak van de gecertificeerde instelling bij een ondertoezichtstelling"
    WETTELIJKE_PLICHT = "wettelijke_plicht"
    CONFLICT_VAN_PLICHTEN = "conflict_van_plichten"


class BevindingSoort(Keuze):
    """What a finding is, so that facts and views never mix."""

    FEIT = "feit", "feit (iedereen kan het nagaan)"
    WAARNEMING = "waarneming", "waarneming (zelf gezien of gehoord)"
    MEDEDELING = "mededeling", "mededeling (iemand vertelt wat er gebeurde)"
    MENING = "mening", "mening (hoe iemand het ziet)"
    ONDERZOEK = "onderzoek", "onderzoek (test of diagnose)"


class Niveau(Keuze):
    """Where in the life of the youth something lies."""

    JEUGDIGE = "jeugdige"
    OUDER = "ouder"
    OPVOEDING = "opvoeding"
    GEZIN = "gezin"
    NETWERK = "netwerk"
    OMGEVING = "omgeving"
    HULPVERLENING = "hulpverlening"


class FactorSoort(Keuze):
    """What a factor does."""

    PREDISPONEREND = "predisponerend", "maakt kwetsbaar"
    LUXEREND = "luxerend", "bracht het op gang"
    IN_STAND_HOUDEND = "in_stand_houdend", "houdt het gaande"
    BESCHERMEND = "beschermend", "helpt"


class Beinvloedbaar(Keuze):
    """Whether a factor can be changed."""

    JA = "ja"
    DEELS = "deels"
    NEE = "nee"
    ONBEKEND = "onbekend"


class Overeenstemming(Keuze):
    """Whether people agree on a topic."""

    EENS = "eens"
    DEELS = "deels", "deels eens"
    ONEENS = "oneens"


class HypotheseOordeel(Keuze):
    """What the evidence says about an explanation."""

    AANNEMELIJK = "aannemelijk"
    DEELS = "deels", "deels aannemelijk"
    ONVOLDOENDE_STEUN = "onvoldoende_steun", "onvoldoende steun gevonden"
    VERWORPEN = "verworpen"
    NOG_TE_TOETSEN = "nog_te_toetsen"


class Herkend(Keuze):
    """Whether someone recognises the explanation."""

    JA = "ja"
    DEELS = "deels"
    NEE = "nee"
    NIET_BESPROKEN = "niet_besproken"


class Fase(Keuze):
    """The phase of the work on safety, in this order."""

    DIRECTE_VEILIGHEID = "directe_veiligheid"
    RISICOGESTUURD = "risicogestuurd"
    HERSTELGERICHT = "herstelgericht"


class DirectOordeel(Keuze):
    """Whether it is safe now."""

    VEILIG_GENOEG = "veilig_genoeg"
    VEILIG_MET_AFSPRAKEN = "veilig_met_afspraken"
    ONVEILIG = "onveilig"
    ONDUIDELIJK = "onduidelijk"


class RisicoNiveau(Keuze):
    """How close the feared event is."""

    ACUUT = "acuut"
    STRUCTUREEL = "structureel"
    MOGELIJK = "mogelijk"


class WegingOordeel(Keuze):
    """What an organisation thinks of one side of a proposal."""

    JA = "ja"
    NEE = "nee"
    TWIJFEL = "twijfel"


class PlekSoort(Keuze):
    """A home lasts; a stay is short and belongs to a treatment."""

    WONEN = "wonen"
    VERBLIJF = "verblijf"


class Zekerheid(Keuze):
    """How sure a place is."""

    AFGESPROKEN = "afgesproken"
    WAARSCHIJNLIJK = "waarschijnlijk"
    ONBEKEND = "onbekend"


class Resultaat(Keuze):
    """What earlier help brought."""

    GEHOLPEN = "geholpen"
    DEELS = "deels", "deels geholpen"
    NIET_GEHOLPEN = "niet_geholpen"
    NIET_GESTART = "niet_gestart"
    VOORTIJDIG_GESTOPT = "voortijdig_gestopt"
    LOOPT = "loopt", "loopt nog"


class HulpSoort(Keuze):
    """Kinds of help, from least to most intrusive. For subsidiarity alone; a working order."""

    NETWERK = "netwerk", "hulp uit het eigen netwerk"
    AMBULANT = "ambulant", "ambulante hulp"
    AMBULANT_SPECIALISTISCH = "ambulant_specialistisch", "specialistische ambulante hulp"
    DAGBEHANDELING = "dagbehandeling"
    DEELTIJD_VERBLIJF = "deeltijd_verblijf", "deeltijdverblijf"
    PLEEGZORG = "pleegzorg"
    GEZINSHUIS = "gezinshuis"
    RESIDENTIEEL_OPEN = "residentieel_open", "open groep"
    KLINISCH_GGZ = "klinisch_ggz", "opname in de ggz"
    GESLOTEN_VOORWAARDELIJK = "gesloten_voorwaardelijk", "gesloten jeugdhulp, voorwaardelijk"
    GESLOTEN = "gesloten", "gesloten jeugdhulp"

    @property
    def zwaarte(self) -> int:
        """Place in the order, from 0; a higher number intrudes more."""
        return _ZWAARTE[self]

    @property
    def is_verblijf(self) -> bool:
        """Whether the youth sleeps elsewhere because of it."""
        return self.zwaarte >= HulpSoort.DEELTIJD_VERBLIJF.zwaarte


_ZWAARTE = {soort: nr for nr, soort in enumerate(HulpSoort)}


class AlternatiefUitkomst(Keuze):
    """What became of an option."""

    INGEZET = "ingezet"
    ADVIES = "advies"
    TE_ONDERZOEKEN = "te_onderzoeken", "nog te onderzoeken"
    AFGEWEZEN = "afgewezen"
    NIET_BESCHIKBAAR = "niet_beschikbaar"


class DelingReactie(Keuze):
    """What someone thinks of the analysis as a whole."""

    EENS = "eens"
    DEELS = "deels", "deels eens"
    ONEENS = "oneens"
    GEEN_REACTIE = "geen_reactie"
    WIL_NIET = "wil_niet", "wil er niet over praten"
    NIET_BEREIKT = "niet_bereikt"
