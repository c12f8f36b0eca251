# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import click
import pytest

from va_route.cli.opdrachten import va_route
from va_route.cli.taal import zin

ENGELS = ("Usage", "Options", "Commands", "Show this", "required", "default", "Error", "[OPTIONS]")


@pytest.mark.parametrize("naam", ["", *va_route.commands])
def test_the_help_is_dutch(naam: str) -> None:
    """Headings, options and their words."""
    ouder = click.Context(va_route, info_name="va-route")
    opdracht = va_route.commands[naam] if naam else va_route
    ctx = click.Context(opdracht, info_name=naam, parent=ouder) if naam else ouder
    hulp = opdracht.get_help(ctx)
    assert hulp.startswith("Gebruik: va-route")
    assert "Opties:" in hulp
    assert [woord for woord in ENGELS if woord in hulp] == []
    assert max(len(regel) for regel in hulp.splitlines()) <= 80


def test_the_help_has_a_dutch_name_as_well() -> None:
    """Both words open it."""
    optie = va_route.get_help_option(
        click.Context(va_route, help_option_names=["--help", "--hulp"])
    )
    assert optie is not None
    assert optie.opts == ["--help", "--hulp"]
    assert optie.help == "Toon deze uitleg."


FOUTEN = [
    click.MissingParameter(param=click.Argument(["dossier"])),
    click.MissingParameter(param=click.Option(["--door"])),
    click.MissingParameter(),
    click.NoSuchOption("--oefn"),
    click.BadOptionUsage("--oefen", "English"),
    click.BadArgumentUsage("English"),
    click.BadParameter("Kies uit: tekst.", param=click.Option(["--formaat"])),
    click.BadParameter("English"),
    click.FileError("a", "English"),
    click.ClickException("English"),
]


@pytest.mark.parametrize("fout", FOUTEN, ids=lambda fout: type(fout).__name__)
def test_everything_click_can_say_is_said_in_dutch(fout: click.ClickException) -> None:
    """Its own sentence is never shown, whatever kind of mistake it found."""
    gezegd = zin(fout)
    assert gezegd.endswith(".")
    assert "English" not in gezegd
    assert gezegd != fout.format_message()


def test_what_we_say_ourselves_is_said_as_it_is() -> None:
    """A plain usage error is always one of ours."""
    assert zin(click.UsageError("Dit is te veel.")) == "Dit is te veel."
