# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The conditional route: a machtiging that stays at home as long as the conditions are kept.

A relapse is no event here. Only a decision of the provider leads to an admission, and a stay that
is over leads back to the conditions. Who was inside once is told apart from who never was, so that
each stand has its own way out and no way out has a condition.
"""

from __future__ import annotations

from va_route.flows.engine import Machine, State
from va_route.flows.gewoon_verzoek import GEWOON_VERZOEK
from va_route.flows.route import VERZOEKERS, Gebeurtenis, Opening, Route
from va_route.recht import stappen
from va_route.recht import stappen_voorwaardelijk as eigen
from va_route.recht.voorwaardelijk_opname import besluit_tot_opname_geldig
from va_route.schemas.partijen import Partij
from va_route.schemas.verzoek import VerzoekSoort


class _Voorwaardelijk(Machine):
    """Two standen while the order runs outside, and two after its end: before and after a stay."""

    voorbereid = State("verzoek in voorbereiding", initial=True)
    ingediend = State("verzoek ingediend")
    afgewezen = State("verzoek afgewezen")
    verleend = State("voorwaardelijke machtiging verleend")
    opgenomen = State("opgenomen")
    verleend_na_opname = State("weer buiten, de voorwaarden gelden")
    vervallen = State("voorwaardelijke machtiging vervallen vóór opname")
    vervallen_na_opname = State("voorwaardelijke machtiging vervallen na opname")
    afgerond = State("hulp met voorwaarden afgerond")
    plaatsing_voorkomen = State("plaatsing voorkomen")
    uitgestroomd = State("uitgestroomd")

    dien_in = ingediend.from_(voorbereid, cond=eigen.voorwaardelijk_verzoek.voldaan)
    meld_ingediend = ingediend.from_(voorbereid, cond=stappen.indiening_vastgelegd.voldaan)
    trek_in = voorbereid.from_(ingediend, cond=stappen.geen_voorwaarde.voldaan)
    meld_afgewezen = afgewezen.from_(
        ingediend, cond=eigen.afwijzing_voorwaardelijk_vastgelegd.voldaan
    )
    ga_verder = afgewezen.to(afgewezen, cond=stappen.geen_voorwaarde.voldaan)
    meld_verleend = verleend.from_(ingediend, afgewezen, cond=stappen.verlening_vastgelegd.voldaan)
    wijzig_plan = verleend.to(verleend, cond=eigen.planwijziging.voldaan) | verleend_na_opname.to(
        verleend_na_opname, cond=eigen.planwijziging.voldaan
    )
    besluit_opname = opgenomen.from_(
        verleend, verleend_na_opname, cond=eigen.besluit_opname.voldaan
    )
    meld_opgenomen = opgenomen.from_(
        verleend,
        verleend_na_opname,
        vervallen,
        vervallen_na_opname,
        cond=stappen.opname_vastgelegd.voldaan,
    )
    beeindig_opname = verleend_na_opname.from_(opgenomen, cond=eigen.opname_beeindigd.voldaan)
    meld_opname_vernietigd = verleend_na_opname.from_(
        opgenomen, cond=eigen.opname_vernietigd_vastgelegd.voldaan
    )
    start_verlenging = (
        verleend.to(verleend, cond=stappen.geen_voorwaarde.voldaan)
        | verleend_na_opname.to(verleend_na_opname, cond=stappen.geen_voorwaarde.voldaan)
        | opgenomen.to(opgenomen, cond=stappen.geen_voorwaarde.voldaan)
    )
    meld_vervallen = vervallen.from_(
        verleend, cond=eigen.verval_voorwaardelijk_vastgelegd.voldaan
    ) | vervallen_na_opname.from_(
        opgenomen, verleend_na_opname, cond=eigen.verval_voorwaardelijk_vastgelegd.voldaan
    )
    rond_af = afgerond.from_(verleend, verleend_na_opname, cond=eigen.afronding.voldaan)
    stroom_uit = uitgestroomd.from_(
        opgenomen, verleend_na_opname, vervallen_na_opname, cond=stappen.uitstroom.voldaan
    )
    voorkom_plaatsing = plaatsing_voorkomen.from_(
        voorbereid,
        ingediend,
        afgewezen,
        verleend,
        vervallen,
        cond=stappen.plaatsing_voorkomen.voldaan,
    )
    heropen = voorbereid.from_(
        plaatsing_voorkomen,
        afgerond,
        uitgestroomd,
        vervallen,
        vervallen_na_opname,
        cond=stappen.geen_voorwaarde.voldaan,
    )


_GEBEURTENISSEN = {
    **GEWOON_VERZOEK,
    "ga_verder": Gebeurtenis(
        "ga verder met hulp en start de gewone route; binnen drie maanden in beroep gaan kan ook",
        (Partij.REGIEVOERDER,),
        opent=Opening("regulier", "gestart"),
    ),
    "meld_verleend": Gebeurtenis(
        "leg vast dat de voorwaardelijke machtiging is verleend",
        (Partij.KINDERRECHTER, Partij.HOF),
    ),
    "wijzig_plan": Gebeurtenis(
        "wijzig het hulpverleningsplan, met instemming van de jeugdige", (Partij.AANBIEDER,)
    ),
    "besluit_opname": Gebeurtenis("besluit om de jeugdige op te nemen", (Partij.AANBIEDER,)),
    "meld_opgenomen": Gebeurtenis(
        "leg vast dat de jeugdige is opgenomen",
        (Partij.AANBIEDER,),
        meldt="besluit_opname",
        alarm=besluit_tot_opname_geldig,
    ),
    "beeindig_opname": Gebeurtenis(
        "beëindig de opname; de voorwaarden gelden weer", (Partij.AANBIEDER,)
    ),
    "meld_opname_vernietigd": Gebeurtenis(
        "leg vast dat de rechter de opname vervallen verklaarde", (Partij.KINDERRECHTER,)
    ),
    "start_verlenging": Gebeurtenis(
        "bereid een verlenging voor, in een eigen verloop",
        (Partij.REGIEVOERDER, Partij.AANBIEDER, *VERZOEKERS),
        opent=Opening("voorwaardelijk", "voorbereid", vervolg=True),
    ),
    "meld_vervallen": Gebeurtenis(
        "leg vast dat de voorwaardelijke machtiging niet meer geldt", (Partij.WET, Partij.HOF)
    ),
    "rond_af": Gebeurtenis(
        "rond de hulp met voorwaarden af en spreek af wie contact houdt", (Partij.REGIEVOERDER,)
    ),
    "stroom_uit": Gebeurtenis("rond het verblijf af", (Partij.AANBIEDER,)),
}

VOORWAARDELIJK = Route(
    "voorwaardelijk",
    "de voorwaardelijke machtiging",
    VerzoekSoort.VOORWAARDELIJK,
    _Voorwaardelijk,
    _GEBEURTENISSEN,
)
