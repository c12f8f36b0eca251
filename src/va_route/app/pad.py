# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What still needs doing to get somewhere: the least of it, in order, with who."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from va_route.app.geldigheid import eis_bekend
from va_route.app.laad import laad_dossier
from va_route.app.profiel import woorden_van
from va_route.app.samenhang import over_journaal
from va_route.app.verloop import plek, plekken, tot_en_met
from va_route.app.woorden import bedoelt
from va_route.errors import GebruikError
from va_route.flows.punten import kleinste
from va_route.flows.weg import Weg, zoek_weg

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from va_route.app.laad import Geladen
    from va_route.app.omgeving import Omgeving
    from va_route.app.toets import BronJson
    from va_route.app.verloop import Plek
    from va_route.errors import Melding
    from va_route.flows.punten import AndereWeg
    from va_route.flows.weg import Etappe
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.journaal import Journaalregel
    from va_route.toets import Toets


class PuntJson(TypedDict):
    """One open point, with its place in the file when it has one."""

    code: str
    soort: str
    bericht: str
    remedie: str
    bron: BronJson | None
    wie: list[str]
    pad: str
    regel: int | None
    kolom: int | None


class AndereWegJson(TypedDict):
    """What could stand in the place of points of this step; ``punten`` is how many it has open."""

    code: str
    zin: str
    uitzondering: bool
    punten: int


class EtappeJson(TypedDict):
    """One step on the way. ``van_anderen`` are facts to record when another has acted."""

    gebeurtenis: str
    titel: str
    naar: str
    wie: list[str]
    van_ander: bool
    punten: list[PuntJson]
    van_anderen: list[PuntJson]
    andere_wegen: list[AndereWegJson]


class GangJson(TypedDict):
    """The way of one verloop. ``bewezen`` is false when a smaller set could not be ruled out."""

    verloop: str
    route: str
    stand: str
    naar: str
    bereikt: bool
    bereikbaar: bool
    bewezen: bool
    aantal_punten: int
    stappen: list[EtappeJson]
    wat_kan_wel: list[str]


class PadJson(TypedDict):
    """Schema ``pad/1``."""

    schema: str
    peildatum: str
    paden: list[GangJson]


@dataclass(frozen=True, slots=True)
class Padvraag:
    """Where to (a stand), from which course or route, on which day; ``kop`` as for a Vraag."""

    naar: str
    verloop: str | None = None
    route: str | None = None
    peildatum: date | None = None
    kop: str | None = None


@dataclass(frozen=True, slots=True)
class Gang:
    """The way of one verloop; ``weg`` is None when no step leads there."""

    plek: Plek
    naar: str
    weg: Weg | None
    wat_kan_wel: tuple[str, ...]

    @property
    def bereikt(self) -> bool:
        """Whether the case is there already."""
        return self.plek.stand == self.naar


@dataclass(frozen=True, slots=True)
class Pad:
    """Every way that was asked for, on one day."""

    peildatum: date
    gangen: tuple[Gang, ...]
    geladen: Geladen
    meldingen: tuple[Melding, ...] = ()

    def als_tekst(self) -> str:
        """Write for a person at a terminal."""
        from va_route.app.pad_tekst import pad_tekst

        return pad_tekst(self)

    def als_json(self) -> PadJson:
        """Write schema ``pad/1``."""
        return {
            "schema": "pad/1",
            "peildatum": self.peildatum.isoformat(),
            "paden": [self._gang(gang) for gang in self.gangen],
        }

    def _gang(self, gang: Gang) -> GangJson:
        weg = gang.weg or Weg()
        return {
            "verloop": gang.plek.verloop,
            "route": gang.plek.route.naam,
            "stand": gang.plek.stand,
            "naar": gang.naar,
            "bereikt": gang.bereikt,
            "bereikbaar": gang.weg is not None,
            "bewezen": weg.bewezen,
            "aantal_punten": len(weg.punten),
            "stappen": [self._etappe(etappe) for etappe in weg.etappes],
            "wat_kan_wel": list(gang.wat_kan_wel),
        }

    def _etappe(self, etappe: Etappe) -> EtappeJson:
        return {
            "gebeurtenis": etappe.stap.gebeurtenis,
            "titel": woorden_van(self.geladen.document)(etappe.stap.titel),
            "naar": etappe.stap.naar,
            "wie": [partij.value for partij in etappe.stap.wie],
            "van_ander": etappe.van_ander,
            "punten": [punt_json(punt, self.geladen) for punt in etappe.punten],
            "van_anderen": [punt_json(punt, self.geladen) for punt in etappe.van_anderen],
            "andere_wegen": [_andere(andere) for andere in etappe.andere],
        }


def punt_json(punt: Toets, geladen: Geladen) -> PuntJson:
    """Write one open point with its place in the file."""
    regel, kolom = geladen.plaats(punt.pad) or (None, None)
    bron = punt.bron
    return {
        "code": punt.code,
        "soort": punt.soort.value,
        "bericht": punt.bericht,
        "remedie": punt.remedie,
        "bron": {"citaat": bron.citaat, "url": bron.url} if bron else None,
        "wie": [str(partij) for partij in punt.wie],
        "pad": punt.pad,
        "regel": regel,
        "kolom": kolom,
    }


def zoek_pad(pad: Path, omgeving: Omgeving, vraag: Padvraag) -> Pad:
    """Find what the dossier in a file still needs to reach a stand."""
    zaak = laad_dossier(pad, omgeving, vraag.kop)
    dag = vraag.peildatum or omgeving.vandaag()
    eis_bekend(dag)
    gekozen = plekken(tot_en_met(zaak.journaal.regels, dag), vraag.verloop, vraag.route)
    waar = _met_stand(gekozen, vraag.naar)
    gangen = tuple(gang_van(plek, vraag.naar, zaak.dossier, dag) for plek in waar)
    return Pad(dag, gangen, zaak.geladen, over_journaal(zaak))


def pad_naar(  # noqa: PLR0913 - each is named by its caller
    dossier: Dossier,
    naar: str,
    *,
    peildatum: date,
    regels: Sequence[Journaalregel] = (),
    verloop: str | None = None,
    route: str | None = None,
) -> Weg | None:
    """Find the smallest set of open points that leads to the stand ``naar``, and its steps.

    ``regels`` are the lines of the journal; ``verloop`` or ``route`` is needed when they leave a
    choice. :attr:`Weg.punten` are the open leaves that are ours, in the order in which they depend
    on each other; :attr:`Weg.etappes` are the steps. The answer is ``None`` when no step leads
    there, and a Weg without steps when the case is there already.

    Raises GebruikError when the route has no such stand, when the verloop is not clear, or when the
    law of ``peildatum`` was not read.
    """
    eis_bekend(peildatum)
    hier = plek(tot_en_met(regels, peildatum), verloop, route)
    hier.route.stappen_vanuit(naar)
    return gang_van(hier, naar, dossier, peildatum).weg


def gang_van(plek: Plek, naar: str, dossier: Dossier, peildatum: date) -> Gang:
    """Find the way of one verloop, and say what can be done from where it stands."""
    zaak = plek.zaak(dossier, peildatum)
    weg = zoek_weg(plek.route, plek.stand, naar, zaak)
    return Gang(plek, naar, weg, plek.kan_wel(dossier))


def _met_stand(gekozen: tuple[Plek, ...], naar: str) -> tuple[Plek, ...]:
    """Keep the courses whose route has this stand; GebruikError when none has."""
    gevonden = tuple(plek for plek in gekozen if naar in plek.route.standen)
    if gevonden:
        return gevonden
    standen = dict.fromkeys(stand for plek in gekozen for stand in plek.route.standen)
    raise GebruikError(
        "APP-55",
        f"Er is hier geen stand '{naar}'.{bedoelt(naar, standen)} "
        f"Kies bij --naar uit: {', '.join(standen)}.",
    )


def _andere(andere: AndereWeg) -> AndereWegJson:
    return {
        "code": andere.deel.code,
        "zin": andere.deel.zin or andere.deel.code,
        "uitzondering": andere.uitzondering,
        "punten": len(kleinste([andere.deel]).punten),
    }
