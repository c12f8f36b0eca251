# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Dates, names and the few small words that every section needs."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Protocol, TypeVar

from va_route.render.knopen import Alinea, Cel, Citaat, Knoop, Lijst, Punt, Reeks, Rij
from va_route.schemas.basis import AMSTERDAM, Deel
from va_route.schemas.keuzes import Rol
from va_route.schemas.partijen import Partij

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date, datetime

    from va_route.schemas.personen import Persoon

NIET_INGEVULD = "Niet ingevuld"
_MAANDEN = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
_ZICHTBAAR_MAKEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
T = TypeVar("T")


class _MetVerborgen(Protocol):
    @property
    def verborgen_voor(self) -> tuple[str, ...]: ...


class Gezegd(_MetVerborgen, Protocol):
    """What someone said, with when and how as far as known."""

    @property
    def datum(self) -> date | None:
        """The day on which it was said."""

    @property
    def wijze(self) -> str | None:
        """How it was heard: in a talk, by telephone."""


def zichtbaar(tekst: str) -> str:
    """Show what cannot be seen: a control or direction sign becomes ``⟨U+202E⟩``.

    So nothing is lost, and no text can reorder the words around it.
    """
    if tekst.isascii() and tekst.isprintable():
        return tekst
    tekst = tekst.replace("\r\n", "\n")
    return "".join(t if t in "\n\t" or not _onzichtbaar(t) else f"⟨U+{ord(t):04X}⟩" for t in tekst)


_REGEL, _LANGE_CEL = 45, 900
"""Signs on a line of a narrow column, and the most that is set in one: a page of the widest."""
_NUL_BREED = "\u200b"
_LANG = re.compile(r"\S{81,}")
_STUK = 20


def breekbaar(tekst: str) -> str:
    """Offer places to break inside a run of more than 80 signs without a space.

    Layout tries every place in such a run and takes minutes; a hash of 64 signs stays whole.
    """
    return _LANG.sub(lambda run: _NUL_BREED.join(_stukken(run.group())), tekst)


def _stukken(run: str) -> list[str]:
    return [run[i : i + _STUK] for i in range(0, len(run), _STUK)]


def _onzichtbaar(teken: str) -> bool:
    return unicodedata.category(teken) in _ZICHTBAAR_MAKEN


def dag(datum: date | None) -> str:
    """``24 maart 2026``."""
    if datum is None:
        return NIET_INGEVULD
    return f"{datum.day} {_MAANDEN[datum.month - 1]} {datum.year}"


def moment(tijd: datetime | None) -> str:
    """``6 juni 2026, 03.20 uur`` on a Dutch clock."""
    if tijd is None:
        return NIET_INGEVULD
    hier = tijd.astimezone(AMSTERDAM)
    return f"{dag(hier.date())}, {hier:%H.%M} uur"


def leeftijd(geboren: date, op: date) -> int:
    """Age in whole years on that day."""
    return op.year - geboren.year - ((op.month, op.day) < (geboren.month, geboren.day))


def ja_nee(waarde: bool | None) -> str:  # noqa: FBT001 - it prints the truth value itself
    """``ja``, ``nee`` or that nobody filled it in."""
    if waarde is None:
        return NIET_INGEVULD
    return "ja" if waarde else "nee"


def en(delen: Iterable[str]) -> str:
    """Give ``a, b en c``."""
    *eerder, laatste = tuple(delen) or ("",)
    return f"{', '.join(eerder)} en {laatste}" if eerder else laatste


def punten(*delen: str) -> str:
    """Join what is there with a dot between: a source line."""
    return " · ".join(deel for deel in delen if deel)


def partij(code: str) -> str:
    """How a sentence calls a party; an unknown code stands for itself."""
    try:
        return Partij(code).naam
    except ValueError:
        return code


def hoofdletter(tekst: str) -> str:
    """First letter as a capital, the rest as it was."""
    return tekst[:1].upper() + tekst[1:]


def voor(label: str) -> str:
    """Give a label as it stands before a text: with a colon, unless it ends with a sign."""
    return label if label.endswith(("?", ".", ":", "…")) else f"{label}:"


def alinea(tekst: str | None, label: str = "", pad: str = "") -> Alinea:
    """Give a paragraph of a text that may be missing."""
    if tekst is None:
        return Alinea(NIET_INGEVULD, label, "leeg", pad)
    return Alinea(tekst, label, pad=pad)


def als_er_is(tekst: str | None, label: str = "", pad: str = "") -> Cel:
    """Give a paragraph if there is a text, else nothing."""
    return () if tekst is None else (Alinea(tekst, label, pad=pad),)


def aaneen(cellen: Iterable[Cel]) -> Cel:
    """Give what is in several cells, one after the other."""
    return tuple(knoop for cel in cellen for knoop in cel)


def reeks(cellen: Iterable[Cel]) -> Cel:
    """Set short cells two beside each other; one alone, or too long, has the whole width."""
    return aaneen(
        (Reeks(tuple(groep)),) if kort else aaneen(groep)
        for kort, groep in groupby(cellen, lambda cel: lengte(cel) <= _LANGE_CEL)
    )


def lengte(cel: Cel) -> int:
    """About how many signs of a narrow column a cell takes."""
    return sum(map(_lengte, cel))


def _lengte(knoop: Knoop) -> int:
    """About how many signs of a narrow column a paragraph takes; any other node is too long."""
    match knoop:
        case Alinea(tekst=tekst, label=rest) | Citaat(tekst=tekst, van=rest):
            return len(zichtbaar(tekst)) + len(rest) + _REGEL * (2 + tekst.count("\n"))
    return _LANGE_CEL + 1


def rij(kop: str, waarde: str | None) -> Rij:
    """Give a label with one value."""
    return Rij(kop, ((alinea(waarde),),))


def lijst(label: str, teksten: Iterable[str]) -> Cel:
    """Give a list under a label; nothing when there are no texts."""
    alle = tuple(Punt(tekst) for tekst in teksten)
    kop = (Alinea("", label),) if label else ()
    return (*kop, Lijst(alle)) if alle else ()


def per_stuk(items: Iterable[T], pad: str, maak: Callable[[T, str], Iterable[Knoop]]) -> Cel:
    """Every item with its own place, in the order of the file; "Niet ingevuld" without items."""
    gemaakt = tuple(knoop for nr, item in enumerate(items) for knoop in maak(item, f"{pad}[{nr}]"))
    return gemaakt or (alinea(None, pad=pad),)


@dataclass(frozen=True, slots=True)
class Namen:
    """From key to name and from id to text, for one document."""

    personen: Mapping[str, str]
    teksten: Mapping[str, str]
    rollen: Mapping[str, Persoon]

    @classmethod
    def van(cls, personen: Iterable[Persoon], document: Deel | None = None) -> Namen:
        """Collect the names of ``personen`` and the texts that have an id in ``document``."""
        lijst = tuple(personen)
        return cls(
            {p.sleutel: p.naam for p in lijst},
            dict(_met_nummer(document)) if document is not None else {},
            {p.sleutel: p for p in lijst},
        )

    def wie(self, sleutel: str | None) -> str:
        """Name of a person; a key nobody explained stands for itself."""
        return NIET_INGEVULD if sleutel is None else self.personen.get(sleutel, sleutel)

    @property
    def jeugdige(self) -> str:
        """Name of the youth."""
        return next((p.naam for p in self.rollen.values() if p.rol is Rol.JEUGDIGE), "de jeugdige")

    def allen(self, sleutels: Iterable[str]) -> str:
        """Names of several people, or that nobody is named."""
        return en(self.wie(s) for s in sleutels) or NIET_INGEVULD

    def noem(self, nummer: str | None) -> str:
        """Give an id with the text it stands for."""
        if nummer is None:
            return NIET_INGEVULD
        tekst = self.teksten.get(nummer)
        return f"{nummer}: {tekst}" if tekst else nummer

    def verborgen(self, deel: _MetVerborgen) -> str:
        """Who does not get to read a text; empty when everyone may."""
        wie = deel.verborgen_voor
        return f"niet te lezen voor {self.allen(wie)}" if wie else ""

    def herkomst(self, van: str, datum: date | None, *meer: str) -> str:
        """Who said it, when, and how."""
        return punten(self.wie(van), dag(datum) if datum else "", *meer)

    def woorden_van(self, wie: str, woorden: Gezegd) -> str:
        """Give the line under someone's words: ``wie`` in a phrase, when, how, and for whom."""
        wanneer = dag(woorden.datum) if woorden.datum else ""
        return punten(wie, wanneer, woorden.wijze or "", self.verborgen(woorden))


def _met_nummer(document: Deel) -> Iterator[tuple[str, str]]:
    for naam in type(document).model_fields:
        inhoud = getattr(document, naam)
        for deel in inhoud if isinstance(inhoud, tuple) else (inhoud,):
            if isinstance(deel, Deel):
                nummer = getattr(deel, "id", None)
                if nummer is not None:
                    tekst = getattr(deel, "tekst", None) or getattr(deel, "omschrijving", "")
                    yield nummer, str(tekst)
                yield from _met_nummer(deel)
