"""Seventy-two points of our own about the sample reports, half of them with one fault of nine kinds."""

import json
from collections import defaultdict
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from dateline.pipeline import check, read
from dateline.records import KeyPoint, Page
from dateline.samples import sample_report

POINTS = json.loads((Path(__file__).parent / "fixtures" / "points.json").read_text(encoding="utf-8"))


@cache
def checked() -> list[tuple[str | None, KeyPoint]]:
    by_report = defaultdict(list)
    for point in POINTS:
        by_report[point["report"]].append(point)
    found = []
    for name, points in by_report.items():
        article = read(Page(id=name, where=name, content=sample_report(name).read_bytes()))
        given = replace(article, key_points=tuple(point["text"] for point in points))
        found += zip((point["fault"] for point in points), check(given).key_points, strict=True)
    return found


def test_true_points_are_not_called_unsupported() -> None:
    called = [point.text for fault, point in checked() if fault is None and point.verdict == "unsupported"]
    assert called == []


def test_balanced_accuracy_holds() -> None:
    true = [point.verdict == "supported" for fault, point in checked() if fault is None]
    false = [point.verdict != "supported" for fault, point in checked() if fault]
    assert (sum(true) / len(true) + sum(false) / len(false)) / 2 >= 0.72


@pytest.mark.parametrize("kind", ["place", "time"])
def test_most_faults_of_place_and_time_are_seen(kind: str) -> None:
    seen = [point.verdict != "supported" for fault, point in checked() if fault == kind]
    assert sum(seen) / len(seen) >= 0.7


def test_what_is_unsupported_says_why() -> None:
    for _, point in checked():
        if point.verdict == "unsupported":
            assert any(atom.reason for atom in point.atoms if atom.verdict != "supported"), point.text
