"""Sign and pack, verify, encrypt, decrypt against sha256sum, openssl and zip on the same bytes, with peak memory.

5 and 50 MB; with GFMD_LONG=1 also 500 MB. Each of our jobs runs in a process of its own, so that its memory shows; the
time is measured inside, without starting Python, loading libraries, and the passphrase (a quarter of a second by
design).
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from .measuring import compare

SECRET = "a passphrase for measuring 1"
MEGABYTE = 1_000_000
_QUICK = ("encrypt", "decrypt")
_CHILD = """
import json, re, sys
from pathlib import Path
from tests.benchmarks.packaging import JOBS
seconds = JOBS[sys.argv[1]](Path(sys.argv[2]))
# not getrusage: its peak is inherited from the process that started this one
peak = int(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1]) * 1024
print(json.dumps({"seconds": seconds, "peak": peak}))
"""


def run() -> None:
    """Print a ratio and the peak memory for every job and size."""
    if not all(shutil.which(tool) for tool in ("openssl", "zip", "unzip", "sha256sum")):
        print("packages: needs openssl, zip, unzip and sha256sum")
        return
    for size in (5, 50, 500) if os.environ.get("GFMD_LONG") else (5, 50):
        with tempfile.TemporaryDirectory() as name:
            _measure(Path(name), size)


def _measure(folder: Path, size: int) -> None:
    _content(folder / "content", size * MEGABYTE)
    _identities(folder)
    for job, yardstick in YARDSTICKS.items():
        rounds = 5 if size <= 5 else 3 if size <= 50 or job in _QUICK else 0
        peaks: list[int] = []
        title = f"packages: {job} {size} MB"

        def ours(job: str = job, peaks: list[int] = peaks) -> float:
            return _ours(job, folder, peaks)

        def theirs(yardstick: Callable[[Path], object] = yardstick) -> float:
            return _timed(yardstick, folder)

        if rounds:
            compare(title, ours, theirs, rounds=rounds)
        else:  # what takes minutes is measured once
            mine, other = ours(), theirs()
            print(f"{title}: {mine:.1f} s against {other:.1f} s, ratio {mine / other:.2f}")
        print(f"{title}, peak memory {max(peaks) / MEGABYTE:.0f} MB", flush=True)


def _content(folder: Path, size: int) -> None:
    """Write tables that compress and, for a fifth, workbooks that do not."""
    folder.mkdir()
    chance = random.Random(size)
    with (folder / "observations.csv").open("w", encoding="ascii") as stream:
        while stream.tell() < size * 4 // 5:
            rows = (f"STK01,MAR,FRA,{chance.randint(1990, 2024)},F,{chance.randint(0, 10**7)}\r\n" for _ in range(9999))
            stream.write("".join(rows))
    with (folder / "source.xlsx").open("wb") as stream:
        for _ in range(size // 5 // 50_000):
            stream.write(chance.randbytes(50_000))


def _identities(folder: Path) -> None:
    from gfmd_desktop.core import Office, clock, new_id
    from gfmd_desktop.packages import create_identity, unlock
    from gfmd_desktop.packages.keyfolder import key_der

    made = create_identity(folder / "own", Office(new_id(), "Measuring Office", "MAR", "en"), "MA", SECRET, clock.now())
    (folder / "own.pem").write_bytes(made.certificate.pem)
    signer = unlock(made, SECRET)
    _openssl(folder, "pkey -inform DER -out own.key", data=key_der(signer._key))
    _openssl(folder, "req -x509 -newkey rsa:3072 -nodes -keyout p.key -out p.pem -days 9 -subj /O=Partner")


def _ours(job: str, folder: Path, peaks: list[int]) -> float:
    root = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-c", _CHILD, job, str(folder)]
    said = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout
    told = json.loads(said)
    peaks.append(told["peak"])
    return float(told["seconds"])


def _timed(work: Callable[[Path], object], folder: Path) -> float:
    start = time.perf_counter()
    work(folder)
    return time.perf_counter() - start


def _sign(folder: Path) -> float:
    from gfmd_desktop.core import NoProgress
    from gfmd_desktop.packages import Member, load_identity, unlock, write

    signer = unlock(load_identity(folder / "own"), SECRET)
    signer.sign_detached(b"load the libraries first")
    members = [Member.of_file(path.name, "text/csv", path) for path in (folder / "content").iterdir()]
    return _timed(lambda at: write(at / "p.asice", members, signer, NoProgress()), folder)


def _verify(folder: Path) -> float:
    from gfmd_desktop.core import NoProgress, clock
    from gfmd_desktop.packages import TrustList, load_identity, verify
    from gfmd_desktop.packages.cades import Unfit, read_signature

    trust = TrustList.of([load_identity(folder / "own").certificate])
    with contextlib.suppress(ValueError, Unfit):
        read_signature(b"\x30\x00")  # load the libraries first

    def check(at: Path) -> None:
        verdict = verify(at / "p.asice", trust, clock.now(), NoProgress())
        assert verdict.state == "ok", verdict.findings

    return _timed(check, folder)


def _encrypt(folder: Path) -> float:
    from gfmd_desktop.core import NoProgress
    from gfmd_desktop.packages import encrypt, load_identity, read_certificate

    own = load_identity(folder / "own").encryption
    assert own is not None
    recipients = [read_certificate((folder / "p.pem").read_bytes()), own]
    encrypt(folder / "p.pem", folder / "small.p7m", recipients, NoProgress())  # load the libraries first
    return _timed(lambda at: encrypt(at / "p.asice", at / "p.p7m", recipients, NoProgress()), folder)


def _decrypt(folder: Path) -> float:
    from gfmd_desktop.core import NoProgress
    from gfmd_desktop.packages import load_identity, unlock_opener

    opener = unlock_opener(load_identity(folder / "own"), SECRET)
    opener.decrypt(folder / "small.p7m", folder / "small.pem", NoProgress())  # load the libraries first
    return _timed(lambda at: opener.decrypt(at / "p.p7m", at / "clear.asice", NoProgress()), folder)


def _openssl(folder: Path, line: str, data: bytes | None = None) -> None:
    subprocess.run(["openssl", *line.split()], cwd=folder, check=True, capture_output=True, input=data)


def _shell(folder: Path, line: str) -> None:
    subprocess.run(line, cwd=folder, check=True, capture_output=True, shell=True)


def _pack_by_hand(folder: Path) -> None:
    (folder / "y.zip").unlink(missing_ok=True)
    _shell(folder / "content", "sha256sum * > ../sums.txt")
    _openssl(folder, "cms -sign -binary -in sums.txt -signer own.pem -inkey own.key -outform DER -out sums.p7s")
    _shell(folder, "zip -q -r y.zip content sums.txt sums.p7s && sync y.zip")


def _check_by_hand(folder: Path) -> None:
    shutil.rmtree(folder / "out", ignore_errors=True)
    _shell(folder, "unzip -q y.zip -d out && cd out/content && sha256sum --check ../sums.txt")
    line = "cms -verify -binary -inform DER -in out/sums.p7s -content out/sums.txt -CAfile own.pem -out /dev/null"
    _openssl(folder, line + " -purpose any")


def _encrypt_by_hand(folder: Path) -> None:
    line = "cms -encrypt -binary -aes-256-gcm -outform DER -in p.asice -out y.p7m -recip p.pem"
    _openssl(folder, f"{line} -keyopt rsa_padding_mode:oaep -keyopt rsa_oaep_md:sha256")
    _shell(folder, "sync y.p7m")


def _decrypt_by_hand(folder: Path) -> None:
    _openssl(folder, "cms -decrypt -binary -inform DER -in y.p7m -recip p.pem -inkey p.key -out y.asice")
    _shell(folder, "sync y.asice")


JOBS = {"sign and pack": _sign, "verify": _verify, "encrypt": _encrypt, "decrypt": _decrypt}
YARDSTICKS = {
    "sign and pack": _pack_by_hand,
    "verify": _check_by_hand,
    "encrypt": _encrypt_by_hand,
    "decrypt": _decrypt_by_hand,
}
