# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re
from datetime import date
from inspect import signature
from pathlib import Path
from types import UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin

import pytest
from pydantic import BaseModel

from tests.recht.bouw import GD, MACHTIGING, PEIL, SPOED, TEKEN, Invoer, dag, tekens, uur, zaak
from va_route.recht import stappen, stappen_voorwaardelijk
from va_route.recht.afspraak import (
    Afspraak,
    AlsDeRegioHeeft,
    InWoordenVanHier,
    Regionaal,
)
from va_route.recht.regel import Bij, Feit, Oordeel, Plicht, Regel, Volgens
from va_route.recht.selectie import SELECTIES
from va_route.recht.zaak import Zaak
from va_route.schemas.besluit import Beschikking
from va_route.schemas.dossier import Dossier, JeugdigeKort
from va_route.schemas.overleg import Overleg, Signaal
from va_route.schemas.partijen import Partij
from va_route.schemas.va_kop import Jeugdige
from va_route.schemas.verblijf import Opname, Uitkomst, Verval
from va_route.schemas.verzoek import Verzoek, VerzoekSoort
from va_route.schemas.voorwaarden import Voorwaarden
from va_route.toets import Soort, Toets, plichten, redenen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

GOLDEN = Path(__file__).with_name("golden")
STAPPEN = {
    naam: r
    for module in (stappen, stappen_voorwaardelijk)
    for naam, r in vars(module).items()
    if isinstance(r, Regel)
}
SOORTEN: dict[str, tuple[type[BaseModel], ...]] = {
    "verzoek": (Verzoek,),
    "jeugdige": (Jeugdige, JeugdigeKort),
    "signaal": (Signaal,),
    "spoedberaad": (Overleg,),
    "beschikking": (Beschikking,),
    "opname": (Opname,),
    "verval": (Verval,),
    "uitkomst": (Uitkomst,),
    "voorwaarden": (Voorwaarden,),
}
OM = Plicht | Bij | Volgens | Regionaal | AlsDeRegioHeeft | InWoordenVanHier
"""What only stands around a rule has its code."""
WEIGERING = re.compile(r"mag niet|kan niet|niet toegestaan|verboden|moet", re.IGNORECASE)


def alle_regels(regel: Regel) -> Iterator[Regel]:
    """Give a rule and everything below it."""
    yield regel
    for deel in regel.delen:
        yield from alle_regels(deel)


def leeg(soort: VerzoekSoort) -> Zaak:
    """Ask about a dossier that says nothing at all."""
    kop = {"schema": "dossier/1", "kenmerk": "D-1", "regio": "groningen_drenthe"}
    return Zaak(Dossier.model_validate(kop), PEIL, GD, soort)


REGELS = {regel for stap in STAPPEN.values() for regel in alle_regels(stap)}
BLADEREN = sorted({b for stap in STAPPEN.values() for b in stap.bladeren()}, key=lambda b: b.code)
FEITEN = [blad for blad in BLADEREN if isinstance(blad, Feit)]
AFSPRAKEN: list[Regel] = [r for r in REGELS if isinstance(r, Afspraak)]
AFSPRAKEN.sort(key=lambda afspraak: afspraak.code)
EIGEN = [blad for blad in BLADEREN if not blad.code.startswith("VA-") and blad.zin]


class TestBladeren:
    """What holds for every leaf of every step."""

    @pytest.mark.parametrize("feit", FEITEN, ids=lambda feit: feit.code)
    def test_it_reads_only_what_a_document_can_hold(self, feit: Feit) -> None:
        """Every path resolves on the schema, and every value has its parameter."""
        assert len(signature(feit.vraag).parameters) == len(feit.leest)
        for pad in feit.leest:
            eerste, *rest = pad.split(".")
            if not rest:
                assert eerste in SELECTIES or eerste in Dossier.model_fields
            elif eerste in SELECTIES:
                assert all(bestaat(soort, rest) for soort in SOORTEN[eerste])
            else:
                assert bestaat(Dossier, [eerste, *rest])

    @pytest.mark.parametrize("blad", EIGEN, ids=lambda blad: blad.code)
    def test_it_says_what_who_where_and_how(self, blad: Regel) -> None:
        """A sentence that fits in another, a source, a party, and a remedy with a full stop."""
        assert blad.zin[0] == blad.zin[0].lower()
        assert not blad.zin.endswith(".")
        assert blad.bron.citaat
        assert blad.wie
        assert set(blad.wie) <= {partij.value for partij in Partij}
        assert blad.remedie.endswith(".")

    @pytest.mark.parametrize("blad", BLADEREN, ids=lambda blad: blad.code)
    def test_it_never_forbids(self, blad: Regel) -> None:
        """A message says what the dossier does not show and what can be done."""
        assert not WEIGERING.search(f"{blad.zin} {blad.remedie}")

    @pytest.mark.parametrize("blad", EIGEN, ids=lambda blad: blad.code)
    def test_it_speaks_in_short_sentences(self, blad: Regel) -> None:
        """At most 25 words: level B1."""
        for zin in re.split(r"(?<=[.?:;])\s", f"{blad.remedie} {blad.zin}"):
            assert len(zin.split()) <= 25, zin

    @pytest.mark.parametrize("blad", BLADEREN, ids=lambda blad: blad.code)
    def test_its_source_has_a_link_when_it_is_the_law(self, blad: Regel) -> None:
        """A reader can look the article up; an agreement has no article."""
        if re.search(r"\bart\. ", blad.bron.citaat):
            assert blad.bron.url.startswith("https://wetten.overheid.nl/jci1.3:c:BWBR")
        else:
            assert not re.search(r"wet\b|\blid\b", blad.bron.citaat, re.IGNORECASE)


def bestaat(soort: type[BaseModel], namen: list[str]) -> bool:
    """Say whether these fields can be walked from this class."""
    naam, *rest = namen
    veld = soort.model_fields.get(naam)
    if veld is None:
        return False
    if not rest:
        return True
    return any(bestaat(klasse, rest) for klasse in klassen(veld.annotation))


def klassen(annotatie: Any) -> Iterator[type[BaseModel]]:  # noqa: ANN401 - any annotation
    """Give the document classes in an annotation, not through a list."""
    if get_origin(annotatie) in {Union, UnionType}:
        for deel in get_args(annotatie):
            yield from klassen(deel)
    elif isinstance(annotatie, type) and issubclass(annotatie, BaseModel):
        yield annotatie


def alleen_om(regel: Regel) -> bool:
    """Whether this only stands around a rule, under the code of that rule."""
    return isinstance(regel, OM) and not isinstance(regel, Afspraak)


def test_a_code_names_one_rule() -> None:
    """Wrappers (a duty, another request, another article) carry the code of their rule."""
    echt = [r for r in REGELS if not alleen_om(r)]
    dubbel = {r.code for r in echt if sum(ander.code == r.code for ander in echt) > 1}
    assert dubbel == set()
    for regel in REGELS:
        if alleen_om(regel):
            assert regel.code == regel.delen[0].code


@pytest.mark.parametrize("regel", AFSPRAKEN, ids=[afspraak.code for afspraak in AFSPRAKEN])
def test_an_agreement_never_reads_as_law(regel: Regel) -> None:
    """It says whose way of working it is."""
    assert regel.bron.citaat.startswith("Werkwijze")
    assert "wet" not in regel.bron.citaat.lower()


def test_every_open_norm_is_answered_by_a_person() -> None:
    """An open norm has no body; it reads the judgements and names who gives them."""
    oordelen = [blad for blad in BLADEREN if isinstance(blad, Oordeel)]
    assert [o.code for o in oordelen] == ["kort_tevoren_onderzocht"]
    assert oordelen[0].wie == (Partij.GEDRAGSWETENSCHAPPER,)


@pytest.mark.parametrize("naam", STAPPEN)
def test_an_empty_dossier_gives_silence_or_an_open_door(naam: str) -> None:
    """Nothing is shown not to be so; what is met says nothing about the case."""
    for soort in (MACHTIGING, SPOED):
        toets = STAPPEN[naam].toets(leeg(soort))
        assert toets.uitkomst is not False
        waar = {blad.code for blad in toets.bladeren() if blad.uitkomst is True}
        # An end that nobody recorded: their sentences say so.
        assert waar <= {
            "niet_vervallen",
            "geen_beslissing_op_vervolg",
            "instemming_niet_ingetrokken",
            "geen_beraad_wees_anders",
            "nog_geen_vervolgverzoek",
            "geen_voorwaarde",
            "delen_toegestaan",
            "afspraken_uitgevoerd",
            "op_tijd_om_tafel",
            "team_langs_de_goede_weg",
            "hsj_ontoereikend_opgepakt",
            "perspectief_onbekend_gevolgd",
        }


@pytest.mark.parametrize(
    "code",
    [
        "niet_vervallen",
        "geen_beslissing_op_vervolg",
        "instemming_niet_ingetrokken",
        "geen_beraad_wees_anders",
        "nog_geen_vervolgverzoek",
        "delen_toegestaan",
        "afspraken_uitgevoerd",
        "op_tijd_om_tafel",
        "team_langs_de_goede_weg",
        "hsj_ontoereikend_opgepakt",
        "perspectief_onbekend_gevolgd",
    ],
)
def test_what_is_met_by_silence_says_so(code: str) -> None:
    """As far as recorded: a statement about the dossier, not about the world."""
    [blad] = [blad for blad in BLADEREN if blad.code == code]
    assert blad.zin.endswith(", voor zover vastgelegd")


@pytest.mark.parametrize("naam", STAPPEN)
def test_met_means_no_reasons(naam: str) -> None:
    """For each step as it stands: ``voldaan`` ⇔ ✔ ⇔ no open reason; a duty is never one."""
    for over in (leeg(MACHTIGING), leeg(SPOED), zaak(SPOED, **spoed()), zaak(MACHTIGING)):
        toets = STAPPEN[naam].toets(over)
        assert STAPPEN[naam].voldaan(over) is (toets.uitkomst is True) is (redenen(toets) == ())
        assert all(reden.toets.telt for reden in redenen(toets))
        voor = over.dossier.model_dump_json()
        assert STAPPEN[naam].toets(over) == toets
        assert over.dossier.model_dump_json() == voor


ASKS = """
start_regulier | - | regievoerder_benoemd vertrouwenspersoon_gewezen familiegroepsplan_aangeboden
geen_voorwaarde | - | -
besluit_tot_verzoek | ambulant_overwogen jeugdige_gehoord va_is_besproken \
consult_of_niet_bereikbaar risico_samen_gewogen standpunt_per_gezaghebbende \
tafel_binnen_termijn toegang_team_klopt hsj_betrokken ouders_gezag_betrokken \
systeemhulp_overwogen | VA-G09 delen_toegestaan meldcode_doorlopen hsj_ontoereikend_opgepakt \
perspectief_onbekend_gevolgd
regulier_verzoek | va_aanwezig ambulant_overwogen jeugdige_gehoord wet_regulier_verzoek \
waarom_niet_thuis woonvraag_behandelvraag plan_voor_plaatsing kans_gegeven \
jeugdige_vooraf_gewaarschuwd overeenstemming_vastgelegd gezinsgericht_overwogen \
voorwaardelijk_overwogen va_actueel gedragswetenschapper_niet_behandelend \
| duur_binnen_maximum instemming_door_ander_dan_va feiten_volledig_en_waar \
vertrouwenspersoon_gewezen VA-G06 samenloop_nagegaan hsj_ontoereikend_opgepakt \
perspectief_onbekend_gevolgd
spoedverzoek | spoedberaad_gehouden jeugdige_gehoord ambulant_overwogen wet_spoedverzoek \
tafel_binnen_termijn toegang_team_klopt \
| reden_niet_thuis duur_binnen_maximum feiten_volledig_en_waar vertrouwenspersoon_gewezen \
samenloop_nagegaan hsj_ontoereikend_opgepakt
vervolgverzoek | spoedberaad_voor_vervolg vervolg_op_spoed \
| duur_binnen_maximum nog_geen_vervolgverzoek instemming_door_ander_dan_va feiten_volledig_en_waar \
samenloop_nagegaan hvp_opname_vastgesteld hvp_opname_volledig
opname_regulier | machtiging_regulier_geldig registratie_tenzij_jji \
opname_voorbereid_afgesproken duur_en_vervolg_afgesproken gezin_na_plaatsing_afgesproken \
jeugdige_vooraf_gewaarschuwd perspectief_wonen perspectief_onderwijs \
| vertrouwenspersoon_gewezen opname_meegedeeld jeugdhulpverantwoordelijke_benoemd \
vertrouwenspersoon_toegewezen huisregels_verteld zes_uur_onderwijs perspectief_onbekend_gevolgd
opname_spoed | machtiging_spoed_geldig accommodatie_geregistreerd \
| opname_voorbereid duur_en_vervolg_verteld vertrouwenspersoon_gewezen opname_meegedeeld \
jeugdhulpverantwoordelijke_benoemd vertrouwenspersoon_toegewezen huisregels_verteld \
zes_uur_onderwijs
uitstroom | - | einde_machtiging_vastgelegd jeugdhulpverantwoordelijke_benoemd \
vertrouwenspersoon_toegewezen huisregels_verteld zes_uur_onderwijs hvp_geevalueerd \
hvp_opname_vastgesteld hvp_opname_volledig woonplek_bekend woonplek_of_zoeker_bekend \
school_bekend overdracht_geregeld afspraken_uitgevoerd
uitstroom_spoed | - | einde_machtiging_vastgelegd jeugdhulpverantwoordelijke_benoemd \
vertrouwenspersoon_toegewezen huisregels_verteld zes_uur_onderwijs hvp_geevalueerd \
hvp_opname_vastgesteld hvp_opname_volledig waarom_spoed_besproken woonplek_bekend \
woonplek_of_zoeker_bekend school_bekend overdracht_geregeld afspraken_uitgevoerd
plaatsing_voorkomen | - | opvolging_belegd afspraken_uitgevoerd
beraad_vastgelegd | beraad_vastgelegd \
| gezag_aan_tafel in_overleg_gewogen drie_vragen_door_twee meldcode_doorlopen delen_toegestaan
snelle_hulp | - | opvolging_belegd
andere_weg_vastgelegd | andere_weg_vastgelegd | opvolging_belegd
verlening_vastgelegd | verlening_vastgelegd | verhoren_vastgelegd raadsman_toegevoegd
afzien_vastgelegd | afzien_vastgelegd | opvolging_belegd afspraken_uitgevoerd
opname_vastgelegd | opname_vastgelegd | opname_meegedeeld jeugdhulpverantwoordelijke_benoemd \
vertrouwenspersoon_toegewezen huisregels_verteld zes_uur_onderwijs hvp_opname_vastgesteld \
hvp_opname_volledig
"""


@pytest.mark.parametrize("rij", ASKS.strip().splitlines(), ids=lambda rij: rij.split(" | ")[0])
def test_each_step_asks_what_the_design_says(rij: str) -> None:
    """What counts, and what only reminds, in the order of the explanation."""
    naam, telt, herinnert = (cel.split() if cel.strip() != "-" else [] for cel in rij.split(" | "))
    delen = STAPPEN[naam[0]].delen
    assert [d.code for d in delen if d.soort is not Soort.PLICHT] == telt
    assert [d.code for d in delen if d.soort is Soort.PLICHT] == herinnert


def test_no_reader_meets_a_bare_code() -> None:
    """Everything below a step says in Dutch what it is; only the step itself has a title."""
    stil = {regel.code for stap in STAPPEN.values() for d in stap.delen for regel in alle_regels(d)}
    met_zin = {regel.code for regel in REGELS if regel.zin}
    va = {code for code in stil if code.startswith(("VA-", "va_"))}
    assert stil - met_zin <= va


def test_each_judgement_cites_its_own_article() -> None:
    """A refusal, an admission and an emergency title rest on their own articles."""
    bronnen = {
        "afwijzing_vastgelegd": "Jeugdwet art. 6.1.2",
        "afwijzing_spoed_vastgelegd": "Jeugdwet art. 6.1.3",
        "vervolg_afgewezen_vastgelegd": "Jeugdwet art. 6.1.2",
    }
    for naam, citaat in bronnen.items():
        bron = STAPPEN[naam].toets(leeg(SPOED)).bron
        assert bron is not None
        assert bron.citaat == citaat
    titel = [t for t in alle_regels(stappen.spoedverzoek) if t.code == "titel_aanwezig"]
    assert titel[0].bron.citaat == "Jeugdwet art. 6.1.3 lid 1"


def test_an_emergency_never_asks_for_an_analysis() -> None:
    """No VA, no kern and no leaflet holds an emergency request back."""
    codes = {regel.code for regel in alle_regels(stappen.spoedverzoek)}
    assert "va_aanwezig" not in codes
    assert not {code for code in codes if code.startswith(("VA-", "va_"))}


def test_no_route_asks_that_lighter_help_failed() -> None:
    """An option needs an outcome and a reason, never a failure."""
    [blad] = [b for b in BLADEREN if b.code == "lichtere_mogelijkheid_afgewogen"]
    assert "hoeft niet eerst mislukt te zijn" in blad.remedie


def spoed() -> Invoer:
    """Write a dossier in which everything of an emergency request is in order."""
    return {
        "signalen": [{"op": uur(0, "02:00"), "van": "politie", "tekst": "Zij is weg."}],
        "overleggen": [
            {
                "id": "ov1",
                "soort": "spoedberaad",
                "op": uur(0, "04:00"),
                "wijze": "telefoon",
                "deelnemers": [
                    {"organisatie": "GI", "hoedanigheid": "professional"},
                    {"organisatie": "Aanbieder", "hoedanigheid": "hsj_deskundige"},
                ],
                "jeugdige_uitgenodigd": "ja",
                "opties": [
                    {"id": "al1", "tekst": "Hulp thuis", "soort": "ambulant"}
                    | {"uitkomst": "afgewezen", "reden": "Dat is vannacht niet veilig."}
                ],
                "uitkomst": "spoedverzoek",
            }
        ],
        "titel": {
            "maatregelen": [
                {"soort": "ots", "stand": "van_kracht", "vanaf": dag(-90), "uitvoerende_gi": "GI"}
            ]
        },
        "oordelen": [
            {"norm": "kort_tevoren_onderzocht", "antwoord": "ja", "door": "hanna"}
            | {"rol": "gedragswetenschapper", "datum": dag(0), "motivering": "Vannacht gezien."}
        ],
        "verzoeken": [
            {
                "id": "vz1",
                "soort": "spoedmachtiging",
                "verzoeker": "gi",
                "gevraagd_vanaf": dag(0),
                "gevraagd_tot_en_met": dag(27),
                "gronden": dict.fromkeys(
                    ("noodzaak", "onmiddellijk", "onttrekking", "minder_ingrijpend"), "Daarom."
                ),
                "niet_af_te_wachten": {"tekst": "Zij komen terug.", "datum": dag(0)},
                "woorden": [{"van": "yara", "tekst": "Nee.", "datum": dag(0), "wijze": "telefoon"}],
                "instemmingsverklaringen": [
                    {"door": "hanna", "registratie": "nip", "registratienummer": "20260000021"}
                    | {"onderzocht_op": dag(0), "wijze": "video"}
                    | {"uitkomst": "stemt_in", "getekend_op": dag(0)}
                ],
            }
        ],
    }


def test_an_emergency_request_that_is_in_order_is_open() -> None:
    """Every guard and every condition of the law, and only duties left."""
    toets = stappen.spoedverzoek.toets(zaak(SPOED, **spoed()))
    assert [r.toets.code for r in redenen(toets)] == []
    assert {p.code for p in plichten(toets)} == {
        "reden_niet_thuis",
        "feiten_volledig_en_waar",
        "vertrouwenspersoon_gewezen",
        "samenloop_nagegaan",
    }


ZONDER: dict[str, tuple[Callable[[Invoer], object], set[str]]] = {
    "signaal": (
        lambda d: d.pop("signalen"),
        {"signaal_vastgelegd", "beraad_na_signaal", "afgeweken_van_spoedberaad_gehouden"},
    ),
    "titel": (
        lambda d: d.pop("titel"),
        {
            "bevoegde_verzoeker",
            "maatregel_van_kracht",
            "maatregel_tegelijk_verzocht",
            "gezaghebbenden_stemmen_in",
        },
    ),
    "oordeel": (
        lambda d: d.pop("oordelen"),
        {"kort_tevoren_onderzocht", "onderzoek_onmogelijk"},
    ),
    "woorden": (
        lambda d: d["verzoeken"][0].pop("woorden"),
        {"eigen_woorden_over_verzoek", "pogingen_om_te_horen"},
    ),
    "niet af te wachten": (
        lambda d: d["verzoeken"][0].pop("niet_af_te_wachten"),
        {"niet_af_te_wachten_onderbouwd"},
    ),
}


@pytest.mark.parametrize("weg", ZONDER)
def test_each_thing_that_is_missing_gives_its_own_reasons(weg: str) -> None:
    """All of them at once and no others."""
    neem_weg, codes = ZONDER[weg]
    delen = spoed()
    neem_weg(delen)
    toets = stappen.spoedverzoek.toets(zaak(SPOED, **delen))
    assert toets.uitkomst is None
    assert {r.toets.code for r in redenen(toets)} == codes


@pytest.mark.parametrize("laatste", [None, "2026-12-31"])
def test_how_long_is_asked_never_holds_a_request_up(laatste: str | None) -> None:
    """The judge says how long (Jeugdwet 6.1.12 lid 2); a missing or a late day is a reminder."""
    delen = spoed()
    delen["verzoeken"][0].pop("gevraagd_tot_en_met")
    if laatste is not None:
        delen["verzoeken"][0]["gevraagd_tot_en_met"] = laatste
    toets = stappen.spoedverzoek.toets(zaak(SPOED, **delen))
    assert toets.uitkomst is True
    duur = next(d for d in toets.delen if d.code == "duur_binnen_maximum")
    assert (duur.soort, duur.uitkomst) == (Soort.PLICHT, None if laatste is None else False)


def test_the_law_is_asked_on_the_day() -> None:
    """The day before the night nothing is on file yet; the day after it still is."""
    dagen = (date(2026, 6, 14), PEIL, date(2026, 6, 16))
    assert tekens(stappen.spoedverzoek, [zaak(SPOED, op, **spoed()) for op in dagen]) == "?✔✔"


def uitleg(toets: Toets, diep: int = 0) -> Iterator[str]:
    """Write the complete explanation as a tree, to be read as law."""
    in_ = "  " * diep
    soort = "" if toets.soort is Soort.FEIT else f" ({toets.soort.value})"
    yield f"{in_}{TEKEN[toets.uitkomst]} {toets.code}{soort}"
    if toets.zin:
        yield f"{in_}    {toets.bericht}"
    assert toets.bron is not None
    yield f"{in_}    Bron: {toets.bron.citaat}"
    if not toets.delen:
        yield f"{in_}    Wie: {', '.join(Partij(wie).naam for wie in toets.wie)}"
        yield f"{in_}    Plek: {toets.pad or 'de zaak'}"
        yield f"{in_}    Wat kan: {toets.remedie}"
    for deel in toets.delen:
        yield from uitleg(deel, diep + 1)


@pytest.mark.parametrize(
    ("naam", "soort"),
    [
        ("regulier_verzoek", MACHTIGING),
        ("spoedverzoek", SPOED),
        ("vervolgverzoek", SPOED),
        ("opname_regulier", MACHTIGING),
        ("opname_spoed", SPOED),
        ("besluit_tot_verzoek", MACHTIGING),
    ],
)
def test_the_explanation_is_that_of_the_golden_file(
    naam: str, soort: VerzoekSoort, golden: Callable[[Path, str], None]
) -> None:
    """The whole explanation on an empty dossier, reviewed as law."""
    tekst = "\n".join(uitleg(STAPPEN[naam].toets(leeg(soort)))) + "\n"
    golden(GOLDEN / f"{naam}.txt", tekst)
