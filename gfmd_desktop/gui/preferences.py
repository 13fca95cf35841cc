"""What this computer remembers about the window: language, theme, size of text, recent workspaces."""

from __future__ import annotations

import json
import locale
import os
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from ..core import LANGUAGES, places

SCALES = (100, 125, 150, 175, 200)
_RECENT = 8


@dataclass(frozen=True, slots=True)
class Recent:
    """One workspace opened lately."""

    path: str
    office: str
    opened_at: str
    document: str = ""


@dataclass(frozen=True, slots=True)
class Preferences:
    """Settings of one person on one computer; nothing here belongs to a workspace."""

    language: str = "en"
    theme: str = "system"
    scale: int = 100
    recent: tuple[Recent, ...] = field(default=())

    def opened(self, entry: Recent) -> Preferences:
        """Return the preferences with a workspace at the head of the recent list."""
        others = [known for known in self.recent if known.path != entry.path]
        return replace(self, recent=(entry, *others)[:_RECENT])

    def forgotten(self, path: str) -> Preferences:
        """Return the preferences without a workspace in the recent list."""
        return replace(self, recent=tuple(known for known in self.recent if known.path != path))


def load() -> Preferences:
    """Read the preferences; absent or damaged ones are replaced by the defaults of this computer."""
    try:
        raw = json.loads(_file().read_text(encoding="utf-8"))
        known = {name: raw[name] for name in ("language", "theme", "scale") if name in raw}
        recent = tuple(Recent(**entry) for entry in raw.get("recent", ()))
        return _sound(Preferences(**known, recent=recent))
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return Preferences(language=_system_language())


def save(preferences: Preferences) -> None:
    """Write the preferences in one step, so that a crash leaves the old or the new ones."""
    file = _file()
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(".new")
    draft.write_text(json.dumps(asdict(preferences), ensure_ascii=False, indent=1), encoding="utf-8")
    os.replace(draft, file)  # noqa: PTH105 (atomic on every platform, also over an existing file)


def _file() -> Path:
    return places.home() / "window.json"


def _sound(preferences: Preferences) -> Preferences:
    if preferences.language not in LANGUAGES:
        preferences = replace(preferences, language="en")
    if preferences.theme not in ("light", "dark", "system"):
        preferences = replace(preferences, theme="system")
    return preferences if preferences.scale in SCALES else replace(preferences, scale=100)


def _system_language() -> str:
    name = (locale.getlocale()[0] or os.environ.get("LANG") or "en")[:2].lower()
    return name if name in LANGUAGES else "en"
