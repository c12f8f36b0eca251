# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Reading a verklarende analyse: YAML and JSON with places, every rule on top, and typing alone."""

from __future__ import annotations

from benchmarks.meet import Rij, meet, per_seconde
from benchmarks.voorbeeld import PEILDATUM, SEM


def rijen() -> list[Rij]:
    """Measure from bytes in memory to a checked document; the file itself is not on the bill."""
    import msgspec
    import yaml

    from benchmarks.struct import struct_van
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

    def getoetst(document: VerklarendeAnalyse) -> None:
        controleer_vorm(document, PEILDATUM)
        controleer_va(document, PEILDATUM)

    def pyyaml() -> object:
        return yaml.load(bron, yaml.CSafeLoader)

    json = uit_yaml().model_dump_json(by_alias=True, exclude_none=True).encode()

    def uit_json() -> VerklarendeAnalyse:
        document = lees(json, "sem.json", SCHEMAS).document
        if not isinstance(document, VerklarendeAnalyse):
            raise TypeError(SEM.name)
        return document

    def getypeerd() -> VerklarendeAnalyse:
        return VerklarendeAnalyse.model_validate_json(json)

    if uit_json() != uit_yaml():
        raise ValueError("JSON and YAML give another document")
    grens = msgspec.json.Decoder(struct_van(VerklarendeAnalyse))
    if msgspec.to_builtins(grens.decode(json))["kop"]["kenmerk"] != uit_yaml().kop.kenmerk:
        raise ValueError("msgspec reads another document")

    gelezen = meet(uit_yaml, pyyaml)
    yaml_getoetst = meet(lambda: getoetst(uit_yaml()), pyyaml)
    json_gelezen = meet(uit_json, getypeerd)
    json_getoetst = meet(lambda: getoetst(uit_json()), getypeerd)
    typen = meet(getypeerd, lambda: grens.decode(json))
    naast = "`yaml.load(…, CSafeLoader)`"
    return [
        Rij("YAML → VA with places", naast, gelezen, 1.3, 1, per_seconde(gelezen.ons, 400)),
        Rij(
            "YAML → VA, every rule asked",
            naast,
            yaml_getoetst,
            None,
            1,
            per_seconde(yaml_getoetst.ons, 350),
        ),
        Rij(
            "JSON → VA with places",
            "`model_validate_json`",
            json_gelezen,
            None,
            1,
            f"{per_seconde(json_gelezen.ons)}, {len(json) / 1000:.1f} kB",
        ),
        Rij(
            "JSON → VA, every rule asked",
            "`model_validate_json`",
            json_getoetst,
            None,
            1,
            per_seconde(json_getoetst.ons, 500),
        ),
        Rij(
            "typing alone: `model_validate_json`",
            "msgspec, the same model",
            typen,
            None,
            1,
            f"{per_seconde(typen.ons)} beside {per_seconde(typen.ander)}",
        ),
    ]
