# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.recht.bouw import (
    GD,
    MACHTIGING,
    SPOED,
    WAARHEID,
    Invoer,
    dag,
    dossier,
    met_verzoek,
    teken,
    vast,
    zaak,
)
from tests.recht.conftest import HIER, lees, wijzig
from va_route.app.profiel import profiel_van
from va_route.recht import stappen, stappen_voorwaardelijk, voorbereiding, zorgvuldigheid
from va_route.recht.afspraak import Afspraak
from va_route.recht.profiel import zonder_werkwijze
from va_route.recht.regel import Regel, alle
from va_route.recht.zaak import Zaak
from va_route.recht.zorgvuldigheid import (
    geen_behandelaar,
    gezinsplek_afgewogen,
    jeugdige_vooraf_gewaarschuwd,
    kans_met_hulp,
    perspectief_onderwijs,
    perspectief_wonen,
    plan_voor_plaatsing,
    reden_niet_thuis,
    standpunt_jeugdige,
    va_actueel,
    voorwaardelijk_afgewogen,
    waarschuwing_concreet,
    woon_en_behandelvraag,
)
from va_route.schemas.keuzes import AlternatiefUitkomst
from va_route.schemas.profiel import AfspraakSoort
from va_route.toets import Soort, plichten, redenen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.recht.profiel import Regioprofiel
    from va_route.schemas.verzoek import VerzoekSoort

DAGEN = [(-1, "✔"), (0, "✔"), (1, "?")]
SEEDS = [
    waarde
    for module in (voorbereiding, zorgvuldigheid)
    for waarde in vars(module).values()
    if isinstance(waarde, Afspraak) and not GD.eist(waarde.code)
]


def va(**anders: Any) -> Zaak:  # noqa: ANN401 - parts as the reader gives them
    """Ask about the complete analysis with these values changed; ``__`` stands for a dot."""
    wijzigingen = {pad.replace("__", "."): waarde for pad, waarde in anders.items()}
    inhoud = wijzig(lees(HIER.parent / "schemas" / "sem.yaml"), wijzigingen)
    return zaak(MACHTIGING, va=inhoud, betrokkenen={})


def optie(soort: str, **anders: object) -> Zaak:
    """Ask about a table at which one option was weighed."""
    optie_ = {"id": "al1", "tekst": "Een plek", "soort": soort} | {"uitkomst": "afgewezen"} | anders
    overleg: Invoer = {"id": "ov1", "soort": "zorgoverleg", "op": f"{dag(-3)} 12:00"}
    overleg |= {"wijze": "aan_tafel", "deelnemers": [], "opties": [optie_]}
    return zaak(MACHTIGING, overleggen=[overleg])


@pytest.mark.parametrize(
    ("regel", "soort"),
    [
        (voorwaardelijk_afgewogen, "gesloten_voorwaardelijk"),
        (gezinsplek_afgewogen, "pleegzorg"),
        (gezinsplek_afgewogen, "gezinshuis"),
        (gezinsplek_afgewogen, "deeltijd_verblijf"),
    ],
)
def test_an_option_is_weighed_with_a_reason(regel: Regel, soort: str) -> None:
    """Of this kind, with a reason; another kind or no reason leaves it open."""
    assert teken(regel, optie(soort, reden="Past nu niet.")) == "✔"
    assert teken(regel, optie(soort)) == "?"
    assert teken(regel, optie("residentieel_open", reden="Past nu niet.")) == "?"
    assert teken(regel, zaak(MACHTIGING)) == "?"


@pytest.mark.parametrize("uitkomst", [u.value for u in AlternatiefUitkomst])
def test_which_way_it_went_is_no_matter(uitkomst: str) -> None:
    """Matched care: used, advised, rejected or not there: each is an answer, none a failure."""
    over = optie("pleegzorg", uitkomst=uitkomst, reden="Daarom.")
    assert teken(gezinsplek_afgewogen, over) == ("?" if uitkomst == "te_onderzoeken" else "✔")


@pytest.mark.parametrize(
    ("verklaringen", "teken_"),
    [
        ([], "?"),
        ([{}], "?"),
        ([{"behandelt_jeugdige": "nee"}], "✔"),
        ([{"behandelt_jeugdige": "ja"}], "✘"),
        ([{"behandelt_jeugdige": "ja", "waarom_behandelaar": "Niemand anders was er."}], "✔"),
        ([{"behandelt_jeugdige": "nee"}, {}], "?"),
        ([{"behandelt_jeugdige": "nee"}, {"behandelt_jeugdige": "ja"}], "✘"),
    ],
    ids=["none", "not said", "no", "yes", "yes, with a reason", "one not said", "one treats"],
)
def test_who_consents_does_not_treat_or_says_why(verklaringen: list[Invoer], teken_: str) -> None:
    """Of each statement; practice asks it and no article does."""
    kop = {"door": "hanna", "registratie": "nip", "registratienummer": "20260000021"}
    over = met_verzoek(
        MACHTIGING,
        instemmingsverklaringen=[kop | {"uitkomst": "stemt_in"} | v for v in verklaringen],
    )
    assert teken(geen_behandelaar, over) == teken_
    assert "wet" not in re.split(r"\W", geen_behandelaar.bron.citaat.lower())


OVERGANG = {
    "verteld_op": dag(0),
    "waarom": "Wij zijn bang dat het misgaat.",
    "wanneer": "Na de zomer.",
    "wat_kan_het_voorkomen": "Thuis slapen.",
}


@pytest.mark.parametrize(
    ("overgang", "teken_"),
    [
        (OVERGANG, "✔"),
        (OVERGANG | {"verteld_op": dag(1)}, "?"),
        *((dict(OVERGANG, **{naam: ""}), "?") for naam in OVERGANG),
        ({}, "?"),
    ],
    ids=["told", "told tomorrow", "no day", "no why", "no when", "nothing to do", "nothing"],
)
def test_a_warning_says_what_when_and_what_can_prevent_it(overgang: Invoer, teken_: str) -> None:
    """A warning without weight is none (the youth in the source was warned of so much)."""
    gevuld = {naam: waarde for naam, waarde in overgang.items() if waarde}
    assert teken(waarschuwing_concreet, va(overgang=gevuld)) == teken_


@pytest.mark.parametrize(
    ("anders", "teken_"),
    [
        ({}, "✔"),
        ({"opnieuw_op": dag(0)}, "✔"),
        ({"opnieuw_op": dag(-1)}, "?"),
        ({"datum": dag(0)}, "✔"),
        ({"datum": dag(1), "opnieuw_op": dag(2)}, "?"),
        ({"regel": "VA-V07"}, "?"),
    ],
    ids=["set aside", "last day", "over", "today", "tomorrow", "another rule"],
)
def test_telling_is_set_aside_with_a_reason(anders: Invoer, teken_: str) -> None:
    """Where telling brings acute danger, the analysis says so with who and until when."""
    punt = {"regel": "VA-V06", "pad": "overgang", "reden": "Direct gevaar.", "door": "karin"}
    punt |= {"datum": dag(-1), "opnieuw_op": dag(3)} | anders
    assert teken(waarschuwing_concreet, va(terzijde=[punt])) == teken_


@pytest.mark.parametrize(("verschil", "teken_"), DAGEN)
def test_the_youth_says_whether_it_is_agreed(verschil: int, teken_: str) -> None:
    """Also when not; a parent's view is not the youth's."""
    zelf = {"van": "yara", "standpunt": "oneens", "datum": dag(verschil)}
    assert teken(standpunt_jeugdige, met_verzoek(MACHTIGING, standpunten=[zelf])) == teken_
    ander = zelf | {"van": "moeder"}
    assert teken(standpunt_jeugdige, met_verzoek(MACHTIGING, standpunten=[ander])) == "?"


def test_silence_of_the_youth_is_a_right() -> None:
    """Who says nothing is on file as such, and that is an answer."""
    stil = {"reden": "wil_niet", "pogingen": []}
    assert teken(standpunt_jeugdige, met_verzoek(MACHTIGING, niet_gehoord=stil)) == "✔"
    assert teken(standpunt_jeugdige, met_verzoek(MACHTIGING)) == "?"


@pytest.mark.parametrize("stand", ["gehaald", "op_weg", "niet", "gestopt"])
@pytest.mark.parametrize(("verschil", "teken_"), DAGEN)
def test_a_chance_is_a_goal_with_help_and_a_look_back(
    stand: str, verschil: int, teken_: str
) -> None:
    """Whatever came out of it: reached and not reached count alike."""
    keek = {"datum": dag(verschil), "per_doel": [{"doel": "do2", "stand": stand}]}
    assert teken(kans_met_hulp, va(evaluaties=[keek])) == teken_


@pytest.mark.parametrize(
    ("anders", "teken_"),
    [
        ({}, "✔"),
        ({"doelen__1__van": ["vader"]}, "?"),
        ({"doelen__1__termijn": None}, "?"),
        ({"doelen__1__acties": []}, "?"),
        ({"doelen__1__acties__0__wie": "sem"}, "?"),
        ({"evaluaties": []}, "?"),
    ],
    ids=["all", "not the youth's", "no day", "nobody does a thing", "no help", "no look back"],
)
def test_a_chance_without_help_or_a_day_is_none(anders: Invoer, teken_: str) -> None:
    """Own goal, a day, someone who helps, and how it went."""
    keek = {"datum": dag(-1), "per_doel": [{"doel": "do2", "stand": "op_weg"}]}
    assert teken(kans_met_hulp, va(**({"evaluaties": [keek]} | anders))) == teken_


@pytest.mark.parametrize(
    ("woon", "behandel", "teken_"),
    [
        ("ja", "nee", "✔"),
        ("nee", "ja", "✔"),
        ("ja", None, "?"),
        (None, "ja", "?"),
        (None, None, "?"),
        ("onbekend", "ja", "?"),
        ("onbekend, met waarom", "ja", "✔"),
    ],
)
def test_living_and_treatment_are_two_questions(
    woon: str | None, behandel: str | None, teken_: str
) -> None:
    """Both answered; unknown is an answer when it says why."""
    anders: Invoer = {}
    for naam, waarde in (("woonvraag", woon), ("behandelvraag", behandel)):
        if waarde is not None:
            speelt, _, waarom = waarde.partition(", met ")
            anders[f"hulpvraag__{naam}"] = {"speelt": speelt} | (
                {"waarom": waarom} if waarom else {}
            )
    assert teken(woon_en_behandelvraag, va(**anders)) == teken_


def test_why_it_does_not_go_at_home_is_one_sentence() -> None:
    """On the request."""
    zin = "Thuis is het vannacht niet veilig."
    assert teken(reden_niet_thuis, met_verzoek(MACHTIGING, waarom_niet_thuis=zin)) == "✔"
    assert teken(reden_niet_thuis, met_verzoek(MACHTIGING)) == "?"
    assert teken(reden_niet_thuis, zaak(MACHTIGING)) == "?"


@pytest.mark.parametrize(
    ("regel", "anders", "teken_"),
    [
        (va_actueel, {"kop__evaluatie_op": dag(0)}, "✔"),
        (va_actueel, {"kop__evaluatie_op": dag(-1)}, "✘"),
        (plan_voor_plaatsing, {}, "✔"),
        (plan_voor_plaatsing, {"doelen": []}, "?"),
        (plan_voor_plaatsing, {"doelen__0__acties": []}, "?"),
        (plan_voor_plaatsing, {"alternatieven__1__draagt_bij_aan": []}, "?"),
        (perspectief_wonen, {}, "✔"),
        (perspectief_wonen, {"perspectief__wonen": None}, "?"),
        (perspectief_onderwijs, {}, "✔"),
        (perspectief_onderwijs, {"perspectief__onderwijs": None}, "?"),
        (jeugdige_vooraf_gewaarschuwd, {"overgang": OVERGANG}, "✔"),
    ],
)
def test_what_the_analysis_asks_already_is_not_asked_again(
    regel: Afspraak, anders: Invoer, teken_: str
) -> None:
    """The rule of the analysis answers; without an analysis nothing does."""
    assert teken(regel.delen[0], va(**anders)) == teken_
    assert teken(regel.delen[0], zaak(MACHTIGING)) == "?"


@pytest.mark.parametrize("regel", SEEDS, ids=lambda regel: regel.code)
def test_in_the_north_it_reminds_and_never_counts(regel: Afspraak) -> None:
    """Open or not, a step stays as it was; a reader sees who can do what."""
    toets = regel.toets(zaak(MACHTIGING))
    assert (toets.soort, toets.telt) == (Soort.PLICHT, False)
    assert toets.wie
    assert toets.remedie.endswith(".")
    assert alle("samen", regel.bron, vast(WAARHEID["✔"]), regel).voldaan(zaak(MACHTIGING))


def test_every_seed_stands_in_the_profile_of_the_north() -> None:
    """Sixteen agreements, each with the region that has it as its source."""
    codes = {regel.code for regel in SEEDS}
    assert len(codes) == 15
    assert codes | {"afspraken_uitgevoerd"} <= set(GD.afspraken)
    bronnen = {GD.afspraken[code].bron.citaat.split(",")[0] for code in codes}
    assert bronnen == {
        "Werkwijze Groningen/Drenthe",
        "Werkwijze Flevoland",
        "Werkwijze Twente",
        "Werkwijze in de praktijk",
    }


def test_a_region_asks_only_what_its_own_sources_give() -> None:
    """Flevoland knows no HSJ, Twente only the help for a whole family."""
    codes = {regel.code for regel in SEEDS}
    assert codes & set(profiel_van("twente").afspraken) == {"systeemhulp_overwogen"}
    flevoland = codes & set(profiel_van("flevoland").afspraken)
    assert "woonvraag_behandelvraag" in flevoland
    assert not flevoland & {"hsj_betrokken", "kans_gegeven", "voorwaardelijk_overwogen"}
    leeg = Zaak(dossier(), zaak().peildatum, profiel_van("twente"), MACHTIGING)
    gezien = {t.code for t in plichten(stappen.regulier_verzoek.toets(leeg))}
    assert not gezien & codes


def _alle(regel: Regel) -> Iterator[Regel]:
    yield regel
    for deel in regel.delen:
        yield from _alle(deel)


REGELS = sorted(
    {
        regel
        for module in (stappen, stappen_voorwaardelijk)
        for stap in vars(module).values()
        if isinstance(stap, Regel)
        for regel in _alle(stap)
    },
    key=lambda regel: regel.code,
)
_EERST = re.compile(
    r"eerst (is |zijn )?(geprobeerd|ingezet|mislukt)|al (geprobeerd|mislukt)|niet geholpen|"
    r"zonder (succes|resultaat)|uitgeput|alles geprobeerd|minstens \w+ (hulpvormen|trajecten)",
    re.IGNORECASE,
)


def test_no_message_asks_that_lighter_help_failed_first() -> None:
    """Matched care, in the words: every rule of every step, what it states and what it advises."""
    assert len(REGELS) > 100
    for regel in REGELS:
        tekst = f"{regel.zin} {regel.remedie}".replace("hoeft niet eerst mislukt te zijn", "")
        assert not _EERST.search(tekst), regel.code


def _met_hulp(*, resultaat: str, aantal: int, uitkomst: str) -> Zaak:
    hulp = {"wat": "Hulp thuis", "aanbieder": "Een aanbieder", "vanaf": dag(-90), "tot": dag(-9)}
    opties = [
        {"id": f"al{nr}", "tekst": "Hulp", "soort": soort, "uitkomst": uitkomst, "reden": "Daarom."}
        | {"datum": dag(-5), "draagt_bij_aan": ["do1"]}
        for nr, soort in enumerate(("ambulant", "gezinshuis", "gesloten_voorwaardelijk"), start=1)
    ]
    gesloten = {"id": "al4", "tekst": "Gesloten", "soort": "gesloten", "uitkomst": "advies"}
    return va(
        eerdere_hulp=[hulp | {"resultaat": resultaat}] * aantal,
        alternatieven=[*opties, gesloten | {"reden": "Daarom.", "draagt_bij_aan": ["do1"]}],
    )


@pytest.mark.parametrize("soort", [MACHTIGING, SPOED])
def test_no_answer_depends_on_what_failed_or_how_often(soort: VerzoekSoort) -> None:
    """Matched care, in what is done: nothing tried, helped once, failed nine times: the same."""
    gevallen = [
        _met_hulp(resultaat=resultaat, aantal=aantal, uitkomst=uitkomst)
        for resultaat, aantal in (("geholpen", 0), ("geholpen", 1), ("niet_geholpen", 9))
        for uitkomst in ("ingezet", "afgewezen")
    ]
    for stap in (stappen.besluit_tot_verzoek, stappen.regulier_verzoek, stappen.spoedverzoek):
        antwoorden = {
            tuple((t.code, t.uitkomst) for t in stap.toets(over).bladeren())
            for over in (Zaak(z.dossier, z.peildatum, GD, soort) for z in gevallen)
        }
        assert len(antwoorden) == 1


def _streng() -> Regioprofiel:
    """Make a region in which every agreement is a demand, also in an emergency."""
    eis = {
        code: replace(a, soort=AfspraakSoort.EIS, traject=None) for code, a in GD.afspraken.items()
    }
    return replace(GD, afspraken=eis)


@pytest.mark.parametrize(
    "stap",
    [
        stappen.spoedverzoek,
        stappen.beraad_vastgelegd,
        stappen.vervolgverzoek,
        stappen.opname_spoed,
        stappen.plaatsing_voorkomen,
        stappen.afzien_vastgelegd,
        stappen.uitstroom,
        stappen.uitstroom_spoed,
    ],
    ids=lambda stap: stap.code,
)
def test_no_region_can_hold_up_an_emergency_or_an_exit_with_these(stap: Regel) -> None:
    """Even where a region makes each a demand, there they remind: the night and the way out."""
    over = Zaak(dossier(), zaak().peildatum, _streng(), SPOED)
    telt = {blad.code for reden in redenen(stap.toets(over)) for blad in reden.toets.bladeren()}
    nieuw = {regel.code for regel in SEEDS} | {
        blad.code for regel in SEEDS for blad in regel.bladeren() if not blad.code.startswith("VA-")
    }
    assert not telt & (nieuw | {"afspraken_uitgevoerd"})


def test_a_strict_region_can_make_each_a_demand_on_the_regular_route() -> None:
    """The same agreement counts there, without a change to any rule."""
    over = Zaak(dossier(), zaak().peildatum, _streng(), MACHTIGING)
    assert all(regel.toets(over).telt for regel in SEEDS)


@pytest.mark.parametrize("regel", SEEDS, ids=lambda regel: regel.code)
def test_elsewhere_no_other_region_is_cited(regel: Afspraak) -> None:
    """Without a working method it is shown, and says that none is on file."""
    over = Zaak(dossier(), zaak().peildatum, zonder_werkwijze("limburg"), MACHTIGING)
    toets = regel.toets(over)
    assert not toets.telt
    bronnen = {t.bron.citaat for t in (toets, *toets.bladeren()) if t.bron}
    assert not {citaat for citaat in bronnen if citaat.startswith("Werkwijze")}
