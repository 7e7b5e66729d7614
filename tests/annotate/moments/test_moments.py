import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.annotate.moments import find_moments
from dateline.annotate.parsing import ParsedText, parse
from dateline.languages.sentences import split_sentences

PUBLISHED = "2025-08-13"  # a Wednesday


def moments(text: str, language: str = "en", published: str | None = PUBLISHED) -> list[tuple[str, str | None]]:
    sentences = split_sentences(text, language)
    parsed = ParsedText(text, language, sentences, (None,) * len(sentences))
    return [(m.text, m.date) for m in find_moments(parsed, published=published)]


@pytest.mark.parametrize(
    ("text", "found", "date"),
    [
        ("They came on Friday.", "Friday", "2025-08-08"),
        ("They will come on Friday.", "Friday", "2025-08-15"),
        ("They came on Friday, 15 August 2025.", "Friday, 15 August 2025", "2025-08-15"),
        ("It burned overnight.", "overnight", "2025-08-12/2025-08-13"),
        ("Two died last week.", "last week", "2025-08-04/2025-08-10"),
        ("War has raged since February 2022.", "since February 2022", "2022-02-01/2025-08-13"),
        ("More arrive by the end of the year.", "by the end of the year", "2025-08-13/2025-12-31"),
        ("It opened on 15 September.", "15 September", "2025-09-15"),
        ("It closed on January 3.", "January 3", "2025-01-03"),
        ("Talks began three days ago.", "three days ago", "2025-08-10"),
        ("It fell over the past two weeks.", "over the past two weeks", "2025-07-30/2025-08-13"),
        ("It lasted from 2014 to 2018.", "from 2014 to 2018", "2014-01-01/2018-12-31"),
        ("Prices rose in March.", "March", "2025-03-01/2025-03-31"),
        ("It was signed in early August.", "early August", "2025-08-01/2025-08-11"),
        ("He left in the 1990s.", "the 1990s", "1990-01-01/1999-12-31"),
        ("It happened on 2025-08-01.", "2025-08-01", "2025-08-01"),
    ],
)
def test_english(text: str, found: str, date: str) -> None:
    assert moments(text) == [(found, date)]


@pytest.mark.parametrize(
    "text", ["They may march on.", "He lost 2,022 men.", "Route 2019 is shut.", "30 February 2025"]
)
def test_what_is_no_date(text: str) -> None:
    assert [m for m in moments(text) if "-" in (m[1] or "") and "2025-02-30" in (m[1] or "")] == []
    assert text == "30 February 2025" or moments(text) == []


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("uk", "Це сталося у п'ятницю, 8 серпня.", "2025-08-08"),
        ("uk", "З лютого 2022 року триває війна.", "2022-02-01/2025-08-13"),
        ("uk", "Минулого тижня загинули двоє.", "2025-08-04/2025-08-10"),
        ("uk", "До кінця року прибудуть нові.", "2025-08-13/2025-12-31"),
        ("ru", "Это произошло 5 августа 2025 года.", "2025-08-05"),
        ("ru", "Три дня назад начались переговоры.", "2025-08-10"),
        ("ru", "Вчера погибли двое.", "2025-08-12"),
    ],
)
def test_other_languages(language: str, text: str, date: str) -> None:
    assert [m[1] for m in moments(text, language)] == [date]


def test_without_a_publication_date_the_relative_stays_open() -> None:
    assert moments("They came on Friday.", published=None) == [("Friday", None)]
    assert moments("They came in May 2023.", published=None) == [("May 2023", "2023-05-01/2023-05-31")]
    assert moments("It lasts since 2014.", published="nonsense") == [("since 2014", "2014-01-01/..")]


def test_a_time_of_publication_is_its_day() -> None:
    assert moments("Yesterday it rained.", published="2025-08-13T23:59:00+03:00") == [("Yesterday", "2025-08-12")]


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(["last", "9999", "May", "31", "February", "ago", "999", "years", "since", "до", "\x00", ","])
    )
)
def test_any_words_give_spans_in_order(pieces: list[str]) -> None:
    text = " ".join(pieces)
    sentences = split_sentences(text)
    parsed = ParsedText(text, "en", sentences, (None,) * len(sentences))
    after = 0
    for moment in find_moments(parsed, published="0001-01-01"):
        assert text[moment.start : moment.end] == moment.text
        assert moment.start >= after
        after = moment.end


REPORT = "2026-02-14"  # a Saturday


def dates(text: str, language: str = "en") -> list[str | None]:
    parsed = parse(text, language, split_sentences(text, language), lambda sentence: True)
    return [m.date for m in find_moments(parsed, published=REPORT)]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The port is preparing to ship 40 cranes by the end of May.", "2026-02-14/2026-05-31"),
        ("Repairs must be finished by April, the mayor said.", "2026-02-14/2026-04-30"),
        ("By the end of April, he said, the bridge opens.", "2026-02-14/2026-04-30"),
        ("The firm plans to open a mill in April.", "2026-04-01/2026-04-30"),
        ("The mayor ordered crews to leave by Friday.", "2026-02-14/2026-02-20"),
        ("The union extended its ban until September.", "2026-02-14/2026-09-30"),
        ("The fleet had lost 30 ships by November.", "../2025-11-30"),
        ("He served as mayor until November.", "../2025-11-30"),
        ("She failed to pay the fine by December.", "../2025-12-31"),
        ("Two men may have been killed on Friday.", "2026-02-13"),
        ("He flew to Oslo to sign the deal on Friday.", "2026-02-13"),
    ],
)
def test_the_verb_says_whether_a_date_lies_ahead(text: str, date: str) -> None:
    assert dates(text) == [date]


def test_the_nearest_verb_decides() -> None:
    text = "The council on Friday extended tariffs that would lapse in September."
    assert dates(text) == ["2026-02-13", "2026-09-01/2026-09-30"]


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("uk", "До кінця квітня порт отримає два крани, повідомив мер.", "2026-02-14/2026-04-30"),
        ("uk", "До кінця листопада флот втратив 30 суден.", "../2025-11-30"),
        ("ru", "До конца апреля порт получит два крана, сообщил мэр.", "2026-02-14/2026-04-30"),
        ("ru", "К концу ноября флот потерял 30 судов.", "../2025-11-30"),
        ("ru", "Тарифы продлили до сентября.", "2026-02-14/2026-09-30"),
    ],
)
def test_bounds_in_other_languages(language: str, text: str, date: str) -> None:
    assert dates(text, language) == [date]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "On 5 February a dam broke. A day earlier, two people drowned.", ["2026-02-05", "2026-02-04"]),
        ("en", "It shut on 5 February and reopened two days later.", ["2026-02-05", "2026-02-07"]),
        ("en", "It shut on 5 February.\nTwo drowned the previous day.", ["2026-02-05", "2026-02-13"]),
        ("en", "The next day the rain stopped.", [None]),
        ("en", "It opened two days earlier than planned.", []),
        ("uk", "5 лютого згорів склад. Днем раніше згоріла школа.", ["2026-02-05", "2026-02-04"]),
        ("ru", "5 февраля сгорел склад. Накануне сгорела школа.", ["2026-02-05", "2026-02-04"]),
        ("ru", "Накануне сгорела школа.", ["2026-02-13"]),
    ],
)
def test_a_day_counts_from_the_one_named_before(language: str, text: str, found: list[str | None]) -> None:
    assert dates(text, language) == found


def timed(text: str, language: str = "en") -> list[tuple[str, str | None, str | None]]:
    sentences = split_sentences(text, language)
    parsed = ParsedText(text, language, sentences, (None,) * len(sentences))
    return [(m.text, m.date, m.time) for m in find_moments(parsed, published=PUBLISHED)]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "They left at 3 a.m. on Friday.", ("3 a.m. on Friday", "2025-08-08", "03:00")),
        ("en", "They left on Friday at 3:20 p.m.", ("Friday at 3:20 p.m.", "2025-08-08", "15:20")),
        (
            "en",
            "It rang at 10:15 p.m. (1915 GMT) on Tuesday.",
            ("10:15 p.m. (1915 GMT) on Tuesday", "2025-08-12", "22:15"),
        ),
        ("en", "It sank around 0700 GMT.", ("0700 GMT", None, "07:00Z")),
        (
            "en",
            "They met between 3 and 5 p.m. on Monday.",
            ("between 3 and 5 p.m. on Monday", "2025-08-11", "15:00/17:00"),
        ),
        ("en", "Curfew runs from 11 p.m. to 5 a.m.", ("from 11 p.m. to 5 a.m.", None, "23:00/05:00")),
        ("en", "It ended at noon Tuesday.", ("noon Tuesday", "2025-08-12", "12:00")),
        ("en", "It ended at 12:30 a.m. today.", ("12:30 a.m. today", "2025-08-13", "00:30")),
        ("uk", "Це було о 3 годині ночі у п'ятницю.", ("3 годині ночі у п'ятницю", "2025-08-08", "03:00")),
        ("uk", "Вибух пролунав о 22:15.", ("22:15", None, "22:15")),
        ("ru", "Это было в 3 часа ночи в пятницу.", ("3 часа ночи в пятницу", "2025-08-08", "03:00")),
        ("ru", "С 10:00 до 14:00 было тихо.", ("С 10:00 до 14:00", None, "10:00/14:00")),
    ],
)
def test_times_of_day(language: str, text: str, found: tuple[str, str | None, str | None]) -> None:
    assert timed(text, language) == [found]


@pytest.mark.parametrize(
    "text",
    ["They won 3:1 there.", "See Job 10:15 again.", "It took 3 hours.", "Some 1915 people came.", "Odds fell to 3:25."],
)
def test_what_is_no_time_of_day(text: str) -> None:
    assert [found for found in timed(text) if found[2]] == []


def test_a_time_alone_has_the_day_that_its_sentence_named() -> None:
    assert timed("It began at 03:00 on Friday and ended at 05:30.")[1] == ("05:30", "2025-08-08", "05:30")
    assert timed("It began on Friday. It ended at 05:30.")[1] == ("05:30", None, "05:30")


@pytest.mark.parametrize(
    ("language", "text", "found", "date"),
    [
        ("en", "It burned overnight into Saturday.", "overnight into Saturday", "2025-08-08/2025-08-09"),
        ("en", "It burned on the night of August 5.", "the night of August 5", "2025-08-05/2025-08-06"),
        ("en", "It burned in the early hours of Friday.", "the early hours of Friday", "2025-08-08"),
        ("en", "It burned on Friday night.", "Friday night", "2025-08-08"),
        ("uk", "У ніч на 13 серпня горів склад.", "У ніч на 13 серпня", "2025-08-12/2025-08-13"),
        ("ru", "В ночь на пятницу горел склад.", "В ночь на пятницу", "2025-08-07/2025-08-08"),
        ("en", "They met on August 9-10.", "August 9-10", "2025-08-09/2025-08-10"),
        ("en", "They met between 5 and 8 August.", "between 5 and 8 August", "2025-08-05/2025-08-08"),
        ("uk", "Бої тривали 11-12 серпня.", "11-12 серпня", "2025-08-11/2025-08-12"),
        ("en", "It passed in the first half of 2025.", "the first half of 2025", "2025-01-01/2025-06-30"),
        ("ru", "Это было во втором квартале 2025 года.", "втором квартале 2025 года", "2025-04-01/2025-06-30"),
        ("en", "They met in mid-July.", "mid-July", "2025-07-11/2025-07-21"),
        ("uk", "Протягом минулої доби було тихо.", "минулої доби", "2025-08-12/2025-08-13"),
    ],
)
def test_parts_of_days_and_years(language: str, text: str, found: str, date: str) -> None:
    assert moments(text, language) == [(found, date)]


def test_a_range_gives_its_first_day_the_year_of_its_last() -> None:
    text = "С 15 марта по 14 апреля 2022 года было тихо."
    assert moments(text, "ru", None) == [("С 15 марта по 14 апреля 2022 года", "2022-03-15/2022-04-14")]
    assert moments("From 20 December to 5 January 2024 it snowed.")[0][1] == "2023-12-20/2024-01-05"


def test_a_weekday_and_its_date_are_one() -> None:
    assert moments("Seen this Thursday, Dec. 28, 2017, there.") == [("this Thursday, Dec. 28, 2017", "2017-12-28")]


def test_days_with_names_of_their_own() -> None:
    assert moments("Shops opened on Black Friday.") == []
    assert moments("They met on Christmas Eve.") == [("Christmas Eve", "2024-12-24")]
