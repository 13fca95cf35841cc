"""A unit of work: one transaction, with a repository for each noun."""

from __future__ import annotations

from sqlalchemy import Connection

from .changes import ChangeLog
from .datasets import Datasets
from .learnt import Aliases, Recipes, Templates
from .observations import Observations
from .registers import Changesets, Packages, Partners
from .settings import Settings
from .sources import Sources
from .values import ObservationFilter, Totals


class Work:
    """The nouns of a workspace within one transaction; not to be used after it, nor from another thread."""

    def __init__(self, connection: Connection) -> None:
        self.changes = ChangeLog(connection)
        self.datasets = Datasets(connection)
        self.observations = Observations(connection)
        self.sources = Sources(connection)
        self.recipes = Recipes(connection)
        self.aliases = Aliases(connection)
        self.templates = Templates(connection)
        self.partners = Partners(connection)
        self.changesets = Changesets(connection)
        self.packages = Packages(connection)
        self.settings = Settings(connection)

    def totals(self) -> Totals:
        """Return how much there is."""
        observations = self.observations.count(ObservationFilter())
        return Totals(self.changes.count(), self.datasets.count(), observations, self.sources.count())
