# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Every sentence the reader says, with its stable code; and libyaml's own words, translated."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from va_route.errors import Ernst, Melding
from va_route.store.plaatsen import als_pad

if TYPE_CHECKING:
    from collections.abc import Mapping

    from va_route.store.plaatsen import Deeltje, Plaats

_CITEER = 'Zet de hele tekst tussen aanhalingstekens: "…".'
_TEKST_OF_KOPIE = f"Is het tekst? {_CITEER} Is het een kopie? Schrijf dan alles voluit."

ZINNEN: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        # The file as a whole.
        "LEES-01": (
            "Het bestand is leeg: er staan nog geen velden in.",
            "Vul het bestand in. Begin met een regel als 'schema: va/1'.",
        ),
        "LEES-02": (
            "Het bestand is groter dan {max} MB.",
            "Kijk of dit het goede bestand is. Een vol dossier is meestal kleiner dan 0,1 MB.",
        ),
        "LEES-03": (
            "Het bestand is geen gewone tekst in UTF-8.",
            "Sla het op als tekst in UTF-8. Neem wat in Word of PDF staat over in YAML.",
        ),
        "LEES-04": (
            "Hier staat een teken dat geen tekst is ({teken}).",
            "Haal het teken weg. Vaak komt het mee bij plakken uit een ander programma.",
        ),
        "LEES-05": (
            "Hier staat een onzichtbaar teken dat de regel afbreekt ({teken}).",
            "Haal het weg, of typ de regel opnieuw. Vaak komt het mee bij plakken.",
        ),
        "LEES-06": (
            "Vanaf hier is de opbouw van het bestand niet te volgen.",
            "Vergelijk deze regel en de regel erboven met een voorbeeld. " + _CITEER,
        ),
        "LEES-07": (
            "Er zitten hier meer dan {max} lagen in elkaar.",
            "Kijk of er haakjes of streepjes te veel staan.",
        ),
        "LEES-08": (
            "Er staan meer dan {max} waarden in dit bestand.",
            "Kijk of dit het goede bestand is, en of er niets dubbel in staat.",
        ),
        "LEES-09": (
            "Hier begint een tweede document: er staat '---'.",
            "Zet elk document in een eigen bestand, of haal de regel met '---' weg.",
        ),
        # What is refused while walking: it would change a value, or hide one.
        "LEES-10": (
            "'{veld}' staat er twee keer; de eerste keer op regel {regel}.",
            "Kies welke u houdt. Zet '#' voor de andere, of haal die weg.",
        ),
        "LEES-11": ("Een '!' aan het begin heeft in YAML een eigen betekenis.", _CITEER),
        "LEES-12": (
            "Een '&' aan het begin heeft in YAML een eigen betekenis.",
            _TEKST_OF_KOPIE,
        ),
        "LEES-13": (
            "Een '*' aan het begin heeft in YAML een eigen betekenis.",
            _TEKST_OF_KOPIE,
        ),
        "LEES-14": (
            "Voor de dubbele punt staat geen naam van een veld.",
            "Schrijf links van de dubbele punt één naam, zoals 'datum: 2026-05-12'.",
        ),
        "LEES-15": (
            "Tussen haakjes staat hier tekst met spaties, zonder aanhalingstekens.",
            "Zet de tekst tussen aanhalingstekens; dan blijft een komma erin staan.",
        ),
        "LEES-16": (
            "Zet de zin bij '{veld}' tussen aanhalingstekens: er staat een komma in.",
            'Schrijf {veld}: "…". Zonder aanhalingstekens stopt de zin bij de komma.',
        ),
        "LEES-17": (
            "In deze tekst staat een '#'. Alles wat daarna komt, zou wegvallen.",
            "Zet de tekst tussen aanhalingstekens, of de opmerking op een eigen regel: '# …'.",
        ),
        "LEES-18": (
            "Een streepje op de volgende regel is hier aan de tekst geplakt.",
            "Zet de streepjes van een lijst recht onder elkaar. Is het tekst? " + _CITEER,
        ),
        # Where the parser itself stops.
        "LEES-19": (
            "Hier staat een tab.",
            "Gebruik spaties om in te springen: twee per stap.",
        ),
        "LEES-20": (
            "Het aanhalingsteken dat hier begint, is nergens gesloten.",
            "Zet aan het eind van de tekst hetzelfde aanhalingsteken.",
        ),
        "LEES-21": (
            "In deze tekst staat een dubbele punt met een spatie erachter.",
            _CITEER,
        ),
        "LEES-22": (
            "Achter de dubbele punt ontbreekt een spatie.",
            "Schrijf 'veld: waarde', met een spatie na de dubbele punt.",
        ),
        "LEES-23": (
            "Op deze regel ontbreekt een dubbele punt.",
            "Schrijf 'veld: waarde'. Is het tekst bij de regel erboven? Spring dan verder in.",
        ),
        "LEES-24": (
            "Deze regel staat niet recht onder de regels waar hij bij hoort.",
            "Begin met evenveel spaties als die regels, en een punt van een lijst met '- '.",
        ),
        "LEES-25": (
            "Het haakje van regel {regel} is nog niet gesloten, of er ontbreekt een komma.",
            "Zet een komma tussen de onderdelen en sluit af met hetzelfde soort haakje.",
        ),
        "LEES-26": ("Dit teken heeft aan het begin van een tekst een eigen betekenis.", _CITEER),
        "LEES-27": (
            "Na een '\\' staat hier iets wat YAML niet kent.",
            "Schrijf '\\\\' voor een gewone backslash, of gebruik enkele aanhalingstekens.",
        ),
        "LEES-28": (
            "Een regel die met '%' begint, is in YAML een opdracht.",
            "Haal de regel weg. Is het tekst? " + _CITEER,
        ),
        "LEES-29": (
            "Achter '|' of '>' staat nog iets.",
            "Begin de tekst op de volgende regel, twee spaties verder. Is het gewone tekst? "
            + _CITEER,
        ),
        "LEES-30": (
            "Het bestand begint niet met velden.",
            "Schrijf elke regel als 'veld: waarde', met een spatie na de dubbele punt.",
        ),
        "LEES-31": (
            "Het veld 'schema' is nog niet ingevuld. Daaraan zien we wat voor document dit is.",
            "Zet bovenaan een van deze regels: {lijst}.",
        ),
        "LEES-32": (
            "Dit schema kennen we niet.",
            "Schrijf een van deze regels: {lijst}.{bedoelt}",
        ),
        "LEES-33": (
            "Dit JSON-bestand is vanaf hier niet te volgen.",
            "Kijk of er een komma, aanhalingsteken of haakje ontbreekt of te veel is.",
        ),
        "LEES-34": (
            "Na het einde van het document staat nog tekst.",
            "Haal weg wat erachter staat, of zet het bij een veld. " + _CITEER,
        ),
        "LEES-35": ("Een '?' aan het begin heeft in YAML een eigen betekenis.", _CITEER),
        "LEES-36": (
            "Een lijst begint op een eigen regel.",
            "Zet het streepje op de volgende regel. Is het geen lijst maar tekst? " + _CITEER,
        ),
        "LEES-37": (
            "Na het sluitende aanhalingsteken staat nog tekst.",
            "Gebruik in de tekst andere aanhalingstekens dan eromheen. Begin: regel {regel}.",
        ),
        "LEES-38": (
            "Achter '{veld}' staat {haken}: leeg. Op de regels eronder staat toch iets.",
            "Haal {haken} weg: schrijf alleen '{veld}:'.",
        ),
    }
)
"""Code → sentence and what to do."""

BESTANDSZINNEN: Mapping[str, str] = MappingProxyType(
    {
        "BESTAND-01": "We vinden dit bestand niet: {pad}. Kijk of de naam en de map kloppen.",
        "BESTAND-02": "Dit is een map en geen bestand: {pad}. Noem het bestand in die map.",
        "BESTAND-03": "We krijgen geen toegang tot {pad}. Vraag de eigenaar om leesrecht.",
        "BESTAND-04": "{pad} is groter dan {max} MB. Kijk of dit het goede bestand is.",
        "BESTAND-06": "{pad} is geen gewoon bestand. Zet de inhoud in een bestand en noem dat.",
        "BESTAND-05": "Het lezen van {pad} lukte niet. Is de schijf of het netwerk bereikbaar?",
    }
)
"""Code → sentence, for a file that could not be opened at all."""

PROBLEMEN: Mapping[str, str] = MappingProxyType(
    {
        "could not find expected ':'": "LEES-23",
        "mapping values are not allowed in this context": "LEES-21",
        "mapping keys are not allowed in this context": "LEES-35",
        "block sequence entries are not allowed in this context": "LEES-36",
        "did not find expected key": "LEES-24",
        "did not find expected '-' indicator": "LEES-24",
        "did not find expected ',' or ']'": "LEES-25",
        "did not find expected ',' or '}'": "LEES-25",
        "did not find expected node content": "LEES-26",
        "found character that cannot start any token": "LEES-26",
        "found unexpected ':'": "LEES-22",
        "found unexpected end of stream": "LEES-20",
        "found unexpected document indicator": "LEES-20",
        "found unknown escape character": "LEES-27",
        "did not find expected hexdecimal number": "LEES-27",
        "found invalid Unicode character escape code": "LEES-27",
        "found a tab character that violates indentation": "LEES-19",
        "found a tab character where an indentation space is expected": "LEES-19",
        "did not find expected comment or line break": "LEES-29",
        "found an indentation indicator equal to 0": "LEES-29",
        "did not find expected <document start>": "LEES-34",
        "did not find expected alphabetic or numeric character": "LEES-13",
        "found undefined tag handle": "LEES-11",
        "did not find expected whitespace or line break": "LEES-11",
        "did not find expected tag URI": "LEES-11",
        "did not find the expected '>'": "LEES-11",
        "did not find URI escaped octet": "LEES-11",
        "found unknown directive name": "LEES-28",
        "found unexpected non-alphabetical character": "LEES-28",
        "could not find expected directive name": "LEES-28",
        "found incompatible YAML document": "LEES-28",
        "found duplicate %YAML directive": "LEES-28",
        "did not find expected version number": "LEES-28",
        "did not find expected digit or '.' character": "LEES-28",
        "found extremely long version number": "LEES-28",
        "did not find expected whitespace": "LEES-28",
        "found duplicate %TAG directive": "LEES-28",
    }
)
"""What libyaml says → our code. What is not in this table becomes LEES-06."""


@dataclass(frozen=True, slots=True)
class Punt:
    """Something to repair, found while reading: code, place, path and what the sentence shows."""

    code: str
    plaats: Plaats | None
    loc: tuple[Deeltje, ...] = ()
    toont: Mapping[str, object] = field(default_factory=dict)

    def melding(self, bestand: str) -> Melding:
        """Say it in Dutch."""
        bericht, remedie = ZINNEN[self.code]
        return Melding(
            code=self.code,
            ernst=Ernst.FOUT,
            bericht=bericht.format(**self.toont),
            remedie=remedie.format(**self.toont),
            pad=als_pad(self.loc),
            regel=self.plaats.regel if self.plaats else None,
            kolom=self.plaats.kolom if self.plaats else None,
            bestand=bestand,
        )
