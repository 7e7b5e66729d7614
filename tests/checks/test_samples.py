"""The faults planted in the boxes of the sample reports, and the boxes without any."""

import json
from importlib.resources import files

import pytest

from dateline.pipeline import check
from dateline.records import Page
from dateline.samples import sample_report, sample_reports

FAULTS = json.loads(files("dateline.samples").joinpath("planted.json").read_text(encoding="utf-8"))["faults"]
FAULTY = {(fault["report"], fault["key_point"]) for fault in FAULTS}
SEEN = {"place", "number", "attribution"}
NO_REPORT = {"cookie-wall.html", "not-found.html"}


def points(name):
    kind = "html" if name.endswith("html") else "text"
    return check(Page(id=name, where=name, content=sample_report(name).read_bytes(), kind=kind)).key_points


@pytest.mark.parametrize("fault", [f for f in FAULTS if SEEN & set(f["faults"])], ids=lambda fault: fault["report"])
def test_a_planted_place_number_or_speaker_is_not_called_supported(fault):
    assert points(fault["report"])[fault["key_point"]].verdict != "supported"


@pytest.mark.parametrize(
    ("report", "number", "reason"),
    [
        ("troops-chronicle.html", 0, "“Belgorod” is not in the article"),
        ("strike-harbour.html", 1, "the article gives this to “Andrii Kovtun”, not to “Serhii Lavrenko”"),
        ("ferry-strait.html", 1, "the article says “Two navy vessels”, the point “Twelve navy vessels”"),
    ],
)
def test_an_editor_is_told_what_is_wrong(report, number, reason):
    point = points(report)[number]
    assert point.verdict == "unsupported"
    assert reason in [atom.reason for atom in point.atoms]


@pytest.mark.parametrize("name", [r.name for r in sample_reports() if r.name not in NO_REPORT])
def test_no_clean_point_is_called_unsupported(name):
    called = [n for n, point in enumerate(points(name)) if point.verdict == "unsupported"]
    assert [n for n in called if (name, n) not in FAULTY] == []
