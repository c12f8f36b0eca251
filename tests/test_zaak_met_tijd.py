# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Whole cases as the days go by: facts change, people act, record, come back, and tamper."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from va_route.app import zetten
from va_route.app.laad import laad
from va_route.app.verloop import plekken
from va_route.app.zet import zet
from va_route.errors import GebruikError, JournalConflict, JournalError
from va_route.flows import ROUTES, Route, Stap
from va_route.flows.handelingen import HANDELINGEN, NEEM_OVER, Handeling
from va_route.flows.verlopen import bewegingen, verlopen
from va_route.flows.woorden import UITGANGEN, zonder_voorwaarde
from va_route.pakket import map_van
from va_route.recht.termijnen import beeindigd, termijnen
from va_route.schemas.basis import dag
from va_route.schemas.dossier import Dossier
from va_route.schemas.journaal import Journaalregel, Regelsoort
from va_route.schemas.partijen import Partij
from va_route.schemas.verblijf import Vervaloorzaak
from va_route.store.journal import JournaalInGeheugen
from va_route.store.keten import ontleed, vervolg
from va_route.toets import redenen

if TYPE_CHECKING:
    from datetime import datetime

    from va_route.app.verloop import Plek
    from va_route.recht.zaak import Zaak

VOORBEELDEN = ("yara", "noor", "noor-vervolg", "nacht")
SPRONGEN = (
    *(timedelta(hours=3), timedelta(days=2), timedelta(days=4), timedelta(days=7)),
    *(timedelta(minutes=1), timedelta(hours=5), timedelta(days=1), timedelta(days=6)),
    *(timedelta(days=13), timedelta(days=28), timedelta(days=92), timedelta(days=250)),
)
"""How far the clock moves at once: over each term there is."""
UUR = timedelta(hours=1)
ZONDER_WET = "APP-50"
"""The code that says of which days the law was not read."""


@cache
def voorbeeld(naam: str) -> Dossier:
    """Read an example."""
    document = laad(map_van("examples") / "goed" / f"{naam}.yaml").document
    assert isinstance(document, Dossier)
    return document


@cache
def begin_van(naam: str) -> list[bytes]:
    """Read the lines that an example has on record."""
    pad = map_van("examples") / "goed" / f"{naam}.journaal.jsonl"
    return pad.read_bytes().splitlines(keepends=True)


def kaal(dossier: Dossier) -> dict[str, Any]:
    """Give what stands in the file of a dossier."""
    boom: dict[str, Any] = dossier.model_dump(mode="json", by_alias=True, exclude_none=True)
    return boom


def met(dossier: Dossier, lijst: str, deel: dict[str, Any]) -> Dossier:
    """Add one fact to a list of a dossier."""
    boom = kaal(dossier)
    boom[lijst] = [*boom[lijst], deel]
    return Dossier.model_validate(boom)


class ZaakMetTijd(RuleBasedStateMachine):
    """One case. ``standen`` is kept by hand, line by line, beside the fold of the house."""

    dossiers: Bundle[Dossier] = Bundle("dossiers")

    klok: datetime
    dossier: Dossier
    journaal: JournaalInGeheugen
    schrift: bytes
    gelezen: bytes
    standen: dict[str, str]

    @initialize(target=dossiers, naam=st.sampled_from(VOORBEELDEN), data=st.data())
    def begin(self, naam: str, data: st.DataObject) -> Dossier:
        """Start with the facts of an example, and with the first lines of its record, or none."""
        return self.begin_met(naam, data.draw(st.integers(0, len(begin_van(naam))), label="regels"))

    def begin_met(self, naam: str, aantal: int) -> Dossier:
        """Start with so many lines of the record of an example."""
        rijen = begin_van(naam)
        self.schrift = b"".join(rijen[:aantal])
        self.journaal = JournaalInGeheugen(ontleed(self.schrift)[0])
        self.gelezen = b""
        self.standen = {v.id: v.stand for v in verlopen(self.regels)}
        eerste = ontleed(rijen[0])[0].regels[0].op
        self.klok = max([eerste, *(r.vastgelegd_op for r in self.regels)]) + UUR
        self.dossier = voorbeeld(naam)
        return self.dossier

    @property
    def regels(self) -> tuple[Journaalregel, ...]:
        """Every line so far."""
        return self.journaal.lees().regels

    # What people do to the facts.

    @rule(
        target=dossiers,
        dossier=dossiers,
        wat=st.sampled_from(["erbij", "erbij", "eraf", "als toen"]),
        data=st.data(),
    )
    def feiten(self, dossier: Dossier, wat: str, data: st.DataObject) -> Dossier:
        """Write down what happened just now, lose something, or know what was known before."""
        nieuw = {"erbij": self._erbij, "eraf": self._eraf}.get(wat, lambda _: dossier)
        # A request that was left out has no decisions.
        with suppress(ValueError):
            self.dossier = nieuw(data)
        return self.dossier

    def _erbij(self, data: st.DataObject) -> Dossier:
        soort = data.draw(st.sampled_from(sorted(_FEITEN)), label="feit")
        deel = _FEITEN[soort](data, self.dossier, self.klok)
        if soort != "overnames":
            bekend = [verzoek.id for verzoek in self.dossier.verzoeken]
            deel["verzoek"] = data.draw(st.sampled_from(bekend or ["vz1"]))
        return met(self.dossier, soort, deel)

    def _eraf(self, data: st.DataObject) -> Dossier:
        boom = kaal(self.dossier)
        vol = [naam for naam in _WEG_TE_LATEN if boom.get(naam)]
        naam = data.draw(st.sampled_from(vol or ["kenmerk"]), label="weg")
        boom[naam] = boom[naam][:-1] if isinstance(boom[naam], list) else None
        return Dossier.model_validate(boom)

    @rule(sprong=st.sampled_from(SPRONGEN))
    def later(self, sprong: timedelta) -> None:
        """Let time pass."""
        self.klok += sprong

    # What people do on the route.

    @rule(data=st.data())
    def ga_door(self, data: st.DataObject) -> None:
        """Take some steps for which nothing is open, and that end nothing, by whoever may."""
        for _ in range(data.draw(st.integers(1, 3))):
            self._een_stap_verder(data)

    def _een_stap_verder(self, data: st.DataObject) -> None:
        mogelijk = [
            (plek, stap)
            for plek in self._plekken()
            for stap in plek.route.stappen_vanuit(plek.stand)
            if stap.naar not in UITGANGEN
            and stap.regel.voldaan(plek.zaak(self.dossier, dag(self.klok)))
        ]
        if mogelijk:
            plek, stap = data.draw(st.sampled_from(mogelijk), label="door")
            voor = len(self.regels)
            for door in stap.wie:
                mag = stap.regel.voldaan(plek.zaak(self.dossier, dag(self.klok), door))
                if mag and len(self.regels) == voor:
                    self.zet(plek, stap, door)

    @rule(data=st.data(), eerder=st.booleans())
    def een_stap(self, data: st.DataObject, *, eerder: bool) -> None:
        """Try any step from here, open or not, at this moment or a day before it was recorded."""
        plek = data.draw(st.sampled_from(self._plekken()))
        stappen: list[Stap | Handeling] = [
            *plek.route.stappen_vanuit(plek.stand),
            *HANDELINGEN.values(),
        ]
        stap = data.draw(st.sampled_from(stappen), label="stap")
        op = self.klok - timedelta(days=1) if eerder else self.klok
        self.zet(plek, stap, data.draw(st.sampled_from(stap.wie)), op)

    @rule(data=st.data())
    def knoei(self, data: st.DataObject) -> None:
        """Change, cut out or turn round something in the record: that is always seen."""
        rijen = self.schrift.splitlines(keepends=True)
        if len(rijen) < 2:
            return
        nr = data.draw(st.integers(0, len(rijen) - 2))
        wat = data.draw(st.sampled_from(["wijzig", "haal weg", "draai om", "herhaal"]))
        if wat == "wijzig":
            rijen[nr] = (
                rijen[nr]
                .replace(b'"alarm":false', b'"alarm":true', 1)
                .replace(b'"door":"gi"', b'"door":"raad"', 1)
            )
            rijen[nr] = rijen[nr].replace(b'"nr":', b'"nr":1', 1)
        elif wat == "haal weg":
            del rijen[nr]
        elif wat == "draai om":
            rijen[nr], rijen[nr + 1] = rijen[nr + 1], rijen[nr]
        else:
            rijen.insert(nr, rijen[nr])
        with pytest.raises(JournalError):
            ontleed(b"".join(rijen))
        # Nor may who saw an older head write behind this one.
        with pytest.raises(JournalConflict):
            self.journaal.voeg_toe(self.regels[-1:], self.regels[nr].vorige)

    # What is always so.

    @invariant()
    def de_vouw_is_wat_er_gebeurde(self) -> None:
        """Hold the fold against what was kept by hand; every stand is one of the route."""
        assert {v.id: v.stand for v in verlopen(self.regels)} == self.standen
        for verloop, stand in self.standen.items():
            assert stand in ROUTES[verloop.rpartition("-")[0]].standen

    @invariant()
    def de_keten_klopt(self) -> None:
        """Read the record back as it was written, line for line."""
        if self.gelezen == self.schrift:
            return
        self.gelezen = self.schrift
        journaal, heel = ontleed(self.schrift)
        assert journaal.regels == self.regels
        assert journaal.kop == self.journaal.lees().kop
        assert heel == len(self.schrift)

    @invariant()
    def er_is_altijd_een_weg(self) -> None:
        """From every stand leads a step, and what asks nothing is open whatever is on file."""
        for plek in self._laatste():
            stappen = plek.route.stappen_vanuit(plek.stand)
            assert any(stap.naar != stap.van or stap.opent for stap in stappen)
            zaak = plek.zaak(self.dossier, dag(self.klok))
            for stap in stappen:
                toets = stap.regel.toets(zaak)
                assert bool(redenen(toets)) == (toets.uitkomst is not True)
                if zonder_voorwaarde(stap.regel):
                    assert toets.uitkomst is True

    @invariant()
    def elke_termijn_heeft_een_som(self) -> None:
        """On any day, of any order: the terms can be asked, and each says how it was counted."""
        for plek in self._laatste():
            zaak = plek.zaak(self.dossier, dag(self.klok))
            assert all(t.uitleg and t.bron.citaat for t in termijnen(zaak))
            assert all(beeindigd(zaak))

    # How it is done.

    def _plekken(self) -> tuple[Plek, ...]:
        return plekken(self.regels)

    def _laatste(self) -> tuple[Plek, ...]:
        """Give the courses that began last: an old one was looked at when it moved."""
        return self._plekken()[-2:]

    def zet(
        self, plek: Plek, stap: Stap | Handeling, door: Partij, op: datetime | None = None
    ) -> None:
        """Take one step and hold every new line against the rules, asked anew on its own day."""
        eerder, op = self.regels, op or self.klok
        try:
            nieuw = zet(
                self.dossier,
                eerder,
                stap.gebeurtenis,
                door=door,
                op=op,
                nu=self.klok,
                verloop=plek.verloop,
            )
        except GebruikError as fout:
            # Not refused but not understood: nothing was recorded. An exit always is.
            self.onbegrepen(stap, fout.code)
            return
        self._controleer(plek, stap, nieuw, plek.zaak(self.dossier, dag(op), door))
        self.schrift += vervolg(self.journaal.lees(), nieuw, self.journaal.lees().kop)
        self.journaal.voeg_toe(nieuw, self.journaal.lees().kop)
        for regel in nieuw:
            if regel.soort in {Regelsoort.GEZET, Regelsoort.OVERGENOMEN}:
                self.standen[regel.verloop] = regel.naar

    def onbegrepen(self, stap: Stap | Handeling, code: str) -> None:
        """Hold what is not understood against the law of the house: an exit needs no law."""
        uitgang = isinstance(stap, Stap) and zonder_voorwaarde(stap.regel)
        assert not (uitgang and code == ZONDER_WET), stap

    def _controleer(
        self, plek: Plek, stap: Stap | Handeling, nieuw: tuple[Journaalregel, ...], zaak: Zaak
    ) -> None:
        eigen, *andere = nieuw
        open_ = redenen(stap.regel.toets(zaak))
        assert eigen.verloop == plek.verloop
        if eigen.soort is Regelsoort.GEWEIGERD:
            assert open_
            assert (eigen.van, eigen.naar, andere) == (plek.stand, plek.stand, [])
            return
        assert open_ == ()
        if isinstance(stap, Handeling):
            assert eigen.soort is stap.soort
            assert stap is NEEM_OVER or eigen.naar == plek.stand
            return
        assert (eigen.van, eigen.naar) == (plek.stand, stap.naar)
        assert set(eigen.tekort) == _tekort(plek.route, stap, zaak)
        assert eigen.alarm == (stap.alarm is not None and not stap.alarm.voldaan(zaak))
        if stap.opent is None:
            assert andere == []
        elif not stap.opent.vanuit:
            doelen = [(regel.route, regel.naar) for regel in andere]
            assert doelen == [(stap.opent.route, stap.opent.stand)]


def _uitspraak(data: st.DataObject, dossier: Dossier, klok: datetime) -> dict[str, Any]:
    """Let the judge decide, for some days or without a last one."""
    deel = {
        "id": f"bs{len(dossier.beschikkingen) + 1}",
        "door": "kinderrechter",
        "uitkomst": data.draw(st.sampled_from(["verleend", "verleend", "afgewezen"])),
        "gegeven_op": str(dag(klok)),
        "mondeling": "nee",
        "geldig_vanaf": str(dag(klok)),
    }
    duur = data.draw(st.sampled_from([None, 7, 27, 90]))
    tot = {} if duur is None else {"geldig_tot_en_met": str(dag(klok) + timedelta(days=duur))}
    return deel | tot


def _opname(data: st.DataObject, dossier: Dossier, klok: datetime) -> dict[str, Any]:
    """Let someone be admitted, in a registered place or not."""
    return {
        "id": f"op{len(dossier.opnames) + 1}",
        "op": f"{klok:%Y-%m-%d %H:%M}",
        "accommodatie_geregistreerd": data.draw(st.sampled_from(["ja", "nee"])),
        "spullen": "een tas",
        "wie_gaat_mee": "tante",
    }


def _verval(data: st.DataObject, _: Dossier, klok: datetime) -> dict[str, Any]:
    """Let an order lapse, by any cause."""
    oorzaak = data.draw(st.sampled_from(list(Vervaloorzaak)))
    return {"op": str(dag(klok)), "oorzaak": oorzaak.value}


def _overname(data: st.DataObject, _: Dossier, klok: datetime) -> dict[str, Any]:
    """Let the case come from elsewhere, in any stand of any route."""
    route = data.draw(st.sampled_from(sorted(ROUTES)))
    stand = data.draw(st.sampled_from(sorted(ROUTES[route].standen)))
    op = str(dag(klok))
    return {"verloop": f"{route}-1", "route": route, "stand": stand, "op": op, "bron": "overdracht"}


_FEITEN = {
    "beschikkingen": _uitspraak,
    "opnames": _opname,
    "vervallen": _verval,
    "overnames": _overname,
}
_WEG_TE_LATEN = (
    *("va", "titel", "verzoeken", "overleggen", "beschikkingen", "opnames", "oordelen"),
    *("afwijkingen", "vervallen", "plichten", "uitkomsten", "overnames", "signalen"),
)


def _tekort(route: Route, stap: Stap, zaak: Zaak) -> set[str]:
    """Say by hand what stood open of the own act that a step records."""
    if stap.meldt is None:
        return set()
    return {reden.toets.code for reden in redenen(route.zoek(stap.meldt).regel.toets(zaak))}


KORT = settings(
    max_examples=30,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


def test_a_case_keeps_its_word_as_the_days_go_by() -> None:
    """Thirty cases of thirty things that happen, in any order, over months."""
    run_state_machine_as_test(ZaakMetTijd, settings=KORT)


@dataclass(frozen=True)
class Daad:
    """One thing that someone does in an example: after so many lines, so much later."""

    voorbeeld: str
    regels: int
    gebeurtenis: str
    door: Partij
    later: timedelta = UUR
    zonder: str | None = None

    def doe(self) -> None:
        """Do it, and hold what is recorded against the rules."""
        zaak = ZaakMetTijd()
        zaak.begin_met(self.voorbeeld, self.regels)
        zaak.klok += self.later
        if self.zonder is not None:
            zaak.dossier = Dossier.model_validate({**kaal(zaak.dossier), self.zonder: None})
        plek = plekken(zaak.regels, route=None if zaak.regels else "spoed")[-1]
        zaak.zet(plek, plek.route.stap(plek.stand, self.gebeurtenis), self.door)
        zaak.de_vouw_is_wat_er_gebeurde()
        zaak.de_keten_klopt()


@pytest.mark.parametrize(
    ("waar", "naam", "anders", "daad"),
    [
        (
            *(Route, "tekort", lambda *_: ()),
            Daad("noor", 0, "meld_ingediend", Partij.GI, zonder="overleggen"),
        ),
        (
            *(Route, "alarm", lambda *_: False),
            Daad("noor", 3, "meld_opgenomen", Partij.AANBIEDER, timedelta(days=90)),
        ),
        (
            *(Route, "neem", lambda _, stand, *__: stand),
            Daad("yara", 1, "besluit_tot_verzoek", Partij.REGIEVOERDER, zonder="va"),
        ),
        (
            *(zetten, "bewegingen", lambda *feiten: bewegingen(*feiten)[:1]),
            Daad("noor", 1, "kies_snelle_hulp", Partij.REGIEVOERDER),
        ),
        (
            *(zetten, "vraagt_regels", lambda _: True),
            Daad("noor", 1, "voorkom_plaatsing", Partij.REGIEVOERDER, timedelta(days=300)),
        ),
    ],
    ids=["no tekort", "no alarm", "no guard", "nothing opened", "no exit"],
)
def test_a_house_that_does_not_is_found_out(
    monkeypatch: pytest.MonkeyPatch, waar: object, naam: str, anders: object, daad: Daad
) -> None:
    """In order as the house stands; seen at once when one thing in it is broken."""
    daad.doe()
    monkeypatch.setattr(waar, naam, anders)
    with pytest.raises(AssertionError):
        daad.doe()
