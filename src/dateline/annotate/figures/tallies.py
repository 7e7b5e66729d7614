"""Numbers that a verb gives to a tally: "the death toll rose to 45", "put the number of displaced at 30,000"."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from dateline.annotate.figures.counted import singular
from dateline.annotate.figures.status import Said
from dateline.languages.shapes.counted import Counted
from dateline.languages.shapes.statuses import Statuses
from dateline.records import Status

if TYPE_CHECKING:
    from spacy.tokens import Token

_VERBS = frozenset({"VERB", "AUX"})
_HELD = frozenset({"nsubj", "nsubjpass", "dobj"})


@dataclass(frozen=True, slots=True)
class Tally:
    """What a tally counts, as a singular noun where it names one, and what befell that."""

    counted: str | None
    said: Said


def tally_of(top: "Token", words: Counted, statuses: Statuses, changes: frozenset[str]) -> Tally | None:
    """The tally whose number hangs at ``top``, or ``None``."""
    token = top
    while token.head.i != token.i and token.pos_ not in _VERBS:
        token = token.head
        if token.lemma_.lower() in words.portions and token.pos_ == "NOUN" and token.i < top.i:
            return _told(token, top, words, statuses)
    if token.pos_ not in _VERBS:
        return None
    for noun in token.children:
        if noun.dep_ in _HELD and noun.i < top.i and noun.lemma_.lower() in words.portions:
            return _told(noun, top, words, statuses)
    return _changed(token, top, words, statuses, changes)


def _changed(verb: "Token", top: "Token", words: Counted, statuses: Statuses, changes: frozenset[str]) -> Tally | None:
    """ "cases rose from 3,001 to 5,288": what rises is what both numbers count."""
    if verb.lower_ not in changes and verb.lemma_.lower() not in changes:
        return None
    for noun in verb.children:
        if noun.dep_ in ("nsubj", "nsubjpass") and noun.i < top.i and noun.tag_ in ("NNS", "NNPS"):
            status = statuses.heads.get(noun.lemma_.lower(), "other")
            return Tally(singular(noun, words), Said(cast("Status", status), verb, "subject"))
    return None


def _told(noun: "Token", top: "Token", words: Counted, statuses: Statuses) -> Tally | None:
    """The tally of a noun: its own modifiers and what follows its "of" say what it counts."""
    verb = noun.head if noun.head.pos_ in _VERBS else None
    status, counted = statuses.people.nouns.get(noun.lemma_.lower(), "other"), None
    for token in noun.subtree:
        if token.i >= top.i:
            break
        lower, lemma = token.lower_, token.lemma_.lower()
        found = statuses.people.adjectives.get(lower) or statuses.heads.get(lemma) or statuses.people.nouns.get(lemma)
        if token.tag_ == "VBN":
            found = found or statuses.people.objects.get(lemma)
        if found is not None and token.i != noun.i:
            status = found
        elif counted is None and token.tag_ in ("NNS", "NNPS") and token.i > noun.i and token.pos_ in ("NOUN", "PROPN"):
            counted = singular(token, words)
    if status == "other" and counted is None:
        return None  # "a total of 51"
    return Tally(counted, Said(cast("Status", status), verb, "subject"))
