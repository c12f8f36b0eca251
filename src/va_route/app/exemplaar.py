# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The copy for one person: what is hidden for that person is in none of its parts.

The steps keep the answers of the whole dossier: a copy may not say that the youth was not heard
because the words are not in it. They lose every word of their own about the dossier.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from va_route.app.controleer import controleer
from va_route.app.samenhang import samenhang
from va_route.app.woorden import bedoelt
from va_route.errors import GebruikError
from va_route.schemas.dossier import Dossier
from va_route.schemas.lezer import voor_lezer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from va_route.app.laad import Document
    from va_route.render.beeld import Beeld, StapBeeld, VerloopBeeld
    from va_route.schemas.journaal import Journaalregel
    from va_route.schemas.personen import Persoon
    from va_route.toets import Toets


def exemplaar(beeld: Beeld, regels: Sequence[Journaalregel], sleutel: str) -> Beeld:
    """Return what this person may see of ``beeld``; GebruikError when nobody has this key.

    An open point stays when the copy shows it too: so none can be about what is left out, and none
    is there only because something was.
    """
    lezer = zoek_persoon(beeld.document, sleutel)
    document: Document = voor_lezer(beeld.document, sleutel)
    meldingen = controleer(document, beeld.peildatum)
    if isinstance(document, Dossier):
        meldingen = (*meldingen, *samenhang(document, regels))
    ook = {(m.code, m.bericht) for m in beeld.meldingen}
    return replace(
        beeld,
        document=document,
        meldingen=tuple(m for m in meldingen if (m.code, m.bericht) in ook),
        verlopen=tuple(map(_verloop, beeld.verlopen)),
        voor=lezer.naam,
        weggelaten=document is not beeld.document,
    )


def zoek_persoon(document: Document, sleutel: str) -> Persoon:
    """Return the person with this key."""
    personen = document.personen if isinstance(document, Dossier) else document.betrokkenen
    bekend = {persoon.sleutel: persoon for persoon in personen}
    if sleutel in bekend:
        return bekend[sleutel]
    wie = f"De sleutels zijn: {', '.join(bekend)}." if bekend else "Daar staat nog niemand."
    raise GebruikError(
        "APP-08", f"Bij 'betrokkenen' staat geen '{sleutel}'.{bedoelt(sleutel, bekend)} {wie}"
    )


def _verloop(verloop: VerloopBeeld) -> VerloopBeeld:
    return replace(
        verloop,
        stappen=tuple(map(_stap, verloop.stappen)),
        gezet=tuple(map(_stap, verloop.gezet)),
    )


def _stap(stap: StapBeeld) -> StapBeeld:
    return replace(stap, toets=zonder_woorden(stap.toets))


def zonder_woorden(toets: Toets) -> Toets:
    """Keep norm and answer; drop place and question, which can quote or count what is hidden."""
    delen = tuple(dict.fromkeys(map(zonder_woorden, toets.delen)))
    remedie = "" if toets.vraag else toets.remedie
    return toets._replace(pad="", vraag="", remedie=remedie, delen=delen)
