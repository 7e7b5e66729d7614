"""What is said to be planted in the sample reports is there."""

import json
from importlib.resources import files
from pathlib import Path

import pytest

from dateline.samples import sample_report, sample_reports

GOLDEN = Path(__file__).parent / "golden"
PLANTED = json.loads(files("dateline.samples").joinpath("planted.json").read_text(encoding="utf-8"))


def article(name):
    return json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))


def test_every_report_is_of_a_story_or_no_report():
    told = {name for names in PLANTED["stories"].values() for name in names}
    others = {report.name for report in sample_reports()} - told
    assert {article(name)["error"] for name in others} == {"ConsentWall", "ErrorPage"}


@pytest.mark.parametrize("pair", PLANTED["copies"], ids=lambda pair: pair["copy"])
def test_a_copy_is_mostly_the_text_of_its_original(pair):
    original = set(article(pair["of"])["text"].split("\n"))
    copied = article(pair["copy"])["text"].split("\n")
    assert sum(paragraph in original for paragraph in copied) / len(copied) > 0.8


@pytest.mark.parametrize("pair", PLANTED["partial_reuse"], ids=lambda pair: pair["in"])
def test_a_partial_reuse_has_that_many_paragraphs_of_the_wire(pair):
    original = set(article(pair["of"])["text"].split("\n"))
    reused = [p for p in article(pair["in"])["text"].split("\n") if p in original]
    assert len(reused) == pair["paragraphs"]


@pytest.mark.parametrize("fault", PLANTED["faults"], ids=lambda fault: fault["report"])
def test_a_fault_stands_in_its_key_point(fault):
    point = article(fault["report"])["key_points"][fault["key_point"]]
    assert all(words in point for words in fault["words"])


def test_an_unknown_sample_is_a_key_error():
    with pytest.raises(KeyError):
        sample_report("none.html")
