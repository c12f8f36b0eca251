# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The VA: the youth, what the youth wants others to know, and the people around."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.render.knopen import Alinea, Rij, Sectie, Tabel
from va_route.render.taal import Namen, als_er_is, dag, hoofdletter, rij

if TYPE_CHECKING:
    from va_route.render.knopen import Cel
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.schemas.va_jeugdige import EigenTekst


def over_jeugdige(va: VerklarendeAnalyse, namen: Namen) -> tuple[Sectie, ...]:
    """Who the youth is, the youth's own page, and who stands around."""
    wie = va.jeugdige
    rijen = (
        rij("Belangrijk voor mij", wie.belangrijk_voor_mij),
        rij(f"Zo praat je met {va.roepnaam}", wie.communicatie),
        rij("Woont nu", wie.woont_nu),
        rij("School nu", wie.school_nu),
        rij("Geboren op", dag(wie.geboortedatum)),
    )
    onder = klein(hoofdletter(namen.verborgen(wie)))
    tabel = Tabel("", rijen, pad="jeugdige")
    return (
        Sectie(f"Over {va.roepnaam}", (tabel, *onder), "jeugdige"),
        *_van_de_jeugdige(va, namen),
        *_netwerk(va, namen),
    )


def klein(tekst: str) -> Cel:
    """Give a source line, if there is one."""
    return (Alinea(tekst, stijl="klein"),) if tekst else ()


def _van_de_jeugdige(va: VerklarendeAnalyse, namen: Namen) -> tuple[Sectie, ...]:
    eigen = va.van_de_jeugdige
    if eigen is None:
        return ()
    rijen = (
        Rij("Wat blijft gelijk", _eigen(eigen.wat_blijft_gelijk, namen)),
        Rij("Wat helpt mij", _eigen(eigen.wat_helpt_mij, namen)),
        Rij("Wat maakt het erger", _eigen(eigen.wat_maakt_het_erger, namen)),
        Rij("Als het een keer misgaat", _eigen(eigen.terugvalplan, namen)),
    )
    tabel = Tabel("", rijen, pad="van_de_jeugdige")
    return (Sectie(f"Wat {va.roepnaam} zelf wil zeggen", (tabel,), "van_de_jeugdige"),)


def _eigen(tekst: EigenTekst | None, namen: Namen) -> tuple[Cel, ...]:
    if tekst is None:
        return rij("", None).cellen
    return ((Alinea(tekst.tekst), *klein(hoofdletter(namen.verborgen(tekst)))),)


def _netwerk(va: VerklarendeAnalyse, namen: Namen) -> tuple[Sectie, ...]:
    rijen = tuple(
        Rij(
            namen.wie(lid.wie),
            (
                (
                    Alinea(lid.betekenis),
                    *als_er_is(lid.kan_doen, "Kan doen"),
                    *klein(hoofdletter(namen.verborgen(lid))),
                ),
            ),
        )
        for lid in va.netwerk
    )
    tabel = Tabel("", rijen, pad="netwerk")
    return (Sectie(f"Wie er om {va.roepnaam} heen staan", (tabel,), "netwerk"),) * bool(rijen)
