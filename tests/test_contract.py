"""Records to rows and back."""

import dataclasses
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.briefs import make_brief
from dateline.briefs.json_ import brief_row
from dateline.contract import (
    article_from_row,
    holds_findings,
    line,
    parse_line,
    plain,
    reading_from_row,
    reading_row,
    story_from_row,
    story_row,
)
from dateline.errors import BadRow
from dateline.records import (
    Article,
    AsOf,
    Claim,
    ClaimMention,
    Figure,
    Mention,
    Place,
    Reading,
    Related,
    Speaker,
    Statement,
    Story,
)

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=5)
    | st.just("2026-03-03"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["title", "url"]), inner),
    max_leaves=5,
)
FIELDS = frozenset(field.name for field in dataclasses.fields(Article))
UNKNOWN = st.text().filter(lambda name: name not in FIELDS)
TEXT = "Police said at least 12 people died in Lviv on Friday."
FIGURE = Figure(
    start=12,
    end=30,
    text="at least 12 people",
    number=(21, 23),
    value=12.0,
    low=12.0,
    high=None,
    hedge="at_least",
    kind="people",
    counted="person",
    status="killed",
    place=0,
    as_of=AsOf(text="Friday", date="2026-03-06"),
    source=Mention(start=0, end=6, text="Police", speaker="s1"),
    statement=0,
)
READING = Reading(
    article=Article(id=7, text=TEXT, authors=("Ida Lund",)),
    statements=(Statement(content=((12, 53),), cue=(7, 11), kind="indirect", source=FIGURE.source),),
    figures=(FIGURE,),
    places=(Place(start=39, end=43, text="Lviv", name="Lviv", kind="city", country="UA", lat=49.8, lon=24.0),),
    speakers=(Speaker(id="s1", name="Police", kind="organisation"),),
)


def test_a_reading_survives_the_wire() -> None:
    back = reading_from_row(parse_line(line(reading_row(READING))))
    assert plain(back) == plain(READING)  # equality of records leaves spans out; this does not


def test_only_keeps_the_findings_asked_for() -> None:
    assert list(reading_row(READING, only=("figures",))) == ["id", "figures"]


STATEMENT = plain(READING.statements[0])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"article": None}, 'the row has no "article": a reading is needed, as annotate writes it'),
        ({"article": {"id": 1}}, "article.text: missing"),
        ({"article": {"text": TEXT, "title": 5}}, "article.title: a string is needed, not 5"),
        ({"figures": [plain(FIGURE), {"start": 0}]}, "figures[1].end: missing"),
        ({"figures": [{**plain(FIGURE), "number": None}]}, "figures[0].number: a list is needed, not null"),
        ({"figures": [{**plain(FIGURE), "value": "12"}]}, 'figures[0].value: a number is needed, not "12"'),
        ({"figures": [{**plain(FIGURE), "place": 1}]}, "figures[0].place: 1 is the index of none of the 1 places"),
        ({"figures": [{**plain(FIGURE), "value": 10**400}]}, "figures[0].value: the number is too large"),
        ({"figures": {}}, "figures: a list is needed, not {}"),
        ({"places": ["Lviv"]}, 'places[0]: an object is needed, not "Lviv"'),
        ({"statements": [{**STATEMENT, "cue": [1, 2, 3]}]}, "statements[0].cue: a list of 2 is needed, not [1, 2, 3]"),
        (
            {"statements": [{**STATEMENT, "polarity": "sings"}]},
            'statements[0].polarity: "sings" is none of denies, says',
        ),
        ({"statements": [{**STATEMENT, "content": [[12, 53], [0, True]]}]}, "statements[0].content[1][1]: a whole"),
        (
            {"statements": [{**STATEMENT, "content": [[0, 99]]}]},
            "statements[0].content[0]: [0, 99) is no part of the text, which has 54 characters",
        ),
        ({"statements": [{**STATEMENT, "chain": ["s2"]}]}, 'statements[0].chain: "s2" is the id of none of the speak'),
        ({"speakers": []}, "is the id of none of the speakers"),
        ({"figures": [{**plain(FIGURE), "start": 13}]}, '"t least 12 people", not "at least 12 people"'),
        ({"figures": [{**plain(FIGURE), "end": -1}]}, "figures[0]: [12, -1) is no part of the text"),
    ],
)
def test_a_row_that_is_no_reading_is_refused_by_the_name_of_the_field(change: dict[str, object], said: str) -> None:
    with pytest.raises(BadRow) as refusal:
        reading_from_row({**reading_row(READING), **change})
    assert said in str(refusal.value)


def test_what_a_reading_may_lack_has_its_default() -> None:
    figure = {name: value for name, value in plain(FIGURE).items() if name not in ("confidence", "unit")}
    row = {"id": 7, "article": {"text": TEXT}, "figures": [figure], "places": plain(READING.places), "entities": None}
    reading = reading_from_row({**row, "statements": [STATEMENT], "speakers": plain(READING.speakers)})
    assert (reading.id, reading.figures, reading.entities) == (7, (FIGURE,), ())


def test_a_brief_is_no_reading_though_it_holds_findings() -> None:
    assert holds_findings(reading_row(READING))
    assert not holds_findings(brief_row(make_brief(READING, ())))


STORY = Story(
    id="s",
    title=None,
    articles=(7,),
    claims=(
        Claim(
            claim="people killed",
            kind="people",
            counted="person",
            status="killed",
            whose=None,
            place=None,
            mentions=(ClaimMention(article=7, figure=0, number=(21, 23), value=12.0, origin="Police"),),
        ),
    ),
)


def test_a_story_survives_the_wire() -> None:
    assert plain(story_from_row(parse_line(line(story_row(STORY))))) == plain(STORY)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"articles": None}, "a story is needed, as stories writes it"),
        ({"articles": [7, None]}, "articles[1]: a string or a number is needed, not null"),
        ({"first": "yesterday"}, "first: an ISO 8601 date"),
        ({"claims": [{"claim": "people killed"}]}, "claims[0].kind: missing"),
    ],
)
def test_a_row_that_is_no_story_is_refused_by_the_name_of_the_field(change: dict[str, object], said: str) -> None:
    with pytest.raises(BadRow) as refusal:
        story_from_row({**story_row(STORY), **change})
    assert said in str(refusal.value)


@pytest.mark.parametrize("text", ["", "[1]", "{", '"x"', "nul", "[" * 100_000, '{"id": NaN}', '{"id": -Infinity}'])
def test_a_line_that_is_no_object_is_refused(text: str) -> None:
    with pytest.raises(BadRow):
        parse_line(text)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({}, "text: missing"),
        ({"text": None}, "text: missing"),
        ({"text": 5}, "text: a string is needed, not 5"),
        ({"text": "", "title": ["Bridge"]}, 'title: a string is needed, not ["Bridge"]'),
        ({"text": "", "authors": "Ida Lund"}, 'authors: a list is needed, not "Ida Lund"'),
        ({"text": "", "key_points": ["a", {"text": "b"}]}, 'key_points[1]: a string is needed, not {"text": "b"}'),
        ({"text": "", "related": [{"title": 3}]}, "related[0].title: a string is needed, not 3"),
        ({"text": "", "related": ["Bridge"]}, 'related[0]: an object is needed, not "Bridge"'),
        ({"text": "", "form": "poem"}, 'form: "poem" is none of gallery, live blog'),
        ({"text": "", "id": {"a": 1}}, 'id: a string or a number is needed, not {"a": 1}'),
        ({"text": "", "id": True}, "id: a string or a number is needed, not true"),
        ({"text": "", "published": 1772546700}, "published: an ISO 8601 date"),
        ({"text": "", "language": "English"}, 'language: an ISO 639-1 code ("en", "uk") is needed, not "English"'),
        ({"text": "", "title": ["x" * 500]}, "…"),
    ],
)
def test_a_field_of_the_wrong_kind_is_named(row: dict[str, object], said: str) -> None:
    with pytest.raises(BadRow) as refusal:
        article_from_row(row, fallback_id="line 1")
    assert said in str(refusal.value)
    assert len(str(refusal.value)) < 150


def test_nulls_and_empty_strings_say_nothing() -> None:
    row = {
        "id": "",
        "text": "",
        "title": "",
        "outlet": None,
        "authors": None,
        "related": [{"url": "/r"}],
        "published": "",
    }
    assert article_from_row(row, fallback_id="x") == Article(id="", text="", related=(Related(title="", url="/r"),))


@pytest.mark.parametrize(
    "day", ["2026-03-03", "2026-03-03T14:05", "2026-03-03T14:05:59.120+02:00", "2026-03-03 14:05Z"]
)
def test_a_date_is_kept_as_it_is_written(day: str) -> None:
    assert article_from_row({"text": "", "published": day}, fallback_id="x").published == day


@pytest.mark.parametrize(
    "day",
    ["yesterday", "32.13.2025", "2026-02-30", "2026-03-03T25:00", "20260303", "2026", "3 March 2026", "0001-01-01"],
)
@pytest.mark.parametrize("name", ["published", "modified"])
def test_what_is_no_date_is_refused(name: str, day: str) -> None:
    with pytest.raises(BadRow, match=rf'{name}: an ISO 8601 date \(2026-03-03 or .*\) is needed, not "{day}"'):
        article_from_row({"text": "", name: day}, fallback_id="x")


@pytest.mark.parametrize("written", ["uk", "UK", "uk-UA", "uk_UA"])
def test_a_language_may_be_a_longer_tag(written: str) -> None:
    assert article_from_row({"text": "", "language": written}, fallback_id="x").language == "uk"


@given(st.dictionaries(st.sampled_from(sorted(FIELDS)), JSON))
def test_any_row_gives_an_article_or_names_what_is_wrong(row: dict[str, object]) -> None:
    named = re.compile(r"[\w.\[\]]+: ")
    try:
        said = line(plain(article_from_row(row, fallback_id="x")))
    except BadRow as refusal:
        said = str(refusal)
    assert said.startswith("{") or named.match(said)


@given(st.text(), st.one_of(st.text(), st.integers()), st.dictionaries(UNKNOWN, st.integers()))
def test_text_and_id_come_through_unchanged(text: str, id_: str | int, unknown: dict[str, int]) -> None:
    article = article_from_row({**unknown, "id": id_, "text": text}, fallback_id="x")
    assert (article.text, article.id) == (text, id_)


@given(st.text(st.characters(exclude_categories=())))
def test_every_row_is_one_line_that_utf8_can_hold(text: str) -> None:
    written = line({"text": text})
    assert len(written.splitlines()) == 1
    assert json.loads(written.encode().decode()) == {"text": text}


def test_separators_of_lines_are_escaped() -> None:
    assert line({"text": "a\u2028b\u2029c\x85d"}) == '{"text": "a\\u2028b\\u2029c\\u0085d"}'
