# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Where the files beside the code are: in the wheel, or in the checkout they came from."""

from __future__ import annotations

from pathlib import Path

_HIER = Path(__file__).resolve().parent


def map_van(naam: str) -> Path:
    """Give ``templates``, ``examples`` or ``jsonschemas``; an installed wheel carries its own."""
    verpakt = _HIER / naam
    return verpakt if verpakt.is_dir() else _HIER.parents[1] / naam
