# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What holds of an emergency order as the days go by: every day, every kind of ending."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from itertools import product
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from va_route.recht.opname import machtiging_spoed_geldig
from va_route.recht.termijn import nl
from va_route.recht.termijnen import beeindigd, termijnen
from va_route.recht.verzoekers import SPOED_WEKEN
from va_route.recht.zaak import Zaak
from va_route.schemas.dossier import Dossier
from va_route.schemas.verzoek import VerzoekSoort
from va_route.testing.uitspraak import Tegenvoorbeeld, Uitspraak

if TYPE_CHECKING:
    from collections.abc import Iterator

    from va_route.recht.profiel import Regioprofiel
    from va_route.recht.termijn import Termijn

Deel: TypeAlias = dict[str, Any]

VERLEEND = date(2026, 6, 6)
DAGEN = range(43)
"""Days after the grant on which is asked: six weeks, so two beyond the longest order."""
_MAXIMUM = timedelta(weeks=SPOED_WEKEN)
_LAATSTE = (None, *range(36))
"""Last day in the ruling, counted from the grant; ``None``: it names none."""
_OPNAMES = (None, 0)
_VERVOLG = ("geen", "ingediend", "verleend", "afgewezen")
_EINDE = frozenset({"einddatum", "spoed_max", "vervolg_beslist"})
"""The terms that end an emergency order on a day (Jeugdwet 6.1.12 lid 2)."""
_RECHTER = (
    "De datum van de rechter gaat voor. De lijst toont dan ook de dag waarop vier weken voorbij "
    "zijn, met de vraag om dit na te gaan bij de griffie."
)


class _Dag(NamedTuple):
    """One order on one day: how long it was for, what the list says of it, and what the rules."""

    laatste: int | None
    dag: int
    voorbij: bool
    gewaarschuwd: bool
    boven_de_stand: bool
    geldig: bool


def over_de_tijd(profiel: Regioprofiel) -> tuple[Uitspraak, ...]:
    """Prove or refute every sentence about the time of an emergency order."""
    dagen = tuple(_alle(profiel))
    gekeken = (
        f"{len(dagen)} dagen: iedere dag tot {DAGEN[-1]} dagen na de beschikking, met iedere "
        f"laatste dag tot {_LAATSTE[-1]} dagen of geen, met en zonder opname, en met elke uitkomst "
        "van een vervolgverzoek"
    )
    return (
        Uitspraak(
            "vier_weken",
            "de spoedroute eindigt altijd binnen vier weken of in een regulier besluit: na vier "
            "weken zegt de lijst van termijnen dat de machtiging voorbij is",
            "spoed",
            gekeken,
            tuple(_te_lang(dagen)),
        ),
        Uitspraak(
            "voorbij_is_dicht",
            "wat volgens de lijst voorbij is, opent geen opname meer",
            "spoed",
            f"{sum(d.voorbij for d in dagen)} dagen na het einde; op "
            f"{sum(d.geldig for d in dagen)} andere dagen gold de machtiging wel",
            _tegen(d for d in dagen if d.voorbij and d.geldig),
        ),
        Uitspraak(
            "boven_de_stand",
            "wat voorbij is, staat boven de stand, ook als niemand het in het journaal schreef",
            "spoed",
            f"{sum(d.voorbij for d in dagen)} dagen na het einde",
            _tegen(d for d in dagen if d.voorbij and not d.boven_de_stand),
        ),
    )


def _te_lang(dagen: tuple[_Dag, ...]) -> Iterator[Tegenvoorbeeld]:
    """Give each kind of day on which the order is not over after four weeks, once."""
    over = [d for d in dagen if d.dag >= _MAXIMUM.days and not d.voorbij]
    later = [d for d in over if d.laatste is not None and d.laatste >= _MAXIMUM.days]
    if later:
        eerste = later[0]
        dag = nl(VERLEEND + timedelta(days=eerste.laatste or 0))
        yield Tegenvoorbeeld(
            f"de rechter gaf de machtiging op {nl(VERLEEND)} en noemt {dag} als laatste dag: meer "
            "dan vier weken, in de vroegste lezing",
            _RECHTER if all(d.gewaarschuwd for d in later) else "",
        )
    yield from _tegen(d for d in over if d not in later)


def _tegen(dagen: Iterator[_Dag]) -> tuple[Tegenvoorbeeld, ...]:
    tel = Counter(f"laatste dag: {d.laatste}, gevraagd op dag {d.dag}" for d in dagen)
    return tuple(Tegenvoorbeeld(pad) for pad in tel)


def _alle(profiel: Regioprofiel) -> Iterator[_Dag]:
    for laatste, opname, vervolg in product(_LAATSTE, _OPNAMES, _VERVOLG):
        dossier = _dossier(profiel, laatste, opname, vervolg)
        for dag in DAGEN:
            op = VERLEEND + timedelta(days=dag)
            zaak = Zaak(dossier, op, profiel, VerzoekSoort.SPOEDMACHTIGING)
            lijst = termijnen(zaak)
            voorbij = any(_eindigde(termijn, op) for termijn in lijst)
            boven = voorbij and bool(beeindigd(zaak))
            geldig = machtiging_spoed_geldig.voldaan(zaak)
            yield _Dag(laatste, dag, voorbij, any(map(_te_laat, lijst)), boven, geldig)


def _eindigde(termijn: Termijn, op: date) -> bool:
    """Whether the list says that the order ended by this term."""
    einde = termijn.einde
    return termijn.code in _EINDE and termijn.beslist and einde is not None and einde <= op


def _te_laat(termijn: Termijn) -> bool:
    """Whether the list says that the ruling is later than the law has at most."""
    maximum = termijn.code == "spoed_max" and termijn.einde == VERLEEND + _MAXIMUM
    return maximum and not termijn.beslist


def _dossier(
    profiel: Regioprofiel, laatste: int | None, opname: int | None, vervolg: str
) -> Dossier:
    """Write down one emergency order; everyone was heard on the day itself."""
    delen: Deel = {
        "schema": "dossier/1",
        "kenmerk": "D-1",
        "fictief": "ja",
        "regio": str(profiel.regio),
        "jeugdige": {"roepnaam": "Bo", "geboortedatum": "2011-01-31"},
        "betrokkenen": {
            "bo": {"naam": "Bo", "rol": "jeugdige"},
            "vader": {"naam": "Ali", "rol": "ouder", "gezag": "ja"},
        },
        "verzoeken": [{"id": "vz1", "soort": "spoedmachtiging"}],
        "beschikkingen": [_beschikking("bs1", "vz1", "verleend", 0, laatste)],
    }
    if opname is not None:
        op = f"{_dag(opname)} 12:00"
        delen["opnames"] = [{"id": "op1", "verzoek": "vz1", "op": op}]
    if vervolg != "geen":
        delen["verzoeken"].append(
            {
                "id": "vz2",
                "soort": "machtiging",
                "vervolg_op": "vz1",
                "ingediend": {"op": _dag(7), "hoe_bekend": "C/18/1"},
            }
        )
    if vervolg in {"verleend", "afgewezen"}:
        delen["beschikkingen"].append(_beschikking("bs2", "vz2", vervolg, 20, 200))
    return Dossier.model_validate(delen)


def _beschikking(nummer: str, verzoek: str, uitkomst: str, op: int, laatste: int | None) -> Deel:
    verhoren = [{"wie": wie, "op": _dag(op), "wijze": "gehoord"} for wie in ("bo", "vader")]
    tot = {} if laatste is None else {"geldig_tot_en_met": _dag(laatste)}
    return {
        "id": nummer,
        "verzoek": verzoek,
        "door": "kinderrechter",
        "uitkomst": uitkomst,
        "gegeven_op": _dag(op),
        "mondeling": "nee",
        "geldig_vanaf": _dag(op),
        "verhoren": verhoren,
        **tot,
    }


def _dag(na: int) -> str:
    return str(VERLEEND + timedelta(days=na))
