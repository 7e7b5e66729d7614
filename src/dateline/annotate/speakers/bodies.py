"""Organisations among the speakers: one for all the ways that a text calls it."""

import re

from dateline.annotate.media import is_medium
from dateline.annotate.speakers.describing import Described
from dateline.annotate.speakers.drafts import MOST, Draft, State, entities_in
from dateline.annotate.speakers.persons import person_of
from dateline.annotate.speakers.wording import known, same_word, words_in
from dateline.languages import words
from dateline.languages.shapes.media import Media
from dateline.records import Entity

_MARKS = '»"”'
_NEAR = 300
_ACRONYM = re.compile(r"[^\W\d_]{2,8}")


def body_of(state: State, described: Described, place: int = 0) -> Draft:
    """An organisation: one called the same, or so abbreviated, or whose name ends in the same kind of body."""
    single = state.people.find(described.name) if len(described.name.split()) == 1 else None
    if single is not None:
        return person_of(state, Described(single.name, "person"))
    for draft in state.drafts[: -MOST - 1 : -1]:
        if draft.kind == "organisation" and any(
            same_body(n, described.name, state, described.definite) for n in draft.names
        ):
            if described.name not in draft.names:
                draft.names.append(described.name)
            marked = any(mark in described.name for mark in _MARKS)
            if draft.name.isupper() and draft.name.lower() == described.name.lower():
                draft.name = described.name  # "APPLE" of a lead in capitals is Apple
            if len(described.name) > len(draft.name) and not draft.name.isupper() and not marked:
                draft.name = described.name
            return draft
    called = _only_medium(state, described) or _firm(state, described, place)
    if called is not None:
        return called
    draft = Draft(described.name, "organisation", names=[described.name])
    state.drafts.append(draft)
    return draft


def _only_medium(state: State, described: Described) -> Draft | None:
    """ "The newspaper" is the only medium named before, when it is called by nothing else."""
    media = words(Media, state.language)
    parts = [w.lower for w in words_in(described.name, 0, len(described.name))]
    if media is None or not (described.definite or state.rules.genitive):
        return None
    called = media.kinds | media.loose | media.shared
    if not parts or not all(known(called, part) for part in parts):
        return None
    named = [d for d in state.drafts[: -MOST - 1 : -1] if d.medium and any(not n.islower() for n in d.names)]
    return named[0] if len(named) == 1 else None


def _firm(state: State, described: Described, place: int) -> Draft | None:
    """ "The company" is the only organisation that its sentence and the one before name."""
    word = described.name.lower()
    if word not in state.rules.firms or not described.definite:
        return None
    start = state.text.rfind("\n", 0, max(0, place - 1)) + 1
    near = [e for e in entities_in(state, max(start, place - _NEAR), place) if _may_be_a_firm(state, e)]
    if not near:
        near = [e for e in entities_in(state, max(0, place - _NEAR), place) if _may_be_a_firm(state, e)]
    names = {e.name for e in near}
    if not names:
        return _last_named(state, place)
    if len(names) != 1:
        return None
    draft = body_of(state, Described(names.pop(), "organisation", definite=True))
    return draft if draft.kind == "organisation" else None


def _last_named(state: State, place: int) -> Draft | None:
    """The only speaker of one name that the stretch before lets speak, where no list has the name."""
    near = [draft for at, draft in state.last[-MOST:] if place - _NEAR < at < place]
    named = [d for d in near if not d.medium and _is_single_name(state, d.name)]
    only = bool(named) and all(d is named[-1] for d in named)
    return named[-1] if only and named[-1].kind != "person" else None


def _is_single_name(state: State, name: str) -> bool:
    return (
        len(name.split()) == 1 and name.istitle() and not known(state.rules.bodies | state.rules.unnamed, name.lower())
    )


def _may_be_a_firm(state: State, entity: Entity) -> bool:
    last = entity.name.lower().split()[-1] if entity.name.split() else ""
    other = known(state.rules.bodies, last) and last not in state.rules.firms
    return entity.type == "organisation" and not other and not is_medium(entity.text, state.language)


def same_body(known_name: str, name: str, state: State, definite: bool) -> bool:
    """Whether two names are one body's; ``definite`` tells that the second points to a body that is known."""
    a, b = content_words(known_name, state), content_words(name, state)
    if not a or not b:
        return known_name.lower() == name.lower()
    if len(a) == len(b) and all(same_word(x, y) for x, y in zip(a, b, strict=True)):
        return True
    if _abbreviates(name, known_name, state) or _abbreviates(known_name, name, state):
        return True
    short, long = (a, b) if len(a) < len(b) else (b, a)
    if len(short) == 1 and _is_own_name(short[0], long, known_name if short is a else name, state):
        return True
    if len(short) == 1:
        return (
            known(state.rules.bodies, short[0].lower())
            and any(same_word(short[0], w) for w in long)
            and (definite or len(name) > len(known_name))
        )
    return all(any(same_word(x, y) for y in long) for x in short)


def _is_own_name(word: str, long: list[str], written: str, state: State) -> bool:
    """Whether one capital word is a body's name in short: "Borland" of "Borland Airlines", "Cubs" of "Lesna Cubs"."""
    if not written[:1].isupper() or written.isupper() or known(state.rules.bodies, word) or len(word) < 4:
        return False
    if word not in (long[0], long[-1]) or len(long) > 3:
        return False
    return not any(e.type == "place" and word == e.text.lower() for e in state.entities[:MOST])


def content_words(name: str, state: State) -> list[str]:
    """The words of a name that tell it from others, in lower case."""
    rules = state.rules
    return [w.lower for w in words_in(name, 0, len(name)) if w.lower not in rules.articles | rules.inside | rules.joins]


def _abbreviates(short: str, full: str, state: State) -> bool:
    """ "MID" of "Main Intelligence Directorate": its initials, or put in brackets behind it."""
    if not _ACRONYM.fullmatch(short) or not short.isupper():
        return False
    initials = "".join(w[0] for w in content_words(full, state)).upper()
    if len(initials) > 1 and (initials.startswith(short) or (len(short) > 2 and initials.endswith(short))):
        return True
    return f"{full} ({short})" in state.text
