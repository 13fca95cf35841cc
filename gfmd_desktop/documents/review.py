"""The states of review, and which may follow which."""

from __future__ import annotations

from enum import StrEnum

from ..core import GfmdError


class Review(StrEnum):
    """How far a document has come: being written, handed in, or approved for exchange."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    APPROVED = "approved"

    @property
    def editable(self) -> bool:
        """Tell whether answers may be changed without taking the document back to draft."""
        return self is Review.DRAFT

    def following(self) -> tuple[Review, ...]:
        """Return the states that may come next."""
        return _FOLLOWING[self]


_FOLLOWING = {
    Review.DRAFT: (Review.SUBMITTED,),
    Review.SUBMITTED: (Review.APPROVED, Review.DRAFT),
    Review.APPROVED: (Review.DRAFT,),
}


def advance(current: Review, wanted: str, *, missing: int = 0, conflicts: int = 0, errors: int = 0) -> Review:
    """Return the state wanted if it may follow; GfmdError says why not.

    `missing` required answers, open `conflicts` and `errors` forbid approval; conflicts forbid handing in, too.
    """
    try:
        state = Review(wanted)
    except ValueError:
        raise GfmdError("documents.review-unknown", state=wanted, states=", ".join(Review)) from None
    if state is current:
        return current
    if state not in current.following():
        raise GfmdError("documents.review-order", state=state, current=current)
    if state is not Review.DRAFT and conflicts:
        raise GfmdError("documents.review-conflicts", count=conflicts)
    if state is Review.APPROVED and (missing or errors):
        raise GfmdError("documents.review-incomplete", missing=missing, errors=errors)
    return state
