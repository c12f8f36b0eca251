# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A version that was released stays readable: these documents open for ever, unchanged."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from va_route.app.laad import SCHEMAS, laad
from va_route.app.migreer import migreer_bestand

MAP = Path(__file__).resolve().parent / "uitgebracht"
BEVROREN = {
    "dossier-1/kleinste.yaml": "1d4fb724f1e988788e9d0d0e06f52b88947d1f07a9bac6c6fb4cc61eda2d246c",
    "va-1/kleinste.yaml": "8765ade8ffc67338fb23a450d45636342af28883cb0e29daa5c836241e97b61c",
    "va-1/meer.yaml": "b5df5be2ce05563a089e35b77d5263145988a91346365e0d5b34cbe6297640ba",
    "va_kern-1/nacht.yaml": "1d11d562ace9e1101f7755227e90366fe19dce699cd4ed970a64538a8e3b636d",
}
"""Document → its SHA-256. A line may be added here; none is ever changed or taken away."""


def test_every_released_version_has_a_document() -> None:
    """A new version brings its own folder; an old folder never goes."""
    gevonden = {pad.relative_to(MAP).as_posix() for pad in MAP.rglob("*.yaml")}
    assert gevonden == BEVROREN.keys()
    assert {naam.partition("/")[0] for naam in BEVROREN} >= {s.replace("/", "-") for s in SCHEMAS}


@pytest.mark.parametrize("naam", BEVROREN)
def test_a_released_document_is_frozen(naam: str) -> None:
    """Whoever has to change it to make it open has broken it for everyone."""
    inhoud = (MAP / naam).read_bytes().replace(b"\r\n", b"\n")
    assert sha256(inhoud).hexdigest() == BEVROREN[naam]


@pytest.mark.parametrize("naam", BEVROREN)
def test_a_released_document_opens_by_way_of_its_steps(naam: str, tmp_path: Path) -> None:
    """As it is, or after ``va-route migreer``."""
    bron, uit = MAP / naam, tmp_path / "nieuw.yaml"
    klaar = migreer_bestand(bron, uit)
    geladen = laad(uit if klaar.stappen else bron)
    assert geladen.document.model_fields_set >= {"schema_", "betrokkenen"}
