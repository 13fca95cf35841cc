"""The same actions without a window: `gfmd`."""

from .main import main

__all__ = ["main"]
