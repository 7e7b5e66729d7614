import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.briefs.silences import silence
from dateline.records import Article, Mention, Reading, Statement


def negated(text: str, cue: str, source: str = "", content: str = "", language: str = "en") -> str | None:
    start = text.index(cue)
    said = ((text.index(content), text.index(content) + len(content)),) if content else ()
    first = text.index(source)
    mention = Mention(start=first, end=first + len(source), text=source) if source else None
    statement = Statement(content=said, cue=(start, start + len(cue)), kind="indirect", source=mention)
    span = silence(Reading(article=Article(id="1", text=text, language=language)), statement)
    return text[span[0] : span[1]] if span else None


@pytest.mark.parametrize(
    ("text", "cue", "source", "content", "language", "whole"),
    [
        ("The ministry did not confirm the loss.", "confirm", "The ministry", "the loss", "en", "did not confirm"),
        ("The ministry has not confirmed it.", "has not confirmed", "The ministry", "it", "en", "has not confirmed"),
        ("The mayor didn’t say how many.", "say", "The mayor", "how many", "en", "didn’t say"),
        ("A spokesman declined to comment on it.", "declined", "A spokesman", "it", "en", "declined"),
        ("No one claimed that it fell.", "claimed", "No one", "it fell", "en", "No one claimed"),
        (
            "They did not immediately reply to a request.",
            "reply",
            "They",
            "a request",
            "en",
            "did not immediately reply",
        ),
        (
            "Министерство не подтвердило, что мост цел.",
            "подтвердило",
            "Министерство не",
            "мост цел",
            "ru",
            "не подтвердило",
        ),
        ("Речник відмовився коментувати втрату.", "коментувати", "Речник", "втрату", "uk", "відмовився коментувати"),
        ("The mayor said it would not rain.", "said", "The mayor", "it would not rain", "en", None),
        ("It was not there, the mayor said.", "said", "the mayor", "It was not there", "en", None),
        ("It was not there the mayor said.", "said", "the mayor", "It was not there", "en", None),
        ("He not only said it was lost.", "said", "He", "it was lost", "en", None),
        ("A man who could not be named said so.", "said", "A man who could not be named", "so", "en", None),
        ("Das Amt hat nicht gesagt, wer.", "gesagt", "Das Amt", "wer", "de", None),
    ],
)
def test_words_that_turn_a_cue_round(
    text: str, cue: str, source: str, content: str, language: str, whole: str | None
) -> None:
    assert negated(text, cue, source, content, language) == whole


@given(st.text(alphabet="not said, .\n’'", min_size=1, max_size=60), st.data())
def test_a_silence_ends_where_its_cue_does(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    cue = (start, data.draw(st.integers(start + 1, len(text))))
    statement = Statement(content=(), cue=cue, kind="indirect", source=None)
    span = silence(Reading(article=Article(id="1", text=text, language="en")), statement)
    assert span is None or 0 <= span[0] <= cue[0] < span[1] == cue[1]
