"""Overlays: what a region or a country adds to, hides in, rewords, reorders or tightens of a template."""

from .comparing import Difference, differences
from .composing import Composed, compose
from .making import Made, make_overlay, overlay_headers
from .reading import Action, Overlay, ReadOverlay, Step, is_overlay, overlay_of, read_overlay
from .shipped import overlay_heading, overlay_template, shipped_overlay, shipped_overlays

__all__ = [
    "Action",
    "Composed",
    "Difference",
    "Made",
    "Overlay",
    "ReadOverlay",
    "Step",
    "compose",
    "differences",
    "is_overlay",
    "make_overlay",
    "overlay_headers",
    "overlay_heading",
    "overlay_of",
    "overlay_template",
    "read_overlay",
    "shipped_overlay",
    "shipped_overlays",
]
