# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from va_route.app.voorlopig import NOG_INVULLEN
from va_route.app.vragen import Stand, Veldvraag, vragen
from va_route.errors import Ernst, Melding
from va_route.schemas.va import VerklarendeAnalyse
from va_route.store.stukken import voorlopige
from va_route.store.yaml import loop

NU = datetime(2026, 7, 1, tzinfo=UTC)
TEKST = f"""schema: va/1
kop:
  kenmerk: {NOG_INVULLEN}
  kader:
    # nog kiezen: ots
    ots
  evaluatie_op: 2026-09-01
betrokkenen:
  sem: {{naam: Sem, rol: jeugdige}}
bevindingen:
  - {{id: bv1, tekst: Zo}}
hypothesen: []
"""


def _stand(*open_: str, vers: tuple[str | int, ...] = ()) -> Stand:
    return Stand(
        tekst=TEKST,
        bom="",
        model=VerklarendeAnalyse,
        geheel=loop(TEKST).waarde,
        voor=(),
        voorlopig=voorlopige(TEKST),
        meldingen=tuple(Melding("VA-X", Ernst.TEKORT, "Wat nog?", pad=pad) for pad in open_),
        vers=frozenset({vers} if vers else ()),
    )


def _gevraagd(stand: Stand) -> dict[str, Veldvraag]:
    return {vraag.pad: vraag for vraag in vragen(stand) if not vraag.vrij}


def test_asked_is_what_stands_there_provisionally() -> None:
    """A text that says so, and a choice under a remark; not what was answered."""
    gevraagd = _gevraagd(_stand())
    assert list(gevraagd) == ["kop.kenmerk", "kop.kader"]
    assert gevraagd["kop.kader"].nu is None


@pytest.mark.parametrize(
    ("pad", "vraag", "toevoegen"),
    [
        ("kop.evaluatie_op", "kop.evaluatie_op", False),
        ("hypothesen", "hypothesen", True),
        ("verklaring.samenhang", "verklaring", True),
        ("bevindingen[0].bron", "bevindingen[0].bron", False),
        ("betrokkenen", "betrokkenen", True),
    ],
)
def test_asked_is_what_a_rule_asks(pad: str, vraag: str, toevoegen: bool) -> None:
    """Of a section that is not there yet, the section itself."""
    gevonden = _gevraagd(_stand(pad))[vraag]
    assert gevonden.melding is not None
    assert gevonden.toevoegen is toevoegen


def test_of_an_entry_just_made_everything_is_asked_that_can_be_answered() -> None:
    """Not who may not read it, and no reference to what is not there; then one more entry."""
    gevraagd = [v.pad for v in vragen(_stand(vers=("bevindingen", 0)))]
    assert "bevindingen[0].van" in gevraagd
    assert "bevindingen[0].bron" not in gevraagd
    assert "bevindingen[0].verborgen_voor" not in gevraagd
    assert "bevindingen" in gevraagd


def test_what_is_empty_is_offered_in_the_order_of_the_paper() -> None:
    """Nothing asks for it, so it does not count as open."""
    vrij = [vraag.pad for vraag in vragen(_stand()) if vraag.vrij]
    assert vrij[:3] == ["jeugdige", "van_de_jeugdige", "netwerk"]
    assert vrij[-1] == "terzijde"
    assert "schema" not in vrij


def test_an_earlier_question_shows_what_stands_there_now() -> None:
    """Nothing when its place is gone."""
    stand = _stand()
    vraag = _gevraagd(_stand("kop.evaluatie_op"))["kop.evaluatie_op"]
    assert stand.nu(vraag).nu == "2026-09-01"
    weg = Veldvraag(("hypothesen", 3, "tekst"), vraag.veld)
    assert stand.nu(weg).nu is None
