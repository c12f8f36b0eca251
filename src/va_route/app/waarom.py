# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Why a field is asked: which rules and criteria read it, and whether it is printed.

Nobody keeps a list. A rule or an outline can only read a field by its name, so the names in its
code, and in that of what it calls, say what it may read. A field counts as read when every name on
the way to it is there. What looks at all texts alike, such as the search for a BSN, names no field
and is no reason to ask for one.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from inspect import isclass, isfunction
from pkgutil import iter_modules
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any

from va_route import recht, render
from va_route.recht.kwaliteit_vragen import CRITERIA
from va_route.recht.regel import Regel
from va_route.recht.selectie import SELECTIES
from va_route.recht.va_kern import KERN_REGELS
from va_route.recht.va_regel import VaRegel
from va_route.schemas.basis import Deel
from va_route.schemas.dossier import Dossier
from va_route.schemas.kern import VaKern
from va_route.schemas.va import VerklarendeAnalyse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

_PAD = re.compile(r"\.?[a-z][a-z0-9_.\[\]]*")
_WOORD = re.compile(r"[a-z][a-z0-9_]*")
_VOOR: dict[type[Deel], tuple[str, ...]] = {VerklarendeAnalyse: ("va",), VaKern: ("va_kern",)}
_PDF = "Het staat in de PDF."
_VERWIJST = "Andere velden verwijzen ernaar."


def waarom(namen: Sequence[str], model: type[Deel] = VerklarendeAnalyse) -> tuple[str, ...]:
    """Give every reason to ask for the field at ``namen``, its names from the root of ``model``.

    >>> waarom(["verklaring", "omkering"])[-1]
    'Het staat in de PDF.'
    """
    voor = _VOOR.get(model, ())
    pad = frozenset((*voor, *namen))
    regels = [regel for regel, leest in _regels() if pad <= leest and _hoort(regel, model)]
    zinnen = [*map(_zin, regels), *_criteria(regels, pad, model)]
    verwijst = [_VERWIJST] if namen[-1] == "id" else []
    gedrukt = [_PDF] if pad - set(voor) <= _gedrukt(voor[0] if voor else "") else []
    return tuple(dict.fromkeys((*zinnen, *verwijst, *gedrukt)))


def _criteria(regels: Iterable[Regel], pad: frozenset[str], model: type[Deel]) -> Iterator[str]:
    """Give the criteria of quality that look at a field, by a rule or by themselves."""
    codes = {regel.code for regel in regels}
    for criterium in CRITERIA if model is not VaKern else ():
        eigen = {"va", *(_namen(criterium.ook) if criterium.ook else ())}
        if not codes.isdisjoint(criterium.regels) or pad <= eigen:
            yield f"Kwaliteit: {criterium.zin[:1].lower()}{criterium.zin[1:-1]} ({criterium.code})."


def _hoort(regel: Regel, model: type[Deel]) -> bool:
    """Tell whether a rule is about this kind of document: no question of a night is one of a VA."""
    return model is Dossier or (regel in KERN_REGELS) is (model is VaKern)


def _zin(regel: Regel) -> str:
    zin = f"{regel.zin[:1].upper()}{regel.zin[1:]}."
    return f"{zin} ({regel.code})" if "-" in regel.code else zin


@cache
def _regels() -> tuple[tuple[Regel, frozenset[str]], ...]:
    """Give every rule that reads something, with the names it reads."""
    alle = (w for m in _modules(recht) for w in vars(m).values() if isinstance(w, Regel))
    uniek = dict.fromkeys(blad for regel in alle for blad in _alle(regel))
    gelezen = ((regel, frozenset(_leest(regel))) for regel in uniek)
    return tuple((regel, namen) for regel, namen in gelezen if namen)


def _alle(regel: Regel) -> Iterator[Regel]:
    yield regel
    for deel in regel.delen:
        yield from _alle(deel)


def _leest(regel: Regel) -> Iterator[str]:
    """Give the names a rule may read, from the root of the dossier."""
    for pad in regel.leest:
        yield from _WOORD.findall(pad)
        kies = SELECTIES.get(pad.partition(".")[0])
        if kies is not None:
            yield from _namen(kies)
    vraag = regel.norm if isinstance(regel, VaRegel) else getattr(regel, "vraag", None)
    if vraag is not None:
        yield from _namen(vraag)


@cache
def _gedrukt(document: str) -> frozenset[str]:
    """Give the names that the outline of a kind of document reads."""
    patroon = {"va": r"outline(_va\w*)?", "va_kern": r"outline(_kern)?"}.get(document, r"outline.*")
    modules = [m for m in _modules(render) if re.fullmatch(patroon, m.__name__.split(".")[-1])]
    functies = (f for m in modules for f in vars(m).values() if isfunction(f))
    return frozenset(naam for f in functies for naam in _namen(f))


def _modules(pakket: Any) -> Iterable[Any]:  # noqa: ANN401 - modules
    namen = sorted(info.name for info in iter_modules(pakket.__path__))
    return [import_module(f"{pakket.__name__}.{naam}") for naam in namen]


@cache
def _namen(functie: Callable[..., Any]) -> frozenset[str]:
    """Give every name in a function and in what it calls in this library."""
    gevonden: set[str] = set()
    te_doen, gezien = [functie], set()
    while te_doen:
        deze = te_doen.pop()
        if not isfunction(deze) or deze in gezien:
            continue
        gezien.add(deze)
        namen = set(_in_code(deze.__code__))
        gevonden |= namen
        if "model_fields" in namen:
            # It goes through all fields of a section.
            bekend = (deze.__globals__.get(naam) for naam in namen)
            klassen = (k for k in bekend if isclass(k) and issubclass(k, Deel))
            gevonden |= {veld for klasse in klassen for veld in klasse.model_fields}
        gevonden |= {w for naam in namen for w in _opgesomd(deze.__globals__.get(naam))}
        te_doen += [f for naam in namen for f in _functies(deze.__globals__.get(naam))]
        te_doen += [f for cel in deze.__closure__ or () for f in _functies(cel.cell_contents)]
    return frozenset(gevonden)


def _opgesomd(waarde: object) -> Iterator[str]:
    """Give the names in a list or a table of fields that a function goes through."""
    if isinstance(waarde, (tuple, frozenset, dict)):
        yield from (w for w in waarde if isinstance(w, str) and _WOORD.fullmatch(w))


def _functies(waarde: object) -> list[FunctionType]:
    """Give the functions behind a name, as far as they are ours and not a description of data."""
    module = getattr(waarde, "__module__", None) or ""
    if not module.startswith(("va_route.recht", "va_route.render")):
        return []
    if isfunction(waarde):
        return [waarde]
    return [f for f in vars(waarde).values() if isfunction(f)] if isclass(waarde) else []


def _in_code(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for vast in code.co_consts:
        if isinstance(vast, CodeType):
            yield from _in_code(vast)
        for tekst in vast if isinstance(vast, tuple) else (vast,):
            if isinstance(tekst, str) and _PAD.fullmatch(tekst):
                yield from _WOORD.findall(tekst)
