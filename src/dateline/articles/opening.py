"""The date that a scraper glued to the first line of a text: " date 2025-08-13 Talks went on …"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from dateline.articles.written_dates import WrittenDate, find_dates
from dateline.languages import all_words
from dateline.languages.shapes.calendar import Calendar

_LOOKED_AT = 6  # filled lines
_STARTS = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}")
_BETWEEN = re.compile(r"[\s,.:;|•·—–-]*")
_SHORTEST = 20  # characters that must be left of the line


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """The lines without the glued date, and that date."""

    lines: tuple[str, ...]
    published: WrittenDate | None = None
    modified: WrittenDate | None = None


def without_date(lines: Sequence[str]) -> Opening:
    """Takes a date off the start of one of the first lines, where a label or its digits show that it is no prose.

    Several lines that begin with dates are a chronicle, and stay as they are.
    """
    filled = [i for i, line in enumerate(lines) if line][:_LOOKED_AT]
    found = [(i, glued) for i in filled if (glued := _glued(lines[i]))]
    if not found or sum(_STARTS.match(line) is not None for line in lines) > 1:
        return Opening(lines=tuple(lines))
    index, (written, rest, changed) = found[0]
    kept = (*lines[:index], rest, *lines[index + 1 :])
    opening = Opening(lines=kept)
    return replace(opening, modified=written) if changed else replace(opening, published=written)


def _glued(line: str) -> tuple[WrittenDate, str, bool] | None:
    """The date at a line's start, the rest of the line, and whether it is the date of a change."""
    dates = find_dates(line[:80])
    if not dates:
        return None
    written = dates[0]
    before = line[: written.start].strip(" \t.,:;|•·—–-*[]()").casefold()
    if before and before not in _labels() and before not in _changed():
        return None
    if not before and not _STARTS.match(line[written.start :]):
        return None
    rest = line[_end(line, written.end) :]
    if len(rest) < _SHORTEST or not (rest[0].isupper() or rest[0] in "\"“«„'‘"):
        return None
    return written, rest, before in _changed()


def _end(line: str, position: int) -> int:
    match = _BETWEEN.match(line, position)
    return match.end() if match else position


@cache
def _labels() -> frozenset[str]:
    return frozenset(label for words in all_words(Calendar) for label in (*words.published, *words.date))


@cache
def _changed() -> frozenset[str]:
    return frozenset(label for words in all_words(Calendar) for label in words.modified)
