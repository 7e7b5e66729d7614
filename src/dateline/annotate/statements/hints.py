"""What a word of a text hints of a cue: nothing by default; with an encoder, its probabilities as features."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from dateline.annotate.statements.passage import Passage
from dateline.records import Span

MARKS = ("head", "cue", "content", "source")
"""What the encoder says of each piece by itself, in the order of its columns."""
_TAGGED = (("tagged", 0.5), ("tagged-loose", 0.25))
_GAP = 3
_MOST_RUNS = 3
_NEAR = 4
_LEAST = 0.002
"""No probability is taken for nearer to 0 or 1 than this."""

Array = NDArray[np.float32]


class Hint:
    """The hint where no encoder is at work: no features, no candidates."""

    def of_cue(self) -> list[float]:
        """Features of the cue."""
        return []

    def of_contents(self, spans: Sequence[tuple[Span, ...]]) -> list[list[float]]:
        """Features of each candidate for its content."""
        return [[] for _ in spans]

    def of_sources(self, spans: Sequence[Span | None]) -> list[list[float]]:
        """Features of each candidate for its source; ``None`` stands for nobody."""
        return [[] for _ in spans]

    def contents(self, passage: Passage) -> Iterator[tuple[str, tuple[Span, ...]]]:
        """Contents that the encoder sees in a paragraph, each with the name of how it was made."""
        yield from ()


NO_HINT = Hint()


@dataclass(frozen=True, eq=False)
class Heard(Hint):
    """What an encoder says of the pieces of a stretch of text, were one of them a cue.

    ``starts`` and ``ends`` are places in the text, ``marks`` has a row a piece and a column for each of
    :data:`MARKS`, ``content`` and ``source`` say for each piece how likely it belongs to the cue's; ``piece`` is the
    cue's own.
    """

    starts: NDArray[np.int32]
    ends: NDArray[np.int32]
    marks: Array
    content: Array
    source: Array
    piece: int

    def of_cue(self) -> list[float]:
        """How likely it is a cue, what else it may be, and how much content and source it would have."""
        near = self.marks[max(0, self.piece - _NEAR) : self.piece + _NEAR + 1, 0].copy()
        near[min(self.piece, _NEAR)] = 0.0
        return [
            *self.marks[self.piece].tolist(),
            float(near.max(initial=0.0)),
            float(self.content.sum()),
            float(self.content.max(initial=0.0)),
            float(self.source.sum()),
            float(self.source.max(initial=0.0)),
        ]

    def of_contents(self, spans: Sequence[tuple[Span, ...]]) -> list[list[float]]:
        """How well each candidate agrees with the pieces that the encoder takes for content."""
        rows = [
            self._agreement(self._content, pieces) + self._inside(pieces) + self._edges(pieces)
            for pieces in map(self._pieces, spans)
        ]
        return _beside_the_best(rows)

    def of_sources(self, spans: Sequence[Span | None]) -> list[list[float]]:
        """How well each candidate agrees with the pieces that the encoder takes for the source."""
        rows = [self._agreement(self._source, self._pieces(() if s is None else (s,))) for s in spans]
        return _beside_the_best(rows)

    def contents(self, passage: Passage) -> Iterator[tuple[str, tuple[Span, ...]]]:
        """The runs of likely words in a paragraph, taken strictly and loosely; where they are many, none is sure."""
        here = (self.starts >= passage.start) & (self.ends <= passage.end)
        for kind, least in _TAGGED:
            runs = _joined(passage, self._runs(passage, np.flatnonzero(here & (self.content >= least))))
            if 0 < len(runs) <= _MOST_RUNS:
                yield kind, tuple(runs)

    def _runs(self, passage: Passage, pieces: NDArray[np.intp]) -> Iterator[Span]:
        """Pieces next to each other, drawn out to whole words."""
        if not len(pieces):
            return
        cuts = np.flatnonzero(self.starts[pieces[1:]] - self.ends[pieces[:-1]] > _GAP) + 1
        for run in np.split(pieces, cuts):
            if len(run) > 1:
                yield _whole_words(passage, int(self.starts[run[0]]), int(self.ends[run[-1]]))

    def _pieces(self, spans: Sequence[Span]) -> list[tuple[int, int]]:
        """The first and the last piece, half-open, of each span that holds any."""
        found = []
        for start, end in spans:
            first = int(np.searchsorted(self.ends, start, side="right"))
            last = int(np.searchsorted(self.starts, end, side="left"))
            if first < last:
                found.append((first, last))
        return found

    @cached_property
    def _content(self) -> "_Sums":
        return _Sums.of(self.content)

    @cached_property
    def _source(self) -> "_Sums":
        return _Sums.of(self.source)

    def _agreement(self, sums: "_Sums", pieces: list[tuple[int, int]]) -> list[float]:
        """Soft overlap, mean, recall, log odds, and the likelihood at the edges; all zero where there are no pieces."""
        if not pieces:
            return [0.0, 0.0, 0.0, 0.0, 0.0, sums.at(-1), 0.0, sums.at(-1), sums.most]
        inside = sum(sums.total[last] - sums.total[first] for first, last in pieces)
        count = sum(last - first for first, last in pieces)
        whole = float(sums.total[-1])
        first, last = pieces[0][0], pieces[-1][1]
        return [
            float(inside / (count + whole - inside)),
            float(inside / count),
            float(inside / max(whole, _LEAST)),
            float(sum(sums.odds[last] - sums.odds[first] for first, last in pieces)),
            sums.at(first),
            sums.at(first - 1),
            sums.at(last - 1),
            sums.at(last),
            min(float(sums.each[first:last].min()) for first, last in pieces),
        ]

    def _inside(self, pieces: list[tuple[int, int]]) -> list[float]:
        """What else the words inside may be: content or source of anybody, another cue."""
        if not pieces:
            return [0.0] * 4
        marks = np.concatenate([self.marks[first:last] for first, last in pieces])
        source = np.concatenate([self.source[first:last] for first, last in pieces])
        return [
            float(marks[:, 2].mean()),
            float(marks[:, 3].mean()),
            float(marks[:, 0].max()),
            float(source.max()),
        ]

    def _edges(self, pieces: list[tuple[int, int]]) -> list[float]:
        """How likely the words at the edges are content of anybody: before the first, the first, the last, after it."""
        if not pieces:
            return [0.0] * 4
        first, last = pieces[0][0], pieces[-1][1]
        places = (first - 1, first, last - 1, last)
        return [float(self.marks[i, 2]) if 0 <= i < len(self.marks) else 0.0 for i in places]


@dataclass(frozen=True, slots=True, eq=False)
class _Sums:
    """Probabilities of the pieces with running sums of them and of their log odds."""

    each: Array
    total: NDArray[np.float64]
    odds: NDArray[np.float64]
    most: float

    @classmethod
    def of(cls, each: Array) -> "_Sums":
        safe = np.clip(each.astype(np.float64), _LEAST, 1 - _LEAST)
        odds = np.log(safe / (1 - safe))
        return cls(
            each, np.concatenate([[0.0], np.cumsum(each)]), np.concatenate([[0.0], np.cumsum(odds)]),
            float(each.max(initial=0.0)),
        )  # fmt: skip

    def at(self, piece: int) -> float:
        return float(self.each[piece]) if 0 <= piece < len(self.each) else 0.0


def _joined(passage: Passage, runs: Iterable[Span]) -> list[Span]:
    """The runs, those with only words of one quotation between them as one: nobody is quoted with holes."""
    found: list[Span] = []
    for start, end in runs:
        if found and any(q.start < found[-1][1] and start < q.end for q in passage.quotations):
            found[-1] = found[-1][0], end
        else:
            found.append((start, end))
    return found


def _whole_words(passage: Passage, start: int, end: int) -> Span:
    """A stretch with the rest of the words that it begins and ends in."""
    text = passage.text
    while start > passage.start and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < passage.end and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return start, end


def _beside_the_best(rows: list[list[float]]) -> list[list[float]]:
    """Each row with how far its overlap and its log odds stay behind the best of all."""
    if not rows:
        return rows
    overlap, odds = max(row[0] for row in rows), max(row[3] for row in rows)
    return [[*row, row[0] - overlap, row[3] - odds] for row in rows]
