# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What holds for every valid document, whatever is in it and whatever is not."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from va_route.app.beeld import beeld_van
from va_route.app.controleer import controleer, controleer_bestanden
from va_route.app.laad import SCHEMAS, Document, laad
from va_route.app.maak_pdf import maak_pdf
from va_route.app.toets import toets_stap
from va_route.app.verloop import nieuw_verloop, plekken
from va_route.app.zet import zet
from va_route.errors import GebruikError, OnbekendeGebeurtenis
from va_route.flows import ROUTES, Stap
from va_route.flows.handelingen import HANDELINGEN, Handeling
from va_route.pakket import map_van
from va_route.render.taal import zichtbaar
from va_route.render.text import beeld_als_tekst
from va_route.schemas.basis import AMSTERDAM
from va_route.schemas.dossier import Dossier
from va_route.schemas.journaal import Journaalregel, Regelsoort
from va_route.schemas.keuzes import Status
from va_route.schemas.loop import teksten
from va_route.schemas.va import VerklarendeAnalyse
from va_route.schemas.velden import velden
from va_route.schemas.verzoek import VerzoekSoort
from va_route.store import lees
from va_route.store.keten import dossier_hash
from va_route.store.schrijf import Stijl
from va_route.testing import PEILDATUM, analyses, dossiers, kernen, naughty_teksten

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from va_route.schemas.basis import Deel

GENOEG = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
WEINIG = settings(GENOEG, max_examples=2)
DOCUMENTEN = analyses() | kernen() | dossiers()


def kaal(document: Document) -> dict[str, Any]:
    """Give what stands in the file of a document."""
    boom: dict[str, Any] = document.model_dump(mode="json", by_alias=True)
    return boom


def als_json(document: Document) -> bytes:
    """Write a document as JSON."""
    return json.dumps(kaal(document), ensure_ascii=False).encode()


def als_yaml(document: Document) -> bytes:
    """Write a document as YAML, in the style in which the command writes."""

    def woorden(waarde: Any) -> Any:  # noqa: ANN401 - any part of a document
        if isinstance(waarde, dict):
            return {naam: woorden(deel) for naam, deel in waarde.items()}
        if isinstance(waarde, list):
            return [woorden(deel) for deel in waarde]
        return waarde if waarde is None else str(waarde)

    return Stijl().blok(woorden(kaal(document)), 0).encode() + b"\n"


@GENOEG
@given(analyses(naughty_teksten()) | kernen(naughty_teksten()) | dossiers(naughty_teksten()))
def test_every_text_comes_back_as_it_was_written(document: Document) -> None:
    """Read, written and read again, in both kinds of file, nothing changes and nothing is lost."""
    uit_json = lees(als_json(document), "x.json", SCHEMAS).document
    uit_yaml = lees(als_yaml(document), "x.yaml", SCHEMAS).document
    assert list(teksten(uit_json)) == list(teksten(uit_yaml)) == list(teksten(document))
    # Two moments of an hour that the clock counts twice are equal only as they are written.
    assert uit_json.model_dump_json() == uit_yaml.model_dump_json() == document.model_dump_json()
    assert dossier_hash(uit_json) == dossier_hash(uit_yaml) == dossier_hash(document)


@GENOEG
@given(DOCUMENTEN)
def test_every_document_can_be_checked(document: Document) -> None:
    """No rule falls over, and each message says where, what and how, in words."""
    for melding in controleer(document, PEILDATUM):
        assert melding.code
        assert melding.pad
        assert melding.bericht.strip()
        assert melding.remedie.strip()


@GENOEG
@given(dossiers(), st.sampled_from(sorted(ROUTES)))
def test_every_step_of_every_dossier_can_be_asked(dossier: Dossier, route: str) -> None:
    """Whatever is in a dossier, each step has an answer, and without reasons it is open."""
    for gebeurtenis in ROUTES[route].gebeurtenissen:
        toets = toets_stap(dossier, route, gebeurtenis, peildatum=PEILDATUM)
        assert toets.uitkomst in {True, False, None}


@GENOEG
@given(analyses() | kernen())
def test_every_text_is_printed_to_the_letter(document: Document) -> None:
    """In plain text nothing is interpreted and nothing lost; what cannot be seen is shown."""
    blad = "".join(beeld_als_tekst(beeld_van(document, (), PEILDATUM)).split())
    for pad, tekst in teksten(document):
        assert "".join(zichtbaar(tekst).split()) in blad, pad


@GENOEG
@given(dossiers())
def test_every_dossier_is_printed(dossier: Dossier) -> None:
    """A dossier with anything in it, or nearly nothing, is plain text too."""
    assert beeld_als_tekst(beeld_van(dossier, (), PEILDATUM)).strip()


@WEINIG
@given(DOCUMENTEN)
def test_every_document_becomes_a_pdf(document: Document) -> None:
    """A few of each run; the plain text above is made of the same tree."""
    assert maak_pdf(document, peildatum=PEILDATUM).startswith(b"%PDF-")


def gegroeid(naam: str, **aantallen: int) -> VerklarendeAnalyse:
    """Repeat the entries of an example, each with a number of its own, until there are so many."""
    document = laad(map_van("examples") / "goed" / f"{naam}.yaml").document
    boom = kaal(document)
    for lijst, aantal in aantallen.items():
        eerst = boom[lijst]
        letters = eerst[0]["id"].rstrip("0123456789")
        boom[lijst] = [
            {**eerst[nr % len(eerst)], "id": f"{letters}{nr + 1}", "tekst": f"{letters}-{nr + 1}-"}
            for nr in range(aantal)
        ]
    return VerklarendeAnalyse.model_validate(boom)


def test_an_analysis_of_two_hundred_findings_stays_usable(tmp_path: Path) -> None:
    """What to begin with still fits on a screen and says how much is left; nothing is left out."""
    va = gegroeid("sem", bevindingen=200, factoren=40, hypothesen=12)
    pad = tmp_path / "groot.yaml"
    pad.write_bytes(als_yaml(va))
    (gevonden,) = controleer_bestanden([pad], PEILDATUM)
    kort = gevonden.als_tekst()
    assert len(gevonden.meldingen) > 20
    assert len(kort.splitlines()) < 60
    assert f"zijn er nog {len(gevonden.meldingen) - 5}" in kort
    blad = "".join(beeld_als_tekst(beeld_van(va, (), PEILDATUM)).split())
    for letters, aantal in (("bv", 200), ("fa", 40), ("hy", 12)):
        assert [nr for nr in range(1, aantal + 1) if f"{letters}-{nr}-" not in blad] == []


def voorbeeld(naam: str) -> Dossier:
    """Read a dossier in which every fact for filing is there."""
    document = laad(map_van("examples") / "goed" / f"{naam}.yaml").document
    assert isinstance(document, Dossier)
    return document


VOLLEDIG = {
    "regulier": voorbeeld("yara"),
    "spoed": voorbeeld("noor"),
    "voorwaardelijk": voorbeeld("yara-voorwaardelijk"),
}


def met_gaten(dossier: Dossier, welke: list[int]) -> Dossier:
    """Leave out some optional fields, wherever they stand."""
    boom = kaal(dossier)
    for nr in welke:
        plekken_ = list(optioneel(boom, type(dossier)))
        deel, naam = plekken_[nr % len(plekken_)]
        del deel[naam]
    return Dossier.model_validate(boom)


def optioneel(boom: dict[str, Any], klasse: type[Deel]) -> Iterator[tuple[dict[str, Any], str]]:
    """Give every optional field that is filled, with the map it stands in."""
    for veld in velden(klasse):
        waarde = boom.get(veld.naam)
        if not waarde:
            continue
        if not veld.verplicht:
            yield boom, veld.naam
        if veld.sectie is not None and veld.kaart is None:
            for deel in waarde if veld.lijst else [waarde]:
                yield from optioneel(deel, veld.sectie)


def wandel(data: st.DataObject, dossier: Dossier, route: str) -> tuple[Journaalregel, ...]:
    """Try random steps of a route, each by who takes it, and keep what was recorded."""
    regels: tuple[Journaalregel, ...] = ()
    klok = datetime(2026, 6, 1, 12, 0, tzinfo=AMSTERDAM)
    for _ in range(data.draw(st.integers(1, 8))):
        klok += timedelta(hours=1)
        hier = plekken(regels) if regels else (nieuw_verloop(f"{route}-1"),)
        plek = data.draw(st.sampled_from(hier))
        stappen: list[Stap | Handeling] = [
            *plek.route.stappen_vanuit(plek.stand),
            *HANDELINGEN.values(),
        ]
        stap = data.draw(st.sampled_from(stappen))
        verder = bool(regels)
        with suppress(GebruikError, OnbekendeGebeurtenis):
            regels += zet(
                dossier,
                regels,
                stap.gebeurtenis,
                door=data.draw(st.sampled_from(stap.wie)),
                op=klok,
                nu=klok,
                verloop=plek.verloop if verder else None,
                route=None if verder else route,
            )
    return regels


def feiten(dossier: Dossier, soort: VerzoekSoort) -> Mapping[str, bool]:
    """Say by hand, without any rule, which facts of a filing there are."""
    verzoeken = [v for v in dossier.verzoeken if v.soort is soort]
    va = dossier.va
    vast = va is not None and va.kop.status is Status.VASTGESTELD and va.vaststelling is not None
    return {
        "verzoeker": any(v.verzoeker is not None for v in verzoeken),
        "gronden": any(v.gronden is not None and v.gronden.onttrekking for v in verzoeken),
        "gedragswetenschapper": any(
            v.instemmingsverklaringen or v.onderzoek_onmogelijk for v in verzoeken
        ),
        "gehoord": any(v.woorden or v.niet_gehoord for v in verzoeken),
        "titel": dossier.titel is not None,
        "analyse": vast or soort is VerzoekSoort.SPOEDMACHTIGING,
        "niet_af_te_wachten": soort is not VerzoekSoort.SPOEDMACHTIGING
        or any(v.niet_af_te_wachten for v in verzoeken),
        "plan_en_bereidheid": soort is not VerzoekSoort.VOORWAARDELIJK
        or any(p.plan is not None and p.bereidheid is not None for p in dossier.voorwaardelijk),
    }


def zonder_feiten(regels: tuple[Journaalregel, ...], dossier: Dossier) -> list[str]:
    """Give the facts that a request was filed without."""
    ingediend = {
        ROUTES[regel.verloop.rpartition("-")[0]].soort
        for regel in regels
        if regel.soort is Regelsoort.GEZET and regel.gebeurtenis == "dien_in"
    }
    return [
        naam for soort in ingediend for naam, er_is in feiten(dossier, soort).items() if not er_is
    ]


@GENOEG
@given(st.data(), dossiers(), st.sampled_from(sorted(ROUTES)))
def test_no_walk_over_any_dossier_files_without_the_facts(
    data: st.DataObject, dossier: Dossier, route: str
) -> None:
    """Chance makes no dossier with every fact, so no walk ever gets there by itself."""
    assert zonder_feiten(wandel(data, dossier, route), dossier) == []


@pytest.mark.parametrize("route", sorted(ROUTES))
@GENOEG
@given(st.data(), st.lists(st.integers(0, 9999), max_size=3))
def test_no_walk_files_when_a_fact_was_left_out(
    route: str, data: st.DataObject, welke: list[int]
) -> None:
    """Of a dossier that may be filed, whatever is taken away: the facts are there or it waits."""
    dossier = met_gaten(VOLLEDIG[route], welke)
    assert zonder_feiten(wandel(data, dossier, route), dossier) == []


@pytest.mark.parametrize("route", sorted(ROUTES))
def test_a_whole_dossier_has_every_fact(route: str) -> None:
    """So that the two walks above look at facts that can be there."""
    assert all(feiten(VOLLEDIG[route], ROUTES[route].soort).values())
