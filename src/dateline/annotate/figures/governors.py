"""What governs the counted in the parse: the verbs and nouns above it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from spacy.tokens import Token

Relation = Literal["subject", "object", "of", "oblique"]

_OBJECTS = frozenset({"dobj", "nsubjpass", "obj", "dative"})
_SUBJECTS = frozenset({"nsubj", "csubj", "expl"})
_VERBS = frozenset({"VERB", "AUX"})
_WITHIN_NOUN = frozenset("conj appos nmod compound nummod quantmod amod det npadvmod dep".split())
_FURTHEST = 8  # steps up from the noun
_HOLDING = frozenset({"including", "like", "among", "from", "as", "than", "between", "plus"})


@dataclass(frozen=True, slots=True)
class Governor:
    """A verb or noun above the counted, and how the counted hangs on it; ``prep`` is the preposition between."""

    token: "Token"
    relation: Relation
    prep: str = ""


def governors(top: "Token", carriers: frozenset[str] = frozenset()) -> Iterator[Governor]:
    """What governs the counted, nearest first, up to the first verb.

    Beyond a noun it goes on only where that noun is one of the ``carriers``: what happens to a group of soldiers
    happens to them, what happens to a village of 600 people need not.
    """
    token = top
    for _ in range(_FURTHEST):
        head = token.head
        if head.i == token.i:
            return
        if token.dep_ in _WITHIN_NOUN and head.pos_ not in _VERBS:
            if head.pos_ == "ADJ":
                yield Governor(head, "of")
            token = head
        elif token.dep_ == "poss":
            yield Governor(head, "of")
            token = head
        elif token.dep_ in ("pobj", "pcomp") or token.dep_ == "prep":
            above = head.head if token.dep_ != "prep" else head
            yield from _through_preposition(head if token.dep_ != "prep" else token)
            prep = head if token.dep_ != "prep" else token
            held = prep.lower_ not in _HOLDING and above.pos_ == "NOUN" and above.lemma_.lower() not in carriers
            if above.pos_ in _VERBS or (held and carriers):
                return
            token = above
        else:
            yield Governor(head, _relation(token))
            return


def _relation(token: "Token") -> Relation:
    verb = token.head
    if token.dep_ in _OBJECTS or (token.dep_ == "nsubj" and is_passive(verb)):
        return "object"
    if token.dep_ in _SUBJECTS or (token.dep_ == "attr" and any(c.dep_ == "expl" for c in verb.children)):
        return "subject"
    if token.dep_ in ("nummod", "amod") and verb.tag_ == "VBG" and token.i < verb.i:
        return "subject"  # "with three landing close to the coast"
    if token.dep_ == "npadvmod" and token.pos_ == "NUM" and token.i < verb.i and not _has_subject(verb):
        return "subject"  # "About 100 more passed away"
    return "object" if token.dep_ == "conj" and token.i > verb.i else "oblique"


def _has_subject(verb: "Token") -> bool:
    return any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children)


def is_passive(verb: "Token") -> bool:
    """Whether a verb has the auxiliary of a passive."""
    return any(child.dep_ == "auxpass" for child in verb.children)


def _through_preposition(prep: "Token") -> Iterator[Governor]:
    above = prep.head
    if above.i == prep.i:
        return
    if above.pos_ in _VERBS:
        yield Governor(above, "subject" if prep.dep_ == "agent" else "oblique", prep.lower_)
    else:
        yield Governor(above, "of", prep.lower_)
