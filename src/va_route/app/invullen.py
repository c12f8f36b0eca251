# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""One question after another about an analysis in a file; the file is the whole memory.

Every answer is put at its place in the file, read back with every message the reader has, and only
then saved. So a session may end at any moment, and the next one goes on with what is still open.
The order is that of the paper: people first, then what refers to them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from va_route.app.antwoord import als_waarde
from va_route.app.controleer import controleer
from va_route.app.laad import SCHEMAS, als_geladen
from va_route.app.voorlopig import Invuller
from va_route.app.vragen import Plek, Stand, Veldvraag, vragen
from va_route.errors import DocumentError, Ernst, GebruikError, Melding
from va_route.schemas.dossier import Dossier
from va_route.schemas.fouten import ZINNEN
from va_route.schemas.keuzes import Status
from va_route.schemas.va import VerklarendeAnalyse
from va_route.schemas.velden import onder, velden, volg
from va_route.store import lees
from va_route.store.bewaar import bewaar
from va_route.store.invoegen import voeg_in
from va_route.store.lezen import lees_bestand
from va_route.store.plaatsen import als_pad
from va_route.store.stukken import merken
from va_route.store.yaml import loop

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from va_route.app.laad import Document
    from va_route.app.omgeving import Omgeving
    from va_route.store.invoegen import Volgorde
    from va_route.store.plaatsen import Deeltje
    from va_route.store.schrijf import Waarde

_BOM = "\ufeff"


class Gesprek:
    """A walk through one file. Ask :meth:`volgende`, then answer, skip or go back."""

    def __init__(self, pad: Path, omgeving: Omgeving) -> None:
        """Read the file; raises DocumentError or GebruikError when it cannot be filled in."""
        self._pad = pad
        self._omgeving = omgeving
        self._gehad: set[tuple[object, ...]] = set()
        self._gesteld: list[Veldvraag] = []
        self._opnieuw: Veldvraag | None = None
        self._geweigerd: set[tuple[object, ...]] = set()
        self._vers: dict[tuple[Deeltje, ...], None] = {}
        self._stand()

    def volgende(self) -> Veldvraag | None:
        """Give the question to ask now, or ``None`` when nothing is left."""
        stand = self._stand()
        terug, self._opnieuw = self._opnieuw, None
        if terug is not None:
            vraag = stand.nu(terug)
        else:
            open_ = self._open(stand)
            if not open_:
                return None
            vraag = self._eerst_af(open_)
        self._gehad.add(vraag.sleutel)
        self._gesteld.append(vraag)
        return vraag

    def _open(self, stand: Stand) -> list[Veldvraag]:
        """Give what was not asked yet; at the end, once more, where an answer did not fit yet."""
        alle = list(vragen(stand))
        open_ = [v for v in alle if v.sleutel not in self._gehad]
        if not open_:
            open_ = [v for v in alle if v.sleutel in self._geweigerd]
            self._geweigerd.clear()
            self._gehad -= {v.sleutel for v in open_}
        return open_

    def _eerst_af(self, open_: list[Veldvraag]) -> Veldvraag:
        """Finish what was begun last; else go on in the order of the paper."""
        for deel in reversed(self._vers):
            for vraag in open_:
                if vraag.loc[: len(deel)] == deel:
                    return vraag
        return open_[0]

    def antwoord(self, tekst: str) -> tuple[Melding, ...]:
        """Save the answer to the last question; return what is wrong with it, else nothing."""
        vraag = self._gesteld[-1]
        try:
            tekst.encode()
        except UnicodeEncodeError:
            return (Melding("VORM-20", Ernst.FOUT, *ZINNEN["VORM-20"], vraag.pad),)
        stand = self._stand()
        invuller = Invuller.bij(self._omgeving.nu(), stand.geheel)
        loc, waarde = als_waarde(vraag, tekst, invuller)
        if loc is None:
            return (Melding("INVULLEN-03", Ernst.FOUT, str(waarde), pad=vraag.pad),)
        fouten = self._zet(stand, loc, waarde)
        if fouten:
            self._geweigerd.add(vraag.sleutel)
        if not fouten and vraag.toevoegen:
            self._vers[tuple(loc)] = None
        elif not fouten and vraag.nu is None and "betrokkenen" in loc:
            # Who is in a template has only a key: the rest is asked with the name.
            self._vers[tuple(loc[:-1])] = None
        return fouten

    def terug(self) -> bool:
        """Make the question before this one the next; false when this was the first."""
        if len(self._gesteld) < 2:  # noqa: PLR2004 - this one and the one before it
            self._opnieuw = self._gesteld.pop()
            return False
        self._gehad.discard(self._gesteld.pop().sleutel)
        self._opnieuw = self._gesteld.pop()
        return True

    def waarom(self, vraag: Veldvraag) -> str:
        """Say why this is asked."""
        from va_route.app.vraagtekst import waarom_tekst

        return waarom_tekst(vraag, self._stand().model)

    def waar(self, vraag: Veldvraag) -> Plek:
        """Say where in the analysis a question stands, and how much is still open."""
        stand = self._stand()
        naam = str(vraag.loc[len(stand.voor)])
        titel = next(veld.titel for veld in stand.secties if veld.naam == naam)
        return Plek(stand.delen.index(naam) + 1, len(stand.delen), titel, _open(stand))

    def over(self) -> int:
        """Count what is still to be answered."""
        return _open(self._stand())

    def _zet(self, stand: Stand, loc: Sequence[Deeltje], waarde: Waarde) -> tuple[Melding, ...]:
        nieuw = voeg_in(stand.tekst, loc, waarde, self._volgorde(stand))
        try:
            document = self._lees(nieuw.encode())
        except DocumentError as fout:
            return _om_te_typen(fout.meldingen)
        fouten = self._fouten(document)
        erbij = tuple(m for m in fouten if m not in stand.fouten)
        if not erbij:
            bewaar(self._pad, f"{stand.bom}{nieuw}".encode())
        return _om_te_typen(erbij)

    def _fouten(self, document: Document) -> tuple[Melding, ...]:
        gevonden = controleer(document, self._omgeving.vandaag())
        return tuple(m for m in gevonden if m.ernst is Ernst.FOUT)

    def _lees(self, bron: bytes) -> Document:
        return als_geladen(lees(bron, str(self._pad), SCHEMAS)).document

    def _volgorde(self, stand: Stand) -> Volgorde:
        def namen(loc: Sequence[Deeltje]) -> list[str]:
            keten = volg(stand.model, als_pad(loc))
            alle = onder(keten[-1]) if keten else velden(stand.model)
            return [veld.naam for veld in alle]

        return namen

    def _stand(self) -> Stand:
        """Read the file as it is now; someone may have changed it in the meantime."""
        gelezen = lees_bestand(self._pad, SCHEMAS)
        document = als_geladen(gelezen).document
        voor, analyse = _analyse(document)
        if isinstance(analyse, VerklarendeAnalyse) and analyse.kop.status is Status.VASTGESTELD:
            raise GebruikError(
                "INVULLEN-02",
                "Deze analyse is vastgesteld. Wilt u iets veranderen? Zet dan eerst 'kop.status' "
                "op 'besproken' en haal 'vaststelling' weg.",
            )
        tekst = self._tekst()
        kaal = tekst.removeprefix(_BOM)
        return Stand(
            tekst=kaal,
            bom=tekst[: len(tekst) - len(kaal)],
            model=type(document),
            geheel=loop(kaal).waarde,
            voor=voor,
            merken=merken(kaal),
            meldingen=controleer(document, self._omgeving.vandaag()),
            vers=frozenset(self._vers),
        )

    def _tekst(self) -> str:
        bron = self._pad.read_bytes()
        tekst = "" if bron.startswith((b"\xff\xfe", b"\xfe\xff")) else bron.decode()
        if not tekst or self._pad.suffix == ".json" or tekst.lstrip(f"{_BOM} \r\n").startswith("{"):
            raise GebruikError(
                "INVULLEN-01",
                "Invullen gaat in een YAML-bestand in UTF-8. Een leeg begin maakt u met "
                "'va-route nieuw'.",
            )
        return tekst


def _om_te_typen(meldingen: Iterable[Melding]) -> tuple[Melding, ...]:
    """Leave out the lines as they can stand in the file: here someone types an answer alone."""
    return tuple(replace(melding, voorbeeld="", in_bestand=()) for melding in meldingen)


def _open(stand: Stand) -> int:
    return sum(1 for vraag in vragen(stand) if not vraag.vrij)


def _analyse(document: Document) -> tuple[tuple[str, ...], object]:
    """Give where the analysis stands: the VA before the kern."""
    if not isinstance(document, Dossier):
        return (), document
    if document.va is not None:
        return ("va",), document.va
    if document.va_kern is not None:
        return ("va_kern",), document.va_kern
    raise GebruikError(
        "INVULLEN-04",
        "In dit dossier staat nog geen analyse. Maak er een met 'va-route nieuw va', vul die in en "
        "zet die daarna in het dossier.",
    )
