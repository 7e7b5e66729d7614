import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.briefs.sentences import dateline_end, split_lines


def test_titles_and_initials_end_no_sentence() -> None:
    text = "Gen. R. Osypenko met Dr. Lin. They spoke.\nNothing else was said"
    assert [text[line.start : line.end] for line in split_lines(text, "en")] == [
        "Gen. R. Osypenko met Dr. Lin.",
        "They spoke.",
        "Nothing else was said",
    ]


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("KYIV, Aug 13 (Agency Meridian) — Rain fell.", "Rain fell."),
        ("GENEVA – Talks resumed.", "Talks resumed."),
        ("Przemyśl, Poland — Trains ran late.", "Trains ran late."),
        ("Rain, Wind — Trains ran late.", "Rain, Wind — Trains ran late."),
        ("КИЇВ, 13 серпня (Меридіан) — Пройшов дощ.", "Пройшов дощ."),
        ("Rain — the third in a week — fell.", "Rain — the third in a week — fell."),
        ("It was NATO that — again — objected.", "It was NATO that — again — objected."),
    ],
)
def test_prose_begins_after_the_dateline(text: str, prose: str) -> None:
    line = split_lines(text, "en")[0]
    assert text[dateline_end(text, line) : line.end] == prose


@given(st.text(alphabet='aA.!? \n"“”’Dr', max_size=200))
def test_sentences_lie_in_order_and_hold_all_letters(text: str) -> None:
    lines = split_lines(text, "en")
    assert "".join("".join(text[line.start : line.end] for line in lines).split()) == "".join(text.split())
    assert all(one.end <= other.start for one, other in zip(lines, lines[1:], strict=False))
