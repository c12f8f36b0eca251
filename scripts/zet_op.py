# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

"""Set up this checkout: ``zet_op.py uv``, ``zet_op.py omgeving`` or ``zet_op.py dot``.

Standard library only, because it runs before anything is installed. Each part looks first and does
nothing where nothing is missing. Where it cannot go on by itself it says so in one Dutch sentence,
without a traceback, and ends with 1. Annotations are in quotes so that an old Python gets as far as
the sentence that says which Python is needed.
"""

import ctypes
import ctypes.util
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

WORTEL = Path(__file__).resolve().parent.parent
UV_VENV = WORTEL / ".uv"
VENV = WORTEL / ".venv"
BIN = "Scripts" if os.name == "nt" else "bin"
MINSTENS = (3, 11)

# A library counts as present when it loads, under whatever name this system gives it.
BIBLIOTHEKEN = {
    "libpango-1.0-0": ("pango-1.0", "libpango-1.0.so.0", "libpango-1.0.dylib", "libpango-1.0-0"),
    "libpangoft2-1.0-0": (
        "pangoft2-1.0",
        "libpangoft2-1.0.so.0",
        "libpangoft2-1.0.dylib",
        "libpangoft2-1.0-0",
    ),
    "libharfbuzz-subset0": (
        "harfbuzz-subset",
        "libharfbuzz-subset.so.0",
        "libharfbuzz-subset.0.dylib",
        "libharfbuzz-subset-0",
    ),
}
# Where Homebrew keeps libraries that the system loader does not look for by itself.
BREW = (Path("/opt/homebrew/lib"), Path("/usr/local/lib"))

PAKKETTEN = (
    "Installeer wat ontbreekt ({mist}) en start daarna opnieuw: "
    "op Debian of Ubuntu met 'apt-get install {debian}', op Fedora met 'dnf install {fedora}', "
    "op macOS met 'brew install {macos}', op Windows met '{windows}'."
)
ALLES = {
    "debian": "python3-venv libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    "fedora": "python3 pango harfbuzz",
    "macos": "python pango",
    "windows": "winget install Python.Python.3.13 MSYS2.MSYS2' en in het venster van MSYS2 "
    "'pacman -S mingw-w64-ucrt-x86_64-pango",
}
GRAPHVIZ = {
    "debian": "graphviz",
    "fedora": "graphviz",
    "macos": "graphviz",
    "windows": "winget install Graphviz.Graphviz",
}


def stop(zin: str) -> None:
    """Say what can be done, and end with 1."""
    sys.exit(f"va-route: {zin}")


def draai(*opdracht: "str | Path") -> None:
    """Run one command in the checkout; a failing one has said why itself, so end with its code."""
    omgeving = {**os.environ, "UV_PYTHON_DOWNLOADS": "never"}
    klaar = subprocess.run([str(deel) for deel in opdracht], cwd=WORTEL, env=omgeving, check=False)
    if klaar.returncode:
        stop(
            f"de opdracht '{' '.join(str(deel) for deel in opdracht)}' is niet gelukt; hierboven "
            "staat waarom. Controleer of er verbinding met internet is en start daarna opnieuw."
        )


def laadt(namen: "tuple[str, ...]") -> bool:
    """Tell whether a shared library loads under one of its names."""
    gevonden = [ctypes.util.find_library(naam) for naam in namen]
    brew = [str(map_ / naam) for map_ in BREW for naam in namen if naam.endswith(".dylib")]
    for naam in [*(pad for pad in gevonden if pad), *namen, *brew]:
        try:
            ctypes.CDLL(naam)
        except OSError:
            continue
        return True
    return False


def mist() -> "list[str]":
    """Name the Debian packages whose content this machine lacks."""
    venv = [] if importlib.util.find_spec("ensurepip") else ["python3-venv"]
    return venv + [pakket for pakket, namen in BIBLIOTHEKEN.items() if not laadt(namen)]


def met_apt(pakketten: "list[str]") -> bool:
    """Install Debian packages when there is an apt and we may use it; tell whether that worked."""
    apt, sudo = shutil.which("apt-get"), shutil.which("sudo")
    if apt is None:
        return False
    voor: list[str] = []
    if os.geteuid() != 0:
        if sudo is None or subprocess.run([sudo, "-n", "true"], check=False).returncode:
            return False
        voor = [sudo, "-n"]
    print(f"Ik installeer met apt: {' '.join(pakketten)}", flush=True)
    stil = [*voor, "env", "DEBIAN_FRONTEND=noninteractive", apt, "-qq"]
    stappen = (["update"], ["install", "-y", "--no-install-recommends", *pakketten])
    return all(
        subprocess.run([*stil, *stap], check=False, stdout=subprocess.DEVNULL).returncode == 0
        for stap in stappen
    )


def systeem() -> None:
    """See to it that venv and Pango are there."""
    pakketten = mist()
    if not pakketten:
        return
    # A fresh process looks again: this one remembers what it did not find.
    opnieuw = [sys.executable, __file__, "mist"]
    if not met_apt(pakketten) or subprocess.run(opnieuw, check=False).returncode:
        stop(PAKKETTEN.format(mist=", ".join(pakketten), **ALLES))


def zet_uv() -> None:
    """Install the pinned uv in a virtual environment of its own."""
    systeem()
    draai(sys.executable, "-m", "venv", "--clear", UV_VENV)
    pip = (UV_VENV / BIN / "python", "-m", "pip", "install", "--quiet", "--require-hashes")
    draai(*pip, "--disable-pip-version-check", "-r", "requirements/uv.txt")


def zelfde_python() -> bool:
    """Tell whether the existing environment runs, on the Python that runs this."""
    python = VENV / BIN / "python"
    vraag = f"import sys; sys.exit(sys.version_info[:2] != {sys.version_info[:2]})"
    return (
        python.exists() and subprocess.run([str(python), "-c", vraag], check=False).returncode == 0
    )


def zet_omgeving() -> None:
    """Fill the virtual environment with exactly what the lock says, and this project beside it."""
    uv = UV_VENV / BIN / "uv"
    if not zelfde_python():
        draai(uv, "venv", "--quiet", "--clear", "--python", sys.executable, VENV)
    hier = ("--quiet", "--python", str(VENV))
    draai(uv, "pip", "sync", *hier, "--require-hashes", "requirements/dev.txt")
    # A sync removes the editable install, so it comes after.
    draai(uv, "pip", "install", *hier, "--no-deps", "--no-build-isolation", "-e", ".")


def zet_dot() -> None:
    """See to it that Graphviz can lay out the pictures of the routes."""
    if shutil.which("dot") is None and not met_apt(["graphviz"]):
        stop(PAKKETTEN.format(mist="dot van Graphviz", **GRAPHVIZ))


def main(argumenten: "list[str]") -> None:
    """Do one part of the set-up."""
    if sys.version_info < MINSTENS:
        stop(
            f"hier draait Python {sys.version.split()[0]}; nodig is 3.11 of nieuwer. Installeer "
            "een nieuwere Python en wijs die aan, zoals met 'make dossier PYTHON=python3.13'."
        )
    delen = {"uv": zet_uv, "omgeving": zet_omgeving, "dot": zet_dot}
    if argumenten == ["mist"]:
        sys.exit(bool(mist()))
    if len(argumenten) != 1 or argumenten[0] not in delen:
        stop(f"kies een deel: {', '.join(delen)}.")
    delen[argumenten[0]]()


if __name__ == "__main__":
    main(sys.argv[1:])
