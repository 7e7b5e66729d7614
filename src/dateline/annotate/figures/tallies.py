"""Numbers that a verb gives to a tally: "the death toll rose to 45", "put the number of displaced at 30,000"."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from dateline.annotate.figures.counted import singular
from dateline.annotate.figures.status import Said
from dateline.languages.shapes.counted import Counted
from dateline.languages.shapes.statuses import Roles, Statuses
from dateline.records import Status

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

_VERBS = frozenset({"VERB", "AUX"})
_FATES = frozenset({"killed", "injured", "missing", "captured"})
_BECOMES = frozenset({"be", "go", "remain", "leave"})
_NEAR = 4  # words from a verb to the number that it has for its own
_HELD = frozenset({"nsubj", "nsubjpass", "dobj"})
_OF_THEM = frozenset({"of", "among", "for"})


@dataclass(frozen=True, slots=True)
class Tally:
    """What a tally counts, as a singular noun where it names one, and what befell that."""

    counted: str | None
    said: Said


def put_at(number: "Tokens", words: Counted, statuses: Statuses) -> Tally | None:
    """What befell those that a number is put at: "put the dead at nine and the injured at 23"; ``number`` is hedged.

    The noun right before "at" or "to" gives it, whatever the parse joins; two that differ give "other".
    """
    doc, at = number.doc, number.start - 1
    if at < 1 or doc[at].lower_ not in words.put_at or not _fate(doc[at - 1], words, statuses):
        return None
    first = at - 1
    while first > 1 and _joins(doc[first - 1]) and _fate(doc[first - 2], words, statuses):
        first -= 2
    verb = next((t for t in reversed(doc[:first]) if t.pos_ in _VERBS), None)
    named = {_fate(t, words, statuses) for t in doc[first:at] if not _joins(t)}
    noun = doc[at - 1]
    counted = None if noun.lower_ in words.stricken else singular(noun, words)
    return Tally(counted, Said(cast("Status", named.pop() if len(named) == 1 else "other"), verb, "object"))


def struck(doc: "Doc", behind: int, words: Counted, statuses: Statuses) -> Said | None:
    """What the word right behind a bare number says befell them: "45 dead and 20 injured"."""
    word = doc[behind] if behind < len(doc) else None
    if word is None or word.lower_ not in words.stricken or _has_own(word):
        return None
    fate = statuses.people.adjectives.get(word.lower_)
    return Said(cast("Status", fate), word, "object") if fate in _FATES else None


def is_mixed(doc: "Doc", behind: int, roles: Roles) -> bool:
    """Whether words of two fates share one number: "1,900 killed and wounded"; ``behind`` follows number and noun."""
    while behind < len(doc) and (doc[behind].pos_ in ("AUX", "ADV") or doc[behind].text == ","):
        behind += 1
    if behind + 2 >= len(doc) or not _joins(doc[behind + 1]):
        return False
    after = behind + 2 if doc[behind + 2].lemma_ not in _BECOMES else behind + 3
    if after >= len(doc):
        return False
    first, second = (
        roles.adjectives.get(doc[i].lower_) or roles.objects.get(doc[i].lemma_.lower()) for i in (behind, after)
    )
    return first in _FATES and second in _FATES and first != second and not _has_own(doc[after])


def _has_own(verb: "Token") -> bool:
    """Whether a word of fate is a verb with an object: "left 50 dead and injured more than 400"."""
    following = verb.doc[verb.i + 1 : verb.i + 1 + _NEAR]
    begun = len(following) > 0 and following[0].pos_ in ("DET", "PRON")
    return (
        begun or any(t.like_num or t.pos_ == "NUM" for t in following) or any(c.dep_ == "dobj" for c in verb.children)
    )


def _joins(token: "Token") -> bool:
    return token.pos_ == "CCONJ" or token.text == ","


def _fate(token: "Token", words: Counted, statuses: Statuses) -> str | None:
    """What befell those that "the dead", "deaths" or "injuries" stand for, or ``None``."""
    if token.lower_ in words.stricken:
        roles = statuses.people
        return roles.adjectives.get(token.lower_) or roles.objects.get(token.lemma_.lower(), "other")
    found = statuses.people.nouns.get(token.lemma_.lower()) if token.tag_ == "NNS" else None
    return found if found in _FATES and token.lemma_.lower() not in words.portions else None


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
        lemma = noun.lemma_.lower()
        told = lemma in words.portions or (top.dep_ == "attr" and statuses.people.nouns.get(lemma) == "present")
        if noun.dep_ in _HELD and told and (noun.i < top.i or _is_raised(top)):
            return _told(noun, top, words, statuses)
    return _changed(token, top, words, statuses, changes)


def raises_total(number: "Token", words: Counted) -> "Token | None":
    """The participle that raises a total of those named before: "killing 36 people, raising the total to 612"."""
    verb = number.head.head if number.dep_ == "pobj" and number.head.lower_ == "to" else number
    held = (c for c in verb.children if c.dep_ == "dobj" and c.lemma_.lower() in words.portions)
    return verb if verb.tag_ == "VBG" and any(held) else None


def _is_raised(number: "Token") -> bool:
    """Whether a tally is raised to a number before it is named: "brings to 12 the number of dead"."""
    return number.dep_ == "pobj" and number.head.lower_ == "to"


def _changed(verb: "Token", top: "Token", words: Counted, statuses: Statuses, changes: frozenset[str]) -> Tally | None:
    """ "cases rose from 3,001 to 5,288": what rises is what both numbers count."""
    if verb.lower_ not in changes and verb.lemma_.lower() not in changes:
        return None
    for noun in verb.children:
        if noun.dep_ in ("nsubj", "nsubjpass") and noun.i < top.i and noun.tag_ in ("NNS", "NNPS"):
            status = statuses.heads.get(noun.lemma_.lower(), "other")
            return Tally(singular(noun, words), Said(cast("Status", status), verb, "subject"))
    return None


def _named_by(noun: "Token") -> "list[Token]":
    """The words of a tally's phrase in order, without where and since when: "the toll from a strike on the city"."""
    found, waiting = [noun], list(noun.children)
    while waiting:
        token = waiting.pop()
        if token.dep_ != "prep" or token.lower_ in _OF_THEM:
            found.append(token)
            waiting += token.children
    return sorted(found, key=lambda token: token.i)


def _told(noun: "Token", top: "Token", words: Counted, statuses: Statuses) -> Tally | None:
    """The tally of a noun: its own modifiers and what follows its "of" say what it counts."""
    verb = noun.head if noun.head.pos_ in _VERBS else None
    status, counted = statuses.people.nouns.get(noun.lemma_.lower(), "other"), None
    joined = both = False  # "the number of dead and wounded"
    for token in _named_by(noun):
        if noun.i < top.i <= token.i:
            break
        lower, lemma = token.lower_, token.lemma_.lower()
        found = statuses.people.adjectives.get(lower) or statuses.heads.get(lemma) or statuses.people.nouns.get(lemma)
        if token.tag_ == "VBN":
            found = found or statuses.people.objects.get(lemma)
        elif token.tag_ == "VBG":
            found = found or statuses.people.subjects.get(lemma)
        if found is not None and token.i != noun.i:
            both = both or (joined and {found, status} <= _FATES and found != status)
            status, joined = found, _joins(token.nbor(1))
        elif counted is None and token.tag_ in ("NNS", "NNPS") and token.i > noun.i and token.pos_ in ("NOUN", "PROPN"):
            counted = singular(token, words)
    if status == "other" and counted is None:
        return None  # "a total of 51"
    return Tally(counted, Said("other" if both else cast("Status", status), verb, "subject"))
