"""Whether a figure is so, will be, may be or is not: from what governs it, in scope and no further."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dateline.annotate.figures.governors import Relation
from dateline.languages.shapes.modality import Modality as Words
from dateline.records import Modality

if TYPE_CHECKING:
    from spacy.tokens import Token

_CLAUSES = frozenset({"xcomp", "ccomp", "pcomp", "oprd"})
_VERBS = frozenset({"VERB", "AUX"})
_FURTHEST = 8
_LOOSE: Relation = "oblique"


def modality_of(top: "Token", governor: "Token | None", relation: Relation, words: Words) -> Modality:
    """The modality of what hangs at ``top`` under ``governor``, its object, its subject or looser."""
    for child in top.children:
        if child.dep_ in ("amod", "advmod") and child.lower_ in words.unconfirmed:
            return "unconfirmed"
        if child.dep_ == "amod" and child.lower_ in words.expected_adjectives:
            return "expected"
    if _is_of_nobody(top, words):
        return "denied"
    if governor is None:
        return "asserted"
    for token, link in _path(governor, relation):
        found = _beside(token, link, words) or _lexical(token, link, words)
        if found is not None:
            return found
    return "asserted"


def _is_of_nobody(top: "Token", words: Words) -> bool:
    """ "None of the 12 crew was hurt", "not one of the 40", "no one among the 40"."""
    if top.dep_ != "pobj" or top.head.lower_ not in ("of", "among"):
        return False
    group = top.head.head
    if group.lower_ in words.nobody:
        return True
    before = {c.lower_ for c in group.lefts} | ({group.nbor(-1).lower_} if group.i else set())
    return group.lower_ == "one" and not before.isdisjoint(words.negations | {"no"})


def _path(token: "Token", relation: Relation) -> Iterator[tuple["Token", str]]:
    """The words from the governor up, as far as each completes the next, with how the one below hangs on it."""
    link: str = relation
    for _ in range(_FURTHEST):
        yield token, link
        head = token.head
        if head.i == token.i:
            return
        if token.pos_ in _VERBS:
            if token.dep_ == "conj" and head.pos_ in _VERBS:
                if not any(c.dep_ in ("nsubj", "nsubjpass") for c in token.children):
                    link, token = "conj", head
                    continue
                if head.dep_ not in _CLAUSES:
                    return
                token = head  # "fears that 12 died and 3 were hurt"
                head = token.head
            if any(between.text == ";" for between in token.doc[token.i : head.i]):
                return  # "it cost 50 marks; a kilo could cost 120"
            if token.dep_ in _CLAUSES or (token.dep_ == "acl" and (_infinitive(token) or head.pos_ == "NOUN")):
                if token.dep_ == "acl" and not _infinitive(token) and not _has_that(token):
                    return
                link, token = token.dep_, head
                continue
            return
        if token.dep_ in ("dobj", "nsubjpass", "attr"):
            link, token = "object", head
        elif token.dep_ in ("pobj", "prep", "conj", "compound", "appos", "acomp", "amod", "nmod", "pcomp"):
            link, token = "of" if token.dep_ in ("pobj", "prep") else link, head
            if token.pos_ in _VERBS and link == "of":
                link = "oblique"
        else:
            if head.pos_ in _VERBS:
                yield head, "topic"
            return


def _infinitive(verb: "Token") -> bool:
    return any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children)


def _has_that(verb: "Token") -> bool:
    return any(c.dep_ == "mark" for c in verb.children)


def _lexical(token: "Token", link: str, words: Words) -> Modality | None:
    """What a word gives that the figure, or the clause around it, completes."""
    lemma = token.lemma_.lower()
    if token.pos_ in _VERBS and lemma in words.nouns_only:
        return None
    if (link == "xcomp" and lemma == "be") or _asks(token, link, lemma, words):
        return "expected"
    if link in ("xcomp", "ccomp", "acl", "pcomp", "oprd"):
        found = _listed(lemma, words)
        return None if found == "expected" and link == "ccomp" and lemma in words.reports else found
    if link in ("object", "of"):
        if lemma in words.expected_objects:
            return "expected"
        found = _listed(lemma, words)
        return None if found == "expected" else found
    return None


def _asks(verb: "Token", link: str, lemma: str, words: Words) -> bool:
    """Whether a verb and its preposition ask for it: "called on allies to send 12", "called for 12 more"."""
    asked = {c.lower_ for c in verb.children if (lemma, c.lower_) in words.asking and not _is_when(c)}
    return bool(asked if link == "xcomp" else asked & {"for"} if link == "oblique" else ())


def _is_when(prep: "Token") -> bool:
    return any(c.ent_type_ in ("DATE", "TIME") for c in prep.children)


def _listed(lemma: str, words: Words) -> Modality | None:
    if lemma in words.expected:
        return "expected"
    if lemma in words.unconfirmed:
        return "unconfirmed"
    if lemma in words.hypothetical:
        return "hypothetical"
    return "denied" if lemma in words.denied else None


def _beside(token: "Token", link: str, words: Words) -> Modality | None:
    """What the auxiliaries, adverbs, negation and conjunction of a word say."""
    children = list(token.children)
    if token.pos_ in _VERBS and any(c.dep_ == "mark" and c.lower_ in words.conditions for c in children):
        return "hypothetical"
    if (
        token.pos_ in _VERBS
        and link != "topic"
        and any(c.dep_ == "neg" and c.lower_ in words.negations for c in children)
        and not _is_of_quality(token, link, children, words)
    ):
        return "unconfirmed" if token.lemma_.lower() in words.confirmations else "denied"
    beyond = link == "subject" and any(c.dep_ == "dobj" for c in children)  # "alerts reportedly included four crashes"
    if not beyond and any(c.dep_ in ("advmod", "amod") and c.lower_ in words.unconfirmed for c in children):
        return "unconfirmed"
    if any(c.dep_ == "amod" and c.lower_ in words.denied for c in children):
        return "denied"
    if any(c.dep_ == "amod" and c.lower_ in words.expected_adjectives for c in children):
        return "expected"
    return _auxiliary(token, children, words)


def _is_of_quality(token: "Token", link: str, children: "list[Token]", words: Words) -> bool:
    """Whether what is denied is only a quality or a place: "the men were not armed", "it is not clear how many"."""
    if token.lemma_.lower() == "be":
        told = [c for c in children if c.dep_ in ("acomp", "attr", "prep", "oprd")]
        if link == "subject":
            return any(c.dep_ in ("acomp", "prep") for c in told)
        return link in _CLAUSES and any(c.dep_ == "acomp" and c.lower_ not in words.truths for c in told)
    return False


def _auxiliary(token: "Token", children: "list[Token]", words: Words) -> Modality | None:
    auxiliaries = {c.lower_ for c in children if c.dep_ in ("aux", "auxpass")}
    conditional = any(
        c.dep_ == "advcl" and any(m.dep_ == "mark" and m.lower_ in words.conditions for m in c.children)
        for c in children
    )
    if auxiliaries & words.hypothetical_auxiliaries:
        reported = token.dep_ == "ccomp" and token.head.lemma_.lower() in words.reports and "have" not in auxiliaries
        return "expected" if reported and not conditional else "hypothetical"
    if auxiliaries & words.unconfirmed_auxiliaries:
        return "hypothetical" if conditional else "unconfirmed"
    if auxiliaries & words.expected_auxiliaries:
        return "hypothetical" if conditional else "expected"
    return "expected" if "to" in auxiliaries and token.dep_ == "ROOT" else None
