# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Write ``docs/meldingen.md``: every code a user can meet, with its sentence and what to do.

The sentences are read from the code itself, so that the page cannot say anything else: tables of
code and sentence, calls that give a code with its sentence, and the rules of the VA and the routes.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from va_route.flows import ROUTES
from va_route.flows.handelingen import HANDELINGEN
from va_route.flows.woorden import opsomming
from va_route.recht.va_regel import VaRegel
from va_route.toets import Soort

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from va_route.recht.regel import Regel

WORTEL = Path(__file__).resolve().parent.parent
DOEL = WORTEL / "docs" / "meldingen.md"
CODE = re.compile(r"(?:[A-Z]+-)+[A-Z]?\d{2}|STA(?:P|ND)_[A-Z]+")
BREUKEN = "_BREUKEN"
"""The one table that holds half sentences: what is the matter with a line of the journal."""

# Sentences that are put together from more than one place in the code.
SAMENGESTELD: Mapping[str, tuple[str, str]] = {
    "VA-S04": ("De datums kloppen niet: ….", "Kijk beide datums na."),
    "DOS-04": ("De datums kloppen niet: ….", "Kijk beide datums na."),
    "VA-S11": (
        "Een regel bij 'terzijde' legt nu niets terzijde. De vraag zegt waarom.",
        "Bespreek met wie dit besloot of het punt nog speelt, en pas de regel bij 'terzijde' aan.",
    ),
    "PROFIEL-03": (
        "'…' is bij '…' geen reden om af te wijken.",
        "Kies een reden die de melding noemt, of haal 'afwijken_bij' daar weg.",
    ),
    "INVULLEN-03": (
        "Wat is getypt, is hier geen antwoord. De melding zegt wat wel kan.",
        "Typ wat de melding noemt, of druk op Enter om de vraag over te slaan.",
    ),
    "STAP_ELDERS": (
        "'…' hoort bij: …. De zaak staat in '…'.",
        "Kies een van de stappen die erbij staan.",
    ),
    "STAP_ONBEKEND": (
        "De route … heeft geen stap '…'.",
        "Kies een van de stappen die erbij staan.",
    ),
}

GROEPEN: tuple[tuple[str, str, str], ...] = (
    ("BESTAND", "Het bestand openen", "Deze meldingen komen vóór het lezen."),
    (
        "LEES",
        "Het bestand lezen",
        "De opbouw van het bestand: spaties, streepjes, aanhalingstekens.",
    ),
    ("VORM", "De velden", "Wat in een veld staat, past niet bij wat het veld vraagt."),
    ("PROFIEL", "Het regioprofiel", "De werkwijze van een regio, en welke er geldt."),
    ("DOS", "Het dossier", "Twee plekken in het dossier spreken elkaar tegen."),
    ("INVOER", "De opdracht", "Wat bij een optie is getypt."),
    ("APP", "De vraag", "Welk document, welke route, welk verloop en welk tijdstip bedoelt u?"),
    ("STA", "De stap", "De naam van de stap of van de stand."),
    ("WAT-ALS", "De optie --wat-als", "Het pad of de waarde past niet bij het dossier."),
    ("SCENARIO", "Scenario's", "Bij 'va-route scenario': wat er in een blad staat."),
    ("NIEUW", "Een nieuw document", "Bij 'va-route nieuw'."),
    ("INVULLEN", "Invullen", "Bij 'va-route invullen'."),
    ("INVOEG", "Een antwoord op zijn plek zetten", "Het bestand zelf blijft zoals het is."),
    ("BEWAAR", "Het bestand bewaren", "Wat er stond, blijft staan."),
    ("VELD", "Een veld opzoeken", "Bij 'va-route veld'."),
    ("PDF", "Waar de PDF komt", "De plek waar de PDF moet komen."),
    ("REN", "De PDF maken", "Exitcode 5."),
    ("KAART", "De routekaart", "Bij 'va-route routekaart'."),
    ("TERMIJN", "Een termijn", "Wat va-route van een termijn niet weet."),
    ("ICS", "Het agendabestand", "Bij 'va-route termijnen --ics'. ICS-04 is exitcode 5."),
    ("JRN", "Het journaal", "Exitcode 4. JRN-21 is exitcode 2; JRN-30 staat naast het antwoord."),
)

KOP = """<!--
SPDX-FileCopyrightText: 2026 De makers van va-route

SPDX-License-Identifier: EUPL-1.2
-->

# Alle meldingen en redenen

Gemaakt door `make docs` uit de code. Een code verandert niet en wordt nooit opnieuw gebruikt. Op de
plek van … staat in het echt een naam, een datum of een plek uit uw bestand.
"""

TERZIJDE = """De regels van de analyse. Een punt met *ja* mag met een reden open blijven: schrijf
dan bij `terzijde` wie dat besluit, waarom, en wanneer u er opnieuw naar kijkt.
"""

REDENEN = """Een reden is een open punt van een stap. De bron staat erbij. Een *plicht* herinnert en
houdt niets tegen. Een *oordeel* geeft alleen een mens.
"""


@dataclass(frozen=True, slots=True)
class Zin:
    """One code with what it says and what can be done; ``regel`` marks a rule of an analysis."""

    code: str
    bericht: str
    remedie: str
    regel: bool = False
    terzijde: bool = False


def main() -> None:
    """Write the page, and say which."""
    DOEL.write_text(pagina(), encoding="utf-8", newline="\n")
    print(DOEL.relative_to(WORTEL))


def pagina() -> str:
    """Give the whole page."""
    zinnen = alle_zinnen()
    delen = [KOP]
    for begin, titel, uitleg in GROEPEN:
        eigen = [zin for zin in zinnen if zin.code.startswith(begin)]
        delen += [f"## {titel}\n", f"{uitleg}\n", tabel(eigen)]
    analyse = [zin for zin in zinnen if zin.code.startswith(("VA-", "VK-"))]
    delen += [
        "## De analyse en de kern\n",
        "Wat in de analyse of de kern nog openstaat, of wat niet bij elkaar past.\n",
        tabel([zin for zin in analyse if not zin.regel]),
        TERZIJDE,
        regels_tabel([zin for zin in analyse if zin.regel]),
        "## De redenen bij een stap\n",
        REDENEN,
        redenen_tabel(),
    ]
    return "\n".join(delen)


def tabel(zinnen: list[Zin]) -> str:
    """Write codes as a table; without a separate remedy, two columns are enough."""
    if any(zin.remedie for zin in zinnen):
        rijen = ((f"`{z.code}`", z.bericht, z.remedie) for z in zinnen)
        return _tabel(("code", "wat er staat", "wat u doet"), rijen)
    return _tabel(("code", "wat er staat"), ((f"`{z.code}`", z.bericht) for z in zinnen))


def regels_tabel(regels: list[Zin]) -> str:
    """Write the rules of the VA and the kern as a table."""
    return _tabel(
        ("code", "de regel", "wat u doet", "terzijde"),
        ((f"`{r.code}`", r.bericht, r.remedie, "ja" if r.terzijde else "nee") for r in regels),
    )


def redenen_tabel() -> str:
    """Write every leaf of every step as a table, each code once with all of its sources."""
    bladeren: dict[str, list[Regel]] = {}
    regels = [stap.regel for route in ROUTES.values() for stap in route.tabel().values()]
    regels += [handeling.regel for handeling in HANDELINGEN.values()]
    for blad in (blad for regel in regels for blad in _bladeren(regel)):
        if blad.zin and not isinstance(blad, VaRegel):
            bladeren.setdefault(blad.code, []).append(blad)
    return _tabel(
        ("code", "soort", "wat het dossier laat zien", "wie", "wat u doet", "bron"),
        (
            (
                f"`{code}`",
                soort_van(zelfde),
                zelfde[0].zin,
                opsomming(zelfde[0].wie) if zelfde[0].wie else "",
                zelfde[0].remedie,
                "; ".join(dict.fromkeys(blad.bron.citaat for blad in zelfde)),
            )
            for code, zelfde in sorted(bladeren.items())
        ),
    )


def soort_van(zelfde: list[Regel]) -> str:
    """Name the kinds of norm under which one code is asked."""
    return " of ".join(sorted({blad.soort.value for blad in zelfde}))


def alle_zinnen() -> list[Zin]:
    """Give every code with a sentence in the source, each once, in order."""
    gevonden: dict[str, Zin] = {}
    for pad in sorted((WORTEL / "src" / "va_route").rglob("*.py")):
        boom = ast.parse(pad.read_text(encoding="utf-8"))
        lezer = _Lezer(boom)
        for zin in (zin for knoop in ast.walk(boom) for zin in lezer.zinnen(knoop)):
            gevonden.setdefault(zin.code, zin)
    for code, (bericht, remedie) in SAMENGESTELD.items():
        gevonden[code] = Zin(code, bericht, remedie)
    return [gevonden[code] for code in sorted(gevonden)]


class _Lezer:
    """Finds codes with their sentences in one module."""

    def __init__(self, boom: ast.Module) -> None:
        self._namen = _constanten(boom)
        self._half = self._namen.get(BREUKEN)
        self._regels: set[ast.expr] = set()

    def zinnen(self, knoop: ast.AST) -> Iterator[Zin]:
        """Give what this node says: an entry of a table, a call with a code, a rule."""
        if isinstance(knoop, ast.Dict):
            yield from self._uit_tabel(knoop)
        elif isinstance(knoop, ast.FunctionDef):
            yield from self._uit_regel(knoop)
        elif isinstance(knoop, ast.Call) and knoop not in self._regels:
            yield from self._uit_aanroep(knoop)

    def _uit_regel(self, functie: ast.FunctionDef) -> Iterator[Zin]:
        """Read a rule of an analysis: its docstring is the norm, its decorator has the code."""
        for maker in functie.decorator_list:
            if not isinstance(maker, ast.Call) or not maker.args or not _code(maker.args[0]):
                continue
            # A decorator comes later in the walk; it is no message of its own.
            self._regels.add(maker)
            namen = {woord.arg: woord.value for woord in maker.keywords}
            teksten = [*maker.args[1:], *(namen[n] for n in ("remedie",) if n in namen)]
            remedie = next((t for d in teksten if (t := self._tekst(d)) and " " in t), "")
            ja = namen.get("terzijde")
            terzijde = isinstance(ja, ast.Constant) and ja.value is True
            norm = ast.get_docstring(functie) or ""
            yield Zin(_code(maker.args[0]) or "", norm, remedie, regel=True, terzijde=terzijde)

    def _uit_tabel(self, tabel: ast.Dict) -> Iterator[Zin]:
        for sleutel, waarde in zip(tabel.keys, tabel.values, strict=True):
            code = _code(sleutel)
            if code is None:
                continue
            delen = waarde.elts if isinstance(waarde, ast.Tuple) else [waarde]
            bericht, remedie = ([self._tekst(deel) or "" for deel in delen] + [""])[:2]
            if not bericht:
                # Some tables say what is done about a code, and not what it says.
                continue
            if tabel is self._half:
                bericht = f"Regel … van het journaal {bericht}."
            yield Zin(code, bericht, remedie)

    def _uit_aanroep(self, aanroep: ast.Call) -> Iterator[Zin]:
        namen = {woord.arg: woord.value for woord in aanroep.keywords}
        woorden = [*aanroep.args, *(namen[n] for n in ("code", "bericht", "remedie") if n in namen)]
        nr = next((nr for nr, deel in enumerate(woorden) if _code(deel)), None)
        if nr is None:
            return
        teksten = [tekst for deel in woorden[nr + 1 :] if (tekst := self._tekst(deel))]
        if teksten and " " in teksten[0]:
            remedie = teksten[1] if len(teksten) > 1 and " " in teksten[1] else ""
            yield Zin(_code(woorden[nr]) or "", teksten[0], remedie)

    def _tekst(self, deel: ast.expr) -> str | None:
        """Read a text as it is written; what is filled in later becomes ``…``."""
        match deel:
            case ast.Constant(value=str(tekst)):
                return re.sub(r"\{\w+\}", "…", tekst)
            case ast.JoinedStr(values=waarden):
                return "".join(
                    str(w.value) if isinstance(w, ast.Constant) else "…" for w in waarden
                )
            case ast.BinOp(left=links, op=ast.Add(), right=rechts):
                return f"{self._tekst(links) or '…'}{self._tekst(rechts) or '…'}"
            case ast.IfExp(body=dan, orelse=anders):
                return f"{self._tekst(dan) or '…'} Of: {self._tekst(anders) or '…'}"
            case ast.Name(id=naam) if naam in self._namen:
                return self._tekst(self._namen[naam])
        return None


def _constanten(boom: ast.Module) -> dict[str, ast.expr]:
    return {
        doel.id: knoop.value
        for knoop in boom.body
        if isinstance(knoop, ast.Assign)
        for doel in knoop.targets
        if isinstance(doel, ast.Name)
    }


def _code(deel: ast.expr | None) -> str | None:
    """Give the code that is written here; one with a place behind it counts as well."""
    if isinstance(deel, ast.JoinedStr) and deel.values:
        deel = deel.values[0]
    if not isinstance(deel, ast.Constant) or not isinstance(deel.value, str):
        return None
    tekst = deel.value.rstrip()
    return tekst if CODE.fullmatch(tekst) else None


def _bladeren(regel: Regel) -> Iterator[Regel]:
    """Every rule with a sentence of its own; a duty stands for what it reminds of."""
    if regel.soort is Soort.PLICHT or not regel.delen:
        yield regel
        return
    for deel in regel.delen:
        yield from _bladeren(deel)


def _tabel(koppen: tuple[str, ...], rijen: Iterable[tuple[str, ...]]) -> str:
    regels = [koppen, tuple("---" for _ in koppen), *rijen]
    return "\n".join("| " + " | ".join(_cel(cel) for cel in rij) + " |" for rij in regels) + "\n"


def _cel(tekst: str) -> str:
    kort = re.sub("…+", "…", " ".join(tekst.split()).replace(" … …", " …").replace(".…", ". …"))
    return (
        "De uitleg staat erbij." if kort == "…" else kort.replace("|", "\\|").replace("<", "&lt;")
    )


if __name__ == "__main__":
    main()
