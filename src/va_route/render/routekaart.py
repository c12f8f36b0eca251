# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""One page about a route, for who it is about or for who works with it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from va_route.bronnen.wet import Artikel
from va_route.flows.kaart import TERMIJNEN, haltes
from va_route.flows.kaartwoorden import AANHEF, GEVRAAGD, STANDEN, Woorden
from va_route.flows.woorden import NU_GEVAAR, NU_GEVAAR_JEUGDIGE
from va_route.render.knopen import Alinea, Blad, Cel, Knoop, Kolommen, Lijst, Punt, Rij, Tabel
from va_route.render.taal import hoofdletter

if TYPE_CHECKING:
    from collections.abc import Iterable

    from va_route.flows.kaart import Halte, Kaartstap
    from va_route.flows.route import Route
    from va_route.recht.profiel import Regioprofiel


class Doelgroep(StrEnum):
    """For whom the card is."""

    JEUGDIGE = "jeugdige"
    OUDERS = "ouders"
    PROFESSIONAL = "professional"


_UITWEG = "Hier kan het nog anders."
_EINDE = "Van hier kan het verblijf eindigen."
_HULP = Woorden(
    "De vertrouwenspersoon is er voor jou. Je advocaat helpt je bij de rechter. Je mag altijd zelf "
    "iets opschrijven dat in het dossier komt, ook als je het er niet mee eens bent.",
    "De vertrouwenspersoon is er ook voor ouders. U mag met familie en anderen zelf een plan "
    "maken: een familiegroepsplan. U mag een eigen verklaring in het dossier laten zetten.",
)


def routekaart(route: Route, voor: Doelgroep, profiel: Regioprofiel, versie: str) -> Blad:
    """Lay out the card of ``route`` as it is in the region of ``profiel``; ``versie`` is ours."""
    werkwijze = profiel.naam if profiel.vastgelegd else "geen regio"
    bron = f"Gemaakt uit de regels van va-route {versie}, werkwijze {werkwijze}."
    kop, aanhef, tabel = (
        _voor_werk(route, profiel)
        if voor is Doelgroep.PROFESSIONAL
        else _voor_mensen(route, voor, profiel)
    )
    vorm = "kaart dicht" if voor is Doelgroep.PROFESSIONAL else "kaart"
    inhoud = (*aanhef, tabel, _onder(route, voor, profiel))
    return Blad(kop, (), f"{bron} Geen juridisch advies.", inhoud, (), vorm)


def _voor_werk(route: Route, profiel: Regioprofiel) -> tuple[str, Cel, Tabel]:
    rijen = tuple(
        Rij(hoofdletter(halte.titel), (_wat_kan(halte.stappen), _vraagt(halte.stappen, profiel)))
        for halte in haltes(route, profiel)
    )
    koppen = ("Stand", "Wat er dan kan, en door wie", "Wat het dossier dan laat zien")
    aanhef = Alinea(
        "Uitgangen en meldingen staan altijd open. Een stap die iets vraagt, gaat open zodra het "
        "dossier dat laat zien; de rechter beslist over de gronden. Plichten herinneren en houden "
        "niets tegen."
    )
    tabel = Tabel("", rijen, koppen, breedtes=(15, 41, 44))
    return f"Routekaart: de route naar {route.titel}", (aanhef,), tabel


def _wat_kan(stappen: Iterable[Kaartstap]) -> Cel:
    punten = tuple(Punt(f"{hoofdletter(s.titel)} ({s.wie})") for s in stappen)
    return (Lijst(punten),) if punten else (Alinea("–"),)


def _vraagt(stappen: Iterable[Kaartstap], profiel: Regioprofiel) -> Cel:
    knopen: list[Knoop] = []
    for stap in stappen:
        zinnen = dict.fromkeys(
            f"{profiel.in_woorden(eis.zin) or eis.code} "
            f"({'wet' if isinstance(eis.bron, Artikel) else 'werkwijze'})"
            for eis in stap.eisen
        )
        if zinnen and not stap.meldt:
            knopen.append(Alinea("; ".join(zinnen) + ".", f"{hoofdletter(stap.titel)}"))
    return tuple(knopen) or (Alinea("–"),)


def _voor_mensen(route: Route, voor: Doelgroep, profiel: Regioprofiel) -> tuple[str, Cel, Tabel]:
    rijen = tuple(
        Rij(
            hoofdletter(halte.titel),
            (_wat_gebeurt(route, halte, voor), _eerst_nodig(halte.stappen, voor)),
        )
        for halte in haltes(route, profiel)
    )
    van = "Jouw kaart" if voor is Doelgroep.JEUGDIGE else "Kaart voor ouders"
    koppen = ("Waar het staat", "Wat er gebeurt", "Wat er eerst nodig is, en door wie")
    kop = f"{van}: de route naar {route.titel}"
    return kop, (Alinea(_zeg(AANHEF, voor)),), Tabel("", rijen, koppen, breedtes=(15, 41, 44))


def _wat_gebeurt(route: Route, halte: Halte, voor: Doelgroep) -> Cel:
    zin = _zeg(STANDEN[route.naam, halte.stand], voor)
    verder = _UITWEG * halte.uitweg or _EINDE * halte.einde
    return (Alinea(f"{zin} {verder}".strip()),)


def _eerst_nodig(stappen: Iterable[Kaartstap], voor: Doelgroep) -> Cel:
    knopen: list[Knoop] = []
    for stap in stappen:
        zinnen = dict.fromkeys(
            _zeg(GEVRAAGD[eis.code], voor) for eis in stap.eisen if not stap.meldt
        )
        if zinnen:
            knopen.append(Alinea(" ".join(zinnen), f"{hoofdletter(stap.titel)} ({stap.wie})"))
    return tuple(knopen) or (Alinea("–"),)


def _onder(route: Route, voor: Doelgroep, profiel: Regioprofiel) -> Kolommen:
    termijnen = tuple(
        Punt(f"{t.zin} ({t.bron.citaat})" if voor is Doelgroep.PROFESSIONAL else t.zin)
        for t in TERMIJNEN[route.naam]
    )
    hulp = (
        profiel.in_woorden(
            "Loopt u vast? Het Servicepunt of het Expertteam denkt mee. Wijs jeugdige en ouders op "
            "de vertrouwenspersoon."
        )
        if voor is Doelgroep.PROFESSIONAL
        else _zeg(_HULP, voor)
    )
    gevaar = NU_GEVAAR_JEUGDIGE if voor is Doelgroep.JEUGDIGE else NU_GEVAAR
    return Kolommen(
        ("Hoe lang?", "Wie helpt?"), ((Lijst(termijnen),), (Alinea(hulp), Alinea(gevaar)))
    )


def _zeg(woorden: Woorden, voor: Doelgroep) -> str:
    return woorden.jeugdige if voor is Doelgroep.JEUGDIGE else woorden.ouders
