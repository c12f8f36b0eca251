# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import click

from va_route.cli.waarden import moment, partij
from va_route.schemas.partijen import Partij

CTX = click.Context(click.Command("proef"))
PARAM = click.Option(["--proef"])


def test_a_word_that_was_not_given_stays_away() -> None:
    """The command then chooses: the same party, or this moment."""
    assert partij(CTX, PARAM, None) is None
    assert moment(CTX, PARAM, None) is None


def test_a_word_becomes_what_it_stands_for() -> None:
    """A party, and a moment with its zone."""
    assert partij(CTX, PARAM, "gi") is Partij.GI
    gelezen = moment(CTX, PARAM, "2026-06-06 04:10")
    assert gelezen is not None
    assert gelezen.isoformat() == "2026-06-06T04:10:00+02:00"
