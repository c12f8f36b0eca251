# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Hypothesis strategies for your own tests: valid documents of every shape, and hostile texts.

Needs the extra ``va-route[testing]``. A document is made field by field from the model itself, so a
field that joins the model joins these strategies. Valid means that it has the right form and that
:func:`va_route.controleer` finds no :attr:`va_route.Ernst.FOUT` in it on :data:`PEILDATUM` or a
later day: references name something, ids are unique, days are in order. What is still open in it is
up to chance, and no document is made to look ready: that is for people to say.

What ``docs/bewijs.md`` proves of the rules can be proved of a region's own profile too: see
:mod:`va_route.testing.zinnen_alle`.
"""

from va_route.testing.documenten import PEILDATUM, analyses, dossiers, kernen, volledig
from va_route.testing.teksten import LASTIGE_TEKSTEN, gewone_teksten, naughty_teksten

__all__ = [
    "LASTIGE_TEKSTEN",
    "PEILDATUM",
    "analyses",
    "dossiers",
    "gewone_teksten",
    "kernen",
    "naughty_teksten",
    "volledig",
]
