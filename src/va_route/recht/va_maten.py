# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The numbers and the word lists of the rules, each with its reason, in this one place.

But for the two ages of consent none of them is law. They are a choice of our own, to be changed by
whoever works with them: ``controleer_va`` takes another :class:`Maten`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Maten:
    """What is enough, what is much, and which words deserve a second look."""

    pogingen: int = 2
    """Attempts before someone counts as not heard: once can be a bad moment."""
    verklaringen: int = 2
    """Explanations to weigh against each other: with one there is nothing to test."""
    kern_bevindingen: int = 2
    """Findings of a night: what happened, and one thing beside it; one report is easily wrong."""
    analyse_dagen: int = 7
    """Days from a kern to the whole analysis: in time for a regular request within two weeks."""
    organisaties: int = 2
    """Organisations that weigh a risk. The region asks 'together'; the number is ours."""
    dragers: int = 2
    """Organisations that carry a risk, for the same reason."""
    bronnen: int = 4
    """Sources below which a view is probably missing: youth, parent, school, help."""
    beschermend: int = 2
    """Strengths; one alone is a thin thread."""
    doelen: int = 5
    """Goals at the same time; more is much for a family."""
    professioneel: int = 60
    """Highest share of views, in per cent, from professionals before the analysis leans over."""
    evaluatie_dagen: int = 92
    """Days from fixing to evaluation: three months, counted generously."""
    zelfde_tekst: int = 60
    """Characters from which the same text in two places is no coincidence."""
    toekomst_vanaf: int = 17
    """Age from which the five parts of life after 18 are asked: arranging them takes a year."""
    toestemming_mee: int = 12
    """Age from which the youth consents beside the parents (Jeugdwet 7.3.4)."""
    toestemming_zelf: int = 16
    """Age from which the youth alone consents (Jeugdwet 7.3.5)."""
    weging_dagen: int = 14
    """Days between the weighings of one risk; further apart they are about another situation."""
    motivering: int = 40
    """Characters below which a reason is probably no reason."""
    verteld_dagen: int = 7
    """Days between telling the youth and the day itself."""
    gaande_per_kracht: int = 3
    """Things that keep it going for each strength beside them; with more the strengths get lost."""
    niveaus: int = 3
    """Different levels that factors lie at, before one speaks of the whole system."""
    woorden: int = 2500
    """Words of a whole analysis; longer is a warning, no virtue."""
    woorden_per_zin: int = 25
    """Words in one sentence, above which most readers start again."""

    onzeker: tuple[str, ...] = (
        "lijkt", "lijken", "schijnt", "vindt", "waarschijnlijk", "vermoedelijk", "misschien",
        "wellicht", "kennelijk", "blijkbaar", "zou", "zouden",
    )  # fmt: skip
    """Words of a view, in what calls itself a fact. False alarms are normal, so only a warning."""
    oordelend: tuple[str, ...] = (
        "manipulatief", "onwillig", "ongemotiveerd", "onhandelbaar", "onbehandelbaar",
        "uitbehandeld", "onopvoedbaar", "onleerbaar", "aandachtvragend", "aandachttrekkerij",
        "leugenachtig", "onbetrouwbaar", "hopeloos",
    )  # fmt: skip
    """Words that label a person. In somebody's own words they stand as they were said."""
    plaatsing: tuple[str, ...] = (
        "plaatsing", "uithuisplaatsing", "overplaatsing", "doorplaatsing", "geplaatst", "opname",
        "opgenomen", "jeugdzorgplus", "machtiging", "gesloten", "crisisplek",
    )  # fmt: skip
    """Words of a placement: a means, so no goal and no question of the referrer."""
    voorkomen: tuple[str, ...] = ("geen", "zonder", "niet", "voorkomen")
    """Beside one of these, a placement is what someone wants to prevent."""
    leeg: tuple[str, ...] = (
        "n.v.t", "nvt", "niet van toepassing", "volgt", "volgt later", "volgt nog", "zie dossier",
        "zie bijlage", "onbekend", "nog onbekend", "nog invullen", "invullen", "ntb", "n.t.b",
        "idem", "pm", "p.m", "weet ik niet", "weten we niet", "geen idee", "nog niet bekend",
        "n.n.b", "nnb", "nader te bepalen", "tbd", "zie boven", "zie hierboven", "zie verslag",
    )  # fmt: skip
    """What is written to be done with a field. Only when it is the whole text."""
    diagnosen: tuple[str, ...] = (
        "adhd", "add", "ass", "autisme", "autismespectrumstoornis", "pdd-nos", "mcdd", "ptss",
        "cptss", "odd", "cd", "fas", "lvb", "zwakbegaafd", "zwakbegaafdheid", "verstandelijke",
        "beperking", "hechtingsproblematiek", "hechtingsproblemen", "hechtingsstoornis",
        "gedragsstoornis", "gedragsproblematiek", "angststoornis", "stemmingsstoornis",
        "persoonlijkheidsproblematiek", "borderline", "depressie", "trauma", "verslaving",
        "psychose", "eetstoornis", "anorexia", "dyslexie",
    )  # fmt: skip
    """Names that say which drawer, and not what the youth notices of it."""
    vulling: tuple[str, ...] = (
        "de", "het", "een", "en", "er", "is", "van", "met", "heeft", "diagnose", "diagnosen",
        "sprake", "ernstige", "lichte", "licht", "complexe", "vroegkinderlijk", "reactieve",
    )  # fmt: skip
    """Words that add nothing to a name."""
    oorzakelijk: tuple[str, ...] = (
        "als", "doordat", "omdat", "waardoor", "daardoor", "want", "dan",
    )  # fmt: skip
    """Words with which a text explains and does not only list."""


MATEN = Maten()
"""What is used unless someone says otherwise."""
