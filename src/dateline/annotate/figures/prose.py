"""The text that figures stand in, with what others have found in it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dateline.annotate.holding import stretches_of
from dateline.annotate.parsing import ParsedText
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
    statements. ``predicates`` are, for each sentence that has figures, its tokens that have a subject.
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
    predicates: tuple[tuple[int, ...], ...] = ()


def prose_of(
    parsed: ParsedText, places: tuple[Place, ...], moments: tuple[Moment, ...], statements: tuple[Statement, ...]
) -> Prose:
    """A text and what others have found in it, in any order."""
    placed = sorted((place.start, place.end, i) for i, place in enumerate(places))
    dated = sorted((moment.start, moment.end, i) for i, moment in enumerate(moments))
    found = tuple(placed), tuple(dated), stretches_of(statements)
    return Prose(parsed.text, parsed.sentences, parsed.docs, places, moments, statements, *found)


def start_of(found: Found) -> int:
    """The key by which findings are in order."""
    return found[0]
