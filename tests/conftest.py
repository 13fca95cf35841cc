"""What every test stands on."""

import os

import pytest

from tests.softhsm import soft_token  # noqa: F401  (a fixture)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

collect_ignore = ["benchmarks"]


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory, monkeypatch):
    """Keep identities and settings of the tests out of the developer's own."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("GFMD_HOME", str(home))
    return home
