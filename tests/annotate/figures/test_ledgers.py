"""Lists of losses over several lines, and where their figures stand in the text."""

from dateline.annotate.figures import find_figures, has_number
from dateline.annotate.parsing import parse
from dateline.languages.sentences import split_sentences
from dateline.pipeline import annotate
from dateline.records import Article, Figure


def figures(text: str, language: str) -> tuple[Figure, ...]:
    sentences = split_sentences(text, language)
    return find_figures(parse(text, language, sentences, lambda sentence: has_number(sentence, language)))


def told(text: str, language: str) -> list[tuple[float | None, str | None, str]]:
    return [(figure.value, figure.counted, figure.status) for figure in figures(text, language)]


def test_a_list_takes_its_sort_from_the_line_before_it() -> None:
    lines = ["The staff gave these losses:", "Personnel: 41,170 (+120)", "Tanks: 380 (+4)", "Helicopters: 47"]
    assert told("\n".join(lines), "en") == [
        (41170, "person", "other"),
        (120, "person", "other"),
        (380, "tank", "destroyed"),
        (4, "tank", "destroyed"),
        (47, "helicopter", "destroyed"),
    ]


def test_a_list_of_what_a_force_has_is_no_loss() -> None:
    assert told("The brigade has:\nTanks: 380 (+4)\nDrones: 900 (+30)", "en") == [
        (380, "tank", "other"),
        (4, "tank", "other"),
        (900, "drone", "other"),
        (30, "drone", "other"),
    ]


def test_lines_without_additions_are_items_only_beside_some() -> None:
    lines = ["Втрати за добу:", "▪️ танків ‒ 380 (+4)", "▪️ літаків ‒ 42"]
    assert told("\n".join(lines), "uk") == [
        (380, "танк", "destroyed"),
        (4, "танк", "destroyed"),
        (42, "літак", "destroyed"),
    ]
    assert told("Переглядів: 42", "uk") == []
    assert told("Tanks: 380 (+4)\nViews: 1,234", "en") == [(380, "tank", "other"), (4, "tank", "other")]


def test_an_addition_shows_its_sign_and_a_total_its_hedge() -> None:
    text = "Потери: личного состава – около 41 170 (+120) человек."
    total, added = figures(text, "ru")
    assert (total.text, total.hedge, total.low) == ("около 41 170", "about", None)
    assert (added.text, added.hedge, added.low, text[slice(*added.number)]) == ("+120", "exact", 120, "120")


def test_an_addition_has_the_date_in_its_brackets() -> None:
    text = "As of 3 March the army had lost 380 (+4 on Monday) tanks."
    reading = annotate(Article(id="1", text=text, language="en", published="2026-03-03"))
    assert [(f.value, f.as_of.text if f.as_of else None) for f in reading.figures] == [
        (380, "As of 3 March"),
        (4, "Monday"),
    ]
