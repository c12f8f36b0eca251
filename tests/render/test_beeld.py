# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What is printed cannot change while it is printed."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from tests.render.beelden import vol, voorbeeld


def test_a_beeld_is_frozen_and_can_be_compared() -> None:
    """Two equal ones give the same pages; nobody can swap a part halfway."""
    beeld = vol("dossier/1")
    assert hash(beeld) == hash(vol("dossier/1"))
    assert beeld != voorbeeld("yara")
    with pytest.raises(FrozenInstanceError):
        beeld.kop = "anders"  # type: ignore[misc]
