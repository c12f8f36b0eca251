# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The dossier beside the VA: who gave a signal, who was asked, and who sat together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.render.knopen import Alinea, Knoop, Lijst, Punt, Sectie
from va_route.render.outline_va_plan import alternatieven
from va_route.render.taal import (
    Namen,
    alinea,
    als_er_is,
    dag,
    hoofdletter,
    ja_nee,
    lijst,
    moment,
    punten,
)

if TYPE_CHECKING:
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.overleg import Consult, Deelnemer, Overleg, Tafelafspraak


def overleg_secties(dossier: Dossier, namen: Namen) -> tuple[Sectie, ...]:
    """Signals, advice that was asked, and every table."""
    delen: list[Knoop] = []
    if dossier.signalen:
        signalen = tuple(
            Punt(s.tekst, onder=(Alinea(punten(s.van, moment(s.op)), stijl="klein"),))
            for s in dossier.signalen
        )
        delen.append(Sectie("Signalen", (Lijst(signalen),), "signalen"))
    delen += [_consult(c, f"consulten[{nr}]") for nr, c in enumerate(dossier.consulten)]
    delen += [_overleg(o, namen, f"overleggen[{nr}]") for nr, o in enumerate(dossier.overleggen)]
    return (Sectie("Overleg en advies", tuple(delen), "overleggen"),) if delen else ()


def _consult(c: Consult, pad: str) -> Sectie:
    return Sectie(
        f"Advies van {_INSTANTIE.get(c.instantie, c.instantie.titel)} ({c.id})",
        (
            Alinea(c.vraag, f"Vraag ({c.soort.titel})"),
            Alinea(
                punten(
                    f"Gesteld op {dag(c.gesteld_op)}",
                    f"zonder naam: {ja_nee(c.anoniem)}",
                    f"gedeeld op grond van: {c.grondslag.titel}" if c.grondslag else "",
                ),
                stijl="klein",
            ),
            *(Alinea(f"{moment(p.op)}: {p.hoe}", "Geprobeerd", "klein") for p in c.pogingen),
            alinea(c.advies, "Advies"),
            *als_er_is(dag(c.beantwoord_op) if c.beantwoord_op else None, "Antwoord op"),
            *als_er_is(
                None if c.verder_geholpen is None else ja_nee(c.verder_geholpen), "Verder geholpen"
            ),
            alinea(c.gevolgd, "Wat is ermee gedaan"),
        ),
        pad,
    )


_INSTANTIE = {
    "servicepunt": "het Servicepunt",
    "expertteam": "het Expertteam",
    "hsj": "een deskundige van de HSJ",
    "versnellingsteam": "het Versnellingsteam",
    "ret": "het RET",
}


_HOEDANIGHEID = {
    "hsj_deskundige": "HSJ-deskundige",
    "servicepunt": "Servicepunt",
    "expertteam": "Expertteam",
}


def _overleg(o: Overleg, namen: Namen, pad: str) -> Sectie:
    opties = () if not o.opties else (alternatieven(o.opties, f"{pad}.opties", namen),)
    return Sectie(
        f"{hoofdletter(o.soort.titel)} op {moment(o.op)} ({o.id})",
        (
            Alinea(o.wijze.titel, "Hoe"),
            *als_er_is(moment(o.gebeld_op) if o.gebeld_op else None, "Gebeld op"),
            *als_er_is(
                moment(o.nodig_bevonden_op) if o.nodig_bevonden_op else None, "Nodig bevonden op"
            ),
            *lijst("Wie erbij waren", (_deelnemer(d, namen) for d in o.deelnemers)),
            *lijst("Gevraagd en niet gekomen", o.uitgenodigd_niet_gekomen),
            Alinea(ja_nee(o.jeugdige_uitgenodigd), "Jeugdige uitgenodigd"),
            *opties,
            alinea(o.uitkomst and o.uitkomst.titel, "Uitkomst"),
            alinea(o.risico_samen_gewogen, "Samen gewogen"),
            alinea(o.veiligheidsafspraken, "Afspraken"),
            *lijst("Wie doet wat", (_afspraak(a, namen) for a in o.afspraken)),
        ),
        pad,
    )


def _afspraak(a: Tafelafspraak, namen: Namen) -> str:
    gedaan = f"gedaan op {dag(a.uitgevoerd_op)}" if a.uitgevoerd_op else ""
    vervallen = f"hoeft niet meer: {a.vervallen_omdat}" if a.vervallen_omdat else ""
    wie = f"{namen.wie(a.wie)}, uiterlijk {dag(a.uiterlijk)}"
    return punten(a.wat, wie, gedaan, vervallen)


def _deelnemer(d: Deelnemer, namen: Namen) -> str:
    """Name someone by person, organisation and capacity; equal words stand there once."""
    wie = namen.wie(d.wie) if d.wie else ""
    als = _HOEDANIGHEID.get(d.hoedanigheid, d.hoedanigheid.titel)
    delen = {deel.casefold(): deel for deel in (als, d.organisatie or "", wie)}
    return punten(*reversed(delen.values()))
