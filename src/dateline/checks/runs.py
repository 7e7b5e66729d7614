"""Names and verbs as they stand in a sentence: what stands right before and right behind a word."""

from collections.abc import Iterator

from dateline.checks.wording import Word, Wording
from dateline.records import Span

NEAR = 3  # words between a doer and the verb, and between a verb and who it is done to

Run = tuple[Word, ...]


def verbs(words: Run, wording: Wording) -> Iterator[tuple[int, Word]]:
    """Words that could be verbs: small letters, with content, and where they stand."""
    return (
        (n, word)
        for n, word in enumerate(words)
        if n and not word.capital and word.form.isalpha() and len(word.form) > 1 and not is_function(word, wording)
    )


def name_before(words: Run, place: int, wording: Wording) -> Run:
    """The name right before a word, with nothing but small words between; empty where there is none."""
    end = place
    while end and not words[end - 1].capital and _small(words[end - 1], wording) and place - end < NEAR:
        end -= 1
    start = end
    while start and words[start - 1].capital and not is_function(words[start - 1], wording):
        start -= 1
    return words[start:end]


def name_behind(words: Run, start: int, wording: Wording) -> Run:
    """The name that begins at a place, or behind an article there."""
    while start < len(words) and words[start].form in wording.rules.articles:
        start += 1
    end = start
    while end < len(words) and words[end].capital and not is_function(words[end], wording):
        end += 1
    return words[start:end]


def is_function(word: Word, wording: Wording) -> bool:
    """Whether a word carries no content."""
    return word.form in wording.rules.function


def stems_of(run: Run) -> frozenset[str]:
    """The stems of a run of words."""
    return frozenset(word.stem for word in run)


def text_of(wording: Wording, run: Run) -> str:
    """A run of words as written."""
    return wording.text[run[0].start : run[-1].end]


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans share a letter."""
    return one[0] < other[1] and other[0] < one[1]


def _small(word: Word, wording: Wording) -> bool:
    age = word.form.isdigit() and wording.text[max(0, word.start - 2) : word.start] == ", "
    return is_function(word, wording) or word.form.endswith("ly") or age
