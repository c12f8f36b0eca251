# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""How organisations weigh one proposal together, each in its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.bronnen import GRONINGEN_DRENTHE
from va_route.errors import Ernst
from va_route.recht.va_mensen import naam, persoon_van
from va_route.recht.va_regel import Open, Sectie, va_regel
from va_route.recht.va_veiligheid import risicos
from va_route.recht.va_voorbeeld import bij_persoon, letterlijk
from va_route.schemas.keuzes import AlternatiefUitkomst, WegingOordeel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from va_route.recht.va_maten import Maten
    from va_route.recht.va_regel import Analyse
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_veiligheid import Overweging, Weging

_SAMEN = GRONINGEN_DRENTHE("risico's samen wegen")
WEGING = """weging:
  - organisatie: lokaal team
    door: karin
    datum: 2026-03-17
    voorstel: al2
    proportionaliteit:
      oordeel: ja
      motivering: Hulp thuis past bij de ernst.
    subsidiariteit:
      oordeel: ja
      motivering: Lichtere hulp is geprobeerd.
    doelmatigheid:
      oordeel: twijfel
      motivering: Het werkt alleen als hetzelfde duo blijft."""

_NIEUW = {"lokaal team": "anouk", "jeugdhulpaanbieder": "bram"}
"""Whom to think of when nobody in the document works elsewhere."""
_SAMEN_MET = 2


def overwegingen(weging: Weging) -> tuple[tuple[str, Overweging], ...]:
    """Give the three sides of one weighing, each with its field."""
    return (
        ("proportionaliteit", weging.proportionaliteit),
        ("subsidiariteit", weging.subsidiariteit),
        ("doelmatigheid", weging.doelmatigheid),
    )


def gelijk(tekst: str) -> str:
    """Write a text as it is compared: capitals and spaces make no difference."""
    return " ".join(tekst.split()).lower()


def weging_erbij(va: Analyse, wegingen: Sequence[Weging], advies: str, risico: str = "") -> str:
    """Write how others weigh the same proposal, so that there are two organisations.

    Who is there and works elsewhere comes first; else it is someone new. In a whole analysis the
    weighing belongs to ``risico``.
    """
    voorstel = wegingen[0].voorstel if wegingen else advies
    al = {gelijk(w.organisatie) for w in wegingen if w.voorstel == voorstel}
    werkt = {p.organisatie: p.sleutel for p in va.betrokkenen if p.organisatie}
    elders = {org: wie for org, wie in werkt.items() if gelijk(org) not in al}
    nieuw = {org: wie for org, wie in _NIEUW.items() if gelijk(org) not in al and org not in werkt}
    keus = list({**elders, **nieuw}.items())[: max(_SAMEN_MET - len(al), 1)]
    regels: list[str] = []
    for org, wie in keus:
        if org in nieuw:
            persoon = (f"naam: {wie.capitalize()}", "rol: professional", f"organisatie: {org}")
            regels += bij_persoon(wie, *persoon).splitlines()[bool(regels) :]
    regels += ["veiligheid:", "  risicos:", f"    - id: {risico}"] if risico else []
    wit = "      " if risico else ""
    regels.append(f"{wit}weging:")
    for org, wie in keus:
        een = WEGING.replace("lokaal team", letterlijk(org)).replace("karin", wie)
        regels += [f"{wit}{r}" for r in een.replace("al2", voorstel).splitlines()[1:]]
    return "\n".join(regels)


def _een(va: VerklarendeAnalyse) -> str:
    """Give what can be weighed: the advice, else any option."""
    advies = [a.id for a in va.alternatieven if a.uitkomst is AlternatiefUitkomst.ADVIES]
    return next(iter([*advies, *(a.id for a in va.alternatieven)]), "al2")


@va_regel(
    "VA-R04",
    Ernst.TEKORT,
    bron=_SAMEN,
    remedie="Vraag een tweede organisatie om hetzelfde voorstel te wegen, en zet dat bij 'weging'. "
    "Lukt dat niet? Het Servicepunt en het Expertteam kunnen meedenken.",
    sectie=Sectie.VEILIGHEID,
    voorbeeld=WEGING,
)
def samen_gewogen(va: VerklarendeAnalyse, maten: Maten) -> Iterator[Open]:
    """elk risico is door minstens twee organisaties gewogen"""
    for pad, risico in risicos(va):
        wie = {gelijk(w.organisatie): w.organisatie for w in risico.weging}
        if len(wie) < maten.organisaties:
            nu = f"Nu woog alleen {next(iter(wie.values()))}." if wie else "Nog niemand woog mee."
            yield Open(
                f"{pad}.weging",
                f"Welke twee organisaties wegen {risico.id} samen? {nu}",
                voorbeeld=weging_erbij(va, risico.weging, _een(va), risico.id),
            )


@va_regel(
    "VA-R05",
    Ernst.TEKORT,
    bron=_SAMEN,
    remedie="Zet bij 'voorstel' van de wegingen hetzelfde nummer, en laat ieder dat voorstel "
    "wegen.",
    sectie=Sectie.VEILIGHEID,
    voorbeeld=WEGING,
)
def zelfde_voorstel(va: VerklarendeAnalyse, maten: Maten) -> Iterator[Open]:
    """minstens één voorstel is door twee organisaties gewogen"""
    for pad, risico in risicos(va):
        per_voorstel: dict[str, set[str]] = {}
        for weging in risico.weging:
            per_voorstel.setdefault(weging.voorstel, set()).add(gelijk(weging.organisatie))
        # Without any weighing, VA-R04 asks.
        if per_voorstel and max(map(len, per_voorstel.values())) < maten.organisaties:
            yield Open(
                f"{pad}.weging",
                f"Welk voorstel bij {risico.id} wegen de organisaties samen? Nog geen voorstel is "
                "door twee gewogen.",
                voorbeeld=weging_erbij(va, risico.weging, _een(va), risico.id),
            )


@va_regel(
    "VA-R06",
    Ernst.TEKORT,
    remedie="Schrijf bij 'conclusie' wat u samen besluit, en onder welke voorwaarde. Twijfel mag "
    "blijven staan.",
    sectie=Sectie.VEILIGHEID,
    voorbeeld="conclusie: We kiezen al2, op voorwaarde dat het duo vast is.",
)
def twijfel_besproken(va: VerklarendeAnalyse) -> Iterator[Open]:
    """waar een organisatie twijfelt of nee zegt, staat de conclusie van allemaal"""
    for pad, risico in risicos(va):
        oordelen = {o.oordeel for w in risico.weging for _, o in overwegingen(w)}
        if oordelen - {WegingOordeel.JA} and not risico.conclusie:
            yield Open(
                f"{pad}.conclusie",
                f"Wat is de conclusie van u samen bij {risico.id}? Iemand twijfelt of zegt nee.",
            )


@va_regel(
    "VA-R08",
    Ernst.WAARSCHUWING,
    remedie="Schrijf bij elke motivering in eigen woorden waarom juist dit antwoord.",
    sectie=Sectie.VEILIGHEID,
    voorbeeld="motivering: Alleen weekenden bij oom Bert zijn niet genoeg.",
)
def eigen_motivering(va: VerklarendeAnalyse) -> Iterator[Open]:
    """elke motivering is in eigen woorden"""
    for pad, risico in risicos(va):
        eerder: set[str] = set()
        dubbel = ""
        for nr, weging in enumerate(risico.weging):
            for kant, overweging in overwegingen(weging):
                if gelijk(overweging.motivering) in eerder:
                    dubbel = dubbel or f"{pad}.weging[{nr}].{kant}.motivering"
                eerder.add(gelijk(overweging.motivering))
        if dubbel:
            yield Open(
                dubbel,
                f"Waarom is dat zo? Bij {risico.id} staat een motivering meer dan één keer.",
                anders=True,
            )


@va_regel(
    "VA-R09",
    Ernst.TEKORT,
    remedie="Onderzoek eerst de lichtere mogelijkheid en schrijf op wat eruit kwam, of zet het "
    "oordeel op 'twijfel'.",
    sectie=Sectie.VEILIGHEID,
    voorbeeld="""subsidiariteit:
  oordeel: twijfel
  motivering: Het weekendpleeggezin is nog niet gevraagd.""",
)
def lichter_onderzocht(va: VerklarendeAnalyse) -> Iterator[Open]:
    """wie zegt dat iets lichters niet genoeg is, heeft het lichtere onderzocht"""
    zwaarte = {a.id: a.soort.zwaarte for a in va.alternatieven}
    wacht = [a for a in va.alternatieven if a.uitkomst is AlternatiefUitkomst.TE_ONDERZOEKEN]
    if not wacht:
        return
    for pad, risico in risicos(va):
        for nr, weging in enumerate(risico.weging):
            grens = zwaarte.get(weging.voorstel, 0)
            lichter = [a.id for a in wacht if a.soort.zwaarte < grens]
            if lichter and weging.subsidiariteit.oordeel is WegingOordeel.JA:
                yield Open(
                    f"{pad}.weging[{nr}].subsidiariteit.oordeel",
                    f"Is {', '.join(lichter)} niet genoeg? Dat is lichter en nog te onderzoeken.",
                    anders=True,
                )


@va_regel(
    "VA-R11",
    Ernst.TEKORT,
    remedie="Kijk na wie er namens deze organisatie weegt, en zet bij die persoon de organisatie "
    "met dezelfde naam.",
    sectie=Sectie.VEILIGHEID,
    voorbeeld="""betrokkenen:
  karin:
    naam: Karin
    rol: professional
    organisatie: lokaal team""",
)
def weegt_namens(va: VerklarendeAnalyse) -> Iterator[Open]:
    """wie weegt, werkt bij de organisatie die weegt"""
    for pad, risico in risicos(va):
        for nr, weging in enumerate(risico.weging):
            persoon = persoon_van(va, weging.door)
            if persoon is None:
                continue
            if not persoon.organisatie:
                yield Open(
                    f"{pad}.weging[{nr}].door",
                    f"Bij welke organisatie werkt {naam(persoon)}? Dat staat nog niet bij "
                    "'betrokkenen'.",
                    voorbeeld=_werkt_bij(weging),
                )
            elif gelijk(persoon.organisatie) != gelijk(weging.organisatie):
                yield Open(
                    f"{pad}.weging[{nr}].door",
                    f"Wie weegt namens {weging.organisatie}? {naam(persoon)} werkt bij "
                    f"{persoon.organisatie}.",
                    voorbeeld=_werkt_bij(weging),
                    anders=True,
                )


def _werkt_bij(weging: Weging) -> str:
    """Write down that who weighs works at the organisation that weighs."""
    return bij_persoon(weging.door, f"organisatie: {letterlijk(weging.organisatie)}")
