"""Offices with identities, made once; workspaces, made for each test."""

import shutil

import pytest

from gfmd_desktop import actions
from gfmd_desktop.core import places, resources

PASSPHRASE = "a passphrase for tests only 42"
STOCK = "undesa_migrant_stock_2019_cut.xlsx"
REMITTANCES = "worldbank_bilateral_remittances_2017_cut.xlsx"


def sample(name):
    return resources.path(f"samples/{name}")


def bring_in(ws, name, sheet=None):
    draft = actions.propose_import(ws, sample(name), sheet)
    plan = actions.plan_import(ws, draft)
    return actions.commit_import(ws, plan).summary["dataset"]


def begin(ws, **facts):
    told = {"title": "Profile", "country": "MAR", "period": ("1990", "2019"), "language": "en"} | facts
    done = actions.create_document(ws, "extended-migration-profile", **told)
    return actions.open_document(ws, done.summary["document"])


class Offices:
    """Makes workspaces of offices whose identities were made once for the whole session."""

    def __init__(self, store, folder):
        self._store = store
        self._folder = folder
        self._opened = []

    def make(self, name, country="MAR"):
        """Return a workspace of the office `name`, and its signer."""
        kept = self._store / name
        path = self._folder / f"{name}.gfmd"
        if not (kept / "empty.gfmd").exists():
            kept.mkdir(parents=True, exist_ok=True)
            with actions.create_workspace(kept / "empty.gfmd", country, f"Office {name}") as ws:
                actions.create_identity(ws, PASSPHRASE)
                shutil.copytree(places.home() / "identities" / ws.office.id, kept / ws.office.id)
        shutil.copyfile(kept / "empty.gfmd", path)
        ws = actions.open_workspace(path)
        self._opened.append(ws)
        home = places.home() / "identities" / ws.office.id
        if not home.exists():
            shutil.copytree(kept / ws.office.id, home)
        return ws

    def trust_each_other(self, *workspaces):
        for ws in workspaces:
            for other in workspaces:
                if other is not ws:
                    path = self._folder / f"{other.office.id}.pem"
                    actions.export_certificate(other, path)
                    actions.trust_certificate(ws, path)

    def close(self):
        for ws in self._opened:
            ws.close()


@pytest.fixture(scope="session")
def identities(tmp_path_factory):
    return tmp_path_factory.mktemp("identities")


@pytest.fixture
def offices(identities, tmp_path):
    made = Offices(identities, tmp_path)
    yield made
    made.close()


@pytest.fixture
def ws(tmp_path):
    with actions.create_workspace(tmp_path / "office.gfmd", "MAR", "Office for tests") as opened:
        yield opened
