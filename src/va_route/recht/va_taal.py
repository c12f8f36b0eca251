# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What the words themselves give away: a view as fact, a label, an empty phrase, a copy."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from va_route.errors import Ernst
from va_route.recht.va_regel import Open, Sectie, va_regel
from va_route.schemas.keuzes import BevindingSoort

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

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
def feit_zonder_mening(va: VerklarendeAnalyse, maten: Maten) -> Iterator[Open]:
    """wat een feit heet, is met woorden van een feit geschreven"""
    feiten = [(nr, b) for nr, b in enumerate(va.bevindingen) if b.soort is BevindingSoort.FEIT]
    if not bevat("\n".join([feit.tekst for _, feit in feiten]).lower(), maten.onzeker):
        return
    zoek = zoek_woorden(maten.onzeker)
    for nr, bevinding in feiten:
        woord = zoek.search(bevinding.tekst)
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
    va: VerklarendeAnalyse,
    maten: Maten,
    teksten: Sequence[str],
    plek: Callable[[int], str],
    alles: str,
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
    for nr, tekst in enumerate(teksten):
        woord = zoek.search(tekst)
        if not woord:
            continue
        pad = plek(nr)
        if pad not in van_iemand and not _EIGEN_WOORDEN.match(pad):
            vraag = f"Wat zag of hoorde u? Er staat '{woord.group()}', en dat is een oordeel."
            yield Open(pad, vraag, anders=True)


@va_regel(
    "VA-S06",
    Ernst.TEKORT,
    remedie="Schrijf op wat u wel weet. Weet u het nog niet? Zet de vraag dan bij 'leemten', met "
    "wie het uitzoekt en wanneer, en schrijf hier: zie de vraag bij wat we niet weten.",
    sectie=Sectie.FEITEN,
    voorbeeld="tekst: Zie de vraag bij wat we niet weten.",
)
def echt_ingevuld(
    maten: Maten, teksten: Sequence[str], klein: Sequence[str], plek: Callable[[int], str]
) -> Iterator[Open]:
    """in elk tekstveld staat iets waar een lezer iets aan heeft"""
    leeg = frozenset(maten.leeg)
    kort = [(nr, tekst) for nr, tekst in enumerate(klein) if len(tekst) <= _LANGSTE]
    for nr, tekst in kort:
        kaal = tekst.strip(_STREEPJES)
        if not kaal or kaal in leeg:
            vraag = f"Wat hoort hier te staan? Nu staat er '{teksten[nr].strip()}'."
            yield Open(plek(nr), vraag, anders=True)


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
def niet_gekopieerd(
    maten: Maten, klein: Sequence[str], plek: Callable[[int], str]
) -> Iterator[Open]:
    """geen lange tekst staat op twee plekken"""
    eerder: dict[str, int] = {}
    # Texts that are the same end the same: the last word tells nearly all of them apart.
    einden = [
        (nr, tekst.rsplit(None, 1)[-1])
        for nr, tekst in enumerate(klein)
        if len(tekst) >= maten.zelfde_tekst
    ]
    vaker = Counter([einde for _, einde in einden])
    for nr, einde in einden:
        if vaker[einde] > 1:
            vorig = eerder.setdefault(" ".join(klein[nr].split()), nr)
            if vorig != nr:
                vraag = f"Klopt het dat dezelfde tekst ook bij '{plek(vorig)}' staat?"
                yield Open(plek(nr), vraag, anders=True)


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
    vulling = {*maten.vulling, *_WOORD.findall(va.roepnaam.lower())}
    bekend = {*maten.diagnosen, *vulling}
    for nr, factor in enumerate(va.factoren):
        tekst = factor.tekst.lower()
        # The first word that is neither is mostly the first word.
        if any(woord.group() not in bekend for woord in _WOORD.finditer(tekst)):
            continue
        if not vulling.issuperset(_WOORD.findall(tekst)):
            yield Open(
                f"factoren[{nr}].tekst",
                f"Wat merkt de jeugdige van '{factor.tekst}'? Dit is een naam en nog geen uitleg.",
                anders=True,
            )
