# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What to write at the place of a message of the reader: the lines of the file as they can become.

Of what someone wrote no more is shown than :mod:`va_route.schemas.kort` allows.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from functools import cached_property
from textwrap import dedent
from typing import TYPE_CHECKING, Any

from va_route.errors import GebruikError, Regels
from va_route.schemas.antwoord import Antwoord, Hoe, Vraag, antwoord, begin, bij
from va_route.schemas.velden import alle_paden, onder, velden, volg
from va_route.schemas.voorbeeld import Kijk
from va_route.store.herstel import herstel
from va_route.store.herstel_json import json_regel
from va_route.store.invoegen import Invoeger
from va_route.store.plaatsen import als_pad, deeltjes, veldnaam
from va_route.store.regels import deel, in_regels, verkort
from va_route.store.schrijf import Stijl
from va_route.store.stukken import Stuk, stukken
from va_route.store.yaml import loop

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from va_route.errors import Melding
    from va_route.schemas.basis import Deel
    from va_route.schemas.velden import Veld
    from va_route.store.plaatsen import Deeltje
    from va_route.store.zinnen import Punt

    Loc = tuple[Deeltje, ...]

MAX_TEKENS = 100_000
"""Of a longer text every example would cost too much time."""
MAX_KEREN = 25
"""After so many messages one knows how it goes."""
_GEEN_PLEK = (GebruikError, ValueError)
"""A name without a colon (``? naam``) has no place behind it either."""
_STREEPJE = re.compile(r"(?m)^- +([\w-]+:(?: .*)?)$")
_STUKKEN = re.compile(r"\n(?! )")
_SCHEMA = re.compile(r"(?m)^schema:\s*[\"']?([\w/]+)")


class Toner:
    """Shows how the places of one text can be written.

    ``heel`` says that it was read to the end without a point of its own; only then values have a
    place in it.
    """

    def __init__(self, tekst: str, waarde: Any = None, *, heel: bool = True) -> None:  # noqa: ANN401
        """Remember what was read."""
        self._tekst = tekst
        self._json = tekst.lstrip().startswith(("{", "["))
        self._kijk = Kijk(waarde)
        self._heel = heel and not self._json and len(tekst) <= MAX_TEKENS
        self._over = MAX_KEREN
        self._invoeger: Invoeger | None = None

    def bij_punt(self, punt: Punt, melding: Melding, schemas: Mapping[str, type[Deel]]) -> Melding:
        """Give a message about the form of the file its lines."""
        if punt.code in {"LEES-01", "LEES-30", "LEES-31", "LEES-32"}:
            return self._soort(punt, melding, schemas)
        if len(self._tekst) > MAX_TEKENS or not self._mag():
            return melding
        if punt.code == "LEES-33" and punt.plaats is not None:
            regels = json_regel(self._tekst, punt.plaats.regel)
            los = f'"schema": "{next(iter(schemas))}",'
            return _met(melding, *regels) if regels else replace(melding, voorbeeld=los)
        if punt.code == "LEES-10" and self._json:
            return melding
        return _met(melding, *herstel(punt, self._tekst, self._namen(schemas)))

    def bij_vorm(self, melding: Melding, loc: Loc, model: type[Deel]) -> Melding:
        """Give a message about a value the value that fits."""
        invoer = bij(self._kijk.document, loc)
        gevonden = antwoord(Vraag(melding.code, loc, invoer, model), self._kijk)
        if gevonden is None:
            return melding
        if self._heel and self._mag():
            try:
                return _met(melding, self._regels(gevonden, model))
            except _GEEN_PLEK:
                # Written in a way that leaves no place.
                pass
        return replace(melding, voorbeeld=self._los(gevonden))

    def bij_fout(self, melding: Melding, model: type[Deel]) -> Melding:
        """Give a message about what contradicts itself its own example at its place."""
        if not melding.voorbeeld or not self._heel or not self._mag():
            return melding
        try:
            regels = tuple(self._van_voorbeeld(melding, model))
        except _GEEN_PLEK:
            return melding
        return replace(melding, voorbeeld=_tekst_van(regels), in_bestand=regels)

    def _van_voorbeeld(self, melding: Melding, model: type[Deel]) -> Iterator[Regels]:
        loc = deeltjes(melding.pad)
        for stuk in _STUKKEN.split(melding.voorbeeld):
            naam = stuk.lstrip("#- ").partition(":")[0]
            hier = (*loc[: loc.index(naam)], naam) if naam in loc else (*loc, naam)
            waarde = loop(stuk).waarde
            if stuk.startswith("# -"):
                yield self._regels(Antwoord(loc[:-1], None, Hoe.WEG), model)
            elif stuk.startswith("#"):
                yield self._regels(Antwoord(hier, None, Hoe.WEG), model)
            elif isinstance(waarde, list) and isinstance(loc[-1], int):
                yield self._zet(loc, waarde[0], model)
            elif waarde[naam] is None:
                yield self._regels(Antwoord(loc, naam, Hoe.NOEM), model)
            elif naam in {v.naam for v in _onder(model, hier[:-1])}:
                yield self._zet(hier, waarde[naam], model)
            else:
                yield self._elders(loc, naam, waarde[naam], model)

    def _elders(self, loc: Loc, naam: str, waarde: Any, model: type[Deel]) -> Regels:  # noqa: ANN401
        """Add what is missing to the nearest section around a place that knows its name."""
        for lengte in range(len(loc), -1, -1):
            hier: Loc = (*loc[:lengte], naam)
            if naam in {v.naam for v in _onder(model, hier[:-1])}:
                er = bij(loop(self._tekst).waarde, hier)
                if isinstance(er, list):
                    return self._zet((*hier, len(er)), waarde[0], model)
                if isinstance(er, dict):
                    ((sleutel, inhoud),) = waarde.items()
                    return self._zet((*hier, sleutel), inhoud, model)
                return self._zet(hier, waarde, model)
        raise GebruikError("INVOEG-02")

    def _mag(self) -> bool:
        self._over -= 1
        return self._over >= 0

    def _namen(self, schemas: Mapping[str, type[Deel]]) -> dict[str, str]:
        """Give every name in this kind of document, with what stands behind it."""
        gevonden = _SCHEMA.search(self._tekst)
        if gevonden is None or gevonden[1] not in schemas:
            return {}
        return {pad[-1].naam: _soort(pad[-1]) for pad in alle_paden(schemas[gevonden[1]])}

    def _soort(self, punt: Punt, melding: Melding, schemas: Mapping[str, type[Deel]]) -> Melding:
        """Say what kind of document it is, or begin one."""
        er = self._kijk.document if isinstance(self._kijk.document, dict) else {}
        naam = _past_bij(er, schemas)
        model = schemas[naam]
        if punt.code in {"LEES-31", "LEES-32"}:
            return self._vorm_of_los(melding, ("schema",), naam, model)
        if punt.code == "LEES-30" and (gevonden := _STREEPJE.search(self._tekst)):
            van = self._tekst.count("\n", 0, gevonden.start()) + 1
            return _met(melding, Regels(van, van + 1, f"  {verkort(gevonden[1])}"))
        blok = Stijl().blok({"schema": naam, **begin(model, Kijk({}))}, 0)
        regels = in_regels(self._tekst)
        while regels and not regels[-1].strip():
            regels.pop()
        oud = [f"# {verkort(regel)}" for regel in regels if regel.strip()[:1] not in {"", "#"}]
        if self._json or len(oud) > _HOOGST:
            return replace(melding, voorbeeld=blok)
        return _met(melding, Regels(1, max(len(regels), 1) + 1, "\n".join([*oud, blok])))

    def _vorm_of_los(self, melding: Melding, loc: Loc, waarde: str, model: type[Deel]) -> Melding:
        """Put one value at its place, or show it on its own."""
        if self._heel:
            try:
                return _met(melding, self._zet(loc, waarde, model))
            except _GEEN_PLEK:
                pass
        naam = str(loc[-1])
        los = f'"{naam}": {json.dumps(waarde)}' if self._json else f"{naam}: {waarde}"
        return replace(melding, voorbeeld=los)

    def _regels(self, wat: Antwoord, model: type[Deel]) -> Regels:
        if wat.hoe is Hoe.ZET:
            return self._zet(wat.loc, wat.waarde, model)
        stuk = self._stuk(wat.loc)
        van = self._tekst.count("\n", 0, stuk.naam)
        begin_ = self._tekst.rfind("\n", 0, stuk.naam) + 1
        if stuk.binnen:
            raise GebruikError("INVOEG-02")
        if wat.hoe is Hoe.NOEM:
            regel = in_regels(self._tekst[begin_:])[0]
            na = regel[stuk.achter - begin_ :]
            nieuw = f"{regel[: stuk.naam - begin_]}{wat.waarde}:{verkort(na)}"
            return Regels(van + 1, van + 2, nieuw)
        tot = self._tekst.count("\n", 0, stuk.einde)
        regels = in_regels(self._tekst)[van : tot + 1]
        # An entry of a list goes with its dash.
        plek = stuk.inspring if isinstance(wat.loc[-1], int) else stuk.naam - begin_
        eerste = f"{regels[0][:plek]}# {verkort(regels[0][plek:])}"
        verder = [f"{regel[:plek]}# {verkort(regel[plek:])}" for regel in regels[1:]]
        return Regels(van + 1, tot + 2, "\n".join([eerste, *verder]))

    def _zet(self, loc: Loc, waarde: Any, model: type[Deel]) -> Regels:  # noqa: ANN401
        if self._invoeger is None:
            self._invoeger = Invoeger(
                self._tekst, lambda plek: [v.naam for v in _onder(model, plek)]
            )
        gedaan = self._invoeger.regels([(loc, waarde)])
        if not gedaan:
            raise GebruikError("INVOEG-02")
        gewijzigd = gedaan[0]
        oud = {regel.lstrip(" -") for regel in in_regels(self._tekst)}
        nieuw = [
            verkort(regel) if regel.lstrip(" -") in oud or _in_haken(regel) else regel
            for regel in gewijzigd.tekst.split("\n")
        ]
        return Regels(gewijzigd.van, gewijzigd.tot, "\n".join(nieuw))

    @cached_property
    def _wortel(self) -> Stuk:
        return stukken(self._tekst)

    def _stuk(self, loc: Loc) -> Stuk:
        stuk = self._wortel
        for stap in loc:
            kind = stuk.kind(stap)
            if kind is None:
                raise GebruikError("INVOEG-02")
            stuk = kind
        return stuk

    def _los(self, wat: Antwoord) -> str:
        """Show an answer without its file."""
        naam = next((veldnaam(stap) for stap in reversed(wat.loc) if isinstance(stap, str)), "")
        if wat.hoe is Hoe.WEG:
            return "" if self._json else f"# {naam}: …"
        if wat.hoe is Hoe.NOEM:
            return f'"{wat.waarde}": …' if self._json else f"{wat.waarde}: …"
        waarde = [wat.waarde] if wat.loc and isinstance(wat.loc[-1], int) else wat.waarde
        if self._json:
            return f'"{naam}": {json.dumps(waarde, ensure_ascii=False)}'
        return Stijl().blok({naam: waarde} if naam else waarde, 0)


_HOOGST = 12
"""So many lines of a file that is no document an example sets apart."""


def _onder(model: type[Deel], loc: Sequence[Deeltje]) -> tuple[Veld, ...]:
    """Give the fields of the section at a place."""
    keten = volg(model, als_pad(loc))
    if keten and keten[-1].lijst and loc[-1] == keten[-1].naam:
        return ()
    return onder(keten[-1]) if keten else () if loc else velden(model)


def _soort(veld: Veld) -> str:
    if veld.lijst and veld.kaart is None:
        return "lijst"
    return "tekst" if veld.sectie is None and veld.prozaveld else "anders"


def _tekst_van(regels: tuple[Regels, ...]) -> str:
    return "\n".join(dedent(r.tekst) for r in regels)


def _in_haken(regel: str) -> bool:
    return deel(regel).rest[:1] in {"[", "{"}


def _met(melding: Melding, *regels: Regels) -> Melding:
    return replace(melding, voorbeeld=_tekst_van(regels), in_bestand=regels)


def _past_bij(er: Mapping[str, object], schemas: Mapping[str, type[Deel]]) -> str:
    """Name the kind of document that what stands there looks like most."""
    from difflib import get_close_matches

    lijkt = get_close_matches(str(er.get("schema"))[:40], schemas, n=1)
    if lijkt:
        return lijkt[0]
    kort = {naam: len([v for v in velden(m) if v.verplicht]) for naam, m in schemas.items()}
    return max(
        schemas,
        key=lambda naam: (len({v.naam for v in velden(schemas[naam])} & set(er)), -kort[naam]),
    )
