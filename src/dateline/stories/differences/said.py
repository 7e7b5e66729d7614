"""One mention of a claim as its differences need it."""

from dataclasses import dataclass
from datetime import date, datetime

from dateline.records import Reading
from dateline.stories.claims.quantities import Quantity
from dateline.stories.order import told_at, told_on
from dateline.stories.origins.naming import Origin


@dataclass(frozen=True, slots=True)
class Said:
    """A mention: what it counts, who finally says it, in which report."""

    quantity: Quantity
    origin: Origin | None
    reading: Reading

    @property
    def value(self) -> float | None:
        """The value given."""
        return self.quantity.figure.value

    @property
    def speaker(self) -> str | None:
        """The origin's name."""
        return self.origin.name if self.origin is not None else None

    @property
    def teller(self) -> str:
        """Who says it, in words: the origin, else the outlet."""
        return self.speaker or self.reading.article.outlet or "an outlet in its own voice"

    @property
    def day(self) -> date | None:
        """The day of the report."""
        return told_on(self.reading.article)

    @property
    def time(self) -> datetime | None:
        """The time of the report."""
        return told_at(self.reading.article)
