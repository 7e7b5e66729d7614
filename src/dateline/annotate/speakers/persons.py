"""People among the speakers, and what their posts come to."""

from dateline.annotate.speakers.describing import Described
from dateline.annotate.speakers.drafts import MOST, Draft, State
from dateline.annotate.speakers.people import Person


def person_of(state: State, described: Described) -> Draft:
    """The speaker that a person is, with what the source says of their post; a body that was introduced as one."""
    body = next((d for d in state.drafts[: -MOST - 1 : -1] if d.name == described.name), None)
    if body is not None and body.kind == "organisation":
        return body  # introduced as one before: "the website Lesna Herald"
    person = _relative(state, described) or state.people.find(described.name) or state.people.add(described.name)
    draft = state.spoken.get(id(person))
    if draft is None:
        draft = state.spoken[id(person)] = Draft(person.name, "person", person=person)
        state.drafts.append(draft)
    if described.post is not None and described.post not in person.posts:
        person.posts.append(described.post)
    if described.name not in draft.names:
        draft.names.append(described.name)
    return draft


def _relative(state: State, described: Described) -> Person | None:
    """Another of the same name where the title tells so: "Mr. Conti" beside "Ms. Conti"."""
    found = state.people.find(described.name)
    if found is None or described.gender is None or found.gender in (None, described.gender):
        return None
    surname = described.name.split()[-1]
    others = (p for p in state.people.all[:MOST] if p.gender == described.gender and p.name.split()[-1] == surname)
    other = next(others, None)
    if other is None:
        other = state.people.add(described.name)
        other.gender = described.gender
    return other
