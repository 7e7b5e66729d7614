"""The noun that a number counts, from the parse: English."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dateline.languages.shapes.counted import Counted

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

_NOMINAL = frozenset({"NOUN", "PROPN"})
_INSIDE = frozenset({"ADJ", "NOUN", "PROPN", "VERB", "ADV", "PART", "PUNCT", "NUM", "X"})
_PLURAL_TAGS = frozenset({"NNS", "NNPS"})
_TOUCHING = 2  # tokens from a noun to the word of what befell it ("two of the soldiers wounded")
_REACH = 8  # tokens from a number to its noun


@dataclass(frozen=True, slots=True)
class Noun:
    """The counted noun.

    ``head`` is its token, ``None`` where it is left out; ``top`` is the token by which the number hangs in its
    sentence; ``of`` says that the number counts a part of what is named or was ("20 of those"), ``part`` the word that
    says of which ("nine of the dead").
    """

    head: "Token | None"
    top: "Token"
    of: bool = False
    part: "Token | None" = None


def noun_of(doc: "Doc", number: "Tokens", after: int, words: Counted) -> Noun:
    """The noun that the number counts; ``after`` is the token behind the number and its hedge."""
    while after < len(doc) and doc[after].lower_ in ("more", "additional", "further") and after + 1 < len(doc):
        if doc[after].lower_ == "more" and doc[after + 1].lower_ == "than":
            break
        after += 1
    of = after + 1 if doc[after : after + 2].text.lower() == "out of" else after
    if of + 1 < len(doc) and doc[of].lower_ == "of":
        return _partitive(doc, number, of, words)
    head = _following(doc, number, after, words)
    hyphened = after < len(doc) and doc[after].text in "-‑"
    if head is not None and not hyphened and _is_single(head, words) and number.text.lower() not in ("one", "1"):
        return Noun(None, number.root)
    if head is not None:
        return Noun(head, head)
    return Noun(None, number.root)


def _is_single(head: "Token", words: Counted) -> bool:
    """Whether a noun can't be what a number above one counts ("a crew of 25 sank", tagged a noun)."""
    lower = head.lower_
    known = lower in words.plural_only or lower in words.people or lower in words.objects or lower in words.events
    return head.tag_ == "NN" and not known and not lower.endswith("s")


def _partitive(doc: "Doc", number: "Tokens", of: int, words: Counted) -> Noun:
    """ "21 of the schoolgirls", "thousands of people", "20 of those", "nine of the dead"."""
    top = number.root
    at = of + 1
    pronoun = doc[at].tag_ != "DT" or at + 1 >= len(doc) or doc[at + 1].pos_ not in _NOMINAL
    if doc[at].lower_ in ("whom", "which", "them", "us", "those", "these", "you") and pronoun:
        part = doc[at + 1] if at + 1 < len(doc) and doc[at + 1].tag_ in ("VBN", "VBD", "JJ", "RB") else None
        return Noun(None, top, of=True, part=part)
    head = _last_noun(doc, at, words)
    named = next((t for t in doc[at : at + 4] if t.lower_ in words.stricken), None)
    if named is not None and (head is None or 0 <= named.i - head.i < _TOUCHING):
        return Noun(None, top, of=True, part=named)
    if head is None or head.pos_ == "ADJ":
        return Noun(None, top, of=True)
    return Noun(head, top, of=True)


def _last_noun(doc: "Doc", at: int, words: Counted) -> "Token | None":
    """The head of the noun phrase that begins at ``at``."""
    limit = min(len(doc), at + _REACH + 4)
    last: Token | None = None
    for i in range(at, limit):
        token = doc[i]
        if token.pos_ in _NOMINAL and not _is_time(token):
            last = token
            if not (i + 1 < limit and doc[i + 1].pos_ in _NOMINAL and not _is_time(doc[i + 1])):
                if i + 1 < limit and doc[i + 1].tag_ == "POS":
                    last = None
                    continue
                if i + 2 < limit and doc[i + 1].text == "-" and doc[i + 2].pos_ in _NOMINAL:
                    last = None
                    continue
                return last
        elif (
            last is not None
            or token.pos_ not in (*_INSIDE, "DET", "PRON", "ADP")
            or token.text in ",;:()"
            or token.pos_ == "ADP"
            and token.lower_ != "than"
        ):
            return last
    return last


def _is_time(token: "Token") -> bool:
    return token.ent_type_ in ("DATE", "TIME") and token.pos_ == "PROPN" or token.lower_ in ("ages", "aged")


def _following(doc: "Doc", number: "Tokens", after: int, words: Counted) -> "Token | None":
    """The head noun behind the number: as the parse has it, if that reads right, else by the words."""
    parsed = _parsed_head(number, after)
    if parsed is not None and _plain_way(doc, after, parsed.i, words):
        return _plural(doc, number, after, parsed, words)
    return _by_words(doc, after, words)


def _plural(doc: "Doc", number: "Tokens", after: int, head: "Token", words: Counted) -> "Token":
    """The head, or a plural before it that it only looks to be compounded with: "took 12 peacekeepers hostage"."""
    if head.tag_ != "NN" or head.lower_ in words.plural_only or number.text.lower() == "one":
        return head
    plurals = [t for t in doc[after : head.i] if t.tag_ in _PLURAL_TAGS]
    return plurals[-1] if plurals else head


def _parsed_head(number: "Tokens", after: int) -> "Token | None":
    token = number.root
    while (
        token.i < after
        and token.head.i != token.i
        and token.dep_ in ("nummod", "quantmod", "compound", "amod", "nmod", "npadvmod", "advmod", "det", "poss")
    ):
        token = token.head
        if token.i >= after:
            token = _of_compound(token)
            return token if token.pos_ in _NOMINAL and not _is_time(token) else _adjective_noun(token)
    return None


def _of_compound(token: "Token") -> "Token":
    """The plural that a singular is part of, where the parser hangs the number on that: "forty army recruits"."""
    hyphened = token.i and token.nbor(-1).text in "-‑"
    while token.dep_ == "compound" and token.tag_ == "NN" and token.head.i == token.i + 1 and not hyphened:
        token = token.head
    return token


def _adjective_noun(token: "Token") -> "Token | None":
    """ "108-foot-tall rocket": the adjective is no noun."""
    return None


def _plain_way(doc: "Doc", after: int, head: int, words: Counted) -> bool:
    """Whether nothing but modifiers stands between the number and the head."""
    if head - after > _REACH:
        return False
    for token in doc[after:head]:
        if token.i + 1 < len(doc) and "-" in (token.nbor(1).text, token.nbor(-1).text):
            continue  # "surface-to-surface"
        if _is_another(token):
            return False
        if token.text in ",;:()–—" and token.text != "," or token.pos_ in ("ADP", "AUX", "PRON", "SCONJ"):
            return False
        if token.lower_ in words.acting:
            return False
        if token.pos_ == "VERB" and token.tag_ not in ("VBN", "VBG", "JJ"):
            return False
    return True


def _is_another(token: "Token") -> bool:
    """Whether the next number has the noun: "a family of five, two paramedics", "freed five two days later"."""
    before = token.nbor(-1)
    return token.pos_ == "NUM" and (
        before.text == "," or before.pos_ == "CCONJ" or (before.pos_ == "NUM" and token.head.ent_type_ == "DATE")
    )


def _by_words(doc: "Doc", after: int, words: Counted) -> "Token | None":
    last: Token | None = None
    for i in range(after, min(len(doc), after + _REACH)):
        token = doc[i]
        if token.pos_ in _NOMINAL and not _is_time(token):
            last = token
        elif last is not None or _is_another(token):
            break
        elif token.text == "-" or (i + 1 < len(doc) and "-" in (token.nbor(1).text, token.nbor(-1).text)):
            continue
        elif (
            token.pos_ not in ("ADJ", "ADV", "NUM")
            and token.tag_ not in ("VBN", "JJ")
            or token.lower_ in words.acting
            or token.lower_ in ("dead", "killed", "injured", "wounded", "missing", "others", "other")
        ):
            break
    return last


def singular(token: "Token", words: Counted) -> str:
    """The singular of a noun as written: its head word alone, in lower case unless it is a name."""
    named = token.text[:1].isupper() and not token.text.isupper() and (token.pos_ == "PROPN" or token.i > 0)
    if named and token.tag_ == "NNP":
        return token.text  # "31 Abrams"
    return singular_of(token.text if named else token.text.lower(), words)


def singular_of(word: str, words: Counted) -> str:
    """The singular of an English word.

    >>> from dateline.languages.en.counted import WORDS
    >>> [singular_of(w, WORDS) for w in ("troops", "families", "people", "buses", "houses", "crises", "aircraft")]
    ['troop', 'family', 'person', 'bus', 'house', 'crisis', 'aircraft']
    """
    lower = word.lower()
    if lower in words.singulars:
        return words.singulars[lower]
    if lower.endswith("men") and len(lower) > 4 and lower not in words.people:
        return word[:-3] + "man"
    if (
        lower in words.plural_only
        or not lower.endswith("s")
        or lower.endswith(("ss", "us", "sis", "debris", "chassis", "'s"))
        or len(lower) < 4
    ):
        return word
    if lower.endswith("ies") and len(lower) > 4:
        return word[:-3] + "y"
    if lower.endswith(("sses", "shes", "ches", "xes", "zzes", "buses", "viruses", "statuses", "bonuses", "campuses")):
        return word[:-2]
    return word[:-1]
