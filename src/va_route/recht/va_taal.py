# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What the words themselves give away: a view as fact, a label, an empty phrase, a copy."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import compress
from typing import TYPE_CHECKING

from va_route.errors import Ernst
from va_route.recht.va_regel import Open, Sectie, va_regel
from va_route.schemas.keuzes import BevindingSoort

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.recht.va_maten import Maten
    from va_route.schemas.va import VerklarendeAnalyse

_STREEPJES = " .,;:!?…-–_*xX/"
_WOORD = re.compile(r"[\w-]+")
_EIGEN_WOORDEN = re.compile(
    r"hulpvraag\.woorden|van_de_jeugdige\.|jeugdige\.belangrijk_voor_mij|perspectief\.stip"
    r"|overgang\.vragen_jeugdige|deling\[\d+\]\.eigen_woorden|veiligheid\.cijfers"
    r"|eerdere_hulp\[\d+\]\.volgens_(jeugdige|ouders)|.*\.(reactie|betwist|standpunten)\["
)


@lru_cache(maxsize=8)
def zoek_woorden(woorden: tuple[str, ...]) -> re.Pattern[str]:
    """Match any of these as a whole word, in capitals or not, with the ending of an adjective."""
    vormen = "|".join(sorted(map(_vormen, woorden), key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{vormen})(?![\w-])", re.IGNORECASE)


def _vormen(woord: str) -> str:
    """Write a word and its inflection: onwillig(e), manipulatief or -ve, onhandelbaar or -are."""
    vast = re.escape(woord)
    if woord.endswith("ief"):
        return f"{vast[:-1]}(?:f|ve)"
    if woord.endswith("baar"):
        return f"{vast[:-2]}(?:ar|re)"
    return f"{vast}e?"


def bevat(alles: str, woorden: tuple[str, ...]) -> bool:
    """Whether a word may be somewhere in a text in small letters: quick, and never misses one."""
    # The last two letters are those that an ending changes.
    return any(woord[: max(len(woord) - 2, 3)] in alles for woord in woorden)


@va_regel(
    "VA-F03",
    Ernst.WAARSCHUWING,
    remedie="Kan iedereen het nagaan? Schrijf dan op wat er te zien of te horen was. Is het een "
    "mening? Zet de soort op 'mening' en schrijf van wie die is.",
    sectie=Sectie.FEITEN,
    voorbeeld="""soort: mening
van: mentor""",
)
def feit_zonder_mening(va: VerklarendeAnalyse, maten: Maten, alles: str) -> Iterator[Open]:
    """wat een feit heet, is met woorden van een feit geschreven"""
    if not bevat(alles, maten.onzeker):
        return
    zoek = zoek_woorden(maten.onzeker)
    for nr, bevinding in enumerate(va.bevindingen):
        woord = bevinding.soort is BevindingSoort.FEIT and zoek.search(bevinding.tekst)
        if woord:
            yield Open(
                f"bevindingen[{nr}].tekst",
                f"Is {bevinding.id} een feit? Er staat '{woord.group()}'.",
                anders=True,
            )


@va_regel(
    "VA-F04",
    Ernst.WAARSCHUWING,
    remedie="Beschrijf liever wat u zag of hoorde, en wanneer. Zei iemand dit woord zelf? Dan mag "
    "het blijven staan, als mening met een naam erbij.",
    sectie=Sectie.FEITEN,
    voorbeeld="tekst: Jayden kwam drie keer niet op de afspraak.",
)
def zonder_oordeel(
    va: VerklarendeAnalyse, maten: Maten, teksten: tuple[tuple[str, str], ...], alles: str
) -> Iterator[Open]:
    """niemand krijgt een etiket; wat iemand zelf zei, blijft staan zoals het gezegd is"""
    if not bevat(alles, maten.oordelend):
        return
    zoek = zoek_woorden(maten.oordelend)
    van_iemand = tuple(
        f"bevindingen[{nr}].tekst"
        for nr, bevinding in enumerate(va.bevindingen)
        if bevinding.soort is BevindingSoort.MENING and bevinding.van
    )
    for pad, tekst in teksten:
        woord = zoek.search(tekst)
        if woord and pad not in van_iemand and not _EIGEN_WOORDEN.match(pad):
            vraag = f"Wat zag of hoorde u? Er staat '{woord.group()}', en dat is een oordeel."
            yield Open(pad, vraag, anders=True)


@va_regel(
    "VA-S06",
    Ernst.TEKORT,
    remedie="Schrijf op wat u wel weet. Weet u het nog niet? Zet de vraag dan bij 'leemten', met "
    "wie het uitzoekt en wanneer, en schrijf hier: zie de vraag bij wat we niet weten.",
    sectie=Sectie.FEITEN,
    voorbeeld="""leemten:
  - vraag: Hoe praat je het best met Jayden?
    wie: mark
    uiterlijk: 2026-06-01""",
)
def echt_ingevuld(maten: Maten, teksten: tuple[tuple[str, str], ...]) -> Iterator[Open]:
    """in elk tekstveld staat iets waar een lezer iets aan heeft"""
    for pad, tekst in teksten:
        if len(tekst) > _LANGSTE:
            continue
        kaal = tekst.strip(_STREEPJES).lower()
        if not kaal or kaal in maten.leeg:
            yield Open(pad, f"Wat hoort hier te staan? Nu staat er '{tekst.strip()}'.", anders=True)


_LANGSTE = 40
"""An empty phrase is short; the rest is not looked at."""


@va_regel(
    "VA-S07",
    Ernst.WAARSCHUWING,
    remedie="Laat de tekst op één plek staan, en schrijf op de andere plek wat daar anders is. "
    "Horen ze gelijk te zijn? Dan kan dit zo blijven.",
    sectie=Sectie.FEITEN,
    voorbeeld="motivering: Moeder en zusje zijn met de afspraken beschermd.",
)
def niet_gekopieerd(maten: Maten, teksten: tuple[tuple[str, str], ...]) -> Iterator[Open]:
    """geen lange tekst staat op twee plekken"""
    eerder: dict[str, str] = {}
    lang = [(pad, tekst) for pad, tekst in teksten if len(tekst) >= maten.zelfde_tekst]
    # Texts that are the same begin the same: three words tell nearly all of them apart.
    begin = [" ".join(tekst.split(None, 3)[:3]).lower() for _, tekst in lang]
    vaker = {eerste for eerste, keer in Counter(begin).items() if keer > 1}
    for pad, tekst in compress(lang, [eerste in vaker for eerste in begin]):
        vorig = eerder.setdefault(" ".join(tekst.split()).lower(), pad)
        if vorig != pad:
            yield Open(pad, f"Klopt het dat dezelfde tekst ook bij '{vorig}' staat?", anders=True)


@va_regel(
    "VA-C06",
    Ernst.WAARSCHUWING,
    remedie="Schrijf op wat de jeugdige ervan merkt. De naam van een diagnose kan bij een "
    "bevinding van de soort 'onderzoek'.",
    sectie=Sectie.VERKLARING,
    voorbeeld="tekst: Raakt snel overprikkeld als er veel tegelijk gebeurt.",
)
def meer_dan_een_diagnose(va: VerklarendeAnalyse, maten: Maten) -> Iterator[Open]:
    """elke factor zegt wat er gebeurt, en is meer dan de naam van een diagnose"""
    namen = {*maten.diagnosen}
    vulling = {*maten.vulling, *_WOORD.findall(va.jeugdige.roepnaam.lower())}
    for nr, factor in enumerate(va.factoren):
        woorden = {*_WOORD.findall(factor.tekst.lower())} - vulling
        if woorden and woorden <= namen:
            yield Open(
                f"factoren[{nr}].tekst",
                f"Wat merkt de jeugdige van '{factor.tekst}'? Dit is een naam en nog geen uitleg.",
                anders=True,
            )
