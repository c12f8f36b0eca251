# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Every example of the kern has all that its part asks."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from va_route.recht.va_kern import KERN_REGELS
from va_route.recht.va_kern_voorbeeld import KLAAR_OP, NIET_WACHTEN
from va_route.schemas.kern import VaKern
from va_route.store.yaml import loop

ONDER = {NIET_WACHTEN: "nu", KLAAR_OP: "komende_72_uur"}
"""The two that are one field of a section."""


@pytest.mark.parametrize("regel", KERN_REGELS, ids=lambda regel: regel.code)
def test_an_example_is_whole(regel: Any, noor: dict[str, Any]) -> None:  # noqa: ANN401 - the rule
    """Put in a kern instead of what stood there, the kern can be read."""
    zo = loop(regel.voorbeeld).waarde
    deel = {ONDER[regel.voorbeeld]: zo} if regel.voorbeeld in ONDER else zo
    assert VaKern.model_validate(deepcopy(noor) | deel).schema_ == "va_kern/1"
