# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""From the kern of a night to the beginning of a whole analysis: all goes along, nothing is new.

A VA asks what nobody asks at night: the date of birth, the deputy, the day of the evaluation. Those
are left empty and named, so that a person or a case system fills them in and nobody guesses.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from va_route.errors import DocumentError, Ernst, Melding
from va_route.recht.va_mensen import jeugdigen
from va_route.schemas.basis import MAX_TEKENS, dag
from va_route.schemas.fouten import vertaal
from va_route.schemas.keuzes import Niveau
from va_route.schemas.loop import plaats
from va_route.schemas.va import VerklarendeAnalyse

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from va_route.schemas.basis import Deel
    from va_route.schemas.kern import VaKern

Velden = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Aanzet:
    """The beginning of a VA. What is still to be answered stands in it as a key without a value.

    ``velden`` is the document as it is written, in the order of the paper: text, numbers, ``ja``
    and ``nee``, dates as ``jaar-maand-dag``. ``ontbreekt`` names the place of every field that a VA
    cannot do without, such as ``jeugdige.geboortedatum``.
    """

    velden: Velden

    @property
    def ontbreekt(self) -> tuple[str, ...]:
        """The places that must be filled in before this is a VA, in the order of the paper."""
        try:
            VerklarendeAnalyse.model_validate(self.velden)
        except ValidationError as fout:
            return tuple(plaats(punt["loc"]) for punt in fout.errors() if punt["type"] == "missing")
        return ()

    def met(self, antwoorden: Mapping[str, object]) -> Aanzet:
        """Return the same with these answers: the place of each, and what is written there.

        Raises KeyError when there is no such section, or when something stands there already.
        """
        velden = _kopie(self.velden)
        for plek, antwoord in antwoorden.items():
            *voor, naam = plek.replace("[", ".").replace("]", "").split(".")
            deel: Any = velden
            for stap in voor:
                deel = deel[int(stap)] if isinstance(deel, list) else deel[stap]
            if deel.get(naam) is not None:
                raise KeyError(plek)
            deel[naam] = antwoord
        return Aanzet(velden)

    def va(self) -> VerklarendeAnalyse:
        """Return the VA, with status concept; DocumentError names what is missing or wrong."""
        try:
            return VerklarendeAnalyse.model_validate(self.velden)
        except ValidationError as fout:
            raise DocumentError(
                Melding(v.code, Ernst.FOUT, v.bericht, v.remedie, plaats(v.loc))
                for v in vertaal(fout, VerklarendeAnalyse)
            ) from None


def naar_va(kern: VaKern, op: date) -> Aanzet:
    """Begin a VA with what a kern holds; ``op`` is the day on which that is done.

    People, words, sources, findings, options and the weighing go along as they are. Strengths and
    what keeps it going become factors, the two explanations become hypotheses that are still to be
    tested, and what was feared becomes a risk. A text that has no place of its own in a VA becomes
    a finding, told by whoever wrote the kern, with the title of its field before it. No goal,
    perspective or judgement is made up.
    """
    return Aanzet(
        {
            "schema": "va/1",
            **({"fictief": "ja"} if kern.fictief else {}),
            "kop": _kop(kern, op),
            "jeugdige": {
                **({"roepnaam": eigen} if (eigen := kern.jeugdige.roepnaam) else {}),
                "geboortedatum": None,
                "woont_nu": kern.jeugdige.woont_nu,
                "school_nu": None,
                "communicatie": None,
                "belangrijk_voor_mij": None,
            },
            "betrokkenen": _als_geschreven(kern)["betrokkenen"],
            "hulpvraag": {
                "woorden": _lijst(kern.woorden),
                "niet_gehoord": _lijst(kern.niet_gehoord),
                "vraag_verwijzer": None,
                "problemen": [],
            },
            "bronnen": _lijst(kern.bronnen),
            "bevindingen": _bevindingen(kern),
            "factoren": _factoren(kern),
            "hypothesen": _hypothesen(kern),
            "veiligheid": _veiligheid(kern),
            "overgang": _overgang(kern),
            "alternatieven": _alternatieven(kern),
            "leemten": _leemten(kern),
        }
    )


def _kop(kern: VaKern, op: date) -> Velden:
    return {
        "kenmerk": kern.kenmerk,
        "status": "concept",
        "versie": 1,
        "kader": kern.kader.value if kern.kader else None,
        # A kern is only made in a crisis.
        "aanleiding": ["crisis"],
        "opgesteld_op": op.isoformat(),
        "gewijzigd_op": op.isoformat(),
        "evaluatie_op": None,
        "regievoerder": kern.regievoerder,
        "plaatsvervanger": None,
    }


def _bevindingen(kern: VaKern) -> list[Velden]:
    """Give the findings of the night, and after them what has no other place."""
    feiten = kern.nu.feiten if kern.nu else ()
    laatste = max((int(feit.id[2:]) for feit in feiten), default=0)
    verder = [*_uit_verteld(kern), *_geregeld(kern)]
    van = {"van": kern.opgesteld_door, "datum": dag(kern.opgesteld_op).isoformat()}
    return _lijst(feiten) + [
        {"id": f"bv{nr}", "soort": "mededeling"} | bevinding | van
        for nr, bevinding in enumerate(verder, start=laatste + 1)
    ]


def _uit_verteld(kern: VaKern) -> list[Velden]:
    """Give what the youth was told, as far as it does not go to ``overgang``."""
    verteld = kern.verteld
    if verteld is None:
        return []
    gevonden = _vertelt(verteld, ["hoe_lang"], Niveau.HULPVERLENING)
    gevonden += _vertelt(verteld, ["reactie"], Niveau.JEUGDIGE)
    for bevinding in gevonden:
        bevinding["over"] = [jeugdige.sleutel for jeugdige in jeugdigen(kern)]
    return gevonden


def _geregeld(kern: VaKern) -> list[Velden]:
    """Give what the help did and arranged in the first three days."""
    gevonden = _vertelt(kern, ["niet_verteld_omdat"], Niveau.HULPVERLENING)
    if kern.komende_72_uur is not None:
        namen = ["slaapplek", "wie_is_er", "bereikbaar"]
        gevonden += _vertelt(kern.komende_72_uur, namen, Niveau.HULPVERLENING)
    return gevonden


def _vertelt(deel: Deel, namen: Iterable[str], niveau: Niveau) -> list[Velden]:
    """Give these texts as findings; without the title of its field a text would say nothing."""
    gevonden = []
    for naam in namen:
        tekst = getattr(deel, naam)
        if tekst is not None:
            met_titel = f"{type(deel).model_fields[naam].title}: {tekst}"
            past = len(met_titel) <= MAX_TEKENS
            bevinding = {"niveau": niveau.value, "tekst": met_titel if past else tekst}
            gevonden.append(bevinding | _verborgen(getattr(deel, "verborgen_voor", ())))
    return gevonden


def _verborgen(wie: Sequence[str]) -> Velden:
    """Keep from someone what was kept from that person, wherever it goes."""
    return {"verborgen_voor": list(wie)} if wie else {}


def _factoren(kern: VaKern) -> list[Velden]:
    soorten = [("beschermend", tekst) for tekst in kern.krachten]
    soorten += [("in_stand_houdend", tekst) for tekst in kern.in_stand_houdend]
    return [
        {"id": f"fa{nr}", "soort": soort, "niveau": None, "tekst": tekst}
        for nr, (soort, tekst) in enumerate(soorten, start=1)
    ]


def _hypothesen(kern: VaKern) -> list[Velden]:
    """Give the two explanations, each as the alternative of the other."""
    v = kern.voorlopig
    teksten = [tekst for tekst in (v.verklaring, v.alternatief) if tekst is not None] if v else []
    hypothesen: list[Velden] = [
        {"id": f"hy{nr}", "tekst": tekst, "oordeel": "nog_te_toetsen"}
        for nr, tekst in enumerate(teksten, start=1)
    ]
    if len(hypothesen) > 1:
        for deze, ander in zip(hypothesen, reversed(hypothesen), strict=True):
            deze["alternatief"] = ander["id"]
    return hypothesen


def _veiligheid(kern: VaKern) -> Velden | None:
    """Give what was feared as one risk, with how it was weighed."""
    nu = kern.nu
    gevreesd = nu.directe_zorg if nu else None
    risico = {
        "id": "ri1",
        "tekst": gevreesd,
        "voor_wie": list(nu.voor_wie) if nu else [],
        "niveau": None,
        "als_we_niets_doen": nu.waarom_niet_wachten if nu else None,
        "weging": _lijst(kern.weging),
        "conclusie": kern.conclusie,
    }
    leeg = {"id", "niveau"}
    if not any(waarde for naam, waarde in risico.items() if naam not in leeg):
        return None
    return {"fase": None, "risicos": [risico]}


def _overgang(kern: VaKern) -> Velden | None:
    verteld = kern.verteld
    if verteld is None:
        return None
    return {
        "verteld_op": dag(verteld.op).isoformat(),
        "verteld_door": verteld.door,
        "waarom": verteld.waarom,
        "waarheen": verteld.waarheen,
        "spullen": verteld.spullen,
    } | _verborgen(verteld.verborgen_voor)


def _alternatieven(kern: VaKern) -> list[Velden]:
    return [
        {
            "id": optie.id,
            "tekst": optie.tekst,
            "soort": optie.soort.value,
            "uitkomst": optie.uitkomst.value,
            "reden": optie.reden,
            "datum": dag(optie.gebeld).isoformat() if optie.gebeld else None,
        }
        | _verborgen(optie.verborgen_voor)
        for optie in kern.opties
    ]


def _leemten(kern: VaKern) -> list[Velden]:
    vraag = kern.voorlopig.wat_weten_we_niet if kern.voorlopig else None
    return [{"vraag": vraag, "wie": None, "uiterlijk": None}] if vraag is not None else []


def _lijst(delen: tuple[Deel, ...]) -> list[Velden]:
    return [_als_geschreven(deel) for deel in delen]


def _als_geschreven(deel: Deel) -> Velden:
    """Write a part as it stood in the file, without what was never filled in."""
    return deel.model_dump(mode="json", exclude_defaults=True)


def _kopie(velden: Any) -> Any:  # noqa: ANN401 - any part of a document
    if isinstance(velden, dict):
        return {naam: _kopie(waarde) for naam, waarde in velden.items()}
    return [_kopie(deel) for deel in velden] if isinstance(velden, list) else velden
