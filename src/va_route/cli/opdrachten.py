# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The commands: each reads its words, asks one use case, and prints the answer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from va_route.app.omgeving import VERSIE
from va_route.app.woorden import bedoelt
from va_route.cli.profiel import met_profiel_optie
from va_route.cli.scherm import druk, druk_json, meld
from va_route.cli.taal import Groep, Opdracht
from va_route.cli.waarden import moment, partij

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from va_route.app.omgeving import Omgeving

GOED, FOUTEN, GEBRUIK, DICHT = 0, 1, 2, 3
"""Exit codes of an answer; those of an exception are in :mod:`va_route.cli.draai`."""

_INSTELLING = {"help_option_names": ["--help", "--hulp"], "max_content_width": 80}
_met_omgeving = click.pass_obj


def _keuze(*woorden: str) -> Callable[[click.Context, click.Parameter, str], str]:
    """Make a callback that takes one of a few words."""

    def kies(ctx: click.Context, param: click.Parameter, waarde: str) -> str:
        if waarde in woorden:
            return waarde
        raise click.BadParameter(
            f"'{waarde}' is hier geen keuze.{bedoelt(waarde, woorden)} "
            f"Kies uit: {', '.join(woorden)}.",
            ctx,
            param,
        )

    return kies


def _dag(_ctx: click.Context, _param: click.Parameter, waarde: str | None) -> date | None:
    if waarde is None:
        return None
    from va_route.app.invoer import lees_dag

    return lees_dag(waarde)


def _pad(
    _ctx: click.Context, _param: click.Parameter, waarde: str | tuple[str, ...] | None
) -> Path | tuple[Path, ...] | None:
    if isinstance(waarde, tuple):
        return tuple(Path(deel) for deel in waarde)
    return Path(waarde) if waarde is not None else None


_dossier = click.argument("dossier", metavar="DOSSIER", callback=_pad)
_peildatum = click.option(
    "--peildatum",
    metavar="DATUM",
    callback=_dag,
    help="Op welke dag u het vraagt. Anders: vandaag.",
)
_formaat = click.option(
    "--formaat",
    metavar="FORMAAT",
    callback=_keuze("tekst", "json"),
    default="tekst",
    help="tekst of json. Anders: tekst.",
)
_voor = click.option(
    "--voor",
    metavar="SLEUTEL",
    help="Maak het exemplaar voor deze persoon uit 'betrokkenen'. Wat die persoon niet te lezen "
    "krijgt, blijft eruit.",
)
_verloop = click.option("--verloop", metavar="ID", help="Bij welk verloop, zoals regulier-1.")
_route = click.option("--route", metavar="ROUTE", help="Route: regulier, spoed of voorwaardelijk.")
_kop = click.option(
    "--kop",
    metavar="KOP",
    help="Een eerdere kop van het journaal, zoals die in de PDF staat. Zo blijkt of er aan het "
    "eind regels ontbreken.",
)


@click.group(
    "va-route",
    cls=Groep,
    context_settings=_INSTELLING,
    invoke_without_command=True,
    options_metavar="[OPTIES]",
    subcommand_metavar="OPDRACHT …",
)
@click.option("--versie", is_flag=True, help="Toon de versie.")
@click.pass_context
def va_route(ctx: click.Context, *, versie: bool) -> int:
    """De verklarende analyse, de routes naar JeugdzorgPlus en het dossier als PDF."""
    if versie:
        druk(f"va-route {VERSIE}")
        ctx.exit(GOED)
    if ctx.invoked_subcommand is None:
        druk(ctx.get_help())
    return GOED


def _opdracht(naam: str) -> Callable[..., Any]:
    return va_route.command(
        naam, cls=Opdracht, options_metavar="[OPTIES]", context_settings=_INSTELLING
    )


@_opdracht("controleer")
@click.argument("paden", nargs=-1, required=True, metavar="PAD…", callback=_pad)
@_peildatum
@click.option(
    "--formaat",
    metavar="FORMAAT",
    callback=_keuze("tekst", "json", "sarif"),
    default="tekst",
    help="tekst, json of sarif (voor editors en codecontrole). Anders: tekst.",
)
@click.option(
    "--alles",
    is_flag=True,
    help="Toon in tekst alle punten. Anders: de vijf om mee te beginnen.",
)
@met_profiel_optie
@_met_omgeving
def controleer(
    omgeving: Omgeving,
    /,
    paden: tuple[Path, ...],
    peildatum: date | None,
    formaat: str,
    *,
    alles: bool,
) -> int:
    """Kijk na of een document in orde is.

    PAD is een bestand met een verklarende analyse, een kern of een dossier, of een map daarmee.
    Open punten in een concept zijn geen fout.
    """
    from va_route.app.controleer import controleer_bestanden

    gevonden = []
    for nagekeken in controleer_bestanden(paden, omgeving.vandaag(), peildatum):
        gevonden.append(nagekeken)
        if formaat == "tekst":
            druk(nagekeken.als_tekst(alles=alles))
    if formaat == "json":
        druk_json([nagekeken.als_json() for nagekeken in gevonden])
    elif formaat == "sarif":
        from va_route.app.sarif import als_sarif

        druk_json(als_sarif(gevonden))
    if not all(nagekeken.gevonden for nagekeken in gevonden):
        return GEBRUIK
    return GOED if all(nagekeken.geldig for nagekeken in gevonden) else FOUTEN


@_opdracht("toets")
@_dossier
@_verloop
@_route
@click.option("--stap", metavar="GEBEURTENIS", help="Alleen deze stap, waar die ook ligt.")
@click.option(
    "--wat-als",
    metavar="PAD=WAARDE",
    multiple=True,
    help="Doe alsof deze waarde in het dossier staat. Het bestand blijft zoals het is. Mag vaker.",
)
@_peildatum
@_formaat
@_kop
@met_profiel_optie
@_met_omgeving
def toets(omgeving: Omgeving, /, dossier: Path, formaat: str, **vraag: Any) -> int:  # noqa: ANN401
    """Vraag welke stap open staat, en wat er anders nog mist."""
    from va_route.app.toets import Vraag
    from va_route.app.toets import toets as vraag_na

    antwoord = vraag_na(dossier, omgeving, Vraag(**vraag))
    if formaat == "json":
        druk_json(antwoord.als_json())
        # The form of toets/1 has no place for what is wrong with the journal.
        meld(antwoord.waarschuwingen())
    else:
        druk(antwoord.als_tekst())
    return DICHT if vraag["stap"] is not None and not antwoord.open else GOED


@_opdracht("zet")
@_dossier
@click.argument("gebeurtenis", metavar="GEBEURTENIS")
@click.option(
    "--door",
    metavar="PARTIJ",
    required=True,
    callback=partij,
    help="Wie de stap zet, zoals gi of college. Verplicht.",
)
@click.option(
    "--op",
    metavar="TIJDSTIP",
    callback=moment,
    help='Wanneer het gebeurde, zoals "2026-06-06 04:10". Anders: nu.',
)
@click.option(
    "--vastgelegd-door",
    metavar="ROL",
    callback=partij,
    help="Wie de stap vastlegt. Anders: dezelfde als bij --door.",
)
@_verloop
@_route
@click.option("--oefen", is_flag=True, help="Oefen: er wordt niets vastgelegd.")
@_kop
@met_profiel_optie
@_met_omgeving
def zet(omgeving: Omgeving, /, dossier: Path, gebeurtenis: str, **daad: Any) -> int:  # noqa: ANN401
    """Zet een stap en leg die vast, of leg vast waarom dat nog niet ging."""
    from va_route.app.zet import TeZetten, leg_vast

    vastgelegd = leg_vast(dossier, omgeving, TeZetten(gebeurtenis, **daad))
    druk(vastgelegd.als_tekst())
    return GOED if vastgelegd.gezet else DICHT


@_opdracht("pdf")
@click.argument("bestand", metavar="BESTAND", callback=_pad)
@click.option(
    "-o",
    "--uit",
    metavar="UIT",
    callback=_pad,
    help="Waar de PDF komt. Anders: dezelfde naam, in deze map.",
)
@_voor
@_peildatum
@met_profiel_optie
@_met_omgeving
def pdf(omgeving: Omgeving, /, bestand: Path, **vraag: Any) -> int:  # noqa: ANN401
    """Maak van een document een PDF."""
    from va_route.app.maak_pdf import schrijf_pdf

    druk(schrijf_pdf(bestand, omgeving, **vraag).als_tekst())
    return GOED


@_opdracht("tekst")
@click.argument("bestand", metavar="BESTAND", callback=_pad)
@_voor
@_peildatum
@met_profiel_optie
@_met_omgeving
def tekst(omgeving: Omgeving, /, bestand: Path, **vraag: Any) -> int:  # noqa: ANN401
    """Toon wat in de PDF staat als gewone tekst."""
    from va_route.app.maak_pdf import toon_tekst

    druk(toon_tekst(bestand, omgeving, **vraag))
    return GOED


@_opdracht("route")
@click.argument("route", metavar="ROUTE")
@click.option(
    "--formaat",
    metavar="FORMAAT",
    callback=_keuze("tekst", "mermaid", "svg"),
    default="tekst",
    help="tekst, mermaid of svg. Anders: tekst.",
)
def route(route: str, formaat: str) -> int:
    """Toon een route: regulier, spoed of voorwaardelijk."""
    from va_route.app.route import toon_route

    druk(toon_route(route, formaat))
    return GOED
