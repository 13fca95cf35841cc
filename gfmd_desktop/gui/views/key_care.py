"""What the office should do about its key before it is too late; said on several screens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from ...core import clock
from ..context import Context
from ..parts import Notice
from ..values import day

SOON_DAYS = 60  # before a certificate ends


def care_notices(context: Context) -> Sequence[Notice]:
    """Return what to say about the office's key, the most urgent first; keys of notices are errands."""
    from ... import actions

    info = actions.identity(context.workspace)
    if info is None or context.workspace.read_only:
        return ()
    return (*_ending(info), *_recovery(actions.key_care(context.workspace)))


def ending_notices(context: Context) -> Sequence[Notice]:
    """Return only what cannot wait: the certificate ends soon, or has ended."""
    from ... import actions

    info = actions.identity(context.workspace)
    return _ending(info) if info is not None and not context.workspace.read_only else ()


def _ending(info: Any) -> Sequence[Notice]:
    left = (clock.moment(info.not_after) - clock.now()).days
    renew = QCoreApplication.translate("KeyCare", "Renew the key…")
    if left < 0:
        text = QCoreApplication.translate("KeyCare", "The certificate of this office ended on {day}.")
        cure = QCoreApplication.translate("KeyCare", "Partners will refuse what is signed now. Renew the key.")
        return (Notice("bad", text.format(day=day(info.not_after)), cure, "renew", renew),)
    if left > SOON_DAYS:
        return ()
    text = QCoreApplication.translate("KeyCare", "The certificate of this office ends on {day}, in {count} days.")
    cure = QCoreApplication.translate(
        "KeyCare", "Renew the key in time: partners follow by themselves while the present one holds."
    )
    return (Notice("warning", text.format(day=day(info.not_after), count=left), cure, "renew", renew),)


def _recovery(care: Any) -> Sequence[Notice]:
    if not care.recovery_made_at:
        text = QCoreApplication.translate("KeyCare", "Nothing is prepared for the loss of the key or its passphrase.")
        cure = QCoreApplication.translate(
            "KeyCare",
            "No data would be lost, but nobody could sign for this office before partners compared a new key.",
        )
        prepare = QCoreApplication.translate("KeyCare", "Prepare for a loss…")
        return (Notice("warning", text, cure, "recovery", prepare),)
    if care.recovery_rehearsed_at:
        return ()
    text = QCoreApplication.translate("KeyCare", "The recovery was never rehearsed.")
    cure = QCoreApplication.translate("KeyCare", "A sheet that nobody tried may fail on the day it is needed.")
    rehearse = QCoreApplication.translate("KeyCare", "Rehearse the recovery…")
    return (Notice("warning", text, cure, "rehearse", rehearse),)
