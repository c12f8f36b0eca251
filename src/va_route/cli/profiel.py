# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The option that gives a region's own profile, for every command that asks what a region wants."""

from __future__ import annotations

import click


def _gebruik(ctx: click.Context, _param: click.Parameter, waarde: str | None) -> None:
    if waarde is not None:
        from va_route.app.profiel import met_profiel

        # The profile answers as long as this command runs, and no longer.
        ctx.with_resource(met_profiel(waarde))


met_profiel_optie = click.option(
    "--profiel",
    metavar="BESTAND",
    envvar="VA_ROUTE_PROFIEL",
    expose_value=False,
    is_eager=True,
    callback=_gebruik,
    help="Een eigen profiel van de regio (regioprofiel/1). Anders: het profiel dat va-route kent, "
    "of het bestand in VA_ROUTE_PROFIEL.",
)
