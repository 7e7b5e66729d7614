"""Partial reuse: passages of one article inside another's own report, with their spans in both."""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from dateline.records import Passage, Reading, Reuse, Span
from dateline.stories.copies.shingles import LENGTH, Hashes, shingles, word_spans
from dateline.stories.meeting import Pair

_WORDS = 18  # of a passage: shorter ones are names, phrases and quotations that all outlets have
_IN_ALL = 36  # words of all passages together
_GAP = 4  # words that may differ inside a passage
_QUOTED = 0.6  # of a passage: who quotes the same speech does not copy for that

Run = tuple[int, int, int, int]  # words [a, b) of the later article, [c, d) of the earlier


def find_reuse(
    readings: Sequence[Reading], shared: Mapping[Pair, int], groups: Sequence[Sequence[int]]
) -> tuple[Reuse, ...]:
    """Which articles of one story took passages from which earlier ones, without copies.

    ``shared`` holds the pairs of the story's positions that have words in common, ``groups`` its copies. Of a group of
    copies only the one that shares most is named, the earliest of those that share as much; what an outlet repeats of
    its own is no reuse.
    """
    group_of = {position: number for number, group in enumerate(groups) for position in group}
    sources: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for (first, later), count in sorted(shared.items()):
        if _may_reuse(readings, first, later, group_of):
            key = (later, group_of.get(first, -1 - first))
            sources.setdefault(key, []).append((-count, first))
    found = (_reuse(readings[later], readings[min(firsts)[1]]) for (later, _), firsts in sorted(sources.items()))
    return tuple(reuse for reuse in found if reuse is not None)


def _may_reuse(readings: Sequence[Reading], first: int, later: int, group_of: dict[int, int]) -> bool:
    if first in group_of and group_of[first] == group_of.get(later):
        return False
    outlets = [readings[position].article.outlet for position in (first, later)]
    return outlets[0] is None or outlets[0] != outlets[1]


def _reuse(later: Reading, first: Reading) -> Reuse | None:
    text, origin = later.article.text, first.article.text
    spans, origin_spans = word_spans(text), word_spans(origin)
    runs = [run for run in _runs(shingles(text), shingles(origin)) if run[1] - run[0] >= _WORDS]
    passages = tuple(
        Passage(
            start=spans[a][0],
            end=spans[b - 1][1],
            of_start=origin_spans[c][0],
            of_end=origin_spans[d - 1][1],
            text=text[spans[a][0] : spans[b - 1][1]],
        )
        for a, b, c, d in runs
        if not _quoted((spans[a][0], spans[b - 1][1]), later)
    )
    words = sum(len(passage.text.split()) for passage in passages)
    if words < _IN_ALL:
        return None
    return Reuse(
        article=later.id, of=first.id, passages=passages, share=round(sum(map(_length, passages)) / len(text), 3)
    )


def _runs(text: Hashes, origin: Hashes) -> Iterator[Run]:
    """Stretches of words that both texts hold in the same order, small changes inside them passed over."""
    places: dict[int, int] = {}
    for place, value in enumerate(origin.tolist()):
        places.setdefault(value, place)
    run: list[tuple[int, int]] = []
    for hit in ((i, places[value]) for i, value in enumerate(text.tolist()) if value in places):
        if run and not _follows(hit, run[-1]):
            yield _spanned(run)
            run = []
        run.append(hit)
    if run:
        yield _spanned(run)


def _follows(hit: tuple[int, int], before: tuple[int, int]) -> bool:
    return all(0 < now - then <= _GAP + LENGTH for now, then in zip(hit, before, strict=True))


def _spanned(run: Sequence[tuple[int, int]]) -> Run:
    return run[0][0], run[-1][0] + LENGTH, run[0][1], run[-1][1] + LENGTH


def _quoted(span: Span, reading: Reading) -> bool:
    """Whether most of it is somebody's speech in quotation marks."""
    inside = np.zeros(span[1] - span[0], dtype=bool)
    for statement in reading.statements:
        if statement.kind == "direct":
            for start, end in statement.content:
                inside[max(0, start - span[0]) : max(0, end - span[0])] = True
    return bool(inside.mean() >= _QUOTED)


def _length(passage: Passage) -> int:
    return passage.end - passage.start
