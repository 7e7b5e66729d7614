"""An article's sentences as spans, and where the prose begins after a dateline."""

from dataclasses import dataclass

from dateline.gazetteer import find_dateline, open_gazetteer
from dateline.languages.sentences import split_sentences


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of the article: its span, and how many paragraphs and sentences stand before it."""

    start: int
    end: int
    paragraph: int
    place: int


def split_lines(text: str, language: str | None) -> tuple[Line, ...]:
    """The sentences of a text in order; none crosses a line end, none starts or ends in white space."""
    return tuple(
        Line(sentence.start, sentence.end, sentence.paragraph, place)
        for place, sentence in enumerate(split_sentences(text, language))
    )


def dateline_end(text: str, line: Line) -> int:
    """Where the prose begins after a dateline such as "KHARKIV, Aug. 3 (Agency) —"; the sentence's start without one.

    Only a sentence that opens one of the first paragraphs has one.
    """
    found = find_dateline(text, open_gazetteer(), line.start, line.end) if line.paragraph <= 1 else None
    return line.start if found is None else found.end
