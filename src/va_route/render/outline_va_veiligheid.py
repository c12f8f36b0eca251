# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The VA: whether it is safe, what is feared, and how organisations weigh one proposal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.render.knopen import Alinea, Cel, Knoop, Lijst, Punt, Rij, Sectie, Tabel
from va_route.render.taal import Namen, alinea, dag, en, hoofdletter, per_stuk, punten

if TYPE_CHECKING:
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_veiligheid import Overweging, Risico, Veiligheid, Weging


def veiligheid(va: VerklarendeAnalyse, namen: Namen) -> tuple[Sectie, ...]:
    """Safety now, and every risk with both harms and the weighing."""
    deel = va.veiligheid
    if deel is None:
        return (Sectie("Veiligheid", (alinea(None),), "veiligheid"),)
    return (
        Sectie(
            "Veiligheid",
            (
                *_nu(deel, namen),
                *_cijfers(deel, namen),
                Sectie("Afspraken voor de veiligheid", (_afspraken(deel, namen),)),
                *_instrumenten(deel),
            ),
            "veiligheid",
        ),
        Sectie(
            "Waar we bang voor zijn",
            per_stuk(deel.risicos, "veiligheid.risicos", lambda r, pad: (_risico(r, namen, pad),)),
            "veiligheid.risicos",
        ),
    )


def _nu(deel: Veiligheid, namen: Namen) -> Cel:
    fase = Alinea(deel.fase.titel, "Fase")
    if deel.direct is None:
        return (alinea(None, "Is het nu veilig?"), fase)
    nu = deel.direct
    uit = f"blijkt uit {', '.join(nu.onderbouwing)}" if nu.onderbouwing else ""
    wie = punten(dag(nu.datum), namen.allen(nu.door), uit)
    return (
        Alinea(hoofdletter(nu.oordeel.titel), "Is het nu veilig?", "kern"),
        Alinea(hoofdletter(wie), stijl="klein"),
        fase,
    )


def _cijfers(deel: Veiligheid, namen: Namen) -> Cel:
    """Side by side: an average would hide the one who does not feel safe."""
    if not deel.cijfers:
        return ()
    rijen = tuple(
        Rij(
            namen.wie(c.van),
            (
                (Alinea(str(c.cijfer)),),
                (
                    Alinea(c.waarom),
                    Alinea(punten(dag(c.datum), namen.verborgen(c)), stijl="klein"),
                ),
            ),
        )
        for c in deel.cijfers
    )
    koppen = ("Wie", "Cijfer", "Waarom")
    titel = "Hoe veilig ieder het vindt, van 0 tot 10"
    return (Tabel(titel, rijen, koppen, "veiligheid.cijfers", (20, 10, 70)),)


def _afspraken(deel: Veiligheid, namen: Namen) -> Knoop:
    if not deel.afspraken:
        return alinea(None)
    return Lijst(
        tuple(
            Punt(
                a.wat,
                onder=(
                    Alinea(
                        f"Voor {namen.allen(a.wie)} · {namen.wie(a.controle_door)} kijkt of het "
                        f"gebeurt · tot {dag(a.tot)}",
                        stijl="klein",
                    ),
                ),
            )
            for a in deel.afspraken
        ),
        "veiligheid.afspraken",
    )


def _instrumenten(deel: Veiligheid) -> Cel:
    if not deel.instrumenten:
        return ()
    rijen = tuple(
        Rij(i.naam, ((Alinea(i.conclusie), Alinea(dag(i.datum), stijl="klein")),))
        for i in deel.instrumenten
    )
    return (Tabel("Gebruikte instrumenten", rijen, pad="veiligheid.instrumenten"),)


def _risico(r: Risico, namen: Namen, pad: str) -> Sectie:
    uit = f"blijkt uit {', '.join(r.onderbouwing)}" if r.onderbouwing else ""
    helpt = f"beschermend: {', '.join(r.beschermend)}" if r.beschermend else ""
    return Sectie(
        r.tekst,
        (
            Alinea(
                punten(r.id, r.niveau.titel, f"voor {namen.allen(r.voor_wie)}", uit, helpt),
                stijl="klein",
                pad=pad,
            ),
            Alinea(r.als_we_niets_doen, "Als we niets doen"),
            alinea(r.als_we_ingrijpen, "Wat ingrijpen kan schaden"),
            *weging(r.weging, namen, f"{pad}.weging"),
            alinea(r.conclusie, "Conclusie"),
            alinea(en(r.dragers) or None, "Wie dit risico samen dragen"),
        ),
        pad,
    )


def weging(wegingen: tuple[Weging, ...], namen: Namen, pad: str) -> Cel:
    """One table per proposal: organisations below each other, the three questions side by side."""
    voorstellen = dict.fromkeys(w.voorstel for w in wegingen)
    return tuple(
        Tabel(
            f"Weging van {namen.noem(voorstel)}",
            tuple(_weegt(w, namen) for w in wegingen if w.voorstel == voorstel),
            ("Wie weegt", "Past het bij de ernst?", "Is lichter niet genoeg?", "Werkt dit?"),
            pad,
            (22, 26, 26, 26),
        )
        for voorstel in voorstellen
    )


def _weegt(w: Weging, namen: Namen) -> Rij:
    drie = (w.proportionaliteit, w.subsidiariteit, w.doelmatigheid)
    kop = f"{w.organisatie} ({namen.wie(w.door)}, {dag(w.datum)})"
    return Rij(kop, tuple(_overweging(o) for o in drie))


def _overweging(o: Overweging) -> Cel:
    return (Alinea(o.motivering, hoofdletter(o.oordeel.titel)),)
