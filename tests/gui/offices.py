"""Two offices with keys, made once: making keys is what takes long. Tests get copies that they may change."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from gfmd_desktop import actions
from gfmd_desktop.core import Sharing, places
from tests.gui.screens import PASSPHRASE

OTHER = "nine quiet lanterns light the harbour"
PARTNER = "Inspectorate for Immigration"


@pytest.fixture(scope="session")
def made_offices(made, tmp_path_factory):
    """Return a folder with the keys of the window's office and of a partner, the partner's workspace and a package."""
    folder = tmp_path_factory.mktemp("offices")
    before = os.environ.get("GFMD_HOME")
    os.environ["GFMD_HOME"] = str(folder / "home")
    with actions.open_workspace(made) as ws:
        actions.create_identity(ws, PASSPHRASE)
    with actions.create_workspace(folder / "other.gfmd", "ROU", PARTNER) as other:
        actions.create_identity(other, OTHER)
        actions.create_document(other, "extended-migration-profile", title="Profile of Romania", language="en")
        exported(other, OTHER, folder / "theirs.asice")
    os.environ.pop("GFMD_HOME")
    if before is not None:
        os.environ["GFMD_HOME"] = before
    return folder


def exported(workspace: actions.Workspace, secret: str, path: Path) -> Path:
    """Export the documents of an office for partners, and return the package."""
    everything = tuple(card.id for card in actions.list_documents(workspace))
    signer = actions.unlock(workspace, secret)
    actions.export_package(workspace, everything, path, audience=Sharing.PARTNERS, signer=signer)
    return path


def bring_key(made_offices: Path, office: str) -> None:
    """Copy an office's key to the home of the test."""
    at = Path("identities") / office
    shutil.copytree(made_offices / "home" / at, places.home() / at)


@pytest.fixture
def keyed(window, made_offices):
    """Return the window of an office that has a key."""
    bring_key(made_offices, window.context.workspace.office.id)
    return window


@pytest.fixture
def partner_file(window, made_offices, tmp_path):
    """Return the workspace file of a second office that can sign; neither office trusts the other yet."""
    copy = tmp_path / "other.gfmd"
    shutil.copy(made_offices / "other.gfmd", copy)
    with actions.open_workspace(copy) as other:
        bring_key(made_offices, other.office.id)
        actions.export_certificate(other, tmp_path / "other.pem")
    return copy


@pytest.fixture
def theirs(partner_file, made_offices, tmp_path):
    """Return a package of the second office."""
    return Path(shutil.copy(made_offices / "theirs.asice", tmp_path / "theirs.asice"))
