# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from va_route.app.controleer import (
    VAN_DE_KERN,
    Nagekeken,
    controleer,
    controleer_bestanden,
)
from va_route.app.laad import laad
from va_route.errors import Ernst
from va_route.pakket import map_van
from va_route.recht.va_kern import KERN_REGELS
from va_route.recht.va_maten import Maten
from va_route.recht.va_regels import VA_REGELS
from va_route.schemas.dossier import Dossier

Voorbeeld = Callable[[str], Path]
VANDAAG = date(2026, 7, 1)


def een(pad: Path, peildatum: date | None = None) -> Nagekeken:
    """Check one file."""
    (gevonden,) = controleer_bestanden([pad], VANDAAG, peildatum)
    return gevonden


def schrijf(pad: Path, van: str, naar: str) -> Path:
    """Change one piece of text in a file."""
    tekst = pad.read_text(encoding="utf-8")
    assert van in tekst
    pad.write_text(tekst.replace(van, naar, 1), encoding="utf-8")
    return pad


def zonder_deling(pad: Path) -> Path:
    """Take out with whom the analysis was shared."""
    voor, rest = pad.read_text(encoding="utf-8").split("  deling:\n", 1)
    na = rest[rest.index("  tegenspraak:\n") :]
    pad.write_text(voor + na, encoding="utf-8")
    return pad


@pytest.mark.parametrize("naam", ["sem", "yara", "noor", "noor-vervolg", "nacht"])
def test_the_examples_are_in_order(voorbeeld: Voorbeeld, naam: str) -> None:
    """All three schemas are read by the same command."""
    (gevonden,) = controleer_bestanden([voorbeeld(naam)], date(2026, 11, 20))
    assert gevonden.geldig


def test_an_open_point_is_no_error_in_a_concept(voorbeeld: Voorbeeld) -> None:
    """It says what is open, with its place, and the concept is valid."""
    pad = schrijf(voorbeeld("yara"), "status: vastgesteld", "status: concept")
    gevonden = een(zonder_deling(pad))
    assert gevonden.geldig
    (open_,) = [m for m in gevonden.meldingen if m.code == "VA-G01"]
    assert open_.ernst is Ernst.TEKORT
    assert open_.regel is not None
    assert open_.remedie


def test_who_calls_itself_vastgesteld_has_no_open_points(voorbeeld: Voorbeeld) -> None:
    """The same open point, in a document that says it is fixed."""
    gevonden = een(zonder_deling(voorbeeld("yara")))
    assert not gevonden.geldig
    assert "noemt zich vastgesteld" in " ".join(gevonden.als_tekst().split())


@pytest.mark.parametrize(
    ("veld", "geldig"),
    [("  deling:\n", False), ("  tegenspraak:", True), ("  veiligheid:\n", True)],
)
def test_who_calls_itself_besproken_heard_everyone(
    voorbeeld: Voorbeeld, veld: str, geldig: bool
) -> None:
    """Words, reactions and sharing are asked then; what is only needed to fix it can wait."""
    pad = schrijf(voorbeeld("yara"), "status: vastgesteld", "status: besproken")
    assert een(pad).geldig
    regels = pad.read_text(encoding="utf-8").splitlines(keepends=True)
    begin = next(nr for nr, regel in enumerate(regels) if regel.startswith(veld))
    eind = next(
        nr
        for nr, regel in enumerate(regels)
        if nr > begin and regel[:3].strip(" -#") and nr > begin
    )
    pad.write_text("".join(regels[:begin] + regels[eind:]), encoding="utf-8")
    gevonden = een(pad)
    assert Ernst.TEKORT in {m.ernst for m in gevonden.meldingen}
    assert Ernst.FOUT not in {m.ernst for m in gevonden.meldingen}
    assert gevonden.geldig is geldig
    assert ("noemt zich besproken" in " ".join(gevonden.als_tekst().split())) is not geldig


def test_the_json_has_a_fixed_form(voorbeeld: Voorbeeld) -> None:
    """The keys of an answer and of a message, in this order."""
    pad = schrijf(voorbeeld("sem"), "schema: va/1", "schema: va/1\nonbekend: ja")
    antwoord = een(pad).als_json()
    assert list(antwoord) == ["bestand", "geldig", "meldingen"]
    assert antwoord["bestand"] == str(pad)
    assert antwoord["geldig"] is False
    melding = antwoord["meldingen"][0]
    plek, zo = ["pad", "regel", "kolom"], ["voorbeeld", "in_bestand"]
    assert list(melding) == ["code", "ernst", "bericht", *plek, "remedie", "sectie", *zo]
    assert (melding["code"], melding["ernst"], melding["pad"]) == ("VA-S01", "fout", "onbekend")


def test_a_missing_file_leaves_the_others_checked(voorbeeld: Voorbeeld, tmp_path: Path) -> None:
    """One answer per file, in the order asked."""
    weg, goed = controleer_bestanden([tmp_path / "weg.yaml", voorbeeld("sem")], VANDAAG)
    assert (weg.gevonden, weg.geldig, weg.meldingen[0].code) == (False, False, "BESTAND-01")
    assert goed.geldig


def test_of_a_folder_every_document_is_checked(voorbeeld: Voorbeeld, tmp_path: Path) -> None:
    """Journals and other files in it are left alone."""
    voorbeeld("sem")
    voorbeeld("yara")
    (tmp_path / "yara.journaal.jsonl").write_text("", encoding="utf-8")
    namen = [Path(n.bestand).name for n in controleer_bestanden([tmp_path], VANDAAG)]
    assert namen == ["sem.yaml", "yara.yaml"]


def test_a_folder_without_documents_is_told(tmp_path: Path) -> None:
    """Silence would look like an answer."""
    assert not een(tmp_path).gevonden


@pytest.mark.parametrize(
    ("peildatum", "vandaag", "fout"),
    [
        (date(2026, 6, 1), date(2026, 7, 1), False),
        (date(2026, 6, 1), date(2026, 6, 1), True),
        (date(2026, 7, 1), date(2026, 6, 1), False),
    ],
)
def test_only_what_lies_in_the_future_is_refused(
    voorbeeld: Voorbeeld, peildatum: date, vandaag: date, fout: bool
) -> None:
    """A question about an earlier day does not make what came later wrong."""
    (gevonden,) = controleer_bestanden([voorbeeld("noor")], vandaag, peildatum)
    assert (Ernst.FOUT in {m.ernst for m in gevonden.meldingen}) is fout


def test_a_program_gets_the_same_messages_without_places(noor: Dossier) -> None:
    """There is no file, so there is no line."""
    assert controleer(noor, VANDAAG) == ()
    zonder = noor.model_copy(update={"betrokkenen": ()})
    meldingen = controleer(zonder, VANDAAG)
    assert meldingen
    assert {m.regel for m in meldingen} == {None}


@given(st.binary(max_size=300))
def test_any_bytes_give_an_answer(tmp_path_factory: pytest.TempPathFactory, bron: bytes) -> None:
    """Whatever stands in a file, it ends in messages and never in a crash."""
    pad = tmp_path_factory.mktemp("bytes") / "bron.yaml"
    pad.write_bytes(bron)
    gevonden = een(pad)
    assert not gevonden.geldig
    assert gevonden.meldingen
    assert gevonden.als_tekst()


_YARA = (map_van("examples") / "goed" / "yara.yaml").read_bytes()


@given(plek=st.integers(0, len(_YARA)), knip=st.integers(0, 40), erbij=st.binary(max_size=12))
def test_a_damaged_dossier_gives_an_answer(
    tmp_path_factory: pytest.TempPathFactory, plek: int, knip: int, erbij: bytes
) -> None:
    """A dossier with a hole in it, or something strange, is still answered with a sentence."""
    pad = tmp_path_factory.mktemp("gat") / "bron.yaml"
    pad.write_bytes(_YARA[:plek] + erbij + _YARA[plek + knip :])
    gevonden = een(pad)
    assert gevonden.als_tekst()
    assert gevonden.geldig or gevonden.meldingen
    for melding in gevonden.meldingen:
        assert melding.bericht


def zonder_verteld(dossier: Dossier) -> Dossier:
    """Take out of the kern what the youth was told."""
    assert dossier.va_kern is not None
    kern = dossier.va_kern.model_copy(update={"verteld": None})
    return dossier.model_copy(update={"va_kern": kern})


@pytest.mark.parametrize(
    ("gewijzigd", "gevraagd"), [(None, True), (-1, True), (0, False), (1, False)]
)
def test_a_kern_is_asked_until_an_analysis_takes_its_place(
    voorbeeld: Voorbeeld, gewijzigd: int | None, *, gevraagd: bool
) -> None:
    """Days between the night of the kern and the last change of the analysis beside it."""
    dossier = zonder_verteld(_dossier(voorbeeld("noor-vervolg")))
    assert dossier.va is not None
    assert dossier.va_kern is not None
    nacht = dossier.va_kern.opgesteld_op.date()
    va = None
    if gewijzigd is not None:
        op = {"gewijzigd_op": nacht + timedelta(days=gewijzigd)}
        va = dossier.va.model_copy(update={"kop": dossier.va.kop.model_copy(update=op)})
    gevonden = controleer(dossier.model_copy(update={"va": va}), date(2026, 7, 1))
    vragen = [(m.code, m.pad) for m in gevonden if m.code.startswith("VK-")]
    assert vragen == [("VK-09", "va_kern.verteld")] * gevraagd


def test_what_a_kern_still_asks_never_refuses_a_file(voorbeeld: Voorbeeld) -> None:
    """Also beside an older analysis that calls itself fixed."""
    pad = voorbeeld("noor-vervolg")
    schrijf(pad, "    opgesteld_op: 2026-06-08", "    opgesteld_op: 2026-06-05")
    schrijf(pad, "    gewijzigd_op: 2026-06-11", "    gewijzigd_op: 2026-06-05")
    schrijf(pad, "    va_klaar_op: 2026-06-12", "    va_klaar_op: 2026-06-30")
    gevonden = een(pad)
    assert [(m.code, m.ernst) for m in gevonden.meldingen] == [("VK-11", Ernst.TEKORT)]
    assert (gevonden.noemt_zich, gevonden.geldig) == ("vastgesteld", True)


def _dossier(pad: Path) -> Dossier:
    document = laad(pad).document
    assert isinstance(document, Dossier)
    return document


def test_a_code_says_whether_it_is_of_the_kern() -> None:
    """So that a VA alone is judged without the rules of the kern."""
    assert all(regel.code.startswith(VAN_DE_KERN) for regel in KERN_REGELS)
    assert not any(regel.code.startswith(VAN_DE_KERN) for regel in VA_REGELS)


def test_a_value_of_the_template_is_no_answer(tmp_path: Path) -> None:
    """Nobody chose it: it is open, and an analysis that calls itself fixed is refused for it."""
    goed = (map_van("examples") / "goed" / "sem.yaml").read_text(encoding="utf-8")
    pad = tmp_path / "sem.yaml"
    pad.write_text(
        goed.replace(
            "  kader: vrijwillig", "  kader:\n    # nog kiezen: ots, vots\n    vrijwillig"
        ),
        encoding="utf-8",
    )
    (gekeken,) = controleer_bestanden([pad], date(2026, 3, 25))
    assert [(m.code, m.pad) for m in gekeken.meldingen] == [("APP-40", "kop.kader")]
    assert gekeken.geldig is False


@pytest.mark.parametrize(
    ("bestand", "op", "maten", "code"),
    [
        ("sem", date(2026, 3, 25), Maten(evaluatie_dagen=10), "VA-T01"),
        ("nacht", date(2026, 9, 14), Maten(analyse_dagen=1), "VK-11"),
        ("nacht", date(2026, 9, 14), Maten(kern_bevindingen=9), "VK-03"),
    ],
)
def test_the_numbers_of_the_rules_are_for_who_asks_to_choose(
    bestand: str, op: date, maten: Maten, code: str
) -> None:
    """With the standard ones nothing is asked there; with others it is."""
    document = laad(map_van("examples") / "goed" / f"{bestand}.yaml").document
    assert code not in {m.code for m in controleer(document, op)}
    assert code in {m.code for m in controleer(document, op, maten=maten)}
