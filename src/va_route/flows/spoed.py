# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The emergency route: a spoedmachtiging, or fast help that makes it needless.

Four steps touch another verloop. ``kies_snelle_hulp``, ``ga_verder``, ``nieuw_signaal`` and
``dien_vervolg_in`` open one and close nothing here: this verloop stays in its stand.

The decision on the follow-up request ends the spoedmachtiging (Jeugdwet 6.1.12 lid 2), whichever
way it goes. Granted: the case goes on under the machtiging, so the follow-up verloop takes over the
place of the youth (``verleend`` or ``opgenomen``) and this one ends as ``opgevolgd``; calling that
*vervallen* would ask for an exit twice, and would count as a lapsed order. Refused: no order is
left, so this one is *vervallen*, with its own exits, and the follow-up is *afgewezen*. A follow-up
that was never filed here begins in that stand, because what happened must be recordable.
"""

from __future__ import annotations

from va_route.flows.engine import Machine, State
from va_route.flows.route import IEDEREEN, VERZOEKERS, Gebeurtenis, Opening, Route
from va_route.recht import stappen
from va_route.recht.opname import machtiging_spoed_geldig
from va_route.schemas.partijen import Partij
from va_route.schemas.verzoek import VerzoekSoort


class _Spoed(Machine):
    """Two standen for a lapsed order: only who was never admitted can still be kept from it."""

    gemeld = State("spoed gemeld", initial=True)
    beraden = State("spoedberaad gehouden")
    anders_geholpen = State("op een andere manier geholpen")
    ingediend = State("spoedverzoek ingediend")
    afgewezen = State("spoedverzoek afgewezen")
    verleend = State("spoedmachtiging verleend")
    opgenomen = State("opgenomen")
    vervallen = State("spoedmachtiging vervallen vóór opname")
    vervallen_na_opname = State("spoedmachtiging vervallen na opname")
    opgevolgd = State("opgevolgd door een machtiging")
    plaatsing_voorkomen = State("plaatsing voorkomen")
    uitgestroomd = State("uitgestroomd")

    sluit_beraad_af = beraden.from_(gemeld, cond=stappen.beraad_vastgelegd.voldaan)
    kies_snelle_hulp = gemeld.to(gemeld, cond=stappen.snelle_hulp.voldaan) | beraden.to(
        beraden, cond=stappen.snelle_hulp.voldaan
    )
    kies_andere_weg = anders_geholpen.from_(
        gemeld, beraden, cond=stappen.andere_weg_vastgelegd.voldaan
    )
    voorkom_plaatsing = plaatsing_voorkomen.from_(
        gemeld,
        beraden,
        ingediend,
        afgewezen,
        vervallen,
        cond=stappen.plaatsing_voorkomen.voldaan,
    )
    nieuw_signaal = (
        plaatsing_voorkomen.to(plaatsing_voorkomen, cond=stappen.geen_voorwaarde.voldaan)
        | anders_geholpen.to(anders_geholpen, cond=stappen.geen_voorwaarde.voldaan)
        | uitgestroomd.to(uitgestroomd, cond=stappen.geen_voorwaarde.voldaan)
        | opgevolgd.to(opgevolgd, cond=stappen.geen_voorwaarde.voldaan)
    )
    dien_in = ingediend.from_(gemeld, beraden, cond=stappen.spoedverzoek.voldaan)
    meld_ingediend = ingediend.from_(gemeld, beraden, cond=stappen.indiening_vastgelegd.voldaan)
    trek_in = beraden.from_(ingediend, cond=stappen.geen_voorwaarde.voldaan)
    meld_afgewezen = afgewezen.from_(ingediend, cond=stappen.afwijzing_spoed_vastgelegd.voldaan)
    ga_verder = afgewezen.to(afgewezen, cond=stappen.geen_voorwaarde.voldaan)
    meld_verleend = verleend.from_(ingediend, cond=stappen.verlening_vastgelegd.voldaan)
    zie_af_van_opname = plaatsing_voorkomen.from_(verleend, cond=stappen.afzien_vastgelegd.voldaan)
    neem_op = opgenomen.from_(verleend, cond=stappen.opname_spoed.voldaan)
    meld_opgenomen = opgenomen.from_(
        verleend, vervallen, vervallen_na_opname, cond=stappen.opname_vastgelegd.voldaan
    )
    dien_vervolg_in = verleend.to(verleend, cond=stappen.vervolgverzoek.voldaan) | opgenomen.to(
        opgenomen, cond=stappen.vervolgverzoek.voldaan
    )
    meld_kracht_verloren = vervallen.from_(
        verleend, cond=stappen.krachtverlies_vastgelegd.voldaan
    ) | vervallen_na_opname.from_(opgenomen, cond=stappen.krachtverlies_vastgelegd.voldaan)
    meld_vervolg_verleend = opgevolgd.from_(
        verleend, opgenomen, cond=stappen.vervolg_verleend_vastgelegd.voldaan
    )
    meld_vervolg_afgewezen = vervallen.from_(
        verleend, cond=stappen.vervolg_afgewezen_vastgelegd.voldaan
    ) | vervallen_na_opname.from_(opgenomen, cond=stappen.vervolg_afgewezen_vastgelegd.voldaan)
    meld_vervallen = vervallen.from_(
        verleend, cond=stappen.verval_spoed_vastgelegd.voldaan
    ) | vervallen_na_opname.from_(opgenomen, cond=stappen.verval_spoed_vastgelegd.voldaan)
    stroom_uit = uitgestroomd.from_(
        opgenomen, vervallen_na_opname, cond=stappen.uitstroom_spoed.voldaan
    )


_REGULIER_GESTART = Opening("regulier", "gestart")
_VOOR_DE_UITSPRAAK = ("gesignaleerd", "gestart", "voorbereid", "ingediend", "afgewezen")

_GEBEURTENISSEN = {
    "sluit_beraad_af": Gebeurtenis(
        "leg vast wat het spoedberaad besprak",
        (Partij.REGIEVOERDER, Partij.GI, Partij.CRISISDIENST),
    ),
    "kies_snelle_hulp": Gebeurtenis(
        "kies voor snelle hulp en start de gewone route",
        (Partij.REGIEVOERDER,),
        opent=_REGULIER_GESTART,
    ),
    "kies_andere_weg": Gebeurtenis(
        "kies een andere weg, zoals een open crisisplek",
        (Partij.REGIEVOERDER, Partij.CRISISDIENST, *VERZOEKERS),
    ),
    "voorkom_plaatsing": Gebeurtenis(
        "ga verder met hulp zonder plaatsing",
        (Partij.REGIEVOERDER,),
        titels={"ingediend": "trek het spoedverzoek in en ga verder met hulp zonder plaatsing"},
        wie_vanuit={"ingediend": VERZOEKERS},
    ),
    "nieuw_signaal": Gebeurtenis(
        "meld dat er opnieuw spoed is", IEDEREEN, opent=Opening("spoed", "gemeld")
    ),
    "dien_in": Gebeurtenis("dien het spoedverzoek in bij de kinderrechter", VERZOEKERS),
    "meld_ingediend": Gebeurtenis(
        "leg vast dat het spoedverzoek is ingediend", VERZOEKERS, meldt="dien_in"
    ),
    "trek_in": Gebeurtenis("trek het spoedverzoek in", VERZOEKERS),
    "meld_afgewezen": Gebeurtenis("leg vast dat de rechter nee zei", (Partij.KINDERRECHTER,)),
    "ga_verder": Gebeurtenis(
        "ga verder met hulp en start de gewone route",
        (Partij.REGIEVOERDER,),
        opent=_REGULIER_GESTART,
    ),
    "meld_verleend": Gebeurtenis(
        "leg vast dat de spoedmachtiging is verleend; een mondelinge beslissing telt",
        (Partij.KINDERRECHTER,),
    ),
    "zie_af_van_opname": Gebeurtenis("zie af van de opname", VERZOEKERS),
    "neem_op": Gebeurtenis("neem de jeugdige op", (Partij.AANBIEDER,)),
    "meld_opgenomen": Gebeurtenis(
        "leg vast dat de jeugdige is opgenomen",
        (Partij.AANBIEDER,),
        meldt="neem_op",
        alarm=machtiging_spoed_geldig,
    ),
    "dien_vervolg_in": Gebeurtenis(
        "dien het verzoek in dat op de spoedmachtiging volgt",
        VERZOEKERS,
        opent=Opening("regulier", "ingediend", vervolg=True),
    ),
    "meld_kracht_verloren": Gebeurtenis(
        "leg vast dat de spoedmachtiging na twee weken niet meer geldt, omdat iemand niet de kans "
        "kreeg om gehoord te worden",
        (Partij.WET,),
    ),
    "meld_vervolg_verleend": Gebeurtenis(
        "leg vast dat de machtiging is verleend die hierop volgt",
        (Partij.KINDERRECHTER,),
        opent={
            "verleend": Opening("regulier", "verleend", vervolg=True, vanuit=_VOOR_DE_UITSPRAAK),
            "opgenomen": Opening(
                "regulier", "opgenomen", vervolg=True, vanuit=(*_VOOR_DE_UITSPRAAK, "verleend")
            ),
        },
    ),
    "meld_vervolg_afgewezen": Gebeurtenis(
        "leg vast dat de rechter nee zei op het verzoek dat hierop volgt",
        (Partij.KINDERRECHTER,),
        opent=Opening("regulier", "afgewezen", vervolg=True, vanuit=_VOOR_DE_UITSPRAAK[:-1]),
    ),
    "meld_vervallen": Gebeurtenis(
        "leg vast dat de spoedmachtiging niet meer geldt", (Partij.WET, Partij.GI, Partij.HOF)
    ),
    "stroom_uit": Gebeurtenis(
        "rond het verblijf af en vraag ook de jeugdige waarom dit spoed werd",
        (Partij.AANBIEDER, Partij.GI),
    ),
}

SPOED = Route("spoed", "de spoedmachtiging", VerzoekSoort.SPOEDMACHTIGING, _Spoed, _GEBEURTENISSEN)
