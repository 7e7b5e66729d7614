"""Whether a figure is so, will be, may be or is not: from what governs it, in scope and no further."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dateline.languages.shapes.modality import Modality as Words
from dateline.records import Modality

if TYPE_CHECKING:
    from spacy.tokens import Token

_CLAUSES = frozenset({"xcomp", "ccomp", "acl", "pcomp", "oprd"})
_OBJECTS = frozenset({"dobj", "nsubjpass", "pobj", "attr"})
_FURTHEST = 8
_REPORTS = frozenset("say tell announce add state declare report write confirm promise".split())


def modality_of(top: "Token", governor: "Token | None", words: Words) -> Modality:
    """The modality of what hangs at ``top`` under ``governor``."""
    for token in _path(top, governor):
        found = _at(token, words)
        if found is not None:
            return found
    return "asserted"


def _path(top: "Token", governor: "Token | None") -> Iterator["Token"]:
    """The tokens from the counted up to the head of its clause, and the ones that this clause completes."""
    token = governor if governor is not None and governor.is_ancestor(top) else top
    if governor is not None and not governor.is_ancestor(top) and governor.i != top.i:
        yield governor
    yield from [top] if token.i != top.i else []
    for _ in range(_FURTHEST):
        yield token
        head = token.head
        if head.i == token.i:
            return
        if token.pos_ in ("VERB", "AUX"):
            if token.dep_ == "conj" and head.pos_ in ("VERB", "AUX") and not _has_subject(token):
                token = head
                continue
            if token.dep_ not in _CLAUSES or (token.dep_ == "acl" and token.tag_ != "VB" and not _infinitive(token)):
                return
        token = head


def _has_subject(verb: "Token") -> bool:
    return any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.children)


def _infinitive(verb: "Token") -> bool:
    return any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children)


def _at(token: "Token", words: Words) -> Modality | None:
    """What one word of the path says, by itself and by its auxiliaries and adverbs."""
    beside = _beside(token, words)
    if beside is not None:
        return beside
    lemma = token.lemma_.lower()
    if token.pos_ in ("VERB", "AUX", "NOUN", "ADJ") and _governs(token):
        if lemma in words.expected:
            return "expected"
        if lemma in words.unconfirmed:
            return "unconfirmed"
        if lemma in words.hypothetical:
            return "hypothetical"
        if lemma in words.denied:
            return "denied"
    return None


def _governs(token: "Token") -> bool:
    return True


def _beside(token: "Token", words: Words) -> Modality | None:
    if token.pos_ in ("VERB", "AUX"):
        for child in token.children:
            if child.dep_ == "mark" and child.lower_ in words.conditions:
                return "hypothetical"
            if child.dep_ == "neg" and child.lower_ in words.negations:
                return "denied"
    for child in token.children:
        lower = child.lower_
        if child.dep_ == "aux":
            if lower in words.expected_auxiliaries:
                return "expected"
            if lower in words.unconfirmed_auxiliaries:
                return "unconfirmed"
            if lower in words.hypothetical_auxiliaries:
                return "expected" if token.dep_ == "ccomp" and token.head.lemma_ in _REPORTS else "hypothetical"
            if lower == "to" and token.dep_ == "ROOT":
                return "expected"
        if child.dep_ in ("advmod", "amod") and lower in words.unconfirmed:
            return "unconfirmed"
        if child.dep_ == "amod" and lower in ("planned", "expected", "upcoming", "future", "proposed"):
            return "expected"
    return None
