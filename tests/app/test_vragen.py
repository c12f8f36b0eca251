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
from va_route.store.stukken import merken
from va_route.store.yaml import loop

NU = datetime(2026, 7, 1, tzinfo=UTC)
TEKST = f"""schema: va/1
kop:
  kenmerk: {NOG_INVULLEN}
  kader:
    # nog kiezen: ots
    ots
  aanleiding: [crisis]
  evaluatie_op:
    # voorstel: eerder is ook goed
    2026-09-01
betrokkenen:
  sem: {{naam: Sem, rol: jeugdige}}
  oma: {{naam: oma, rol: familie}}
hulpvraag: {{vraag_verwijzer: Hoe kan het thuis}}
bronnen:
  - {{id: br1}}
bevindingen:
  - {{id: bv1, tekst: Zo}}
hypothesen: []
"""


def _stand(*open_: str, vers: tuple[str | int, ...] = (), tekst: str = TEKST) -> Stand:
    return Stand(
        tekst=tekst,
        bom="",
        model=VerklarendeAnalyse,
        geheel=loop(tekst).waarde,
        voor=(),
        merken=merken(tekst),
        meldingen=tuple(Melding("VA-X", Ernst.TEKORT, "Wat nog?", pad=pad) for pad in open_),
        vers=frozenset({vers} if vers else ()),
    )


def _gevraagd(stand: Stand) -> dict[str, Veldvraag]:
    return {vraag.pad: vraag for vraag in vragen(stand) if not vraag.vrij}


def test_asked_is_what_stands_there_provisionally() -> None:
    """A text that says so, a choice under a remark, a list that must hold something."""
    gevraagd = _gevraagd(_stand())
    assert list(gevraagd) == ["kop.kenmerk", "kop.kader", "hulpvraag.problemen", "factoren"]
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
    for tekst, met_bron in ((TEKST, True), (TEKST.replace("- {id: br1}", "[]"), False)):
        stand = _stand(vers=("bevindingen", 0), tekst=tekst)
        gevraagd = {v.pad: v for v in vragen(stand)}
        assert gevraagd["bevindingen[0].van"].vrij
        assert ("bevindingen[0].bron" in gevraagd) is met_bron
        assert "bevindingen[0].verborgen_voor" not in gevraagd
        assert "bevindingen" in gevraagd


def test_of_a_person_only_what_is_to_the_point_is_asked() -> None:
    """Nobody asks where a grandmother works, unless a rule does."""
    vers = ("betrokkenen", "oma")
    gevraagd = [v.pad for v in vragen(_stand(vers=vers)) if v.pad.startswith("betrokkenen.oma")]
    assert gevraagd == ["betrokkenen.oma.gezag", "betrokkenen.oma.woont_bij_jeugdige"]
    assert "betrokkenen.oma.functie" in _gevraagd(_stand("betrokkenen.oma.functie", vers=vers))


def test_what_refers_to_another_of_its_kind_waits_for_that_one() -> None:
    """With one explanation there is no other to name; a weighing needs a proposal."""
    een = TEKST.replace("hypothesen: []", "hypothesen: [{id: hy1, tekst: Zo}]")
    twee = een.replace("tekst: Zo}]", "tekst: Zo}, {id: hy2, tekst: Nee}]")
    pad = "hypothesen[0].alternatief"
    assert pad not in _gevraagd(_stand(pad, tekst=een))
    assert pad in _gevraagd(_stand(pad, tekst=twee))
    risico = f"{TEKST}veiligheid: {{risicos: [{{id: ri1}}]}}\n"
    optie = f"{risico}alternatieven: [{{id: al1}}]\n"
    pad = "veiligheid.risicos[0].weging"
    assert pad not in _gevraagd(_stand(pad, tekst=risico))
    assert pad in _gevraagd(_stand(pad, tekst=optie))


def test_an_entry_that_is_not_complete_is_asked_at_the_end() -> None:
    """Of a rule that only names the entry; what stands there is left alone."""
    gevraagd = _gevraagd(_stand("bevindingen[0]"))
    assert list(gevraagd)[-1].startswith("bevindingen[0].")
    assert gevraagd["bevindingen[0].hoe_verder"].melding is not None
    assert "bevindingen[0].tekst" not in gevraagd


def test_a_proposal_is_offered_and_not_asked() -> None:
    """It may stay as it is; another value takes away that it was one."""
    (vraag,) = (v for v in vragen(_stand()) if v.pad == "kop.evaluatie_op")
    assert (vraag.nu, vraag.vrij, vraag.voorstel) == ("2026-09-01", True, True)
    gekozen = _stand(tekst=TEKST.replace("    # voorstel: eerder is ook goed\n", ""))
    assert "kop.evaluatie_op" not in [v.pad for v in vragen(gekozen)]
    assert not gekozen.nu(vraag).voorstel


def test_in_a_section_what_is_empty_is_offered_too() -> None:
    """Who was not heard, and whether it is about living or about treatment."""
    vrij = [v.pad for v in vragen(_stand()) if v.vrij]
    assert {"hulpvraag.niet_gehoord", "hulpvraag.woonvraag"} <= set(vrij)


def test_what_is_empty_is_offered_in_the_order_of_the_paper() -> None:
    """Nothing asks for it, so it does not count as open."""
    vrij = [vraag.pad for vraag in vragen(_stand()) if vraag.vrij]
    assert vrij[1:4] == ["jeugdige", "van_de_jeugdige", "netwerk"]
    assert vrij[-1] == "terzijde"
    assert "schema" not in vrij


def test_an_earlier_question_shows_what_stands_there_now() -> None:
    """Nothing when its place is gone."""
    stand = _stand()
    vraag = _gevraagd(_stand("kop.evaluatie_op"))["kop.evaluatie_op"]
    assert stand.nu(vraag).nu == "2026-09-01"
    weg = Veldvraag(("hypothesen", 3, "tekst"), vraag.veld)
    assert stand.nu(weg).nu is None
