"""Where one voice ends and another begins: "the army said it had won, while rebels said it had fled"."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from dateline.annotate.statements.contents import Content, without
from dateline.annotate.statements.learned import Picked
from dateline.annotate.statements.tree import Tree
from dateline.languages.shapes.cues import Cues
from dateline.records import Span


def parted(picked: Sequence[Picked], rules: Cues) -> list[Picked]:
    """The statements, each without what another voice says: stretches beyond its cue, a clause set against it."""
    paragraphs: dict[int, list[Picked]] = defaultdict(list)
    sentences: dict[int, list[Picked]] = defaultdict(list)
    for item in picked:
        paragraphs[id(item.passage)].append(item)
        sentences[id(item.tree)].append(item)
    own = [_own_stretches(item, paragraphs[id(item.passage)], rules) for item in picked]
    return [_mended(item, sentences[id(item.tree)], rules) for item in own]


def _own_stretches(item: Picked, beside: Sequence[Picked], rules: Cues) -> Picked:
    """A statement of several stretches without those that stand beyond the cue of another named voice."""
    spans = item.content.spans
    if len(spans) < 2:
        return item
    others = [other for other in beside if _is_another(other, item, rules)]
    own = tuple(span for span in spans if not any(_parts(other, item, span) for other in others))
    return replace(item, content=Content(item.content.kind, own)) if own and own != spans else item


def _is_another(other: Picked, item: Picked, rules: Cues) -> bool:
    """Whether another source speaks, and by a name or noun: a pronoun may be the same person."""
    mine, theirs = item.source.span, other.source.span
    if theirs is None or mine is None:
        return False
    text = item.passage.text
    return text[slice(*mine)] != text[slice(*theirs)] and text[slice(*theirs)].lower() not in rules.pronouns


def _parts(other: Picked, item: Picked, span: Span) -> bool:
    """Whether another's cue stands between a statement's cue and a stretch of its content, and in none of its own."""
    cue, wall = item.tree.starts[item.cue.token], other.tree.starts[other.cue.token]
    between = cue < wall < span[0] or span[1] <= wall < cue
    return between and not any(start <= wall < end for start, end in item.content.spans)


def _mended(item: Picked, others: Sequence[Picked], rules: Cues) -> Picked:
    for other in others:
        if other.cue.token > item.cue.token:
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
    first = bisect_left(tree.starts, span[0])
    if first < 2 or first > other.cue.token:
        return None
    return first - 1 if tree.words[first - 1].lower() in rules.against and tree.words[first - 2] == "," else None
