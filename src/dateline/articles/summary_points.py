"""The key points that a text without markup sets apart: under a heading of theirs, near its top."""

import re
from collections.abc import Iterable, Sequence

from dateline.articles.pasted_lines import PastedLine

_MOST = 12
_LONGEST = 400  # characters of a point
_SENTENCE = 4  # words that the points below a loose heading have, on average
_NUMBER = re.compile(r"\d[\d.,\u00a0\u202f]*\d")  # of two digits and more
_NUMBERS = 3  # different ones that points have before it counts whether the body has them
_LEAD = 3  # sentences at most that stand before a box: behind more, a list is part of the body


def find_points(lines: Sequence[PastedLine]) -> tuple[int, ...]:
    """The indices of the key points, in order; none where the text has no box of them.

    Points are the list behind a heading of the box's kind, near the top, or at the very end. Without bullets they
    must end in a blank line or the headline, or nothing tells them from the body.
    """
    told = 0
    for i, line in enumerate(lines):
        told += line.kind == "prose" and not line.bulleted
        if line.kind != "box" or line.content.endswith(("?", "!")):
            continue
        points = _bulleted(lines, i + 1) or (_plain(lines, i + 1) if line.firm and told <= _LEAD else ())
        if points and _is_box(lines, line, points) and (told <= _LEAD or (line.firm and _is_last(lines, points))):
            return points
    return ()


def are_retold(points: Sequence[str], body: Iterable[str]) -> bool:
    """Whether points can be the summary of a body: it gives half of their numbers, or they have hardly any.

    The "Highlights" of a situation report are what it reports.
    """
    numbers = _numbers(points)
    return len(numbers) < _NUMBERS or 2 * len(numbers & _numbers(body)) >= len(numbers)


def _numbers(texts: Iterable[str]) -> set[str]:
    return {re.sub(r"\D", "", number) for text in texts for number in _NUMBER.findall(text)}


def _is_box(lines: Sequence[PastedLine], heading: PastedLine, points: tuple[int, ...]) -> bool:
    """A loose heading ("summary") needs sentences below it that the body retells, a firm one bullets or two lines."""
    if heading.firm:
        return len(points) >= 2 or lines[points[0]].bulleted
    words = sum(len(lines[i].content.split()) for i in points) / len(points)
    rest = (line.content for i, line in enumerate(lines) if i not in points)
    return words >= _SENTENCE and len(points) >= 2 and are_retold([lines[i].content for i in points], rest)


def _is_last(lines: Sequence[PastedLine], points: tuple[int, ...]) -> bool:
    """Whether nothing of the body follows."""
    return not any(line.kind in ("prose", "short") for line in lines[points[-1] + 1 :])


def _bulleted(lines: Sequence[PastedLine], start: int) -> tuple[int, ...]:
    points: list[int] = []
    for i in range(start, len(lines)):
        line = lines[i]
        if line.kind == "blank":
            continue
        if not line.bulleted or line.kind not in ("short", "prose", "details") or len(line.content) > _LONGEST:
            break
        points.append(i)
    return tuple(points) if len(points) <= _MOST else ()


def _plain(lines: Sequence[PastedLine], start: int) -> tuple[int, ...]:
    points: list[int] = []
    for i in range(start, len(lines)):
        line = lines[i]
        ended = line.kind in ("blank", "furniture", "details") or (line.is_headline and len(points) > 1)
        if ended and points:
            rest = sum(other.kind == "prose" for other in lines[i:])
            return tuple(points) if rest and not _is_spaced(lines, start) else ()
        if line.kind not in ("prose", "short") or len(line.content) > _LONGEST or len(points) >= _MOST:
            return ()
        points.append(i)
    return ()


def _is_spaced(lines: Sequence[PastedLine], start: int) -> bool:
    """Whether the text parts all its paragraphs by blank lines, so that one says nothing of a list's end."""
    return start + 1 < len(lines) and lines[start].kind == "prose" and lines[start + 1].kind == "blank"
