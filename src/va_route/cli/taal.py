# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Click in Dutch: its headings, and everything it says about wrong use."""

from __future__ import annotations

import click

from va_route.app.woorden import bedoelt

_KORT = 100
"""Longest help of a command in the list of commands, in characters; click cuts off the rest."""


class Opdracht(click.Command):
    """A command whose help and errors are Dutch."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the line that shows how the command is used."""
        delen = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, delen, prefix="Gebruik: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write every option with what it does."""
        opties = (p for p in self.get_params(ctx) if isinstance(p, click.Option))
        with formatter.section("Opties"):
            # Click adds English words to the help of an option, so only its names are taken.
            formatter.write_dl(
                [(rij[0], p.help or "") for p in opties if (rij := p.get_help_record(ctx))]
            )

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Give the option that shows this help."""
        optie = super().get_help_option(ctx)
        if optie is not None:
            optie.help = "Toon deze uitleg."
        return optie

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments; what is left over is told in our own words."""
        ctx.allow_extra_args = True
        try:
            over = super().parse_args(ctx, args)
        except click.UsageError as fout:
            # Click's parser forgets in which command it was.
            fout.ctx = fout.ctx or ctx
            raise
        if over and not isinstance(self, click.Group):
            raise click.UsageError(f"Dit is te veel: {' '.join(over)}. Haal het weg.", ctx)
        return over


class Groep(Opdracht, click.Group):
    """The command with its subcommands."""

    command_class = Opdracht

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, then the commands in the order in which a case meets them."""
        super().format_options(ctx, formatter)
        kort = [
            (naam, opdracht.get_short_help_str(_KORT)) for naam, opdracht in self.commands.items()
        ]
        with formatter.section("Opdrachten"):
            formatter.write_dl(kort)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the subcommand, or say which there are."""
        naam = args[0]
        if naam not in self.commands:
            raise click.UsageError(
                f"De opdracht '{naam}' is er niet.{bedoelt(naam, self.commands)} "
                f"De opdrachten zijn: {', '.join(self.commands)}.",
                ctx,
            )
        return super().resolve_command(ctx, args)


_ONVERWACHT = "Deze opdracht is niet te volgen zoals die er staat."


def zin(fout: click.ClickException) -> str:
    """Say in Dutch what click found wrong. Its own words are English and are never shown."""
    match fout:
        case click.MissingParameter(param=click.Parameter() as param):
            return f"Er ontbreekt iets: {_vraag_om(param, _context(fout))}."
        case click.NoSuchOption():
            naam = fout.option_name
            return f"De optie {naam} is er niet.{bedoelt(naam, _opties(fout))}"
        case click.BadOptionUsage():
            return _verkeerde_optie(fout)
        case click.BadParameter(param=click.Option() as param):
            return f"Bij {param.opts[0]}: {fout.message}"
        case click.BadParameter(param=click.Argument()):
            return fout.message
        case _:
            # Of the plain kind only our own are left: click's are caught before they are made.
            return fout.message if type(fout) is click.UsageError else _ONVERWACHT


def _vraag_om(param: click.Parameter, ctx: click.Context) -> str:
    if isinstance(param, click.Argument):
        return f"noem ook {param.make_metavar(ctx)}"
    return f"geef ook {param.opts[0]} {param.make_metavar(ctx)}"


def _verkeerde_optie(fout: click.BadOptionUsage) -> str:
    if _is_vlag(fout):
        return f"De optie {fout.option_name} staat op zichzelf. Haal weg wat erachter staat."
    return f"Achter {fout.option_name} hoort nog iets te staan."


def _context(fout: click.UsageError) -> click.Context:
    return fout.ctx or click.Context(click.Command("va-route"))


def _opties(fout: click.UsageError) -> list[str]:
    ctx = _context(fout)
    return [naam for param in ctx.command.get_params(ctx) for naam in param.opts]


def _is_vlag(fout: click.BadOptionUsage) -> bool:
    ctx = _context(fout)
    return any(
        isinstance(param, click.Option) and param.is_flag and fout.option_name in param.opts
        for param in ctx.command.get_params(ctx)
    )
