"""Whom and where something is told: "told the agency in an interview that …" begins to be said at "that"."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.annotate.statements.contents import Content, without
from dateline.annotate.statements.learned import Picked
from dateline.annotate.statements.tree import Tree
from dateline.languages.shapes.cues import Cues
from dateline.records import Span

_LONGEST = 16
_DATES = frozenset({"DATE", "TIME"})


def addressed(picked: Sequence[Picked], rules: Cues) -> list[Picked]:
    """The statements, less the addressee, the place and the day between a cue and "that", and less their source."""
    return [_mended(_without_tail(_without_source(item), rules), rules) for item in picked]


def _without_tail(item: Picked, rules: Cues) -> Picked:
    """ "…, X said in an interview with the Herald" ends before the cue; "…, X said on Monday, a third more" goes on."""
    tree, spans = item.tree, item.content.spans
    begin = item.cue.last + 1
    if len(spans) < 2 or begin >= len(tree) or spans[-1][0] != tree.starts[begin]:
        return item
    tail = [i for i in range(begin, len(tree)) if spans[-1][0] <= tree.starts[i] < spans[-1][1]]
    size = next((n for n, i in enumerate(tail) if tree.words[i] == ","), len(tail))
    if not _is_setting(tree, item.cue.token, tail[:size]) or any(
        item.passage.quoted(tree.starts[i]) for i in tail[:size]
    ):
        return item
    if size < len(tail) and tree.pos[begin] == "ADP" and tree.words[begin].lower() not in rules.settings:
        return item
    rest = without(item.passage, spans[-1:], (spans[-1][0], tree.ends[tail[size]])) if size < len(tail) else ()
    return replace(item, content=Content(item.content.kind, (*spans[:-1], *rest)))


def _is_setting(tree: Tree, cue: int, tail: Sequence[int]) -> bool:
    """Whether words behind a cue tell where, when or to whom: a phrase of the cue's without a verb, or a day."""
    if not tail or any(tree.pos[i] in ("VERB", "AUX") for i in tail):
        return False
    dated = tree.names[tail[0]] in _DATES or (tree.pos[tail[0]] == "ADV" and any(tree.names[i] in _DATES for i in tail))
    return dated or (tree.pos[tail[0]] == "ADP" and tree.heads[tail[0]] == cue)


def _without_source(item: Picked) -> Picked:
    """ "According to X, …" says nothing of "to X", and "…, X said on Monday, a third more" nothing of X."""
    start, span = item.tree.starts[item.cue.first], item.source.span
    if span is None:
        return item
    hole = start, span[1]
    if span[0] < start and _is_inserted(item, span, start):
        hole = span[0], item.tree.ends[item.cue.last]
    elif item.tree.words[item.cue.first].lower() != "according" or span[0] < start:
        return item
    spans = without(item.passage, item.content.spans, hole)
    return replace(item, content=Content(item.content.kind, spans)) if spans else item


def _is_inserted(item: Picked, span: Span, cue: int) -> bool:
    """Whether a source stands behind a comma in what is said, right before its cue."""
    text = item.passage.text
    within = any(start < span[0] and span[1] <= end for start, end in item.content.spans)
    return within and text[item.tree.start : span[0]].rstrip().endswith(",") and not text[span[1] : cue].strip(" ,")


def _mended(item: Picked, rules: Cues) -> Picked:
    tree, cue = item.tree, item.cue
    begin = cue.last + 1
    if begin >= len(tree) or item.passage.quoted(tree.starts[cue.token]):
        return item
    near = tree.starts[begin : begin + (2 if tree.pos[begin] == "ADP" else 1)]
    number = next((n for n, s in enumerate(item.content.spans) if s[0] in near), None)
    if number is None or not _leads(tree, cue.token, begin, rules):
        return item
    that = _that(tree, begin)
    span = item.content.spans[number]
    if that is None or tree.starts[that] >= span[1] or item.passage.quoted(tree.starts[that]):
        return item
    spans: tuple[Span, ...] = (
        *item.content.spans[:number],
        (tree.starts[that], span[1]),
        *item.content.spans[number + 1 :],
    )
    return replace(item, content=Content(item.content.kind, spans))


def _leads(tree: Tree, cue: int, begin: int, rules: Cues) -> bool:
    """Whether a verb of saying is followed by where or when, or a verb of telling by somebody."""
    lemma = tree.lemmas[cue]
    if lemma in rules.addressing:
        return tree.words[begin].lower() not in rules.joins
    return lemma in rules.verbs and tree.pos[begin] == "ADP"


def _that(tree: Tree, begin: int) -> int | None:
    """The "that" of a clause that is told, before any other verb or mark of its own."""
    for token in range(begin, min(len(tree), begin + _LONGEST)):
        if tree.words[token].lower() == "that" and token > begin and tree.deps[token] == "mark":
            return token
        if tree.tags[token] in ("VBD", "VBZ", "VBP", "MD") or tree.words[token] in (":", ";", "—", "–"):
            return None
    return None
