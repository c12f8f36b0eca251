# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Whether a document is in order, and if not, what is there to repair or still to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypedDict, cast

from va_route.app.laad import ALLE_SCHEMAS, SCHEMABESTAND, als_geladen
from va_route.errors import DocumentError, Ernst, GebruikError, Melding
from va_route.recht.va_aanwezig import VOOR_BESPROKEN, controleer_va
from va_route.recht.va_maten import MATEN, Maten
from va_route.recht.va_regel import Sectie
from va_route.recht.vorm import controleer_vorm
from va_route.schemas.basis import dag
from va_route.schemas.keuzes import Status
from va_route.store.lezen import decodeer, lees, lees_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from pathlib import Path

    from va_route.app.laad import Document, Geladen
    from va_route.schemas.kern import VaKern
    from va_route.schemas.profiel import Profiel
    from va_route.schemas.va import VerklarendeAnalyse

ACHTERVOEGSELS = frozenset({".yaml", ".yml", ".json"})
"""Names of documents in a folder end in one of these."""
_MERK = b"# nog "
"""A file without these bytes has no value that is still to choose."""
VAN_DE_KERN = "VK-"
"""How the code of every rule of the kern begins, and of no other."""


class RegelsJson(TypedDict):
    """Lines to write instead of ``van`` up to but not including ``tot``, one after the other."""

    van: int
    tot: int
    tekst: str


class MeldingJson(TypedDict):
    """One message as a case system reads it; ``sectie`` and ``voorbeeld`` may be empty."""

    code: str
    ernst: str
    bericht: str
    pad: str
    regel: int | None
    kolom: int | None
    remedie: str
    sectie: str
    voorbeeld: str
    in_bestand: list[RegelsJson]


class BestandJson(TypedDict):
    """The answer about one file."""

    bestand: str
    geldig: bool
    meldingen: list[MeldingJson]


class Nagekeken(NamedTuple):
    """The answer about one file. ``gevonden`` is false when there was no file to read.

    ``noemt_zich`` is the status of its analysis, when that promises more than a concept.
    """

    bestand: str
    geldig: bool
    meldingen: tuple[Melding, ...]
    gevonden: bool = True
    noemt_zich: str = ""

    def als_json(self) -> BestandJson:
        """Write the answer as the command prints it."""
        return {
            "bestand": self.bestand,
            "geldig": self.geldig,
            "meldingen": [
                {
                    "code": m.code,
                    "ernst": m.ernst.value,
                    "bericht": m.bericht,
                    "pad": m.pad,
                    "regel": m.regel,
                    "kolom": m.kolom,
                    "remedie": m.remedie,
                    "sectie": m.sectie,
                    "voorbeeld": m.voorbeeld,
                    "in_bestand": [
                        {"van": r.van, "tot": r.tot, "tekst": r.tekst} for r in m.in_bestand
                    ],
                }
                for m in self.meldingen
            ],
        }

    def als_tekst(self, *, alles: bool = False) -> str:
        """Write for a person at a terminal: what to begin with, or everything."""
        from va_route.app.meldingen import bestand_tekst

        return bestand_tekst(self, alles=alles)


def controleer(document: Document, peildatum: date, *, maten: Maten = MATEN) -> tuple[Melding, ...]:
    """Everything that is wrong with a document, or open in its analysis, on ``peildatum``.

    First what is certainly wrong (:attr:`Ernst.FOUT`), then the open points of the analysis, or of
    the kern as long as no analysis took its place, most urgent first: :attr:`Ernst.TEKORT` before
    it can be fixed, :attr:`Ernst.WAARSCHUWING` to think about. Each message has its ``pad``; line
    and column are ``None``, as there is no file. ``maten`` are the numbers and word lists of the
    rules of analysis and kern; the routes and the paper go by the standard ones.
    """
    return _meldingen(document, peildatum, peildatum, maten)


def controleer_bestanden(
    paden: Iterable[Path], vandaag: date, peildatum: date | None = None
) -> Iterator[Nagekeken]:
    """Check every file, and of a folder every document in it, one after the other.

    Open points are counted on ``peildatum`` (left out: today). What happened after it is no error
    as long as it does not lie in the future.
    """
    for pad in paden:
        for bestand in _bestanden(pad):
            yield _bestand(bestand, vandaag, peildatum or vandaag)


def _bestanden(pad: Path) -> list[Path]:
    try:
        if not pad.is_dir():
            return [pad]
        # The schemas that an editor reads can stand beside the documents.
        documenten = (b for b in pad.iterdir() if b.suffix in ACHTERVOEGSELS)
        return sorted(b for b in documenten if not b.name.endswith(SCHEMABESTAND)) or [pad]
    except (OSError, ValueError):
        # Reading it says what is wrong, with its own code.
        return [pad]


def _bestand(pad: Path, vandaag: date, peildatum: date) -> Nagekeken:
    try:
        bron = lees_bytes(pad)
        geladen = als_geladen(lees(bron, str(pad), ALLE_SCHEMAS))
    except DocumentError as fout:
        return Nagekeken(str(pad), geldig=False, meldingen=fout.meldingen)
    except GebruikError as fout:
        melding = Melding(fout.code, Ernst.FOUT, fout.bericht, bestand=str(pad))
        return Nagekeken(str(pad), geldig=False, meldingen=(melding,), gevonden=False)
    document = geladen.document
    open_ = (*_meldingen(document, max(vandaag, peildatum), peildatum), *_voorlopig(bron, geladen))
    meldingen = _met_voorbeeld(geladen.op_plaats(open_), bron, geladen, peildatum)
    va, _ = _analyse(document)
    status = va.kop.status if va is not None else Status.CONCEPT
    geldig = not any(_keurt_af(m, status) for m in meldingen)
    belofte = status.value if status in {Status.BESPROKEN, Status.VASTGESTELD} else ""
    return Nagekeken(str(pad), geldig, meldingen, noemt_zich=belofte)


def _met_voorbeeld(
    meldingen: tuple[Melding, ...], bron: bytes, geladen: Geladen, peildatum: date
) -> tuple[Melding, ...]:
    """Show each example as it must stand in the file. In JSON it would have another form."""
    tekst = decodeer(bron)
    if not any(m.voorbeeld or m.anders for m in meldingen) or tekst.lstrip().startswith("{"):
        return meldingen
    from va_route.app.voorbeeld import Voorbeelden
    from va_route.store.voorbeeld import Toner

    model = type(geladen.document)
    voorbeelden, toner = Voorbeelden(tekst, model, peildatum), Toner(tekst)
    return tuple(
        toner.bij_fout(melding, model) if melding.ernst is Ernst.FOUT else voorbeelden.bij(melding)
        for melding in meldingen
    )


def _voorlopig(bron: bytes, geladen: Geladen) -> Iterator[Melding]:
    """Give each value of a template that nobody replaced: only its remark tells it apart."""
    if _MERK not in bron:
        return
    from va_route.store.stukken import voorlopige

    for loc in sorted(voorlopige(bron.decode("utf-8-sig")), key=str):
        pad, _ = geladen.plaatsen.volg(loc)
        yield Melding(
            "APP-40",
            Ernst.TEKORT,
            "Hier staat nog een voorlopige waarde.",
            "Zet de goede waarde achter de dubbele punt en haal de regel met '# nog' weg. Klopt de "
            "waarde al? Haal dan alleen die regel weg.",
            pad,
            sectie=Sectie.FEITEN,
            anders=True,
        )


def _keurt_af(melding: Melding, status: Status) -> bool:
    """Tell whether a file with this is refused. What a kern still asks never holds anything up."""
    if melding.ernst is not Ernst.TEKORT:
        return melding.ernst is Ernst.FOUT
    if status is Status.BESPROKEN:
        return melding.code in VOOR_BESPROKEN
    return status is Status.VASTGESTELD and not melding.code.startswith(VAN_DE_KERN)


def _meldingen(
    document: Document, gebeurd: date, peildatum: date, maten: Maten = MATEN
) -> tuple[Melding, ...]:
    """Give what is wrong by the day ``gebeurd``, and what is open on ``peildatum``."""
    if str(document.schema_) == "regioprofiel/1":
        from va_route.recht.profiel_vorm import controleer_profiel

        return controleer_profiel(cast("Profiel", document))
    va, voor = _analyse(document)
    open_ = controleer_va(va, peildatum, voor, maten) if va is not None else ()
    kern, voor = _kern(document)
    if kern is not None and not _overgenomen(kern, va):
        from va_route.recht.va_kern import controleer_kern

        open_ += controleer_kern(kern, peildatum, voor, maten)
    return (*controleer_vorm(document, gebeurd), *open_, *_regio(document))


def _regio(document: Document) -> tuple[Melding, ...]:
    """Warn of a region that no profile answers for; only a dossier has a region."""
    if document.schema_ != "dossier/1":
        return ()
    from va_route.app.profiel import regio_melding

    return regio_melding(document)


def _kern(document: Document) -> tuple[VaKern | None, str]:
    """Give the kern in a document, and what stands before its paths."""
    if document.schema_ == "dossier/1":
        return document.va_kern, "va_kern."
    return (document, "") if document.schema_ == "va_kern/1" else (None, "")


def _overgenomen(kern: VaKern, va: VerklarendeAnalyse | None) -> bool:
    """Whether an analysis was written on or after the night of the kern: then that one asks."""
    return va is not None and va.kop.gewijzigd_op >= dag(kern.opgesteld_op)


def _analyse(document: Document) -> tuple[VerklarendeAnalyse | None, str]:
    """Give the analysis in a document, and what stands before its paths."""
    if document.schema_ == "dossier/1":
        return document.va, "va."
    return (document, "") if document.schema_ == "va/1" else (None, "")
