import pytest

from dateline.checks.checking import take_points
from dateline.checks.figures import agree, figure_atoms
from dateline.checks.wording import Wording
from dateline.pipeline import annotate, check, read_points
from dateline.records import Article, Figure, Reading


def figure(text, value, **fields):
    given = {"low": value, "high": value, "hedge": "exact", "kind": "people", "counted": "soldier"} | fields
    number = (0, len(text.split()[0]))
    return Figure(start=0, end=len(text), text=text, number=number, value=value, **given)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (figure("12", 12.0), figure("a dozen", 12.0), True),
        (figure("about 1,150", 1150.0, hedge="about", low=None, high=None), figure("1,147", 1147.0), True),
        (figure("more than 40", 40.0, hedge="at_least", high=None), figure("42", 42.0), True),
        (figure("more than 40", 40.0, hedge="at_least", high=None), figure("400", 400.0), False),
        (figure("dozens", None, hedge="vague", low=24.0, high=None), figure("38", 38.0), True),
        (figure("dozens", None, hedge="vague", low=24.0, high=None), figure("7", 7.0), False),
        (figure("6", 6.0), figure("7", 7.0), False),
    ],
)
def test_figures_agree_as_far_as_they_claim_to_be_exact(one, other, same):
    assert agree(one, other) is same
    assert agree(other, one) is same


def atom(point, *body):
    reading = Reading(article=Article(id="a", text="x"), figures=body)
    (found,) = figure_atoms(reading, Wording("x", "en"), Reading(article=Article(id="p", text="y"), figures=(point,)))
    return found


def test_a_figure_that_is_only_expected_does_not_support_a_fact():
    found = atom(
        figure("900 soldiers", 900.0, status="sent"), figure("900 soldiers", 900.0, status="sent", modality="expected")
    )
    assert found.verdict == "contradicted"
    assert "expected" in found.reason


def test_killed_is_not_injured():
    found = atom(figure("12 people", 12.0, status="killed"), figure("12 people", 12.0, status="injured"))
    assert found.verdict == "contradicted"
    assert found.evidence == ((0, 9),)


def test_two_figures_may_add_up():
    found = atom(figure("six soldiers", 6.0), figure("four soldiers", 4.0), figure("two soldiers", 2.0))
    assert found.verdict == "supported"
    assert len(found.evidence) == 2


def test_another_number_of_the_same_is_named_in_the_reason():
    found = atom(figure("19 soldiers", 19.0, status="killed"), figure("11 soldiers", 11.0, status="killed"))
    assert found.verdict == "contradicted"
    assert "“11 soldiers”" in found.reason


MILL = "At least five people were killed at the mill. Another 17 were injured."


@pytest.mark.parametrize(
    ("text", "shown"),
    [("22 people were injured.", "“17”"), ("22 people were killed.", "“At least five people”")],
)
def test_the_dead_and_the_hurt_do_not_add_up_to_either(check_point, text, shown):
    point = check_point(MILL, text)
    (found,) = (atom for atom in point.atoms if atom.kind == "figure")
    assert (point.verdict, found.verdict) == ("unsupported", "contradicted")
    assert shown in found.reason


@pytest.mark.parametrize(
    "text",
    [
        "At least 22 people were killed or injured.",
        "At least 22 people were dead or wounded.",
        "At least 22 casualties were reported.",
    ],
)
def test_they_do_where_the_point_tells_of_both(faults, text):
    assert faults(MILL, text) == {}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("At least six people were killed in Reni and Izmail.", {}),
        ("Six people were killed in Reni and Izmail.", {"Six people": "contradicted"}),
    ],
)
def test_a_sum_is_as_exact_as_its_parts(faults, text, wrong):
    body = "At least four people were killed in Reni and two were killed in Izmail."
    assert faults(body, text) == wrong


LORRIES = (
    "Of the 24 lorries that set out, half were turned back, a spokesman said, and the crowd stripped the other dozen."
)


@pytest.mark.parametrize("text", ["12 lorries were looted.", "Twelve lorries looted"])
def test_the_other_dozen_is_twelve(faults, text):
    assert faults(LORRIES, text) == {}


@pytest.mark.parametrize("body", ["two dozen lorries", "half a dozen lorries", "24 lorries"])
def test_two_dozen_is_not_twelve(faults, body):
    assert "12 lorries" in faults(f"The crowd stripped {body} of their load.", "12 lorries were looted.")


QUAY = """A drone fell on the quay of Vylok on Tuesday, killing at least five people and injuring 17 others.
Divers searched the basin until dawn. The grain silo was not damaged. The ferry stayed in port on Wednesday."""
CUT = (
    "Divers searched the basin until dawn.",
    "The grain silo was not damaged.",
    "The ferry stayed in port on Wednesday.",
)


def in_a_box(text):
    article = Article(id="a", text=QUAY, language="en", key_points=(text, *CUT))
    return check(article).key_points[0]


@pytest.mark.parametrize("text", ["Five people died at Vylok.", "Five people were slain at Vylok."])
def test_another_word_for_what_befell_them_is_carried_by_the_figure(text):
    assert in_a_box(text).verdict == "supported"


def test_a_word_for_something_else_is_not():
    assert in_a_box("Five people vanished at Vylok.").verdict != "supported"


def test_a_number_that_holds_is_not_called_lacking():
    body = "Four lorries were stopped at Reni and two lorries at Izmail. The mayor said a bridge was closed."
    text = "Six lorries were halted at crossings outside Reni and the border town of Izmail yesterday evening."
    (point,) = take_points(*read_points(annotate(Article(id="a", text=body, language="en")), (text,)))
    assert [atom.verdict for _, atom in point.found if atom.text == "Six lorries"] == ["supported"]
    assert "crossings" in point.near.lacking
    assert "six" not in point.near.lacking


def test_a_point_with_hardly_a_word_of_the_article_is_not_supported():
    body = "Four lorries were stopped at Reni and two lorries at Izmail. The mayor said a bridge was closed."
    text = "Doctors from several clinics vaccinated children and elderly people against cholera and measles yesterday."
    (point,) = check(Article(id="a", text=body, language="en", key_points=(text,))).key_points
    assert point.verdict == "unclear"
    assert "“cholera”" in point.atoms[-1].reason or "“doctors”" in point.atoms[-1].reason
