# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""The verklarende analyse as a document, the routes that explain themselves, the dossier as a PDF.

Five lines read, check, ask, take and render:

>>> from datetime import date, datetime, timezone
>>> import va_route
>>> from va_route.pakket import map_van
>>> dossier = va_route.lees(map_van("examples") / "goed" / "yara.yaml")
>>> va_route.controleer(dossier, date(2026, 6, 1))
()
>>> toets = va_route.toets_stap(dossier, "regulier", "dien_in", peildatum=date(2026, 6, 1))
>>> toets.uitkomst, va_route.redenen(toets)
(True, ())
>>> nu = datetime(2026, 6, 1, 12, 0, tzinfo=timezone.utc)
>>> regels = va_route.zet(
...     dossier, (), "start", route="regulier", door=va_route.Partij.GI, op=nu, nu=nu
... )
>>> regels[0].van, regels[0].naar
('gesignaleerd', 'gestart')

and ``va_route.maak_pdf(dossier, peildatum=date(2026, 6, 1), regels=regels)`` gives the bytes of the
PDF. Every name is imported when it is first used, so that ``import va_route`` loads nothing heavy.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from va_route.app.controleer import controleer
    from va_route.app.herbereken import herbereken
    from va_route.app.herberekening import Herberekend
    from va_route.app.lees import lees
    from va_route.app.maak_pdf import maak_pdf
    from va_route.app.naar_va import Aanzet, naar_va
    from va_route.app.pad import pad_naar
    from va_route.app.profiel import met_profiel
    from va_route.app.regels import regels_op
    from va_route.app.toets import toets_stap
    from va_route.app.zet import zet
    from va_route.errors import (
        DefinitionError,
        DocumentError,
        Ernst,
        GebruikError,
        JournalConflict,
        JournalDamaged,
        JournalError,
        Melding,
        OnbekendeGebeurtenis,
        OvergangGeblokkeerd,
        RenderError,
        VaRouteError,
    )
    from va_route.flows.verlopen import Verloop, verlopen
    from va_route.flows.weg import Etappe, Weg
    from va_route.recht.va_maten import Maten
    from va_route.schemas.dossier import Dossier
    from va_route.schemas.journaal import Journaalregel, Regelsoort
    from va_route.schemas.kern import VaKern
    from va_route.schemas.lezer import voor_lezer
    from va_route.schemas.partijen import Partij
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.store.journal import (
        JournaalBestand,
        JournaalInGeheugen,
        JournaalPoort,
        journaal_pad,
    )
    from va_route.store.keten import Journaal
    from va_route.toets import Reden, Soort, Toets, Waarheid, plichten, redenen

__all__ = [
    "Aanzet",
    "DefinitionError",
    "DocumentError",
    "Dossier",
    "Ernst",
    "Etappe",
    "GebruikError",
    "Herberekend",
    "Journaal",
    "JournaalBestand",
    "JournaalInGeheugen",
    "JournaalPoort",
    "Journaalregel",
    "JournalConflict",
    "JournalDamaged",
    "JournalError",
    "Maten",
    "Melding",
    "OnbekendeGebeurtenis",
    "OvergangGeblokkeerd",
    "Partij",
    "Reden",
    "Regelsoort",
    "RenderError",
    "Soort",
    "Toets",
    "VaKern",
    "VaRouteError",
    "VerklarendeAnalyse",
    "Verloop",
    "Waarheid",
    "Weg",
    "controleer",
    "herbereken",
    "journaal_pad",
    "lees",
    "maak_pdf",
    "met_profiel",
    "naar_va",
    "pad_naar",
    "plichten",
    "redenen",
    "regels_op",
    "toets_stap",
    "verlopen",
    "voor_lezer",
    "zet",
]

__version__ = "0.1.0"

_MODULES = {
    "app.controleer": ("controleer",),
    "app.herbereken": ("herbereken",),
    "app.herberekening": ("Herberekend",),
    "app.lees": ("lees",),
    "app.maak_pdf": ("maak_pdf",),
    "app.naar_va": ("Aanzet", "naar_va"),
    "app.pad": ("pad_naar",),
    "app.profiel": ("met_profiel",),
    "app.regels": ("regels_op",),
    "app.toets": ("toets_stap",),
    "app.zet": ("zet",),
    "flows.verlopen": ("Verloop", "verlopen"),
    "flows.weg": ("Etappe", "Weg"),
    "recht.va_maten": ("Maten",),
    "schemas.dossier": ("Dossier",),
    "schemas.journaal": ("Journaalregel", "Regelsoort"),
    "schemas.kern": ("VaKern",),
    "schemas.lezer": ("voor_lezer",),
    "schemas.partijen": ("Partij",),
    "schemas.va": ("VerklarendeAnalyse",),
    "store.journal": (
        "JournaalBestand",
        "JournaalInGeheugen",
        "JournaalPoort",
        "journaal_pad",
    ),
    "store.keten": ("Journaal",),
    "toets": ("Reden", "Soort", "Toets", "Waarheid", "plichten", "redenen"),
}
_WAAR = {naam: module for module, namen in _MODULES.items() for naam in namen}


if not TYPE_CHECKING:  # or a type checker would take any misspelt name for an object

    def __getattr__(naam: str) -> object:
        """Import a public name when it is first used; what is in no other module is an error."""
        if naam not in __all__:
            raise AttributeError(f"module 'va_route' has no attribute {naam!r}")
        waarde: object = getattr(import_module(f"va_route.{_WAAR.get(naam, 'errors')}"), naam)
        globals()[naam] = waarde
        return waarde


def __dir__() -> list[str]:
    """Name what is public."""
    return [*__all__, "__version__"]
