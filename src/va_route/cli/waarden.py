# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What a word of the command line stands for: who takes a step, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime

    import click


def partij(_ctx: click.Context, _param: click.Parameter, waarde: str | None) -> Any:  # noqa: ANN401
    """Read the party that takes or records a step."""
    if waarde is None:
        return None
    from va_route.app.invoer import lees_partij

    return lees_partij(waarde)


def moment(_ctx: click.Context, _param: click.Parameter, waarde: str | None) -> datetime | None:
    """Read when a step was taken."""
    if waarde is None:
        return None
    from va_route.app.invoer import lees_moment

    return lees_moment(waarde)
