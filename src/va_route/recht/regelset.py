# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The whole set of rules as one thing: which there are, and a fingerprint of them all.

The fingerprint goes into the bon of each journal line. It covers what every rule is (code, kind,
sentence, source, dates, parties, parts) and the text of the modules that answer, so that two equal
ones mean: the same rules, put in the same way. It hangs on no version of Python and no platform.
"""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING

from va_route.errors import DefinitionError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from va_route.recht.regel import Regel


def alle_regels(wortels: Iterable[Regel]) -> tuple[Regel, ...]:
    """Every rule under these, themselves included: each once, parents before their parts."""
    gevonden: dict[Regel, None] = {}
    rand = list(wortels)[::-1]
    while rand:
        regel = rand.pop()
        if regel not in gevonden:
            gevonden[regel] = None
            rand += regel.delen[::-1]
    return tuple(gevonden)


def regels_vingerafdruk(wortels: Iterable[Regel], teksten: Mapping[str, str]) -> str:
    """SHA-256 of every rule under ``wortels`` and of ``teksten``: module → its source text."""
    regels = alle_regels(wortels)
    nummers = {regel: nr for nr, regel in enumerate(regels)}
    opgeschreven = [
        {
            **{
                veld.name: _plat(getattr(regel, veld.name))
                for veld in fields(regel)
                if veld.name not in {"bron", "delen"}
            },
            "vorm": type(regel).__name__,
            "bron": bron_plat(regel),
            "delen": [nummers[deel] for deel in regel.delen],
        }
        for regel in regels
    ]
    code = {naam: sha256(tekst.encode()).hexdigest() for naam, tekst in teksten.items()}
    tekst = json.dumps(
        {"regels": opgeschreven, "code": code},
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )
    return sha256(tekst.encode()).hexdigest()


def bron_plat(regel: Regel) -> dict[str, object]:
    """Write a source down: where it is, and when what stands there is in force."""
    bron = regel.bron
    return {
        "citaat": bron.citaat,
        "url": bron.url,
        "geldend_van": _plat(getattr(bron, "geldend_van", None)),
        "geldend_tot": _plat(getattr(bron, "geldend_tot", None)),
    }


def _plat(waarde: object) -> object:
    """Turn a value into JSON. A function is its name: what it does is in the source text."""
    if isinstance(waarde, frozenset):
        return sorted(str(deel) for deel in waarde)
    if isinstance(waarde, tuple):
        return [_plat(deel) for deel in waarde]
    if waarde is None or isinstance(waarde, (bool, int)):
        return waarde
    if isinstance(waarde, (str, date)):
        return str(waarde)
    if callable(waarde):
        return f"{waarde.__module__}:{getattr(waarde, '__qualname__', type(waarde).__qualname__)}"
    # What has no form that is the same everywhere would make another fingerprint on each machine.
    raise DefinitionError(f"REGELSET {type(waarde).__name__}")
