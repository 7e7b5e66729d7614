"""The text that figures stand in, with what others have found in it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dateline.annotate.sentences import Sentence
from dateline.records import Moment, Place, Statement

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class Prose:
    """One article: its sentences with their parses, its places, moments and statements."""

    text: str
    sentences: tuple[Sentence, ...]
    docs: "tuple[Doc | None, ...]"
    places: tuple[Place, ...]
    moments: tuple[Moment, ...]
    statements: tuple[Statement, ...]
