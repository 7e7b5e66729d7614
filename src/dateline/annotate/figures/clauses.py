"""The clause around a figure, and what the counted are for."""

from typing import TYPE_CHECKING

from dateline.languages.shapes.tasks import Tasks
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


def task_of(head: "Token", governor: "Token | None", status: str, words: Tasks) -> Span | None:
    """What the counted will do or are for: "who will carry out demining work", "to arrive for demining work"."""
    for child in head.children:
        planned = any(c.dep_ == "aux" and c.lower_ in words.plans for c in child.children)
        if planned and child.pos_ == "VERB" and (child.dep_ == "relcl" or (child.dep_ == "acl" and status in _SERVING)):
            return _work(child, words) if child is not governor else None
    for token in (head, governor):
        for prep in token.children if token is not None and status in _SERVING else ():
            if prep.dep_ == "prep" and prep.lower_ in words.purposes and prep.i > head.i:
                return _purpose(prep)
    return None


def _work(verb: "Token", words: Tasks) -> Span:
    """The work itself, with all that is coordinated with it; the verb too where it says something."""
    first = verb
    if verb.lemma_.lower() in words.light and verb.i + 1 < len(verb.doc):
        first = verb.nbor(1)
        if first.dep_ in ("prt", "prep") and first.i + 1 < len(verb.doc):
            first = first.nbor(1)
    last = verb.right_edge
    while last.i + 2 < len(verb.doc) and last.nbor(1).text in (",", "and") and _goes_on(last.nbor(2)):
        last = last.nbor(2).right_edge
    while last.is_punct and last.i > first.i:
        last = last.nbor(-1)
    return first.idx, last.idx + len(last.text)


def _goes_on(token: "Token") -> bool:
    """Whether a word behind a comma adds to a list of works and opens no clause of its own."""
    return token.tag_ in ("VB", "VBG", "FW", "NN", "NNS") and not any(
        c.dep_ in ("nsubj", "aux") for c in token.children
    )


def _purpose(prep: "Token") -> Span | None:
    for noun in prep.children:
        if noun.dep_ in ("pobj", "pcomp") and noun.ent_type_ not in _NO_TASK:
            last = max((t for t in noun.subtree if t.dep_ in ("conj", "compound", "dobj")), key=_index, default=noun)
            last = last if last.i > noun.i else noun
            return noun.left_edge.idx, last.idx + len(last.text)
    return None


def _index(token: "Token") -> int:
    return token.i
