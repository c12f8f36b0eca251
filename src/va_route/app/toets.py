# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""May this step be taken, and if not, what is missing? Asking never changes anything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from va_route.app.beeld import verloop_beeld
from va_route.app.geldigheid import eis_bekend
from va_route.app.laad import laad_dossier
from va_route.app.profiel import dag_melding, met_profiel, regio_melding
from va_route.app.samenhang import samenhang
from va_route.app.verloop import plek, plekken, tot_en_met
from va_route.app.wat_als import met_wat_als
from va_route.errors import OnbekendeGebeurtenis
from va_route.flows.handelingen import HANDELINGEN
from va_route.toets import Reden, Toets, Waarheid, redenen

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from va_route.app.laad import Geladen
    from va_route.app.omgeving import Omgeving
    from va_route.app.verloop import Plek
    from va_route.errors import Melding
    from va_route.render.beeld import StapBeeld, VerloopBeeld
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.journaal import Journaalregel


class BronJson(TypedDict):
    """Where a norm is written."""

    citaat: str
    url: str


class RedenJson(TypedDict):
    """One open reason. ``een_van`` is the code of the node of which one part is enough."""

    code: str
    soort: str
    bericht: str
    bron: BronJson | None
    wie: list[str]
    pad: str
    regel: int | None
    kolom: int | None
    een_van: str | None


class ToetsJson(TypedDict):
    """The tree of answers; ``uitkomst`` is true, false or null (silent)."""

    code: str
    soort: str
    uitkomst: Waarheid
    delen: list[ToetsJson]


class StapJson(TypedDict):
    """One step. It is open when nothing that counts is open; its turn is another question."""

    gebeurtenis: str
    aan_de_beurt: bool
    open: bool
    toets: ToetsJson
    redenen: list[RedenJson]
    wat_kan_wel: list[str]


class VerloopJson(TypedDict):
    """One course of the case."""

    verloop: str
    route: str
    stand: str
    beeindigd: list[str]
    stappen: list[StapJson]


class AntwoordJson(TypedDict):
    """Schema ``toets/1``."""

    schema: str
    peildatum: str
    verlopen: list[VerloopJson]


@dataclass(frozen=True, slots=True)
class Antwoord:
    """What was asked, and every answer. ``wat_als`` holds the changes that were only imagined."""

    peildatum: date
    verlopen: tuple[VerloopBeeld, ...]
    geladen: Geladen
    wat_als: tuple[str, ...] = ()
    meldingen: tuple[Melding, ...] = ()

    @property
    def open(self) -> bool:
        """Whether every step that was asked about is open."""
        return all(stap.open for verloop in self.verlopen for stap in verloop.stappen)

    def als_json(self) -> AntwoordJson:
        """Write schema ``toets/1``."""
        return {
            "schema": "toets/1",
            "peildatum": self.peildatum.isoformat(),
            "verlopen": [self._verloop(verloop) for verloop in self.verlopen],
        }

    def als_tekst(self) -> str:
        """Write for a person at a terminal."""
        from va_route.app.tekst import toets_tekst

        return toets_tekst(self)

    def waarschuwingen(self) -> str:
        """Write what the reader must know about the journal, for beside the JSON."""
        if not self.meldingen:
            return ""
        from va_route.app.meldingen import meldingen_tekst

        return meldingen_tekst(self.meldingen)

    def _verloop(self, verloop: VerloopBeeld) -> VerloopJson:
        return {
            "verloop": verloop.verloop,
            "route": verloop.route,
            "stand": verloop.stand_id,
            "beeindigd": list(verloop.beeindigd),
            "stappen": [self._stap(stap, verloop) for stap in verloop.stappen],
        }

    def _stap(self, stap: StapBeeld, verloop: VerloopBeeld) -> StapJson:
        return {
            "gebeurtenis": stap.gebeurtenis,
            "aan_de_beurt": stap.aan_de_beurt,
            "open": stap.open,
            "toets": _boom(stap.toets),
            "redenen": [self._reden(reden) for reden in redenen(stap.toets)],
            "wat_kan_wel": [] if stap.open else list(verloop.wat_kan_wel),
        }

    def _reden(self, reden: Reden) -> RedenJson:
        blad = reden.toets
        regel, kolom = self.geladen.plaats(blad.pad) or (None, None)
        bron = blad.bron
        return {
            "code": blad.code,
            "soort": blad.soort.value,
            "bericht": f"{blad.bericht} {blad.remedie}".strip(),
            "bron": {"citaat": bron.citaat, "url": bron.url} if bron else None,
            "wie": [str(partij) for partij in blad.wie],
            "pad": blad.pad,
            "regel": regel,
            "kolom": kolom,
            "een_van": reden.een_van,
        }


@dataclass(frozen=True, slots=True)
class Vraag:
    """What is asked: of which course or route, about which step, on which day, with what changed.

    ``kop`` is a head of the journal that must still be in it.
    """

    verloop: str | None = None
    route: str | None = None
    stap: str | None = None
    wat_als: Sequence[str] = ()
    peildatum: date | None = None
    kop: str | None = None


def toets(pad: Path, omgeving: Omgeving, vraag: Vraag) -> Antwoord:
    """Ask about the dossier in a file: every step from the stand, or one step wherever it lies."""
    zaak = laad_dossier(pad, omgeving, vraag.kop)
    dossier = met_wat_als(zaak.dossier, vraag.wat_als)
    dag = vraag.peildatum or omgeving.vandaag()
    eis_bekend(dag)
    tot_nu = tot_en_met(zaak.journaal.regels, dag)
    gekozen = plekken(tot_nu, vraag.verloop, vraag.route)
    if vraag.stap is not None:
        gekozen = _waar(gekozen, vraag.stap)
    beelden = tuple(verloop_beeld(plek, dossier, dag, vraag.stap) for plek in gekozen)
    verschil = zaak.geladen.op_plaats(samenhang(dossier, zaak.journaal.regels))
    regio = zaak.geladen.op_plaats((*regio_melding(dossier), *dag_melding(dossier, dag)))
    meldingen = (*regio, *zaak.journaal.meldingen, *verschil)
    return Antwoord(dag, beelden, zaak.geladen, tuple(vraag.wat_als), meldingen)


def toets_stap(  # noqa: PLR0913 - each is named by its caller
    dossier: Dossier,
    route: str,
    gebeurtenis: str,
    *,
    peildatum: date,
    regels: Sequence[Journaalregel] = (),
    verloop: str | None = None,
    profiel: str | Path | None = None,
) -> Toets:
    """Ask what one step of a route wants and whether the dossier shows it on ``peildatum``.

    The step may lie anywhere on ``route`` (``"regulier"``, ``"spoed"`` …); ``peildatum`` is a day
    in the Netherlands, inclusive. ``regels`` are the lines of the journal and ``verloop`` an id in
    it, for a case with more than one course; ``profiel`` is a file with the region's own profile,
    in place of the one that comes with va-route. The answer is a tree: :attr:`Toets.uitkomst` is
    ``True``, ``False`` or ``None`` (silent), and :func:`redenen` gives every open leaf.

    Raises OnbekendeGebeurtenis when there is no such step, and GebruikError when there is no such
    route or verloop, or when the law of ``peildatum`` was not read.
    """
    eis_bekend(peildatum)
    hier = plek(tot_en_met(regels, peildatum), verloop, route)
    with met_profiel(profiel):
        return verloop_beeld(hier, dossier, peildatum, gebeurtenis).stappen[0].toets


def _waar(gekozen: tuple[Plek, ...], stap: str) -> tuple[Plek, ...]:
    """Keep the courses whose route has this step; OnbekendeGebeurtenis when none has."""
    if stap in HANDELINGEN:
        return gekozen
    gevonden = tuple(p for p in gekozen if stap in p.route.gebeurtenissen)
    if not gevonden:
        wel = tuple(dict.fromkeys(n for p in gekozen for n in p.route.gebeurtenissen))
        try:
            gekozen[0].route.zoek(stap)
        except OnbekendeGebeurtenis as fout:
            raise OnbekendeGebeurtenis(fout.code, fout.bericht, wel) from None
    return gevonden


def _boom(toets: Toets) -> ToetsJson:
    return {
        "code": toets.code,
        "soort": toets.soort.value,
        "uitkomst": toets.uitkomst,
        "delen": [_boom(deel) for deel in toets.delen],
    }
