# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Which part of a dossier a question is about: *the* request, *the* order, *the* latest signal.

Each selection returns what it found and where that stands in the document. What lies after the
peildatum is not there yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

from va_route.schemas.basis import dag
from va_route.schemas.keuzes import AlternatiefUitkomst
from va_route.schemas.verzoek import VerzoekSoort

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from va_route.recht.zaak import Zaak
    from va_route.schemas.besluit import Beschikking
    from va_route.schemas.hulpvorm import Hulpvorm
    from va_route.schemas.keuzes import HulpSoort
    from va_route.schemas.verzoek import Verzoek

Gevonden: TypeAlias = tuple[Any, str]
T = TypeVar("T")


class Afgewogen(NamedTuple):
    """One weighed option, wherever it was written down: VA, kern or overleg."""

    soort: HulpSoort
    uitkomst: AlternatiefUitkomst
    reden: str | None
    datum: date | None
    aangekaart_bij: str | None
    vorm: Hulpvorm | None = None

    def met_reden(self, peildatum: date) -> bool:
        """Whether it was looked into by then, with a reason; which way it went is no matter."""
        op_tijd = self.datum is None or self.datum <= peildatum
        bekeken = self.uitkomst is not AlternatiefUitkomst.TE_ONDERZOEKEN
        return op_tijd and bekeken and bool(self.reden)


def _laatste(
    pad: str, lijst: Iterable[T], telt: Callable[[T], bool], orde: Callable[[T], Any]
) -> Gevonden:
    """Return the last one that counts; of two at the same moment the one further down."""
    telt_mee = [(orde(item), nr, item) for nr, item in enumerate(lijst) if telt(item)]
    if not telt_mee:
        return None, pad
    # No two have the same number, so that the items themselves are never compared.
    _, nr, item = max(telt_mee)
    return item, f"{pad}[{nr}]"


def _verzoek(zaak: Zaak) -> Gevonden:
    verzoeken = zaak.dossier.verzoeken
    eigen = {v.id for v in verzoeken if zaak.verloop and v.verloop == zaak.verloop}

    def hoort_erbij(verzoek: Verzoek) -> bool:
        # An older request of the same kind is not the follow-up of this one.
        if zaak.vervolg_op is not None:
            return verzoek.vervolg_op == zaak.vervolg_op
        return verzoek.id in eigen if eigen else verzoek.verloop is None

    return _laatste(
        "verzoeken",
        verzoeken,
        lambda v: v.soort == zaak.soort and hoort_erbij(v),
        lambda _: 0,
    )


def _jeugdige(zaak: Zaak) -> Gevonden:
    va = zaak.dossier.va
    return (va.jeugdige, "va.jeugdige") if va else (zaak.dossier.jeugdige, "jeugdige")


def _personen(zaak: Zaak) -> Gevonden:
    return zaak.dossier.personen, "va.betrokkenen" if zaak.dossier.va else "betrokkenen"


def _signaal(zaak: Zaak) -> Gevonden:
    return _laatste(
        "signalen", zaak.dossier.signalen, lambda s: dag(s.op) <= zaak.peildatum, lambda s: s.op
    )


def _spoedberaad(zaak: Zaak) -> Gevonden:
    return _laatste(
        "overleggen",
        zaak.dossier.overleggen,
        lambda o: o.soort in zaak.profiel.tafels and dag(o.op) <= zaak.peildatum,
        lambda o: o.op,
    )


def _alternatieven(zaak: Zaak) -> Gevonden:
    dossier = zaak.dossier
    afgewogen = [
        Afgewogen(a.soort, a.uitkomst, a.reden, a.datum, a.aangekaart_bij, a.vorm)
        for a in (dossier.va.alternatieven if dossier.va else ())
    ]
    # At night an option that was phoned was raised with whoever answered.
    afgewogen += [
        Afgewogen(
            o.soort, o.uitkomst, o.reden, o.gebeld and dag(o.gebeld), o.tekst if o.gebeld else None
        )
        for o in (dossier.va_kern.opties if dossier.va_kern else ())
    ]
    afgewogen += [
        Afgewogen(o.soort, o.uitkomst, o.reden, dag(overleg.op), o.aangekaart_bij, o.vorm)
        for overleg in dossier.overleggen
        for o in overleg.opties
    ]
    if dossier.va is not None:
        return tuple(afgewogen), "va.alternatieven"
    return tuple(afgewogen), "va_kern.opties" if dossier.va_kern else "overleggen"


def _beschikkingen(zaak: Zaak) -> Gevonden:
    verzoek, _ = _verzoek(zaak)
    gegeven: list[Beschikking] = [
        b
        for b in zaak.dossier.beschikkingen
        if verzoek is not None and b.verzoek == verzoek.id and b.gegeven_op <= zaak.peildatum
    ]
    return tuple(gegeven), "beschikkingen"


def _beschikkingen_op_vervolg(zaak: Zaak) -> Gevonden:
    return _beschikkingen(zaak.bij(VerzoekSoort.MACHTIGING))


def _beschikking(zaak: Zaak) -> Gevonden:
    gegeven, _ = _beschikkingen(zaak)
    return _laatste(
        "beschikkingen",
        zaak.dossier.beschikkingen,
        lambda b: b in gegeven,
        lambda b: b.gegeven_op,
    )


def _opname(zaak: Zaak) -> Gevonden:
    verzoek, _ = _verzoek(zaak)
    if verzoek is None:
        return None, "opnames"
    # A youth who is inside already on the emergency order is not admitted a second time.
    return _laatste(
        "opnames",
        zaak.dossier.opnames,
        lambda o: o.verzoek in {verzoek.id, verzoek.vervolg_op},
        lambda o: o.verzoek == verzoek.id,
    )


def _verval(zaak: Zaak) -> Gevonden:
    verzoek, _ = _verzoek(zaak)
    return _laatste(
        "vervallen",
        zaak.dossier.vervallen,
        lambda v: verzoek is not None and v.verzoek == verzoek.id and v.op <= zaak.peildatum,
        lambda v: v.op,
    )


def _voorwaarden(zaak: Zaak) -> Gevonden:
    verzoek, _ = _verzoek(zaak)
    return _laatste(
        "voorwaardelijk",
        zaak.dossier.voorwaardelijk,
        lambda v: verzoek is not None and v.verzoek == verzoek.id,
        lambda _: 0,
    )


def _uitkomst(zaak: Zaak) -> Gevonden:
    return _laatste(
        "uitkomsten", zaak.dossier.uitkomsten, lambda u: u.op <= zaak.peildatum, lambda u: u.op
    )


SELECTIES: Mapping[str, Callable[[Zaak], Gevonden]] = {
    "zaak": lambda zaak: (zaak, ""),
    "peildatum": lambda zaak: (zaak.peildatum, ""),
    "zetter": lambda zaak: (zaak.zetter, ""),
    "verzoek": _verzoek,
    "jeugdige": _jeugdige,
    "personen": _personen,
    "signaal": _signaal,
    "spoedberaad": _spoedberaad,
    "alternatieven": _alternatieven,
    "beschikking": _beschikking,
    "beschikkingen": _beschikkingen,
    "beschikkingen_op_vervolg": _beschikkingen_op_vervolg,
    "opname": _opname,
    "verval": _verval,
    "uitkomst": _uitkomst,
    "voorwaarden": _voorwaarden,
}
