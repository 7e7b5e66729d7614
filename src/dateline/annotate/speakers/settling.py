"""A post as the list of speakers shows it, once the whole text is known."""

import re

from dateline.annotate.speakers.bodies import same_body
from dateline.annotate.speakers.drafts import MOST, State
from dateline.annotate.speakers.posts import Post
from dateline.annotate.speakers.wording import known

_SPACES = " \t"
_ENDS = '.!?\n\r”"“'
_ADJECTIVES = ("ern", "ese", "ish", "ian", "can", "ist", "ic", "al", "ab")


def settled(state: State, post: Post) -> Post:
    """ "Ukrainian" before "president" is part of the role; "the service" is the one that the text names in full."""
    body = post.organisation
    if body is None:
        return post
    if body.lower() in state.demonyms or not _is_body(state, body) or _only_begins(state, body):
        return Post(f"{body} {post.role}")
    if state.people.find(body) is not None and any(f"{body}{mark}" in state.text for mark in ("'s ", "’s ")):
        return Post(post.role)
    if not body[0].isupper():
        full = [
            e.name for e in state.entities[:MOST] if e.type == "organisation" and same_body(e.name, body, state, True)
        ]
        return Post(post.role, full[0] if full else body)
    return post


def _only_begins(state: State, body: str) -> bool:
    """Whether a capital word is one only because it begins a sentence: "Water expert Ana Ruiz"."""
    if len(body.split()) > 1 or not body.istitle() or state.rules.genitive:
        return False
    if re.search(rf"\b{re.escape(body.lower())}s?\b", state.text) is not None:
        return True
    found = [m.start() for m in re.finditer(rf"\b{re.escape(body)}\b", state.text)]
    begins = all(_opens(state.text, at) for at in found[:9])
    return begins and not any(body == e.text for e in state.entities[:MOST] if e.type == "place")


def _opens(text: str, at: int) -> bool:
    """Whether a place begins a sentence: only blanks between it and an end, or the beginning of the text."""
    while at and text[at - 1] in _SPACES:
        at -= 1
    return not at or text[at - 1] in _ENDS


def _is_body(state: State, body: str) -> bool:
    """Whether one capital word before a post is the name of something ("Pentagon") and no adjective ("Western")."""
    if len(body.split()) > 1 or not body.istitle() or known(state.rules.bodies, body.lower()):
        return True
    if any(f"{body}{mark}" in state.text for mark in ("'s ", "’s ", "' ", "’ ")):
        return True
    return any(body in (e.name, e.text) for e in state.entities[:MOST]) or not body.lower().endswith(_ADJECTIVES)
