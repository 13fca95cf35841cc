"""Both sides keep what the other signed: which package, when."""

import shutil
import subprocess

import pytest

from gfmd_desktop import actions
from gfmd_desktop.core import GfmdError, Sharing

from .conftest import PASSPHRASE, begin


def test_a_receipt_is_signed_by_both_and_kept_by_both(offices, tmp_path):
    a, b = offices.make("a"), offices.make("b", "FRA")
    offices.trust_each_other(a, b)
    begin(a)
    own, other = actions.unlock(a, PASSPHRASE), actions.unlock(b, PASSPHRASE)
    package, receipt = tmp_path / "p.asice", tmp_path / "r.asice"
    sent = actions.export_package(a, (), package, audience=Sharing.PARTNERS, languages=("en",), signer=own)
    actions.apply_merge(b, actions.plan_merge(b, package))
    done = actions.write_receipt(b, package, receipt, other)
    assert (done.summary["package"], done.summary["countersigned"]) == (sent.summary["digest"], False)
    (kept,) = actions.list_receipts(b)
    assert (kept.file, kept.receiver, kept.countersigned) == ("p.asice", b.office.id, False)
    assert kept.arrived_at == done.summary["arrived_at"]
    actions.countersign_receipt(a, receipt, own)
    actions.keep_receipt(b, receipt)
    for ws in (a, b):
        (kept,) = actions.list_receipts(ws)
        assert (kept.package, kept.receiver, kept.countersigned) == (sent.summary["digest"], b.office.id, True)
        assert actions.receipt_file(ws, kept.digest) == receipt.read_bytes()
    shutil.copy(receipt, tmp_path / "r.zip")
    shutil.unpack_archive(tmp_path / "r.zip", tmp_path / "out")
    (beside,) = (each.name[12:-4] for each in (tmp_path / "out" / "META-INF").glob("ASiCManifest-*.xml"))
    for number, ws in (("001", b), (beside, a)):
        actions.export_certificate(ws, tmp_path / "out" / "office.pem")
        command = [
            "openssl",
            "cms",
            "-verify",
            "-cades",
            "-binary",
            "-inform",
            "DER",
            "-CAfile",
            "office.pem",
            "-out",
            "/dev/null",
        ]
        command += ["-in", f"META-INF/signature{number}.p7s", "-content", f"META-INF/ASiCManifest{number}.xml"]
        subprocess.run(command, cwd=tmp_path / "out", check=True, capture_output=True)
    with pytest.raises(GfmdError) as refused:
        actions.countersign_receipt(b, receipt, other)
    assert refused.value.code == "actions.receipt-unknown-package"
    with pytest.raises(GfmdError) as refused:
        actions.keep_receipt(b, package)
    assert refused.value.code == "packages.not-a-receipt"
