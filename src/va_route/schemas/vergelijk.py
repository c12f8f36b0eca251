# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Which entries of two lists are the same entry, and whose view an entry is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from va_route.schemas.basis import Deel
from va_route.schemas.kaart import AlsMap
from va_route.schemas.loop import ontleed
from va_route.schemas.va_bevindingen import Betwisting
from va_route.schemas.verwijzing import Nummer, Verwijzing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from pydantic import BaseModel

STEM = ("van", "met", "persoon")
"""Fields that name the one who speaks; ``door`` mostly names who did something."""
EIGEN = frozenset(
    {
        "aanvaardt_hulp", "antwoord", "cijfer", "eigen_woorden", "goedgekeurd", "ingetrokken_op",
        "reactie", "standpunt", "tekst", "waarom", "waarvoor", "woorden",
    }
)  # fmt: skip
"""Fields in which that person speaks. The rest of the entry is the writer's: when and how it was
said, at which level it lies, what is done with it."""


@dataclass(frozen=True, slots=True)
class Veld:
    """One field: its name in the model and in the file, its title, and what it can hold."""

    veld: str
    naam: str
    titel: str
    lijst: bool
    deel: bool
    kaart: AlsMap | None
    soort: str
    nummer: bool


@cache
def velden(klasse: type[BaseModel]) -> tuple[Veld, ...]:
    """Give the fields of a section, in the order of the paper."""
    uit = []
    for naam, info in klasse.model_fields.items():
        kern, merken, lijst = ontleed(info.annotation, list(info.metadata))
        kaart = next((m for m in merken if isinstance(m, AlsMap)), None)
        merk = next((m for m in merken if isinstance(m, (Nummer, Verwijzing))), None)
        uit.append(
            Veld(
                naam,
                info.alias or naam,
                info.title or naam,
                lijst,
                isinstance(kern, type) and issubclass(kern, Deel),
                kaart,
                merk.soort if merk else "",
                isinstance(merk, Nummer),
            )
        )
    return tuple(uit)


def persoon_van(item: object) -> str:
    """Give the key of the one whose words or view this is, or nothing."""
    if not isinstance(item, Deel):
        return ""
    if isinstance(item, Betwisting):
        return item.door
    wie = {v.veld for v in velden(type(item)) if v.soort == "persoon" and not v.lijst}
    return next((str(getattr(item, v)) for v in STEM if v in wie and getattr(item, v)), "")


def naam_van(item: Deel) -> str:
    """Give what a reader recognises an entry by: its number, person, reference or day."""
    kenmerken = (kenmerk(item) for kenmerk in (_nummer, _persoon, _verwijzing, _dag))
    return next((str(kenmerk) for kenmerk in kenmerken if kenmerk), "")


def paren(oud: Sequence[Any], nieuw: Sequence[Any]) -> tuple[tuple[int, int], ...]:
    """Give the places of each entry that is in both lists, in the order of the second.

    What tells entries apart is tried from strong to weak; only what is unique on both sides counts.
    """
    gevonden: list[tuple[int, int]] = []
    for kenmerk in (_nummer, _heel, _persoon_en_dag, _persoon, _verwijzing, _dag, _tekst):
        links = _vrij(oud, {o for o, _ in gevonden}, kenmerk)
        rechts = _vrij(nieuw, {n for _, n in gevonden}, kenmerk)
        gevonden += [(links[k], rechts[k]) for k in links if k in rechts]
    return tuple(sorted(gevonden, key=lambda paar: paar[1]))


def paren_op_sleutel(
    oud: Sequence[Any], nieuw: Sequence[Any], kaart: AlsMap
) -> tuple[tuple[int, int], ...]:
    """Do the same for the entries of a map: another key is another entry, whatever it holds."""
    waar = {getattr(item, kaart.sleutel): nr for nr, item in enumerate(oud)}
    sleutels = ((getattr(item, kaart.sleutel), nr) for nr, item in enumerate(nieuw))
    return tuple((waar[sleutel], nr) for sleutel, nr in sleutels if sleutel in waar)


def verplaatst(zelfde: Sequence[tuple[int, int]]) -> frozenset[int]:
    """Give the new place of each entry that changed its order: as few of them as possible."""
    # The longest row that kept its order stays; the rest has moved.
    beste: list[tuple[int, ...]] = []
    for nr, (oud, _) in enumerate(zelfde):
        eerder = (rij for vorig, rij in enumerate(beste) if zelfde[vorig][0] < oud)
        beste.append((*_langste(eerder), nr))
    blijft = set(_langste(beste))
    return frozenset(nieuw for nr, (_, nieuw) in enumerate(zelfde) if nr not in blijft)


def _langste(rijen: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    return max(rijen, key=len, default=())


def _vrij(
    items: Sequence[Any], bezet: set[int], kenmerk: Callable[[Any], Any]
) -> dict[tuple[Any, int], int]:
    """Give the place of each entry by what tells it apart; one that is not alone tells nothing."""
    kenmerken = [(nr, kenmerk(item)) for nr, item in enumerate(items) if nr not in bezet]
    keer = Counter(k for _, k in kenmerken)
    al = Counter[Any]()
    uit: dict[tuple[Any, int], int] = {}
    for nr, k in kenmerken:
        # Entries that are equal to the last letter may change places.
        if k and (keer[k] == 1 or kenmerk is _heel):
            uit[k, al[k]] = nr
            al[k] += 1
    return uit


# What tells one entry from another. An entry with a number is that number and nothing else.


def _nummer(item: Deel) -> Any:  # noqa: ANN401 - whatever stands there
    return next((getattr(item, v.veld) for v in velden(type(item)) if v.nummer), None)


def _heel(item: Deel) -> Deel | None:
    return None if _nummer(item) else item


def _persoon_en_dag(item: Deel) -> tuple[Any, Any] | None:
    wie, dag = _persoon(item), _dag(item)
    return (wie, dag) if wie and dag else None


def _persoon(item: Deel) -> Any:  # noqa: ANN401 - whatever stands there
    return _eerste_van(item, lambda v: v.soort == "persoon" and not v.lijst)


def _verwijzing(item: Deel) -> Any:  # noqa: ANN401 - whatever stands there
    return _eerste_van(item, lambda v: v.soort not in {"", "persoon"} and not v.lijst)


def _dag(item: Deel) -> Any:  # noqa: ANN401 - whatever stands there
    return _eerste_van(item, lambda v: v.veld in {"datum", "op", "vanaf", "sinds"})


def _tekst(item: Deel) -> Any:  # noqa: ANN401 - whatever stands there
    return _eerste_van(item, lambda v: not (v.soort or v.lijst or v.deel))


def _eerste_van(item: Deel, past: Callable[[Veld], bool]) -> Any:  # noqa: ANN401 - see above
    if _nummer(item):
        return None
    return next((getattr(item, v.veld) for v in velden(type(item)) if past(v)), None)
