"""Readings in the formats that other programs take: one module a format."""

from collections.abc import Callable, Iterable, Iterator

from dateline.export import csv, geojson, jsonl
from dateline.records import Reading

FORMATS: dict[str, Callable[[Iterable[Reading]], Iterator[str]]] = {
    "csv": csv.figures,
    "jsonl": jsonl.figures,
    "geojson": geojson.places,
}
"""Each takes readings and gives the file piece by piece."""

__all__ = ["FORMATS"]
