# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Messages about a file as lines of text: where, what, and what can be done."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING

from va_route.errors import Ernst, Melding

if TYPE_CHECKING:
    from collections.abc import Iterable

    from va_route.app.controleer import Nagekeken

BREEDTE = 80
_MERK = {Ernst.FOUT: "✘", Ernst.TEKORT: "?", Ernst.WAARSCHUWING: "!"}
_TELWOORD = {
    Ernst.FOUT: ("fout om te herstellen", "fouten om te herstellen"),
    Ernst.TEKORT: ("open punt", "open punten"),
    Ernst.WAARSCHUWING: ("aandachtspunt", "aandachtspunten"),
}


def alinea(tekst: str, eerst: str = "", verder: str | None = None) -> str:
    """Fold a text to the width of a terminal, and show what cannot be seen in it."""
    inspring = " " * len(eerst) if verder is None else verder
    tekst = " ".join(tekst.split())
    if not (tekst.isascii() and tekst.isprintable()):
        from va_route.render.taal import zichtbaar

        tekst = zichtbaar(tekst)
    return fill(
        tekst,
        BREEDTE,
        initial_indent=eerst,
        subsequent_indent=inspring,
        break_long_words=False,
        break_on_hyphens=False,
    )


def meldingen_tekst(meldingen: Iterable[Melding]) -> str:
    """Show every message with its mark, place, sentence and remedy."""
    return "\n".join(_melding(melding) for melding in meldingen)


def bestand_tekst(nagekeken: Nagekeken) -> str:
    """Give the answer about one file: a verdict in one line, then every message."""
    regels = [alinea(f"{nagekeken.bestand}: {_oordeel(nagekeken)}")]
    if nagekeken.meldingen:
        regels.append(meldingen_tekst(nagekeken.meldingen))
    return "\n".join(regels)


def _oordeel(nagekeken: Nagekeken) -> str:
    if not nagekeken.gevonden:
        return "niet gelezen."
    telling = ", ".join(
        f"{aantal} {_TELWOORD[ernst][aantal != 1]}"
        for ernst in Ernst
        if (aantal := sum(m.ernst is ernst for m in nagekeken.meldingen))
    )
    if nagekeken.geldig:
        return f"in orde. {telling.capitalize()}." if telling else "in orde."
    if nagekeken.vastgesteld and all(m.ernst is not Ernst.FOUT for m in nagekeken.meldingen):
        return (
            f"nog niet in orde: {telling}. Het document noemt zich vastgesteld. Werk de punten "
            "uit, of zet 'kop.status' op 'concept'."
        )
    return f"nog niet in orde: {telling}."


def _melding(melding: Melding) -> str:
    plek = f"{melding.regel}:{melding.kolom} " if melding.regel is not None else ""
    waar = f"{plek}{melding.pad}".strip()
    bericht = f"{melding.bericht} ({melding.code})"
    regels = [waar, bericht] if waar else [bericht]
    kop = alinea(regels[0], f"  {_MERK[melding.ernst]} ")
    rest = [alinea(regel, "    ") for regel in regels[1:]]
    remedie = [alinea(melding.remedie, "    → ")] if melding.remedie else []
    return "\n".join((kop, *rest, *remedie))
