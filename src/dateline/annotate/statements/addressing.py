"""Whom and where something is told: "told the agency in an interview that …" begins to be said at "that"."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.annotate.statements.contents import Content
from dateline.annotate.statements.learned import Picked
from dateline.annotate.statements.tree import Tree
from dateline.languages.shapes.cues import Cues
from dateline.records import Span

_LONGEST = 16


def addressed(picked: Sequence[Picked], rules: Cues) -> list[Picked]:
    """The statements, less the addressee, the place and the day between a cue and "that"."""
    return [_mended(item, rules) for item in picked]


def _mended(item: Picked, rules: Cues) -> Picked:
    tree, cue = item.tree, item.cue
    begin = cue.last + 1
    if begin >= len(tree) or item.passage.quoted(tree.starts[cue.token]):
        return item
    number = next((n for n, s in enumerate(item.content.spans) if s[0] == tree.starts[begin]), None)
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
