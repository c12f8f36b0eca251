# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Reading a verklarende analyse: YAML with places, the rules on top, and JSON."""

from __future__ import annotations

from benchmarks.meet import Rij, meet, per_seconde
from benchmarks.voorbeeld import PEILDATUM, SEM


def rijen() -> list[Rij]:
    """Measure from bytes in memory to a checked document; the file itself is not on the bill."""
    import yaml

    from va_route.app.laad import SCHEMAS
    from va_route.recht.va_aanwezig import controleer_va
    from va_route.recht.vorm import controleer_vorm
    from va_route.schemas.va import VerklarendeAnalyse
    from va_route.store import lees

    bron = SEM.read_bytes()

    def uit_yaml() -> VerklarendeAnalyse:
        document = lees(bron, SEM.name, SCHEMAS).document
        if not isinstance(document, VerklarendeAnalyse):
            raise TypeError(SEM.name)
        return document

    def met_regels() -> None:
        document = uit_yaml()
        controleer_vorm(document, PEILDATUM)
        controleer_va(document, PEILDATUM)

    def pyyaml() -> object:
        return yaml.load(bron, yaml.CSafeLoader)

    json = uit_yaml().model_dump_json(by_alias=True, exclude_none=True).encode()
    if lees(json, "sem.json", SCHEMAS).document != uit_yaml():
        raise ValueError("JSON and YAML give another document")

    gelezen = meet(uit_yaml, pyyaml)
    getoetst = meet(met_regels, pyyaml)
    uit_json = meet(
        lambda: lees(json, "sem.json", SCHEMAS),
        lambda: VerklarendeAnalyse.model_validate_json(json),
    )
    naast = "`yaml.load(…, CSafeLoader)`"
    return [
        Rij("YAML → VA with places", naast, gelezen, 1.3, 1, per_seconde(gelezen.ons, 400)),
        Rij("YAML → VA, every rule asked", naast, getoetst, None, 1, per_seconde(getoetst.ons)),
        Rij(
            "JSON → VA with places",
            "`model_validate_json`",
            uit_json,
            None,
            1,
            f"{per_seconde(uit_json.ons)}, {len(json) / 1000:.1f} kB",
        ),
    ]
