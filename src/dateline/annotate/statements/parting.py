"""Where one voice ends and another begins: "the army said it had won, while rebels said it had fled"."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.annotate.statements.contents import Content, without
from dateline.annotate.statements.learned import Picked
from dateline.annotate.statements.tree import Tree
from dateline.languages.shapes.cues import Cues


def parted(picked: Sequence[Picked], rules: Cues) -> list[Picked]:
    """The statements, each without a clause at its end that sets another named voice against it."""
    return [_mended(item, picked, rules) for item in picked]


def _mended(item: Picked, picked: Sequence[Picked], rules: Cues) -> Picked:
    for other in picked:
        if other.tree is item.tree and other.cue.token > item.cue.token:
            joint = _joint(item.tree, other, rules) or _joined(item, other)
            if joint is not None and not item.passage.quoted(item.tree.starts[joint]):
                hole = item.tree.starts[joint], item.content.spans[-1][1]
                if any(start < hole[0] < end for start, end in item.content.spans):
                    spans = without(item.passage, item.content.spans, hole)
                    return replace(item, content=Content(item.content.kind, spans)) if spans else item
    return item


def _joined(item: Picked, other: Picked) -> int | None:
    """The "and" right before a second cue of the same subject: "said it was safe and added that …"."""
    tree, token = item.tree, other.cue.token
    first = other.cue.first - 1
    if tree.deps[token] != "conj" or tree.child(token, "nsubj") is not None or item.source.token != other.source.token:
        return None
    return first if first > item.cue.token and tree.pos[first] == "CCONJ" else None


def _joint(tree: Tree, other: Picked, rules: Cues) -> int | None:
    """The "while" or "but" right before another statement's source, where that is a noun and a comma stands before."""
    span, token = other.source.span, other.source.token
    if span is None or tree.pos[token] not in ("NOUN", "PROPN"):
        return None
    first = next((i for i, start in enumerate(tree.starts) if start >= span[0]), None)
    if first is None or first < 2 or first > other.cue.token:
        return None
    return first - 1 if tree.words[first - 1].lower() in rules.against and tree.words[first - 2] == "," else None
