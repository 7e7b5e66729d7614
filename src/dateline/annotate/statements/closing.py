"""Closing attributions: in "…, NP said on Monday." the noun phrase beside the cue says all that goes before."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.annotate.statements.contents import Content, Cue, without
from dateline.annotate.statements.learned import Picked
from dateline.annotate.statements.sources import Source
from dateline.annotate.statements.tree import Tree
from dateline.languages.shapes.cues import Cues

_LONGEST = 14
_TAIL = 6
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_HEADS = frozenset({"NOUN", "PROPN", "PRON"})
_DATES = frozenset({"DATE", "TIME"})
_MARKS = frozenset(".!\"'”’»")


def closed(picked: Sequence[Picked], rules: Cues) -> list[Picked]:
    """The statements, those whose cue closes its sentence with the source and the words that its place gives."""
    return [_mended(item, rules) for item in picked]


def _mended(item: Picked, rules: Cues) -> Picked:
    tree, cue = item.tree, item.cue
    phrase = _phrase(tree, cue) if tree.lemmas[cue.token] in rules.verbs else None
    if phrase is None or item.passage.quoted(tree.starts[cue.token]):
        return item
    first, last = phrase
    span = tree.starts[first], tree.ends[last]
    source = item.source
    if source.span is None or not (span[0] <= source.span[0] and source.span[1] <= span[1]):
        source = Source(_head(tree, first, last), "closing", span)
    hole = span[0], max(span[1], tree.ends[_end(tree)])
    spans = without(item.passage, ((tree.starts[0], span[0]),), hole)
    if not spans or any(q.start < span[0] and q.end > tree.starts[0] for q in item.passage.quotations):
        return replace(item, source=source)
    return replace(item, source=source, content=Content("closing", spans))


def _phrase(tree: Tree, cue: Cue) -> tuple[int, int] | None:
    """The first and last token of what stands between the last comma and a cue that ends its sentence."""
    if tree.tags[cue.token] not in _FINITE or not _ends(tree, cue):
        return None
    comma = next((i for i in range(cue.first - 1, max(-1, cue.first - 2 - _LONGEST), -1) if tree.words[i] == ","), None)
    if comma is None or comma + 1 >= cue.first or not _tells(tree, comma):
        return None
    tokens = range(comma + 1, cue.first)
    if any(tree.tags[i] in _FINITE or tree.tags[i] in ("WDT", "WP", "WRB", "TO") for i in tokens):
        return None
    if tree.pos[tokens[0]] in ("CCONJ", "SCONJ", "ADV", "VERB", "AUX", "ADP", "PUNCT"):
        return None
    return (tokens[0], tokens[-1]) if any(tree.pos[i] in _HEADS for i in tokens) else None


def _tells(tree: Tree, comma: int) -> bool:
    """Whether what goes before is a clause: a finite verb, or, as taggers err, any verb behind a first noun."""
    tags = tree.tags[:comma]
    return any(t in _FINITE for t in tags) or (tree.pos[0] != "ADP" and any(t.startswith("VB") for t in tags[1:]))


def _ends(tree: Tree, cue: Cue) -> bool:
    """Whether nothing but a date follows a cue in its sentence."""
    tail = [i for i in range(cue.last + 1, len(tree)) if tree.words[i] not in _MARKS and tree.pos[i] != "SPACE"]
    return len(tail) <= _TAIL and all(
        tree.names[i] in _DATES or (tree.pos[i] in ("ADP", "ADV") and i + 1 < len(tree) and tree.names[i + 1] in _DATES)
        for i in tail
    )


def _end(tree: Tree) -> int:
    return len(tree) - 1


def _head(tree: Tree, first: int, last: int) -> int:
    """The noun that the phrase hangs on: the one nearest to the root."""
    nouns = [i for i in range(first, last + 1) if tree.pos[i] in _HEADS]
    return min(nouns, key=lambda i: (tree.depths[i], i))
