import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.articles.furniture import is_furniture, is_related_heading, is_topical, without_furniture

PROSE = "The ferry to Skela will not run before Monday, the harbour master said, because the ice is still too thick."


@pytest.mark.parametrize(
    "line",
    [
        "Share this article",
        "SHARE",
        "Read more: Ferry stays in port",
        "Advertisement",
        "Add to favourites",
        "Додати до обраного",
        "Добавить в избранное",
        "Читайте також: Пором стоїть у порту",
        "Читайте также: Паром стоит в порту",
        "Підписуйтесь на наш Telegram",
        "(Reporting by Ana Roth in Skela; editing by Tom Weil)",
        "Sign up for our daily newsletter and get the stories of the coast in your inbox.",
        "The harbour of Skela in January (credit: Coast Photo)",
        "Ice on the quay. Lena Hart/Getty Images",
        "Lesen Sie auch: Fähre bleibt im Hafen",
        "* * *",
        "© 2025 The Coast. All rights reserved.",
    ],
)
def test_knows_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        PROSE,
        "“We will save every boat,” she said.",
        "Share prices of the ferry company fell by 4% on Tuesday.",
        "He posted the picture on his Telegram channel on Sunday.",
        "Про це голова порту повідомив у своєму телеграм-каналі.",
        "Об этом глава порта сообщил в своём телеграм-канале.",
        "The council of Skela wants to become a member of the league of ports.",
        "The minister wrote on Twitter: “We shall not leave the coast.”",
        "For the latest round of talks, the two sides met in Skela.",
        "In its daily newsletter the institute said that the ships had left the strait.",
        "Людям дали ліжка й воду, повідомило агентство УНІАН/Reuters.",
        "Le port a obtenu de la banque un nouveau crédit",
        "Copyright law in the two countries differs, the ministry said.",
        "Reporting by the port's own inspectors put the loss at 2 million euros.",
        "Sources in the port put the loss at 2 million euros.",
    ],
)
def test_leaves_prose(line: str) -> None:
    assert not is_furniture(line)


def test_drops_the_headline_and_the_rows_under_it() -> None:
    lines = ["Ferry stays in port", "By Ana Roth", "12 January 2025, 10:40", PROSE]
    assert without_furniture(lines, ("Ferry stays in port",)) == [PROSE]


def test_drops_the_row_of_who_reported() -> None:
    assert without_furniture([PROSE, "Reporting by Ana Roth and Tom Weil"]) == [PROSE]


def test_ends_where_the_author_is_introduced() -> None:
    lines = [PROSE] * 5 + ["About the author", "Ana Roth has written about the coast since 2011."]
    assert without_furniture(lines) == [PROSE] * 5


def test_a_heading_in_the_middle_is_no_end() -> None:
    lines = [PROSE, "Discussion", *[PROSE] * 5]
    assert without_furniture(lines) == lines


@pytest.mark.parametrize(
    "text", ["More on the topic", "Related:", "More from the coast", "Більше за темою", "Mehr zum Thema"]
)
def test_knows_the_headings_of_related_lists(text: str) -> None:
    assert is_related_heading(text)


def test_a_list_of_the_most_read_is_not_on_the_topic() -> None:
    assert is_related_heading("Most read")
    assert not is_topical("Most read")
    assert is_topical("More on the topic")


@given(st.lists(st.text(max_size=60), max_size=12))
def test_only_takes_lines_away_in_order(lines: list[str]) -> None:
    kept = without_furniture(lines)
    rest = iter(lines)
    assert all(line in rest for line in kept)
    assert without_furniture(kept) == kept or len(kept) < len(lines)


def test_words_are_folded_as_the_lines_they_are_compared_with():
    assert is_furniture("Schließen")
    assert is_furniture("SCHLIESSEN")
