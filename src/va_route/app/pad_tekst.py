# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A way to a stand as lines of text: per step what is still open, numbered through."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from va_route.app.meldingen import alinea, meldingen_tekst
from va_route.app.profiel import woorden_van
from va_route.flows.punten import kleinste
from va_route.flows.woorden import NU_GEVAAR, UITGANGEN, opsomming
from va_route.recht.termijn import nl
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.app.laad import Geladen
    from va_route.app.pad import Gang, Pad
    from va_route.flows.punten import AndereWeg
    from va_route.flows.weg import Etappe, Weg
    from va_route.toets import Toets

_OPNIEUW = (
    "Een antwoord kan een nieuwe vraag geven, zoals bij een analyse die er nog niet is. Vraag het "
    "pad daarna opnieuw."
)
_NIET_BEWEZEN = (
    "Hier zijn zo veel mogelijkheden dat we ze niet alle vergeleken. Misschien is er een weg met "
    "nog minder punten."
)


def pad_tekst(pad: Pad) -> str:
    """Show each way: how much is still open, then every step."""
    regels = [meldingen_tekst(pad.meldingen), ""] if pad.meldingen else []
    for gang in pad.gangen:
        regels += [*_gang(gang, pad), ""]
    return "\n".join(regels).rstrip()


def aantal(punten: int, stappen: int) -> str:
    """Say how many points and steps, as people count: ``1 open punt, in 2 stappen``."""
    punt = "1 open punt" if punten == 1 else f"{punten or 'geen'} open punten"
    return f"{punt}, in {stappen} {'stap' if stappen == 1 else 'stappen'}"


def _gang(gang: Gang, pad: Pad) -> Iterator[str]:
    standen = gang.plek.route.standen
    zeg = woorden_van(pad.geladen.document)
    hier, naar = zeg(standen[gang.plek.stand]), zeg(standen[gang.naar])
    op = nl(pad.peildatum)
    yield alinea(f"{gang.plek.verloop}: van '{hier}' naar '{naar}', op {op}")
    if gang.bereikt or gang.weg is None:
        yield from _geen_weg(gang, naar)
        return
    weg = gang.weg
    if weg.punten and NU_GEVAAR in gang.wat_kan_wel:
        yield alinea(NU_GEVAAR, "! ", "  ")
    yield alinea(_hoeveel(weg), "  ")
    if not weg.bewezen:
        yield alinea(_NIET_BEWEZEN, "  ")
    nummer = count(1)
    for nr, etappe in enumerate(weg.etappes, 1):
        yield ""
        yield from _etappe(nr, etappe, pad.geladen, nummer)
    if weg.punten:
        yield ""
        yield alinea(_OPNIEUW)
    if gang.naar not in UITGANGEN:
        yield ""
        yield from _wat_kan(gang, "Wat ook kan")


def _geen_weg(gang: Gang, naar: str) -> Iterator[str]:
    if gang.bereikt:
        yield alinea("De zaak is hier al.", "  ")
    else:
        yield alinea(f"Vanuit deze stand leidt geen stap naar '{naar}'.", "  ")
    yield ""
    yield from _wat_kan(gang, "Wat kan wel")


def _wat_kan(gang: Gang, kop: str) -> Iterator[str]:
    yield kop
    for zin in gang.wat_kan_wel:
        if zin != NU_GEVAAR:
            yield alinea(zin, "- ", "  ")


def _hoeveel(weg: Weg) -> str:
    ander = [etappe for etappe in weg.etappes if etappe.van_ander]
    zin = f"Er {'is' if len(weg.punten) == 1 else 'zijn'} nog "
    zin += f"{aantal(len(weg.punten), len(weg.etappes))}."
    if not weg.punten:
        zin = f"Alles wat u zelf kunt doen, is er. Het zijn nog {len(weg.etappes)} stappen."
        if len(weg.etappes) == 1:
            zin = "Alles wat u zelf kunt doen, is er. Het is nog 1 stap."
    if ander:
        wie = opsomming(
            dict.fromkeys(p for e in ander for p in e.stap.wie if p is not Partij.WET)
            or [Partij.WET]
        )
        zin += f" Of het zo ver komt, ligt ook bij een ander: {wie}."
    return zin


def _etappe(nr: int, etappe: Etappe, geladen: Geladen, nummer: Iterator[int]) -> Iterator[str]:
    stap = etappe.stap
    titel = woorden_van(geladen.document)(stap.titel)
    yield alinea(f"Stap {nr}. {titel} ({stap.gebeurtenis})", verder="  ")
    wie = opsomming(stap.wie)
    if etappe.van_ander:
        open_ = ":" if etappe.van_anderen else "; het dossier laat dat al zien."
        yield alinea(f"{_dit_doet(stap.wie)} Leg het vast als het is gebeurd{open_}", "  ")
        yield from _van_anderen(etappe)
        return
    open_ = "" if etappe.punten or etappe.van_anderen else " Hiervoor staat niets meer open."
    yield alinea(f"Wie: {wie}.{open_}", "  ")
    for punt in etappe.punten:
        yield from _punt(next(nummer), punt, geladen)
    if etappe.van_anderen:
        yield alinea("Dit volgt uit de beslissing van de rechter:", "  ")
        yield from _van_anderen(etappe)
    if etappe.andere:
        yield alinea("In plaats van een punt hierboven kan ook:", "  ")
        for andere in etappe.andere:
            yield alinea(_andere(andere), "  - ", "    ")


def _dit_doet(partijen: tuple[Partij, ...]) -> str:
    if Partij.WET in partijen:
        anderen = [partij for partij in partijen if partij is not Partij.WET]
        ook = f", of dit doet {opsomming(anderen)}" if anderen else ""
        return f"Dit gebeurt {Partij.WET.naam}{ook}."
    return f"Dit doet {opsomming(partijen)}."


def _van_anderen(etappe: Etappe) -> Iterator[str]:
    for punt in etappe.van_anderen:
        yield alinea(f"{punt.zin[:1].upper()}{punt.zin[1:]} ({punt.code}).", "  - ", "    ")


def _punt(nr: int, punt: Toets, geladen: Geladen) -> Iterator[str]:
    bron = f", {punt.bron.citaat}" if punt.bron else ""
    yield alinea(f"{punt.bericht} ({punt.code}{bron})", f"  {nr:>2}. ", "      ")
    plek = geladen.plaats(punt.pad)
    waar = f" ({geladen.bestand}:{plek[0]}:{plek[1]})" if plek else ""
    wie = opsomming(punt.wie) if punt.wie else ""
    hier = f"{punt.pad}{waar}" if punt.pad else ""
    samen = " · ".join(deel for deel in (wie, hier) if deel)
    if samen:
        yield alinea(samen, "      ")
    yield alinea(f"→ {punt.remedie}", "      ", "        ")


def _andere(andere: AndereWeg) -> str:
    punten = len(kleinste([andere.deel]).punten)
    hoeveel = "1 open punt" if punten == 1 else f"{punten} open punten"
    zin = f"{andere.deel.zin or andere.deel.code} ({andere.deel.code}, {hoeveel})"
    if andere.uitzondering:
        return f"Alleen als de uitzondering echt geldt: {zin}. Of die geldt, is geen keuze."
    return f"{zin[:1].upper()}{zin[1:]}."
