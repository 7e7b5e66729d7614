"""What is left out again: words too few to be said, what nobody is named for, gifts and silences."""

from dateline.annotate.statements.learned import Picked
from dateline.annotate.statements.speaking import is_somebody
from dateline.annotate.statements.tree import Tree
from dateline.languages import words
from dateline.languages.shapes.counted import Counted
from dateline.languages.shapes.cues import Cues
from dateline.languages.shapes.media import Media
from dateline.languages.shapes.roles import Roles

_FUNCTION = frozenset({"DET", "PRON", "ADP", "PART", "SCONJ", "CCONJ", "AUX", "ADV", "PUNCT"})
_AMOUNTS = frozenset({"DATE", "TIME", "QUANTITY"})
_VERBS = frozenset({"VERB", "AUX"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD", "VB"})
_DOUBTED = 0.35
"""The least score of a verb that no list of cues has, where its object is a plain noun phrase.

Below it two of three are acts, and nearly all in reports on other matters than politics."""
_DOING = 0.65
"""The same for verbs that mostly tell what is done."""


def is_fragment(item: Picked, rules: Cues) -> bool:
    """Whether a statement is none: its content, outside quotations, says nothing, or its cue tells of no words."""
    tree = item.tree
    if item.source.span is None and tree.lemmas[item.cue.token] in rules.seeming:
        return True
    if any(item.passage.quoted(start) for start, _ in item.content.spans):
        return False
    inside = tree.inside(item.content.spans)
    if not inside:
        return False
    amounts = [i for i in inside if tree.names[i] in _AMOUNTS]
    if amounts and all(i in amounts or tree.pos[i] in _FUNCTION - _VERBS for i in inside):
        return True
    if len(inside) <= 2 and all(tree.pos[i] in _FUNCTION for i in inside):
        return True
    following = next((i for i in inside if i > item.cue.token), inside[0])
    if item.source.span is None and tree.child(item.cue.token, "auxpass") is not None and tree.tags[following] == "TO":
        return True
    return (
        _no_words(tree, item.cue.token, inside, rules)
        or _is_act(item, inside, rules)
        or _is_deed(tree, item.cue.token, inside, rules)
        or _is_told(tree, item.cue.token, inside)
        or _is_condition(item, rules)
    )


def _is_act(item: Picked, inside: list[int], rules: Cues) -> bool:
    """Whether a verb with a plain object more likely tells what somebody does than what they say."""
    tree, token = item.tree, item.cue.token
    lemma = tree.lemmas[token]
    if tree.pos[token] != "VERB" or lemma in rules.objects or any(tree.tags[i] in _FINITE for i in inside):
        return False
    if lemma in rules.doing:
        return item.score < _DOING
    return item.score < _DOUBTED and lemma not in rules.verbs | rules.infinitives | rules.nouns


def _no_words(tree: Tree, cue: int, inside: list[int], rules: Cues) -> bool:
    """ "Offered tea" is a gift, "did not reply to a request" silence: neither is speech."""
    if any(tree.pos[i] in _VERBS for i in inside):
        return False
    lemma = tree.lemmas[cue]
    return lemma in rules.handing or (lemma in rules.answers and tree.child(cue, "neg") is not None)


def _is_deed(tree: Tree, cue: int, inside: list[int], rules: Cues) -> bool:
    """Whether something is done to people or things ("released four hostages"), or nobody is who speaks."""
    if any(tree.tags[i] in _FINITE for i in inside):
        return False
    subject, thing = tree.child(cue, "nsubj"), tree.child(cue, "dobj")
    if subject is not None and tree.words[subject].lower() in rules.mute:
        return True
    denied = subject is not None and tree.words[tree.left[subject]].lower() in rules.nobody
    if denied and tree.lemmas[cue] in rules.counting:
        return True
    counted, roles = words(Counted, "en"), words(Roles, "en")
    assert counted is not None
    assert roles is not None
    if tree.lemmas[cue] not in rules.deeds or thing is None or thing not in inside:
        return False
    lemma = tree.lemmas[thing]
    return lemma in counted.people | counted.objects and not {lemma, tree.words[thing].lower()} & roles.documents


def _is_told(tree: Tree, cue: int, inside: list[int]) -> bool:
    """Whether a phrase only says to whom somebody spoke: "spoke to the Ledger in Lesna"."""
    media = words(Media, "en")
    assert media is not None
    first = inside[0] - 1 if tree.lemmas[inside[0]] != "to" else inside[0]
    who = tree.child(first, "pobj")
    to = first > cue and tree.lemmas[first] == "to" and tree.heads[first] == cue and who is not None
    return to and tree.lemmas[cue] in media.speaking and who is not None and is_somebody(tree, who)


def _is_condition(item: Picked, rules: Cues) -> bool:
    """Whether what is done by nobody named is only supposed: "if the loan is approved"."""
    tree, cue = item.tree, item.cue.token
    if item.source.span is not None or tree.lemmas[cue] in rules.verbs or tree.child(cue, "auxpass") is None:
        return False
    mark = tree.child(cue, "mark")
    return mark is not None and tree.words[mark].lower() in rules.supposing
