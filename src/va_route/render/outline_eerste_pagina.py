# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The first page: who, what is asked, what is open, and what everyone thinks of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from va_route.errors import Ernst
from va_route.render.in_woorden import plek
from va_route.render.knopen import Alinea, Cel, Knoop, Lijst, Punt, Rij, Sectie, Tabel
from va_route.render.outline_va import stem_ontbreekt
from va_route.render.outline_va_deling import reactie
from va_route.render.taal import (
    Namen,
    alinea,
    dag,
    en,
    hoofdletter,
    leeftijd,
    moment,
    punten,
    rij,
)
from va_route.schemas.dossier import Dossier
from va_route.schemas.kern import VaKern
from va_route.schemas.keuzes import AlternatiefUitkomst, PerspectiefSoort, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from va_route.errors import Melding
    from va_route.render.beeld import Beeld, Document
    from va_route.schemas.personen import Persoon
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_kop import Kop

OPEN_PUNTEN = "Alle open punten"
BERUST_OP = "Waarop dit berust"
_VOORAAN = 5
_ZWAARTE = list(Ernst)
_TELWOORD = {
    Ernst.FOUT: ("fout", "fouten"),
    Ernst.TEKORT: ("punt dat nog open is", "punten die nog open zijn"),
    Ernst.WAARSCHUWING: ("aandachtspunt", "aandachtspunten"),
}


def pagina_va(va: VerklarendeAnalyse, beeld: Beeld) -> tuple[Knoop, ...]:
    """First page of a VA. It names no route: the analysis stands on its own."""
    namen = Namen.van(va.betrokkenen, va)
    return (
        va_tabel(va, beeld),
        Sectie("Wat wordt gevraagd", (Alinea(va.hulpvraag.vraag_verwijzer),), "hulpvraag"),
        Sectie("Het advies", _advies(va), "alternatieven"),
        wat_vinden_zij(va, namen, weggelaten=beeld.weggelaten),
        open_punten(beeld),
        *terzijde(va, namen),
    )


def va_tabel(va: VerklarendeAnalyse, beeld: Beeld, anderen: Iterable[Persoon] = ()) -> Tabel:
    """Who this is about, why now, and who leads."""
    peildatum = beeld.peildatum
    namen = Namen.van((*anderen, *va.betrokkenen))
    kop = va.kop
    jaren = leeftijd(va.jeugdige.geboortedatum, peildatum)
    regie = f"{namen.wie(kop.regievoerder)}; bij afwezigheid {namen.wie(kop.plaatsvervanger)}"
    rijen = (
        rij("Wie", f"{va.roepnaam}, {jaren} jaar op {dag(peildatum)}"),
        rij("Waarom nu", hoofdletter(en(a.titel for a in kop.aanleiding))),
        rij("Kader", hoofdletter(kop.kader.titel)),
        rij("Regievoerder", regie),
        rij("Stand van de analyse", _stand(kop, beeld)),
        rij("Samen opnieuw kijken", dag(kop.evaluatie_op)),
        rij("Kenmerk", kop.kenmerk),
    )
    return Tabel("", rijen, pad="kop")


def _stand(kop: Kop, beeld: Beeld) -> str:
    """Say how far it is; a reader takes 'vastgesteld' for it, so what is open stands beside."""
    stand = f"{kop.status.titel}, versie {kop.versie}"
    voor = "va." if beeld.document.schema_ == "dossier/1" else ""
    punten = [m for m in beeld.meldingen if m.pad.startswith(voor)]
    aantal = sum(m.ernst is not Ernst.WAARSCHUWING for m in punten)
    if kop.status is not Status.VASTGESTELD or not aantal:
        return hoofdletter(stand)
    staan = "staat nog 1 punt" if aantal == 1 else f"staan nog {aantal} punten"
    return f"Noemt zich {stand}. Er {staan} open, dus lees haar als concept."


def _advies(va: VerklarendeAnalyse) -> Cel:
    return tuple(
        Alinea(a.tekst, hoofdletter(a.soort.titel))
        for a in va.alternatieven
        if a.uitkomst is AlternatiefUitkomst.ADVIES
    ) or (alinea(None),)


def wat_vinden_zij(va: VerklarendeAnalyse, namen: Namen, *, weggelaten: bool) -> Sectie:
    """Give what youth and parents think of it, the youth first; who is missing is said.

    With ``weggelaten`` silence says nothing: what someone thinks of it can be what was left out.
    """
    jeugdige = va.roepnaam
    delen: list[Knoop] = []
    for soort in (PerspectiefSoort.JEUGDIGE, PerspectiefSoort.OUDER):
        for persoon in va.betrokkenen:
            if persoon.perspectief is soort:
                delen += _vindt(persoon.sleutel, va, namen) or _stil(
                    namen.wie(persoon.sleutel), weggelaten=weggelaten
                )
    return Sectie(f"Wat {jeugdige} en de ouders ervan vinden", tuple(delen), "deling")


def _vindt(sleutel: str, va: VerklarendeAnalyse, namen: Namen) -> Cel:
    gedeeld = tuple((d, f"deling[{nr}]") for nr, d in enumerate(va.deling) if d.met == sleutel)
    if gedeeld:
        return tuple(knoop for d, pad in gedeeld for knoop in reactie(d, namen, pad))
    niet = tuple(n for n in va.hulpvraag.niet_gehoord if n.wie == sleutel)
    return tuple(knoop for n in niet for knoop in stem_ontbreekt(n, namen))


def _stil(naam: str, *, weggelaten: bool) -> Cel:
    if weggelaten:
        return (alinea(None, hoofdletter(naam)),)
    return (Alinea(f"{hoofdletter(naam)}: nog niet gevraagd."),)


def open_punten(beeld: Beeld) -> Sectie:
    """How many points are open, the five that come first, and where those of the steps stand."""
    if not beeld.meldingen:
        waar = " in dit exemplaar" if beeld.weggelaten else ""
        geen = f"{_waarin(beeld.document)} staan{waar} geen punten open.{_open_stappen(beeld)}"
        return Sectie("Wat nog open staat", (Alinea(geen),))
    op_volgorde = sorted(beeld.meldingen, key=lambda m: _ZWAARTE.index(m.ernst))
    tellen = punten(
        *(
            f"{aantal} {_TELWOORD[ernst][aantal != 1]}"
            for ernst in Ernst
            if (aantal := sum(m.ernst is ernst for m in op_volgorde))
        )
    )
    eerste = Lijst(tuple(Punt(m.bericht, m.code) for m in op_volgorde[:_VOORAAN]))
    rest = len(op_volgorde) - _VOORAAN
    meer = f"Nog {rest} staan onder ‘{OPEN_PUNTEN}’, achter in dit document."
    verder = (Alinea(meer, stijl="klein"),) if rest > 0 else ()
    stand = Alinea(f"{tellen}.{_open_stappen(beeld)}")
    return Sectie("Wat nog open staat", (stand, eerste, *verder))


def _waarin(document: Document) -> str:
    """Say what the points are about: those of a step stand with that step."""
    if isinstance(document, Dossier):
        binnen = document.va or document.va_kern
        return _waarin(binnen) if binnen else "In dit dossier"
    return "In de kern" if isinstance(document, VaKern) else "In de analyse"


def _open_stappen(beeld: Beeld) -> str:
    """Point to what the next steps still ask: it stands at the back, with each step."""
    aantal = sum(not s.open and s.aan_de_beurt for v in beeld.verlopen for s in v.stappen)
    wat = "1 stap" if aantal == 1 else f"{aantal} stappen"
    return f" Bij {wat} staat nog iets open: zie ‘{BERUST_OP}’." if aantal else ""


def alle_open_punten(beeld: Beeld) -> tuple[Sectie, ...]:
    """Every open point with what can be done; what asks for the same, is said once."""
    gelijk: dict[tuple[str, str], list[Melding]] = {}
    for m in beeld.meldingen:
        gelijk.setdefault((m.code, m.remedie), []).append(m)
    waar = partial(plek, beeld.document)
    lijst = tuple(_open_punt(waar, *meldingen) for meldingen in gelijk.values())
    return (Sectie(OPEN_PUNTEN, (Lijst(lijst),)),) * bool(lijst)


def _open_punt(waar: Callable[[str], str], m: Melding, *meer: Melding) -> Punt:
    wat = (Alinea(m.remedie, "Wat kan", "klein"),) if m.remedie else ()
    if meer:
        elk = (Punt(punten(deze.bericht, waar(deze.pad))) for deze in (m, *meer))
        return Punt(f"{len(meer) + 1} keer", m.code, (*wat, Lijst(tuple(elk))))
    hier = (Alinea(waar(m.pad), "Waar", "klein"),) if m.pad else ()
    return Punt(m.bericht, m.code, (*wat, *hier))


def terzijde(va: VerklarendeAnalyse, namen: Namen) -> tuple[Sectie, ...]:
    """Points that someone set aside, with reason and name."""
    lijst = tuple(
        Punt(f"{t.reden} ({namen.wie(t.door)}, opnieuw op {dag(t.opnieuw_op)})", t.regel)
        for t in va.terzijde
    )
    return (Sectie("Bewust open gelaten", (Lijst(lijst),), "terzijde"),) * bool(lijst)


def pagina_kern(kern: VaKern, beeld: Beeld) -> tuple[Knoop, ...]:
    """Give opening of a kern."""
    return (kern_tabel(kern), open_punten(beeld))


def kern_tabel(kern: VaKern, anderen: Iterable[Persoon] = ()) -> Tabel:
    """Who this is about tonight, and who wrote it down."""
    namen = Namen.van((*anderen, *kern.betrokkenen))
    wie = kern.jeugdige
    rijen: tuple[Rij, ...] = (
        rij("Wie", f"{kern.roepnaam}, {wie.leeftijd} jaar"),
        rij("Woont nu", wie.woont_nu),
        rij("Kader", hoofdletter(kern.kader.titel) if kern.kader else None),
        rij("Regievoerder", namen.wie(kern.regievoerder) if kern.regievoerder else None),
        rij("Opgesteld", f"{moment(kern.opgesteld_op)}, door {namen.wie(kern.opgesteld_door)}"),
        rij("Kenmerk", kern.kenmerk),
    )
    return Tabel("", rijen, pad="jeugdige")
