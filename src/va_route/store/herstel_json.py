# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The one sign that is missing or too many where JSON stops, found by trying."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from va_route.errors import Regels
from va_route.store.regels import in_regels, verkort

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_TEKENS = 20_000
"""A longer text is not read so many times."""


def json_regel(tekst: str, regel: int) -> tuple[Regels, ...]:
    """Give the line that lets reading go on, or nothing when no single sign does."""
    stop = _stop(tekst)
    if not stop or len(tekst) > MAX_TEKENS:
        return ()
    for anders in _pogingen(tekst, stop):
        verder = _stop(anders)
        if verder is None or verder > stop + 1:
            oud, nieuw = in_regels(tekst), in_regels(anders)
            van = next(nr for nr, (a, b) in enumerate(zip(oud, nieuw, strict=False)) if a != b)
            return (Regels(van + 1, van + 2, verkort(nieuw[van])),) if van < regel else ()
    return ()


def _stop(tekst: str) -> int | None:
    """Return where reading stops, or nothing when it does not."""
    try:
        json.loads(tekst)
    except json.JSONDecodeError as fout:
        return fout.pos
    except (ValueError, RecursionError):
        return 0
    return None


def _pogingen(tekst: str, stop: int) -> Iterator[str]:
    voor = tekst[:stop].rstrip()
    rest = tekst[len(voor) :]
    regeleinde = tekst.find("\n", stop)
    einde = len(tekst) if regeleinde < 0 else regeleinde
    yield f"{voor},{rest}"
    yield voor.removesuffix(",") + rest
    yield f"{voor}:{rest}"
    regel = tekst[:einde].rstrip()
    yield f'{regel.removesuffix(",")}"{"," * regel.endswith(",")}{tekst[einde:]}'
    yield tekst[:stop] + tekst[stop + 1 :]
    for sluit in ("}", "]}", "}]}", "]"):
        yield f"{tekst.rstrip()}{sluit}\n"
