# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A new document that explains itself: every field with its hint, as an empty concept.

It is made from the classes, so it cannot differ from what is read. What may stay away is written
behind a ``#`` at the start of the line: take that away, and the rest is as it should be.
"""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from va_route.app.jsonschema import bestandsnaam
from va_route.app.laad import SCHEMAS, als_soort, laad
from va_route.app.naar_va import naar_va
from va_route.app.voorlopig import Invuller
from va_route.errors import GebruikError
from va_route.schemas.dossier import Dossier
from va_route.schemas.jsonschema import TITELS
from va_route.schemas.kern import VaKern
from va_route.schemas.velden import in_kaart, onder, velden
from va_route.store.bewaar import maak_bestand
from va_route.store.schrijf import BREED, Stijl, Waarde, tussen_haken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from pathlib import Path

    from va_route.app.laad import Document
    from va_route.app.omgeving import Omgeving
    from va_route.schemas.basis import Deel
    from va_route.schemas.velden import Veld

SOORTEN = {"va": "va", "kern": "va_kern", "dossier": "dossier"}
_STIJL = Stijl()
_UITLEG = (
    """Alles achter een # is uitleg. Vervang 'nog invullen' door uw tekst. Onder '# nog kiezen' en
    '# nog invullen' staat een voorlopige waarde: zet de goede achter de dubbele punt. Onder
    '# voorstel' staat een waarde die mag blijven.""",
    """Begint een regel met # en staat er een veld achter? Haal de # weg om het in te vullen. Bij
    een lijst met [] gaan de haakjes dan weg.""",
    """Eén voor één invullen kan met 'va-route invullen BESTAND'. Meer over een veld ziet u met
    'va-route veld NAAM'.""",
)
_GEEN_ROUTE = (
    "Een machtiging uithuisplaatsing (BW 1:265b) is hier geen route. Die vraagt u zonder dit "
    "document aan; de analyse zelf kan er wel bij helpen."
)


def nieuw(soort: str, omgeving: Omgeving, uit: Path | None, uit_kern: Path | None) -> str:
    """Write a new document to ``uit`` and say so, or return its text.

    Raises GebruikError when there is a file already, or when a kern is taken over in something
    else than a VA.
    """
    nu = omgeving.nu()
    begin: Waarde = {}
    if uit_kern is not None:
        if soort != "va":
            raise GebruikError(
                "NIEUW-01",
                "Uit een kern maakt u een verklarende analyse. Schrijf: va-route nieuw va "
                f"--uit-kern {uit_kern}",
            )
        begin = _als_tekst(_uit_kern(laad(uit_kern).document, omgeving))
    tekst = sjabloon(soort, nu, begin)
    if uit is None:
        return tekst
    maak_bestand(uit, tekst)
    return f"{uit} is gemaakt. Verder met: va-route invullen {uit}"


def _uit_kern(document: Document, omgeving: Omgeving) -> dict[str, Waarde]:
    """Begin with a kern, or with the kern in a dossier; there people of the dossier go along."""
    if not isinstance(document, Dossier) or document.va_kern is None:
        return naar_va(als_soort(document, VaKern), omgeving.vandaag()).velden
    velden_ = naar_va(document.va_kern, omgeving.vandaag()).velden
    anderen = document.model_dump(mode="json", include={"betrokkenen"}, exclude_defaults=True)
    return velden_ | {"betrokkenen": velden_["betrokkenen"] | anderen.get("betrokkenen", {})}


def _als_tekst(waarde: Waarde) -> Waarde:
    """Write numbers as they stand in a file."""
    if isinstance(waarde, dict):
        return {naam: _als_tekst(deel) for naam, deel in waarde.items()}
    if isinstance(waarde, list):
        return [_als_tekst(deel) for deel in waarde]
    return str(waarde) if isinstance(waarde, int) else waarde


def sjabloon(soort: str, nu: datetime, begin: Waarde = None) -> str:
    """Give the text of a new ``va``, ``kern`` or ``dossier``; ``begin`` holds what is known."""
    # The table is in the order of the versions, so the last of a kind is the newest.
    naam = [schema for schema in SCHEMAS if schema.startswith(f"{SOORTEN[soort]}/")][-1]
    model = SCHEMAS[naam]
    titel, uitleg = TITELS[naam]
    kop = [
        f"# yaml-language-server: $schema={bestandsnaam(naam)}",
        "",
        f"# {titel}. {uitleg}",
        *(regel for zin in _UITLEG for regel in _hint(" ".join(zin.split()), 0)),
        *_hint(_GEEN_ROUTE, 0),
    ]
    gegeven = _met_mensen(model, dict(begin or {}))
    invuller = Invuller.bij(nu, gegeven)
    regels = _Schrijver(invuller).velden(velden(model), gegeven, 0)
    return "\n".join([*kop, *regels]) + "\n"


def _met_mensen(model: type[Deel], begin: dict[str, Waarde]) -> dict[str, Waarde]:
    """Put the youth in ``betrokkenen``, and everyone a document cannot do without."""
    if not any(veld.naam == "betrokkenen" and veld.verplicht for veld in velden(model)):
        # A dossier without an analysis must say who it is about.
        return {"jeugdige": {"roepnaam": None}, **begin}
    mensen = dict(begin.get("betrokkenen") or {})
    if not any(persoon.get("rol") == "jeugdige" for persoon in mensen.values()):
        mensen["jeugdige"] = {"rol": "jeugdige"}
    for pad, veld in _verplicht(velden(model), ()):
        deel = begin
        for stap in pad:
            deel = deel.get(stap) or {}
        if veld.persoon and deel.get(veld.naam) is None:
            mensen.setdefault(veld.naam, {"rol": "professional"})
            begin = _met(begin, (*pad, veld.naam), veld.naam)
    return {**begin, "betrokkenen": mensen}


def _verplicht(
    alle: Iterable[Veld], voor: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], Veld]]:
    for veld in alle:
        if veld.verplicht and veld.sectie is not None and not veld.lijst:
            yield from _verplicht(velden(veld.sectie), (*voor, veld.naam))
        elif veld.verplicht and not veld.lijst:
            yield voor, veld


def _met(velden_: dict[str, Waarde], pad: tuple[str, ...], waarde: Waarde) -> dict[str, Waarde]:
    if len(pad) == 1:
        return {**velden_, pad[0]: waarde}
    return {**velden_, pad[0]: _met(velden_.get(pad[0]) or {}, pad[1:], waarde)}


class _Schrijver:
    """Writes fields as lines."""

    def __init__(self, invuller: Invuller) -> None:
        self._invuller = invuller
        self._gezegd: set[str] = set()

    def velden(self, alle: Iterable[Veld], begin: Waarde, kolom: int) -> list[str]:
        """Write the fields of a section, each under its hint."""
        regels: list[str] = []
        for veld in alle:
            if kolom == 0:
                regels.append("")
            regels += self._veld(veld, (begin or {}).get(veld.naam), kolom)
        return regels

    def _veld(self, veld: Veld, gegeven: Waarde, kolom: int) -> list[str]:
        kop = [*self._hint(veld, "", kolom), *self._keuzes(veld, kolom)]
        sleutel = f"{' ' * kolom}{veld.naam}:"
        if veld.kaart is not None and veld.verplicht:
            return [*kop, sleutel, *self._mensen(veld, gegeven, kolom + 2)]
        if veld.sectie is not None and not veld.lijst and (veld.verplicht or gegeven):
            return [*kop, sleutel, *self.velden(velden(veld.sectie), gegeven, kolom + 2)]
        if gegeven or not (veld.sectie or veld.lijst):
            return [*kop, f"{sleutel}{self._achter(veld, gegeven, kolom)}"]
        leeg = tussen_haken(self._invuller.waarde(veld)) if veld.verplicht else None
        if leeg is not None and leeg != "[]":
            return [*kop, f"{sleutel}{self._achter(veld, None, kolom)}"]
        onder_ = "\n".join(self._voorbeeld(veld, kolom + 2)).splitlines()
        voorbeeld = [f"#{regel}" for regel in onder_]
        return [*kop, f"{sleutel}{f' {leeg}' if leeg else ''}", *voorbeeld]

    def _achter(self, veld: Veld, gegeven: Waarde, kolom: int) -> str:
        return _STIJL.achter(self._invuller.aangevuld(veld, gegeven), kolom)

    def _keuzes(self, veld: Veld, kolom: int) -> list[str]:
        gekozen = veld.verplicht and not veld.lijst
        if veld.sectie is not None or not veld.keuzes or gekozen:
            return []
        return _hint(f"Kies uit: {', '.join(veld.keuzes)}.", kolom)

    def _voorbeeld(self, veld: Veld, kolom: int) -> list[str]:
        """Write one entry, or the fields, of what may stay away."""
        wit = " " * kolom
        delen = onder(veld)
        if any(deel.naam == "schema" for deel in delen):
            soort = "kern" if veld.naam == "va_kern" else "va"
            zin = f"Zet hier wat 'va-route nieuw {soort}' geeft, elke regel {kolom} spaties verder."
            return _hint(zin, kolom)
        if not delen:
            return []
        if veld.kaart is not None:
            return [f"{wit}naam:", *self._dicht(delen, kolom + 2)]
        if veld.lijst:
            return [f"{wit}-", *self._dicht(delen, kolom + 2)]
        return self._dicht(delen, kolom)

    def _dicht(self, delen: Iterable[Veld], kolom: int) -> list[str]:
        """Write fields; of what lies deeper only the names are told."""
        regels: list[str] = []
        for veld in delen:
            namen = ", ".join(deel.naam for deel in onder(veld))
            if namen and not veld.verplicht:
                hint = self._hint(veld, f" Velden: {namen}.", kolom)
                regels += [*hint, f"{' ' * kolom}{veld.naam}:"]
            else:
                regels += self._veld(veld, None, kolom)
        return regels

    def _mensen(self, veld: Veld, gegeven: Waarde, kolom: int) -> list[str]:
        """Write each person; the first with the hints and with what may stay empty."""
        regels: list[str] = []
        for nr, (naam, persoon) in enumerate((gegeven or {}).items()):
            regels.append(f"{' ' * kolom}{naam}:")
            for deel in in_kaart(veld):
                waarde = (persoon or {}).get(deel.naam)
                if nr == 0:
                    regels += self._hints(deel, kolom + 2)
                if nr == 0 or deel.verplicht or waarde is not None:
                    achter = self._achter(deel, waarde, kolom + 2)
                    regels.append(f"{' ' * (kolom + 2)}{deel.naam}:{achter}")
        return regels

    def _hints(self, veld: Veld, kolom: int) -> list[str]:
        namen = ", ".join(deel.naam for deel in onder(veld))
        velden_ = f" Velden: {namen}." if namen else ""
        keuzes = f" Kies uit: {', '.join(veld.keuzes)}." if veld.keuzes else ""
        return self._hint(veld, f"{velden_}{keuzes}", kolom)

    def _hint(self, veld: Veld, verder: str, kolom: int) -> list[str]:
        """Explain a field, once: the second time a reader knows."""
        zin = f"{veld.titel}: {_klein(veld.uitleg)}{verder}"
        if zin in self._gezegd:
            return []
        self._gezegd.add(zin)
        return _hint(zin, kolom)


def _hint(zin: str, kolom: int) -> list[str]:
    wit = f"{' ' * kolom}# "
    return [f"{wit}{regel}" for regel in wrap(zin, BREED - len(wit), break_on_hyphens=False)]


def _klein(zin: str) -> str:
    """Start in lower case, unless it is a name."""
    return zin if zin[1:2].isupper() else f"{zin[:1].lower()}{zin[1:]}"
