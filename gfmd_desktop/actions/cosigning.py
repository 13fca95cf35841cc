"""Signing beside another office: the package stays the same and gains a signature."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from gfmd_desktop import packages
from gfmd_desktop.core import Changes, GfmdError, NoProgress, Progress

from .checking import check_package
from .workspace import Workspace

_NOTHING = NoProgress()


def cosign_package(
    path: Path,
    verdict: packages.Verdict,
    signer: packages.Signer,
    *,
    target: Path | None = None,
    documents: Sequence[str] = (),
    progress: Progress = _NOTHING,
) -> Changes:
    """Put this office's signature beside those of a package that was checked and found intact and trusted.

    With `documents`, only the reports of these are covered; otherwise everything. The file is replaced in one step
    unless a `target` is named. GfmdError `actions.cosign-refused`, and those of `packages.cosign`.
    """
    if verdict.exit_code != 0:
        raise GfmdError("actions.cosign-refused", file=path.name, reason=str(verdict.state))
    covers = packages.documents_only(documents) if documents else lambda name: True
    written = target or path
    made = packages.cosign(path, written, signer, progress, covers=covers, expected=verdict.package)
    return Changes(
        frozenset({"packages"}),
        summary={
            "path": str(written),
            "digest": verdict.package,
            "number": made.number,
            "covers": list(made.covers),
            "members": len(made.covers),
            "whole": made.whole,
            "office": signer.certificate.office_name,
        },
    )


def join_cosigned(
    ws: Workspace | None,
    copies: Sequence[Path],
    target: Path | None = None,
    *,
    trust: Sequence[Path] = (),
    progress: Progress = _NOTHING,
) -> Changes:
    """Put the signatures of copies that offices signed apart beside each other, into the first copy or `target`.

    Nothing is signed, so no key is needed; each copy must be whole. GfmdError `actions.join-refused`, and those of
    `packages.join_signatures`.
    """
    for each in copies:
        verdict = check_package(each, ws=ws, trust=trust, progress=progress)
        if not verdict.intact:
            raise GfmdError("actions.join-refused", file=each.name, reason=str(verdict.state))
    source, written = copies[0], target or copies[0]
    added: list[str] = []
    for other in copies[1:]:
        added += packages.join_signatures(source, other, written, progress)
        source = written
    return Changes(frozenset({"packages"}), summary={"path": str(written), "added": added, "count": len(added)})
