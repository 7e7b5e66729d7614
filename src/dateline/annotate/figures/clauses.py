"""The clause around a figure, and what the counted are for."""

from typing import TYPE_CHECKING

from dateline.records import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

_VERBS = frozenset({"VERB", "AUX"})
_NO_TASK = frozenset({"DATE", "TIME", "GPE", "PERSON", "MONEY", "PERCENT", "CARDINAL"})
_SERVING = frozenset({"sent", "present"})


def clause_of(top: "Token", governor: "Token | None") -> Span:
    """The characters of the smallest clause that holds the figure, counted from the start of the sentence."""
    token = governor if governor is not None else top
    while token.pos_ not in _VERBS and token.head.i != token.i:
        token = token.head
    last = token.right_edge
    return token.left_edge.idx, last.idx + len(last.text)


def task_of(head: "Token", governor: "Token | None", status: str) -> Span | None:
    """What the counted will do or are for: "who will carry out demining work", "to arrive for demining work"."""
    for child in head.children:
        if child.dep_ == "relcl" and child.pos_ == "VERB" and _is_plan(child):
            return _work(child)
    if status not in _SERVING:
        return None
    for token in (head, governor):
        if token is not None:
            for prep in token.children:
                if prep.dep_ == "prep" and prep.lower_ == "for" and prep.i > head.i:
                    return _purpose(prep)
    return None


def _is_plan(verb: "Token") -> bool:
    return any(c.dep_ == "aux" and c.lower_ in ("will", "to", "would") for c in verb.children)


def _work(verb: "Token") -> Span | None:
    """The work itself: what a light verb carries out, with all that is coordinated with it."""
    for child in verb.children:
        if child.dep_ == "dobj":
            last = verb.right_edge
            while last.is_punct and last.i > child.i:
                last = last.nbor(-1)
            return child.left_edge.idx, last.idx + len(last.text)
    return None


def _purpose(prep: "Token") -> Span | None:
    for noun in prep.children:
        if noun.dep_ in ("pobj", "pcomp") and noun.ent_type_ not in _NO_TASK:
            last = noun
            for token in noun.subtree:
                if token.dep_ in ("conj", "compound") and token.i > last.i:
                    last = token
            return noun.left_edge.idx, last.idx + len(last.text)
    return None
