import textwrap

from hypothesis import given
from hypothesis import strategies as st

from dateline.articles.unwrapping import paragraph_lines

FIRST = (
    "Talks between the two governments ended on Tuesday without an agreement on the release of prisoners, two people "
    "who took part said, although the delegations had met for six hours and wanted to go on."
)
SECOND = (
    "Neither side gave details, and the head of the northern delegation told reporters that no date was set for the "
    "next round, which mediators in Geneva had hoped to hold before the end of the month."
)


def test_wrapped_paragraphs_become_one_line_each():
    for width in (60, 72, 80, 98):
        text = f"{textwrap.fill(FIRST, width)}\n\n{textwrap.fill(SECOND, width)}"
        assert paragraph_lines(text) == (FIRST, "", SECOND)


def test_indented_paragraphs_need_no_blank_line():
    text = "\n".join(textwrap.fill(p, 70, initial_indent="    ") for p in (FIRST, SECOND, FIRST, SECOND))
    assert paragraph_lines(text) == (FIRST, SECOND, FIRST, SECOND)


def test_list_items_stay_apart_and_their_second_lines_are_joined():
    item = (
        "- the return of the bodies of soldiers who fell near the bridge in the first week of the battle for the town"
    )
    listed = f"{textwrap.fill(item, 70, subsequent_indent='  ')}\n- the road"
    text = "\n\n".join((textwrap.fill(FIRST, 70), listed, textwrap.fill(SECOND, 70)))
    assert paragraph_lines(text) == (FIRST, "", item, "- the road", "", SECOND)


def test_lines_that_are_paragraphs_stay_as_they_are():
    lines = (
        "A truce held for a third day on Tuesday.",
        "Four violations were counted.",
        "The ferry ran again on the river.",
    )
    assert paragraph_lines("\n".join(lines)) == lines


def test_headlines_of_equal_width_are_not_joined():
    lines = tuple(
        f"{name} reopens its bridge after a month of repairs" for name in ("Borivka", "Balkove", "Stepove", "Zelene")
    )
    assert paragraph_lines("\n".join(lines)) == lines


def test_a_quoted_mail_loses_its_marks():
    text = "\n".join(f"> {line}" for line in textwrap.wrap(FIRST, 70))
    assert paragraph_lines(text) == (FIRST,)


@given(st.lists(st.text(alphabet="ab .\n\t-", max_size=80), max_size=12))
def test_no_letter_is_lost(lines):
    text = "\n".join(lines)
    assert "".join("".join(paragraph_lines(text)).split()) == "".join(text.split())
