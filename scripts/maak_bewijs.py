# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Write ``docs/bewijs.md``: what was proved of the whole model, and what was not so, and why."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from va_route.app.laad import laad
from va_route.app.profiel import profiel_van, verpakte_profielen
from va_route.flows import ROUTES
from va_route.pakket import map_van
from va_route.recht.termijn import nl
from va_route.schemas.dossier import Dossier
from va_route.testing.bewijs import DAG, Bewijs
from va_route.testing.zinnen_alle import alle_uitspraken, bewijzen, over_de_stappen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from va_route.recht.profiel import Regioprofiel
    from va_route.testing.uitspraak import Uitspraak

WORTEL = Path(__file__).resolve().parent.parent
DOEL = WORTEL / "docs" / "bewijs.md"
REGIO = "groningen_drenthe"

KOP = """<!--
SPDX-FileCopyrightText: 2026 De makers van va-route

SPDX-License-Identifier: EUPL-1.2
-->

# Wat bewezen is

Gemaakt door `make docs` uit de regels en de routes zelf. Verandert een regel, dan verandert deze
bladzijde mee, en een test let daarop.

Een voorbeeld laat zien dat iets één keer goed gaat. Een bewijs laat zien dat het nooit anders kan.
Op deze bladzijde staat van elke zin een van twee dingen:

- **bewezen**: de computer probeerde alles wat er is, en vond niets wat de zin tegenspreekt;
- **weerlegd**: er is een tegenvoorbeeld. Dat staat erbij, en waarom het zo hoort.

Is er een tegenvoorbeeld waarvan niemand zei waarom het zo hoort, dan is het model fout en faalt de
test.

Een bewijs gaat over de regels van va-route, niet over de wereld. Of een dossier waar is, of een
mens goed oordeelt, en of wij de wet goed lazen, bewijst geen computer.
"""

HOE = """
## Hoe is dit nagerekend?

Elke stap stelt vragen aan het dossier. Op elke vraag zijn drie antwoorden: *het dossier laat het
zien*, *het dossier laat het tegendeel zien* en *het dossier zwijgt*. Bij vijftig vragen zijn dat
meer combinaties dan er ooit te proberen zijn. Daarom gebeurt het in delen. Een regel bestaat uit
knopen (*alle*, *een van*, *indien*, *tenzij*). Van elke knoop is met alle antwoorden van zijn delen
gevraagd wat hij antwoordt: aan de regel zelf, niet aan een kopie, telkens twee delen samen. De
antwoorden vormen een beslisdiagram. Daarin telt dezelfde vraag overal hetzelfde, en zijn alle
combinaties in één keer te bekijken. Voor kleine regels is elke combinatie ook echt geprobeerd, en
voor grote elke combinatie waarin één antwoord anders is dan alle andere; de uitkomst is gelijk.

De bewijzen kijken naar alle combinaties van antwoorden, ook naar combinaties die in een echt
dossier nooit samengaan. Wat bewezen is, geldt dus zeker ook voor echte dossiers.

Dezelfde zinnen zijn voor elke regio na te rekenen. Met `met_profiel("mijn_regio.yaml")` eromheen
(uit `va_route.app.profiel`) telt uw eigen profiel mee:

```python
from va_route.app.profiel import profiel_van
from va_route.flows import ROUTES
from va_route.testing.zinnen_alle import over_de_stappen

for zin in over_de_stappen(ROUTES, profiel_van("groningen_drenthe")):
    assert not zin.open, zin
```
"""


ELDERS = """
De waarborgen zijn afspraken van een regio. Wat een regio niet als eis vastlegde, houdt daar geen
stap tegen. Wat de wet vraagt, geldt overal.
""".lstrip()


def main() -> None:
    """Write the page, and say which."""
    DOEL.write_text(pagina(), encoding="utf-8", newline="\n")
    print(DOEL.relative_to(WORTEL))


def pagina() -> str:
    """Give the whole page."""
    profiel = profiel_van(REGIO)
    uitspraken = alle_uitspraken(ROUTES, profiel, voorbeelden())
    return "\n".join(
        [
            KOP,
            omvang(profiel, uitspraken),
            f"## Bewezen, in {profiel.naam}\n",
            *bewezen(u for u in uitspraken if u.bewezen),
            f"## Weerlegd, in {profiel.naam}\n",
            *weerlegd(u for u in uitspraken if not u.bewezen),
            "## In andere regio's\n",
            regios(uitspraken),
            HOE.lstrip("\n").rstrip("\n"),
            "",
        ]
    )


def voorbeelden() -> list[Dossier]:
    """Give every dossier of the examples."""
    paden = sorted((map_van("examples") / "goed").glob("*.yaml"))
    documenten = [laad(pad).document for pad in paden]
    return [document for document in documenten if isinstance(document, Dossier)]


def omvang(profiel: Regioprofiel, uitspraken: tuple[Uitspraak, ...]) -> str:
    """Say how large the model is that was looked through."""
    rijen = [_omvang(bewijs) for bewijs in bewijzen(ROUTES, profiel)]
    goed = sum(u.bewezen for u in uitspraken)
    samen = f"{len(uitspraken)} zinnen: {goed} bewezen, {len(uitspraken) - goed} weerlegd met reden"
    return "\n".join(
        [
            f"**{samen}.** Gevraagd is naar de regels van {nl(DAG)}.\n",
            "| route | standen | stappen | verschillende vragen | de stap met de meeste vragen |",
            "| --- | --- | --- | --- | --- |",
            *rijen,
            "",
        ]
    )


def _omvang(bewijs: Bewijs) -> str:
    route = bewijs.route
    vragen = {naam: len(bewijs.vragen(route.zoek(naam).regel)) for naam in route.gebeurtenissen}
    alle = {v for naam in vragen for v in bewijs.vragen(route.zoek(naam).regel)}
    grootste = max(vragen, key=lambda naam: vragen[naam])
    return (
        f"| {bewijs.over} | {len(route.standen)} | {len(route.tabel())} | {len(alle)} "
        f"| `{grootste}`: {vragen[grootste]} vragen, 3^{vragen[grootste]} combinaties |"
    )


def bewezen(uitspraken: Iterable[Uitspraak]) -> list[str]:
    """Give what was proved, by route; what is about all routes at once comes last."""
    delen = []
    op_route = sorted(uitspraken, key=lambda u: (not u.over, ROUTE_ORDE.get(u.over, 99), u.over))
    for over, groep in groupby(op_route, key=lambda u: u.over):
        delen += [f"### {kop(over)}\n", "| zin | nagerekend op |", "| --- | --- |"]
        delen += [f"| {_cel(u.zin)} | {_cel(u.gekeken)} |" for u in groep]
        delen.append("")
    return delen


ROUTE_ORDE = {naam: nr for nr, naam in enumerate(ROUTES)}


def kop(over: str) -> str:
    """Name what a group of sentences is about."""
    return f"De route {over}" if over else "Alle routes samen"


def weerlegd(uitspraken: Iterable[Uitspraak]) -> list[str]:
    """Give each sentence that is not so: where, in which ways, and why that is right."""
    per_zin: dict[str, list[Uitspraak]] = {}
    for uitspraak in uitspraken:
        per_zin.setdefault(uitspraak.zin, []).append(uitspraak)
    regels = []
    for zin, samen in per_zin.items():
        regels.append(f"### {_zin(zin)}\n")
        for uitspraak in samen:
            regels.append(f"{kop(uitspraak.over)} (nagerekend op {uitspraak.gekeken}):\n")
            for waarom, groep in groupby(uitspraak.tegen, key=lambda t: t.waarom):
                regels += [f"- {t.pad}." for t in groep]
                regels.append(f"\n  **Waarom dat zo hoort.** {waarom}\n")
    return regels


def regios(uitspraken: tuple[Uitspraak, ...]) -> str:
    """Say per region that comes along which sentences about the steps are other there."""
    hier = {u.code: u.bewezen for u in uitspraken}
    rijen = []
    for naam in (*(n for n in verpakte_profielen() if n != REGIO), "nergens_vastgelegd"):
        daar = over_de_stappen(ROUTES, profiel_van(naam))
        anders = [u for u in daar if hier.get(u.code, False) and not u.bewezen]
        wie = "een regio zonder werkwijze" if naam == "nergens_vastgelegd" else f"`{naam}`"
        rijen.append(
            f"| {wie} | {sum(u.bewezen for u in daar)} van {len(daar)} "
            f"| {'; '.join(sorted({_cel(u.zin) for u in anders})) or 'niets'} |"
        )
    return "\n".join(
        [
            ELDERS,
            "| regio | bewezen zinnen over stappen | hier bewezen en daar niet, want geen eis |",
            "| --- | --- | --- |",
            *rijen,
            "",
        ]
    )


def _zin(zin: str) -> str:
    return zin if zin.startswith("`") else zin[:1].upper() + zin[1:]


def _cel(tekst: str) -> str:
    return " ".join(tekst.split()).replace("|", "\\|")


if __name__ == "__main__":
    main()
