# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What a person typed, as it is written in the file, and where."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from va_route.schemas.basis import AMSTERDAM
from va_route.schemas.velden import in_kaart, velden

if TYPE_CHECKING:
    from collections.abc import Container

    from va_route.app.voorlopig import Invuller
    from va_route.app.vragen import Veldvraag
    from va_route.schemas.velden import Veld
    from va_route.store.plaatsen import Deeltje
    from va_route.store.schrijf import Waarde

_JA = frozenset({"ja", "j"})
_KORT = {"j": "ja", "n": "nee"}
_DAGEN = {"vandaag": 0, "gisteren": -1}
_PAAR = re.compile(r"\s*([a-z][a-z0-9_]*)\s*[:= ]\s*(\S+)\s*")


def als_waarde(
    vraag: Veldvraag, tekst: str, invuller: Invuller
) -> tuple[tuple[Deeltje, ...] | None, Waarde]:
    """Return where an answer goes and as what; without a place, a sentence that says what else.

    A choice may be given by its number in the list. A section or an entry is made with everything
    in it that it cannot do without, still to be answered.
    """
    veld = vraag.veld
    if not vraag.toevoegen:
        een = tekst.strip("\r\n")
        return vraag.loc, _lijst(vraag, een) if veld.lijst else _een(vraag, een, invuller.nu)
    if veld.kaart is not None:
        return _in_kaart(vraag, tekst, invuller)
    if veld.lijst and veld.sectie is None:
        return (*vraag.loc, len(vraag.nu or [])), tekst
    return _sectie(vraag, tekst, invuller)


def _sectie(
    vraag: Veldvraag, tekst: str, invuller: Invuller
) -> tuple[tuple[Deeltje, ...] | None, Waarde]:
    veld = vraag.veld
    if tekst.strip().lower() not in _JA:
        return None, "Typ 'ja' om dit toe te voegen, of druk op Enter om het over te slaan."
    nodig = mist(veld, invuller.laatste)
    if nodig:
        return None, (
            f"Hiervoor is eerst een ander onderdeel nodig, met een nummer als {nodig}1. Druk op "
            "Enter om dit nu over te slaan."
        )
    if veld.lijst:
        return (*vraag.loc, len(vraag.nu or [])), invuller.punt(veld)
    # A section without anything in it would be no section.
    return vraag.loc, invuller.punt(veld) or {_velden_van(veld)[0].naam: None}


def _velden_van(veld: Veld) -> tuple[Veld, ...]:
    """Give the fields of the section of a field."""
    return velden(veld.sectie) if veld.sectie is not None else ()


def _in_kaart(
    vraag: Veldvraag, tekst: str, invuller: Invuller
) -> tuple[tuple[Deeltje, ...] | None, Waarde]:
    kaart = vraag.veld.kaart
    if kaart is not None and kaart.waarde:
        paar = _PAAR.fullmatch(tekst)
        if paar is None:
            return None, "Schrijf de sleutel van een persoon en het antwoord, zoals 'moeder: ja'."
        return (*vraag.loc, paar[1]), _KORT.get(paar[2], paar[2])
    sleutel = tekst.strip()
    if sleutel in (vraag.nu or {}):
        return None, f"'{sleutel}' is er al. Kies een andere sleutel, of druk op Enter."
    return (*vraag.loc, sleutel), invuller.sectie(in_kaart(vraag.veld))


def mist(veld: Veld, er_zijn: Container[str]) -> str:
    """Give the letters of what an entry must refer to and what is not there yet."""
    for deel in _velden_van(veld):
        nodig = deel.verplicht and deel.verwijst and deel.letters and not deel.lijst
        if nodig and deel.letters not in er_zijn:
            return deel.letters
    return ""


def _lijst(vraag: Veldvraag, tekst: str) -> list[str]:
    delen = [deel for deel in re.split(r"[,\s]+", tekst.strip(" []")) if deel]
    return [_keuze(vraag, deel) for deel in delen]


def _een(vraag: Veldvraag, tekst: str, nu: datetime) -> str:
    if vraag.veld.prozaveld:
        return tekst
    tekst = tekst.strip()
    return _moment(tekst.lower(), vraag.veld.soort, nu) or _keuze(vraag, tekst)


def _moment(woord: str, soort: object, nu: datetime) -> str:
    """Give the day or the moment that a word stands for, if it does: the clock knows."""
    nu = nu.astimezone(AMSTERDAM)
    if soort is date and woord in _DAGEN:
        return f"{nu + timedelta(days=_DAGEN[woord]):%Y-%m-%d}"
    return f"{nu:%Y-%m-%d %H:%M}" if soort is datetime and woord == "nu" else ""


def _keuze(vraag: Veldvraag, tekst: str) -> str:
    keuzes = vraag.keuzes
    if keuzes and tekst.isascii() and tekst.isdigit() and 1 <= int(tekst) <= len(keuzes):
        return keuzes[int(tekst) - 1]
    return _KORT.get(tekst.lower(), tekst) if "ja" in keuzes else tekst
