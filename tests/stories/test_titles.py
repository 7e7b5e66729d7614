import pytest

from dateline.records import Article, Reading
from dateline.stories.titles import summary_of, title_of

LEAD = "Twelve people were killed when a missile hit the market of Kupiansk, the governor said."


def reading(text=LEAD, title=None, name="a"):
    return Reading(article=Article(id=name, text=text, title=title, language="en"))


def any_title(reading, title):
    return True


def test_the_first_title_that_its_text_bears_out_is_the_storys():
    readings = [
        reading(title="Forty killed in Lviv: 40 dead", name="a"),
        reading(title="Missile hits Kupiansk", name="b"),
    ]
    assert title_of(readings, any_title) == "Missile hits Kupiansk"


@pytest.mark.parametrize("title", ["Missile hits market...", "Missile hits market of…", "19 dead in Kupiansk"])
def test_titles_cut_off_or_with_other_numbers_are_passed_over(title):
    assert title_of([reading(title=title)], any_title) == LEAD


def test_a_title_that_does_not_pass_the_check_gives_way_to_the_next_and_to_the_summary():
    readings = [reading(title="Missile hits market", name="a"), reading(title="Market hit", name="b")]
    assert title_of(readings, lambda reading, title: title == "Market hit") == "Market hit"
    assert title_of(readings, lambda reading, title: False) == LEAD


@pytest.mark.parametrize("before", ["", "KUPIANSK, March 2 (MNA) - ", "— ", "Story.\n"])
def test_the_summary_is_a_sentence_of_the_text_without_the_line_it_was_filed_under(before):
    text = before + LEAD + " More was not known."
    summary = summary_of([reading(text)])
    assert summary.text == LEAD
    assert text[summary.start : summary.end] == LEAD


@pytest.mark.parametrize("text", ["", "Short.", "no end of a sentence " * 30])
def test_without_a_fit_sentence_there_is_no_summary_and_no_title(text):
    assert summary_of([reading(text)]) is None
    assert title_of([reading(text)], any_title) is None
