"""Speakers while the sources of a text are gone through in order."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from dateline.annotate.speakers.people import People, Person
from dateline.annotate.speakers.posts import Post
from dateline.languages.shapes.roles import Roles
from dateline.records import Entity, SpeakerKind

MOST = 200
"""Speakers and people that are compared with one more: the time stays in step with the length of a text."""


@dataclass(slots=True)
class Draft:
    """A speaker while sources are read; ``names`` are all that it was called."""

    name: str
    kind: SpeakerKind
    person: Person | None = None
    post: Post | None = None
    names: list[str] = field(default_factory=list)
    medium: bool = False


@dataclass(slots=True)
class State:
    """What is known while the sources of a text are gone through in order.

    ``said`` are stretches in somebody's words, ``subjects`` the nouns that the outlet's own sentences are about.
    """

    text: str
    language: str
    rules: Roles
    entities: Sequence[Entity]
    people: People
    demonyms: frozenset[str]
    starts: Sequence[int]
    contents: Sequence[tuple[int, int]]
    said: Sequence[tuple[int, int]] = ()
    subjects: Sequence[tuple[int, int]] = ()
    drafts: list[Draft] = field(default_factory=list)
    spoken: dict[int, Draft] = field(default_factory=dict)
    last: list[tuple[int, Draft]] = field(default_factory=list)
    papers: dict[str, Draft] = field(default_factory=dict)


def entities_in(state: State, start: int, end: int) -> Sequence[Entity]:
    """The entities that begin in a stretch."""
    return state.entities[bisect_left(state.starts, start) : bisect_left(state.starts, end)]
