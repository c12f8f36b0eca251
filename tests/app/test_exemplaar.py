# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The copy for one person: nothing of what is hidden for that person is in any of its forms."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.render.beelden import PEILDATUM, SCHEMAS, boom
from tests.render.lezer import PdfLezer, kaal
from va_route.app.beeld import beeld_van
from va_route.app.exemplaar import exemplaar, zoek_persoon, zonder_woorden
from va_route.app.laad import laad
from va_route.app.lees import lees
from va_route.errors import GebruikError
from va_route.pakket import map_van
from va_route.render.outline import INTERN, merken
from va_route.render.pdf import maak_pdf
from va_route.render.text import beeld_als_tekst
from va_route.schemas.basis import Deel
from va_route.schemas.dossier import Dossier
from va_route.schemas.loop import nummers, teksten, verwijzingen
from va_route.schemas.va import VerklarendeAnalyse
from va_route.testing import volledig
from va_route.toets import Soort, Toets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.render.beeld import Beeld

VOORBEELDEN = {
    "sem": "vader",
    "milan": "moeder",
    "noor-vervolg": "vader",
    "yara": "yara",
}
LEZER = "persoon1"
KORT = 10
"""A shorter text can stand in a label of ours by chance."""
RUSTIG = settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@cache
def vol(soort: str) -> Any:  # noqa: ANN401 - any document
    """Give a document with every field filled, each text only once, and two persons."""
    return volledig(SCHEMAS[soort], 2)


def plekken(deel: Deel, voor: str = "") -> Iterator[str]:
    """Give every place that can be hidden for someone."""
    for naam in type(deel).model_fields:
        inhoud = getattr(deel, naam)
        lijst = isinstance(inhoud, tuple)
        for nr, item in enumerate(inhoud) if lijst else ((0, inhoud),):
            if isinstance(item, Deel):
                plek = f"{voor}{naam}[{nr}]" if lijst else f"{voor}{naam}"
                if hasattr(item, "verborgen_voor"):
                    yield plek
                yield from plekken(item, f"{plek}.")


def verberg(deel: Any, keuze: frozenset[str], wie: str, voor: str = "") -> Any:  # noqa: ANN401
    """Hide these places, and no other, for one person."""
    nieuw: dict[str, Any] = {}
    for naam in type(deel).model_fields:
        inhoud = getattr(deel, naam)
        lijst = isinstance(inhoud, tuple)
        items = []
        for nr, item in enumerate(inhoud if lijst else (inhoud,)):
            plek = f"{voor}{naam}[{nr}]" if lijst else f"{voor}{naam}"
            over = item
            if isinstance(item, Deel):
                over = verberg(item, keuze, wie, f"{plek}.")
                if hasattr(item, "verborgen_voor"):
                    dicht = (wie,) if plek in keuze else ()
                    over = over.model_copy(update={"verborgen_voor": dicht})
            items.append(over)
        nieuw[naam] = tuple(items) if lijst else items[0]
    return deel.model_copy(update=nieuw)


def _analyse(pad: str) -> str:
    """Name the analysis in which a place lies: each has numbers of its own."""
    return next((deel for deel in ("va.", "va_kern.") if pad.startswith(deel)), "")


def _terzijde(document: Deel) -> Iterator[tuple[str, str]]:
    """Give the place of each entry that sets a point aside, and the place that it is about."""
    va, voor = (getattr(document, "va", None), "va.")
    if isinstance(document, VerklarendeAnalyse):
        va, voor = document, ""
    for nr, terzijde in enumerate(va.terzijde if va else ()):
        yield f"{voor}terzijde[{nr}]", voor + terzijde.pad.removeprefix("va.")


def geheim(document: Deel, keuze: frozenset[str]) -> tuple[set[str], set[str]]:
    """Give every text that may not be seen, and every text that may, worked out by place."""
    dicht = tuple(f"{plek}." for plek in keuze)
    weg = {(_analyse(p), nr) for p, _, nr in nummers(document) if f"{p}.".startswith(dicht)}
    over = {p.rpartition(".")[0] + "." for p, _, nr in verwijzingen(document)
            if p.endswith((".bevinding", ".voorstel")) and (_analyse(p), nr) in weg}  # fmt: skip
    terzijde = {f"{plek}." for plek, pad in _terzijde(document) if f"{pad}.".startswith(dicht)}
    genoemd = [(_analyse(p), nr, p.startswith(dicht)) for p, soort, nr in verwijzingen(document)
               if soort == "bron"]  # fmt: skip
    alleen = {(a, nr) for a, nr, _ in genoemd} - {(a, nr) for a, nr, hier in genoemd if not hier}
    bronnen = {f"{p}." for p, soort, nr in nummers(document)
               if soort == "bron" and (_analyse(p), nr) in alleen}  # fmt: skip
    samen = {f"{plek.partition('.standpunten[')[0]}.{veld}" for plek in keuze
             if ".standpunten[" in plek for veld in ("waar_verschil", "hoe_verder")}  # fmt: skip
    voor = (*dicht, *over, *terzijde, *bronnen, *samen)
    vast = {f"{plek}.roepnaam" for plek in keuze}
    verborgen = {t for p, t in teksten(document) if p.startswith(voor) and p not in vast}
    open_ = {t for p, t in teksten(document) if not p.startswith(voor) or p in vast}
    return verborgen, open_


def vormen(beeld: Beeld) -> str:
    """Give the copy as text and as JSON."""
    return kaal(beeld_als_tekst(beeld) + beeld.document.model_dump_json())


def lekken(verborgen: set[str], open_: set[str], uit: str) -> list[str]:
    """Give what can be read though it may not; what stands openly elsewhere is no leak."""
    elders = kaal("\n".join(open_))
    return [t for t in verborgen
            if len(kaal(t)) >= KORT and kaal(t) not in elders and kaal(t) in uit]  # fmt: skip


@pytest.mark.parametrize("soort", SCHEMAS)
@RUSTIG
@given(data=st.data())
def test_what_is_hidden_is_in_no_copy_for_that_person(soort: str, data: st.DataObject) -> None:
    """And all the rest is; the copy for another person holds every word."""
    keuze = data.draw(st.frozensets(st.sampled_from(sorted(plekken(vol(soort))))))
    document = verberg(vol(soort), keuze, LEZER)
    verborgen, open_ = geheim(document, keuze)
    heel = beeld_van(document, (), PEILDATUM, "zaak.yaml")
    uit = vormen(exemplaar(heel, (), LEZER))
    assert lekken(verborgen, open_, uit) == []
    assert [t for t in open_ if kaal(t) not in uit] == []
    voor_ander = vormen(exemplaar(heel, (), "persoon2"))
    assert [t for t in verborgen | open_ if kaal(t) not in voor_ander] == []


@pytest.mark.parametrize("naam", VOORBEELDEN)
@RUSTIG
@given(data=st.data())
def test_in_an_example_nothing_leaks_either(naam: str, data: st.DataObject) -> None:
    """With many findings, real references, and questions of the rules that quote a text."""
    wie = VOORBEELDEN[naam]
    document = laad(map_van("examples") / "goed" / f"{naam}.yaml").document
    keuze = data.draw(st.frozensets(st.sampled_from(sorted(plekken(document))), min_size=1))
    document = verberg(document, keuze, wie)
    beeld = exemplaar(beeld_van(document, (), PEILDATUM, "zaak.yaml"), (), wie)
    assert lekken(*geheim(document, keuze), vormen(beeld)) == []
    type(beeld.document).model_validate_json(beeld.document.model_dump_json())


@pytest.mark.parametrize("soort", SCHEMAS)
def test_what_is_hidden_is_nowhere_in_the_pdf(soort: str) -> None:
    """Not on a page, not in a bookmark, not in the data about the file."""
    keuze = frozenset(plekken(vol(soort)))
    document = verberg(vol(soort), keuze, LEZER)
    heel = beeld_van(document, (), PEILDATUM, "zaak.yaml")
    verborgen, _ = geheim(document, keuze)
    assert len(verborgen) > 10
    uit = _alles_in(PdfLezer(maak_pdf(exemplaar(heel, (), LEZER))))
    assert [t for t in verborgen if kaal(t) in uit] == []
    intern = _alles_in(PdfLezer(maak_pdf(heel)))
    assert [t for t in verborgen if kaal(t) not in intern] == []


def _alles_in(lezer: PdfLezer) -> str:
    """Give everything that is drawn, and every string of the file besides."""
    los = [
        str(waarde)
        for ding in lezer.pdf.objects
        if isinstance(ding, pikepdf.Dictionary)
        for waarde in ding.values()
        if isinstance(waarde, pikepdf.String)
    ]
    return kaal("\n".join((lezer.los, lezer.tekst(), *los)))


def _sem(**anders: Any) -> Beeld:  # noqa: ANN401 - parts of the analysis
    va = lees(map_van("examples") / "goed" / "sem.yaml", VerklarendeAnalyse)
    return beeld_van(va.model_copy(update=anders), (), PEILDATUM, "sem.yaml")


def _sem_verborgen() -> Beeld:
    va = lees(map_van("examples") / "goed" / "sem.yaml", VerklarendeAnalyse)
    return _sem(
        deling=tuple(d.model_copy(update={"verborgen_voor": ("vader",)}) for d in va.deling)
    )


def test_page_one_says_for_whom_it_is_and_that_a_part_was_left_out() -> None:
    """Not which part. Without a reader it is the print that is not handed out."""
    heel = _sem_verborgen()
    assert INTERN in merken(heel)
    kopie = exemplaar(heel, (), "vader")
    assert INTERN not in merken(kopie)
    assert "Exemplaar voor vader van Sem. Een deel is weggelaten." in beeld_als_tekst(kopie)
    assert "niet te lezen voor vader" not in beeld_als_tekst(kopie)


def test_a_copy_that_holds_everything_does_not_say_otherwise() -> None:
    """It is still the copy of one person, and shows what others may not read."""
    kopie = exemplaar(_sem_verborgen(), (), "moeder")
    tekst = beeld_als_tekst(kopie)
    assert "Exemplaar voor moeder van Sem." in tekst
    assert "weggelaten" not in tekst
    assert "niet te lezen voor vader van Sem" in tekst
    assert INTERN not in merken(kopie)


def test_silence_in_a_copy_says_nothing() -> None:
    """Whoever was heard is not shown as someone who was never asked."""
    heel = _sem_verborgen()
    assert "nog niet gevraagd" not in beeld_als_tekst(exemplaar(heel, (), "vader"))
    zonder = _sem(deling=())
    assert "nog niet gevraagd" in beeld_als_tekst(exemplaar(zonder, (), "vader"))


def test_an_open_point_is_shown_when_it_is_about_what_is_shown() -> None:
    """Not the ones that came because something is not there, nor those about what is not there."""
    va = lees(map_van("examples") / "goed" / "sem.yaml", VerklarendeAnalyse)
    eerste = va.bevindingen[0].model_copy(update={"datum": None, "verborgen_voor": ("vader",)})
    tweede = va.bevindingen[1].model_copy(update={"bron": None})
    heel = _sem(bevindingen=(eerste, tweede, *va.bevindingen[2:]))
    gevonden = {m.bericht for m in heel.meldingen}
    assert {"Van welke dag is bv1?", "Wat is de bron van bv2?"} <= gevonden
    kopie = exemplaar(heel, (), "vader")
    berichten = {m.bericht for m in kopie.meldingen}
    assert "Wat is de bron van bv2?" in berichten
    assert "Van welke dag is bv1?" not in berichten
    assert berichten <= gevonden


def test_without_open_points_a_copy_speaks_for_itself_only() -> None:
    """What it does not hold can still have an open point."""
    heel = replace(_sem_verborgen(), meldingen=())
    assert "In de analyse staan in dit exemplaar geen punten open." in beeld_als_tekst(
        exemplaar(heel, (), "vader")
    )


def test_a_step_keeps_its_answer_and_loses_its_words() -> None:
    """Neither a quote nor a place in a list: both tell more than the norm and the mark."""
    blad = Toets("va", Soort.FEIT, None, "er is een bron", remedie="Noem bv7.",
                 pad="va.bevindingen[6].bron", vraag="Wat is de bron van bv7?")  # fmt: skip
    tweede = blad._replace(pad="va.bevindingen[7].bron", vraag="Wat is de bron van bv8?")
    kaal_blad = zonder_woorden(Toets("alle", Soort.ALLE, None, delen=(blad, tweede)))
    assert kaal_blad.delen == (Toets("va", Soort.FEIT, None, "er is een bron"),)
    zonder = zonder_woorden(boom())
    assert [(b.code, b.uitkomst, b.remedie) for b in zonder.bladeren()] == [
        (b.code, b.uitkomst, b.remedie) for b in boom().bladeren()
    ]


def test_the_steps_answer_for_the_whole_dossier() -> None:
    """The youth was heard, also for whoever may not read what was said."""
    yara = lees(map_van("examples") / "goed" / "yara.yaml", Dossier)
    document = verberg(yara, frozenset(plekken(yara)), "moeder")
    heel = beeld_van(document, (), PEILDATUM, "yara.yaml")
    kopie = exemplaar(heel, (), "moeder")

    def antwoorden(beeld: Beeld) -> list[tuple[str, bool, bool | None]]:
        stappen = [stap for verloop in beeld.verlopen for stap in verloop.stappen]
        return [(stap.gebeurtenis, stap.open, stap.toets.uitkomst) for stap in stappen]

    assert kopie.weggelaten
    assert antwoorden(heel)
    assert antwoorden(kopie) == antwoorden(heel)
    stappen = [stap for verloop in kopie.verlopen for stap in (*verloop.stappen, *verloop.gezet)]
    assert {(b.pad, b.vraag) for stap in stappen for b in stap.toets.bladeren()} == {("", "")}


def test_an_unknown_reader_is_told_which_keys_there_are() -> None:
    """With the nearest one, as everywhere."""
    with pytest.raises(GebruikError) as fout:
        zoek_persoon(_sem().document, "vadr")
    assert fout.value.code == "APP-08"
    assert "Bedoelt u 'vader'?" in fout.value.bericht
    assert "moeder" in fout.value.bericht
    leeg = Dossier.model_validate(
        {"schema": "dossier/1", "kenmerk": "D-1", "regio": "groningen_drenthe",
         "jeugdige": {"roepnaam": "Bo", "geboortedatum": "2010-05-12"}}
    )  # fmt: skip
    with pytest.raises(GebruikError) as fout:
        zoek_persoon(leeg, "vader")
    assert fout.value.bericht.endswith("Daar staat nog niemand.")
