"""Whether a figure is so, will be, may be or is not: from what governs it, in scope and no further."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dateline.annotate.figures.governors import Relation
from dateline.languages.shapes.modality import Modality as Words
from dateline.records import Modality

if TYPE_CHECKING:
    from spacy.tokens import Token

_CLAUSES = frozenset({"xcomp", "ccomp", "pcomp", "oprd"})
_VERBS = frozenset({"VERB", "AUX"})
_FURTHEST = 8


@dataclass(frozen=True, slots=True)
class Step:
    """A word above the figure, how what is below hangs on it, that word, and the preposition last passed."""

    token: "Token"
    link: str
    below: "Token"
    via: str = ""


def modality_of(top: "Token", governor: "Token | None", relation: Relation, words: Words) -> Modality:
    """The modality of what hangs at ``top`` under ``governor``, its object, its subject or looser."""
    for child in top.children:
        if child.dep_ in ("amod", "advmod") and child.lower_ in words.unconfirmed:
            return "unconfirmed"
        if child.dep_ == "amod" and child.lower_ in words.expected_adjectives:
            return "expected"
    if _is_of_nobody(top, words):
        return "denied"
    if governor is None or (top.lemma_.lower() in words.charges and relation == "object"):
        return "asserted"  # "denied three charges": three they are
    for step in _path(top, governor, relation, words):
        found = _beside(step.token, step.link, words) or _lexical(step, words)
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


def _between(top: "Token", governor: "Token") -> str:
    """The preposition by which what hangs at ``top`` hangs on its governor."""
    token = top
    for _ in range(_FURTHEST):
        if token.head.i in (governor.i, token.i):
            break
        token = token.head
    return token.lower_ if token.dep_ == "prep" else ""


def _path(top: "Token", governor: "Token", relation: Relation, words: Words) -> Iterator[Step]:
    """The words from the governor up, as far as each completes the next, with how the one below hangs on it."""
    link: str = relation
    token, via = governor, _between(top, governor)
    while token.dep_ in ("aux", "auxpass") and token.head.i != token.i:
        token = token.head
    below = token
    for _ in range(_FURTHEST):
        if via in words.asides:
            return  # "denied that a truce was agreed after 300 deaths"
        yield Step(token, link, below, via)
        head, below = token.head, token
        if head.i == token.i:
            return
        if token.pos_ in _VERBS and token.dep_ == "amod" and head.i == top.i:
            link, token = "of", head  # "a report of 300 captured soldiers"
            continue
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
                told = head.lemma_.lower() in words.tellings  # "reports of 300 soldiers surrendering"
                if token.dep_ == "acl" and not _infinitive(token) and not _has_that(token) and not told:
                    return
                link, token, via = token.dep_, head, ""
                continue
            telling = _telling(token, words)
            if telling is not None:
                link, token, via = "acl", telling, ""
                continue
            return
        if token.dep_ in ("dobj", "nsubjpass", "attr"):
            link, token = "object", head
        elif token.dep_ in ("pobj", "prep", "conj", "compound", "appos", "acomp", "amod", "nmod", "pcomp"):
            via = token.lower_ if token.dep_ == "prep" else via
            link, token = "of" if token.dep_ in ("pobj", "prep") else link, head
            if token.pos_ in _VERBS and link == "of":
                link = "oblique"
        else:
            if head.pos_ in _VERBS:
                yield Step(head, "told" if token.lemma_.lower() in words.tellings else "topic", token, via)
            return


def _telling(verb: "Token", words: Words) -> "Token | None":
    """The noun that tells what a clause says that the parser takes for a relative one: "the claim by rebels that"."""
    if verb.dep_ != "relcl" or not any(c.lower_ == "that" for c in verb.children):
        return None
    noun = verb.head
    if noun.dep_ == "pobj" and noun.head.lower_ in ("by", "from"):
        noun = noun.head.head
    return noun if noun.lemma_.lower() in words.tellings else None


def _infinitive(verb: "Token") -> bool:
    return any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children)


def _has_that(verb: "Token") -> bool:
    return any(c.dep_ == "mark" or (c.lower_ == "that" and c.tag_ == "IN") for c in verb.children)


def _lexical(step: Step, words: Words) -> Modality | None:
    """What a word gives that the figure, or the clause around it, completes."""
    token, link = step.token, step.link
    lemma = token.lemma_.lower()
    unshown = "denied" if _is_false(step, words) else _unshown(step, words)
    if unshown is not None:
        return unshown
    if token.pos_ in _VERBS and lemma in words.nouns_only:
        return None
    if (link == "xcomp" and lemma == "be") or _asks(token, link, lemma, words):
        return "expected"
    if link in ("xcomp", "ccomp", "acl", "pcomp", "oprd"):
        found = _listed(lemma, words)
        if found == "denied" and _is_neither(token):
            return "unconfirmed"
        return None if found == "expected" and link == "ccomp" and lemma in words.reports else found
    if link in ("object", "of"):
        if lemma in words.expected_objects:
            return "expected"
        found = _listed(lemma, words)
        return None if found == "expected" or (found == "denied" and not _is_denial(step, words)) else found
    return None


def _is_neither(verb: "Token") -> bool:
    """ "neither confirmed nor denied that 12 died"."""
    return verb.dep_ == "conj" and any(c.lower_ in ("neither", "nor") for c in verb.head.children)


def _is_denial(step: Step, words: Words) -> bool:
    """Whether who denies an object denies the figure: "the loss of 12", but neither "access to 12" nor a dismissal."""
    noun = step.below.lemma_.lower()
    return noun in words.tellings or (step.token.lemma_.lower() in words.denied and step.via in ("", "of"))


def _is_false(step: Step, words: Words) -> bool:
    """Whether a clause or a telling is called false: "it is false that", "the claim is untrue"."""
    token, link = step.token, step.link
    if link in ("told", "ccomp", "csubj") and token.lemma_.lower() == "be":
        negated = any(c.dep_ == "neg" for c in token.children)
        judged = {c.lower_ for c in token.children if c.dep_ in ("acomp", "attr")}
        return bool(judged & (words.truths if negated else words.falsehoods)) and (link == "told" or not negated)
    dismissed = link == "oblique" and step.via == "as" and token.lemma_.lower() in words.rejected | words.denied
    return dismissed and any(c.lemma_.lower() in words.tellings for c in step.below.children)


def _unshown(step: Step, words: Words) -> Modality | None:
    """What it means that nothing shows a clause to be so, or that nobody has word of it."""
    token, link = step.token, step.link
    if link == "of":
        return None if _is_of_known(token) else _missing(token, words)
    if link == "acl":
        return _missing(token, words)
    if link != "ccomp":
        return None
    # "no evidence to suggest that", "no evidence has emerged that"
    nouns = (token, token.head, *(child for child in token.children if child.dep_ == "nsubj"))
    return next(filter(None, (_missing(noun, words) for noun in nouns)), None)


def _is_of_known(noun: "Token") -> bool:
    """Whether it is of somebody that the text knows: "no sign of the 12 miners"."""
    held = (c for prep in noun.children if prep.lower_ == "of" for c in prep.children)
    return any(c.dep_ in ("det", "poss") for known in held for c in known.children)


def _missing(noun: "Token", words: Words) -> Modality | None:
    """What it means that there is no such thing: "no proof", "did not find evidence"; "no confirmation"."""
    lemma = noun.lemma_.lower()
    if lemma not in words.evidence and lemma not in words.tidings:
        return None
    none = any(c.dep_ == "det" and c.lower_ == "no" for c in noun.children)
    none = none or (noun.dep_ in ("dobj", "attr") and any(c.dep_ == "neg" for c in noun.head.children))
    return ("denied" if lemma in words.evidence else "unconfirmed") if none else None


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
    return "denied" if lemma in words.denied or lemma in words.rejected else None


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
