# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A question as it stands on a terminal, and why it is asked."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from va_route.app.meldingen import alinea
from va_route.app.waarom import waarom
from va_route.schemas.velden import onder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.app.vragen import Plek, Veldvraag
    from va_route.schemas.basis import Deel
    from va_route.schemas.velden import Veld

_VOORBIJ = frozenset({"datum", "verteld_op", "vertrouwenspersoon_gewezen_op"})
"""Days on which something was done or said: often the day on which it is written down."""


def vraag_tekst(vraag: Veldvraag) -> str:
    """Show one question: what, where, how it is written, and what stands there now."""
    veld = vraag.veld
    regels = [alinea(f"{veld.titel}  ({vraag.pad})")]
    if vraag.melding is not None:
        regels.append(alinea(vraag.melding.bericht, "  "))
        if vraag.melding.remedie:
            regels.append(alinea(vraag.melding.remedie, "  → "))
    regels.append(alinea(veld.uitleg, "  "))
    if not vraag.toevoegen:
        regels += _vorm(vraag)
    elif veld.kaart is not None and not veld.kaart.waarde:
        regels.append(alinea("Wie komt erbij? Typ een kort woord als sleutel, zoals moeder.", "  "))
    elif veld.kaart is not None:
        regels.append(alinea("Typ de sleutel van een persoon en het antwoord: moeder: ja.", "  "))
    elif veld.prozaveld:
        regels.append(alinea("Typ één punt. Daarna kan er nog een bij.", "  "))
    else:
        nog = "nog een" if vraag.nu else "dit"
        regels.append(alinea(f"Wilt u {nog} toevoegen? Typ ja, of druk op Enter.", "  "))
    if vraag.nu is not None and not vraag.toevoegen:
        nu = ", ".join(vraag.nu) if isinstance(vraag.nu, list) else str(vraag.nu)
        zo = ", als voorstel. Met Enter blijft dat zo." if vraag.voorstel else ""
        regels.append(alinea(f"Nu staat er: {nu}{zo}", "  "))
    return "\n".join(regels)


def plek_tekst(plek: Plek) -> str:
    """Say in one line how far one is: an answer may bring questions of its own."""
    open_ = {0: "Niets meer open", 1: "Nog 1 vraag"}.get(plek.open, f"Nog {plek.open} vragen")
    return f"Deel {plek.nummer} van {plek.van}: {plek.titel}. {open_}."


def waarom_tekst(vraag: Veldvraag, model: type[Deel]) -> str:
    """Answer "why do you ask this?"."""
    redenen = waarom(vraag.namen(model), model) or ("Dit mag ook leeg blijven.",)
    regels = ["Waarom vragen we dit?", *(alinea(reden, "  - ") for reden in redenen)]
    namen = ", ".join(deel.titel for deel in onder(vraag.veld))
    if namen:
        regels.append(alinea(f"Hierna komt: {namen}.", "  "))
    return "\n".join(regels)


def _woord(veld: Veld) -> str:
    """Offer a word for a day or a moment that the clock knows."""
    if veld.soort is datetime:
        return " Of: nu."
    return " Of: vandaag, of gisteren." if veld.naam in _VOORBIJ else ""


def _vorm(vraag: Veldvraag) -> Iterator[str]:
    if not vraag.keuzes:
        yield alinea(f"Schrijf: {vraag.veld.vorm}.{_woord(vraag.veld)}", "  ")
        return
    meer = " Meer dan één mag, met een komma ertussen." if vraag.veld.lijst else ""
    yield alinea(f"Kies een nummer of een woord.{meer}", "  ")
    for nr, keuze in enumerate(vraag.keuzes, start=1):
        titel = getattr(keuze, "titel", "")
        anders = titel if titel and titel != keuze.replace("_", " ") else ""
        yield alinea(f"{keuze}{f': {anders}' if anders else ''}", f"  {nr:>2} ")
