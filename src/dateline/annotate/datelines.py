"""The datelines of a text, taken off the sentences that they stand before: nobody says them, and nothing happens there.

A parser that reads "GOMA, Congo — Rebels left" as one sentence makes the town its subject.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from dateline.gazetteer import Dateline, Gazetteer, find_dateline
from dateline.languages.sentences import Sentence


def find_datelines(text: str, sentences: Sequence[Sentence], gazetteer: Gazetteer) -> tuple[Dateline, ...]:
    """The datelines that paragraphs open with, in order."""
    paragraphs = (list(group) for _, group in groupby(sentences, key=lambda sentence: sentence.paragraph))
    found = (find_dateline(text, gazetteer, group[0].start, group[-1].end) for group in paragraphs)
    return tuple(dateline for dateline in found if dateline is not None)


def without_datelines(sentences: Sequence[Sentence], datelines: Sequence[Dateline]) -> Iterator[Sentence]:
    """The sentences, each from where a dateline before it ends."""
    ends = {dateline.start: dateline.end for dateline in datelines}
    behind = 0
    for sentence in sentences:
        behind = ends.get(sentence.start, behind)
        if sentence.end > behind:
            yield replace(sentence, start=max(sentence.start, behind))
