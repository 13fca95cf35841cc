"""Run all measurements, or those named: `python installer/run.py bench [importing startup answering reporting …]`."""

from __future__ import annotations

import importlib
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main(names: list[str]) -> None:
    here = Path(__file__).parent
    known = sorted(
        path.stem
        for path in here.glob("*.py")
        if not path.stem.startswith("_") and path.stem not in ("measuring", "bulk_file")
    )
    with tempfile.TemporaryDirectory() as home:
        os.environ["GFMD_HOME"] = home
        for name in names or known:
            importlib.import_module(f"tests.benchmarks.{name}").run()


if __name__ == "__main__":
    main(sys.argv[1:])
