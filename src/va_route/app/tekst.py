# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The answers of the use cases as text for a terminal of 80 columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.app.beeld import zinnen_van
from va_route.app.geldigheid import ONBEKENDE_DAG
from va_route.app.meldingen import alinea, meldingen_tekst
from va_route.app.redenen import open_tekst, plichten_tekst
from va_route.errors import Ernst
from va_route.flows.woorden import NU_GEVAAR
from va_route.recht.termijn import nl
from va_route.recht.termijnen import beeindigd
from va_route.render.taal import en, hoofdletter, moment
from va_route.schemas.basis import dag
from va_route.schemas.dossier import Dossier
from va_route.schemas.partijen import door
from va_route.toets import redenen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.app.maak_pdf import Gemaakt
    from va_route.app.toets import Antwoord
    from va_route.app.zet import Vastgelegd
    from va_route.render.beeld import StapBeeld, VerloopBeeld
    from va_route.schemas.journaal import Journaalregel

_NALEZEN = (
    "Lees het na voordat u het geeft: wat bij 'verborgen_voor' staat is eruit, maar dezelfde "
    "inhoud in andere woorden ziet va-route niet."
)
_OPEN_IN_PDF = 3
"""How many open points the command names after making a PDF; all of them are in the PDF."""


def toets_tekst(antwoord: Antwoord) -> str:
    """Show every course with its stand, its steps with what is open, and what can be done."""
    regels: list[str] = []
    if antwoord.wat_als:
        wat = " en ".join(_wat_als(wijziging) for wijziging in antwoord.wat_als)
        regels += [alinea(f"Wat als {wat}? Het bestand blijft zoals het is."), ""]
    if antwoord.meldingen:
        regels += [meldingen_tekst(antwoord.meldingen), ""]
    for verloop in antwoord.verlopen:
        regels += [*_verloop(verloop, antwoord), ""]
    return "\n".join(regels).rstrip()


def _wat_als(wijziging: str) -> str:
    pad, _, waarde = wijziging.partition("=")
    return f"{pad}={waarde}" if waarde.strip() else f"{pad} niet is ingevuld"


def _verloop(verloop: VerloopBeeld, antwoord: Antwoord) -> Iterator[str]:
    for zin in verloop.beeindigd:
        yield alinea(f"! {zin}", verder="  ")
    op = nl(antwoord.peildatum)
    yield alinea(f"{verloop.verloop}: {verloop.stand} ({verloop.stand_id}), op {op}")
    for zin in verloop.termijnen:
        yield alinea(zin, "  ", "    ")
    dicht = any(not stap.open for stap in verloop.stappen)
    if dicht:
        yield from _eerst_veilig(verloop.wat_kan_wel)
    for stap in verloop.stappen:
        yield ""
        yield from _stap(stap, antwoord)
    if dicht:
        yield ""
        yield from _wat_kan_wel(verloop.wat_kan_wel)


def _stap(stap: StapBeeld, antwoord: Antwoord) -> Iterator[str]:
    merk = "✔" if stap.open else "✘"
    yield alinea(f"{merk} {stap.gebeurtenis}: {stap.titel} → {stap.naar}", "  ", "    ")
    wie = en(stap.wie)
    if stap.open and not stap.aan_de_beurt:
        yield alinea(
            f"Alles wat deze stap vraagt is er, maar hij is hier niet aan de beurt. Wie: {wie}.",
            "    ",
        )
    elif stap.open:
        yield alinea(f"Deze stap staat open. Wie: {wie}.", "    ")
    else:
        if not stap.aan_de_beurt:
            yield alinea("Deze stap is hier niet aan de beurt.", "    ")
        yield alinea(f"Staat nog niet open. Wie: {wie}. Wat er nog mist:", "    ")
        yield from open_tekst(stap.toets, antwoord.geladen, "    ")
    yield from plichten_tekst(stap.toets, "    ")


def _eerst_veilig(zinnen: tuple[str, ...]) -> Iterator[str]:
    """Say on a refused emergency what comes before all reasons."""
    if NU_GEVAAR in zinnen:
        yield alinea(NU_GEVAAR, "! ", "  ")


def _wat_kan_wel(zinnen: tuple[str, ...]) -> Iterator[str]:
    yield "Wat kan wel"
    for zin in zinnen:
        if zin != NU_GEVAAR:
            yield alinea(zin, "- ", "  ")


def zet_tekst(vastgelegd: Vastgelegd) -> str:
    """Say what was recorded, or why the step was refused and what can be done."""
    regels = [] if not vastgelegd.oefen else ["Oefening: er is niets vastgelegd.", ""]
    regels += _gezet(vastgelegd) if vastgelegd.gezet else _geweigerd(vastgelegd)
    zetting, zaak = vastgelegd.zetting, vastgelegd.zaak
    if not vastgelegd.oefen:
        laatste = zetting.regels[-1]
        regels += [
            "",
            alinea(
                f"Vastgelegd tot en met regel {laatste.nr} van het journaal, kop "
                f"{laatste.hash[:12]}. Bewaar die kop ergens anders: dan is later te zien of er "
                "regels ontbreken."
            ),
        ]
    if zaak.journaal.meldingen:
        regels += ["", meldingen_tekst(zaak.journaal.meldingen)]
    return "\n".join(regels)


def _gezet(vastgelegd: Vastgelegd) -> Iterator[str]:
    zetting = vastgelegd.zetting
    for regel in zetting.regels:
        yield alinea(f"✔ {zetting.gebeurtenis}, {regel.verloop}: {_beweging(regel)}")
    eerste = zetting.regels[0]
    yield alinea(f"{hoofdletter(door(eerste.door.naam))}, op {moment(eerste.op)}.", "  ")
    if eerste.alarm:
        yield alinea(
            "!! Let op: opgenomen zonder machtiging die volgens het dossier op deze dag geldt. "
            "Bel nu een jurist en vertel het de jeugdige, de ouders en de raadsman.",
            verder="   ",
        )
    for zin in zinnen_van(eerste.tekort):
        yield alinea(f"? Stond nog open: {zin}.", "  ", "    ")
    yield from plichten_tekst(zetting.toets, "  ")


def _beweging(regel: Journaalregel) -> str:
    if regel.van is None:
        return f"begint in {regel.naar}"
    return f"{regel.van} → {regel.naar}" if regel.van != regel.naar else f"blijft {regel.naar}"


def _geweigerd(vastgelegd: Vastgelegd) -> Iterator[str]:
    zetting, zaak = vastgelegd.zetting, vastgelegd.zaak
    hier = zetting.plek
    stand = hier.titel(zaak.dossier)
    toen = hier.zaak(zaak.dossier, dag(zetting.regels[0].op))
    for zin in beeindigd(toen):
        yield alinea(f"! {zin}", verder="  ")
    kan_wel = hier.kan_wel(zaak.dossier)
    yield from _eerst_veilig(kan_wel)
    yield alinea(
        f"✘ '{zetting.gebeurtenis}' staat nog niet open vanuit '{stand}'; het dossier laat nog "
        "niet alles zien:"
    )
    yield from open_tekst(zetting.toets, zaak.geladen, "  ")
    yield from plichten_tekst(zetting.toets, "  ")
    yield ""
    yield from _wat_kan_wel(kan_wel)


def pdf_tekst(gemaakt: Gemaakt) -> str:
    """Say where the PDF is, what is in it, and what is still open."""
    beeld = gemaakt.beeld
    wat = "Het dossier" if isinstance(beeld.document, Dossier) else "De analyse"
    regels = [
        alinea(f"Gemaakt: {gemaakt.pad} ({max(1, gemaakt.bytes_ // 1000)} kB)."),
        alinea(f"{wat} op {nl(beeld.peildatum)}, uit {beeld.bestand}."),
    ]
    if beeld.voor:
        regels.append(alinea(f"Exemplaar voor {beeld.voor}. {_NALEZEN}"))
    regels += [alinea(f"Route {v.verloop}: {v.stand}.") for v in beeld.verlopen]
    if beeld.tijdlijn:
        regels.append(f"Stappen in de tijdlijn: {len(beeld.tijdlijn)}.")
    open_ = [m for m in beeld.meldingen if m.ernst is not Ernst.WAARSCHUWING]
    dicht = {
        reden.toets.code
        for verloop in beeld.verlopen
        for stap in verloop.stappen
        for reden in redenen(stap.toets)
    }
    onbekend = [m for m in beeld.meldingen if m.code == ONBEKENDE_DAG]
    regels += [alinea(m.bericht) for m in onbekend]
    if not onbekend or open_:
        regels.append(_nog_open(len(open_), len(dicht)))
    regels += [alinea(m.bericht, "  ? ") for m in open_[:_OPEN_IN_PDF]]
    return "\n".join(regels)


def _nog_open(punten: int, redenen_: int) -> str:
    if not punten and not redenen_:
        return "Er staat niets open."
    return alinea(
        f"Nog open: {punten} in de analyse, {redenen_} bij de stappen van de route. "
        "Alles staat in de PDF."
    )
