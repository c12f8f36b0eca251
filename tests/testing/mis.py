# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Routes in which everything is wrong that a proof looks for: a proof that cannot fail is none."""

from __future__ import annotations

from va_route.flows import Route
from va_route.flows.engine import Machine, State
from va_route.flows.route import IEDEREEN, Gebeurtenis
from va_route.recht import stappen
from va_route.recht.opname import machtiging_regulier_geldig
from va_route.schemas.partijen import Partij
from va_route.schemas.verzoek import VerzoekSoort


class _Mis(Machine):
    """A filing and an admission that ask too little, and standen without a way out."""

    begin = State("begin", initial=True)
    ingediend = State("ingediend")
    opgenomen = State("opgenomen")
    klem = State("klem")
    plaatsing_voorkomen = State("plaatsing voorkomen")
    uitgestroomd = State("uitgestroomd")

    dien_in = ingediend.from_(begin, cond=stappen.start_regulier.voldaan)
    meld_ingediend = ingediend.from_(begin, cond=stappen.indiening_vastgelegd.voldaan)
    neem_op = opgenomen.from_(ingediend, cond=stappen.verlening_vastgelegd.voldaan)
    meld_opgenomen = opgenomen.from_(ingediend, cond=stappen.opname_vastgelegd.voldaan)
    zet_klem = klem.from_(begin, cond=stappen.geen_voorwaarde.voldaan)
    blijf = klem.to(klem, cond=stappen.geen_voorwaarde.voldaan)
    voorkom = plaatsing_voorkomen.from_(begin, ingediend, cond=stappen.besluit_tot_verzoek.voldaan)
    opnieuw = begin.from_(plaatsing_voorkomen, uitgestroomd, cond=stappen.geen_voorwaarde.voldaan)
    stroom_uit = uitgestroomd.from_(opgenomen, cond=stappen.besluit_tot_verzoek.voldaan)


_NAMEN = {
    *("dien_in", "meld_ingediend", "neem_op", "zet_klem"),
    *("blijf", "voorkom", "opnieuw", "stroom_uit"),
}
_ALARM = Gebeurtenis("meld", (Partij.GI,), alarm=machtiging_regulier_geldig)
MIS = Route(
    "mis",
    "een route waarin alles mis is",
    VerzoekSoort.MACHTIGING,
    _Mis,
    {naam: Gebeurtenis(naam, IEDEREEN) for naam in sorted(_NAMEN)} | {"meld_opgenomen": _ALARM},
)
MISROUTES = {"mis": MIS}
