# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""A list that the paper writes as a map: ``moeder: {naam: …}`` is the person with key ``moeder``.

In the model it is a tuple in the order of the file, so that nothing inside a document can be
changed; on the way out it is a map again. Errors carry the key in their place, not a number.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from va_route.schemas.basis import Sleutel


@dataclass(frozen=True, slots=True)
class AlsMap:
    """Marks ``tuple[Item, ...]`` as written ``key: item``.

    ``sleutel`` is the field that holds the key. With ``waarde`` the map holds only that one field
    (``sem: ja``); without it, all other fields.
    """

    item: type[BaseModel]
    sleutel: str
    waarde: str = ""

    def __get_pydantic_core_schema__(
        self, bron: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Read a map, keep a tuple, write a map."""
        inhoud: Any = self.item
        if self.waarde:
            inhoud = self.item.model_fields[self.waarde].annotation
        lees = core_schema.dict_schema(
            handler.generate_schema(Sleutel), handler.generate_schema(inhoud)
        )
        return core_schema.no_info_after_validator_function(
            self._naar_tuple,
            core_schema.no_info_before_validator_function(self._naar_map, lees),
            serialization=core_schema.wrap_serializer_function_ser_schema(
                self._schrijf, schema=handler(bron)
            ),
        )

    def _naar_map(self, invoer: object) -> object:
        """Put each key inside its item. A tuple of ready items is taken as well."""
        if isinstance(invoer, tuple):
            return self._van_items(invoer)
        if not isinstance(invoer, Mapping):
            return invoer
        if self.waarde:
            return {sleutel: waarde for sleutel, waarde in invoer.items() if waarde is not None}
        return {sleutel: self._met_sleutel(sleutel, item) for sleutel, item in invoer.items()}

    def _met_sleutel(self, sleutel: object, item: object) -> object:
        if item is None:
            return {self.sleutel: sleutel}
        if not isinstance(item, Mapping):
            return item
        if self.sleutel in item:
            raise PydanticCustomError("sleutel_dubbel", "de sleutel staat al voor de dubbele punt")
        return {self.sleutel: sleutel, **item}

    def _van_items(self, items: tuple[object, ...]) -> object:
        if not all(isinstance(item, self.item) for item in items):
            return items
        gevonden = {
            getattr(item, self.sleutel): getattr(item, self.waarde) if self.waarde else item
            for item in items
        }
        if len(gevonden) != len(items):
            raise PydanticCustomError("sleutel_dubbel", "twee keer dezelfde sleutel")
        return gevonden

    def _naar_tuple(self, gelezen: dict[str, Any]) -> tuple[Any, ...]:
        if not self.waarde:
            return tuple(gelezen.values())
        # Both values have just been checked, so building the item asks nothing again.
        return tuple(
            self.item.model_construct(**{self.sleutel: sleutel, self.waarde: waarde})
            for sleutel, waarde in gelezen.items()
        )

    def _schrijf(
        self, items: object, schrijver: core_schema.SerializerFunctionWrapHandler
    ) -> dict[str, Any]:
        uit: dict[str, Any] = {}
        for item in schrijver(items):
            rest = dict(item)
            sleutel = rest.pop(self.sleutel)
            uit[sleutel] = rest[self.waarde] if self.waarde else rest
        return uit
