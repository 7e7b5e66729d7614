"""Figures as JSON lines: the rows of the CSV, for programs."""

from collections.abc import Iterable, Iterator

from dateline.contract import line
from dateline.export.tables import figure_rows
from dateline.records import Reading


def figures(readings: Iterable[Reading]) -> Iterator[str]:
    """A line a figure."""
    return (line(row) + "\n" for row in figure_rows(readings))
