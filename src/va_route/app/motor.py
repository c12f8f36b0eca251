# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What answers: the rules of all routes with their fingerprint, and the bon of one answer."""

from __future__ import annotations

import pkgutil
from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from typing import TYPE_CHECKING

from va_route import __version__, recht
from va_route.app.profiel import profiel_document
from va_route.bronnen import bekend
from va_route.flows import ROUTES
from va_route.flows.handelingen import HANDELINGEN
from va_route.recht.regelset import regels_vingerafdruk
from va_route.schemas.journaal import Bon
from va_route.store.keten import dossier_hash

if TYPE_CHECKING:
    from va_route.recht.regel import Regel
    from va_route.recht.zaak import Zaak
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.profiel import Profiel


def wortels() -> tuple[Regel, ...]:
    """Give the rule of every step, of every line beside the steps, and of every alarm."""
    stappen = [stap for route in ROUTES.values() for stap in route.tabel().values()]
    regels = [
        *(stap.regel for stap in stappen),
        *(stap.alarm for stap in stappen if stap.alarm is not None),
        *(handeling.regel for handeling in HANDELINGEN.values()),
    ]
    return tuple(dict.fromkeys(regels))


@cache
def regels_hash() -> str:
    """Fingerprint of all rules of the routes, as they are in this va-route."""
    return regels_vingerafdruk(wortels(), bronteksten())


def werkwijze_hash(regio: str) -> str:
    """Fingerprint of the working method of a region; only zeros when none is on file."""
    return _document_hash(profiel_document(regio))


@cache
def _document_hash(document: Profiel | None) -> str:
    return "0" * 64 if document is None else dossier_hash(document)


def zaak_hash(dossier: Dossier) -> str:
    """Say which case a line belongs to without its kenmerk: a journal can be shown alone."""
    return sha256(f"va-route zaak\n{dossier.kenmerk}".encode()).hexdigest()


def maak_bon(zaak: Zaak) -> Bon:
    """Write the receipt of an answer about ``zaak``."""
    return Bon(
        motor=__version__,
        regels=regels_hash(),
        profiel=werkwijze_hash(zaak.dossier.regio),
        zaak=zaak_hash(zaak.dossier),
        peildatum=zaak.peildatum,
        bekend=bekend(zaak.peildatum),
    )


def bronteksten() -> dict[str, str]:
    """Read the text of every module of ``recht``, helpers of the rules included.

    Where only compiled code is installed there is no text; then the version stands for it.
    """
    return {
        module.name: _brontekst(f"{recht.__name__}.{module.name}")
        for module in pkgutil.iter_modules(recht.__path__)
    }


def _brontekst(naam: str) -> str:
    spec = find_spec(naam)
    lezer = getattr(spec.loader, "get_source", None) if spec else None
    tekst = lezer(naam) if lezer else None
    return tekst if isinstance(tekst, str) else f"va-route {__version__}"
