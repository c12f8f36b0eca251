# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The VA, the end: reactions, contradiction, what is not known, sources, people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.render.in_woorden import plek
from va_route.render.knopen import Alinea, Cel, Citaat, Knoop, Lijst, Punt, Rij, Sectie, Tabel
from va_route.render.taal import Namen, alinea, dag, hoofdletter, ja_nee, per_stuk, punten
from va_route.schemas.keuzes import Kader

if TYPE_CHECKING:
    from va_route.schemas.personen import Persoon
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_bevindingen import Bron
    from va_route.schemas.va_deling import Deling


def deling(va: VerklarendeAnalyse, namen: Namen) -> tuple[Sectie, ...]:
    """Give what people think of the analysis, and who looked critically."""
    return (
        Sectie(
            "Reacties op deze analyse",
            per_stuk(va.deling, "deling", lambda d, pad: reactie(d, namen, pad)),
            "deling",
        ),
        Sectie("Tegenspraak", _tegenspraak(va, namen), "tegenspraak"),
    )


def reactie(d: Deling, namen: Namen, pad: str) -> Cel:
    """One person: agrees or not, in own words, and every attempt to reach this person."""
    van = namen.herkomst(d.met, d.datum, d.reactie.titel, d.wijze, namen.verborgen(d))
    woorden = Citaat(d.eigen_woorden, van, pad) if d.eigen_woorden else Alinea(van, pad=pad)
    return (
        woorden,
        *(Alinea(f"{dag(p.datum)}: {p.hoe}", "Geprobeerd", "klein") for p in d.pogingen),
    )


def _tegenspraak(va: VerklarendeAnalyse, namen: Namen) -> Cel:
    t = va.tegenspraak
    if t is None:
        return (alinea(None),)
    return (
        Alinea(t.vraag, "De kritische vraag"),
        Alinea(t.wat_is_veranderd, "Wat is veranderd"),
        Alinea(namen.herkomst(t.door, t.datum), stijl="klein"),
    )


def naslag(va: VerklarendeAnalyse, namen: Namen) -> tuple[Sectie, ...]:
    """Gaps, sources, people, consent, and who fixed the analysis."""
    leemten = tuple(
        Punt(f"{le.vraag} ({namen.wie(le.wie)}, uiterlijk {dag(le.uiterlijk)})")
        for le in va.leemten
    )
    terzijde = tuple(
        Punt(
            f"{t.regel} bij {plek(va, t.pad)}: {t.reden}",
            onder=(
                Alinea(
                    f"{namen.herkomst(t.door, t.datum)} · opnieuw op {dag(t.opnieuw_op)}",
                    stijl="klein",
                ),
            ),
        )
        for t in va.terzijde
    )
    return (
        Sectie("Wat we nog niet weten", (_of_leeg(leemten),), "leemten"),
        *((Sectie("Bewust open gelaten", (Lijst(terzijde),), "terzijde"),) if terzijde else ()),
        Sectie("Bronnen", (bronnen(va.bronnen, namen, "bronnen"),), "bronnen"),
        Sectie("Wie er meedoen", (personen(va.betrokkenen, "betrokkenen"),), "betrokkenen"),
        *_toestemming(va, namen),
        Sectie("Vaststelling", _vaststelling(va, namen), "vaststelling"),
    )


def _toestemming(va: VerklarendeAnalyse, namen: Namen) -> tuple[Sectie, ...]:
    """Leave it out where no rule asks for it: there an empty section reads as something missing."""
    if not va.toestemming and va.kop.kader is not Kader.VRIJWILLIG:
        return ()
    gegeven = tuple(
        Punt(f"{namen.wie(t.van)}: {t.waarvoor} ({dag(t.datum)})") for t in va.toestemming
    )
    return (Sectie("Toestemming", (_of_leeg(gegeven),), "toestemming"),)


def _of_leeg(punten_: tuple[Punt, ...]) -> Knoop:
    return Lijst(punten_) if punten_ else alinea(None)


def _vaststelling(va: VerklarendeAnalyse, namen: Namen) -> Cel:
    v = va.vaststelling
    kop = va.kop
    datums = punten(
        f"opgesteld op {dag(kop.opgesteld_op)}", f"gewijzigd op {dag(kop.gewijzigd_op)}"
    )
    gewezen = dag(kop.vertrouwenspersoon_gewezen_op) if kop.vertrouwenspersoon_gewezen_op else None
    vast: Cel = (alinea(None),)
    if v is not None:
        wetenschapper = namen.wie(v.gedragswetenschapper) if v.gedragswetenschapper else None
        vast = (
            Alinea(namen.herkomst(v.door, v.datum), "Vastgesteld door"),
            alinea(wetenschapper, "Gedragswetenschapper"),
        )
    return (
        *vast,
        Alinea(hoofdletter(datums)),
        alinea(gewezen, "Verteld over de vertrouwenspersoon op"),
    )


def bronnen(alle: tuple[Bron, ...], namen: Namen, pad: str) -> Knoop:
    """Where it comes from, and on what ground it may be used."""
    if not alle:
        return alinea(None)
    rijen = tuple(
        Rij(
            b.id,
            (
                (
                    Alinea(b.omschrijving),
                    Alinea(
                        hoofdletter(
                            punten(b.soort.titel, namen.wie(b.wie) if b.wie else "", dag(b.datum))
                        ),
                        stijl="klein",
                    ),
                ),
                (Alinea(hoofdletter(b.grondslag.titel)),),
            ),
        )
        for b in alle
    )
    return Tabel("", rijen, ("Nummer", "Bron", "Grondslag"), pad, (10, 60, 30))


def personen(alle: tuple[Persoon, ...], pad: str) -> Knoop:
    """Who is who. A registration number is printed as it was written: nobody looked it up."""
    if not alle:
        return alinea(None)
    rijen = tuple(
        Rij(p.naam, ((Alinea(_rol(p)),), (Alinea(ja_nee(p.gezag)),), (_inschrijving(p),)))
        for p in alle
    )
    return Tabel("", rijen, ("Naam", "Rol", "Gezag", "Inschrijving"), pad, (24, 38, 10, 28))


def _rol(p: Persoon) -> str:
    samen = "woont bij de jeugdige" if p.woont_bij_jeugdige else ""
    apart = "woont ergens anders" if p.woont_bij_jeugdige is False else ""
    return punten(p.rol.titel, p.functie or "", p.organisatie or "", samen, apart)


def _inschrijving(p: Persoon) -> Alinea:
    if p.registratie is None:
        return Alinea("–")
    return Alinea(
        f"{p.registratie.soort.titel} {p.registratie.nummer}, niet in het register nagekeken"
    )
