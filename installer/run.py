"""Set up on a fresh machine and run: the demonstration, the tests, the window, the checks, the measurements.

Needs Python 3.11 or newer and nothing else: it makes `.venv`, installs the pinned requirements, builds the
assets, and on Debian and its relatives installs (as root) or names the system libraries that Qt needs.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")

QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
JUDGES = {
    "openssl": "openssl",
    "pdfsig": "poppler-utils",
    "unzip": "unzip",
    "softhsm2-util": "softhsm2",
    "soffice": "libreoffice-calc-nogui",
}


def main() -> int:
    """Do the set-up that the chosen task needs, then the task; return its exit code."""
    tasks: dict[str, Callable[[list[str]], int]] = {
        "demo": demo,
        "test": test,
        "window": window,
        "check": check,
        "bench": bench,
        "setup": lambda rest: 0,
    }
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", choices=sorted(tasks))
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="passed on to the task")
    chosen = parser.parse_args()
    developing = chosen.task in {"test", "check", "bench"}
    system_packages(window=chosen.task == "window", judges=developing or chosen.task == "demo")
    environment("test" if developing else "run")
    return tasks[chosen.task](chosen.rest)


def demo(rest: list[str]) -> int:
    """Run the main job on the sample workbooks."""
    return call("-m", "gfmd_desktop.cli", "demo", *rest)


def test(rest: list[str]) -> int:
    """Run the test suite: all of it on every core, or what is named."""
    return call("-m", "pytest", *(rest or ["-q", "-n", "auto"]))


def window(rest: list[str]) -> int:
    """Open the window."""
    return call("-m", "gfmd_desktop.app", *rest)


def check(rest: list[str]) -> int:
    """Run linter, formatter, types and the layer contracts; all of them, whatever the first says."""
    lint_imports = BIN / ("lint-imports.exe" if os.name == "nt" else "lint-imports")
    results = [
        call("-m", "ruff", "check", "."),
        call("-m", "ruff", "format", "--check", "."),
        call("-m", "mypy"),
        subprocess.run([str(lint_imports)], cwd=ROOT, check=False).returncode,
    ]
    return max(results)


def bench(rest: list[str]) -> int:
    """Run the measurements of tests/benchmarks and print their ratios."""
    return call("-m", "tests.benchmarks", *rest)


def call(*arguments: str) -> int:
    """Run the environment's Python in the project's folder."""
    return subprocess.run([str(PYTHON), *arguments], cwd=ROOT, check=False).returncode


def environment(kind: str) -> None:
    """Make `.venv` and bring it up to date with the pinned requirements, the package and the assets."""
    if sys.version_info < (3, 11):
        sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    if not PYTHON.exists():
        say("Making .venv")
        if subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False).returncode:
            sys.exit("Python cannot make virtual environments here. On Debian or Ubuntu: apt-get install python3-venv")
    requirements = ROOT / "installer" / "requirements" / f"{kind}.txt"
    if stale(f"requirements-{kind}", [requirements]):
        say(f"Installing the pinned libraries ({requirements.name})")
        pip("install", "--require-hashes", "-r", str(requirements))
        done(f"requirements-{kind}", [requirements])
    project = [ROOT / "pyproject.toml", *sorted((ROOT / "installer").glob("*.py"))]
    if stale("project", project):
        say("Installing the program")
        pip("install", "--no-deps", "--no-build-isolation", "-e", str(ROOT))
        done("project", project)
    assets = [path for name in ("resources", "ui", "translations") for path in sorted((ROOT / name).rglob("*"))]
    if stale("assets", assets) or not (ROOT / "gfmd_desktop" / "_resources").exists():
        say("Building forms, translations and resources")
        if call("installer/build_assets.py"):
            sys.exit("The assets could not be built; see above.")
        done("assets", assets)


def pip(*arguments: str) -> None:
    """Run the environment's pip; stop with its own words if it fails."""
    command = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--quiet", *arguments]
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        sys.exit("The libraries could not be installed; see above. The first set-up needs access to a package index.")


def stale(name: str, files: list[Path]) -> bool:
    """Tell whether the files changed since `done` was last called with them."""
    stamp = VENV / f"gfmd-{name}.stamp"
    return not stamp.exists() or stamp.read_text(encoding="utf-8") != fingerprint(files)


def done(name: str, files: list[Path]) -> None:
    """Remember the files as they are now."""
    (VENV / f"gfmd-{name}.stamp").write_text(fingerprint(files), encoding="utf-8")


def fingerprint(files: list[Path]) -> str:
    """Return one digest over names and contents."""
    digest = hashlib.sha256()
    for path in files:
        if path.is_file():
            digest.update(f"{path.relative_to(ROOT)}\n".encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def system_packages(*, window: bool, judges: bool) -> None:
    """On Linux, install what is missing if we may; otherwise name the command. Tests skip where a judge stays away."""
    if not sys.platform.startswith("linux"):
        return
    libraries = QT_LIBRARIES | (WINDOW_LIBRARIES if window else {})
    if not install([package for library, package in libraries.items() if not loads(library)]):
        sys.exit(1)
    if judges:
        install([package for program, package in JUDGES.items() if shutil.which(program) is None])


def install(packages: list[str]) -> bool:
    """Install system packages, or name the command; True if nothing is missing any more."""
    if not packages:
        return True
    command = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    if shutil.which("apt-get") and os.geteuid() == 0:
        say(f"Installing system packages: {' '.join(packages)}")
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-q"], env=quiet, check=False, stdout=subprocess.DEVNULL)
        if subprocess.run(command, env=quiet, check=False, stdout=subprocess.DEVNULL).returncode == 0:
            return True
    say(f"Missing system packages (Debian and Ubuntu names). Please run: sudo {' '.join(command)}")
    return False


def loads(library: str) -> bool:
    """Tell whether the dynamic linker finds the library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def say(text: str) -> None:
    """Report a step on standard error."""
    print(f"· {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
