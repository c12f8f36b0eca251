# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest

from tests.recht.bouw import MACHTIGING, vast
from va_route.bronnen import JEUGDWET
from va_route.errors import DefinitionError
from va_route.recht.afspraak import afspraak
from va_route.recht.regel import Regel, alle, bij, plicht, volgens
from va_route.recht.regelset import alle_regels, bron_plat, regels_vingerafdruk

BRON = JEUGDWET("6.1.2", lid=5)
EEN, TWEE = vast(None, "een"), vast(None, "twee")
TEKST = {"proef": "def een(): ..."}


def samen(*delen: Regel) -> Regel:
    """Join rules."""
    return alle("samen", BRON, *delen, zin="dit samen")


def test_every_rule_is_there_once_before_its_parts() -> None:
    """Also one that two steps share."""
    tak = samen(EEN, TWEE)
    assert alle_regels([tak, EEN, samen(EEN)])[:3] == (tak, EEN, TWEE)
    assert len(alle_regels([tak, tak, EEN])) == 3
    assert alle_regels([]) == ()


def test_a_source_is_written_down_with_its_days() -> None:
    """Where it is, and when what stands there is in force."""
    bron = BRON._replace(geldend_van=date(2026, 6, 1))
    assert bron_plat(replace(EEN, bron=bron)) == {
        "citaat": "Jeugdwet art. 6.1.2 lid 5",
        "url": bron.url,
        "geldend_van": "2026-06-01",
        "geldend_tot": None,
    }


@pytest.mark.parametrize(
    "anders",
    [
        samen(EEN),
        samen(TWEE, EEN),
        samen(EEN, replace(TWEE, code="drie")),
        samen(EEN, replace(TWEE, zin="dit is anders")),
        samen(EEN, replace(TWEE, wie=("gi",))),
        samen(EEN, replace(TWEE, leest=("verzoek",))),
        samen(EEN, replace(TWEE, remedie="Vraag het na.")),
        samen(EEN, replace(TWEE, bron=BRON)),
        samen(EEN, replace(TWEE, bron=BRON._replace(geldend_tot=date(2026, 6, 1)))),
        samen(EEN, plicht(TWEE)),
        samen(EEN, bij(MACHTIGING, TWEE)),
        samen(EEN, volgens(JEUGDWET("6.1.3"), TWEE)),
        samen(EEN, afspraak("twee", TWEE.bron, TWEE)),
    ],
    ids=lambda _: "",
)
def test_whatever_changes_in_a_rule_changes_the_fingerprint(anders: Regel) -> None:
    """Its words, source, days, parties, parts, their order, and what is wrapped around it."""
    assert regels_vingerafdruk([anders], TEKST) != regels_vingerafdruk([samen(EEN, TWEE)], TEKST)


def test_what_a_rule_does_is_in_the_fingerprint_too() -> None:
    """The text of the modules that answer, helpers included."""
    hier = regels_vingerafdruk([EEN], TEKST)
    assert hier == regels_vingerafdruk([vast(None, "een")], dict(TEKST))
    assert hier != regels_vingerafdruk([EEN], {"proef": "def een(): return True"})
    assert hier != regels_vingerafdruk([EEN], {"ander": TEKST["proef"]})


@pytest.mark.parametrize("zaad", ["0", "1", "4242"])
def test_the_fingerprint_does_not_hang_on_the_order_of_a_set(zaad: str) -> None:
    """Another process, another order of hashes: the same rules, the same fingerprint."""
    code = "from va_route.app.motor import regels_hash; print(regels_hash())"
    klaar = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": zaad},
    )
    from va_route.app.motor import regels_hash

    assert klaar.stdout.strip() == regels_hash()


@pytest.mark.parametrize("leest", [("b", "a"), frozenset({"a", "b"}), ("a", True, 3, None)])
def test_what_has_one_form_can_stand_in_a_rule(leest: object) -> None:
    """Words, numbers, and lists and sets of them."""
    regel = replace(EEN, leest=leest)  # type: ignore[arg-type]
    hier = regels_vingerafdruk([regel], TEKST)
    assert hier == regels_vingerafdruk([replace(EEN, leest=leest)], TEKST)  # type: ignore[arg-type]
    assert hier != regels_vingerafdruk([EEN], TEKST)


def test_what_has_no_form_of_its_own_is_our_mistake() -> None:
    """An address in memory is another one on each machine."""
    with pytest.raises(DefinitionError, match="REGELSET object"):
        regels_vingerafdruk([replace(EEN, leest=(object(),))], TEKST)  # type: ignore[arg-type]
