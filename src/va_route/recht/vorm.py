# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What is certainly wrong in a document, of whatever kind: it is never accepted as it stands.

Ids are unique within their part: the VA, the kern, one overleg, the rest of the dossier. A
reference is looked up in its own part; from the rest of the dossier in all parts. People are
shared: one key names one person in the whole dossier.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from va_route.errors import Ernst, Melding
from va_route.recht.bsn import nummers_als_bsn
from va_route.recht.va_mensen import opsomming
from va_route.recht.volgorde import controleer_dagen
from va_route.recht.vorm_voorbeeld import (
    als_yaml,
    andere_sleutel,
    gelijk_aan,
    goede_verwijzing,
    over_wie,
    volgend_nummer,
)
from va_route.schemas.loop import los, nummers, verwijzingen
from va_route.schemas.partijen import Partij
from va_route.schemas.verwijzing import Nummer, Verwijzing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from va_route.schemas.basis import Deel
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.kern import VaKern
    from va_route.schemas.loop import Vindplek
    from va_route.schemas.personen import Persoon
    from va_route.schemas.va import VerklarendeAnalyse

Document: TypeAlias = "VerklarendeAnalyse | VaKern | Dossier"
"""The three kinds of document that are read."""

_DELEN = ("va", "va_kern")
_LEEG: frozenset[str] = frozenset()
EENDER = ("naam", "rol", "gezag")
_HULP_NUMMER = "Verbeter het nummer, of voeg toe wat ontbreekt."
_HULP_PERSOON = "Verbeter de sleutel, of zet deze persoon bij 'betrokkenen'."
RECHTERS = frozenset({Partij.KINDERRECHTER, Partij.HOF})


def controleer_vorm(document: Document, peildatum: date = date.max) -> tuple[Melding, ...]:
    """Everything that is certainly wrong, and every number in a text that can be a BSN.

    ``peildatum`` refuses what is said to have happened after it. Left out, only what is wrong on
    any day is found: for a question about a day in the past.
    """
    gevonden: list[Melding] = []
    if not _nummers_kloppen(document):
        alle = tuple(nummers(document))
        gevonden += _dubbel(document, alle)
        gevonden += _zonder_doel(document, alle)
    gevonden += controleer_dagen(document, peildatum)
    # Asked by its schema, so that checking one kind of document does not import the others.
    if document.schema_ == "dossier/1":
        gevonden += _dossier(document)
    if document.schema_ != "va/1":
        gevonden += _bsn_buiten_va(document)
    return tuple(gevonden)


def _nummers_kloppen(document: Document) -> bool:
    """Whether this is one part in which every id is given once, and every reference leads to one.

    Quick, for the most common answer; no says nothing yet.
    """
    if document.schema_ == "dossier/1":
        return False
    gegeven = los(document, Nummer)
    er_is = set(gegeven)
    return len(er_is) == len(gegeven) and er_is.issuperset(los(document, Verwijzing))


def _bereik(document: Document, pad: str, soort: str) -> str:
    """Name the part of the document within which an id names one thing."""
    if document.schema_ != "dossier/1":
        return ""
    eerste = pad.partition(".")[0]
    # Each table has its own list of options.
    return eerste if eerste in _DELEN or soort == "alternatief" else ""


def _dubbel(document: Document, alle: tuple[Vindplek, ...]) -> Iterator[Melding]:
    gezien: set[tuple[str, str, str]] = set()
    for pad, soort, nummer in alle:
        plek = (_bereik(document, pad, soort), soort, nummer)
        if soort != "persoon" and plek in gezien:
            yield Melding(
                "VA-S02",
                Ernst.FOUT,
                f"Het nummer {nummer} komt twee keer voor.",
                "Geef een van de twee een ander nummer. Kijk ook na wat ernaar verwijst.",
                pad,
                voorbeeld=volgend_nummer(nummer, alle),
            )
        gezien.add(plek)


def _zonder_doel(document: Document, alle: tuple[Vindplek, ...]) -> Iterator[Melding]:
    bekend: dict[tuple[str, str], set[str]] = {}
    for pad, soort, nummer in alle:
        for deel in {_bereik(document, pad, soort), "*"}:
            bekend.setdefault((deel, soort), set()).add(nummer)
    een_deel = document.schema_ != "dossier/1"
    for pad, soort, naar in verwijzingen(document):
        bereik = "" if een_deel else _bereik(document, pad, soort)
        eigen = bereik if bereik in _DELEN and soort != "persoon" else "*"
        er_is = bekend.get((eigen, soort), _LEEG)
        if naar not in er_is:
            yield _wijst_nergens_heen((pad, soort, naar), er_is, type(document))


def _wijst_nergens_heen(verwijzing: Vindplek, er_is: Collection[str], model: type[Deel]) -> Melding:
    pad, soort, naar = verwijzing
    # Among numbers the nearest one means nothing; among names it mostly is the right one.
    hulp = _bedoelt(naar, er_is) if soort == "persoon" else ""
    return Melding(
        "VA-S03",
        Ernst.FOUT,
        f"'{pad}' verwijst naar {naar}, maar die bestaat niet.{hulp}",
        _HULP_PERSOON if soort == "persoon" else _HULP_NUMMER,
        pad,
        voorbeeld=goede_verwijzing(model, verwijzing, er_is),
    )


def _bedoelt(naar: str, er_is: Iterable[str]) -> str:
    from difflib import get_close_matches

    dichtbij = get_close_matches(naar, sorted(er_is), n=1)
    return f" Bedoelt u {dichtbij[0]}?" if dichtbij else ""


def _dossier(dossier: Dossier) -> Iterator[Melding]:
    """Give what contradicts itself between the parts of one dossier."""
    yield from _personen(dossier)
    if dossier.va is None and dossier.jeugdige is None:
        yield _fout(
            "DOS-02",
            "Over wie gaat dit dossier? Dat staat er nog niet.",
            "Vul 'jeugdige' in met roepnaam en geboortedatum, of zet de analyse bij 'va'.",
            "jeugdige",
            over_wie(type(dossier)),
        )
    if dossier.va is not None and dossier.jeugdige is not None:
        van_de_va = {
            "roepnaam": dossier.va.roepnaam,
            "geboortedatum": dossier.va.jeugdige.geboortedatum,
        }
        for veld, waarde in van_de_va.items():
            if waarde != getattr(dossier.jeugdige, veld):
                yield _fout(
                    "DOS-03",
                    f"'jeugdige.{veld}' is anders dan 'va.jeugdige.{veld}'.",
                    "Kijk na wat klopt. 'jeugdige' mag ook weg: de analyse zegt al wie het is.",
                    f"jeugdige.{veld}",
                    als_yaml(veld, str(waarde)),
                )
    for nr, beschikking in enumerate(dossier.beschikkingen):
        if beschikking.door not in RECHTERS:
            yield _fout(
                "DOS-05",
                f"Een beschikking is van een rechter; bij {beschikking.id} staat "
                f"{beschikking.door.naam}.",
                "Schrijf 'kinderrechter' of 'hof'.",
                f"beschikkingen[{nr}].door",
                f"door: {Partij.KINDERRECHTER}",
            )
    for nr, verzoek in enumerate(dossier.verzoeken):
        if verzoek.vervolg_op == verzoek.id:
            yield _fout(
                "DOS-06",
                f"Verzoek {verzoek.id} is nu een vervolg op zichzelf.",
                "Noem het eerdere verzoek, of haal 'vervolg_op' weg.",
                f"verzoeken[{nr}].vervolg_op",
                f"vervolg_op: {dossier.verzoeken[nr - 1].id}"
                if nr
                else f"# vervolg_op: {verzoek.id}",
            )


def _personen(dossier: Dossier) -> Iterator[Melding]:
    """Give each key that stands for two people: in another part another name, role or gezag."""
    eerder: dict[str, tuple[str, Persoon]] = {}
    for deel, personen in (
        ("", dossier.betrokkenen),
        ("va.", dossier.va.betrokkenen if dossier.va else ()),
        ("va_kern.", dossier.va_kern.betrokkenen if dossier.va_kern else ()),
    ):
        for persoon in personen:
            pad = f"{deel}betrokkenen.{persoon.sleutel}"
            vorig_pad, vorige = eerder.setdefault(persoon.sleutel, (pad, persoon))
            anders = [v for v in EENDER if getattr(persoon, v) != getattr(vorige, v)]
            if anders:
                yield _fout(
                    "DOS-01",
                    f"'{pad}' en '{vorig_pad}' verschillen in {opsomming(anders)}.",
                    "Is het dezelfde persoon? Maak ze gelijk. Is het iemand anders? Kies dan een "
                    "andere sleutel.",
                    pad,
                    andere_sleutel(dossier, persoon.sleutel)
                    if "naam" in anders
                    else gelijk_aan(vorige, anders),
                )


def _bsn_buiten_va(document: Document) -> Iterator[Melding]:
    """Look where the rules of the analysis do not."""
    for punt in nummers_als_bsn(document):
        if not punt.pad.startswith("va."):
            yield Melding("VA-S05", Ernst.TEKORT, punt.vraag, punt.remedie, punt.pad)


def _fout(code: str, bericht: str, remedie: str, pad: str, voorbeeld: str) -> Melding:
    return Melding(code, Ernst.FOUT, bericht, remedie, pad, voorbeeld=voorbeeld)
