# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Making a document and filling it in: a template, one question at a time, and why we ask.

Importing this adds them to the command.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from va_route.cli.documenten import va_route
from va_route.cli.opdrachten import GOED, _keuze, _met_omgeving, _opdracht, _pad
from va_route.cli.scherm import druk

if TYPE_CHECKING:
    from pathlib import Path

    from va_route.app.invullen import Gesprek
    from va_route.app.omgeving import Omgeving

__all__ = ["va_route"]

_HULP = """\
Typ uw antwoord en druk op Enter.
  Enter   sla deze vraag over; zij komt een volgende keer terug
  <       terug naar de vraag hiervoor
  ?       waarom we dit vragen, en deze uitleg
  q       stop; alles wat u antwoordde, staat al in het bestand
  |       een antwoord van meer regels; sluit af met een regel met alleen een punt
Wilt u een van deze tekens zelf antwoorden? Zet er dan een \\ voor."""
_TEKENS = frozenset({"", "<", "?", "q", "|"})


@_opdracht("nieuw")
@click.argument("soort", metavar="SOORT", default="va", callback=_keuze("va", "kern", "dossier"))
@click.option(
    "-o",
    "--uit",
    metavar="UIT",
    callback=_pad,
    help="Waar het bestand komt. Anders ziet u het hier.",
)
@click.option(
    "--uit-kern",
    metavar="KERN",
    callback=_pad,
    help="Begin een analyse met wat in deze kern staat.",
)
@_met_omgeving
def nieuw(omgeving: Omgeving, /, soort: str, uit: Path | None, uit_kern: Path | None) -> int:
    """Maak een leeg document dat zichzelf uitlegt: va, kern of dossier.

    Een bestand dat er al is, blijft zoals het is.
    """
    from va_route.app.nieuw import nieuw as maak

    druk(maak(soort, omgeving, uit, uit_kern))
    return GOED


@_opdracht("invullen")
@click.argument("bestand", metavar="BESTAND", callback=_pad)
@_met_omgeving
def invullen(omgeving: Omgeving, /, bestand: Path) -> int:
    """Vul een analyse of kern in, één vraag per keer.

    Elk antwoord wordt meteen bewaard. Stoppen kan altijd; daarna gaat u verder waar u was.
    """
    from va_route.app.invullen import Gesprek

    _vraag_alles(Gesprek(bestand, omgeving), bestand)
    return GOED


@_opdracht("veld")
@click.argument("veld", metavar="PAD")
def veld(veld: str) -> int:
    """Toon wat een veld vraagt, en waarom we het vragen.

    PAD is de naam van een veld, zoals hypothesen.tegen.
    """
    from va_route.app.veld import veld_tekst

    druk(veld_tekst(veld))
    return GOED


def _vraag_alles(gesprek: Gesprek, bestand: Path) -> None:
    from va_route.app.meldingen import meldingen_tekst
    from va_route.app.vraagtekst import plek_tekst, vraag_tekst

    druk(_HULP)
    while (vraag := gesprek.volgende()) is not None:
        druk(f"\n{plek_tekst(gesprek.waar(vraag))}\n{vraag_tekst(vraag)}")
        while True:
            antwoord = _lees()
            if antwoord is None or antwoord == "q":
                druk(f"Gestopt. Alles tot hier staat in {bestand}. {_over(gesprek)}")
                return
            if antwoord == "?":
                druk(f"{gesprek.waarom(vraag)}\n{_HULP}")
                continue
            if antwoord == "<" and not gesprek.terug():
                druk("Dit was de eerste vraag.")
            if antwoord in {"", "<"}:
                break
            fouten = gesprek.antwoord(_letterlijk(antwoord))
            if not fouten:
                break
            druk(f"{meldingen_tekst(fouten)}\nProbeer het nog eens, of druk op Enter.")
    druk(f"\nDit waren de vragen. {_over(gesprek)} Alles staat in {bestand}.")


def _over(gesprek: Gesprek) -> str:
    aantal = gesprek.over()
    if not aantal:
        return "Er is niets meer open."
    return f"Er {'is nog 1 vraag' if aantal == 1 else f'zijn nog {aantal} vragen'} open."


def _letterlijk(antwoord: str) -> str:
    """Take off the mark that makes a sign of ours an answer."""
    return antwoord[1:] if antwoord[:1] == "\\" and antwoord[1:] in _TEKENS else antwoord


def _lees() -> str | None:
    """Read an answer; ``None`` when there is nothing more to read."""
    regel = _regel("> ")
    if regel != "|":
        return regel
    regels: list[str] = []
    while (volgende := _regel("| ")) not in {".", None}:
        regels.append(str(volgende))
    return "\n".join(regels)


def _regel(teken: str) -> str | None:
    sys.stdout.write(teken)
    sys.stdout.flush()
    try:
        regel = sys.stdin.readline()
    except UnicodeDecodeError:
        return "\udcff"
    return regel.rstrip("\r\n") if regel else None
