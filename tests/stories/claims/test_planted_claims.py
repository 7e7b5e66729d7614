"""What was planted in the sample reports is found, and nothing else is called a contradiction."""

import json
import random
from functools import cache
from importlib.resources import files

import pytest

from dateline.pipeline import annotate
from dateline.records import Page
from dateline.samples import sample_report
from dateline.stories.claims import find_claims

PLANTED = json.loads(files("dateline.samples").joinpath("planted.json").read_text(encoding="utf-8"))


@cache
def sample(name):
    kind = "html" if name.endswith("html") else "text"
    return annotate(Page(id=name, where=name, content=sample_report(name).read_bytes(), kind=kind))


@cache
def planted_claims(story):
    names = PLANTED["stories"][story]
    copies = [(pair["of"], pair["copy"]) for pair in PLANTED["copies"] if pair["of"] in names]
    return find_claims([sample(name) for name in names], copies)


STORIES = sorted(PLANTED["stories"])


def differences(story):
    return [(d.label, frozenset(d.values)) for claim in planted_claims(story) for d in claim.differences]


def story_of(report):
    return next(story for story, names in PLANTED["stories"].items() if report in names)


def planted_pairs():
    for planted in PLANTED["differences"]:
        values = planted["values"]
        for pair in zip(values, values[1:], strict=False):
            yield story_of(planted["reports"][0]), planted["label"], frozenset(map(float, pair))


@pytest.mark.parametrize(("story", "label", "values"), list(planted_pairs()), ids=str)
def test_a_planted_difference_is_found_with_its_label(story, label, values):
    found = differences(story)
    if values == {8400.0, 11200.0}:  # 11,000 stands between them: first said loosely, then exactly
        assert ("revision", frozenset({8400.0, 11000.0})) in found
        assert ("rounding", frozenset({11000.0, 11200.0})) in found
        return
    assert (label, values) in found


def test_nothing_else_is_a_contradiction():
    planted = {values for _, label, values in planted_pairs() if label == "contradiction"}
    found = [values for story in STORIES for label, values in differences(story) if label == "contradiction"]
    assert sorted(map(sorted, found)) == sorted(map(sorted, planted))


@pytest.mark.parametrize("stale", PLANTED["stale"], ids=lambda stale: stale["report"])
def test_a_stale_copy_is_said_so(stale):
    mentions = [m for claim in planted_claims(story_of(stale["report"])) for m in claim.mentions]
    found = {(m.article, m.value) for m in mentions if m.stale}
    assert (stale["report"], float(stale["value"])) in found


def test_only_what_was_revised_is_stale():
    reports = {m.article for story in STORIES for claim in planted_claims(story) for m in claim.mentions if m.stale}
    assert reports == {stale["report"] for stale in PLANTED["stale"]}


@pytest.mark.parametrize("circle", PLANTED["circular"], ids=lambda circle: circle["claim"])
def test_outlets_that_quote_each_other_are_no_origins(circle):
    reports = set(circle["reports"])
    outlets = {sample(report).article.outlet for report in reports}
    [claim] = [c for c in planted_claims(story_of(circle["reports"][0])) if c.circles]
    assert [set(found) for found in claim.circles] == [outlets]
    assert reports <= {m.article for m in claim.mentions if m.circular}
    assert not outlets & set(claim.origins)


def test_nobody_else_is_in_a_circle():
    assert [story for story in STORIES if any(claim.circles for claim in planted_claims(story))] == ["arms shipment"]


@pytest.mark.parametrize(
    ("story", "value", "origin"),
    [
        ("troops", 9800.0, "Main Intelligence Directorate"),
        ("troops", 3000.0, "National Intelligence Service"),
        ("strike on Zaporizhzhia", 7.0, "regional administration"),
        ("strike on Kryvyi Rih", 3.0, "city's defence council"),
        ("ferry", 14.0, "Makassar search and rescue office"),
        ("prisoner exchange", 190.0, "Coordination Headquarters for the Treatment of Prisoners of War"),
    ],
)
def test_officials_of_every_language_speak_for_one_body(story, value, origin):
    found = {m.origin for claim in planted_claims(story) for m in claim.mentions if m.value == value}
    assert origin in found


@pytest.mark.parametrize("story", STORIES)
def test_the_order_of_the_readings_changes_nothing(story):
    names = list(PLANTED["stories"][story])
    copies = [(pair["of"], pair["copy"]) for pair in PLANTED["copies"] if pair["of"] in names]
    for seed in range(3):
        random.Random(seed).shuffle(names)
        turned = [pair[::-1] for pair in copies] if seed else copies
        assert find_claims([sample(name) for name in names], turned) == planted_claims(story)


@pytest.mark.parametrize("story", STORIES)
def test_every_mention_points_to_its_number(story):
    for claim in planted_claims(story):
        assert len({(m.article, m.figure) for m in claim.mentions}) == len(claim.mentions)
        for mention in claim.mentions:
            figure = sample(mention.article).figures[mention.figure]
            assert (figure.number, figure.value) == (mention.number, mention.value)
        for difference in claim.differences:
            assert tuple(claim.mentions[i].value for i in difference.mentions) == difference.values
            assert difference.reason.endswith(".")
