"""Who a pronoun stands for, where that is safe."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from dateline.annotate.speakers.bodies import body_of
from dateline.annotate.speakers.describing import Described, describe
from dateline.annotate.speakers.drafts import MOST, Draft, State, entities_in
from dateline.annotate.speakers.people import Person
from dateline.annotate.speakers.persons import person_of
from dateline.records import Entity, Mention, SpeakerKind, Statement

_NEAR = 400
_OPEN = 40  # contents before a name that may still hold it


def pronoun_of(state: State, source: Mention, pronoun: str) -> Draft | None:
    """The last speaker, when nobody else of that gender is named between; "they" also for bodies and groups."""
    if not state.last:
        return None
    plural = pronoun in state.rules.they or pronoun in state.rules.it
    gender = None if plural else "she" if pronoun in state.rules.she else "he"
    for place, draft in state.last[: -MOST - 1 : -1]:
        if source.start - place > 1500:
            return None
        if (
            draft.kind == "person"
            and pronoun not in state.rules.it
            and (gender is None or draft.person is None or draft.person.gender in (None, gender))
        ):
            if _rival(state, place, source.start, draft):
                return None
            if draft.person is not None and gender is not None:
                draft.person.gender = gender
            return draft
        if draft.kind == "organisation" and plural:
            return draft
        alone = draft.post is not None and pronoun not in state.rules.it
        if draft.kind == "unnamed" and (alone or pronoun in state.rules.they):
            return draft
    return None


def topic_of(state: State, source: Mention, pronoun: str) -> Described | None:
    """The subject of the outlet's last sentence, where it comes after the last speaker and the pronoun fits it."""
    at = bisect_left(state.subjects, (source.start, 0)) - 1
    if at < 0 or source.start - state.subjects[at][0] > _NEAR or pronoun in state.rules.they:
        return None
    start, end = state.subjects[at]
    inside = [e for e in entities_in(state, start, end) if e.end <= end]
    spoken = _in_words(state, start) or (state.last and state.last[-1][0] >= start)
    described = None if spoken else describe(state.text, start, end, inside, state.rules, state.language)
    if described is None or described.kind != ("organisation" if pronoun in state.rules.it else "person"):
        return None
    if described.kind == "organisation":
        return described
    person = state.people.find(described.name)
    gender = "she" if pronoun in state.rules.she else "he"
    others = any(other is not person for other in _named(state, start, source.start, spoken_of=False))
    return None if others or (person is not None and person.gender not in (None, gender)) else described


def _rival(state: State, start: int, end: int, draft: Draft) -> bool:
    """Whether another person is named between, to whom the pronoun may belong.

    In the line of the speaker only those count that nobody speaks of, and only where the speaker may be of either
    gender; in later lines all do.
    """
    person = draft.person
    line = state.text.find("\n", start, end)
    later = end if line < 0 else line
    if any(other is not person for other in _named(state, later, end)):
        return True
    if person is None or person.gender is not None or state.rules.genitive:
        return False
    return any(other is not person for other in _named(state, start, later, spoken_of=False))


def _named(state: State, start: int, end: int, *, spoken_of: bool = True) -> Iterator[Person]:
    """The people that a stretch names; ``spoken_of`` with those within somebody's words."""
    for entity in entities_in(state, start, end):
        if entity.type == "person" and (spoken_of or not _within(state, entity)):
            found = state.people.find(entity.name)
            if found is not None:
                yield found


def _within(state: State, entity: Entity) -> bool:
    return _in_words(state, entity.start)


def _in_words(state: State, place: int) -> bool:
    at = bisect_right(state.said, (place + 1, 0))
    return any(start <= place < end for start, end in state.said[max(0, at - _OPEN) : at])


def enclosing(
    state: State, source: Mention, drafts: Sequence[Draft | None], statements: Sequence[Statement]
) -> Draft | None:
    """ "I" and "we" inside somebody's words are that somebody; outside of any they are the outlet's."""
    near = bisect_right(state.contents, (source.start, len(statements)))
    for _, index in state.contents[max(0, near - MOST) : near]:
        draft = drafts[index]
        if draft is not None and any(start <= source.start < end for start, end in statements[index].content):
            return draft
    return None


def antecedent(state: State, source: Mention) -> Draft | None:
    """A relative pronoun is the name that ends right before it."""
    near = entities_in(state, source.start - 80, source.start)
    types = ("person", "organisation") if source.text.lower().startswith("who") else ("organisation",)
    before = [e for e in near if 0 < source.start - e.end <= 2 and e.type in types]
    if not before:
        return None
    kind: SpeakerKind = "person" if before[-1].type == "person" else "organisation"
    described = Described(before[-1].name, kind)
    return person_of(state, described) if kind == "person" else body_of(state, described)
