# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A version that was released stays readable: these documents open for ever, unchanged."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from pathlib import Path
from shutil import copyfile

import pytest

from va_route import JournaalBestand, Partij, lees, verlopen, zet
from va_route.app.laad import SCHEMAS, laad
from va_route.app.migreer import migreer_bestand
from va_route.schemas.basis import AMSTERDAM
from va_route.store.keten import ontleed

MAP = Path(__file__).resolve().parent / "uitgebracht"
BEVROREN = {
    "dossier-1/kleinste.yaml": "1d4fb724f1e988788e9d0d0e06f52b88947d1f07a9bac6c6fb4cc61eda2d246c",
    "journaal-1/nacht.yaml": "e7a77db2bd9a0291897d2f049e493d10be9cf2b37f49faa85128a1ee7efedca8",
    "journaal-1/noor-vervolg.yaml": (
        "b7de2accd8525c585ef783953f9a185a6eb08c533cf70a651f8f76856f1a8e64"
    ),
    "journaal-1/noor.yaml": "03ba48957067ee78d1732caf727ce1e71d0cf6f330ec46d8687c9f1d0eb6eea4",
    "journaal-1/yara.yaml": "fd8c5edda7e1e90c3e80617aa92c9dcd8f9a8a66d74f387167b97ae3a6c7f9ac",
    "va-1/kleinste.yaml": "8765ade8ffc67338fb23a450d45636342af28883cb0e29daa5c836241e97b61c",
    "va-1/meer.yaml": "b5df5be2ce05563a089e35b77d5263145988a91346365e0d5b34cbe6297640ba",
    "va_kern-1/nacht.yaml": "1d11d562ace9e1101f7755227e90366fe19dce699cd4ed970a64538a8e3b636d",
}
"""Document → its SHA-256. A line may be added here; none is ever changed or taken away."""
JOURNALEN = {
    "nacht": (
        "6f89c85720a7e9ba6ac87953e8d17ea0908b946546a118fcfa9e8d8067b931c7",
        {"spoed-1": "uitgestroomd"},
    ),
    "noor-vervolg": (
        "bfc141c71af17d65b33a359d1164befc1f60c63be6114205c83088f521090c3c",
        {"spoed-1": "opgenomen", "regulier-1": "ingediend"},
    ),
    "noor": (
        "5542c75ae47218b60b15f1b0754e21f7e6541089252fe6ef90034c8e266714ed",
        {"spoed-1": "uitgestroomd"},
    ),
    "yara": (
        "4a43718606fcc71f7b929bc69c2b13454aaae011f8c55893b49fb498144e5dcf",
        {"regulier-1": "ingediend"},
    ),
}
"""Journal of ``journaal/1`` → its SHA-256, and where it left each verloop. For ever."""


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


@pytest.mark.parametrize("naam", JOURNALEN)
def test_a_released_journal_is_read_and_folds_to_the_same_standen(naam: str) -> None:
    """Its chain is checked over its own bytes; no rule is asked again."""
    data = (MAP / "journaal-1" / f"{naam}.journaal.jsonl").read_bytes()
    hash_, standen = JOURNALEN[naam]
    assert sha256(data).hexdigest() == hash_
    journaal, heel = ontleed(data)
    assert (heel, journaal.meldingen) == (len(data), ())
    assert {v.id: v.stand for v in verlopen(journaal.regels)} == standen
    assert {regel.schema_ for regel in journaal.regels} == {"journaal/1"}


def test_every_released_journal_is_in_the_test_above() -> None:
    """A new version brings its own folder."""
    assert {pad.name.partition(".")[0] for pad in MAP.glob("journaal-1/*.jsonl")} == set(JOURNALEN)


def test_an_old_journal_goes_on_with_lines_of_now(tmp_path: Path) -> None:
    """One chain, from lines without a bon to lines with one; the old ones stay as they were."""
    for bron in (MAP / "journaal-1").glob("yara.*"):
        copyfile(bron, tmp_path / bron.name)
    boek = JournaalBestand(tmp_path / "yara.journaal.jsonl")
    voor, journaal = (tmp_path / "yara.journaal.jsonl").read_bytes(), boek.lees()
    nu = datetime(2026, 6, 1, 12, 0, tzinfo=AMSTERDAM)
    dossier = lees(tmp_path / "yara.yaml")
    nieuw = zet(dossier, journaal.regels, "trek_in", door=Partij.COLLEGE, op=nu, nu=nu)
    boek.voeg_toe(nieuw, journaal.kop)
    assert (tmp_path / "yara.journaal.jsonl").read_bytes().startswith(voor)
    assert [regel.schema_ for regel in boek.lees().regels] == ["journaal/1"] * 4 + ["journaal/2"]
    assert verlopen(boek.lees().regels)[0].stand == "gestart"
