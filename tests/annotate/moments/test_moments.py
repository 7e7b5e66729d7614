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
