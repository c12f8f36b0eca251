# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The forms of help that exist in the region, each with what is true of it. Not a ladder."""

from __future__ import annotations

from va_route.schemas.keuzes import Keuze


class Hulpvorm(Keuze):
    """One form of help. The order means nothing; how much help intrudes, says HulpSoort."""

    LOKAAL_TEAM = "lokaal_team", "lokaal team of informele steun"
    INTENSIEF_THUIS = "intensief_thuis", "intensieve systeemgerichte behandeling thuis"
    SYSTEEMTHERAPIE = "systeemtherapie", "ambulante systeemtherapie"
    GEZINSTRAUMABEHANDELING = "gezinstraumabehandeling"
    VOLLEDIG_PAKKET_THUIS = "volledig_pakket_thuis", "Volledig Pakket Thuis"
    SCHOOL_2_CARE = "school_2_care", "school-2-care"
    INT = "int", "INT"
    TEAM_ANDERS = "team_anders", "Team AnderS"
    DEELTIJD_VERBLIJF = "deeltijd_verblijf", "deeltijdverblijf"
    DEELTIJD_GEZINSHUIS = "deeltijd_gezinshuis", "deeltijd in een gezinshuis"
    GEZINSHUIS = "gezinshuis"
    PLEEGZORG = "pleegzorg"
    KLEINSCHALIGE_OPVANG = "kleinschalige_opvang", "kleinschalige gezinsgerichte opvang"
    KLEINSCHALIG_WONEN = "kleinschalig_wonen", "duurzaam kleinschalig wonen"
    BEGELEID_WONEN = "begeleid_wonen", "begeleid wonen (vanaf 16 jaar)"
    BEHANDELD_WONEN = "behandeld_wonen", "behandeld wonen"
    BEHANDELD_WONEN_SPECIALISTISCH = (
        "behandeld_wonen_specialistisch",
        "specialistisch behandeld wonen",
    )
    RESIDENTIELE_BEHANDELPLEK = "residentiele_behandelplek", "residentiële behandelplek"
    DRIEMILIEUVOORZIENING = "driemilieuvoorziening", "drie-milieuvoorziening"
    KLINISCHE_JEUGD_GGZ = "klinische_jeugd_ggz", "klinische jeugd-ggz"
    JEUGDZORGPLUS = "jeugdzorgplus", "JeugdzorgPlus"
    ANDERS = "anders", "anders, zie de omschrijving"

    @property
    def thuis(self) -> bool:
        """Whether the youth goes on living at home. Of an unlisted form nothing is known."""
        return self in _THUIS

    @property
    def gezinsgericht(self) -> bool:
        """Whether it is help in a family, or for the family as a whole."""
        return self in _GEZINSGERICHT

    @property
    def verblijf(self) -> bool:
        """Whether the youth sleeps elsewhere for it, part of the week or all of it."""
        return self in _VERBLIJF

    @property
    def gesloten(self) -> bool:
        """Whether the youth is locked in."""
        return self is Hulpvorm.JEUGDZORGPLUS


_DEELTIJD = frozenset({Hulpvorm.DEELTIJD_VERBLIJF, Hulpvorm.DEELTIJD_GEZINSHUIS})
_GEZINSBEHANDELING = frozenset(
    {
        Hulpvorm.INTENSIEF_THUIS,
        Hulpvorm.SYSTEEMTHERAPIE,
        Hulpvorm.GEZINSTRAUMABEHANDELING,
        Hulpvorm.VOLLEDIG_PAKKET_THUIS,
    }
)
_THUIS = (
    _GEZINSBEHANDELING
    | _DEELTIJD
    | {Hulpvorm.LOKAAL_TEAM, Hulpvorm.SCHOOL_2_CARE, Hulpvorm.INT, Hulpvorm.TEAM_ANDERS}
)
_GEZINSGERICHT = _GEZINSBEHANDELING | {
    Hulpvorm.DEELTIJD_GEZINSHUIS,
    Hulpvorm.GEZINSHUIS,
    Hulpvorm.PLEEGZORG,
    Hulpvorm.KLEINSCHALIGE_OPVANG,
}
_VERBLIJF = frozenset(Hulpvorm) - (_THUIS - _DEELTIJD) - {Hulpvorm.ANDERS}
