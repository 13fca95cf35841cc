"""What is said of a package beside its verdict, whatever its templates are."""

from __future__ import annotations

from pathlib import Path

import pytest

from gfmd_desktop import actions, packages
from gfmd_desktop.actions.templates import template_bytes
from gfmd_desktop.core import NoProgress, Office, clock
from gfmd_desktop.templates import builtin

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@pytest.fixture(scope="module")
def signer(tmp_path_factory) -> packages.Signer:
    office = Office("0198c0de-0000-7000-8000-0000000000e1", "Somebody", "TUN", "fr")
    made = packages.create_identity(
        tmp_path_factory.mktemp("e") / "own", office, "TN", "seven green bottles", clock.now()
    )
    return packages.unlock(made, "seven green bottles")


def test_templates_are_known_or_not_and_rubbish_is_only_unreadable(signer, tmp_path: Path) -> None:
    known = template_bytes(builtin("reg-foc"))
    bodies = {"a-known": known, "b-rubbish": b"rubbish", "c-cut": known[: len(known) // 2], "d-empty": b""}
    members = [packages.Member.of_bytes(f"templates/{name}.xlsx", XLSX, body) for name, body in bodies.items()]
    path = tmp_path / "p.asice"
    packages.write(path, members, signer, NoProgress())
    seen = actions.examine_package(path)
    assert seen.verdict.state is packages.State.NOT_TRUSTED
    assert [str(each.state) for each in seen.templates] == ["known", "unreadable", "unreadable", "unreadable"]
    assert seen.templates[0].id == "reg-foc"
    path.write_bytes(path.read_bytes()[:-40])
    assert actions.examine_package(path).templates == ()
