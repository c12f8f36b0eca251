# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How many questions a person must answer: counted, with the ceiling beside it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from va_route.app.controleer import controleer
from va_route.app.laad import SCHEMAS
from va_route.app.nieuw import sjabloon
from va_route.app.voorlopig import ZELF_INGEVULD, Invuller
from va_route.app.waarom import waarom
from va_route.errors import Ernst
from va_route.pakket import map_van
from va_route.recht.va_regels import VA_REGELS
from va_route.schemas.basis import AMSTERDAM, Deel
from va_route.schemas.dossier import Dossier
from va_route.schemas.kern import VaKern
from va_route.schemas.va import VerklarendeAnalyse
from va_route.schemas.velden import Veld, onder, velden, volg
from va_route.store import lees_bestand
from va_route.store.yaml import loop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

PADEN = sorted((map_van("examples") / "goed").glob("*.yaml"))
_INVULLER = Invuller(
    datetime(2026, 7, 1, tzinfo=AMSTERDAM), ("opgesteld_door", "regievoerder", "plaatsvervanger")
)
"""What a new document knows, with the people it begins with."""
LATER = {
    "bespreken": {"VA-G01", "VA-G02", "VA-G03", "VA-G08"},
    "toestemming": {"VA-G09"},
    "tegenspraak": {"VA-G05"},
    "vaststellen": {"VA-G06", "VA-G07"},
    "verblijf": {"VA-V03", "VA-V06"},
    "bijna 18": {"VA-V07"},
}
"""The rules about what someone else does later, or that only ask in some cases."""
SCHRIJVEN = "schrijven"
GETELD = {
    SCHRIJVEN: 29, "bespreken": 2, "toestemming": 1, "tegenspraak": 4, "vaststellen": 3,
    "verblijf": 12, "bijna 18": 1,
}  # fmt: skip
"""The most that an example asks in each moment, field by field, as decision 0013 says."""
DOCUMENTEN: list[Any] = [lees_bestand(pad, SCHEMAS).document for pad in PADEN]


def _analyses() -> Iterator[tuple[Any, date]]:
    """Give every analysis that was fixed and every kern, on its own day."""
    for document in DOCUMENTEN:
        delen = (
            (document,) if not isinstance(document, Dossier) else (document.va, document.va_kern)
        )
        for deel in delen:
            if isinstance(deel, VerklarendeAnalyse) and deel.vaststelling:
                yield deel, deel.vaststelling.datum
            elif isinstance(deel, VaKern):
                yield deel, deel.opgesteld_op.astimezone(AMSTERDAM).date()


def _tekorten(analyse: Any, op: date) -> set[str]:  # noqa: ANN401 - a VA or a kern
    return {m.code for m in controleer(analyse, op) if m.ernst is Ernst.TEKORT}


def _weet_het_programma(veld: Veld) -> bool:
    """Whether a new document has this already, without a remark that it is still to be filled."""
    if veld.naam in ZELF_INGEVULD or _INVULLER.voorstel(veld) is not None:
        return True
    return veld.verplicht and veld.sectie is None and bool(_INVULLER.bekend(veld))


def _zonder(deel: Any, veld: Veld) -> Any:  # noqa: ANN401 - any section
    return deel.model_copy(update={veld.naam: () if veld.lijst else None})


def _gevraagd(analyse: Any, op: date) -> Iterator[tuple[str, set[str]]]:  # noqa: ANN401 - a VA or a kern
    """Give every field that the form asks, or that a rule misses, with the codes of those rules."""
    eerst = _tekorten(analyse, op)

    def gemist(veld: Veld, zonder: Any, boven: set[str]) -> set[str]:  # noqa: ANN401 - a VA or a kern
        return boven if veld.verplicht else _tekorten(zonder, op) - eerst

    model: type[Deel] = type(analyse)
    for veld in velden(model):
        codes = gemist(veld, _zonder(analyse, veld), {"vorm"})
        if _weet_het_programma(veld) or not codes:
            continue
        if veld.sectie is None or veld.lijst:
            yield veld.naam, codes
            continue
        deel = getattr(analyse, veld.naam)
        for binnen in onder(veld):
            leeg = analyse.model_copy(update={veld.naam: _zonder(deel, binnen)})
            dieper = gemist(binnen, leeg, codes)
            if dieper and not _weet_het_programma(binnen):
                yield f"{veld.naam}.{binnen.naam}", dieper


def _geteld(soort: type[VaKern | VerklarendeAnalyse]) -> tuple[dict[str, set[str]], ...]:
    return tuple(
        dict(_gevraagd(analyse, op)) for analyse, op in _analyses() if isinstance(analyse, soort)
    )


def _moment(codes: set[str]) -> str:
    """Give the moment in which a field is asked: a rule about writing comes before all others."""
    return next((naam for naam, regels in LATER.items() if codes <= regels), SCHRIJVEN)


def _per_moment(gevraagd: dict[str, set[str]]) -> dict[str, list[str]]:
    momenten: dict[str, list[str]] = {naam: [] for naam in GETELD}
    for pad, codes in gevraagd.items():
        momenten[_moment(codes)].append(pad)
    return momenten


def _in_dossier(lijst: str, zelf: set[str]) -> list[str]:
    """Give the fields of an entry that are required, or that a rule of a route reads."""
    gelezen = []
    for veld in onder(volg(Dossier, lijst)[-1]):
        redenen = waarom([lijst, veld.naam], Dossier)
        regels = [zin for zin in redenen if not zin.startswith(("Het staat", "Andere velden"))]
        if veld.naam not in {"id", *zelf} and (veld.verplicht or regels):
            gelezen.append(veld.naam)
    return gelezen


def test_a_consult_asks_four_things() -> None:
    """At the ceiling; the answer comes later, and only a question by name asks on which ground."""
    later = {"pogingen", "beantwoord_op", "advies", "verder_geholpen"}
    met_naam = {"anoniem", "grondslag"}
    gevraagd = _in_dossier("consulten", later | met_naam)
    assert gevraagd == ["instantie", "soort", "vraag", "gesteld_op"]


def test_a_spoedberaad_stays_under_eight() -> None:
    """What it is follows from where it stands; the clock is Flevoland's; not all stay away."""
    elders = {"soort", "gebeld_op", "nodig_bevonden_op"}
    gevraagd = _in_dossier("overleggen", elders | {"uitgenodigd_niet_gekomen"})
    assert len(gevraagd) <= 8, gevraagd


def test_the_kern_asks_eight_things_at_night() -> None:
    """At the ceiling, counted field by field."""
    for gevraagd in _geteld(VaKern):
        assert len(gevraagd) <= 8, gevraagd


def test_a_new_document_knows_what_is_not_counted() -> None:
    """A key in the template leads to someone in it; the number and the moment are the clock's."""
    for soort, sleutels in (
        ("kern", ["opgesteld_door"]),
        ("va", ["regievoerder", "plaatsvervanger"]),
    ):
        nieuw = loop(sjabloon(soort, _INVULLER.nu)).waarde
        kop = nieuw.get("kop", nieuw)
        assert [kop[sleutel] for sleutel in sleutels] == sleutels
        assert nieuw["betrokkenen"].keys() >= set(sleutels)
        assert kop["kenmerk"].startswith("K-2026-07-01")


def test_an_analysis_asks_in_each_moment_what_the_decision_says() -> None:
    """Field by field, in the example that asks most; one more or one less fails here."""
    momenten = [_per_moment(gevraagd) for gevraagd in _geteld(VerklarendeAnalyse)]
    meest = {naam: max((m[naam] for m in momenten), key=len) for naam in GETELD}
    assert {naam: len(paden) for naam, paden in meest.items()} == GETELD, meest


def test_no_later_rule_is_about_writing() -> None:
    """The moments hold every rule about sharing, and of the others only what asks now and then."""
    codes = set().union(*LATER.values())
    assert {regel.code for regel in VA_REGELS if regel.code.startswith("VA-G")} - codes == {
        "VA-G04"
    }
    altijd = [set().union(*gevraagd.values()) for gevraagd in _geteld(VerklarendeAnalyse)]
    gedeeld = set.intersection(*altijd)
    assert {code for code in gedeeld & codes if not code.startswith("VA-G")} == set()


def test_an_analysis_has_fewer_than_twenty_five_chapters_to_fill_in() -> None:
    """The ceiling, when a question is a chapter of the paper; by field it is not reached."""
    for gevraagd in _geteld(VerklarendeAnalyse):
        assert len({pad.partition(".")[0] for pad in gevraagd}) <= 25
