# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What holds of every step, whatever the dossier shows: all combinations of answers at once."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from va_route.testing.beslisboom import WAARDEN
from va_route.testing.uitspraak import Tegenvoorbeeld, Uitspraak
from va_route.toets import Soort

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from va_route.flows import Stap
    from va_route.recht.regel import Regel
    from va_route.testing.bewijs import Bewijs, Plek, Vraag
    from va_route.toets import Waarheid

_KEUZE = (
    "Deze vraag kiest welke regel geldt. Blijkt het antwoord ja, dan geldt er een regel die eerst "
    "niet gold, en die vraagt het zijne."
)


def over_de_antwoorden(bewijs: Bewijs) -> tuple[Uitspraak, ...]:
    """Prove or refute what is true of every step of one route."""
    return (
        _redenen(bewijs),
        _stilte(bewijs),
        _plicht(bewijs),
        _meer(bewijs),
        _zwijgen(bewijs),
    )


def uitspraak_over(
    bewijs: Bewijs, code: str, zin: str, gekeken: str, tegen: Iterable[Tegenvoorbeeld]
) -> Uitspraak:
    """Make a sentence about what the diagrams are about."""
    plek = bewijs.over.replace(", als ", "_").replace(" ", "_")
    return Uitspraak(f"{code}_{plek}", zin, bewijs.over, gekeken, tuple(dict.fromkeys(tegen)))


def gekeken(bewijs: Bewijs, stap: Stap) -> str:
    """Say how much a sentence about one step was tried on."""
    aantal = len(bewijs.vragen(stap.regel))
    return f"alle antwoorden op {aantal} vragen: {len(WAARDEN)}^{aantal} combinaties"


def alle_delen(bewijs: Bewijs, regel: Regel, plek: Plek = ()) -> Iterator[tuple[Regel, Plek]]:
    """Give every node of a rule that is asked, with the request that it is asked about."""
    yield regel, plek
    for deel, onder in bewijs.delen(regel, plek):
        yield from alle_delen(bewijs, deel, onder)


def met_voorwaarde(bewijs: Bewijs) -> list[str]:
    """Give every event of the route that asks something which counts."""
    return [
        naam
        for naam in bewijs.route.gebeurtenissen
        if bewijs.boom.uitkomsten(bewijs.stap(naam)) != {True}
    ]


def _redenen(bewijs: Bewijs) -> Uitspraak:
    """Hold every row that was asked of a joint: not met, and so with a reason; met, and so none."""
    for naam in bewijs.route.gebeurtenissen:
        bewijs.stap(naam)
    return uitspraak_over(
        bewijs,
        "redenen",
        "een stap staat open precies als er geen open redenen zijn",
        f"{bewijs.gevraagd} antwoorden van de knopen waaruit de regels bestaan",
        [Tegenvoorbeeld(f"`{code}`") for code in bewijs.scheef],
    )


def _stilte(bewijs: Bewijs) -> Uitspraak:
    """All leaves silent: nothing opens that asks something."""
    vragend = met_voorwaarde(bewijs)
    tegen = [n for n in vragend if bewijs.boom.waarde(bewijs.stap(n), {}) is True]
    return uitspraak_over(
        bewijs,
        "stilte",
        "stilte opent geen stap: zwijgt het dossier over alles, dan is iedere stap met een "
        "voorwaarde dicht",
        f"{len(vragend)} stappen met een voorwaarde, van de {len(bewijs.route.gebeurtenissen)}",
        [Tegenvoorbeeld(f"`{naam}` staat open") for naam in tegen],
    )


def _plicht(bewijs: Bewijs) -> Uitspraak:
    """Look for a leaf that stands only below a duty and yet is in a diagram."""
    tegen: list[Tegenvoorbeeld] = []
    gezien: set[Vraag] = set()
    for naam in bewijs.route.gebeurtenissen:
        regel = bewijs.route.zoek(naam).regel
        tellend, plichten = _tellend(bewijs, regel)
        gezien |= plichten
        steun = set(bewijs.boom.steun(bewijs.stap(naam)))
        tegen += [
            Tegenvoorbeeld(f"`{vraag.regel.code}` telt mee in `{naam}`")
            for vraag in bewijs.vragen(regel)
            if vraag in steun & (plichten - tellend)
        ]
    return uitspraak_over(
        bewijs,
        "plicht",
        "een plicht telt nooit mee: wat het antwoord ook is, er gaat geen stap door open of dicht",
        f"{len(gezien)} plichten",
        tegen,
    )


def _tellend(bewijs: Bewijs, regel: Regel, plek: Plek = ()) -> tuple[set[Vraag], set[Vraag]]:
    """Give the leaves that stand outside every duty, and those that stand in one."""
    if bewijs.functie(regel, plek).soort is Soort.PLICHT:
        return set(), set(bewijs.vragen(regel, plek))
    if not regel.delen:
        return set(bewijs.vragen(regel, plek)), set()
    paren = [_tellend(bewijs, deel, onder) for deel, onder in bewijs.delen(regel, plek)]
    return set().union(*[t for t, _ in paren]), set().union(*[p for _, p in paren])


def _meer(bewijs: Bewijs) -> Uitspraak:
    """One more answer that becomes yes never closes a step that was open."""
    return _richting(
        bewijs,
        "meer",
        "meer aantonen sluit nooit een stap: een antwoord dat ja wordt, houdt open wat open stond",
        ((None, True), (False, True)),
    )


def _zwijgen(bewijs: Bewijs) -> Uitspraak:
    """Keep open what was open while a leaf was silent, whatever that leaf turns out to say."""
    return _richting(
        bewijs,
        "zwijgen",
        "stond een stap open terwijl een vraag onbeantwoord was, dan sluit het antwoord haar niet",
        ((None, True), (None, False)),
    )


def _richting(
    bewijs: Bewijs, code: str, zin: str, stappen: tuple[tuple[Waarheid, Waarheid], ...]
) -> Uitspraak:
    tegen, aantal = [], 0
    for naam in met_voorwaarde(bewijs):
        boom = bewijs.stap(naam)
        for vraag, (eerst, dan) in product(bewijs.boom.steun(boom), stappen):
            aantal += 1
            voor, na = (bewijs.boom.vul_in(boom, vraag, w) for w in (eerst, dan))
            if bewijs.open_zonder(voor, na) is not None:
                kiest = vraag in _kiezend(bewijs, bewijs.route.zoek(naam).regel)
                pad = f"`{naam}` kan sluiten als dit ja wordt: {vraag.regel.zin}"
                tegen.append(Tegenvoorbeeld(pad, _KEUZE if kiest else ""))
    return uitspraak_over(
        bewijs,
        code,
        zin,
        f"{aantal} veranderingen van één antwoord, elk bij alle antwoorden op de andere vragen",
        tegen,
    )


def _kiezend(bewijs: Bewijs, regel: Regel) -> set[Vraag]:
    """Give the leaves that say which norm holds: those before *indien*."""
    return {
        vraag
        for deel, plek in alle_delen(bewijs, regel)
        if deel.soort is Soort.INDIEN
        for vraag in bewijs.vragen(deel.delen[0], plek)
    }
