"""On the way: parts for e-mail, a stick that may be relied upon, receipts that both sides keep."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from pathlib import Path

from gfmd_desktop import packages, store
from gfmd_desktop.core import Changes, GfmdError, Json, NoProgress, Progress, clock

from .checking import check_package
from .files import read_bytes
from .workspace import Workspace

_NOTHING = NoProgress()
RECEIPTS = "receipts"  # setting: receipt's digest -> what it says, and its bytes
_PACKAGES = frozenset({"packages"})
MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class ReceiptCard:
    """A receipt kept here. `countersigned`: the sender signed beside the receiver."""

    digest: str
    package: str
    file: str
    arrived_at: str
    receiver: str
    sender: str
    countersigned: bool


def split_package(path: Path, folder: Path, megabytes: int, progress: Progress = _NOTHING) -> Changes:
    """Cut a package into parts of at most so many megabytes, with a list of their digests."""
    made = packages.split(path, folder, megabytes * MEGABYTE, progress)
    names = [each.name for each in made.files]
    return Changes(_PACKAGES, summary={"parts": names, "count": len(names), "listing": str(made.listing)})


def join_package(part: Path, target: Path | None = None, progress: Progress = _NOTHING) -> Changes:
    """Join the parts that lie beside one of them; missing ones are named."""
    written = target or part.with_name(packages.whole_name(part))
    packages.join(part, written, progress)
    return Changes(_PACKAGES, summary={"path": str(written)})


def carry_package(path: Path, folder: Path, progress: Progress = _NOTHING) -> Changes:
    """Write a package to a stick or shared folder; when this returns, the stick may be pulled out."""
    if not path.is_file():
        raise GfmdError("packages.file-missing", name=str(path))
    done = packages.carry(path, folder, progress)
    summary = {"path": str(done.path), "sha256": done.sha256, "size": done.size, "already": done.already}
    return Changes(_PACKAGES, summary=summary)


def write_receipt(
    ws: Workspace, package: Path, path: Path, signer: packages.Signer, progress: Progress = _NOTHING
) -> Changes:
    """Sign for a package that came in intact: its digest, its sender and when it arrived; and keep a copy."""
    verdict = check_package(package, ws=ws, progress=progress)
    if verdict.exit_code not in {0, 3} or verdict.signer is None:
        raise GfmdError("actions.receipt-refused", file=package.name, reason=str(verdict.state))
    with ws.store.read() as work:
        known = work.packages.of_digest(verdict.package)
    now = clock.now()
    came = [each.at for each in known if each.direction is store.Direction.RECEIVED]
    arrived = clock.moment(min(came)) if came else now
    receipt = packages.Receipt(
        verdict.package, package.name, verdict.signer.fingerprint, ws.office.id, arrived, str(verdict.state)
    )
    packages.write(path, receipt.members(), signer, progress, at=now)
    return _keep(ws, path, progress)


def countersign_receipt(ws: Workspace, path: Path, signer: packages.Signer, progress: Progress = _NOTHING) -> Changes:
    """Sign, as the sender, beside the receiver's signature on a receipt for a package of ours, and keep a copy."""
    verdict, receipt = _checked(ws, path, progress)
    with ws.store.read() as work:
        sent = work.packages.of_digest(receipt.package)
    if not any(each.direction is store.Direction.SENT for each in sent):
        raise GfmdError("actions.receipt-unknown-package", file=path.name, package=receipt.package)
    packages.cosign(path, path, signer, progress, expected=verdict.package)
    return _keep(ws, path, progress)


def keep_receipt(ws: Workspace, path: Path, progress: Progress = _NOTHING) -> Changes:
    """Keep a receipt that came back; a countersigned one takes the place of the plain one."""
    return _keep(ws, path, progress)


def list_receipts(ws: Workspace) -> tuple[ReceiptCard, ...]:
    """Return the receipts kept here, by arrival."""
    with ws.store.read() as work:
        kept = work.settings.get(RECEIPTS, {})
    return tuple(sorted((_card(digest, told) for digest, told in kept.items()), key=lambda each: each.arrived_at))


def receipt_file(ws: Workspace, digest: str) -> bytes:
    """Return a kept receipt as the signed package that it is, for anyone to check; KeyError if it is not kept."""
    with ws.store.read() as work:
        return base64.b64decode(work.settings.get(RECEIPTS, {})[digest]["data"])


def _checked(ws: Workspace, path: Path, progress: Progress) -> tuple[packages.Verdict, packages.Receipt]:
    verdict = check_package(path, ws=ws, progress=progress)
    if verdict.exit_code != 0:
        raise GfmdError("actions.receipt-refused", file=path.name, reason=str(verdict.state))
    with packages.open_package(path, expected=verdict.package) as package:
        return verdict, packages.read_receipt(package)


def _keep(ws: Workspace, path: Path, progress: Progress) -> Changes:
    verdict, receipt = _checked(ws, path, progress)
    told: dict[str, Json] = {
        "package": receipt.package,
        "file": receipt.file,
        "arrived_at": clock.stamp(receipt.arrived_at),
        "receiver": verdict.signature.office_id if verdict.signature else "",
        "sender": receipt.sender,
        "countersigned": any(_is_by(each, receipt.sender) for each in verdict.cosignatures),
        "data": base64.b64encode(read_bytes(path)).decode("ascii"),
    }
    with ws.store.work() as work:
        kept = dict(work.settings.get(RECEIPTS, {}))
        before = kept.get(verdict.package)
        if before is None or told["countersigned"] or not before["countersigned"]:
            kept[verdict.package] = told
        work.settings.put(RECEIPTS, kept)
    summary = {name: value for name, value in told.items() if name != "data"}
    return Changes(_PACKAGES, summary={**summary, "digest": verdict.package, "path": str(path)})


def _is_by(cosignature: packages.Cosignature, fingerprint: str) -> bool:
    certificate = cosignature.signature.certificate
    return cosignature.signature.valid and certificate is not None and certificate.fingerprint == fingerprint


def _card(digest: str, told: dict[str, Json]) -> ReceiptCard:
    facts = {name: told[name] for name in ("package", "file", "arrived_at", "receiver", "sender", "countersigned")}
    return ReceiptCard(digest, **facts)
