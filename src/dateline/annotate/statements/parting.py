"""Where one voice ends and another begins: "the army said it had won, while rebels said it had fled"."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace

from dateline.annotate.statements.contents import Content, without
from dateline.annotate.statements.learned import Picked
from dateline.annotate.statements.speaking import is_somebody
from dateline.annotate.statements.tree import Tree
from dateline.languages.shapes.cues import Cues
from dateline.records import Span


def parted(picked: Sequence[Picked], rules: Cues) -> list[Picked]:
    """The statements, each without what another voice says in its sentence: a clause set against it, a second cue."""
    found = _by(picked, lambda item: id(item.tree))
    picked = [_rightly_led(item, found[id(item.tree)], rules) for item in picked]
    sentences = _by(picked, lambda item: id(item.tree))
    return [_mended(item, sentences[id(item.tree)], rules) for item in picked]


def apart(picked: Sequence[Picked], rules: Cues) -> list[Picked]:
    """The statements, each without the stretches that stand beyond the cue of another named voice."""
    paragraphs = _by(picked, lambda item: id(item.passage))
    return [_own_stretches(item, paragraphs[id(item.passage)], rules) for item in picked]


def _by(picked: Sequence[Picked], key: Callable[[Picked], int]) -> dict[int, list[Picked]]:
    groups: dict[int, list[Picked]] = defaultdict(list)
    for item in picked:
        groups[key(item)].append(item)
    return groups


def _rightly_led(item: Picked, others: Sequence[Picked], rules: Cues) -> Picked:
    """A participle has the source of the words that it goes on from: "the army denied that they drowned, saying …"."""
    tree, token = item.tree, item.cue.token
    if tree.tags[token] != "VBG" or tree.lemmas[token] not in (rules.verbs | rules.objects) - rules.addressing:
        return item
    before = [
        o
        for o in others
        if o.cue.token < token and o.source.span is not None and tree.heads[o.cue.token] == o.cue.token
    ]
    main = next((o for o in before if o.source.token != item.source.token and _given_within(item, o)), None)
    return item if main is None else replace(item, source=main.source)


def _given_within(item: Picked, main: Picked) -> bool:
    """Whether a participle was given a source that is only spoken of, or a thing, in another's words."""
    tree, source = item.tree, item.source
    if source.span is None:
        return False
    within = any(start <= source.span[0] and source.span[1] <= end for start, end in main.content.spans)
    comma = item.cue.first > 1 and tree.words[item.cue.first - 1] == ","
    return within and (comma or not is_somebody(tree, source.token))


def _own_stretches(item: Picked, beside: Sequence[Picked], rules: Cues) -> Picked:
    """A statement of several stretches without those that stand beyond the cue of another named voice."""
    spans = item.content.spans
    if len(spans) < 2:
        return item
    others = [other for other in beside if _is_another(other, item, rules)]
    own = tuple(span for span in spans if not any(_parts(other, item, span) for other in others))
    return replace(item, content=Content(item.content.kind, own)) if own and own != spans else item


def _is_another(other: Picked, item: Picked, rules: Cues) -> bool:
    """Whether another speaks, by a name or noun: a pronoun may be the same person, unless one is named later."""
    mine, theirs = item.source.span, other.source.span
    if theirs is None or mine is None:
        return False
    text = item.passage.text
    said, other_said = text[slice(*mine)], text[slice(*theirs)]
    named_later = other.tree.start < item.tree.start and said.lower() not in rules.pronouns
    return said != other_said and (named_later or other_said.lower() not in rules.pronouns)


def _parts(other: Picked, item: Picked, span: Span) -> bool:
    """Whether another's cue stands between a statement's cue and a stretch of its content, and in none of its own."""
    cue, wall = item.tree.starts[item.cue.token], other.tree.starts[other.cue.token]
    between = cue < wall < span[0] or span[1] <= wall < cue
    return between and not any(start <= wall < end for start, end in item.content.spans)


def _mended(item: Picked, others: Sequence[Picked], rules: Cues) -> Picked:
    for other in others:
        if other.cue.token > item.cue.token:
            joint = _joint(item.tree, other, rules) or _joined(item, other) or _led_on(item, other)
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


def _led_on(item: Picked, other: Picked) -> int | None:
    """The comma before a participle with which the same source goes on: "denied it, saying that …"."""
    tree, first = item.tree, other.cue.first - 1
    same = other.source.token == item.source.token >= 0
    return (
        first
        if same and tree.tags[other.cue.token] == "VBG" and first > item.cue.token and tree.words[first] == ","
        else None
    )


def _joint(tree: Tree, other: Picked, rules: Cues) -> int | None:
    """The "while" or "but" right before another statement's source, where that is a noun and a comma stands before."""
    span, token = other.source.span, other.source.token
    if span is None or tree.pos[token] not in ("NOUN", "PROPN"):
        return None
    first = bisect_left(tree.starts, span[0])
    if first < 2 or first > other.cue.token:
        return None
    return first - 1 if tree.words[first - 1].lower() in rules.against and tree.words[first - 2] == "," else None
