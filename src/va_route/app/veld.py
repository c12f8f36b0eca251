# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""What a field is, for a person: what to write, and why it is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from va_route.app.laad import SCHEMAS
from va_route.app.meldingen import alinea
from va_route.app.waarom import waarom
from va_route.app.woorden import bedoelt
from va_route.errors import GebruikError
from va_route.schemas.velden import alle_paden, onder, volg

if TYPE_CHECKING:
    from va_route.schemas.basis import Deel
    from va_route.schemas.velden import Veld


def veld_tekst(pad: str) -> str:
    """Explain the field at ``pad``, such as ``hypothesen.tegen`` or ``va.hypothesen[0].tegen``.

    It is looked up in the VA, then the kern, then the dossier. Raises GebruikError when there is no
    such field.
    """
    for model in SCHEMAS.values():
        keten = volg(model, pad)
        if keten:
            return _uitleg(model, keten)
    bekend = {".".join(v.naam for v in k) for m in SCHEMAS.values() for k in alle_paden(m)}
    raise GebruikError(
        "VELD-01",
        f"Het veld '{pad}' is er niet.{bedoelt(pad, sorted(bekend))} Alle velden staan in het "
        "sjabloon: va-route nieuw.",
    )


def _uitleg(model: type[Deel], keten: tuple[Veld, ...]) -> str:
    veld = keten[-1]
    namen = [v.naam for v in keten]
    regels = [
        alinea(f"{veld.titel}  ({'.'.join(namen)})"),
        alinea(veld.uitleg, "  "),
        alinea(f"Schrijf: {veld.vorm}.", "  "),
        alinea("Dit vult u altijd in." if veld.verplicht else "Dit mag leeg blijven.", "  "),
    ]
    if onder(veld):
        regels.append(alinea(f"Velden: {', '.join(v.naam for v in onder(veld))}.", "  "))
    redenen = waarom(namen, model)
    if redenen:
        regels += ["Waarom vragen we dit?", *(alinea(reden, "  - ") for reden in redenen)]
    return "\n".join(regels)
