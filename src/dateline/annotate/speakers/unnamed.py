"""Sources that only a description names: the holder of a post, the author of a paper, or somebody unnamed."""

import re

from dateline.annotate.speakers.bodies import body_of, content_words
from dateline.annotate.speakers.describing import HEAD_ENDS, Described
from dateline.annotate.speakers.documents import documents_after
from dateline.annotate.speakers.drafts import MOST, Draft, State
from dateline.annotate.speakers.people import Person
from dateline.annotate.speakers.persons import person_of
from dateline.annotate.speakers.posts import Post
from dateline.annotate.speakers.wording import known, same_word, words_in
from dateline.records import Statement

_SHORT = 3
_NEAR = 500
"""Characters before a description within which one of several holders of a post must be the only one named."""
_ACRONYM = re.compile(r"[^\W\d_]{2,8}")


def unnamed_of(state: State, described: Described, place: int) -> Draft:
    """ "The deputy head of the GUR": the one person with that post; otherwise somebody unnamed."""
    named = _behind_a_post(state, described)
    if named is not None:
        return named
    if len(described.name.split()) == 1 and described.name[0].isupper() and described.post is None:
        known_as = _once_named(state, described)
        if known_as is not None:
            return known_as
    paper = state.papers.get(described.name.lower()) if described.definite else None
    if paper is not None:
        return paper
    person = _holder(state, described, place)
    if person is not None:
        return person_of(state, Described(person.name, "person"))
    for draft in state.drafts[: -MOST - 1 : -1]:
        if draft.kind == "unnamed" and draft.name.lower() == described.name.lower():
            return draft
    pointed = _pointed_to(state, described)
    if pointed is not None:
        return pointed
    draft = Draft(described.name, "unnamed", post=described.post, names=[described.name])
    state.drafts.append(draft)
    return draft


def _behind_a_post(state: State, described: Described) -> Draft | None:
    """A surname that the text has in full elsewhere, behind a post or a sign of one: "LFC spokesman Conti"."""
    parts = described.name.split()
    if not 1 < len(parts) <= 4 or not parts[-1][0].isupper() or state.rules.genitive:
        return None
    before = [part.strip(",").lower() for part in parts[:-1]]
    if not any(known(state.rules.nouns, word) or word in state.rules.ranks for word in before):
        return None
    person = state.people.find(parts[-1])
    return None if person is None else person_of(state, Described(person.name, "person"))


def remember(state: State, statement: Statement, draft: Draft | None) -> None:
    """Note whose "the statement" is from here on: of who spoke in one, or is named as its author."""
    if draft is None or draft.kind == "unnamed" or statement.source is None:
        return
    found = [w.lower for w in words_in(statement.source.text, 0, len(statement.source.text))]
    papers = [word for word in found[:4] if known(state.rules.documents, word)]
    if statement.cue is not None:
        papers += documents_after(state.text, statement.cue[1], state.rules)
    state.papers.update(dict.fromkeys(papers, draft))


def _once_named(state: State, described: Described) -> Draft | None:
    """A single capital word that the text has as a name elsewhere."""
    if state.people.find(described.name) is not None:
        return person_of(state, described)
    if any(e.type == "organisation" and described.name in (e.name, e.text) for e in state.entities):
        return body_of(state, described)
    return None


def _pointed_to(state: State, described: Described) -> Draft | None:
    """ "The driver" after "a bus driver": the only one before who is called by the same noun and adjectives."""
    said = [w.lower for w in words_in(described.name, 0, len(described.name))]
    if not described.definite or len(said) > _SHORT:
        return None
    drafts = (d for d in state.drafts[: -MOST - 1 : -1] if d.kind == "unnamed")
    fits = [d for d in drafts if (held := _head(d.name)) and held[-1] == said[-1] and set(said) <= set(held)]
    return fits[0] if len(fits) == 1 else None


def _head(name: str) -> list[str]:
    """The words of a description up to its noun: "bus", "driver" of "A bus driver from Lesna"."""
    line = words_in(name, 0, len(name))
    size = next((n for n, w in enumerate(line) if n and w.lower in HEAD_ENDS), len(line))
    return [w.lower for w in line[:size]]


def _holder(state: State, described: Described, place: int) -> Person | None:
    """The person whose post a description fits, when it points to somebody known: the only one, or that near."""
    if described.post is None or not described.definite:
        return None
    fits = [p for p in state.people.all[:MOST] if any(_fits(p_post, described.post, state) for p_post in p.posts)]
    if len(fits) > 1:
        fits = [p for p in fits if any(place - _NEAR < at < place for at in p.places)]
    return fits[0] if len(fits) == 1 else None


def _fits(held: Post, said: Post, state: State) -> bool:
    """Each word of the role that is said is in the one that is held; the bodies don't exclude each other."""
    have = [w.lower() for w in held.role.split()]
    asked = [w.lower() for w in said.role.split()]
    if not any(known(state.rules.levels, w) for w in have):
        asked = [w for w in asked if not known(state.rules.levels, w)]
    if not asked or not all(any(same_word(x, y) for y in have) for x in asked):
        return False
    if said.organisation is None or held.organisation is None:
        return True
    a, b = content_words(said.organisation, state), content_words(held.organisation, state)
    if any(same_word(x, y) for x in a for y in b):
        return True
    return any(_ACRONYM.fullmatch(n) is not None and n.isupper() for n in (said.organisation, held.organisation))
