# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What a program sees beyond the rules: each function gives what is open, or tells a figure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from va_route.recht.leesbaarheid import leesmaat, woorden, zinnen
from va_route.recht.va_factoren import gaande
from va_route.recht.va_mensen import jeugdigen
from va_route.recht.va_regel import Open
from va_route.recht.va_stemmen import GESTEUND
from va_route.recht.va_taal import zoek_woorden
from va_route.recht.va_veiligheid import risicos
from va_route.recht.va_weging import gelijk
from va_route.schemas.keuzes import FactorSoort, Niveau

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.recht.va_regel import Stof
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.va import VerklarendeAnalyse

_DAG = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
_VERKLARING = ("samenhang", "omkering", "gewone_taal")


@dataclass(frozen=True, slots=True)
class Dossierblik:
    """The dossier around an analysis, if there is one, on a day."""

    dossier: Dossier | None
    peildatum: date

    @property
    def ingediend(self) -> tuple[tuple[str, date], ...]:
        """Number and day of every request that was filed by then."""
        verzoeken = self.dossier.verzoeken if self.dossier else ()
        paren = ((v.id, v.ingediend.op) for v in verzoeken if v.ingediend is not None)
        return tuple(paar for paar in paren if paar[1] <= self.peildatum)


def stem_van_jeugdige(stof: Stof) -> Iterator[Open]:
    """Look at the four other places where the youth speaks (own words: VA-P01)."""
    va: VerklarendeAnalyse = stof.va
    eigen = {p.sleutel for p in jeugdigen(va)}
    stip = va.perspectief.stip if va.perspectief else None
    for er_is, pad, vraag in (
        (any(s.van in eigen for i in va.inzichten for s in i.standpunten), "inzichten",
         "Hoe ziet de jeugdige het? Er staat nog geen standpunt."),
        (stip is not None and stip.van in eigen, "perspectief.stip",
         "Wat wil de jeugdige zelf voor later?"),
        (any(eigen & {*doel.van} for doel in va.doelen), "doelen",
         "Welk doel is van de jeugdige zelf?"),
        (any(d.met in eigen and d.eigen_woorden for d in va.deling), "deling",
         "Wat zei de jeugdige zelf over de analyse?"),
    ):  # fmt: skip
        if not er_is:
            yield Open(pad, vraag)


def vraag_van_verwijzer(stof: Stof) -> Iterator[Open]:
    """Ask for a question mark, and for no word of a placement."""
    tekst = stof.va.hulpvraag.vraag_verwijzer
    if "?" not in tekst or zoek_woorden(stof.maten.plaatsing).search(tekst):
        yield Open("hulpvraag.vraag_verwijzer", "Welke vraag heeft de verwijzer over de jeugdige?")


def verklarende_woorden(stof: Stof) -> Iterator[Open]:
    """Ask for a word of cause in each explanation."""
    zoek = zoek_woorden(stof.maten.oorzakelijk)
    for nr, hypothese in enumerate(stof.va.hypothesen):
        if not zoek.search(hypothese.tekst):
            yield Open(f"hypothesen[{nr}].tekst", f"Wat leidt in {hypothese.id} tot wat?")


def verschillende_niveaus(stof: Stof) -> Iterator[Open]:
    """Count the levels that factors lie at."""
    aantal = len({f.niveau for f in stof.va.factoren})
    if aantal < stof.maten.niveaus:
        yield Open("factoren", f"Wat speelt er op andere plekken? Nu zijn er {aantal} niveaus.")


def genoeg_krachten(stof: Stof) -> Iterator[Open]:
    """Ask for one strength beside every few things that keep it going."""
    krachten = sum(f.soort is FactorSoort.BESCHERMEND for f in stof.va.factoren)
    houdt = len(gaande(stof.va))
    if krachten * stof.maten.gaande_per_kracht < houdt:
        yield Open("factoren", f"Wie of wat helpt er nog meer? Nu {krachten} naast {houdt}.")


def hulp_zelf_genoemd(stof: Stof) -> Iterator[Open]:
    """Ask for one factor or finding about the help itself."""
    va = stof.va
    if all(x.niveau is not Niveau.HULPVERLENING for x in (*va.factoren, *va.bevindingen)):
        yield Open("bevindingen", "Hoe ging het met de hulp zelf?")


def doel_in_verklaring(stof: Stof) -> Iterator[Open]:
    """Ask that what a goal works on is part of an explanation that counts."""
    telt = {f for h in stof.va.hypothesen if h.oordeel in GESTEUND for f in h.factoren}
    for nr, doel in enumerate(stof.va.doelen):
        if doel.grijpt_aan_op and telt.isdisjoint(doel.grijpt_aan_op):
            yield Open(f"doelen[{nr}].grijpt_aan_op", f"Bij welke verklaring hoort {doel.id}?")


def zonder_risico(stof: Stof) -> bool:
    """Without a risk there is nothing weighed to look at."""
    return next(risicos(stof.va), None) is None


def zonder_bevindingen(stof: Stof) -> bool:
    """Without a finding there is nothing of which the source or the use shows."""
    return not stof.va.bevindingen


def zonder_hypothesen(stof: Stof) -> bool:
    """Without an explanation there is nothing that was tested."""
    return not stof.va.hypothesen


def niet_vastgesteld(stof: Stof) -> bool:
    """Without a day on which it was fixed, it cannot be out of date."""
    return stof.va.vaststelling is None


def zonder_inzichten(stof: Stof) -> bool:
    """Without a topic it cannot be seen whether people differ."""
    return not stof.va.inzichten


def zonder_verklaring(stof: Stof) -> bool:
    """Without the explanation in short there is nothing to read."""
    return next(_verklaringen(stof), None) is None


def wegingen_bij_elkaar(stof: Stof) -> Iterator[Open]:
    """Ask that the weighings of one risk are about the same weeks."""
    for pad, risico in risicos(stof.va):
        dagen = [w.datum for w in risico.weging]
        if dagen and (max(dagen) - min(dagen)).days > stof.maten.weging_dagen:
            tussen = (max(dagen) - min(dagen)).days
            yield Open(f"{pad}.weging", f"Geldt alles nog? Er zitten {tussen} dagen tussen.")


def doelmatigheid_eigen(stof: Stof) -> Iterator[Open]:
    """Ask for a reason of its own why it will work, long enough to be one."""
    for pad, risico in risicos(stof.va):
        if not risico.weging:
            yield Open(f"{pad}.weging", "Waarom gaat het voorstel werken? Er is nog geen weging.")
        for nr, w in enumerate(risico.weging):
            eigen = gelijk(w.doelmatigheid.motivering)
            ander = {gelijk(o.motivering) for o in (w.proportionaliteit, w.subsidiariteit)}
            if len(eigen) < stof.maten.motivering or eigen in ander:
                plek = f"{pad}.weging[{nr}].doelmatigheid.motivering"
                yield Open(plek, f"Waarom gaat dit werken volgens {w.organisatie}?")


def _wanneer(va: VerklarendeAnalyse) -> date | None:
    """Read the day of the move, when the text holds one."""
    gevonden = _DAG.search(va.overgang.wanneer or "") if va.overgang else None
    try:
        return date.fromisoformat(gevonden.group()) if gevonden else None
    except ValueError:
        return None


def op_tijd_verteld(stof: Stof) -> Iterator[Open]:
    """Ask for some days between telling the youth and the move."""
    wanneer, overgang = _wanneer(stof.va), stof.va.overgang
    if wanneer is None or overgang is None or overgang.verteld_op is None:
        return
    if wanneer - overgang.verteld_op < timedelta(days=stof.maten.verteld_dagen):
        dagen = (wanneer - overgang.verteld_op).days
        yield Open("overgang.verteld_op", f"Kan het later? Er zijn {dagen} dagen om te wennen.")


def onbekend_wanneer(stof: Stof) -> bool:
    """Tell that no day of a move is known: none is told, or only in words."""
    return _wanneer(stof.va) is None


def dagen_tot_verzoek(stof: Stof, blik: Dossierblik) -> Iterator[str]:
    """Count the days from fixing to each request, and the evaluations before it; no norm."""
    va: VerklarendeAnalyse = stof.va
    if va.vaststelling is None:
        return
    for nummer, ingediend in blik.ingediend:
        dagen = (ingediend - va.vaststelling.datum).days
        ervoor = sum(e.datum <= ingediend for e in va.evaluaties)
        wanneer = f"{dagen} dagen na" if dagen >= 0 else f"{-dagen} dagen voor"
        yield (
            f"Verzoek {nummer}: {wanneer} de vaststelling van versie {va.kop.versie}, met {ervoor} "
            "keer evalueren ervoor."
        )


def meer_dan_nodig(stof: Stof) -> Iterator[Open]:
    """Ask about a long text, and about each finding that nothing uses."""
    va: VerklarendeAnalyse = stof.va
    aantal = _woorden(stof)
    if aantal > stof.maten.woorden:
        yield Open("", f"Wat kan korter? De analyse heeft {aantal} woorden.")
    gebruikt = {nummer for f in va.factoren for nummer in f.onderbouwing}
    gebruikt |= {b.bevinding for h in va.hypothesen for b in (*h.voor, *h.tegen)}
    gebruikt |= {nummer for _, r in risicos(va) for nummer in r.onderbouwing}
    if va.veiligheid and va.veiligheid.direct:
        gebruikt |= {*va.veiligheid.direct.onderbouwing}
    for nr, bevinding in enumerate(va.bevindingen):
        if bevinding.id not in gebruikt:
            yield Open(f"bevindingen[{nr}]", f"Is {bevinding.id} nodig? Niets verwijst ernaar.")


def _woorden(stof: Stof) -> int:
    return sum(len(woorden(tekst)) for tekst in stof.teksten)


def aantal_woorden(stof: Stof, _blik: Dossierblik) -> Iterator[str]:
    """Tell how long the whole analysis is."""
    yield f"De hele analyse heeft {_woorden(stof)} woorden."


def _verklaringen(stof: Stof) -> Iterator[tuple[str, str]]:
    for naam in _VERKLARING:
        tekst = getattr(stof.va.verklaring, naam, None)
        if tekst:
            yield naam, tekst


def lange_zinnen(stof: Stof) -> Iterator[Open]:
    """Ask about each sentence of the explanation that is too long to follow."""
    for naam, tekst in _verklaringen(stof):
        for zin in zinnen(tekst):
            aantal = len(woorden(zin))
            if aantal > stof.maten.woorden_per_zin:
                yield Open(f"verklaring.{naam}", f"Kan deze zin korter? Hij telt {aantal} woorden.")


def leesgemak(stof: Stof, _blik: Dossierblik) -> Iterator[str]:
    """Tell how easy each part of the explanation reads; a figure, no norm."""
    for naam, tekst in _verklaringen(stof):
        maat = leesmaat(tekst)
        if maat is not None:
            yield (
                f"verklaring.{naam}: leesgemak {maat.flesch_douma} (Flesch-Douma, hoger leest "
                f"makkelijker), langste zin {maat.langste_zin} woorden."
            )
