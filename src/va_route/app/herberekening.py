# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What doing the sum of every bon again gave: as data, as JSON and as text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypedDict

from va_route import __version__
from va_route.app.beeld import zinnen_van
from va_route.app.meldingen import alinea, meldingen_tekst
from va_route.app.motor import regels_hash
from va_route.recht.termijn import nl
from va_route.schemas.journaal import Antwoord, Regelsoort
from va_route.store.keten import dossier_hash

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from va_route.errors import Melding
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.journaal import Journaalregel


class Slotsom(StrEnum):
    """What doing the sum again gives."""

    GELIJK = "gelijk"
    ANDERS = "anders"
    NIET = "niet_herberekend"


class Oorzaak(StrEnum):
    """What is no longer as it was, or why there is no sum."""

    DOSSIER = "dossier"
    MOTOR = "motor"
    REGELS = "regels"
    PROFIEL = "profiel"
    GEEN_BON = "geen_bon"
    DAG_ONBEKEND = "dag_onbekend"
    STAP_ONBEKEND = "stap_onbekend"
    BIJ_VORIGE = "bij_vorige_regel"


class BladJson(TypedDict):
    """One leaf: every answer of then and of now, empty where it was not asked."""

    code: str
    toen: list[str]
    nu: list[str]


class BonJson(TypedDict):
    """One line of the journal, asked again."""

    nr: int
    verloop: str
    gebeurtenis: str
    soort: str
    peildatum: str
    slotsom: str
    oorzaken: list[str]
    open_nu: bool | None
    bladen: list[BladJson]
    tekort_erbij: list[str]
    tekort_weg: list[str]


class HerberekeningJson(TypedDict):
    """Schema ``herbereken/1``."""

    schema: str
    motor: str
    regels: str
    dossier: str
    bonnen: list[BonJson]


@dataclass(frozen=True, slots=True)
class Blad:
    """A leaf that answers otherwise; no answer at all where it was not asked."""

    code: str
    toen: tuple[Antwoord, ...]
    nu: tuple[Antwoord, ...]


@dataclass(frozen=True, slots=True)
class Herberekend:
    """One line asked again. ``open_nu`` says whether nothing that counts is open now."""

    regel: Journaalregel
    peildatum: date
    slotsom: Slotsom
    oorzaken: tuple[Oorzaak, ...] = ()
    open_nu: bool | None = None
    bladen: tuple[Blad, ...] = ()
    tekort_erbij: tuple[str, ...] = ()
    tekort_weg: tuple[str, ...] = ()
    alarm_anders: bool = False

    @property
    def kan_niet_meer(self) -> bool:
        """Whether a step that was taken would be refused now, or the other way round."""
        gezet = self.regel.soort is not Regelsoort.GEWEIGERD
        return self.open_nu is not None and self.open_nu is not gezet

    def als_json(self) -> BonJson:
        """Write one part of ``herbereken/1``."""
        return {
            "nr": self.regel.nr,
            "verloop": self.regel.verloop,
            "gebeurtenis": self.regel.gebeurtenis,
            "soort": self.regel.soort.value,
            "peildatum": self.peildatum.isoformat(),
            "slotsom": self.slotsom.value,
            "oorzaken": [oorzaak.value for oorzaak in self.oorzaken],
            "open_nu": self.open_nu,
            "bladen": [
                {"code": b.code, "toen": [*map(str, b.toen)], "nu": [*map(str, b.nu)]}
                for b in self.bladen
            ],
            "tekort_erbij": list(self.tekort_erbij),
            "tekort_weg": list(self.tekort_weg),
        }


@dataclass(frozen=True, slots=True)
class Herberekening:
    """Every line of a journal, and what the reader must know about the record itself."""

    dossier: Dossier
    bonnen: tuple[Herberekend, ...]
    meldingen: tuple[Melding, ...] = ()

    @property
    def gelijk(self) -> bool:
        """Whether no line has another answer now."""
        return all(bon.slotsom is not Slotsom.ANDERS for bon in self.bonnen)

    def als_json(self) -> HerberekeningJson:
        """Write schema ``herbereken/1``."""
        return {
            "schema": "herbereken/1",
            "motor": __version__,
            "regels": regels_hash(),
            "dossier": dossier_hash(self.dossier),
            "bonnen": [bon.als_json() for bon in self.bonnen],
        }

    def als_tekst(self) -> str:
        """Write for a person at a terminal."""
        return _tekst(self)

    def waarschuwingen(self) -> str:
        """Write what the reader must know about the journal, for beside the JSON."""
        return meldingen_tekst(self.meldingen)


_VERANDERD = {
    Oorzaak.DOSSIER: "het dossier",
    Oorzaak.MOTOR: "va-route",
    Oorzaak.REGELS: "de regels van de routes",
    Oorzaak.PROFIEL: "de werkwijze van de regio",
}
_WAAROM_NIET = {
    Oorzaak.GEEN_BON: "deze regel is van voor de bon: alleen het dossier is te vergelijken",
    Oorzaak.DAG_ONBEKEND: "de regels van die dag zijn hier niet bekend",
    Oorzaak.STAP_ONBEKEND: "deze stap is er in deze versie niet meer",
    Oorzaak.BIJ_VORIGE: "deze regel hoort bij de stap van de regel hiervoor",
}
_SLOTSOM = {
    Slotsom.GELIJK: ("✔", "gelijk"),
    Slotsom.ANDERS: ("✘", "anders"),
    Slotsom.NIET: ("–", "niet herberekend"),
}
_ANTWOORD = {Antwoord.JA: "ja", Antwoord.NEE: "nee", Antwoord.STIL: "stil"}


def _tekst(alles: Herberekening) -> str:
    """Show each line with what came out, what answers otherwise, and what changed since."""
    regels: list[str] = []
    if alles.meldingen:
        regels += [meldingen_tekst(alles.meldingen), ""]
    for bon in alles.bonnen:
        regels += _bon(bon)
    anders, niet = (
        sum(bon.slotsom is slotsom for bon in alles.bonnen)
        for slotsom in (Slotsom.ANDERS, Slotsom.NIET)
    )
    return "\n".join([*regels, "", _slot(len(alles.bonnen), anders, niet)]).lstrip("\n")


def _slot(aantal: int, anders: int, niet: int) -> str:
    if not aantal:
        return "Het journaal is nog leeg: er is niets om na te rekenen."
    if niet and not anders:
        return alinea(f"Wat is na te rekenen, is hetzelfde: {aantal - niet} van {_van(aantal)}.")
    if not anders:
        return alinea(f"Alle antwoorden zijn nog hetzelfde ({_van(aantal)} van het journaal).")
    return alinea(
        f"{anders} van {_van(aantal)} {'geeft' if anders == 1 else 'geven'} nu een ander antwoord. "
        "Het journaal blijft zoals het is: het zegt wat er toen was. Kijk of de verandering in het "
        "dossier klopt, of vraag een jurist wat een andere regel voor deze zaak betekent."
    )


def _van(aantal: int) -> str:
    return "1 regel" if aantal == 1 else f"{aantal} regels"


def _bon(bon: Herberekend) -> Iterator[str]:
    merk, woord = _SLOTSOM[bon.slotsom]
    regel = bon.regel
    geweigerd = ", geweigerd" if regel.soort is Regelsoort.GEWEIGERD else ""
    yield alinea(
        f"{merk} regel {regel.nr}: {regel.gebeurtenis} ({regel.verloop}{geweigerd}), "
        f"{nl(bon.peildatum)}: {woord}",
        verder="  ",
    )
    for zin in _waarom(bon):
        yield alinea(f"- {zin}", "  ", "    ")
    if bon.kan_niet_meer:
        nu = "staat de stap open" if bon.open_nu else "staat de stap nog niet open"
        yield alinea(f"- nu {nu}", "  ", "    ")
    for blad in bon.bladen:
        [zin] = zinnen_van([blad.code])
        naam = "" if zin == blad.code else f" ({blad.code})"
        yield alinea(
            f"- {zin}{naam}: toen {_antwoorden(blad.toen)}, nu {_antwoorden(blad.nu)}", "  ", "    "
        )
    for woord, codes in (("erbij", bon.tekort_erbij), ("niet meer", bon.tekort_weg)):
        if codes:
            yield alinea(f"- tekort, {woord}: {'; '.join(zinnen_van(codes))}", "  ", "    ")
    if bon.alarm_anders:
        yield alinea("- het alarm over de machtiging is nu anders", "  ", "    ")


def _waarom(bon: Herberekend) -> Iterator[str]:
    """Say what changed since, and of an answer that is not the same also what cannot be known."""
    veranderd = [_VERANDERD[oorzaak] for oorzaak in bon.oorzaken if oorzaak in _VERANDERD]
    if veranderd:
        yield f"sindsdien veranderd: {', '.join(veranderd)}"
    if bon.slotsom is Slotsom.GELIJK:
        return
    yield from (_WAAROM_NIET[oorzaak] for oorzaak in bon.oorzaken if oorzaak in _WAAROM_NIET)
    if not bon.oorzaken:
        yield "er is niets veranderd, en toch is het antwoord anders: meld dit aan de makers"


def _antwoorden(antwoorden: tuple[Antwoord, ...]) -> str:
    return " en ".join(_ANTWOORD[a] for a in antwoorden) or "niet gevraagd"
