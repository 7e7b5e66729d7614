"""Names in Russian: Slovnet's recogniser, with the weights that Natasha ships, loaded once a process."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

from dateline.errors import SetupError
from dateline.languages.sentences import Sentence

RECOGNISED = frozenset(("ru",))
_WEIGHTS, _VECTORS = "data/model/slovnet_ner_news_v1.tar", "data/emb/navec_news_v1_1B_250K_300d_100q.tar"
_LONG = 2_000  # characters of a passage: a paragraph, or a part of a long one
_TOGETHER = 8  # passages in a batch
Label = Literal["PER", "LOC", "ORG"]


@dataclass(frozen=True, slots=True)
class Recognised:
    """A name that the recogniser sees in the text: a person's, a place's or an organisation's."""

    start: int
    end: int
    label: Label


def recognise(text: str, language: str, sentences: Sequence[Sentence]) -> tuple[Recognised, ...]:
    """The names in a text, in order; none in a language without a recogniser of its own.

    Raises :class:`SetupError` when its package is missing.
    """
    if language not in RECOGNISED:
        return ()
    passages = list(_passages(sentences))
    found: list[Recognised] = []
    for first in range(0, len(passages), _TOGETHER):
        batch = passages[first : first + _TOGETHER]
        for (start, _), marked in zip(batch, _load().map([text[s:e] for s, e in batch]), strict=True):
            found += (Recognised(start + span.start, start + span.stop, span.type) for span in marked.spans)
    return tuple(found)


def _passages(sentences: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """Sentences of one paragraph joined to passages that are not too long."""
    start = end = 0
    paragraph: int | None = None
    for sentence in sentences:
        if paragraph is not None and (sentence.paragraph != paragraph or sentence.end - start > _LONG):
            yield start, end
            paragraph = None
        if paragraph is None:
            start, paragraph = sentence.start, sentence.paragraph
        end = sentence.end
    if paragraph is not None:
        yield start, end


@cache
def _load() -> Any:
    spec = find_spec("natasha")  # its own code needs a package that no longer imports; its weights don't
    folders = spec.submodule_search_locations if spec else None
    if not folders:
        raise SetupError("the Russian recogniser is not installed: pip install natasha slovnet navec")
    from navec import Navec
    from slovnet import NER

    folder = Path(folders[0])
    recogniser = NER.load(str(folder / _WEIGHTS))
    recogniser.navec(Navec.load(str(folder / _VECTORS)))
    return recogniser
