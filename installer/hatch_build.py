"""Hatchling hook: build the assets whenever a wheel, editable ones included, is made."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class AssetsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Runs `installer/build_assets.py` before the files of the wheel are gathered."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the assets; a failure stops the build."""
        if self.target_name == "wheel":
            subprocess.run([sys.executable, "installer/build_assets.py"], cwd=self.root, check=True)
