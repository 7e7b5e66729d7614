"""Whose the counted are: the country that the text gives them."""

from typing import TYPE_CHECKING

from dateline.languages.shapes.demonyms import Demonyms

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_CLIMB = 6  # steps up to the subject
_LONGEST = 3  # words of the longest adjective ("south korean")
_CHARGED = frozenset("of for".split())  # "accused Rwanda of sending", "blamed Rwanda for sending"
_BELONGING = frozenset("of from".split())


def whose_of(doc: "Doc", start: int, head: "Token", words: Demonyms) -> str | None:
    """The country named between the number and its noun, by the noun, or behind it ("citizens of Canada")."""
    inside = {code for _, code in countries(doc, start, head.i + 1, words)}
    if len(inside) == 1:
        return inside.pop()
    if inside:
        return None
    return _behind(head, words) or _possessor(head, words)


def countries(doc: "Doc", start: int, end: int, words: Demonyms) -> list[tuple[int, str]]:
    """Adjectives and people of countries in a run of tokens, each with the index of its last token."""
    found = []
    i = start
    while i < end:
        for length in range(min(_LONGEST, end - i), 0, -1):
            form = doc[i : i + length].text.lower().replace(" - ", "-")
            if form in words.adjectives and doc[i].text[0].isupper():
                found.append((i + length - 1, words.adjectives[form]))
                i += length
                break
        else:
            i += 1
    return found


def country_named(doc: "Doc", start: int, end: int, words: Demonyms, *, capitals: bool = False) -> str | None:
    """The code when the run of tokens is the name of a country, or of a capital that stands for it."""
    form = doc[start:end].text.lower().removeprefix("the ")
    return words.names.get(form) or (words.capitals.get(form) if capitals else None)


def _behind(head: "Token", words: Demonyms) -> str | None:
    for prep in head.children:
        belongs = prep.lower_ == "from" or (prep.lower_ in _BELONGING and head.lemma_.lower() in words.members)
        if prep.dep_ == "prep" and belongs and prep.i == head.i + 1:
            for name in prep.children:
                if name.dep_ == "pobj":
                    return country_named(head.doc, name.left_edge.i, name.i + 1, words)
    return None


def _possessor(head: "Token", words: Demonyms) -> str | None:
    for child in head.children:
        if child.dep_ == "poss" and child.pos_ in ("PROPN", "NOUN"):
            return country_named(head.doc, child.left_edge.i, child.i + 1, words, capitals=True)
    return None


def owner_of(verb: "Token", words: Demonyms) -> str | None:
    """The country that is the subject of a verb: "Pyongyang fired four missiles", "Russian forces launched 45 drones".

    The verb may complete another, or stand beside it: "North Korea is sending troops, with 6,000 expected to arrive".
    Of somebody accused of it, it is not the accuser's.
    """
    token = verb
    for _ in range(_CLIMB):
        for child in token.children:
            if child.dep_ == "nsubj" or (child.dep_ == "nsubjpass" and token is not verb):
                return _country_of(child, words)
            if child.dep_ == "agent":
                return next((_country_of(noun, words) for noun in child.children if noun.dep_ == "pobj"), None)
        if token.dep_ == "pcomp" and token.head.lower_ in _CHARGED:
            charged = [child for child in token.head.head.children if child.dep_ == "dobj" and child.i < token.head.i]
            if charged:
                return _country_of(charged[0], words)
        absolute = token.pos_ == "NOUN" and token.head.lower_ == "with"
        if token.head.i == token.i or token.dep_ in ("relcl", "ccomp", "advcl"):
            return None
        if token.head.pos_ == "NOUN" and token.dep_ == "acl" and token.head.head.lower_ != "with" and not absolute:
            return None
        token = token.head
    return None


def _country_of(noun: "Token", words: Demonyms) -> str | None:
    """The country that a noun names or that its adjectives do."""
    named = country_named(noun.doc, noun.left_edge.i, noun.i + 1, words, capitals=True)
    inside = {code for _, code in countries(noun.doc, noun.left_edge.i, noun.i + 1, words)}
    return named or (inside.pop() if len(inside) == 1 else None)
