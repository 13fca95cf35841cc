"""Settings of a workspace: JSON values by name."""

from __future__ import annotations

import json

from sqlalchemy import Connection, delete, insert, select

from ..core import Json
from .tables import setting


class Settings:
    """What the workspace remembers about itself; the office is one of them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, name: str, default: Json = None) -> Json:
        """Return a setting, or the default when it was never put."""
        found = self._connection.scalar(select(setting.c.value).where(setting.c.name == name))
        return default if found is None else json.loads(found)

    def put(self, name: str, value: Json) -> None:
        """Keep a setting; None is a value like any other."""
        self.remove(name)
        text = json.dumps(value, ensure_ascii=False, sort_keys=True)
        self._connection.execute(insert(setting).values(name=name, value=text))

    def remove(self, name: str) -> None:
        """Forget a setting; no matter if there was none."""
        self._connection.execute(delete(setting).where(setting.c.name == name))

    def all(self) -> dict[str, Json]:
        """Return every setting by name."""
        rows = self._connection.execute(select(setting.c.name, setting.c.value).order_by(setting.c.name))
        return {name: json.loads(value) for name, value in rows}
