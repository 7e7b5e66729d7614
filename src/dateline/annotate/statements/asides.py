""" "As reported by X, …", "…, as X said on Monday": what is said is the sentence around."""

from collections.abc import Iterator, Sequence

from dateline.annotate.statements.contents import cue_at, without
from dateline.annotate.statements.kinds import kind_of
from dateline.annotate.statements.passage import Passage
from dateline.annotate.statements.tree import Tree
from dateline.languages.shapes.cues import Cues
from dateline.records import Mention, Span, Statement

_LONGEST = 24
_OWN = ("ccomp", "dobj", "xcomp", "acomp", "prt", "auxpass")


def with_asides(found: Sequence[Passage], statements: Sequence[Statement], rules: Cues) -> list[Statement]:
    """The statements, those of a clause with "as" made anew."""
    result = list(statements)
    for passage in found:
        for tree in (t for t in passage.trees if t is not None):
            for token, source in _asides(tree, rules):
                made = _statement(passage, tree, token, source)
                if made is not None:
                    result = [s for s in result if s.cue is None or not _meets(s.cue, made.cue)] + [made]
    return result


def _meets(a: Span, b: Span | None) -> bool:
    return b is not None and a[0] < b[1] and b[0] < a[1]


def _asides(tree: Tree, rules: Cues) -> Iterator[tuple[int, int]]:
    """Cues of a clause that "as" opens, beside a comma or first of all, with the noun that speaks."""
    for token in range(len(tree)):
        first, last = tree.left[token], tree.right[token]
        if tree.words[first].lower() not in rules.asides or first == token or last - first > _LONGEST:
            continue
        if tree.lemmas[token] not in rules.verbs or tree.heads[first] != token or tree.child(token, *_OWN) is not None:
            continue
        if first and tree.words[first - 1] not in (",", "—", "–", "(", "“", '"'):
            continue
        by = tree.child(token, "agent")
        source = tree.child(token, "nsubj") if by is None else tree.child(by, "pobj")
        if source is not None and tree.pos[source] in ("NOUN", "PROPN") and tree.heads[token] != token:
            yield token, source


def _statement(passage: Passage, tree: Tree, token: int, source: int) -> Statement | None:
    if passage.quoted(tree.starts[token]):
        return None
    start, end = tree.starts[tree.left[token]], tree.ends[tree.right[token]]
    content = without(passage, ((tree.start, tree.end),), (start, end))
    outside = (i for i in range(len(tree)) if not start <= tree.starts[i] < end)
    if not content or not any(tree.pos[i] in ("VERB", "AUX") for i in outside):
        return None
    cue, text = cue_at(tree, token), passage.text
    first, last = tree.starts[tree.left[source]], tree.ends[tree.right[source]]
    return Statement(
        content=content,
        cue=(tree.starts[cue.first], tree.ends[cue.last]),
        kind=kind_of(text, content),
        source=Mention(start=first, end=last, text=text[first:last]),
    )
