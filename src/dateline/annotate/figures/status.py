"""What happens to the counted: from the verb or noun that governs it in the parse."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

from dateline.languages.shapes.statuses import Roles, Statuses
from dateline.records import FigureKind, Status

if TYPE_CHECKING:
    from spacy.tokens import Token

Relation = Literal["subject", "object", "of", "oblique", "own"]

_OBJECTS = frozenset({"dobj", "nsubjpass", "obj", "dative"})
_BELOW = frozenset(
    {"prt", "advmod", "acomp", "oprd", "xcomp", "dobj", "attr", "prep", "dative", "ccomp", "npadvmod", "agent", "conj"}
)
_FURTHEST = 6  # steps up from the noun
_AT = frozenset("at in on aboard inside near outside around among across along behind under within".split())


@dataclass(frozen=True, slots=True)
class Governor:
    """A verb or noun above the counted, and how the counted hangs on it."""

    token: "Token"
    relation: Relation


def governors(top: "Token") -> Iterator[Governor]:
    """What governs the counted, nearest first, up to the first verb."""
    token = top
    for _ in range(_FURTHEST):
        head = token.head
        if head.i == token.i:
            if token.pos_ in ("VERB", "AUX") and token.i != top.i:
                return
            return
        if token.dep_ in (
            "conj",
            "appos",
            "nmod",
            "compound",
            "nummod",
            "quantmod",
            "amod",
            "poss",
            "det",
            "npadvmod",
        ) and head.pos_ not in ("VERB", "AUX"):
            if token.dep_ == "poss":
                yield Governor(head, "of")
            token = head
            continue
        if token.dep_ == "conj" and head.pos_ in ("VERB", "AUX"):
            token = head
            continue
        if token.dep_ in ("pobj", "pcomp"):
            yield from _through_preposition(token)
            above = head.head
            if above.pos_ in ("VERB", "AUX") or above.i == head.i:
                return
            token = above
            continue
        relation: Relation = (
            "subject" if token.dep_ in ("nsubj", "csubj", "expl") else "object" if token.dep_ in _OBJECTS else "oblique"
        )
        if token.dep_ == "attr" or (token.dep_ == "nsubj" and head.lemma_ == "be"):
            relation = "subject"
        if token.dep_ == "nsubj" and _is_passive(head):
            relation = "object"
        yield Governor(head, relation)
        return


def _through_preposition(token: "Token") -> Iterator[Governor]:
    prep = token.head
    above = prep.head
    if above.i == prep.i:
        return
    if above.pos_ in ("VERB", "AUX"):
        yield Governor(above, "oblique")
    else:
        yield Governor(
            above,
            "of" if prep.lower_ in ("of", "for", "in", "by", "with", "to", "against", "on", "worth") else "oblique",
        )


def _is_passive(verb: "Token") -> bool:
    return any(child.dep_ == "auxpass" for child in verb.children)


def roles_for(kind: FigureKind, words: Statuses) -> Roles:
    """The words that can befall this kind of thing."""
    if kind == "money":
        return words.money
    return words.people if kind == "people" else words.things


def status_of(top: "Token", head: "Token | None", kind: FigureKind, words: Statuses) -> tuple[Status, "Token | None"]:
    """The status of what hangs at ``top``, and the verb or noun that gives it or would."""
    roles = roles_for(kind, words)
    first: Token | None = None
    for governor in governors(top):
        first = first or governor.token
        found = _said_by(governor, roles, words)
        if found is not None:
            return cast("Status", found), governor.token
    own = _own(head or top, roles, words)
    if own is not None:
        return cast("Status", own[0]), own[1]
    if head is not None and kind == "people":
        lemma = head.lemma_.lower()
        if lemma in words.heads:
            return cast("Status", words.heads[lemma]), first
    return "other", first


def _said_by(governor: Governor, roles: Roles, words: Statuses) -> str | None:
    token, lemma = governor.token, governor.token.lemma_.lower()
    if token.pos_ not in ("VERB", "AUX"):
        if governor.relation in ("of", "subject") and lemma in roles.nouns:
            return roles.nouns[lemma]
        return roles.adjectives.get(lemma) if token.pos_ == "ADJ" else None
    light = _complement(governor, roles, words)
    if light is not None:
        return light
    if governor.relation == "object":
        return roles.objects.get(lemma)
    if governor.relation == "subject":
        if lemma == "be":
            return _predicate(token, roles)
        return roles.subjects.get(lemma)
    return None


def _complement(governor: Governor, roles: Roles, words: Statuses) -> str | None:
    """What the verb says together with a word below it."""
    verb, lemma = governor.token, governor.token.lemma_.lower()
    objects = [c for c in verb.children if c.dep_ in _OBJECTS]
    for word in _words_below(verb):
        status = words.complements.get((lemma, word.lemma_.lower()))
        if status is None:
            continue
        if governor.relation == "subject" and any(c.i != word.i and not c.is_ancestor(word) for c in objects):
            continue
        if governor.relation == "oblique":
            continue
        return status
    return None


def _words_below(verb: "Token") -> Iterator["Token"]:
    for child in verb.children:
        if child.dep_ in _BELOW:
            yield child
            for below in child.children:
                if below.dep_ in ("pobj", "pcomp", "prep", "compound", "conj", "dobj", "amod", "acomp", "oprd"):
                    yield below
                    yield from (c for c in below.children if c.dep_ in ("pobj", "conj", "compound"))


def _predicate(verb: "Token", roles: Roles) -> str | None:
    """What "be" says of its subject: "12 are dead", "there are 20 ships in the port", "70 are at the scene"."""
    there = any(c.dep_ == "expl" for c in verb.children)
    for child in verb.children:
        if child.dep_ in ("acomp", "oprd", "attr") and child.lemma_.lower() in roles.adjectives:
            return roles.adjectives[child.lemma_.lower()]
        if child.dep_ == "advmod" and child.lower_ in ("there", "here", "aboard", "inside"):
            return "present"
        if child.dep_ == "prep" and child.lower_ in _AT:
            return "present"
    return "present" if there and roles.objects.get("station") else None


def _own(noun: "Token", roles: Roles, words: Statuses) -> tuple[str, "Token"] | None:
    """What the counted's own modifiers say: "wounded soldiers", "people killed in the attack", "12 dead"."""
    for child in noun.children:
        lemma = child.lemma_.lower()
        if child.dep_ in ("amod", "acl", "relcl", "advcl", "appos", "conj", "acomp", "prep", "nmod", "compound"):
            if child.lower_ in roles.adjectives:
                return roles.adjectives[child.lower_], child
            if child.dep_ in ("amod", "acl", "relcl") and child.pos_ in ("VERB", "AUX", "ADJ"):
                said = _participle(child, roles, words)
                if said is not None:
                    return said, child
        if child.dep_ == "prep" and child.lower_ in ("aboard",) and lemma:
            return "present", child
    return None


def _participle(verb: "Token", roles: Roles, words: Statuses) -> str | None:
    lemma = verb.lemma_.lower()
    passive = verb.tag_ == "VBN" and (verb.dep_ != "relcl" or _is_passive(verb))
    light = _complement(Governor(verb, "object" if passive else "subject"), roles, words)
    if light is not None:
        return light
    if passive:
        if lemma in roles.objects:
            return roles.objects[lemma]
        for child in verb.children:
            if child.dep_ == "xcomp":
                return _participle(child, roles, words)
        return None
    return roles.subjects.get(lemma)
