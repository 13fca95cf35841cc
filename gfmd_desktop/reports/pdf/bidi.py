"""The order of mixed text: the Unicode Bidirectional Algorithm (UAX 9), whole, without its line breaking."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

_MAX_DEPTH = 125
_EMBEDDINGS = {"RLE": ("R", None), "LRE": ("L", None), "RLO": ("R", "R"), "LRO": ("L", "L")}
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_REMOVED = frozenset({"RLE", "LRE", "RLO", "LRO", "PDF", "BN"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_SIMPLE = frozenset({"L", "EN", "ES", "ET", "CS", "NSM", "B", "S", "WS", "ON", "BN"})
_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}


def base_level(text: str, default: int = 0) -> int:
    """Return 1 if the first strong letter outside isolates is right-to-left, 0 if left-to-right (P2, P3)."""
    return _first_strong([_class(character) for character in text], 0, len(text), default)


def levels(text: str, base: int) -> list[int]:
    """Return the embedding level of each character of one paragraph; odd levels run from right to left."""
    classes = [_class(character) for character in text]
    if base == 0 and _SIMPLE.issuperset(classes):
        return [0] * len(text)
    partners = _partners(classes)
    embedded, types = _explicit(classes, partners, base)
    result = list(embedded)
    for sequence in _sequences(classes, embedded, partners):
        sos, eos = _edges(sequence, classes, embedded, partners, base)
        resolved = _weak([types[i] for i in sequence], sos)
        _brackets(resolved, [text[i] for i in sequence], [classes[i] for i in sequence], embedded[sequence[0]], sos)
        _neutral(resolved, embedded[sequence[0]], sos, eos)
        for i, kind in zip(sequence, resolved, strict=True):
            result[i] = _implicit(embedded[i], kind)
    _reset(result, classes, base)
    return result


def order(line: list[int]) -> list[int]:
    """Return the positions of one line's items from left to right, given their levels (L2)."""
    positions = list(range(len(line)))
    odd = [level for level in line if level % 2]
    if not odd:
        return positions
    for level in range(max(line), min(odd) - 1, -1):
        start = 0
        while start < len(positions):
            if line[positions[start]] < level:
                start += 1
                continue
            end = start
            while end < len(positions) and line[positions[end]] >= level:
                end += 1
            positions[start:end] = positions[start:end][::-1]
            start = end
    return positions


def is_invisible(character: str) -> bool:
    """Tell whether a character only steers direction or joining and has no glyph."""
    return unicodedata.category(character) in ("Cf", "Cc")


def _class(character: str) -> str:
    return unicodedata.bidirectional(character) or "L"


def _first_strong(classes: list[str], start: int, end: int, default: int) -> int:
    depth = 0
    for kind in classes[start:end]:
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and kind in ("L", "R", "AL"):
            return 0 if kind == "L" else 1
    return default


def _partners(classes: list[str]) -> dict[int, int]:
    """Match isolate initiators with their PDI, both ways (BD9)."""
    open_at: list[int] = []
    partners: dict[int, int] = {}
    for i, kind in enumerate(classes):
        if kind in _ISOLATES:
            open_at.append(i)
        elif kind == "PDI" and open_at:
            start = open_at.pop()
            partners[start], partners[i] = i, start
    return partners


def _explicit(classes: list[str], partners: dict[int, int], base: int) -> tuple[list[int], list[str]]:  # noqa: PLR0912
    """Apply embeddings, overrides and isolates (X1 to X8)."""
    stack: list[tuple[int, str | None, bool]] = [(base, None, False)]
    overflow_isolates = overflow_embeddings = valid_isolates = 0
    result, types = [], []
    for i, kind in enumerate(classes):
        level, override, _ = stack[-1]
        own = kind
        if kind in _EMBEDDINGS or kind in _ISOLATES:
            if kind in _ISOLATES:
                own = override or kind
            nested, nested_override = _nested(kind, classes, partners, i, level)
            if nested <= _MAX_DEPTH and not overflow_isolates and not overflow_embeddings:
                valid_isolates += kind in _ISOLATES
                stack.append((nested, nested_override, kind in _ISOLATES))
            elif kind in _ISOLATES:
                overflow_isolates += 1
            elif not overflow_isolates:
                overflow_embeddings += 1
        elif kind == "PDI":
            if overflow_isolates:
                overflow_isolates -= 1
            elif valid_isolates:
                overflow_embeddings = 0
                while not stack[-1][2]:
                    stack.pop()
                stack.pop()
                valid_isolates -= 1
            level, override, _ = stack[-1]
            own = override or kind
        elif kind == "PDF":
            if overflow_isolates:
                pass
            elif overflow_embeddings:
                overflow_embeddings -= 1
            elif len(stack) > 1 and not stack[-1][2]:
                stack.pop()
        elif kind == "B":
            level = base
        elif kind != "BN":
            own = override or kind
        result.append(level)
        types.append(own)
    return result, types


def _nested(kind: str, classes: list[str], partners: dict[int, int], i: int, level: int) -> tuple[int, str | None]:
    if kind in _EMBEDDINGS:
        direction, override = _EMBEDDINGS[kind]
    else:
        override = None
        if kind == "FSI":
            kind = "RLI" if _first_strong(classes, i + 1, partners.get(i, len(classes)), 0) else "LRI"
        direction = "R" if kind == "RLI" else "L"
    return (level + 1) | 1 if direction == "R" else (level + 2) & ~1, override


def _sequences(classes: list[str], embedded: list[int], partners: dict[int, int]) -> Iterator[list[int]]:
    """Yield the isolating run sequences as lists of positions (BD13)."""
    runs: list[list[int]] = []
    for i, kind in enumerate(classes):
        if kind in _REMOVED:
            continue
        if runs and embedded[runs[-1][0]] == embedded[i]:
            runs[-1].append(i)
        else:
            runs.append([i])
    starting = {run[0]: run for run in runs}
    for run in runs:
        if classes[run[0]] == "PDI" and run[0] in partners:
            continue
        sequence = list(run)
        while classes[sequence[-1]] in _ISOLATES and sequence[-1] in partners:
            following = starting.get(partners[sequence[-1]])
            if following is None:
                break
            sequence += following
        yield sequence


def _edges(
    sequence: list[int], classes: list[str], embedded: list[int], partners: dict[int, int], base: int
) -> tuple[str, str]:
    own = embedded[sequence[0]]
    before = next((embedded[i] for i in range(sequence[0] - 1, -1, -1) if classes[i] not in _REMOVED), base)
    after = base
    if not (classes[sequence[-1]] in _ISOLATES and sequence[-1] not in partners):
        following = range(sequence[-1] + 1, len(classes))
        after = next((embedded[i] for i in following if classes[i] not in _REMOVED), base)
    return _direction(max(own, before)), _direction(max(own, after))


def _direction(level: int) -> str:
    return "R" if level % 2 else "L"


def _weak(types: list[str], sos: str) -> list[str]:
    """Resolve numbers, separators and marks (W1 to W7)."""
    resolved = _marks(types, sos)
    strong = sos
    for i, kind in enumerate(resolved):
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            resolved[i] = "AN"
    resolved = ["R" if kind == "AL" else kind for kind in resolved]
    _separators(resolved)
    _terminators(resolved)
    resolved = ["ON" if kind in ("ES", "ET", "CS") else kind for kind in resolved]
    strong = sos
    for i, kind in enumerate(resolved):
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            resolved[i] = "L"
    return resolved


def _marks(types: list[str], sos: str) -> list[str]:
    resolved = list(types)
    previous = sos
    for i, kind in enumerate(resolved):
        if kind == "NSM":
            resolved[i] = "ON" if previous in _ISOLATES or previous == "PDI" else previous
        previous = resolved[i]
    return resolved


def _separators(resolved: list[str]) -> None:
    for i in range(1, len(resolved) - 1):
        before, after = resolved[i - 1], resolved[i + 1]
        if before != after:
            continue
        if (resolved[i] == "ES" and before == "EN") or (resolved[i] == "CS" and before in ("EN", "AN")):
            resolved[i] = before


def _terminators(resolved: list[str]) -> None:
    for start, end in _stretches(resolved, frozenset({"ET"})):
        beside = (start > 0 and resolved[start - 1] == "EN") or (end < len(resolved) and resolved[end] == "EN")
        if beside:
            resolved[start:end] = ["EN"] * (end - start)


def _stretches(resolved: list[str], kinds: frozenset[str]) -> Iterator[tuple[int, int]]:
    i = 0
    while i < len(resolved):
        start = i
        while i < len(resolved) and resolved[i] in kinds:
            i += 1
        if i > start:
            yield start, i
        else:
            i += 1


def _brackets(resolved: list[str], characters: list[str], classes: list[str], level: int, sos: str) -> None:
    """Let pairs of brackets take the direction of what they hold or of what precedes them (N0)."""
    own = _direction(level)
    for start, end in _pairs(resolved, characters):
        inside = {_STRONG.get(kind) for kind in resolved[start + 1 : end]} - {None}
        if own in inside:
            chosen = own
        elif inside:
            context = next((_STRONG[kind] for kind in reversed(resolved[:start]) if kind in _STRONG), sos)
            chosen = context if context != own else own
        else:
            continue
        for position in (start, end):
            resolved[position] = chosen
            following = position + 1
            while following < len(classes) and classes[following] == "NSM":
                resolved[following] = chosen
                following += 1


def _pairs(resolved: list[str], characters: list[str]) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for i, found in enumerate(characters):
        if resolved[i] != "ON":
            continue
        character = unicodedata.normalize("NFC", found)
        if character in _CLOSING:
            if len(waiting) == 63:
                break
            waiting.append((_CLOSING[character], i))
        elif any(closing == character for closing, _ in waiting):
            while True:
                closing, start = waiting.pop()
                if closing == character:
                    pairs.append((start, i))
                    break
    return sorted(pairs)


def _neutral(resolved: list[str], level: int, sos: str, eos: str) -> None:
    """Give neutrals the direction around them, or the embedding's (N1, N2)."""
    for start, end in _stretches(resolved, _NEUTRAL):
        before = _STRONG[resolved[start - 1]] if start else sos
        after = _STRONG[resolved[end]] if end < len(resolved) else eos
        resolved[start:end] = [before if before == after else _direction(level)] * (end - start)


def _implicit(level: int, kind: str) -> int:
    if level % 2:
        return level if kind == "R" else level + 1
    return {"L": level, "R": level + 1}.get(kind, level + 2)


def _reset(result: list[int], classes: list[str], base: int) -> None:
    """Bring separators and the whitespace before them back to the paragraph (L1); removed ones follow."""
    trailing = True
    for i in range(len(result) - 1, -1, -1):
        kind = classes[i]
        if kind in ("B", "S"):
            result[i], trailing = base, True
        elif kind == "WS" or kind in _ISOLATES or kind == "PDI":
            result[i] = base if trailing else result[i]
        elif kind not in _REMOVED:
            trailing = False
    for i, kind in enumerate(classes):
        if kind in _REMOVED:
            result[i] = result[i - 1] if i else base


def _closing() -> dict[str, str]:
    """Derive the paired brackets: a mirrored opening sign is followed at once by its mirrored closing sign."""
    found = {"[": "]", "{": "}", "\u298d": "\u2990", "\u298f": "\u298e"}
    for code in range(0x28, 0xFF64):
        opening, closing = chr(code), chr(code + 1)
        if unicodedata.category(opening) == "Ps" and unicodedata.mirrored(opening) and opening not in found:
            if unicodedata.category(closing) == "Pe" and unicodedata.mirrored(closing):
                found[opening] = closing
            elif unicodedata.category(chr(code + 2)) == "Pe":
                found[opening] = chr(code + 2)
    return found


_CLOSING = _closing()
