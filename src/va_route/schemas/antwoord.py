# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What to write where a document does not fit its classes: one answer per error of shape."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from annotated_types import MaxLen
from pydantic import StringConstraints

from va_route.schemas.kort import WEG, kort
from va_route.schemas.velden import in_kaart, onder, velden
from va_route.schemas.voorbeeld import Kijk, als_sleutel, dichtbij

if TYPE_CHECKING:
    from va_route.schemas.basis import Deel
    from va_route.schemas.velden import Veld
    from va_route.schemas.voorbeeld import Waarde

    Loc = tuple[str | int, ...]

_HALF = re.compile("[\ud800-\udfff]")
_PUNTEN = 3
"""How many entries of a list an example writes anew."""


class Hoe(Enum):
    """Write a value, give it another name, or set it apart."""

    ZET = "zet"
    NOEM = "noem"
    WEG = "weg"


class Antwoord(NamedTuple):
    """What goes where. With ``NOEM`` the value is the new name, with ``WEG`` there is none."""

    loc: Loc
    waarde: Waarde
    hoe: Hoe = Hoe.ZET


class Vraag(NamedTuple):
    """One error: its code, its place, what stands there, and which class was asked for."""

    code: str
    loc: Loc
    invoer: Any
    model: type[Deel]


def antwoord(vraag: Vraag, kijk: Kijk) -> Antwoord | None:
    """Give what to write, or nothing when the classes do not say."""
    code, loc, invoer = vraag.code, vraag.loc, vraag.invoer
    if code == "VA-S01":
        bekend = [v.naam for v in _namen(vraag.model, loc[:-1])]
        lijkt = dichtbij(str(loc[-1]), bekend)
        naast = bij(kijk.document, loc[:-1])
        past = lijkt and not (isinstance(naast, dict) and lijkt in naast)
        return Antwoord(loc, lijkt, Hoe.NOEM) if past else Antwoord(loc, None, Hoe.WEG)
    if code == "VORM-23":
        return _dubbele_sleutel(vraag)
    if loc[-1:] == ("[key]",):
        return Antwoord(loc[:-1], als_sleutel(str(loc[-2])) or "naam", Hoe.NOEM)
    veld = zoek(vraag.model, loc)
    if veld is None:
        return None
    return Antwoord(loc, _waarde(vraag, veld, kijk, invoer))


def _waarde(vraag: Vraag, veld: Veld, kijk: Kijk, was: Any) -> Waarde:  # noqa: ANN401
    naast = _ervoor(vraag, veld, kijk)
    in_lijst = isinstance(vraag.loc[-1], int) or vraag.loc[-1] != veld.naam
    if vraag.code in {"VORM-10", "VORM-11", "VORM-12", "VORM-26"}:
        lijst = vraag.code == "VORM-10"
        return (
            _als_lijst(was, veld, kijk)
            if lijst
            else _als_velden(was, veld, kijk, in_lijst=in_lijst)
        )
    if vraag.code in {"VORM-20", "VORM-22"} or (vraag.code == "VORM-03" and veld.prozaveld):
        return _ingekort(vraag.code, veld, was)
    if vraag.code == "VORM-09":
        was = _als_tekst(was)
        if was and veld.prozaveld:
            return was
    if _heel(veld) and not in_lijst:
        return kijk.heel(veld)
    if vraag.code == "VORM-01":
        was = None
    return kijk.punt(veld, was) if veld.kaart is not None else kijk.waarde(veld, was, naast)


def _ervoor(vraag: Vraag, veld: Veld, kijk: Kijk) -> dict[str, Waarde]:
    """Give what is written in the fields that come before one in its section."""
    naast = bij(kijk.document, vraag.loc[:-1])
    namen = [v.naam for v in _namen(vraag.model, vraag.loc[:-1])]
    if not isinstance(naast, dict) or veld.naam not in namen:
        return {}
    return {naam: naast.get(naam) for naam in namen[: namen.index(veld.naam)]}


def _ingekort(code: str, veld: Veld, was: Any) -> Waarde:  # noqa: ANN401
    """Leave out what does not fit."""
    if code == "VORM-03":
        hoogst = _grens(veld, StringConstraints)
        return f"{kort(was).partition(WEG)[0]}{WEG} (hooguit {hoogst} tekens)"
    if code == "VORM-20":
        return kort(_HALF.sub("", was))
    return [_toon(deel) for deel in was[: _grens(veld, MaxLen)]]


def _grens(veld: Veld, soort: type) -> int:
    """Give the longest text, or list, that fits."""
    langst = (getattr(m, "max_length", None) for m in veld.merken if isinstance(m, soort))
    return next((hoogst for hoogst in langst if hoogst), 1)


def _heel(veld: Veld) -> bool:
    return veld.lijst or veld.sectie is not None or veld.kaart is not None


def _als_tekst(was: Any) -> str:  # noqa: ANN401
    """Write as text what the parser took for something else."""
    if isinstance(was, dict):
        return kort(", ".join(f"{naam}: {deel}" for naam, deel in was.items()))
    if isinstance(was, list | tuple):
        return kort(", ".join(str(deel) for deel in was if deel is not None))
    if isinstance(was, bool):
        return "ja" if was else "nee"
    return "" if was is None else str(was)


def _als_lijst(was: Any, veld: Veld, kijk: Kijk) -> Waarde:  # noqa: ANN401
    """Make a list of what stands there: one entry, or one for each word between commas."""
    if isinstance(was, dict):
        return [_toon(kijk.punt(veld, was))]
    if veld.sectie is not None or veld.prozaveld or not isinstance(was, str):
        return [kijk.punt(veld, kort(was) if isinstance(was, str) else None)]
    woorden = [woord for woord in re.split(r"[,;\s]+", was) if woord]
    passend = [kijk.waarde(veld, woord) for woord in woorden]
    return list(dict.fromkeys(passend)) or [kijk.punt(veld)]


def _als_velden(was: Any, veld: Veld, kijk: Kijk, *, in_lijst: bool) -> Waarde:  # noqa: ANN401
    """Make fields of what stands there."""
    if veld.kaart is not None and not in_lijst:
        punten = was if isinstance(was, list) else [was]
        uit: dict[str, Waarde] = {}
        for punt in punten[:_PUNTEN]:
            sleutel, inhoud = _met_sleutel(punt, veld, kijk)
            uit[_vrij(sleutel, uit)] = inhoud
        return uit
    los = was[0] if isinstance(was, list) and was else was
    if isinstance(los, str) and (delen := re.match(r"([\w-]+):(\S.*)", los)):
        los = {delen[1]: kort(delen[2])}
    elif isinstance(los, str):
        los = kort(los)
    elif isinstance(los, dict):
        los = _toon(los)
    return kijk.punt(veld, los)


def _met_sleutel(punt: Any, veld: Veld, kijk: Kijk) -> tuple[str, Waarde]:  # noqa: ANN401
    """Take the key of one entry out of what it holds."""
    kaart = veld.kaart
    assert kaart is not None  # noqa: S101 - asked by the caller
    if not isinstance(punt, dict):
        sleutel = als_sleutel(str(punt or "")) or "naam"
        return sleutel, kijk.punt(veld, {"naam": kort(str(punt))} if not kaart.waarde else None)
    rest = dict(punt)
    naam = rest.pop(kaart.sleutel, None) or rest.get("naam") or next(iter(rest), "")
    if kaart.waarde:
        return als_sleutel(str(naam)) or "naam", kijk.punt(veld, rest.get(kaart.waarde))
    bekend = {v.naam for v in in_kaart(veld)}
    if len(rest) == 1 and not bekend & set(rest):
        # A dash before the key: ``- moeder: {…}``.
        ((sleutel, inhoud),) = rest.items()
        return als_sleutel(str(sleutel)) or "naam", kijk.punt(veld, _toon(inhoud))
    return als_sleutel(str(naam)) or "naam", kijk.punt(veld, _toon(rest))


def _vrij(sleutel: str, uit: dict[str, Waarde]) -> str:
    nr = 2
    vrij = sleutel
    while vrij in uit:
        vrij, nr = f"{sleutel}_{nr}", nr + 1
    return vrij


def _dubbele_sleutel(vraag: Vraag) -> Antwoord | None:
    veld = zoek(vraag.model, vraag.loc)
    if veld is None or veld.kaart is None or not isinstance(vraag.invoer, dict):
        return None
    for sleutel, punt in vraag.invoer.items():
        if isinstance(punt, dict) and veld.kaart.sleutel in punt:
            return Antwoord((*vraag.loc, sleutel, veld.kaart.sleutel), None, Hoe.WEG)
    return None


def _toon(waarde: Waarde) -> Waarde:
    """Shorten every text in a value."""
    if isinstance(waarde, dict):
        return {kort(str(naam)): _toon(deel) for naam, deel in waarde.items()}
    if isinstance(waarde, list | tuple):
        return [_toon(deel) for deel in waarde]
    return kort(waarde) if isinstance(waarde, str) else waarde


def zoek(model: type[Deel], loc: Loc) -> Veld | None:
    """Give the field at a place; numbers, and keys of a map, stay within their field."""
    veld: Veld | None = None
    bekend = velden(model)
    for deel in loc:
        binnen = next((v for v in bekend if v.naam == deel), None)
        if binnen is None:
            if isinstance(deel, str) and (veld is None or veld.kaart is None):
                return None
            continue
        veld = binnen
        bekend = onder(veld)
    return veld


def _namen(model: type[Deel], loc: Loc) -> tuple[Veld, ...]:
    """Give the fields that the section at a place knows."""
    veld = zoek(model, loc)
    return onder(veld) if veld is not None else velden(model)


def bij(document: Any, loc: Loc) -> Any:  # noqa: ANN401
    """Give what is written at a place, or nothing."""
    for deel in loc:
        if isinstance(document, dict):
            document = document.get(deel)
        elif isinstance(document, list) and isinstance(deel, int) and deel < len(document):
            document = document[deel]
        else:
            return None
    return document


def getal_bij(model: type[Deel], loc: Loc, was: object) -> str:
    """Give the number that was probably meant, within the bounds of its field."""
    veld = zoek(model, loc)
    return str(Kijk({}).waarde(veld, was)) if veld is not None else "1"


def begin(model: type[Deel], kijk: Kijk) -> dict[str, Waarde]:
    """Give a whole document to begin with: what is required, and the first section."""
    alle = velden(model)
    nodig = [v for v in alle if v.verplicht]
    if not any(v.sectie for v in nodig):
        nodig += [next(v for v in alle if v.sectie)][:1] if any(v.sectie for v in alle) else []
    uit: dict[str, Waarde] = {}
    for veld in nodig:
        uit[veld.naam] = kijk.heel(veld) if _heel(veld) else kijk.waarde(veld, naast=uit)
    return uit
