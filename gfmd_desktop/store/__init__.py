"""The workspace on disk: the only user of SQLAlchemy. Values in, values out; rows never leave."""

from .copies import backup, backups, due, folder_of, restore
from .doctor import doctor
from .store import Store
from .values import (
    Backup,
    Changeset,
    Direction,
    Holder,
    ObservationFilter,
    PackageRecord,
    Partner,
    StoredRecipe,
    StoredTemplate,
    Totals,
)
from .work import Work

__all__ = [
    "Backup",
    "Changeset",
    "Direction",
    "Holder",
    "ObservationFilter",
    "PackageRecord",
    "Partner",
    "Store",
    "StoredRecipe",
    "StoredTemplate",
    "Totals",
    "Work",
    "backup",
    "backups",
    "doctor",
    "due",
    "folder_of",
    "restore",
]
