"""How long a passphrase would hold, told in three steps; a hint for its owner, not a rule."""

from __future__ import annotations

MINIMUM = 10
_KINDS = (str.islower, str.isupper, str.isdigit, lambda sign: not sign.isalnum())


def of(passphrase: str) -> int:
    """Return 0 too short, 1 weak, 2 fair, 3 strong; words and length count more than signs."""
    if len(passphrase) < MINIMUM:
        return 0
    kinds = sum(any(kind(sign) for sign in passphrase) for kind in _KINDS)
    words = len([word for word in passphrase.split() if len(word) > 2])
    varied = len(set(passphrase))
    points = (len(passphrase) >= 14) + (len(passphrase) >= 20) + (kinds >= 3) + (words >= 4)
    if varied < 6:
        return 1
    return min(3, 1 + points)
