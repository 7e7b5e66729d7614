"""People among the speakers, and what their posts come to."""

from dateline.annotate.speakers.describing import Described
from dateline.annotate.speakers.drafts import MOST, Draft, State


def person_of(state: State, described: Described) -> Draft:
    """The speaker that a person is, with what the source says of their post; a body that was introduced as one."""
    body = next((d for d in state.drafts[: -MOST - 1 : -1] if d.name == described.name), None)
    if body is not None and body.kind == "organisation":
        return body  # introduced as one before: "the website Lesna Herald"
    person = state.people.find(described.name) or state.people.add(described.name)
    draft = state.spoken.get(id(person))
    if draft is None:
        draft = state.spoken[id(person)] = Draft(person.name, "person", person=person)
        state.drafts.append(draft)
    if described.post is not None and described.post not in person.posts:
        person.posts.append(described.post)
    draft.names.append(described.name)
    return draft
