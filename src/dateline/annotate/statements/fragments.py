"""What is left out again: words too few to be said, what nobody is named for, gifts and silences."""

from dateline.annotate.statements.learned import Picked
from dateline.annotate.statements.tree import Tree
from dateline.languages.shapes.cues import Cues

_FUNCTION = frozenset({"DET", "PRON", "ADP", "PART", "SCONJ", "CCONJ", "AUX", "ADV", "PUNCT"})
_VERBS = frozenset({"VERB", "AUX"})


def is_fragment(item: Picked, rules: Cues) -> bool:
    """Whether a statement is none: its content, outside quotations, says nothing, or its cue tells of no words."""
    tree = item.tree
    if any(item.passage.quoted(start) for start, _ in item.content.spans):
        return False
    inside = [i for i, place in enumerate(tree.starts) if any(s <= place < e for s, e in item.content.spans)]
    if not inside:
        return False
    if len(inside) <= 2 and all(tree.pos[i] in _FUNCTION for i in inside):
        return True
    if item.source.span is None and tree.child(item.cue.token, "auxpass") is not None and tree.tags[inside[0]] == "TO":
        return True
    return _no_words(tree, item.cue.token, inside, rules)


def _no_words(tree: Tree, cue: int, inside: list[int], rules: Cues) -> bool:
    """ "Offered tea" is a gift, "did not reply to a request" silence: neither is speech."""
    if any(tree.pos[i] in _VERBS for i in inside):
        return False
    lemma = tree.lemmas[cue]
    return lemma in rules.handing or (lemma in rules.answers and tree.child(cue, "neg") is not None)
