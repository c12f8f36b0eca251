# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Help at home by a team that starts quickly: who asked for it, and how it went."""

from __future__ import annotations

from va_route.schemas.basis import Datum, Deel, Tekst, veld
from va_route.schemas.keuzes import Keuze


class Toegang(Keuze):
    """By way of whom, or of which table, a team is asked."""

    SPOEDBERAAD = "spoedberaad"
    ZORGOVERLEG = "zorgoverleg"
    SERVICEPUNT = "servicepunt", "Servicepunt"
    EXPERTTEAM = "expertteam", "Expertteam"
    VERSNELLINGSTEAM = "versnellingsteam", "Versnellingsteam"
    VERSNELLINGSTAFEL = "versnellingstafel", "Versnellingstafel"
    RET = "ret", "RET"
    RECHTSTREEKS = "rechtstreeks"


class AmbulanteInzet(Deel):
    """One team in the family. The days show how quickly help came; no rule counts attempts."""

    team: Tekst = veld("Team", "Welk team, zoals het in de regio heet.")
    via: Toegang | None = veld("Via", "Langs wie of wat u het team vroeg.", default=None)
    gevraagd_op: Datum | None = veld("Gevraagd op", "De dag van de vraag.", default=None)
    toegezegd_op: Datum | None = veld("Toegezegd op", "De dag van de toezegging.", default=None)
    gestart_op: Datum | None = veld(
        "Gestart op", "De dag waarop het team in het gezin begon.", default=None
    )
    afgeschaald_op: Datum | None = veld(
        "Afgeschaald op", "De dag waarop gewone hulp het overnam.", default=None
    )
    uitkomst: Tekst | None = veld("Uitkomst", "Wat het bracht, in uw woorden.", default=None)
