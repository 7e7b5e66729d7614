"""What happens to the counted: from the verb or noun that governs it in the parse."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from dateline.annotate.figures.governors import Governor, Relation, governors, is_passive
from dateline.languages.shapes.statuses import Roles, Statuses
from dateline.records import PEOPLE_STATUSES, FigureKind, Status

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_VERBS = frozenset({"VERB", "AUX"})
_BELOW = frozenset("prt advmod acomp oprd xcomp dobj attr prep dative ccomp npadvmod agent advcl".split())
_FURTHER_BELOW = frozenset("pobj pcomp prep conj dobj amod acomp oprd advmod".split())
_MODIFIERS = frozenset("amod acl relcl advcl appos conj acomp nmod compound advmod".split())
_REACH = 5  # words from a figure to the verb behind it
_WITH_MONEY = frozenset({"", "with", "of", "by", "to"})  # "fined $2 million", "provided it with $2 million"
_SUFFERED = frozenset({"destroyed", "killed", "missing", "fired"})
_RELATIVE = frozenset({"WP", "WDT", "WP$"})
_COPULAS = frozenset({"be", "remain", "stay", "lie"})
_THING_STATUSES = frozenset({"fired", "destroyed", "damaged"})
_HARMS = frozenset({"killed", "injured"})


@dataclass(frozen=True, slots=True)
class Said:
    """A status and the word that gives it; ``status`` is "other" where ``word`` gives none."""

    status: Status
    word: "Token | None"
    relation: Relation = "oblique"


_NOTHING = Said("other", None)


def _is_headline_passive(verb: "Token") -> bool:
    """ "Seven killed as tram derails": no auxiliary and no object, so the verb is done to its subject."""
    taken = frozenset({"aux", "dobj", "obj", "ccomp", "xcomp"})
    return verb.tag_ in ("VBN", "VBD") and not any(c.dep_ in taken for c in verb.children)


def status_by_order(start: int, end: int, doc: "Doc", kind: FigureKind, words: Statuses) -> Said:
    """The status of the figure in ``doc[start:end]`` by the verb right before it or right behind, no parse asked.

    For sentences in which the parser has lost the number ("displaced 6 000 people").
    """
    roles = roles_for(kind, words)
    before = doc[start - 1] if start else None
    if before is not None and before.pos_ == "VERB" and before.tag_ != "VBN":
        found = _said(roles.objects.get(before.lemma_.lower()), before, "object", kind)
        if found is not None:
            return found
    passive = False
    for token in doc[end : end + _REACH]:
        if token.pos_ == "AUX":
            passive = passive or token.lemma_.lower() == "be"
        elif token.pos_ == "VERB":
            if _is_of_another(token, doc[start], words):
                break
            lemma = token.lemma_.lower()
            done = passive and token.tag_ == "VBN"
            return _said((roles.objects if done else roles.subjects).get(lemma), token, "object", kind) or _NOTHING
        elif token.pos_ not in ("ADV", "PART"):
            break
    return _NOTHING


def _is_of_another(verb: "Token", number: "Token", words: Statuses) -> bool:
    """Whether a noun over the number is what the verb speaks of: "funerals for three victims will be held"."""
    subjects = [c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass") and c.i < number.i]
    nouns = [c for c in subjects if c.tag_ in ("NNS", "NNPS") or any(d.dep_ in ("det", "poss") for d in c.children)]
    return any(c.is_ancestor(number) and c.lemma_.lower() not in words.carriers for c in nouns)


def own_status(head: "Token | None", top: "Token", kind: FigureKind, words: Statuses) -> Said:
    """What the counted's own modifiers say, no verb asked: for the whole of which another figure counts a part."""
    roles = roles_for(kind, words)
    return _own(head if head is not None else top, roles, words, kind) or _NOTHING


def roles_for(kind: FigureKind, words: Statuses) -> Roles:
    """The words that can befall this kind of thing."""
    if kind == "money":
        return words.money
    return words.people if kind == "people" else words.things


def status_of(top: "Token", head: "Token | None", kind: FigureKind, words: Statuses, *, mortal: bool = True) -> Said:
    """The status of what hangs at ``top``, and the verb or noun that gives it or would.

    What is not ``mortal`` can't be killed ("12 homes and 30 people were killed").
    """
    roles = roles_for(kind, words)
    noun = head.lemma_.lower() if head is not None else ""
    first: Governor | None = None
    held: Said | None = None
    for governor in governors(top, words.carriers if kind in ("people", "objects") else frozenset()):
        first = first or governor
        if noun in words.firm and kind == "people":
            break
        found = _borne(_said_by(governor, roles, words, kind), mortal=mortal)
        if found is not None and governor.token.lemma_.lower() in words.carriers:
            held, found = held or found, None  # "a convoy of 30 trucks was seized"
        if found is not None and _is_otherwise(top, found):
            return Said("other", found.word, found.relation)
        if found is not None:
            return _weighed(found, words.heads.get(noun))
    if held is not None:
        return held
    own = _own(head if head is not None else top, roles, words, kind) or _beside(head, top, roles, words, kind)
    own = _borne(own, mortal=mortal)
    if own is not None:
        return own
    status = words.heads.get(noun, "other") if kind == "people" else "other"
    return Said(cast("Status", status), first.token if first else None, first.relation if first else "oblique")


def _borne(said: Said | None, *, mortal: bool) -> Said | None:
    """What is said, if that can befall the counted."""
    return None if said is not None and said.status == "killed" and not mortal else said


def _weighed(said: Said, was: str | None) -> Said:
    """A status against what the counted were: hostages that are handed over are freed; an attempt is no rescue."""
    if said.status == "sent" and was in ("captured", "detained"):
        return Said("freed", said.word, said.relation)
    return Said("other", said.word, said.relation) if _is_attempt(said) else said


def _is_otherwise(top: "Token", said: Said) -> bool:
    """ "left 59 dead and 400,000 in shelters": the second has a state of its own."""
    leaves = said.word is not None and said.word.lemma_.lower() == "leave"
    return leaves and top.dep_ == "conj" and any(child.dep_ == "prep" for child in top.children)


def _is_attempt(said: Said) -> bool:
    """ "are working to free two people": a rescue that is not said to have come about."""
    word = said.word
    if said.status not in ("rescued", "freed") or word is None or word.tag_ != "VB":
        return False
    return word.dep_ in ("advcl", "xcomp", "acl") and any(c.lower_ == "to" for c in word.children)


def said_nothing(top: "Token") -> Said:
    """No status, with the nearest word that governs the counted."""
    first = next(governors(top), None)
    return _NOTHING if first is None else Said("other", first.token, first.relation)


def _said(status: str | None, word: "Token", relation: Relation, kind: FigureKind) -> Said | None:
    if status is None or (kind == "people" and status in _THING_STATUSES):
        return None
    return Said(cast("Status", status), word, relation)


def _said_by(governor: Governor, roles: Roles, words: Statuses, kind: FigureKind) -> Said | None:
    token = governor.token
    if token.pos_ in _VERBS:
        return _verb_says(token, governor.relation, roles, words, kind, governor.prep)
    lemma = token.lemma_.lower()
    if governor.relation in ("of", "subject") and lemma in roles.nouns:
        return _said(roles.nouns[lemma], token, "of", kind)
    if token.pos_ == "ADJ":
        return _said(roles.adjectives.get(lemma), token, "of", kind)
    return None


def _verb_says(
    verb: "Token", relation: Relation, roles: Roles, words: Statuses, kind: FigureKind, prep: str = ""
) -> Said | None:
    """What a verb says of its subject or object: with a word below it, alone, by a verb that completes or joins it."""
    lemma = verb.lemma_.lower()
    found = (
        None if relation == "oblique" else _said(_complement(verb, relation, roles, words, kind), verb, relation, kind)
    )
    if found is None and relation != "oblique" and verb.tag_ in ("VBG", "VBN", "JJ") and relation == "subject":
        found = _said(roles.adjectives.get(verb.lower_), verb, relation, kind)
    if found is None and (relation == "object" or (kind == "money" and prep in _WITH_MONEY)):
        found = _said(_predicated(verb, roles) or roles.objects.get(lemma), verb, relation, kind)
    if found is None and relation == "subject":
        found = _said(_predicate(verb, roles, lemma, words), verb, relation, kind)
    unnamed = relation == "subject" and not prep and lemma not in roles.subjects
    if found is None and unnamed and _is_headline_passive(verb):
        found = _said(roles.objects.get(lemma), verb, "object", kind)
    if found is None and relation == "oblique" and prep == "among":
        found = _said(roles.subjects.get(lemma), verb, relation, kind)
    if found is None and relation in ("subject", "object"):
        found = _completed(verb, relation, roles, words, kind)
    if found is None and relation == "object" and lemma in words.awaited and kind in ("people", "objects"):
        completed = any(c.dep_ in ("xcomp", "ccomp", "oprd") for c in verb.children)
        found = None if completed else Said("sent", verb, relation)  # "600 sappers are expected by March"
    return found


def _completed(verb: "Token", relation: Relation, roles: Roles, words: Statuses, kind: FigureKind) -> Said | None:
    """ "are expected to arrive", "had to be moved", "were forced to flee", "jumped off and were treated"."""
    purposes = [c for c in verb.children if c.dep_ == "advcl" and c.tag_ == "VB" and c.i > verb.i]
    inner = [
        c for said in verb.children if said.dep_ in ("acomp", "oprd") and said.pos_ == "ADJ" for c in said.children
    ]
    late = [c for purpose in purposes for c in purpose.children if c.dep_ == "conj" and is_passive(c)]
    for child in [*verb.children, *inner, *late]:
        joined = child.dep_ == "conj" and not any(c.dep_ in ("nsubj", "nsubjpass") for c in child.children)
        if child.pos_ in _VERBS and (child.dep_ == "xcomp" or (joined and _is_subject(relation, verb))):
            below: Relation = "object" if is_passive(child) or (joined and child.tag_ == "VBN") else "subject"
            if child.dep_ == "xcomp" and relation == "object" and not is_passive(verb):
                below = "subject"
            found = _verb_says(child, below, roles, words, kind)
            if found is not None:
                return found
    return None


def _is_subject(relation: Relation, verb: "Token") -> bool:
    return relation == "subject" or is_passive(verb)


def _complement(verb: "Token", relation: Relation, roles: Roles, words: Statuses, kind: FigureKind) -> str | None:
    """What the verb says together with a word below it; what is shot down is not shot."""
    lemma = verb.lemma_.lower()
    objects = [c for c in verb.children if c.dep_ in ("dobj", "obj")]
    found = None
    for word in _words_below(verb):
        status = words.complements.get((lemma, word.lemma_.lower())) or words.complements.get((lemma, word.lower_))
        if kind == "people" and status in _THING_STATUSES and roles.objects.get(lemma) in _HARMS:
            found = found or "other"
        if status is None or status in (_THING_STATUSES if kind == "people" else PEOPLE_STATUSES):
            continue
        held = any(c.i != word.i and not c.is_ancestor(word) for c in objects)
        if relation == "subject" and held:
            continue
        found = status if found in (None, "other") or word.lemma_ in ("hospital", "treatment", "dead") else found
    return found


def _words_below(verb: "Token") -> Iterator["Token"]:
    for child in verb.children:
        if child.dep_ in _BELOW and (child.dep_ != "ccomp" or child.i > verb.i):
            yield child
            for below in child.children:
                if below.dep_ in _FURTHER_BELOW:
                    yield below
                    if child.dep_ != "attr":
                        yield from (c for c in below.children if c.dep_ in ("pobj", "conj", "pcomp"))


def _predicate(verb: "Token", roles: Roles, lemma: str, words: Statuses) -> str | None:
    """What a verb says of its subject: "12 are dead", "70 are at the scene", "two remain trapped", "300 fled"."""
    said = [c for c in verb.children if c.dep_ in ("acomp", "oprd", "attr")]
    predicated = _predicated(verb, roles)
    if predicated is not None:
        return predicated
    if lemma not in _COPULAS:
        status = roles.subjects.get(lemma)
        acts = status in _SUFFERED and any(_is_done_to(c) for c in verb.children)
        return None if acts else status  # "boilers that burn gas"
    if lemma != "be":
        return None if any(c.pos_ in ("ADJ", "VERB") for c in said) else roles.subjects.get(lemma)
    for child in verb.children:
        if child.dep_ == "advmod" and child.lower_ in ("there", "here", "aboard", "inside"):
            return "present"
        if child.dep_ == "prep" and child.lower_ == "among":
            return _among(child, roles)
        if _is_somewhere(child, words):
            return "present"
    if not any(c.dep_ == "expl" for c in verb.children):
        return None
    held = [below for c in verb.children if c.dep_ == "attr" for below in c.subtree]
    return "present" if any(_is_somewhere(c, words) for c in held) else None


def _is_done_to(child: "Token") -> bool:
    """Whether a word is a verb's object, and no place behind a preposition that passes as a particle: "off Malta"."""
    if child.dep_ not in ("dobj", "obj"):
        return False
    return not (child.pos_ == "PROPN" and child.left_edge.i and child.left_edge.nbor(-1).dep_ == "prt")


def _is_somewhere(prep: "Token", words: Statuses) -> bool:
    """Whether a preposition opens a place and not a time."""
    if prep.dep_ != "prep" or prep.lower_ not in words.places:
        return False
    return not any(c.dep_ == "pobj" and (c.ent_type_ in ("DATE", "TIME") or c.like_num) for c in prep.children)


def _predicated(verb: "Token", roles: Roles) -> str | None:
    """An adjective that the verb gives its subject or object: "are dead", "are feared dead", "left damaged"."""
    for child in verb.children:
        if child.dep_ in ("acomp", "oprd", "attr") and child.lower_ in roles.adjectives:
            return roles.adjectives[child.lower_]
    return None


def _among(prep: "Token", roles: Roles) -> str | None:
    """ "were among the dead", "are among those killed"."""
    for noun in prep.children:
        if noun.lower_ in roles.adjectives:
            return roles.adjectives[noun.lower_]
        for child in noun.children:
            if child.dep_ == "acl":
                return roles.objects.get(child.lemma_.lower()) or roles.adjectives.get(child.lower_)
    return None


def _own(noun: "Token", roles: Roles, words: Statuses, kind: FigureKind) -> Said | None:
    """What the counted's own modifiers say: "wounded soldiers", "people killed in the attack", "12 dead"."""
    for child in noun.children:
        if _is_aboard(child):
            return _said("present", child, "object", kind)
        if child.dep_ not in _MODIFIERS or _is_of_rest(child) or _is_of_some(child):
            continue
        if child.lower_ in roles.adjectives:
            return _said(roles.adjectives[child.lower_], child, "object", kind)
        if child.pos_ in ("VERB", "AUX", "ADJ") and child.dep_ not in ("advmod", "compound"):
            found = _participle(child, roles, words, kind)
            if found is not None:
                return found
    return None


def _is_of_rest(word: "Token") -> bool:
    """ "the remaining 24": who is left of them, not who stays."""
    return word.dep_ == "amod" and word.tag_ == "VBG" and word.lemma_.lower() in _COPULAS


def _is_of_some(clause: "Token") -> bool:
    """Whether a relative clause speaks of others, or of some of them only: "of whom 140 were arrested"."""
    if clause.dep_ != "relcl":
        return False
    of = (below for c in clause.children if c.dep_ == "prep" for below in c.children)
    own = (c.tag_ in _RELATIVE for c in clause.children if c.dep_ == "nsubjpass")
    return not all(own) or any(c.lower_ in ("whom", "which") for c in of)


def _is_aboard(word: "Token") -> bool:
    """ "35 people inside", "150 passengers on board"."""
    if word.dep_ == "prep" and word.lower_ == "on":
        return any(child.lower_ == "board" for child in word.children)
    return word.dep_ in ("advmod", "prep") and word.lower_ in ("inside", "aboard", "onboard")


def _beside(head: "Token | None", top: "Token", roles: Roles, words: Statuses, kind: FigureKind) -> Said | None:
    """The word right behind or before the figure, where the parse has lost it: "50 injured", "gun down 14 people"."""
    doc, last = top.doc, (head if head is not None else top).i
    following = doc[last + 1] if last + 1 < len(doc) else None
    if following is not None and (head is None or following.tag_ in ("VBN", "VBD", "JJ", "NNS", "NN")):
        status = roles.adjectives.get(following.lower_)
        if status is None and following.tag_ == "VBN" and head is None:
            status = roles.objects.get(following.lemma_.lower())
        if status is not None and (following.tag_ != "VBD" or head is None):
            return _said(status, following, "object", kind)
    first = (head if head is not None else top).left_edge.i
    if first >= 2 and doc[first - 1].dep_ in ("prt", "advmod"):
        status = words.complements.get((doc[first - 2].lemma_.lower(), doc[first - 1].lower_))
        return _said(status, doc[first - 2], "object", kind)
    return None


def _participle(verb: "Token", roles: Roles, words: Statuses, kind: FigureKind) -> Said | None:
    passive = verb.tag_ in ("VBN", "VBD", "JJ") and (verb.dep_ != "relcl" or is_passive(verb))
    if (
        verb.dep_ == "relcl"
        and not passive
        and any(c.dep_ == "nsubj" and c.tag_ not in ("WP", "WDT") for c in verb.children)
    ):
        passive = True  # "the soldiers that Russia sent"
    return _verb_says(verb, "object" if passive else "subject", roles, words, kind)
