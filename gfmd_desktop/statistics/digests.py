"""A digest of a dataset's observations that does not depend on their order."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from gfmd_desktop.core import Observation

from .sdmx import decimal_text
from .series import normal

_MARK = b"gfmd-observations-1\n"
_SIZE = 32


def digest(observations: Iterable[Observation]) -> str:
    """Return the SHA-256, in hexadecimal, over the sorted SHA-256 of each observation.

    Everything counts but the dataset's id, so that the same import made again has the same digest; totals on further
    dimensions count the same written or left out. An observation needs 32 bytes of memory while this runs.
    """
    buckets = [bytearray() for _ in range(256)]
    for observation in observations:
        line = hashlib.sha256(_line(observation)).digest()
        buckets[line[0]] += line
    whole = hashlib.sha256(_MARK)
    for bucket in buckets:
        for line in sorted(bytes(bucket[start : start + _SIZE]) for start in range(0, len(bucket), _SIZE)):
            whole.update(line)
    return whole.hexdigest()


def _line(observation: Observation) -> bytes:
    key = normal(observation)
    facts = [
        *key[:7],
        [list(pair) for pair in key.dims],
        decimal_text(observation.value),
        *observation[9:15],
        observation.sheet,
        observation.row,
        observation.column,
    ]
    return json.dumps(facts, ensure_ascii=True, separators=(",", ":")).encode("ascii")
