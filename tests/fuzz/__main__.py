"""Fuzz the readers: `python -m tests.fuzz [TARGET …] [--seconds 60]`; needs `pip install atheris` (Linux, macOS).

Each target runs in a process of its own under libFuzzer, guided by the coverage of our code, and ends after its time or
at the first input that is not refused as it should be; that input is kept in the folder named. Memory is limited to
600 MB and one input to 10 seconds, so that what exhausts either counts as a crash.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_LIMITS = ("-rss_limit_mb=600", "-timeout=10", "-max_len=65536", "-print_final_stats=1")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--child", help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.child:
        return _fuzz(chosen.targets[0], chosen.seconds, Path(chosen.child))
    from .targets import targets

    with tempfile.TemporaryDirectory(prefix="gfmd-fuzz-") as room:
        known = targets(Path(room))
    failed = 0
    for name in chosen.targets or sorted(known):
        folder = Path(tempfile.mkdtemp(prefix=f"gfmd-fuzz-{name}-"))
        (folder / "corpus").mkdir()
        for number, seed in enumerate(known[name].seeds):
            (folder / "corpus" / f"seed{number}").write_bytes(seed)
        failed |= _watch(name, chosen.seconds, folder)
    return failed


def _watch(name: str, seconds: int, folder: Path) -> int:
    command = [sys.executable, "-m", "tests.fuzz", name, "--seconds", str(seconds), "--child", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    runs = re.search(r"number_of_executed_units:\s*(\d+)", done.stderr)
    memory = re.search(r"peak_rss_mb:\s*(\d+)", done.stderr)
    covered = re.findall(r"cov: (\d+)", done.stderr)
    facts = (runs[1] if runs else "?", covered[-1] if covered else "?", memory[1] if memory else "?")
    state = "no crash" if done.returncode == 0 else f"CRASH, kept in {folder}"
    print(f"{name}: {seconds} s, {facts[0]} inputs, {facts[1]} places covered, {facts[2]} MB: {state}", flush=True)
    if done.returncode:
        print(done.stderr[-6000:])
    else:
        shutil.rmtree(folder)
    return done.returncode


def _fuzz(name: str, seconds: int, folder: Path) -> int:
    import atheris

    with atheris.instrument_imports(include=["gfmd_desktop.packages", "asn1crypto"]):
        from .targets import targets

        (folder / "room").mkdir()
        read = targets(folder / "room")[name].read

    def one(data: bytes) -> None:
        read(data)

    limits = [f"-max_total_time={seconds}", f"-artifact_prefix={folder}/crash-", *_LIMITS]
    atheris.Setup([sys.argv[0], *limits, str(folder / "corpus")], one)
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
