"""The text that figures stand in, with what others have found in it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dateline.annotate.holding import stretches_of
from dateline.annotate.parsing import ParsedText
from dateline.gazetteer import Dateline
from dateline.languages.sentences import Sentence
from dateline.records import Moment, Place, Statement

if TYPE_CHECKING:
    from spacy.tokens import Doc

Found = tuple[int, int, int]
"""Start, end and index of something found, so that a long text can be searched by halves."""


@dataclass(frozen=True, slots=True)
class Prose:
    """One article: its sentences with their parses, its places, moments and statements.

    ``placed`` and ``dated`` are the spans of the places and moments in order, ``contents`` the stretches of the
    statements. ``predicates`` are, for each sentence that has figures, its tokens that have a subject. ``filed`` gives
    by the start of the first sentence behind a dateline the place where its events can be.
    """

    text: str
    sentences: tuple[Sentence, ...]
    docs: "tuple[Doc | None, ...]"
    places: tuple[Place, ...]
    moments: tuple[Moment, ...]
    statements: tuple[Statement, ...]
    placed: tuple[Found, ...]
    dated: tuple[Found, ...]
    contents: tuple[Found, ...]
    filed: Mapping[int, int]
    predicates: tuple[tuple[int, ...], ...] = ()


def prose_of(
    parsed: ParsedText, places: tuple[Place, ...], moments: tuple[Moment, ...], statements: tuple[Statement, ...]
) -> Prose:
    """A text and what others have found in it, in any order."""
    placed = sorted((place.start, place.end, i) for i, place in enumerate(places))
    dated = sorted((moment.start, moment.end, i) for i, moment in enumerate(moments))
    found = tuple(placed), tuple(dated), stretches_of(statements)
    filed = dict(_filed(parsed.datelines, places))
    return Prose(parsed.text, parsed.sentences, parsed.docs, places, moments, statements, *found, filed)


def _filed(datelines: Sequence[Dateline], places: Sequence[Place]) -> Iterator[tuple[int, int]]:
    """The town of each dateline that has one, and is no seat of those who speak of what happens elsewhere."""
    at = {place.start: i for i, place in enumerate(places)}
    for dateline in datelines:
        (start, _), *others = dateline.towns
        if start in at and not (others or dateline.seat):
            yield dateline.end, at[start]


def start_of(found: Found) -> int:
    """The key by which findings are in order."""
    return found[0]
