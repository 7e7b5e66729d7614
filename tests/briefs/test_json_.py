import json

from dateline.briefs import brief_row, render
from dateline.records import Brief


def test_the_row_names_what_the_records_name(brief: Brief) -> None:
    row = brief_row(brief)
    assert row["id"] == "depot"
    assert row["dateline"] == {"place": "Kharkiv", "date": "2025-09-02T23:40:00+03:00", "outlet": "Meridian Wire"}
    assert [speaker["name"] for speaker in row["speakers"]] == ["Olena Marchuk", "Pavel Drozdov"]
    assert row["speakers"][1]["statements"] == [3, 4]
    assert row["figures"][1]["words"] == "about 30"
    assert row["key_points"][1]["lacks"] == ["Dnipro"]


def test_spans_point_into_the_articles_text(brief: Brief) -> None:
    row = brief_row(brief)
    text = row["article"]["text"]
    for finding in (*row["points"], *row["figures"], *row["places"]):
        assert text[finding["start"] : finding["end"]] == finding["text"]


def test_one_line_a_brief(brief: Brief) -> None:
    lines = "".join(render([brief, brief], "json")).splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["depot", "depot"]
