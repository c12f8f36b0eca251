# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What each step of the conditional route asks, joined; ``flows`` puts them on its arrows."""

from __future__ import annotations

from va_route.bronnen import GRONINGEN_DRENTHE, JEUGDWET
from va_route.recht import (
    feiten,
    instemming,
    plichten,
    plichten_gegevens,
    plichten_verblijf,
    takken,
    voorwaardelijk,
    voorwaardelijk_einde,
    voorwaardelijk_opname,
)
from va_route.recht.instemming import instemming_regulier
from va_route.recht.regel import alle, plicht, volgens
from va_route.recht.titel import titel_aanwezig
from va_route.recht.verzoekers import (
    bevoegde_verzoeker,
    duur_tot_achttien_en_half,
    jonger_dan_achttien,
)
from va_route.recht.waarborgen import ambulant_overwogen, jeugdige_gehoord, va_aanwezig

_WERKWIJZE = GRONINGEN_DRENTHE()

# Lid 1 points to the title of 6.1.2 lid 3 and not to lid 4, so 18 is left to a jurist, as in spoed.
_leeftijd_voorwaardelijk = alle(
    "leeftijd_voorwaardelijk",
    JEUGDWET("6.1.1"),
    jonger_dan_achttien,
    duur_tot_achttien_en_half,
    zin="de leeftijd past bij een voorwaardelijke machtiging",
)
voorwaardelijk_verzoek = alle(
    "voorwaardelijk_verzoek",
    JEUGDWET("6.1.8"),
    va_aanwezig,
    ambulant_overwogen,
    jeugdige_gehoord,
    alle(
        "wet_voorwaardelijk_verzoek",
        JEUGDWET("6.1.4"),
        bevoegde_verzoeker,
        volgens(JEUGDWET("6.1.4", lid=1), titel_aanwezig),
        _leeftijd_voorwaardelijk,
        voorwaardelijk.gronden_voorwaardelijk,
        volgens(JEUGDWET("6.1.4", lid=3), instemming_regulier),
        voorwaardelijk.plan_compleet,
        voorwaardelijk.bereid_of_te_verwachten,
        zin="wat de wet vraagt van dit verzoek, ook het plan en de bereidheid van de jeugdige",
    ),
    plicht(voorwaardelijk.duur_voorwaardelijk_binnen_maximum),
    voorwaardelijk.hulp_aanvaard,
    voorwaardelijk.rechten_uitgelegd,
    plichten.familiegroepsplan_aangeboden,
    instemming.instemming_door_ander_dan_va,
    plichten.feiten_volledig_en_waar,
    plichten.vertrouwenspersoon_gewezen,
    plichten_gegevens.geregistreerde_professional,
    takken.hsj_ontoereikend_opgepakt,
    takken.perspectief_onbekend_gevolgd,
)
afwijzing_voorwaardelijk_vastgelegd = volgens(JEUGDWET("6.1.4"), feiten.afwijzing_vastgelegd)
planwijziging = alle(
    "planwijziging", JEUGDWET("6.1.5"), voorwaardelijk.jeugdige_stemt_in_met_wijziging
)
besluit_opname = alle(
    "besluit_opname",
    JEUGDWET("6.1.6"),
    voorwaardelijk_opname.jeugdige_gehoord_over_opname,
    voorwaardelijk_opname.wet_besluit_opname,
    voorwaardelijk_opname.redenen_opname_meegedeeld,
    voorwaardelijk.rechten_uitgelegd,
    *plichten.opname_aangekondigd,
    plichten.vertrouwenspersoon_gewezen,
    plichten.opname_meegedeeld,
    *plichten_verblijf.bij_opname,
)
opname_beeindigd = alle(
    "opname_beeindigd",
    _WERKWIJZE,
    voorwaardelijk_einde.einde_opname_vastgelegd,
    plichten.opvolging_belegd,
)
opname_vernietigd_vastgelegd = alle(
    "opname_vernietigd",
    JEUGDWET("6.1.7"),
    voorwaardelijk_einde.opname_vervallen_verklaard,
    voorwaardelijk_einde.einde_opname_vastgelegd,
)
verval_voorwaardelijk_vastgelegd = voorwaardelijk_einde.verval_voorwaardelijk_vastgelegd
afronding = alle("afronding", _WERKWIJZE, plichten.opvolging_belegd)
