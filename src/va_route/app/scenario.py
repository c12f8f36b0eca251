# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Scenarios: read a sheet of them, and play one.

A scenario asks the same tree as ``va-route toets``, about an example dossier with changes that are
imagined in memory. Nothing is written down.
"""

from __future__ import annotations

from collections import Counter
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, cast

from va_route.app.lees import lees
from va_route.app.scenario_regels import alle_regels
from va_route.app.verloop import plek, route_van
from va_route.app.wat_als import met_waarden
from va_route.app.woorden import bedoelt
from va_route.errors import DocumentError, Ernst, GebruikError, Melding
from va_route.flows.handelingen import HANDELINGEN
from va_route.pakket import map_van
from va_route.schemas.scenario import Antwoord, Scenarioblad
from va_route.store import lees_bestand

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from pathlib import Path

    from va_route.flows.handelingen import Handeling
    from va_route.flows.route import Stap
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.scenario import Als, Dan, Geval, Regelblad, Situatie, Wijziging
    from va_route.toets import Toets, Waarheid

_ZINNEN: Mapping[str, str] = {
    "SCENARIO-01": "Geen stap vraagt naar een regel '{naam}'.{bedoelt} Kies een code uit "
    "docs/meldingen.md.",
    "SCENARIO-02": "De route of de stap bij 'als' is niet bekend. {reden}",
    "SCENARIO-03": "Er is geen dossier '{naam}'. Noem een voorbeeld, of een bestand hiernaast.",
    "SCENARIO-04": "Bij 'situaties' staat geen '{naam}'.{bedoelt} Schrijf de situatie erbij, of "
    "kies een andere.",
    "SCENARIO-05": "Deze titel staat vaker bij deze regel. Geef elk scenario een eigen titel.",
    "SCENARIO-06": "Bij het scenario '{naam}': {reden}",
}
"""Code → what is wrong with a sheet, and what to do."""
_VAN: Mapping[Waarheid, Antwoord] = {
    True: Antwoord.JA,
    False: Antwoord.NEE,
    None: Antwoord.STIL,
}


@dataclass(frozen=True, slots=True)
class Scenario:
    """One scenario, with what its sheet says once for several of them filled in.

    ``anders`` is what is different from the dossier in the file ``dossier``, in order; ``plek`` its
    path in the sheet.
    """

    regel: str
    titel: str
    gegeven: str
    dossier: Path
    anders: tuple[Situatie | Wijziging, ...]
    als: Als
    dan: Dan
    onderwerp: str
    plek: str

    @property
    def naam(self) -> str:
        """Name it as the tests, the page and the count of mutants do."""
        return f"{self.regel}: {self.titel}"


class Uitslag(NamedTuple):
    """What came out: what the dossier says about the rule, and whether the step opens.

    ``herinnert`` tells that the rule was asked and holds nothing back here.
    """

    antwoord: Antwoord
    stap_open: bool
    alarm: bool
    herinnert: bool

    def klopt(self, dan: Dan) -> bool:
        """Whether this is what the scenario says."""
        return self[:3] == (dan.antwoord, dan.stap_open, dan.alarm)


def speel(scenario: Scenario) -> Uitslag:
    """Ask the step. GebruikError when a change does not fit the dossier."""
    als = scenario.als
    zaak = plek((), route=als.route).zaak(_dossier(scenario), als.op, als.door)
    stap = stap_van(als)
    wekker = getattr(stap, "alarm", None)
    bomen = [regel.toets(zaak) for regel in (stap.regel, wekker) if regel is not None]
    knopen = [knoop for boom in bomen for knoop in _knopen(boom, scenario.regel)]
    return Uitslag(
        antwoord=_antwoord({toets.uitkomst for toets, _ in knopen}),
        stap_open=stap.regel.voldaan(zaak),
        alarm=wekker is not None and not wekker.voldaan(zaak),
        herinnert=bool(knopen) and not any(telt for _, telt in knopen),
    )


def stap_van(als: Als) -> Stap | Handeling:
    """Find the step or the act that is asked about; GebruikError says which there are."""
    return HANDELINGEN.get(als.stap) or route_van(als.route).zoek(als.stap)


def lees_scenarios(pad: Path) -> tuple[Scenario, ...]:
    """Read one sheet; DocumentError has everything that is wrong with it, each with its place."""
    gelezen = lees_bestand(pad, {"scenarios/1": Scenarioblad})
    blad = cast("Scenarioblad", gelezen.document)
    meldingen = []
    for code, waar, toont in _fouten(blad, pad):
        plaats = gelezen.plaatsen.zoek(waar)
        bericht = _ZINNEN[code].format(**toont)
        melding = Melding(code, Ernst.FOUT, bericht, pad=waar, bestand=str(pad))
        meldingen.append(melding.op(plaats.regel, plaats.kolom) if plaats else melding)
    if meldingen:
        raise DocumentError(meldingen)
    situaties = {situatie.naam: situatie for situatie in blad.situaties}
    return tuple(
        Scenario(
            regel=regel.regel,
            titel=geval.titel,
            gegeven=regel.gegeven,
            dossier=_bestand(regel.gegeven, pad),
            anders=(*(situaties[naam] for naam in (*regel.met, *geval.met)), *geval.en),
            als=regel.als.model_copy(update={"op": geval.op or regel.als.op}),
            dan=geval.dan,
            onderwerp=blad.onderwerp,
            plek=waar,
        )
        for regel, geval, waar in _gevallen(blad)
    )


def _antwoord(gevonden: Collection[Waarheid]) -> Antwoord:
    """Give the one answer about a rule; of several open points, a no says more than silence."""
    for waarheid in (False, None, True):
        if waarheid in gevonden:
            return _VAN[waarheid]
    return Antwoord.NIET_GEVRAAGD


def _knopen(toets: Toets, code: str, *, telt: bool = True) -> Iterator[tuple[Toets, bool]]:
    """Find each answer of a rule, and whether it counts for the step."""
    telt = telt and toets.telt
    if toets.code == code:
        yield toets, telt
        return
    for deel in toets.delen:
        yield from _knopen(deel, code, telt=telt)


def _dossier(scenario: Scenario) -> Dossier:
    waarden = [
        paar
        for anders in scenario.anders
        for paar in (
            *((w.plek, deepcopy(w.waarde)) for w in anders.zet),
            *((weg, None) for weg in anders.weg),
        )
    ]
    try:
        begin = _gelezen(scenario.dossier)
        return met_waarden(begin, waarden, "'zet'") if waarden else begin
    except GebruikError as fout:
        bericht = _ZINNEN["SCENARIO-06"].format(naam=scenario.titel, reden=fout.bericht)
        raise GebruikError("SCENARIO-06", bericht) from fout


@cache
def _gelezen(pad: Path) -> Dossier:
    return lees(pad)


def _bestand(gegeven: str, blad: Path) -> Path:
    """Find the dossier: a file beside the sheet, or one of the examples."""
    if gegeven.endswith((".yaml", ".yml", ".json")):
        return blad.parent / gegeven
    return map_van("examples") / "goed" / f"{gegeven}.yaml"


def _gevallen(blad: Scenarioblad) -> Iterator[tuple[Regelblad, Geval, str]]:
    for nr, regel in enumerate(blad.regels):
        for tel, geval in enumerate(regel.scenarios):
            yield regel, geval, f"regels[{nr}].scenarios[{tel}]"


def _fouten(blad: Scenarioblad, pad: Path) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Give everything that is wrong beyond the form: code, path, and what the sentence fills in."""
    situaties = {situatie.naam for situatie in blad.situaties}
    namen = Counter((regel.regel, geval.titel) for regel, geval, _ in _gevallen(blad))
    for nr, regel in enumerate(blad.regels):
        yield from _regelfouten(regel, f"regels[{nr}]", pad)
        yield from _onbekend("SCENARIO-04", regel.met, f"regels[{nr}].met", situaties)
    for regel, geval, waar in _gevallen(blad):
        yield from _onbekend("SCENARIO-04", geval.met, f"{waar}.met", situaties)
        if namen[regel.regel, geval.titel] > 1:
            yield "SCENARIO-05", f"{waar}.titel", {}


def _regelfouten(
    blad: Regelblad, waar: str, pad: Path
) -> Iterator[tuple[str, str, dict[str, str]]]:
    yield from _onbekend("SCENARIO-01", (blad.regel,), f"{waar}.regel", alle_regels())
    try:
        stap_van(blad.als)
    except GebruikError as fout:
        yield "SCENARIO-02", f"{waar}.als", {"reden": fout.bericht}
    if not _is_er(_bestand(blad.gegeven, pad)):
        yield "SCENARIO-03", f"{waar}.gegeven", {"naam": blad.gegeven}


def _is_er(pad: Path) -> bool:
    try:
        return pad.is_file()
    except OSError:
        # A name that is too long for a file.
        return False


def _onbekend(
    code: str, namen: Iterable[str], waar: str, bekend: Collection[str]
) -> Iterator[tuple[str, str, dict[str, str]]]:
    for naam in namen:
        if naam not in bekend:
            yield code, waar, {"naam": naam, "bedoelt": bedoelt(naam, bekend)}
