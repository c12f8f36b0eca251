# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The same facts with one value changed, in memory alone."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, TypeAlias

from pydantic import ValidationError

from va_route.app.laad import fouten_in
from va_route.app.woorden import bedoelt
from va_route.errors import GebruikError
from va_route.schemas.dossier import Dossier
from va_route.schemas.fouten import vertaal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Boom: TypeAlias = Any
"""A document as JSON holds it: dicts, lists, texts."""

_PAD = re.compile(r"[^.\[\]]+(?:\[\d{1,4}\])*(?:\.[^.\[\]]+(?:\[\d{1,4}\])*)*")
_DEEL = re.compile(r"\[(\d+)\]|([^.\[\]]+)")


def met_wat_als(dossier: Dossier, wijzigingen: Sequence[str]) -> Dossier:
    """Return the dossier with every ``PAD=WAARDE`` applied, in order; the file stays as it is.

    Nothing after ``=`` takes the value away. A WAARDE that starts with ``{`` or ``[`` is JSON, so
    that a whole entry can be imagined; a list takes one more at its end. Raises GebruikError for a
    path that leads nowhere and for a value that does not fit.
    """
    if not wijzigingen:
        return dossier
    waarden = []
    for wijziging in wijzigingen:
        pad, is_teken, waarde = wijziging.partition("=")
        if not is_teken or not _PAD.fullmatch(pad.strip()):
            raise GebruikError(
                "WAT-ALS-01",
                f"--wat-als '{wijziging}' is niet te lezen. Schrijf PAD=WAARDE, zoals "
                "va.kop.status=vastgesteld of verzoeken[0].verzoeker=gi.",
            )
        waarden.append((pad.strip(), _waarde(pad, waarde.strip())))
    return met_waarden(dossier, waarden, "--wat-als")


def met_waarden(dossier: Dossier, waarden: Iterable[tuple[str, Boom]], bij: str) -> Dossier:
    """Return the dossier with every value at its path, in order; ``None`` takes it away.

    ``bij`` says in a refusal where the value came from.
    """
    boom = dossier.model_dump(mode="json", by_alias=True, exclude_none=True)
    for pad, waarde in waarden:
        _zet(boom, pad, waarde, bij)
    return _keur(boom, bij)


def _waarde(pad: str, tekst: str) -> Boom:
    if not tekst.startswith(("{", "[")):
        return tekst or None
    try:
        return json.loads(tekst)
    except (ValueError, RecursionError):
        raise GebruikError(
            "WAT-ALS-02",
            f"De waarde bij --wat-als {pad} begint met een haakje, maar is geen JSON. "
            'Schrijf zoals {"veld": "waarde"}.',
        ) from None


def _zet(boom: Boom, pad: str, waarde: Boom, bij: str) -> None:
    delen = [int(nr) if nr else naam for nr, naam in _DEEL.findall(pad)]
    for nr, deel in enumerate(delen[:-1]):
        boom = _kind(boom, deel, delen[:nr], f"{bij} {pad}")
    laatste = delen[-1]
    if isinstance(boom, dict) and isinstance(laatste, str):
        boom[laatste] = waarde
    elif isinstance(boom, list) and isinstance(laatste, int) and laatste <= len(boom):
        boom[laatste : laatste + 1] = [] if waarde is None else [waarde]
    else:
        raise _doodlopend(boom, delen[:-1], f"{bij} {pad}")


def _kind(boom: Boom, deel: str | int, tot_hier: Sequence[str | int], wat: str) -> Boom:
    if isinstance(boom, dict) and deel in boom:
        return boom[deel]
    if isinstance(boom, list) and isinstance(deel, int) and deel < len(boom):
        return boom[deel]
    raise _doodlopend(boom, tot_hier, wat, deel)


def _doodlopend(
    boom: Boom, tot_hier: Iterable[str | int], bij: str, deel: str | int = ""
) -> GebruikError:
    plek = "".join(f"[{d}]" if isinstance(d, int) else f".{d}" for d in tot_hier).lstrip(".")
    hier = f"Bij '{plek}'" if plek else "Bovenaan"
    if isinstance(boom, list):
        wat = f"staat een lijst van {len(boom)}. Tel vanaf [0]."
    elif isinstance(boom, dict):
        wat = f"is ingevuld: {', '.join(boom)}.{bedoelt(str(deel), boom)}"
    else:
        wat = "staat een waarde zonder velden eronder. Geef die een nieuwe waarde."
    return GebruikError("WAT-ALS-03", f"{bij} loopt dood. {hier} {wat}")


def _keur(boom: Boom, bij: str) -> Dossier:
    try:
        dossier = Dossier.model_validate(boom)
    except ValidationError as fout:
        _, _, bericht, remedie = vertaal(fout, Dossier)[0]
        raise GebruikError(
            "WAT-ALS-04", f"Met {bij} past het dossier niet meer. {bericht} {remedie}"
        ) from None
    fouten = fouten_in(dossier)
    if fouten:
        raise GebruikError(
            "WAT-ALS-05",
            f"Met {bij} klopt het dossier niet meer: {fouten[0].pad}. "
            f"{fouten[0].bericht} {fouten[0].remedie}",
        )
    return dossier
