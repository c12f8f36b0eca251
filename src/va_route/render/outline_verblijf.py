# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The dossier beside the VA: title, judgements, decisions, admission, and how it went on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.render.in_woorden import norm
from va_route.render.knopen import Alinea, Cel, Citaat, Knoop, Lijst, Punt, Rij, Sectie, Tabel
from va_route.render.taal import (
    Namen,
    alinea,
    dag,
    hoofdletter,
    ja_nee,
    lijst,
    moment,
    partij,
    punten,
    rij,
)

if TYPE_CHECKING:
    from va_route.schemas.besluit import Beschikking, Maatregel, Oordeel
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.ervaring import Meldcode
    from va_route.schemas.verblijf import Opname, Schorsing, Uitkomst


def besluit_secties(dossier: Dossier, namen: Namen) -> tuple[Sectie, ...]:
    """Title, human judgements and what the judge decided."""
    oordelen = tuple(_oordeel(o, namen) for o in dossier.oordelen)
    besluiten = tuple(
        _beschikking(b, namen, f"beschikkingen[{nr}]") for nr, b in enumerate(dossier.beschikkingen)
    )
    return (
        *_titel(dossier, namen),
        *((Sectie("Oordelen van mensen", (Lijst(oordelen),), "oordelen"),) if oordelen else ()),
        *besluiten,
    )


def _titel(dossier: Dossier, namen: Namen) -> tuple[Sectie, ...]:
    titel = dossier.titel
    if titel is None:
        return ()
    maatregelen = tuple(Punt(_maatregel(m)) for m in titel.maatregelen)
    instemmingen = tuple(
        Punt(
            punten(
                f"{namen.wie(i.van)} stemde in op {dag(i.datum)}",
                f"ingetrokken op {dag(i.ingetrokken_op)}" if i.ingetrokken_op else "",
            )
        )
        for i in titel.instemmingen
    )
    sinds = titel.ots_en_uit_huis_sinds
    samen = (Punt(f"Onder toezicht en uit huis sinds {dag(sinds)}"),) if sinds else ()
    lijst = (*maatregelen, *instemmingen, *samen)
    inhoud = Lijst(lijst, "titel") if lijst else alinea(None)
    return (Sectie("Maatregel of instemming", (inhoud,), "titel"),)


def _maatregel(m: Maatregel) -> str:
    tot = f"tot en met {dag(m.tot_en_met)}" if m.tot_en_met else ""
    wie = f"uitgevoerd door {m.uitvoerende_gi}" if m.uitvoerende_gi else ""
    bericht = f"bericht aan de GI op {dag(m.gi_bericht_op)}" if m.gi_bericht_op else ""
    contact = f"eerste contact op {dag(m.eerste_contact_op)}" if m.eerste_contact_op else ""
    vanaf = f"vanaf {dag(m.vanaf)}"
    return punten(hoofdletter(m.soort.titel), m.stand.titel, vanaf, tot, wie, bericht, contact)


def _oordeel(o: Oordeel, namen: Namen) -> Punt:
    verzoek = f"bij {o.verzoek}" if o.verzoek else ""
    onder = punten(namen.wie(o.door), partij(o.rol), dag(o.datum), verzoek)
    wat = f"{hoofdletter(norm(o.norm))} ({ja_nee(o.antwoord)})"
    return Punt(o.motivering, wat, (Alinea(onder, stijl="klein"),))


def _beschikking(b: Beschikking, namen: Namen, pad: str) -> Sectie:
    verhoren = tuple(Punt(f"{namen.wie(v.wie)}: {v.wijze.titel} ({dag(v.op)})") for v in b.verhoren)
    rijen = (
        rij("Uitkomst", hoofdletter(b.uitkomst.titel)),
        rij("Door", hoofdletter(partij(b.door))),
        rij("Gegeven op", dag(b.gegeven_op)),
        rij("Mondeling", ja_nee(b.mondeling)),
        rij("Geldig vanaf", dag(b.geldig_vanaf) if b.geldig_vanaf else None),
        rij("Geldig tot en met", dag(b.geldig_tot_en_met) if b.geldig_tot_en_met else None),
        Rij("Gehoord door de rechter", ((Lijst(verhoren) if verhoren else alinea(None),),)),
    )
    titel = f"Beslissing op {b.verzoek} ({b.id})"
    return Sectie(titel, (Tabel("", rijen, pad=pad),), pad)


def verblijf_secties(dossier: Dossier, namen: Namen) -> tuple[Sectie, ...]:
    """Admissions, orders that ended, outcomes, takeovers, duties and own statements."""
    return (
        *(_opname(o, namen, f"opnames[{nr}]") for nr, o in enumerate(dossier.opnames)),
        *_vervallen(dossier),
        *_uitkomsten(dossier, namen),
        *_overnames(dossier),
        *_plichten(dossier, namen),
    )


def _opname(o: Opname, namen: Namen, pad: str) -> Sectie:
    # An exception that hardly any admission has, so an empty row would only raise questions.
    jji = [rij("JJI volgens de beschikking", ja_nee(o.jji_volgens_beschikking))]
    if o.jji_volgens_beschikking is None:
        jji = []
    rijen = (
        rij("Bij verzoek", o.verzoek),
        rij("Opgenomen op", moment(o.op) if o.op else None),
        rij("Aanbieder", o.aanbieder),
        rij("Plek", o.accommodatie),
        rij("Geregistreerd als gesloten plek", ja_nee(o.accommodatie_geregistreerd)),
        *jji,
        rij("Wie gaat mee", o.wie_gaat_mee),
        rij("Spullen", o.spullen),
        rij("Verteld op", dag(o.verteld_op) if o.verteld_op else None),
        rij("Wat is verteld", o.verteld_wat),
        rij("Het gezin", o.gezin_na_plaatsing),
    )
    onder = lijst("Schorsingen", (_schorsing(s, namen) for s in o.schorsingen))
    titel = f"Opname ({o.id})"
    return Sectie(titel, (Tabel("", rijen, pad=pad), *_na_opname(o, namen, pad), *onder), pad)


def _na_opname(o: Opname, namen: Namen, pad: str) -> Cel:
    n = o.na_opname
    if n is None:
        return ()
    wie, eigen = n.jeugdhulpverantwoordelijke, n.vertrouwenspersoon_toegewezen_op
    regels, plan = n.huisregels_verteld_op, n.plan_gestart_op
    bekeken = "; ".join(dag(op) for op in n.plan_geevalueerd_op)
    bevat = "; ".join(deel.titel for deel in n.plan_bevat)
    rijen = (
        rij("Jeugdhulpverantwoordelijke", namen.wie(wie) if wie else None),
        rij("Eigen vertrouwenspersoon sinds", dag(eigen) if eigen else None),
        rij("Huisregels verteld en op papier gegeven", dag(regels) if regels else None),
        rij(
            "Uren onderwijs en activiteiten per dag",
            None if n.uren_onderwijs is None else str(n.uren_onderwijs),
        ),
        rij("Plan samen met de jeugdige gemaakt", ja_nee(n.plan_samen_gemaakt)),
        rij("Wat er in het plan staat", bevat or None),
        rij("Uitvoering van het plan sinds", dag(plan) if plan else None),
        rij("Plan bekeken met de jeugdige", bekeken or None),
    )
    return (Tabel("Na de opname", rijen, pad=f"{pad}.na_opname"),)


def _schorsing(s: Schorsing, namen: Namen) -> str:
    instemming = f"instemming van {namen.wie(s.instemming_van)}" if s.instemming_van else ""
    wanneer = f"op {dag(s.instemming_op)}" if s.instemming_op else ""
    gemeld = f"gemeld op {dag(s.gemeld_op)}" if s.gemeld_op else ""
    hervat = f"hervat op {dag(s.hervat_op)}" if s.hervat_op else ""
    terug = f"terugkeer gemeld op {dag(s.terugkeer_gemeld_op)}" if s.terugkeer_gemeld_op else ""
    wat = (f"geschorst op {dag(s.op)}", instemming, wanneer, gemeld, hervat)
    return punten(*wat, s.waarom_terug or "", terug)


def _vervallen(dossier: Dossier) -> tuple[Sectie, ...]:
    lijst = tuple(
        Punt(punten(f"{v.verzoek}: vervallen op {dag(v.op)}", v.oorzaak.titel, v.toelichting or ""))
        for v in dossier.vervallen
    )
    return (Sectie("Machtigingen die niet meer gelden", (Lijst(lijst),), "vervallen"),) * bool(
        lijst
    )


def _uitkomsten(dossier: Dossier, namen: Namen) -> tuple[Sectie, ...]:
    delen = tuple(
        knoop
        for nr, u in enumerate(dossier.uitkomsten)
        for knoop in _uitkomst(u, namen, f"uitkomsten[{nr}]")
    )
    return (Sectie("Hoe het verder ging", delen, "uitkomsten"),) * bool(delen)


def _uitkomst(u: Uitkomst, namen: Namen, pad: str) -> Cel:
    rijen = (
        rij("Wat", u.wat),
        rij("Besloten door", hoofdletter(partij(u.door))),
        rij("Wie volgt op", namen.wie(u.wie_volgt_op) if u.wie_volgt_op else None),
        rij("Andere weg", u.andere_weg.titel if u.andere_weg else None),
        rij("Woonplek", u.woonplek),
        rij("School of werk", u.school),
        rij("Wie neemt over", u.wie_neemt_over),
        rij("Waarom spoed", u.waarom_spoed),
    )
    # What nobody asked about this outcome is left out: most rows belong to one kind of outcome.
    ingevuld = tuple(r for r in rijen if r.cellen[0] != (alinea(None),))
    tabel = Tabel(dag(u.op), ingevuld, pad=pad)
    zelf = u.waarom_spoed_volgens_jeugdige
    if zelf is None:
        return (tabel,)
    van = punten(namen.jeugdige, "over waarom het spoed werd", dag(zelf.datum))
    return (tabel, Citaat(zelf.tekst, punten(van, namen.verborgen(zelf)), pad))


def _overnames(dossier: Dossier) -> tuple[Sectie, ...]:
    lijst = tuple(
        Punt(punten(f"{o.verloop}: {o.route}, stand {o.stand}", dag(o.op), o.bron))
        for o in dossier.overnames
    )
    return (Sectie("Overgenomen zaken", (Lijst(lijst),), "overnames"),) * bool(lijst)


def _plichten(dossier: Dossier, namen: Namen) -> tuple[Sectie, ...]:
    p = dossier.plichten
    if p is None:
        return ()
    plan = p.familiegroepsplan
    aanbod = (
        punten(
            f"aangeboden op {dag(plan.aangeboden_op)}" if plan.aangeboden_op else "",
            plan.antwoord or "",
            f"afgezien omdat: {plan.afgezien_omdat}" if plan.afgezien_omdat else "",
            f"geen familiegroepsplan, bleek op {dag(plan.geen_plan_op)}"
            if plan.geen_plan_op
            else "",
            f"ander plan op {dag(plan.ander_plan_op)}" if plan.ander_plan_op else "",
        )
        if plan
        else ""
    )
    nagelopen = punten(
        dag(p.feiten_nagelopen_op) if p.feiten_nagelopen_op else "",
        namen.wie(p.feiten_nagelopen_door) if p.feiten_nagelopen_door else "",
    )
    wijs, raad = p.vertrouwenspersoon_gewezen_op, p.raadsman_bekend_op
    hvp, gemeld = p.hulpverleningsplan_vastgesteld_op, p.opname_meegedeeld_op
    samenloop = p.samenloop_nagegaan_op
    rijen = (
        rij("Op vertrouwenspersoon gewezen op", dag(wijs) if wijs else None),
        rij("Familiegroepsplan", aanbod or None),
        rij("Feiten nagelopen", nagelopen or None),
        rij("Advocaat bekend op", dag(raad) if raad else None),
        rij("Opname gemeld op", dag(gemeld) if gemeld else None),
        rij("Hulpverleningsplan vastgesteld op", dag(hvp) if hvp else None),
        *((rij("Wvggz en Wzd nagegaan op", dag(samenloop)),) if samenloop else ()),
        *((rij("Meldcode", _meldcode(p.meldcode)),) if p.meldcode else ()),
    )
    return (
        Sectie("Wat niet vergeten mag worden", (Tabel("", rijen, pad="plichten"),), "plichten"),
    )


def _meldcode(m: Meldcode) -> str:
    wat = "er is een vermoeden" if m.vermoeden else "er is geen vermoeden"
    return punten(wat, f"stappen gezet op {dag(m.doorlopen_op)}" if m.doorlopen_op else "")


def eigen_verklaringen(dossier: Dossier, namen: Namen) -> tuple[Sectie, ...]:
    """Give what youth or parents add to the file themselves."""
    citaten: tuple[Knoop, ...] = tuple(
        Citaat(v.tekst, namen.herkomst(v.van, v.datum, namen.verborgen(v)), f"verklaringen[{nr}]")
        for nr, v in enumerate(dossier.verklaringen)
    )
    return (Sectie("Eigen verklaringen", citaten, "verklaringen"),) * bool(citaten)
