"""Where the program keeps what does not belong in a workspace: identities and settings of this computer."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def home() -> Path:
    """Return the program's own folder; `GFMD_HOME` overrides the platform's place for application data."""
    if own := os.environ.get("GFMD_HOME"):
        return Path(own)
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming") / "GFMD Desktop"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "GFMD Desktop"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "gfmd-desktop"
