"""GFMD Desktop: migration profiles and PRSP annexes, compiled offline and handed on signed."""

__version__ = "0.1.0"
