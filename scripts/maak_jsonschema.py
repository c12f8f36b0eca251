# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Write ``jsonschemas/``: what a file of each kind looks like, for editors and other programs."""

from __future__ import annotations

from pathlib import Path

from va_route.app.jsonschema import SCHEMAS, bestandsnaam, schema_tekst

WORTEL = Path(__file__).resolve().parent.parent
DOEL = WORTEL / "jsonschemas"


def main() -> None:
    """Write every file, and say which."""
    for naam in SCHEMAS:
        pad = DOEL / bestandsnaam(naam)
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(schema_tekst(naam), encoding="utf-8", newline="\n")
        print(pad.relative_to(WORTEL))


if __name__ == "__main__":
    main()
