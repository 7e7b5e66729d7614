import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.annotate.statements.quotations import find_quotations


def quoted(text: str) -> list[str]:
    return [text[q.start : q.end] for q in find_quotations(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We hold the bridge,” she said.", ["“We hold the bridge,”"]),
        ('"We hold," she said. "They fled."', ['"We hold,"', '"They fled."']),
        ("«Міст наш», – сказала вона.", ["«Міст наш»"]),
        ("„Wir bleiben“, sagte er.", ["„Wir bleiben“"]),
        ("''No comment,'' he said.", ["''No comment,''"]),
        ("She said “the ‘safe’ road” was shut.", ["“the ‘safe’ road”"]),
        ("«Газета «Голос» писала про це», – додав він.", ["«Газета «Голос» писала про це»"]),
        ('"Компанія "Міст" готова платити" - сказав він.', ['"Компанія "Міст" готова платити"']),
    ],
)
def test_marks_of_every_style(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def test_a_quotation_that_never_closes_runs_to_the_end() -> None:
    (only,) = find_quotations("“We will come back.  ", 0, 21)
    assert (only.end, only.closed) == (19, False)


@given(st.text(alphabet='“”"«»„ ab.\n', max_size=80))
def test_quotations_are_in_order_and_in_range(text: str) -> None:
    last = 0
    for q in find_quotations(text, 0, len(text)):
        assert last <= q.start < q.end <= len(text)
        last = q.end
