# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The record: checking 200 lines, adding one, and a step with everything it writes down."""

from __future__ import annotations

import json
import os
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.meet import Rij, meet, per_seconde
from benchmarks.voorbeeld import PEILDATUM, yara

if TYPE_CHECKING:
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.journaal import Journaalregel

_AANTAL = 200
_LENGTE = 10
"""Lines of a usual case."""
_HEEN_EN_TERUG = (
    ("besluit_tot_verzoek", "gestart", "voorbereid"),
    ("kom_terug", "voorbereid", "gestart"),
)


def rijen() -> list[Rij]:
    """Measure on lines as long as those of a real filing; each ends in ``voorbereid``."""
    from va_route.store.keten import Journaal, vervolg, verzegel

    dossier = yara()
    regels = verzegel(_regels(dossier), Journaal())
    data = b"".join(
        vervolg(Journaal(regels[:nr]), [regel], regel.vorige) for nr, regel in enumerate(regels)
    )
    with TemporaryDirectory() as map_:
        return [
            _nagaan(data),
            *_naspelen(regels),
            _bijschrijven(regels, Path(map_)),
            _zetten(dossier, regels[:2]),
        ]


def _regels(dossier: Dossier) -> list[Journaalregel]:
    """Go to and fro between two standen, with the outcomes of the real question in each line."""
    from va_route.app.motor import maak_bon
    from va_route.app.verloop import plek
    from va_route.flows import ROUTES
    from va_route.schemas.basis import AMSTERDAM
    from va_route.schemas.journaal import EERSTE_VORIGE, Journaalregel, uitkomsten

    zaak = plek((), route="regulier").zaak(dossier, PEILDATUM)
    toets = ROUTES["regulier"].zoek("dien_in").regel.toets(zaak)
    bon = maak_bon(zaak)
    begin = datetime(PEILDATUM.year, PEILDATUM.month, PEILDATUM.day, 9, tzinfo=AMSTERDAM)
    stappen = [("start", "gesignaleerd", "gestart")]
    stappen += [_HEEN_EN_TERUG[nr % 2] for nr in range(_AANTAL - 1)]
    return [
        Journaalregel.model_validate(
            {
                "schema": "journaal/2",
                "nr": nr,
                "soort": "gezet",
                "gebeurtenis": gebeurtenis,
                "verloop": "regulier-1",
                "route": "regulier",
                "van": van,
                "naar": naar,
                "op": begin + timedelta(minutes=nr),
                "vastgelegd_op": begin + timedelta(minutes=nr),
                "door": "gi",
                "vastgelegd_door": "gi",
                "uitkomsten": uitkomsten(toets),
                "dossier": EERSTE_VORIGE,
                "regels": "0.1",
                "bon": bon,
                "vorige": EERSTE_VORIGE,
                "hash": EERSTE_VORIGE,
            }
        )
        for nr, (gebeurtenis, van, naar) in enumerate(stappen, start=1)
    ]


def _nagaan(data: bytes) -> Rij:
    from va_route.store.keten import ontleed

    def alleen_de_keten() -> None:
        for regel in data.splitlines():
            sha256(regel).hexdigest()
            json.loads(regel)

    paar = meet(lambda: ontleed(data), alleen_de_keten)
    meer = f"{_AANTAL / paar.ons.midden:,.0f} lines/s, {len(data) / _AANTAL / 1000:.1f} kB a line"
    wat = f"journal: check {_AANTAL} lines"
    return Rij(wat, "`json.loads` + SHA-256 per line", paar, None, 1, meer)


def _naspelen(regels: tuple[Journaalregel, ...]) -> list[Rij]:
    """Fold the lines into where each course stands, beside machines that take as many steps."""
    from benchmarks.kaal import kale_stappen, transitions_stappen
    from va_route.flows.verlopen import verlopen

    def ons() -> object:
        return verlopen(regels)

    half = regels[: _AANTAL // 2]
    wat = f"journal: replay {_AANTAL} events"
    return [
        Rij(wat, f"{_AANTAL} bare steps", meet(ons, kale_stappen(_AANTAL)), 1),
        Rij(wat, "as many steps of `transitions`", meet(ons, transitions_stappen(_AANTAL)), 1),
        Rij(wat, f"the first {len(half)} of them", meet(ons, lambda: verlopen(half)), 2.2),
    ]


def _bijschrijven(regels: tuple[Journaalregel, ...], map_: Path) -> Rij:
    from va_route.store.journal import JournaalBestand
    from va_route.store.keten import Journaal, vervolg

    pad, kaal = map_ / "zaak.journaal.jsonl", map_ / "kaal"
    bestand = JournaalBestand(pad)
    for regel in regels[:_LENGTE]:
        bestand.voeg_toe([regel], regel.vorige)
    lang = pad.stat().st_size
    volgende = regels[_LENGTE]
    data = vervolg(Journaal(regels[:_LENGTE]), [volgende], volgende.vorige)

    def ons() -> None:
        os.truncate(pad, lang)
        bestand.voeg_toe([volgende], volgende.vorige)

    def alleen_de_schijf() -> None:
        with kaal.open("wb", buffering=0) as doel:
            doel.write(data)
            os.fsync(doel.fileno())

    paar = meet(ons, alleen_de_schijf)
    wat = f"journal: line {_LENGTE + 1}, locked and durable"
    return Rij(wat, "one `write` + `fsync`", paar, None, 1, per_seconde(paar.ons))


def _zetten(dossier: Dossier, regels: tuple[Journaalregel, ...]) -> Rij:
    from benchmarks.kaal import kale_stap
    from va_route.app.zet import zet
    from va_route.schemas.basis import AMSTERDAM
    from va_route.schemas.partijen import Partij

    op = datetime(PEILDATUM.year, PEILDATUM.month, PEILDATUM.day, 12, tzinfo=AMSTERDAM)

    def stap() -> str:
        nieuw = zet(dossier, regels, "dien_in", door=Partij.GI, op=op, nu=op)
        return nieuw[0].soort.value

    paar = meet(stap, kale_stap())
    meer = f"{stap()}, {per_seconde(paar.ons)}; rules, dossier hash and sealed line included"
    return Rij("`zet` of `dien_in` (yara)", "a bare step", paar, None, 1, meer)
