"""What a story is called, and its one line: the words of one of its articles, never words of our own."""

import re
from collections.abc import Callable, Sequence

from dateline.languages.sentences import split_sentences
from dateline.records import Excerpt, Reading

Passes = Callable[[Reading, str], bool]

_TRIED = 4  # titles of a story that are held against their texts
_FILED = re.compile(r"[^\W\d_]{3,}[^\n]{0,70}?\s[-–—]\s+")
_NUMBER = re.compile(r"\d+")
_SHORT, _LONG = 40, 320  # characters of a sentence that tells a story


def title_of(readings: Sequence[Reading], passes: Passes) -> str | None:
    """The title of the first of the readings whose own text bears it out; their order is that of preference.

    A title with a number that its text does not give, or most of whose names it does not give, is passed over, and so
    is one that does not pass the check. Where no title is left, the summary is the title.
    """
    titled = [reading for reading in readings if reading.article.title and _is_borne_out(reading)]
    for reading in titled[:_TRIED]:
        title = reading.article.title or ""
        if len(readings) == 1 or passes(reading, title):  # a report alone is called what it is called
            return title
    summary = summary_of(readings)
    return summary.text if summary else None


def summary_of(readings: Sequence[Reading]) -> Excerpt | None:
    """The first whole sentence of the first of the readings that has one of a fit length."""
    for reading in readings:
        text = reading.article.text
        for sentence in split_sentences(text, reading.article.language)[:3]:
            start = _behind_filing(text, sentence.start, sentence.end)
            if _SHORT <= sentence.end - start <= _LONG and text[sentence.end - 1] in '.!?…»”"':
                return Excerpt(article=reading.id, start=start, end=sentence.end, text=text[start : sentence.end])
    return None


def _behind_filing(text: str, start: int, end: int) -> int:
    """Where a sentence begins once "KYIV, Feb. 10 (MNA) - " and dashes are taken off."""
    while start < end and text[start] in "-–— ":
        start += 1
    match = _FILED.match(text, start, end)
    return match.end() if match and text[start : start + 3].isupper() else start


def _is_borne_out(reading: Reading) -> bool:
    title, text = reading.article.title or "", reading.article.text
    if title.endswith(("...", "…")):  # cut off
        return False
    numbers, written = set(_NUMBER.findall(title)), set(_NUMBER.findall(text))
    names = [word for word in re.findall(r"\w+", title)[1:] if word[0].isupper() and len(word) > 3]
    low = text.casefold()
    borne = sum(name.casefold()[: max(4, len(name) - 2)] in low for name in names)
    return numbers <= written and 2 * borne >= len(names)
