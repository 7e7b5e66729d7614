"""Points of our own about the sample reports, nearly half of them with one fault, in boxes of three sorts.

``desk`` boxes are told in words of their own, ``lead`` ones are the whole report in one sentence, ``cut`` ones are put
together of the report's sentences. Most were written to be hard: the wrong word stands elsewhere in the report. Weights
are learned from them, so this holds what the rules see, not how well that carries over: ``docs/check.md`` tells that.
"""

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
def checked() -> list[tuple[str, str | None, KeyPoint]]:
    """Each point's box, its fault and what came of it."""
    boxes = defaultdict(list)
    for point in POINTS:
        boxes[point["report"], point["box"]].append(point)
    found = []
    for (name, box), points in boxes.items():
        article = read(Page(id=name, where=name, content=sample_report(name).read_bytes()))
        given = replace(article, key_points=tuple(point["text"] for point in points))
        found += [
            (box.partition("-")[0], point["fault"], told)
            for point, told in zip(points, check(given).key_points, strict=True)
        ]
    return found


def share(verdict: str, *, faulty: bool, box: str | None = None) -> float:
    """Of the points with or without a fault, how many have a verdict."""
    told = [
        point.verdict == verdict for sort, fault, point in checked() if bool(fault) == faulty and box in (None, sort)
    ]
    return sum(told) / len(told)


def test_no_box_is_missing() -> None:
    assert {box for box, _, _ in checked()} == {"desk", "lead", "cut"}
    assert len(checked()) > 550


def test_few_true_points_are_called_unsupported() -> None:
    assert share("unsupported", faulty=False) <= 0.09
    assert share("unsupported", faulty=False, box="cut") == 0


def test_of_what_is_called_unsupported_most_is() -> None:
    called = [bool(fault) for _, fault, point in checked() if point.verdict == "unsupported"]
    assert sum(called) / len(called) >= 0.8


@pytest.mark.parametrize(("kind", "least"), [("place", 0.65), ("overreach", 0.6), ("number", 0.5), ("name", 0.5)])
def test_most_faults_of_a_kind_are_called_unsupported(kind: str, least: float) -> None:
    seen = [point.verdict == "unsupported" for _, fault, point in checked() if fault == kind]
    assert sum(seen) / len(seen) >= least


def test_what_is_unsupported_says_why() -> None:
    for _, _, point in checked():
        if point.verdict == "unsupported":
            assert any(atom.reason for atom in point.atoms if atom.verdict != "supported"), point.text
