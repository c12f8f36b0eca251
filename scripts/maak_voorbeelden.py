# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Write the journal beside each good example, by taking its steps one by one.

Each step is recorded five minutes after it happened, so that the same examples give the same bytes.
``uitkomst`` is what a step is meant to give. Where the rules answer otherwise, nothing is written.
"""

import sys
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import NamedTuple
from zoneinfo import ZoneInfo

from va_route import JournaalBestand, Partij, Regelsoort, journaal_pad, lees, zet

GOED = Path(__file__).resolve().parent.parent / "examples" / "goed"
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
LATER = timedelta(minutes=5)


class Stap(NamedTuple):
    """One step as it happened: name, by whom, when (Dutch clock), and what came of it."""

    gebeurtenis: str
    door: Partij
    op: str
    uitkomst: Regelsoort = Regelsoort.GEZET

    @property
    def moment(self) -> datetime:
        """The moment with its zone."""
        return datetime.fromisoformat(self.op).replace(tzinfo=AMSTERDAM)


_NACHT_IN_JUNI = (
    Stap("sluit_beraad_af", Partij.CRISISDIENST, "2026-06-06 04:10"),
    Stap("dien_in", Partij.GI, "2026-06-06 05:20"),
    Stap("meld_verleend", Partij.KINDERRECHTER, "2026-06-06 06:05"),
    Stap("neem_op", Partij.AANBIEDER, "2026-06-06 07:15"),
)
VOORBEELDEN: Mapping[str, tuple[str, tuple[Stap, ...]]] = MappingProxyType(
    {
        "yara": (
            "regulier",
            (
                Stap("start", Partij.LOKAAL_TEAM, "2026-05-11 10:00"),
                Stap("besluit_tot_verzoek", Partij.REGIEVOERDER, "2026-05-21 16:30"),
                # Too early: the analysis was not fixed yet and no statement was signed.
                Stap("dien_in", Partij.COLLEGE, "2026-05-22 09:40", Regelsoort.GEWEIGERD),
                Stap("dien_in", Partij.COLLEGE, "2026-05-29 11:20"),
            ),
        ),
        "noor": (
            "spoed",
            (
                *_NACHT_IN_JUNI,
                Stap(
                    "voeg_verklaring_toe",
                    Partij.JEUGDIGE,
                    "2026-06-10 16:00",
                    Regelsoort.VERKLARING,
                ),
                Stap("stroom_uit", Partij.AANBIEDER, "2026-06-15 14:00"),
            ),
        ),
        "noor-vervolg": (
            "spoed",
            (*_NACHT_IN_JUNI, Stap("dien_vervolg_in", Partij.GI, "2026-06-12 16:00")),
        ),
        "yara-voorwaardelijk": (
            "voorwaardelijk",
            (
                # Too early: the gedragswetenschapper had not signed yet.
                Stap("dien_in", Partij.COLLEGE, "2026-06-22 16:00", Regelsoort.GEWEIGERD),
                Stap("dien_in", Partij.COLLEGE, "2026-06-24 10:15"),
                Stap("meld_verleend", Partij.KINDERRECHTER, "2026-07-01 11:30"),
                Stap("wijzig_plan", Partij.AANBIEDER, "2026-07-20 09:00"),
                Stap("besluit_opname", Partij.AANBIEDER, "2026-08-08 14:30"),
                Stap("beeindig_opname", Partij.AANBIEDER, "2026-08-17 10:00"),
            ),
        ),
        "nacht": (
            "spoed",
            (
                Stap("dien_in", Partij.RAAD, "2026-09-13 05:10"),
                Stap("meld_verleend", Partij.KINDERRECHTER, "2026-09-13 05:45"),
                Stap("neem_op", Partij.AANBIEDER, "2026-09-13 07:50"),
                Stap("stroom_uit", Partij.AANBIEDER, "2026-09-15 15:00"),
            ),
        ),
    }
)
"""Per example: the route it begins on, and every step in order."""


def schrijf(naam: str, map_: Path) -> Path:
    """Take every step of an example and record it in ``map_``; return the journal.

    Raises ValueError where a step comes out otherwise than it should.
    """
    dossier = lees(GOED / f"{naam}.yaml")
    pad = journaal_pad(map_ / f"{naam}.yaml")
    bestand = JournaalBestand(pad)
    route, stappen = VOORBEELDEN[naam]
    for stap in stappen:
        journaal = bestand.lees()
        regels = zet(
            dossier,
            journaal.regels,
            stap.gebeurtenis,
            door=stap.door,
            op=stap.moment,
            nu=stap.moment + LATER,
            route=route,
        )
        if regels[0].soort is not stap.uitkomst:
            raise ValueError(f"{naam}: {stap.gebeurtenis} op {stap.op} is {regels[0].soort}")
        bestand.voeg_toe(regels, journaal.kop)
    return pad


def main() -> int:
    """Write all journals anew, or none of them."""
    with TemporaryDirectory() as map_:
        gemaakt = [schrijf(naam, Path(map_)) for naam in VOORBEELDEN]
        for pad in gemaakt:
            (GOED / pad.name).write_bytes(pad.read_bytes())
            print(pad.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
