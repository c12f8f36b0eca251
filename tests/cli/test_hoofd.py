# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The list of commands: all of them, each once, in the order in which a case meets them."""

from __future__ import annotations

from va_route.cli.hoofd import DELEN, VOLGORDE, va_route


def test_every_command_has_its_place_in_the_list() -> None:
    """A new command without a place fails here, and not in front of a user."""
    assert tuple(va_route.commands) == VOLGORDE
    assert len(set(VOLGORDE)) == len(VOLGORDE)


def test_every_module_adds_to_the_same_group() -> None:
    """Importing a module is enough to add its commands."""
    modules = {deel.__name__ for deel in DELEN}
    van = {
        opdracht.callback.__module__ for opdracht in va_route.commands.values() if opdracht.callback
    }
    assert van == modules
