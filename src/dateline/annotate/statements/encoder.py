"""The fine-tuned sentence encoder behind ``--attribution best``: which pieces of a text are cues, and what theirs is.

The network is a small transformer (six layers) that reads some paragraphs at a time; for each place that is asked for
it says of every piece how likely it belongs to that cue's content and source. It runs on one core with ONNX Runtime.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from dateline.annotate.statements.hints import NO_HINT, Heard, Hint
from dateline.annotate.statements.passage import Passage
from dateline.errors import SetupError
from dateline.records import Span

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

WINDOW = 320
"""Pieces that are read at a time, with a sign before and one behind each paragraph."""
OPENS, CLOSES = 101, 102
_NETWORK, _TOKENIZER = "encoder.onnx", "tokenizer.json"


@dataclass(frozen=True, slots=True, eq=False)
class Window:
    """Pieces of some paragraphs: number in the vocabulary, casing (0 lower, 1 first, 2 all), place in the text.

    The signs around paragraphs have no place: their start is their end.
    """

    ids: NDArray[np.int64]
    casing: NDArray[np.int64]
    starts: NDArray[np.int32]
    ends: NDArray[np.int32]


Piece = tuple[int, int, int]
"""Number in the vocabulary, start and end in the text."""


def windows(found: Sequence[Passage], tokenizer: "Tokenizer") -> Iterator[Window]:
    """The paragraphs of a text in windows; one that is too long for a window is parted, where it can at a sentence."""
    pieces: list[Piece] = []
    for passage in found:
        for part in _parts(passage, tokenizer):
            if pieces and 1 + len(pieces) + len(part) + 1 > WINDOW:
                yield _window(passage.text, pieces)
                pieces = []
            pieces += [*part, (CLOSES, passage.end, passage.end)]
    if pieces:
        yield _window(found[-1].text, pieces)


def _parts(passage: Passage, tokenizer: "Tokenizer") -> Iterator[list[Piece]]:
    start = passage.start
    coded = tokenizer.encode(passage.text[start : passage.end], add_special_tokens=False)
    pieces = [(number, start + s, start + e) for number, (s, e) in zip(coded.ids, coded.offsets, strict=True)]
    most = WINDOW - 2
    while len(pieces) > most:
        places = [sentence.start for sentence in passage.sentences[1:] if sentence.start <= pieces[most][1]]
        cut = max((i for i in range(1, most + 1) if pieces[i][1] in places), default=most)
        yield pieces[:cut]
        pieces = pieces[cut:]
    yield pieces


def _window(text: str, pieces: list[Piece]) -> Window:
    first = pieces[0][1]
    whole = [(OPENS, first, first), *pieces]
    return Window(
        ids=np.array([p[0] for p in whole], dtype=np.int64),
        casing=np.array([_casing(text[s:e]) for _, s, e in whole], dtype=np.int64),
        starts=np.array([p[1] for p in whole], dtype=np.int32),
        ends=np.array([p[2] for p in whole], dtype=np.int32),
    )


def _casing(word: str) -> int:
    if not word[:1].isupper():
        return 0
    return 2 if len(word) > 1 and word.isupper() else 1


@dataclass(frozen=True, slots=True, eq=False)
class Encoder:
    """A network with its tokenizer; holds them as long as it lives."""

    session: "InferenceSession"
    tokenizer: "Tokenizer"

    def hints(self, found: Sequence[Passage], places: Sequence[Span]) -> list[Hint]:
        """For each place of a text, a span in order of its start, what is said of it as a cue."""
        result: list[Hint] = []
        read = list(windows(found, self.tokenizer)) if places else []
        lows = [int(window.starts[0]) for window in read]
        near = [max(0, bisect_right(lows, start) - 1) for start, _ in places]
        for number, group in groupby(range(len(places)), key=near.__getitem__):
            result += self._heard(read[number], [_piece(read[number], places[i]) for i in group])
        return result

    def _heard(self, window: Window, asked: list[int]) -> Iterator[Heard]:
        marks, pairs = self.session.run(
            ["marks", "pairs"],
            {"ids": window.ids[None], "casing": window.casing[None], "places": np.array(asked, dtype=np.int64)},
        )
        for piece, (content, source) in zip(asked, pairs, strict=True):
            yield Heard(window.starts, window.ends, marks, content, source, piece)


def _piece(window: Window, place: Span) -> int:
    """The first piece that a place touches."""
    return min(int(np.searchsorted(window.ends, place[0], side="right")), len(window.ids) - 1)


def hints_at(found: Sequence[Passage], places: Sequence[Span], encoder: Encoder | None) -> list[Hint]:
    """What is hinted of each place of some paragraphs: nothing without an encoder."""
    return [NO_HINT] * len(places) if encoder is None else encoder.hints(found, places)


def open_encoder(network: Path, tokenizer: Path) -> Encoder:
    """An encoder from its two files; raises :class:`SetupError` when ONNX Runtime or the tokenizer is not installed."""
    try:
        import onnxruntime
        from tokenizers import Tokenizer
    except ImportError as error:
        raise SetupError(
            "--attribution best needs ONNX Runtime and tokenizers: pip install 'dateline[models]'"
        ) from error
    options: Any = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(str(network), options, providers=["CPUExecutionProvider"])
    return Encoder(session, Tokenizer.from_file(str(tokenizer)))


@cache
def load_encoder() -> Encoder:
    """The encoder that the package holds, opened once a process."""
    folder = files(__package__).joinpath("best")
    with as_file(folder.joinpath(_NETWORK)) as network, as_file(folder.joinpath(_TOKENIZER)) as tokenizer:
        if not network.is_file():
            raise SetupError("the encoder for --attribution best is missing: install the package again")
        return open_encoder(network, tokenizer)
