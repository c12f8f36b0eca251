# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What a file of each kind looks like, as JSON Schema 2020-12, so that an editor explains it.

It describes what stands in the YAML, not what the model holds: a map where the paper has a map,
``ja`` and ``nee`` as text, a day as text. A field that may be left out may also be left empty.
``errorMessage``, ``patternErrorMessage`` and ``enumDescriptions`` are the words of VS Code and its
YAML extension; any other program skips them. The longest length of a text is part of its pattern,
because an editor has its own English sentence for ``maxLength`` and counts an emoji double.

Only numbers have ``examples``: an editor writes the first one into the file, and an invented day,
person or sentence must never end up in a real analysis. Other examples are shown with the
explanation (``markdownDescription``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from annotated_types import Ge, Le, MinLen

from va_route.schemas.basis import Deel
from va_route.schemas.fouten import ZINNEN
from va_route.schemas.jsonwaarde import (
    JA_NEE,
    VOORBEELDEN,
    Schema,
    doe,
    getal_vorm,
    grens,
    in_woorden,
    keuze_vorm,
    of_leeg,
    vorm_van,
)
from va_route.schemas.kaart import AlsMap
from va_route.schemas.keuzes import Keuze
from va_route.schemas.loop import ontleed
from va_route.schemas.patronen import SLEUTEL

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic import BaseModel
    from pydantic.fields import FieldInfo

DIALECT = "https://json-schema.org/draft/2020-12/schema"

TITELS: Mapping[str, tuple[str, str]] = {
    "va/1": ("Verklarende analyse", "Een gedeelde verklarende analyse."),
    "va_kern/1": ("Kern", "De korte analyse van een nacht."),
    "dossier/1": ("Dossier", "Eén zaak: de analyse en wat de routes vragen."),
    "regioprofiel/1": ("Regioprofiel", "De werkwijze van een regio: namen en afspraken."),
}


def jsonschema(model: type[Deel]) -> Schema:
    """Describe a file that holds one document of this kind."""
    naam = schemanaam(model)
    titel, uitleg = TITELS[naam]
    bouw = _Bouw()
    wortel = bouw.sectie(model)
    del wortel["title"]
    return {
        "$schema": DIALECT,
        "$id": f"urn:va-route:schema:{naam.replace('/', ':')}",
        "title": titel,
        "description": uitleg,
        **wortel,
        "$defs": dict(sorted(bouw.defs.items())),
    }


def schemanaam(model: type[Deel]) -> str:
    """Give what stands behind ``schema:`` in a document of this kind.

    >>> from va_route.schemas.va import VerklarendeAnalyse
    >>> schemanaam(VerklarendeAnalyse)
    'va/1'
    """
    return str(get_args(model.model_fields["schema_"].annotation)[0])


class _Bouw:
    """Collects what is used in more than one place under ``$defs``."""

    def __init__(self) -> None:
        self.defs: dict[str, Schema] = {}

    def sectie(self, klasse: type[BaseModel], zonder: str = "") -> Schema:
        """Describe the fields of a section; in a map the key is not one of them."""
        velden = {i.alias or n: i for n, i in klasse.model_fields.items() if n != zonder}
        verplicht = [naam for naam, info in velden.items() if info.is_required()]
        return {
            "title": in_woorden(klasse.__name__),
            "type": "object",
            "properties": {naam: self._veld(info) for naam, info in velden.items()},
            "required": verplicht,
            "additionalProperties": False,
            "errorMessage": _velden_zin(
                verplicht, [naam for naam in velden if naam not in verplicht]
            ),
            # What is missing is named one by one; beside ``required`` there is one sentence.
            **({"allOf": [_niet_vergeten(naam) for naam in verplicht]} if verplicht else {}),
        }

    def _veld(self, info: FieldInfo) -> Schema:
        leeg = not info.is_required()
        kern, merken, lijst = ontleed(info.annotation, list(info.metadata))
        kaart = next((m for m in merken if isinstance(m, AlsMap)), None)
        if kaart is not None:
            inhoud = self._kaart(kaart, leeg=leeg)
        elif lijst:
            inhoud = self._lijst(kern, merken, leeg=leeg)
        else:
            inhoud = self._waarde(kern, merken, leeg=leeg)
        return {"title": info.title, **_uitleg(str(info.description), inhoud), **inhoud}

    def _kaart(self, kaart: AlsMap, *, leeg: bool) -> Schema:
        if kaart.waarde:
            soort = kaart.item.model_fields[kaart.waarde].annotation
            waarde = self._waarde(*ontleed(soort, [])[:2], leeg=True)
        else:
            klasse = kaart.item
            self._noem(_naam(klasse), lambda: self.sectie(klasse, kaart.sleutel))
            waarde = {"$ref": _ref(_naam(klasse))}
        return {
            "type": ["object", "null"] if leeg else "object",
            "propertyNames": {
                "title": "sleutel",
                "description": "Het korte woord waarmee deze persoon in het document heet.",
                "pattern": SLEUTEL,
                "patternErrorMessage": doe("VORM-06"),
            },
            "additionalProperties": waarde,
            "errorMessage": "Schrijf elke keer een sleutel, een dubbele punt en wat erbij hoort. "
            "(VORM-26)",
        }

    def _lijst(self, kern: Any, merken: list[Any], *, leeg: bool) -> Schema:  # noqa: ANN401
        minstens = grens(merken, MinLen)
        return {
            "type": ["array", "null"] if leeg else "array",
            "items": self._waarde(kern, merken, leeg=False),
            # An editor has its own English sentence for ``minItems``.
            **({"contains": {}, "minContains": minstens} if minstens else {}),
            "errorMessage": f"Hier hoort een lijst{' met minstens één punt' if minstens else ''}. "
            + doe("VORM-10"),
        }

    def _waarde(self, kern: Any, merken: list[Any], *, leeg: bool) -> Schema:  # noqa: ANN401
        """Describe one value; ``leeg`` says whether nothing may stand there."""
        if get_origin(kern) is Literal:
            waarde = get_args(kern)[0]
            zin = f"Schrijf hier {waarde}. (VORM-02)"
            return {"type": "string", "const": waarde, "errorMessage": zin}
        if kern is int:
            vorm = getal_vorm(grens(merken, Ge), grens(merken, Le))
            return of_leeg(vorm) if leeg else vorm
        if kern is bool:
            return self._met_of_zonder("JaNee", lambda: JA_NEE, leeg=leeg)
        if issubclass(kern, Keuze):
            return self._met_of_zonder(_naam(kern), lambda: keuze_vorm(kern), leeg=leeg)
        if issubclass(kern, Deel):
            return self._met_of_zonder(_naam(kern), lambda: self.sectie(kern), leeg=leeg)
        naam, vorm = vorm_van(kern, merken)
        return self._met_of_zonder(naam, lambda: vorm, leeg=leeg)

    def _met_of_zonder(self, naam: str, maak: Callable[[], Schema], *, leeg: bool) -> Schema:
        """Refer to a form that may be empty, or not: a word beside a ``$ref`` upsets editors."""
        if not leeg:
            self._noem(naam, maak)
            return {"$ref": _ref(naam)}
        naam += ".leeg"
        self._noem(naam, lambda: of_leeg(maak()))
        return {"$ref": _ref(naam)}

    def _noem(self, naam: str, maak: Callable[[], Schema]) -> None:
        if naam not in self.defs:
            # The name is taken first: a section may hold sections of its own kind.
            self.defs[naam] = {}
            self.defs[naam] = maak()


def _uitleg(uitleg: str, inhoud: Schema) -> Schema:
    """Explain a field; an example is shown with it, and not offered to be taken over."""
    naam = str(inhoud.get("$ref", "")).removeprefix(_ref("")).removesuffix(".leeg")
    if naam not in VOORBEELDEN:
        return {"description": uitleg}
    meer = f"{uitleg}\n\nVoorbeeld: `{VOORBEELDEN[naam]}`"
    return {"description": uitleg, "markdownDescription": meer}


def _naam(klasse: type) -> str:
    """Two modules may each have a section of this name, so the module is part of it."""
    return f"{klasse.__module__.rpartition('.')[2]}.{klasse.__name__}"


def _ref(naam: str) -> str:
    return f"#/$defs/{naam}"


def _niet_vergeten(naam: str) -> Schema:
    zin = f"{ZINNEN['VORM-01'][0]} ".format(veld=naam) + doe("VORM-01", veld=naam)
    return {"required": [naam], "errorMessage": zin}


def _velden_zin(verplicht: list[str], verder: list[str]) -> str:
    delen = ["Hier horen alleen deze velden, elk op een eigen regel: 'veld: waarde'."]
    if verplicht:
        delen.append(f"Verplicht: {', '.join(verplicht)}.")
    if verder:
        delen.append(f"Ook mogelijk: {', '.join(verder)}.")
    return " ".join(delen)
