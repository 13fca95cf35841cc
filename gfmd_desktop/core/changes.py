"""What an action tells about itself: which nouns changed, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .findings import Finding


@dataclass(frozen=True, slots=True)
class Changes:
    """The result of an action: nouns for the views that must refresh, findings, and values to report.

    Nouns: workspace, documents, answers, datasets, observations, sources, templates, partners, identity,
    packages, conflicts, backups.
    """

    nouns: frozenset[str] = frozenset()
    findings: tuple[Finding, ...] = ()
    summary: Mapping[str, Any] = field(default_factory=dict)
