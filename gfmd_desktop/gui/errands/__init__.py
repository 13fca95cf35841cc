"""Short things to be done with keys and packages; each is told once, and drawn as a screen or as a step of a wizard."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..context import Context
from .errand import Ask, Errand, Kind, Told, signing_words
from .form import ErrandForm

ERRANDS = {
    "make-key": ("making", "MakeKey"),
    "import-key": ("making", "ImportKey"),
    "token-keys": ("tokens", "FindTokenKeys"),
    "use-token": ("tokens", "UseToken"),
    "recover": ("recovery", "Recover"),
    "recovery": ("recovery", "MakeRecovery"),
    "rehearse": ("recovery", "Rehearse"),
    "start-again": ("recovery", "StartAgain"),
    "add-person": ("people", "AddPerson"),
    "change-passphrase": ("people", "ChangePassphrase"),
    "remove-person": ("people", "RemovePerson"),
    "renew": ("succession", "Renew"),
    "rewrite-notice": ("succession", "RewriteNotice"),
    "request": ("succession", "RequestCertificate"),
    "answer": ("succession", "TakeAnswer"),
    "withdraw": ("succession", "Withdraw"),
    "card": ("trusting", "WriteCard"),
    "notice": ("trusting", "FollowNotice"),
    "authority": ("trusting", "AddAuthority"),
    "revocations": ("trusting", "AddRevocations"),
    "cosign": ("cosigning", "Cosign"),
    "join-signatures": ("cosigning", "JoinSignatures"),
    "split": ("carrying", "Split"),
    "join": ("carrying", "Join"),
    "stick": ("carrying", "Carry"),
    "receipt": ("receipts", "WriteReceipt"),
    "keep-receipt": ("receipts", "KeepReceipt"),
    "countersign": ("receipts", "Countersign"),
}

__all__ = ["ERRANDS", "Ask", "Errand", "ErrandForm", "Kind", "Told", "make", "signing_words"]


def make(name: str, context: Context, subject: Any = None) -> Errand:
    """Load and build an errand; LookupError for a name that is not among them."""
    module, cls = ERRANDS[name]
    found = getattr(import_module(f"{__name__}.{module}"), cls)(context, subject)
    assert isinstance(found, Errand)  # noqa: S101 (narrows the type of a name from our own table)
    return found
