# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from pathlib import Path

import pytest

from va_route import pakket


def test_a_checkout_uses_its_own_folder() -> None:
    """Without a packaged copy the folder at the top of the checkout is the one."""
    assert pakket.map_van("templates") == Path(__file__).parents[1] / "templates"


def test_a_wheel_uses_the_folder_it_carries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A packaged folder goes before one that happens to lie two levels up."""
    (tmp_path / "site" / "va_route" / "templates").mkdir(parents=True)
    (tmp_path / "templates").mkdir()
    monkeypatch.setattr(pakket, "_HIER", tmp_path / "site" / "va_route")
    assert pakket.map_van("templates") == tmp_path / "site" / "va_route" / "templates"
