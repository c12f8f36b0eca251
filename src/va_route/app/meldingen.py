# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Messages about a file as lines of text: where, what, and what can be done."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from textwrap import fill
from typing import TYPE_CHECKING

from va_route.errors import Ernst, Melding, Regels

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from va_route.app.controleer import Nagekeken

BREEDTE = 80
TEGELIJK = 5
"""Open points at a time."""
_VERZONNEN = (
    "Onder 'Zo kan het' staat een verzonnen voorbeeld: zet er in wat echt is gezegd en gebeurd."
)
_OVERNEMEN = (
    "Neem de spaties aan het begin van elke regel over. De regelnummers horen bij het bestand "
    "zoals het nu is: kijk het na elke wijziging opnieuw na."
)
_KOP = {
    "": "",
    "veiligheid": "Veiligheid",
    "woorden": "Wat de jeugdige en anderen zelf zeggen",
    "feiten": "Feiten",
    "verklaring": "Verklaring",
    "plan": "Plan",
    "delen": "Delen",
}
"""Headings in the order of :class:`va_route.recht.va_regel.Sectie`; a mistake stands first."""
_MERK = {Ernst.FOUT: "✘", Ernst.TEKORT: "?", Ernst.WAARSCHUWING: "!"}
_TELWOORD = {
    Ernst.FOUT: ("fout om te herstellen", "fouten om te herstellen"),
    Ernst.TEKORT: ("open punt", "open punten"),
    Ernst.WAARSCHUWING: ("aandachtspunt", "aandachtspunten"),
}


def alinea(tekst: str, eerst: str = "", verder: str | None = None) -> str:
    """Fold a text to the width of a terminal, and show what cannot be seen in it."""
    inspring = " " * len(eerst) if verder is None else verder
    tekst = " ".join(tekst.split())
    if not (tekst.isascii() and tekst.isprintable()):
        from va_route.render.taal import zichtbaar

        tekst = zichtbaar(tekst)
    return fill(
        tekst,
        BREEDTE,
        initial_indent=eerst,
        subsequent_indent=inspring,
        break_long_words=False,
        break_on_hyphens=False,
    )


def meldingen_tekst(meldingen: Iterable[Melding]) -> str:
    """Show every message with its mark, place, sentence, remedy and example."""
    return "\n".join(_melding(melding) for melding in meldingen)


def te_herstellen(meldingen: Iterable[Melding]) -> str:
    """Show why a document could not be used, under the name of the file that it stands in."""
    deel = []
    for bestand, groep in groupby(meldingen, key=attrgetter("bestand")):
        wat = f"In {bestand} staan" if bestand else "Het document heeft"
        deel += [alinea(f"{wat} punten om eerst te herstellen:"), meldingen_tekst(groep)]
    return "\n".join(deel)


def bestand_tekst(nagekeken: Nagekeken, *, alles: bool = False) -> str:
    """Give the answer about one file: a verdict in one line, then what to do first, or all of it.

    What is wrong is told all at once. Of what is open, more than :data:`TEGELIJK` at a time makes
    people give up; how many are left is said.
    """
    regels = [alinea(f"{nagekeken.bestand}: {_oordeel(nagekeken)}")]
    eerst = sorted(nagekeken.meldingen, key=_dringend)
    fouten = sum(melding.ernst is Ernst.FOUT for melding in eerst)
    getoond = eerst if alles else eerst[: max(TEGELIJK, fouten)]
    for kop, groep in groupby(sorted(getoond, key=_plek), key=_kop):
        wit = "" if regels[-1].endswith("\n") else "\n"
        regels += [f"{wit}{kop}"] if kop else []
        regels.append(meldingen_tekst(groep))
    met = [melding for melding in getoond if melding.in_bestand]
    if met:
        # Of a mistake the writer's own lines are shown.
        open_ = any(melding.ernst is not Ernst.FOUT for melding in met)
        hulp = " ".join((*([_VERZONNEN] if open_ else ()), _OVERNEMEN, *_tekens_in(met)))
        regels.append(alinea(hulp, "" if regels[-1].endswith("\n") else "\n", ""))
    if len(getoond) < len(eerst):
        rest = len(eerst) - len(getoond)
        nog = "is er nog 1" if rest == 1 else f"zijn er nog {rest}"
        dit = f"Dit zijn de {len(getoond)} punten om mee te beginnen. Daarna {nog}."
        regels.append(alinea(f"{dit} Alles in één keer: va-route controleer --alles.", "\n", ""))
    return "\n".join(regels)


def _tekens_in(meldingen: Iterable[Melding]) -> Iterator[str]:
    """Say what a sign means that stands in an example."""
    tekst = "\n".join(deel.tekst for melding in meldingen for deel in melding.in_bestand)
    if "…" in tekst:
        yield "Bij … laat u staan wat er stond."
    if any(regel.lstrip(" -").startswith("#") for regel in tekst.splitlines()):
        yield "Een regel met # ervoor wordt niet gelezen."


def _dringend(melding: Melding) -> tuple[int, int]:
    """Order by what comes first: what is wrong, what is open, then what deserves a thought."""
    return list(Ernst).index(melding.ernst), _volgorde(melding)


def _plek(melding: Melding) -> tuple[int, int]:
    """Order by heading, and below it again by what comes first."""
    return _volgorde(melding), list(Ernst).index(melding.ernst)


def _volgorde(melding: Melding) -> int:
    return list(_KOP).index(melding.sectie)


def _kop(melding: Melding) -> str:
    return _KOP[melding.sectie]


def _oordeel(nagekeken: Nagekeken) -> str:
    if not nagekeken.gevonden:
        return "niet gelezen."
    telling = ", ".join(
        f"{aantal} {_TELWOORD[ernst][aantal != 1]}"
        for ernst in Ernst
        if (aantal := sum(m.ernst is ernst for m in nagekeken.meldingen))
    )
    if nagekeken.geldig:
        return f"in orde. {telling.capitalize()}." if telling else "in orde."
    if nagekeken.noemt_zich and all(m.ernst is not Ernst.FOUT for m in nagekeken.meldingen):
        return (
            f"nog niet in orde: {telling}. Het document noemt zich {nagekeken.noemt_zich}. Werk de "
            "punten uit, of zet 'kop.status' op 'concept'."
        )
    return f"nog niet in orde: {telling}."


def _melding(melding: Melding) -> str:
    kolom = f":{melding.kolom}" if melding.kolom is not None else ""
    plek = f"{melding.regel}{kolom} " if melding.regel is not None else ""
    waar = f"{plek}{melding.pad}".strip()
    bericht = f"{melding.bericht} ({melding.code})"
    regels = [waar, bericht] if waar else [bericht]
    kop = alinea(regels[0], f"  {_MERK[melding.ernst]} ")
    rest = [alinea(regel, "    ") for regel in regels[1:]]
    remedie = [alinea(melding.remedie, "    → ")] if melding.remedie else []
    return "\n".join((kop, *rest, *remedie, *_voorbeeld(melding)))


def _voorbeeld(melding: Melding) -> list[str]:
    """Show the example; lines of the file stand as they must stand there, ready to be pasted."""
    regels: list[str] = []
    for nr, deel in enumerate(melding.in_bestand):
        kop = f"      {'En daarna' if nr else 'Zo kan het'}, {_waar(deel)}:"
        regels += [kop, "", *deel.tekst.splitlines(), ""]
    if melding.voorbeeld and not regels:
        regels = ["      Bijvoorbeeld:"]
        regels += [f"        {regel}" for regel in melding.voorbeeld.splitlines()]
    return regels


def _waar(regels: Regels) -> str:
    """Say in which lines an example goes."""
    van, tot, _ = regels
    if van == tot:
        return f"onder regel {van - 1}" if van > 1 else "boven regel 1"
    laatste = f" tot en met {tot - 1}" if tot - van > 1 else ""
    return f"in plaats van regel {van}{laatste}"
