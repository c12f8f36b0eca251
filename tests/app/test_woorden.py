# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from va_route.app.woorden import bedoelt


@pytest.mark.parametrize(
    ("woord", "vraag"),
    [("dien_inn", " Bedoelt u 'dien_in'?"), ("trekin", " Bedoelt u 'trek_in'?"), ("xyz", "")],
)
def test_a_typing_mistake_is_met_with_a_question(woord: str, vraag: str) -> None:
    """A word that looks like nothing known is left in peace."""
    assert bedoelt(woord, ["dien_in", "trek_in"]) == vraag
