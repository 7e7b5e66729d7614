"""Who can't be a source: a counted thing, a sum, a date, a place where something happens.

A share can ("63 percent said so"): polls speak like that.
"""

from dateline.annotate.statements.sources import Source
from dateline.annotate.statements.tree import Tree
from dateline.languages import words
from dateline.languages.shapes.counted import Counted
from dateline.languages.shapes.roles import Roles

_AMOUNTS = frozenset({"DATE", "TIME", "MONEY", "QUANTITY"})
_SOMEBODY = frozenset({"PERSON", "ORG", "NORP"})
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_WHERE = ("prep:in", "prep:at", "prep:near", "prep:across", "prep:around")


def may_speak(tree: Tree, source: Source) -> bool:
    """Whether a candidate can be who speaks; nobody always can."""
    token = source.token
    if token < 0:
        return True
    if tree.names[token] in _AMOUNTS:
        return False
    if tree.names[token] in _PLACES and source.kind.endswith(_WHERE):
        return False
    number = tree.child(token, "nummod")
    return number is None or not tree.words[number][0].isalnum() or _counts_speakers(tree, token, source)


def _counts_speakers(tree: Tree, token: int, source: Source) -> bool:
    """ "Two diplomats" speak; "19 shells" never, and "14 people" only where they are the cue's own subject."""
    counted, roles = words(Counted, "en"), words(Roles, "en")
    assert counted is not None
    assert roles is not None
    lemma, word = tree.lemmas[token], tree.words[token].lower()
    if lemma in roles.nouns or word in roles.unnamed and lemma not in counted.people or lemma in roles.bodies:
        return True
    own = source.kind.endswith(("nsubj", "agent", "prep:to", "poss"))
    return own and lemma not in counted.objects


def is_somebody(tree: Tree, token: int) -> bool:
    """Whether a noun is a name, or one for people, bodies or what words stand in."""
    counted, roles = words(Counted, "en"), words(Roles, "en")
    assert counted is not None
    assert roles is not None
    if tree.pos[token] == "PROPN" or tree.names[token] in _SOMEBODY:
        return True
    lemma, word = tree.lemmas[token], tree.words[token].lower()
    return (
        lemma in counted.people | roles.nouns | roles.bodies | roles.documents
        or word in roles.unnamed | roles.they | roles.he | roles.she
    )
