# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What Pydantic finds wrong, in Dutch: one sentence and one thing to do per kind of error.

No sentence repeats what a person wrote, except a single short word or a date: enough to recognise
the place, too little to carry someone's story into a log.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from va_route.schemas.basis import Deel
from va_route.schemas.dagen import datum_hulp, tijdstip_hulp

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

ZINNEN: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "VA-S01": (
            "Onbekend veld '{veld}'.{bedoelt}",
            "Verbeter de naam van het veld of haal het weg.",
        ),
        "VORM-01": ("'{veld}' is nog niet ingevuld.", "Vul '{veld}' in."),
        "VORM-02": ("{waarde} is hier geen keuze.{bedoelt}", "Kies uit: {keuzes}."),
        "VORM-03": (
            "De tekst is {lengte} tekens lang; er passen er {max}.",
            "Kort de tekst in, of verdeel hem over meer velden.",
        ),
        "VORM-04": ("Deze tekst is leeg.", "Vul tekst in, of haal het veld weg."),
        "VORM-05": ("De tekst is te kort; {min} tekens is het minste.", "Vul de tekst aan."),
        "VORM-06": (
            "{waarde} is geen sleutel van een persoon.",
            "Gebruik kleine letters, cijfers en _, zoals 'moeder' of 'oom_bert'.",
        ),
        "VORM-07": (
            "{waarde} is hier geen nummer.",
            "Schrijf '{letters}' met een getal, zoals {letters}1.",
        ),
        "VORM-08": (
            "{waarde} past niet bij wat dit veld vraagt.",
            "Kijk in de uitleg van dit veld.",
        ),
        "VORM-09": ("Hier hoort tekst; er staat {wat}.", "{hulp}"),
        "VORM-10": ("Hier hoort een lijst; er staat {wat}.", "Schrijf [a, b], of regels met '- '."),
        "VORM-11": (
            "Hier horen velden; er staat {wat}.",
            "Schrijf op de volgende regels 'veld: waarde', twee spaties verder.",
        ),
        "VORM-12": (
            "Achter de dubbele punt ontbreekt een spatie.",
            "Schrijf 'veld: waarde', met een spatie na de dubbele punt.",
        ),
        "VORM-13": ("{waarde} is niet geschreven als jaar-maand-dag.", "Schrijf {hulp}."),
        "VORM-14": ("{uitleg}", "Kijk de datum na en schrijf jaar-maand-dag, zoals 2026-05-12."),
        "VORM-15": (
            "{waarde} is niet geschreven als jaar-maand-dag uur:minuut.",
            "Schrijf dag en tijd, zoals 2026-06-06 04:10.",
        ),
        "VORM-16": ("{uitleg}", "Kijk dag en tijd na en schrijf ze zoals 2026-06-06 04:10."),
        "VORM-17": ("{waarde} lezen we niet als ja of nee.", "Schrijf ja of nee."),
        "VORM-18": (
            "{waarde} is geen heel getal.",
            "Schrijf een heel getal in cijfers, zoals {hulp}.",
        ),
        "VORM-19": ("{waarde} past hier niet.", "Schrijf een getal van {grens}."),
        "VORM-20": (
            "In deze tekst staat een half teken, dat op zichzelf geen letter is.",
            "Haal het weg of typ de tekst opnieuw. Vaak is het een afgebroken emoji.",
        ),
        "VORM-21": ("Deze lijst is te kort; {min} is het minste.", "Vul de lijst aan."),
        "VORM-22": ("Deze lijst is te lang; er passen er {max}.", "Haal weg wat niet nodig is."),
        "VORM-23": (
            "De sleutel staat al vóór de dubbele punt.",
            "Haal het veld weg waarin de sleutel nog een keer staat.",
        ),
        "VORM-24": (
            "{waarde} ligt te ver weg.",
            "Kijk het jaar na. Een jaar ligt tussen 1900 en 2199.",
        ),
        "VORM-25": (
            "{waarde} is geen naam van een regio zoals die in een bestand staat.",
            "Gebruik kleine letters, cijfers en _, zoals 'groningen_drenthe'.",
        ),
        "VORM-26": (
            "Hier hoort een eigen sleutel per persoon; er staat {wat}.",
            "Schrijf op een eigen regel een sleutel met een dubbele punt, zoals 'moeder:'.",
        ),
        "VORM-99": ("Wat hier staat, past niet bij dit veld.", "Kijk in de uitleg van dit veld."),
    }
)
"""Code → sentence and what to do."""

_CODES: Mapping[str, str] = MappingProxyType(
    {
        "extra_forbidden": "VA-S01",
        "missing": "VORM-01",
        "enum": "VORM-02",
        "literal_error": "VORM-02",
        "union_tag_invalid": "VORM-02",
        "union_tag_not_found": "VORM-01",
        "string_too_long": "VORM-03",
        "string_too_short": "VORM-05",
        "string_type": "VORM-09",
        "string_unicode": "VORM-20",
        "tuple_type": "VORM-10",
        "list_type": "VORM-10",
        "model_type": "VORM-11",
        "model_attributes_type": "VORM-11",
        "dict_type": "VORM-26",
        "datum_vorm": "VORM-13",
        "datum_bestaat_niet": "VORM-14",
        "tijdstip_vorm": "VORM-15",
        "tijdstip_bestaat_niet": "VORM-16",
        "datum_bereik": "VORM-24",
        "ja_nee": "VORM-17",
        "getal": "VORM-18",
        "greater_than": "VORM-19",
        "greater_than_equal": "VORM-19",
        "less_than": "VORM-19",
        "less_than_equal": "VORM-19",
        "too_short": "VORM-21",
        "too_long": "VORM-22",
        "sleutel_dubbel": "VORM-23",
    }
)
"""Pydantic's own name of an error, or ours, → our code."""

_EIGEN_CODE = re.compile(r"[A-Z]{1,5}(-[A-Z]*[0-9]+)+")
_TOONBAAR = re.compile(r"[\w./:+-]{1,40}")
_NUMMER = re.compile(r"\^([a-z]+)\[1-9\]")
_ZONDER_SPATIE = re.compile(r"[\w-]+:[^\s/]")
_GRENZEN: Mapping[str, str] = MappingProxyType({
    "ge": "{} of hoger", "gt": "meer dan {}", "le": "{} of lager", "lt": "minder dan {}"
})  # fmt: skip


class Vormfout(NamedTuple):
    """One error of shape: where in the document, stable code, sentence, and what to do."""

    loc: tuple[str | int, ...]
    code: str
    bericht: str
    remedie: str


def vertaal(fout: ValidationError, model: type[Deel]) -> tuple[Vormfout, ...]:
    """Say every error in Dutch. ``model`` is what was asked for; it gives the names that do exist.

    An error under a code of a schema itself (``VA-S02``) keeps it, its sentence and its remedy.
    """
    # Of a list that is long enough, Pydantic also says that too few entries are right.
    return tuple(
        _vormfout(deel, model)
        for deel in fout.errors(include_url=False)
        if deel["type"] != "too_short" or len(deel["input"]) < deel["ctx"]["min_length"]
    )


def _vormfout(fout: ErrorDetails, model: type[Deel]) -> Vormfout:
    soort, loc, ctx = fout["type"], fout["loc"], fout.get("ctx", {})
    if _EIGEN_CODE.fullmatch(soort):
        remedie = str(ctx.get("remedie", ZINNEN["VORM-99"][1]))
        return Vormfout(loc, soort, fout["msg"], remedie)
    code = _code(soort, fout["input"], ctx)
    toont = _toont(code, fout["input"], loc, ctx, model)
    bericht, remedie = ZINNEN[code]
    return Vormfout(loc, code, bericht.format(**toont), remedie.format(**toont))


def _code(soort: str, invoer: object, ctx: Mapping[str, Any]) -> str:
    """Return the code; some kinds say more when one looks at the pattern or the value."""
    if soort == "string_pattern_mismatch":
        return code_van_patroon(str(ctx.get("pattern", "")))
    code = _CODES.get(soort, "VORM-99")
    if code == "VORM-05" and invoer == "":
        return "VORM-04"
    if code == "VORM-11" and isinstance(invoer, str) and _ZONDER_SPATIE.match(invoer):
        return "VORM-12"
    return code


def code_van_patroon(patroon: str) -> str:
    """Give the code of what does not fit this pattern."""
    begin = ((r"\S", "VORM-04"), ("^[a-z][a-z0-9_]", "VORM-06"), ("^[a-z]+(_", "VORM-25"))
    for letters, code in begin:
        if patroon.startswith(letters):
            return code
    return "VORM-07" if _NUMMER.match(patroon) else "VORM-08"


def _toont(
    code: str,
    invoer: object,
    loc: tuple[str | int, ...],
    ctx: Mapping[str, Any],
    model: type[Deel],
) -> dict[str, object]:
    """Return what the sentence of ``code`` fills in."""
    from va_route.schemas.antwoord import getal_bij

    naam = str(loc[-1]) if loc else ""
    toont: dict[str, object] = {
        "veld": naam if _TOONBAAR.fullmatch(naam) else "…",
        "waarde": _citaat(invoer),
    }
    if code == "VA-S01":
        toont["bedoelt"] = _bedoelt(naam, _velden(model, loc[:-1]))
    elif code == "VORM-01" and "discriminator" in ctx:
        toont["veld"] = str(ctx["discriminator"]).strip("'")
    elif code == "VORM-02":
        keuzes = re.findall(r"'([^']*)'", str(ctx.get("expected") or ctx.get("expected_tags")))
        gegeven = ctx.get("tag", invoer)
        toont |= {"waarde": _citaat(gegeven), "bedoelt": _bedoelt(gegeven, keuzes)}
        toont["keuzes"] = ", ".join(keuzes)
    elif code == "VORM-07":
        toont["letters"] = "".join(_NUMMER.findall(str(ctx["pattern"])))
    elif code in {"VORM-09", "VORM-10", "VORM-11", "VORM-26"}:
        toont["wat"], toont["hulp"] = _wat(invoer)
    elif code == "VORM-13":
        toont["hulp"] = datum_hulp(invoer) or "jaar-maand-dag, zoals 2026-05-12"
    elif code in {"VORM-14", "VORM-16"}:
        toont["uitleg"] = tijdstip_hulp(str(invoer))
    elif code == "VORM-18":
        toont["hulp"] = getal_bij(model, loc, invoer)
    elif code == "VORM-19":
        sleutel = next((sleutel for sleutel in _GRENZEN if sleutel in ctx), "ge")
        toont["grens"] = _GRENZEN[sleutel].format(ctx.get(sleutel, 0))
    else:
        toont["lengte"] = len(invoer) if isinstance(invoer, str) else 0
        toont |= {"min": ctx.get("min_length", 1), "max": ctx.get("max_length", 0)}
    return toont


def _citaat(waarde: object) -> str:
    """Quote one short word, date or number; anything longer stays with the person who wrote it."""
    if isinstance(waarde, bool):
        return "'true'" if waarde else "'false'"
    if isinstance(waarde, (str, int, float)) and _TOONBAAR.fullmatch(str(waarde)):
        return f"'{waarde}'"
    return "Wat hier staat,"


def _bedoelt(woord: object, namen: Sequence[str]) -> str:
    """Return the question that offers the nearest name, or nothing."""
    lijkt = get_close_matches(woord[:60].lower(), namen, n=1) if isinstance(woord, str) else []
    return f" Bedoelt u '{lijkt[0]}'?" if lijkt else ""


def _wat(waarde: object) -> tuple[str, str]:
    """Return what kind of value stands there, and how it becomes text."""
    match waarde:
        case None:
            return "nog niets", "Vul iets in, of haal de lege regel weg."
        case bool():
            return "true of false", "Zet het woord tussen aanhalingstekens."
        case int() | float():
            return "een getal", "Zet het getal tussen aanhalingstekens."
        case list() | tuple():
            return "een lijst", "Schrijf één tekst, zonder '- ' ervoor."
        case dict():
            return (
                "een groep velden",
                "Schrijf één tekst. Een dubbele punt erin? Zet er dan aanhalingstekens om.",
            )
        case _:
            return "tekst", "Schrijf één tekst."


def _velden(model: type[Deel], loc: Iterable[str | int]) -> list[str]:
    """Return the names that the section at ``loc`` knows, as they are written in a document."""
    secties = {model}
    for deel in loc:
        # A number, a key of a map or the tag of a union stays within the same sections.
        secties = {
            binnen
            for sectie in secties
            for naam, veld in sectie.model_fields.items()
            if deel == (veld.alias or naam)
            for binnen in _secties(veld.annotation)
        } or secties
    return sorted(
        {veld.alias or naam for sectie in secties for naam, veld in sectie.model_fields.items()}
    )


def _secties(vorm: Any) -> set[type[Deel]]:  # noqa: ANN401 - any annotation
    """Return every section inside an annotation: ``tuple[Persoon, ...] | None`` gives Persoon."""
    if isinstance(vorm, type) and issubclass(vorm, Deel):
        return {vorm}
    return {sectie for binnen in get_args(vorm) for sectie in _secties(binnen)}
