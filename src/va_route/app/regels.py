# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Which rules there are on a day, where each is written, and what changed between two days."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict, cast

from va_route.app.geldigheid import eis_bekend
from va_route.app.profiel import bekende_regio, lees_profiel, profiel_van, verpakte_profielen
from va_route.app.verloop import route_van
from va_route.app.woorden import bedoelt
from va_route.errors import GebruikError
from va_route.flows import ROUTES
from va_route.flows.handelingen import HANDELINGEN
from va_route.recht.profiel import Regioprofiel, van
from va_route.recht.regellijst import Regelkaart, regelkaarten, verschil
from va_route.recht.va_kern import KERN_REGELS
from va_route.recht.va_regels import VA_REGELS
from va_route.recht.zaak import Zaak
from va_route.schemas.verzoek import VerzoekSoort

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from va_route.recht.regel import Regel
    from va_route.schemas.dossier import Dossier

REGIO = "groningen_drenthe"
"""Whose working method is shown when no region is named."""


class BronJson(TypedDict):
    """Where a norm is written."""

    citaat: str
    url: str


class RegelJson(TypedDict):
    """One rule. Days are inclusive; null where the source has no dates."""

    code: str
    soort: str
    zin: str
    bron: BronJson
    wie: list[str]
    geldend_van: str | None
    geldend_tot: str | None
    stappen: list[str]


class RegelsJson(TypedDict):
    """All rules of one day."""

    regels: list[RegelJson]


class AndersJson(TypedDict):
    """One code that was written otherwise."""

    code: str
    was: list[RegelJson]
    wordt: list[RegelJson]


class VerschilJson(TypedDict):
    """What changed between two days."""

    van: str
    tot: str
    erbij: list[RegelJson]
    weg: list[RegelJson]
    anders: list[AndersJson]


@dataclass(frozen=True, slots=True)
class Keuze:
    """Of which route, and with whose working method: that of a region, or of a profile file."""

    route: str | None = None
    regio: str | None = None
    profiel: Path | None = None


@dataclass(frozen=True, slots=True)
class Regels:
    """The rules of one day in one region."""

    peildatum: date
    profiel: Regioprofiel
    kaarten: tuple[Regelkaart, ...]

    def als_json(self) -> RegelsJson:
        """Write every rule."""
        return {"regels": _json(self.kaarten)}

    def als_tekst(self) -> str:
        """Write for a person at a terminal."""
        from va_route.app.regels_tekst import regels_tekst

        return regels_tekst(self)


@dataclass(frozen=True, slots=True)
class Regelverschil:
    """The rules of two days beside each other."""

    oud: Regels
    nieuw: Regels

    def delen(self) -> tuple[tuple[Regelkaart, ...], tuple[Regelkaart, ...], tuple[str, ...]]:
        """Give what came, what went, and the codes that changed."""
        return verschil(self.oud.kaarten, self.nieuw.kaarten)

    def als_json(self) -> VerschilJson:
        """Write what came, what went and what changed."""
        erbij, weg, anders = self.delen()
        return {
            "van": self.oud.peildatum.isoformat(),
            "tot": self.nieuw.peildatum.isoformat(),
            "erbij": _json(erbij),
            "weg": _json(weg),
            "anders": [
                {
                    "code": code,
                    "was": _json([k for k in self.oud.kaarten if k.code == code]),
                    "wordt": _json([k for k in self.nieuw.kaarten if k.code == code]),
                }
                for code in anders
            ],
        }

    def als_tekst(self) -> str:
        """Write for a person at a terminal."""
        from va_route.app.regels_tekst import verschil_tekst

        return verschil_tekst(self)


def regels_op(peildatum: date, keuze: Keuze = Keuze()) -> Regels:
    """List every rule that is asked on ``peildatum``; GebruikError when that day is not known."""
    eis_bekend(peildatum)
    profiel = _profiel(keuze).op(peildatum)
    kaarten = regelkaarten(_vragen(keuze.route, peildatum, profiel), profiel)
    return Regels(peildatum, profiel, kaarten)


def regels_verschil(oud: date, nieuw: date, keuze: Keuze = Keuze()) -> Regelverschil:
    """Lay the rules of two days beside each other."""
    return Regelverschil(regels_op(oud, keuze), regels_op(nieuw, keuze))


def _profiel(keuze: Keuze) -> Regioprofiel:
    if keuze.profiel is not None:
        return van(lees_profiel(keuze.profiel))
    regio = keuze.regio or REGIO
    if not bekende_regio(regio):
        bekend = verpakte_profielen()
        raise GebruikError(
            "APP-53",
            f"Van de regio '{regio}' is hier geen werkwijze.{bedoelt(regio, bekend)} "
            f"U kunt kiezen: {', '.join(bekend)}. Een eigen werkwijze geeft u met --profiel.",
        )
    return profiel_van(regio)


def _vragen(
    route: str | None, peildatum: date, profiel: Regioprofiel
) -> Iterator[tuple[str, Regel, Zaak]]:
    """Give every step with its rule; of one route, or of all and of the analysis itself."""
    # Which rules are asked hangs on the day, the region and the kind of request alone.
    geen = cast("Dossier", None)
    for hier in [route_van(route)] if route is not None else ROUTES.values():
        zaak = Zaak(geen, peildatum, profiel, hier.soort)
        for stap in hier.tabel().values():
            yield f"{hier.naam}.{stap.gebeurtenis}", stap.regel, zaak
            if stap.alarm is not None:
                yield f"{hier.naam}.{stap.gebeurtenis}", stap.alarm, zaak
    if route is not None:
        return
    zaak = Zaak(geen, peildatum, profiel, VerzoekSoort.MACHTIGING)
    for handeling in HANDELINGEN.values():
        yield handeling.gebeurtenis, handeling.regel, zaak
    for regel in (*VA_REGELS, *KERN_REGELS):
        yield "controleer", regel, zaak


def _json(kaarten: Sequence[Regelkaart]) -> list[RegelJson]:
    return [
        {
            "code": kaart.code,
            "soort": kaart.soort.value,
            "zin": kaart.zin,
            "bron": {"citaat": kaart.bron.citaat, "url": kaart.bron.url},
            "wie": [str(partij) for partij in kaart.wie],
            "geldend_van": kaart.geldend_van.isoformat() if kaart.geldend_van else None,
            "geldend_tot": kaart.geldend_tot.isoformat() if kaart.geldend_tot else None,
            "stappen": list(kaart.stappen),
        }
        for kaart in kaarten
    ]
