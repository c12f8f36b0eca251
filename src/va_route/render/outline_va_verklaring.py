# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The VA, the middle: how it hangs together, the possible explanations, where people differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.render.knopen import Alinea, Cel, Citaat, Kolommen, Rij, Sectie, Tabel
from va_route.render.outline_va_jeugdige import klein
from va_route.render.taal import (
    Namen,
    aaneen,
    alinea,
    als_er_is,
    dag,
    hoofdletter,
    lijst,
    per_stuk,
    punten,
    reeks,
)
from va_route.schemas.keuzes import FactorSoort, Niveau
from va_route.schemas.va_verklaring import Verklaring

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_verklaring import Bewijs, Factor, Hypothese, Inzicht

_VEEL = 16
"""From here on factors, or what speaks for and against, would take a row of more than a page."""
_MEESPELEND = "Wat meespeelt, en waar"
_KOLOMMEN = (
    ("Bij de jeugdige", frozenset({Niveau.JEUGDIGE})),
    (
        "Gezin en omgeving",
        frozenset({Niveau.OUDER, Niveau.OPVOEDING, Niveau.GEZIN, Niveau.NETWERK, Niveau.OMGEVING}),
    ),
    ("Hulpverlening", frozenset({Niveau.HULPVERLENING})),
)


def verklaring(va: VerklarendeAnalyse, namen: Namen) -> tuple[Sectie, ...]:
    """Give the drawing of factors with both stories, the explanations, and the differences."""
    return (
        _samenhang(va, namen),
        Sectie(
            "Mogelijke verklaringen",
            per_stuk(
                va.hypothesen,
                "hypothesen",
                lambda h, pad: (_hypothese(h, namen, _betwist(va, namen), pad),),
            ),
            "hypothesen",
        ),
        Sectie(
            "Waar we het anders zien",
            per_stuk(va.inzichten, "inzichten", lambda i, pad: (_inzicht(i, namen, pad),)),
            "inzichten",
        ),
    )


def _betwist(va: VerklarendeAnalyse, namen: Namen) -> Mapping[str, str]:
    """Say of each disputed finding who sees it otherwise, to print where it is used."""
    return {
        b.id: f"volgens {namen.allen(x.door for x in b.betwist)} is het anders"
        for b in va.bevindingen
        if b.betwist
    }


def _samenhang(va: VerklarendeAnalyse, namen: Namen) -> Sectie:
    tekst = va.verklaring or Verklaring()
    return Sectie(
        "Hoe het samenhangt",
        (
            alinea(tekst.gewone_taal, f"Verteld aan {va.roepnaam}"),
            alinea(tekst.samenhang, "Hoe het elkaar gaande houdt"),
            _meespelend(va),
            alinea(tekst.omkering, "Wat het ten goede kan keren"),
            *lijst("Wat ieder van deze analyse vindt", _reacties(va, namen)),
        ),
        "verklaring",
    )


def _meespelend(va: VerklarendeAnalyse) -> Tabel | Sectie:
    """Draw what each factor does, and where; many of them stand below each other."""
    per_soort = [(s, [f for f in va.factoren if f.soort is s]) for s in FactorSoort]
    if len(va.factoren) > _VEEL:
        delen = (Sectie(hoofdletter(s.titel), reeks(_factoren(h))) for s, h in per_soort)
        return Sectie(_MEESPELEND, tuple(delen), "factoren")
    rijen = tuple(
        Rij(
            hoofdletter(soort.titel),
            tuple(aaneen(_factoren(f for f in h if f.niveau in n)) for _, n in _KOLOMMEN),
        )
        for soort, h in per_soort
    )
    koppen = ("Wat het doet", *(kop for kop, _ in _KOLOMMEN))
    return Tabel(_MEESPELEND, rijen, koppen, "factoren", (16, 28, 28, 28))


def _reacties(va: VerklarendeAnalyse, namen: Namen) -> Iterator[str]:
    """Give each reaction in a word, beside what it is about; on page 1 it stands in full."""
    return (f"{namen.wie(d.met)}: {d.reactie.titel}" for d in va.deling)


def _factoren(hier: Iterable[Factor]) -> tuple[Cel, ...]:
    return tuple(map(_factor, hier)) or ((Alinea("–"),),)


def _factor(f: Factor) -> Cel:
    te_veranderen = f"te veranderen: {f.beinvloedbaar.titel}" if f.beinvloedbaar else ""
    uit = f"blijkt uit {', '.join(f.onderbouwing)}" if f.onderbouwing else ""
    return (
        Alinea(f.tekst, f.id, "samen"),
        Alinea(hoofdletter(punten(f.niveau.titel, uit, te_veranderen)), stijl="klein"),
        *als_er_is(f.bewust_niet, "Bewust geen doel"),
    )


def _hypothese(h: Hypothese, namen: Namen, betwist: Mapping[str, str], pad: str) -> Sectie:
    gezocht = h.tegen_gezocht
    herkend = tuple(f"{namen.wie(x.persoon)}: {x.antwoord.titel}" for x in h.herkend)
    return Sectie(
        f"Verklaring {h.id}",
        (
            Alinea(h.tekst, stijl="kern", pad=pad),
            *lijst("Verklaart", (namen.noem(p) for p in h.verklaart)),
            Alinea(", ".join(h.factoren) or "–", "Gaat over", "klein"),
            *_voor_en_tegen(h, namen, betwist, pad),
            *(
                ()
                if gezocht is None
                else (
                    Alinea(
                        f"{gezocht.hoe} {gezocht.uitkomst} ({dag(gezocht.datum)})",
                        "Tegenbewijs gezocht",
                    ),
                )
            ),
            Alinea(h.oordeel.titel, "Oordeel"),
            *als_er_is(h.waarom, "Waarom"),
            *_proef(h, namen),
            alinea(", ".join(herkend) or None, "Wie herkent dit"),
            *als_er_is(h.alternatief, "Andere verklaring voor hetzelfde"),
        ),
        pad,
    )


def _voor_en_tegen(
    h: Hypothese, namen: Namen, betwist: Mapping[str, str], pad: str
) -> tuple[Kolommen] | tuple[Sectie, ...]:
    """Lay for and against side by side, or below each other when that is more than can be seen."""
    koppen = ("Spreekt voor", "Spreekt tegen")
    cellen = (_bewijs(h.voor, namen, betwist), _bewijs(h.tegen, namen, betwist))
    if len(h.voor) + len(h.tegen) <= _VEEL:
        return (Kolommen(koppen, tuple(map(aaneen, cellen)), pad),)
    return tuple(Sectie(kop, reeks(cel), pad) for kop, cel in zip(koppen, cellen, strict=True))


def _proef(h: Hypothese, namen: Namen) -> Cel:
    if h.proef is None:
        return ()
    wie = f"{namen.wie(h.proef.wie)}, uiterlijk {dag(h.proef.uiterlijk)}"
    return (Alinea(f"{h.proef.wat} ({wie})", "Zo gaan we dit na"),)


def _bewijs(
    stukken: tuple[Bewijs, ...], namen: Namen, betwist: Mapping[str, str]
) -> tuple[Cel, ...]:
    return tuple(
        (
            Alinea(b.waarom, stijl="samen"),
            Alinea(punten(namen.noem(b.bevinding), betwist.get(b.bevinding, "")), stijl="klein"),
        )
        for b in stukken
    ) or ((Alinea("–"),),)


def _inzicht(i: Inzicht, namen: Namen, pad: str) -> Sectie:
    return Sectie(
        i.onderwerp,
        (
            *(Citaat(s.tekst, namen.woorden_van(namen.wie(s.van), s), pad) for s in i.standpunten),
            Alinea(hoofdletter(i.overeenstemming.titel), f"Eens of oneens ({i.id})"),
            *als_er_is(i.waar_verschil, "Het verschil"),
            *als_er_is(i.hoe_verder, "Hoe verder"),
            *klein(hoofdletter(namen.verborgen(i))),
        ),
        pad,
    )
