# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Build a valid document from its model, field by field; what is left open is chosen elsewhere.

First a tree with every value except the references; then what names something that is not there
falls away, and the rest is chosen from what is there. So no document is thrown away as invalid.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from annotated_types import MinLen
from pydantic import StringConstraints

from va_route.recht.volgorde import GEBEURD, HULPDAGEN, paren
from va_route.recht.vorm import EENDER, RECHTERS
from va_route.schemas.basis import AMSTERDAM, Deel
from va_route.schemas.dossier import Dossier
from va_route.schemas.velden import Veld, velden
from va_route.schemas.verwijzing import Merk, Nummer, Verwijzing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

T = TypeVar("T")
D = TypeVar("D", bound=Deel)

_DELEN = ("va", "va_kern")
_VORMEN = {
    r"^VA-[A-Z][0-9]{2}$": ("VA-P03", "VA-H11", "VA-Z99"),
    r"^[a-z]+(_[a-z0-9]+)*$": ("groningen_drenthe", "flevoland", "regio_1"),
    r"^[0-9a-z][0-9a-z.-]{0,19}$": ("2026-11", "1"),
    r"^[0-9]{4,12}$": ("20260042", "0000", "000000000000"),
    r"^[a-z][a-z0-9_.\[\]]{0,199}$": ("inzichten[0]", "kop.status", "a" * 200),
}
"""What may stand in a field with a form of its own."""
_PERSONEN = ("persoon{}", "oom_{}", f"{'p' * 38}{{}}")
_HOOGSTE = 999_999_999


class Trekker(Protocol):
    """Makes every choice that a document leaves open."""

    zelf: bool
    """Whether something may name itself."""

    def wel(self) -> bool:
        """Whether an optional field is there."""

    def aantal(self, minstens: int) -> int:
        """How many entries a list has."""

    def kies(self, uit: Sequence[T]) -> T:
        """One of these."""

    def getal(self, laagst: int, hoogst: int) -> int:
        """One number, both ends included."""

    def tekst(self) -> str:
        """Any text that may stand there."""

    def dag(self, hoogst: date | None) -> date:
        """Any day, at most ``hoogst``."""


@dataclass(frozen=True)
class _Id:
    """An id; ``bereik`` is the part of the document within which it names one thing."""

    soort: str
    bereik: str
    waarde: str


@dataclass(frozen=True)
class _Naar:
    """A reference that is still to be chosen, to anything but ``niet``: the sections around it.

    It is looked up in ``deel``, or everywhere; what stands in ``thuis`` comes first.
    """

    soort: str
    deel: str
    thuis: str
    niet: frozenset[_Id]


@dataclass
class _Sectie:
    klasse: type[Deel]
    inhoud: dict[str, Any] = field(default_factory=dict)


def bouw(klasse: type[D], trekker: Trekker, peildatum: date) -> D:
    """Build one document. What it says to have happened lies on or before ``peildatum``."""
    bouwer = _Bouwer(trekker, peildatum, dossier=klasse is Dossier)
    boom = bouwer.sectie(klasse, "", frozenset())
    if klasse is Dossier:
        _samen(boom.inhoud, trekker)
    kiezer = _Kiezer(trekker, boom)
    while kiezer.snoei(boom):
        kiezer = _Kiezer(trekker, boom)
    return klasse.model_validate(kiezer.kies(boom))


class _Bouwer:
    def __init__(self, trekker: Trekker, peildatum: date, *, dossier: bool) -> None:
        self._trekker = trekker
        self._peildatum = peildatum
        self._dossier = dossier
        self._tel: Counter[tuple[str, str]] = Counter()
        self._samen = dossier and trekker.kies((False, True))
        """Whether the parts of a dossier have people in common."""

    def sectie(self, klasse: type[Deel], eerste: str, om: frozenset[_Id]) -> _Sectie:
        """Fill one section; ``eerste`` is the field of the document that it stands in."""
        deel = _Sectie(klasse)
        for veld in velden(klasse):
            hier = eerste or veld.naam
            if veld.eigen_nummer:
                nummer = deel.inhoud[veld.naam] = self._nummer(veld, eerste)
                om |= {nummer}
            elif veld.verplicht or _over_wie(klasse, veld) or self._trekker.wel():
                deel.inhoud[veld.naam] = self._veld(veld, hier, om)
        self._op_volgorde(deel)
        return deel

    def _veld(self, veld: Veld, eerste: str, om: frozenset[_Id]) -> Any:  # noqa: ANN401
        if not veld.lijst:
            return self._waarde(veld, eerste, om)
        minstens = next((m.min_length for m in veld.merken if isinstance(m, MinLen)), 0)
        if veld.kaart is not None and veld.verplicht:
            minstens = 1  # Without people there is nobody to name.
        aantal = self._trekker.aantal(minstens)
        los = self._dossier and eerste == "overleggen" and veld.naam == eerste
        return [
            self._waarde(veld, f"{eerste}[{nr}]" if los else eerste, om) for nr in range(aantal)
        ]

    def _waarde(self, veld: Veld, eerste: str, om: frozenset[_Id]) -> Any:  # noqa: ANN401, PLR0911
        trek = self._trekker
        if veld.sectie is not None:
            return self.sectie(veld.sectie, eerste, om)
        if veld.verwijst or veld.persoon:
            return self._naar(veld, eerste, om)
        if veld.keuzes:
            return trek.kies(list(veld.keuzes))
        if veld.prozaveld:
            return trek.tekst()
        if veld.soort is str:
            return trek.kies(_VORMEN[_vorm(veld)])
        if veld.soort is int:
            laagst, hoogst = veld.grenzen
            return trek.getal(laagst or 0, _HOOGSTE if hoogst is None else hoogst)
        dag = trek.dag(self._peildatum if self._gebeurd(veld, eerste) else None)
        if veld.soort is date:
            return dag
        uur = time(trek.getal(0, 23), trek.getal(0, 59))
        return datetime.combine(dag, uur, tzinfo=AMSTERDAM)

    def _gebeurd(self, veld: Veld, eerste: str) -> bool:
        return veld.naam in {*GEBEURD, *HULPDAGEN} and (not self._dossier or eerste in _DELEN)

    def _bereik(self, eerste: str, soort: str) -> str:
        """Name the part within which ids differ, as :func:`controleer_vorm` has it."""
        if not self._dossier:
            return ""
        return eerste if eerste in _DELEN or soort == "alternatief" else ""

    def _nummer(self, veld: Veld, eerste: str) -> _Id:
        soort = _soort(veld, Nummer)
        bereik = self._bereik(eerste, soort)
        reeks = "" if soort == "persoon" and not self._samen else bereik
        self._tel[reeks, soort] += 1
        nr = self._tel[reeks, soort]
        vorm = self._trekker.kies(_PERSONEN) if soort == "persoon" else f"{veld.letters}{{}}"
        return _Id(soort, bereik, vorm.format(nr))

    def _naar(self, veld: Veld, eerste: str, om: frozenset[_Id]) -> _Naar:
        soort = "persoon" if veld.persoon else _soort(veld, Verwijzing)
        bereik = self._bereik(eerste, soort)
        deel = bereik if bereik in _DELEN and soort != "persoon" else "*"
        return _Naar(soort, deel, bereik, frozenset() if self._trekker.zelf else om)

    def _op_volgorde(self, deel: _Sectie) -> None:
        """Put the two days of each pair in order, the later one last."""
        for paar in paren(deel.klasse):
            vroeg, laat = deel.inhoud.get(paar.vroeg), deel.inhoud.get(paar.laat)
            if vroeg is not None and laat is not None:
                later = vroeg if paar.gelijk else vroeg + timedelta(days=1)
                deel.inhoud[paar.laat] = max(later, laat)
        kop, vaststelling = (deel.inhoud.get(veld) for veld in ("kop", "vaststelling"))
        if isinstance(kop, _Sectie) and isinstance(vaststelling, _Sectie):
            vast = vaststelling.inhoud
            vast["datum"] = max(vast["datum"], kop.inhoud["opgesteld_op"])


class _Kiezer:
    """Knows what there is to name in a tree, and chooses from it."""

    def __init__(self, trekker: Trekker, boom: _Sectie) -> None:
        self._trekker = trekker
        self._bekend: defaultdict[tuple[str, str], list[_Id]] = defaultdict(list)
        for nummer in _ids(boom):
            for deel in {nummer.bereik, "*"}:
                self._bekend[deel, nummer.soort].append(nummer)

    def snoei(self, deel: _Sectie) -> bool:
        """Take away what names nothing, and with it every entry that cannot do without."""
        weg = False
        for naam, waarde in list(deel.inhoud.items()):
            waarden = waarde if isinstance(waarde, list) else [waarde]
            for sectie in (w for w in waarden if isinstance(w, _Sectie)):
                weg |= self.snoei(sectie)
            heel = [w for w in waarden if self._kan(w)]
            if len(heel) == len(waarden):
                continue
            weg = True
            if isinstance(waarde, list):
                deel.inhoud[naam] = heel
            else:
                del deel.inhoud[naam]
        return weg

    def _kan(self, waarde: object) -> bool:
        if isinstance(waarde, _Sectie):
            nodig = (veld.naam for veld in velden(waarde.klasse) if veld.verplicht)
            return all(naam in waarde.inhoud for naam in nodig)
        return not isinstance(waarde, _Naar) or bool(self._doelen(waarde))

    def _doelen(self, naar: _Naar) -> list[str]:
        bekend = sorted(
            self._bekend[naar.deel, naar.soort], key=lambda nummer: nummer.bereik != naar.thuis
        )
        return [nummer.waarde for nummer in bekend if nummer not in naar.niet]

    def kies(self, waarde: Any) -> Any:  # noqa: ANN401 - any part of a document
        """Write it as the model reads it, with every reference chosen."""
        if isinstance(waarde, _Naar):
            return self._trekker.kies(self._doelen(waarde))
        if isinstance(waarde, _Id):
            return waarde.waarde
        if isinstance(waarde, list):
            return [self.kies(deel) for deel in waarde]
        if not isinstance(waarde, _Sectie):
            return waarde
        kaarten = {veld.naam: veld.kaart for veld in velden(waarde.klasse)}
        uit: dict[str, Any] = {}
        for naam, deel in waarde.inhoud.items():
            kaart, gekozen = kaarten[naam], self.kies(deel)
            if kaart is not None:
                sleutels = [item.pop(kaart.sleutel) for item in gekozen]
                items = [item[kaart.waarde] if kaart.waarde else item for item in gekozen]
                gekozen = dict(zip(sleutels, items, strict=True))
            uit[naam] = gekozen
        return uit


def _ids(knoop: object) -> Iterator[_Id]:
    if isinstance(knoop, _Id):
        yield knoop
    elif isinstance(knoop, (_Sectie, list)):
        for deel in knoop.inhoud.values() if isinstance(knoop, _Sectie) else knoop:
            yield from _ids(deel)


def _over_wie(klasse: type[Deel], veld: Veld) -> bool:
    return klasse is Dossier and veld.naam == "jeugdige"


def _samen(dossier: dict[str, Any], trekker: Trekker) -> None:
    """Let the parts of one dossier say the same about the same."""
    for beschikking in dossier.get("beschikkingen", ()):
        beschikking.inhoud["door"] = trekker.kies(sorted(RECHTERS))
    eerder: dict[str, dict[str, Any]] = {}
    for deel in (dossier, *(dossier[naam].inhoud for naam in _DELEN if naam in dossier)):
        for persoon in deel.get("betrokkenen", ()):
            vorige = eerder.setdefault(persoon.inhoud["sleutel"].waarde, persoon.inhoud)
            persoon.inhoud |= {naam: vorige.setdefault(naam, False) for naam in EENDER}
    if "va" in dossier:
        hier, va = dossier["jeugdige"].inhoud, dossier["va"].inhoud
        namen = (p.inhoud["naam"] for p in va["betrokkenen"] if p.inhoud["rol"] == "jeugdige")
        hier["roepnaam"] = next(namen, "de jeugdige")
        hier |= {naam: w for naam, w in va["jeugdige"].inhoud.items() if naam in hier}
        if not trekker.wel():
            del dossier["jeugdige"]


def _soort(veld: Veld, merk: type[Merk]) -> str:
    return next(m.soort for m in veld.merken if isinstance(m, merk))


def _vorm(veld: Veld) -> str:
    return next(str(m.pattern) for m in veld.merken if isinstance(m, StringConstraints))
