# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The list of terms as text for a terminal of 80 columns."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from va_route.app.meldingen import alinea, meldingen_tekst
from va_route.flows.woorden import opsomming
from va_route.recht.termijn import Aard, Loop, nl

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from va_route.app.termijnen import Groep, Termijnlijst
    from va_route.recht.termijn import Termijn

_GEEN = (
    "Er loopt nu geen termijn, voor zover het dossier laat zien. Een termijn begint pas als een "
    "feit is vastgelegd, zoals de dag van een beschikking of een opname."
)
_NIET_GEZIEN = "Het dossier laat nog niet zien dat dit is gedaan."
_UITEINDE = {Aard.EINDIGT: "tot en met", Aard.DOEN: "uiterlijk", Aard.STREEF: "streefdag"}


def termijnen_tekst(lijst: Termijnlijst) -> str:
    """Show per course what to look at, what runs with the soonest first, what is done, passed."""
    regels = [f"Termijnen op {nl(lijst.peildatum)}", ""]
    if lijst.meldingen:
        regels += [meldingen_tekst(lijst.meldingen), ""]
    for groep in lijst.groepen:
        regels += [*_groep(groep, lijst.peildatum), ""]
    if not lijst.groepen:
        regels += [alinea(_GEEN), ""]
    if lijst.ics is not None:
        regels.append(alinea(_agenda(lijst)))
    return "\n".join(regels).rstrip()


def _agenda(lijst: Termijnlijst) -> str:
    anders = (
        f"De zaak heet daar '{lijst.agendanaam}': in het kenmerk kan een naam staan. "
        if lijst.agendanaam not in {"", lijst.kenmerk}
        else ""
    )
    return (
        f"Agenda geschreven: {lijst.ics}. Er staan {len(lijst.agenda())} dagen in, zonder namen. "
        f"{anders}Verandert er iets in het dossier? Maak de agenda dan opnieuw."
    )


def _groep(groep: Groep, peildatum: date) -> Iterator[str]:
    plek = groep.plek
    yield f"{plek.verloop}: {groep.titel}" if plek else "Los van een verzoek"
    for termijn in groep.vragen:
        yield alinea(f"! Let op: {termijn.uitleg} ({termijn.bron.citaat})", "  ", "    ")
    yield from _deel("Loopt nu", (_lopend(t) for t in groep.die(peildatum, Loop.LOOPT)))
    yield from _deel("Voorbij", (_voorbij(t) for t in groep.die(peildatum, Loop.VOORBIJ)))
    yield from _deel("Gedaan", (_gedaan(t) for t in groep.die(peildatum, Loop.GEDAAN)))


def _deel(kop: str, termijnen: Iterator[list[str]]) -> Iterator[str]:
    alle = list(termijnen)
    if alle:
        yield f"  {kop}"
    for regels in alle:
        yield from regels


def _lopend(t: Termijn) -> list[str]:
    wanneer = (
        f"{_UITEINDE[t.aard]} {nl(t.laatste)}" if t.laatste is not None else "zo snel mogelijk"
    )
    return [*_regel(wanneer, t), *_uitleg(t), *_wat_kan(t)]


def _voorbij(t: Termijn) -> list[str]:
    uiterst = t.verlengd or t.laatste
    if uiterst is None or t.aard is not Aard.EINDIGT:
        wanneer = f"was {_UITEINDE[t.aard]} {nl(uiterst)}" if uiterst is not None else "was"
        return [*_regel(wanneer, t), *_uitleg(t), alinea(_NIET_GEZIEN, "    "), *_wat_kan(t)]
    return [*_regel(f"voorbij sinds {nl(uiterst + timedelta(days=1))}", t), *_uitleg(t)]


def _gedaan(t: Termijn) -> list[str]:
    return _regel(f"op {nl(t.gedaan_op)}" if t.gedaan_op is not None else "gedaan", t)


def _regel(wanneer: str, t: Termijn) -> list[str]:
    return [alinea(f"{wanneer}: {t.titel}", "  - ", "    ")]


def _uitleg(t: Termijn) -> list[str]:
    regels = [alinea(f"{t.uitleg} ({t.bron.citaat})", "    ")]
    if t.melding is not None:
        regels.append(alinea(f"{t.melding.bericht} {t.melding.remedie} ({t.melding.code})", "    "))
    return regels


def _wat_kan(t: Termijn) -> list[str]:
    return [alinea(f"Wie: {opsomming(t.wie)}. Wat kan: {t.wat_kan}", "    ")]
