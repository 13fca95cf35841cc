"""Records of REG-PKG made from the log of packages, so that what was sent and received can be proved afterwards."""

from __future__ import annotations

from collections.abc import Mapping

from gfmd_desktop import store
from gfmd_desktop.core import Changes, Json, Sharing
from gfmd_desktop.documents import Record
from gfmd_desktop.statistics import fold

from .conflicts import office_names
from .documents import create_document, open_document
from .identity import identity
from .records import held_records
from .workspace import Workspace

_NOUNS = frozenset({"documents"})
_RESULTS = {"ok": "valid", "not-trusted": "unknown"}


def log_packages(ws: Workspace) -> Changes:
    """Make a record of REG-PKG for each package sent or received that has none; `summary["records"]` are their ids.

    What the log knows is filled in: direction, level, signature, office, day. Who it was for, and what was decided when
    it was read, a person adds. Packages that stayed in the office are no exchange and get no record.
    """
    held = held_records(ws)
    known = {str(each.value("PKG_pkg_id")) for each in held if each.register == "REG-PKG"}
    with ws.store.read() as work:
        names = office_names(work, ws)
        new = [each for each in work.packages.all() if each.digest not in known and each.audience != "internal"]
    partners = {fold(each.title): each for each in held if each.register == "REG-STA"}
    made = [_record(ws, each, names, partners) for each in reversed(new)]
    return Changes(_NOUNS, summary={"records": made, "count": len(made)})


def _record(
    ws: Workspace, package: store.PackageRecord, names: Mapping[str, str], partners: Mapping[str, Record]
) -> str:
    office = names.get(package.office, package.office)
    made = create_document(ws, "reg-pkg", title=package.name, sharing=Sharing.PARTNERS).summary["document"]
    opened = open_document(ws, made)
    received = package.direction is store.Direction.RECEIVED
    told: dict[str, Json] = {
        "PKG_pkg_id": package.digest,
        "PKG_direction": str(package.direction),
        "PKG_level": package.audience or "partners",
        "PKG_signature": office,
        "PKG_created": package.at,
        **_signature(ws, package),
    }
    if received and fold(office) in partners:
        told["PKG_partner"] = partners[fold(office)].id
    opened.answer_many({name: value for name, value in told.items() if value})
    if received:
        row = opened.add_row("PKG_reading")
        opened.answer(f"{row}/PKG_reading_date", package.at[:10])
    return str(made)


def _signature(ws: Workspace, package: store.PackageRecord) -> dict[str, Json]:
    """Return the certificate of the signer and what the check said; our own for what we sent."""
    if package.direction is store.Direction.SENT:
        own = identity(ws)
        return {
            "PKG_signature_fingerprint": own.fingerprint if own is not None else "",
            "PKG_signature_result": "valid",
        }
    verdict = package.verdict if isinstance(package.verdict, dict) else {}
    signature = verdict.get("signature") or {}
    signer = signature.get("signer") or {}
    return {
        "PKG_signature_fingerprint": str(signer.get("fingerprint", "")),
        "PKG_signature_result": _RESULTS.get(str(verdict.get("state", "")), "broken"),
    }
