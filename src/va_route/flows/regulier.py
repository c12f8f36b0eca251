# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The regular route: towards a machtiging gesloten jeugdhulp, or to help that makes it needless."""

from __future__ import annotations

from va_route.flows.engine import Machine, State
from va_route.flows.gewoon_verzoek import GEWOON_VERZOEK
from va_route.flows.route import VERZOEKERS, Gebeurtenis, Opening, Route
from va_route.recht import stappen
from va_route.recht.opname import machtiging_regulier_geldig
from va_route.schemas.partijen import Partij
from va_route.schemas.verzoek import VerzoekSoort


class _Regulier(Machine):
    """Two standen for a lapsed order: only who was never admitted can still be kept from it."""

    gesignaleerd = State("zorgen gesignaleerd", initial=True)
    gestart = State("route gestart")
    voorbereid = State("verzoek in voorbereiding")
    ingediend = State("verzoek ingediend")
    afgewezen = State("verzoek afgewezen")
    verleend = State("machtiging verleend")
    opgenomen = State("opgenomen")
    geschorst = State("opname geschorst")
    vervallen = State("machtiging vervallen vóór opname")
    vervallen_na_opname = State("machtiging vervallen na opname")
    plaatsing_voorkomen = State("plaatsing voorkomen")
    uitgestroomd = State("uitgestroomd")

    start = gestart.from_(gesignaleerd, cond=stappen.start_regulier.voldaan)
    besluit_tot_verzoek = voorbereid.from_(gestart, cond=stappen.besluit_tot_verzoek.voldaan)
    kom_terug = gestart.from_(voorbereid, cond=stappen.geen_voorwaarde.voldaan)
    dien_in = ingediend.from_(voorbereid, cond=stappen.regulier_verzoek.voldaan)
    meld_ingediend = ingediend.from_(
        gesignaleerd, gestart, voorbereid, cond=stappen.indiening_vastgelegd.voldaan
    )
    trek_in = gestart.from_(ingediend, cond=stappen.geen_voorwaarde.voldaan)
    meld_afgewezen = afgewezen.from_(ingediend, cond=stappen.afwijzing_vastgelegd.voldaan)
    meld_verleend = verleend.from_(ingediend, afgewezen, cond=stappen.verlening_vastgelegd.voldaan)
    ga_verder = gestart.from_(afgewezen, cond=stappen.geen_voorwaarde.voldaan)
    zie_af_van_opname = plaatsing_voorkomen.from_(verleend, cond=stappen.afzien_vastgelegd.voldaan)
    neem_op = opgenomen.from_(verleend, cond=stappen.opname_regulier.voldaan)
    meld_opgenomen = opgenomen.from_(
        verleend, vervallen, vervallen_na_opname, cond=stappen.opname_vastgelegd.voldaan
    )
    schors = geschorst.from_(opgenomen, cond=stappen.schorsing_met_instemming.voldaan)
    hervat = opgenomen.from_(geschorst, cond=stappen.machtiging_geldig.voldaan)
    start_verlenging = (
        verleend.to(verleend, cond=stappen.start_regulier.voldaan)
        | opgenomen.to(opgenomen, cond=stappen.start_regulier.voldaan)
        | geschorst.to(geschorst, cond=stappen.start_regulier.voldaan)
    )
    meld_vervallen = vervallen.from_(
        verleend, cond=stappen.verval_vastgelegd.voldaan
    ) | vervallen_na_opname.from_(opgenomen, geschorst, cond=stappen.verval_vastgelegd.voldaan)
    stroom_uit = uitgestroomd.from_(
        opgenomen, geschorst, vervallen_na_opname, cond=stappen.uitstroom.voldaan
    )
    voorkom_plaatsing = plaatsing_voorkomen.from_(
        gesignaleerd,
        gestart,
        voorbereid,
        ingediend,
        afgewezen,
        vervallen,
        cond=stappen.plaatsing_voorkomen.voldaan,
    )
    heropen = gestart.from_(
        plaatsing_voorkomen,
        uitgestroomd,
        vervallen,
        vervallen_na_opname,
        cond=stappen.geen_voorwaarde.voldaan,
    )


_GEBEURTENISSEN = {
    **GEWOON_VERZOEK,
    "start": Gebeurtenis(
        "start de route",
        (Partij.VERWIJZER, Partij.LOKAAL_TEAM, Partij.GI, Partij.AANBIEDER),
    ),
    "besluit_tot_verzoek": Gebeurtenis("besluit dat er een verzoek komt", (Partij.REGIEVOERDER,)),
    "kom_terug": Gebeurtenis("kom terug op dat besluit", (Partij.REGIEVOERDER,)),
    "meld_verleend": Gebeurtenis(
        "leg vast dat de machtiging is verleend", (Partij.KINDERRECHTER, Partij.HOF)
    ),
    "ga_verder": Gebeurtenis(
        "ga verder met hulp; een voorwaardelijke machtiging vragen of binnen drie maanden in "
        "beroep gaan kan ook",
        (Partij.REGIEVOERDER,),
    ),
    "zie_af_van_opname": Gebeurtenis(
        "zie af van de opname", (*VERZOEKERS, Partij.KINDERRECHTER, Partij.HOF)
    ),
    "neem_op": Gebeurtenis("neem de jeugdige op", (Partij.AANBIEDER,)),
    "meld_opgenomen": Gebeurtenis(
        "leg vast dat de jeugdige is opgenomen",
        (Partij.AANBIEDER,),
        meldt="neem_op",
        alarm=machtiging_regulier_geldig,
    ),
    "schors": Gebeurtenis("schors de opname", (Partij.AANBIEDER,)),
    "hervat": Gebeurtenis("hervat de opname", (Partij.AANBIEDER,)),
    "start_verlenging": Gebeurtenis(
        "bereid een verlenging voor, in een eigen verloop",
        (Partij.REGIEVOERDER, Partij.AANBIEDER, *VERZOEKERS),
        opent=Opening("regulier", "gestart", vervolg=True),
    ),
    "meld_vervallen": Gebeurtenis(
        "leg vast dat de machtiging niet meer geldt", (Partij.WET, Partij.GI, Partij.HOF)
    ),
    "stroom_uit": Gebeurtenis("rond het verblijf af", (Partij.AANBIEDER, Partij.GI)),
}

REGULIER = Route(
    "regulier", "de gewone machtiging", VerzoekSoort.MACHTIGING, _Regulier, _GEBEURTENISSEN
)
