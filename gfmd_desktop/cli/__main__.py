"""Lets `python -m gfmd_desktop.cli` do what `gfmd` does."""

import sys

from .main import main

sys.exit(main())
