"""Who a cue may have as its source: candidates from the parse, and what is looked at to choose."""

from collections.abc import Iterator
from dataclasses import dataclass

from dateline.annotate.statements.contents import Content, Cue
from dateline.annotate.statements.cues import word_key
from dateline.annotate.statements.hints import NO_HINT, Hint
from dateline.annotate.statements.passage import Passage
from dateline.annotate.statements.rates import Rates
from dateline.annotate.statements.tree import Tree
from dateline.records import Span

_UP = frozenset(
    {"conj", "xcomp", "advcl", "pcomp", "prep", "acl", "relcl", "dobj", "ccomp", "pobj", "attr", "acomp", "appos"}
)
_MOST = 40
_NEAR = frozenset("compound amod dobj dative attr npadvmod appos nmod".split())
_POS = ("PROPN", "PRON", "NOUN")
_TYPES = ("PERSON", "ORG", "GPE", "NORP")
_PRONOUNS = frozenset("he she they i we you who it".split())


@dataclass(frozen=True, slots=True)
class Source:
    """A candidate: its head in the tree (-1 for none), how it was found, and where it stands."""

    token: int
    kind: str
    span: Span | None


NOBODY = Source(-1, "nobody", None)


def sources(tree: Tree, cue: Cue) -> tuple[Source, ...]:
    """The candidates for a cue's source, each head once, and nobody."""
    seen: dict[int, Source] = {}
    for kind, token in _raw(tree, cue.token):
        if token not in seen and token != cue.token and tree.pos[token] not in ("PUNCT", "SPACE"):
            seen[token] = Source(token, kind, _span(tree, token, cue))
            if len(seen) >= _MOST:
                break
    return (*seen.values(), NOBODY)


def _raw(tree: Tree, token: int) -> Iterator[tuple[str, int]]:
    yield from _own(tree, token, "")
    top, path = token, ""
    for _ in range(4):
        dep = tree.deps[top]
        if dep not in _UP or tree.heads[top] == top:
            break
        path = dep if not path else f"{path}<{dep}" if len(path) < 8 else path
        top = tree.heads[top]
        if dep in ("acl", "relcl", "appos") and tree.pos[top] in ("NOUN", "PROPN", "PRON"):
            yield f"{path}<noun", top
        yield from _own(tree, top, f"{path}<")
    if (
        tree.deps[token] in ("pobj", "dobj", "nsubj", "compound", "amod", "advmod", "prep")
        and tree.heads[token] != token
    ):
        yield f"{tree.deps[token]}<head", tree.heads[token]
    root = token
    while tree.heads[root] != root:
        root = tree.heads[root]
    yield from _own(tree, root, "root<")
    for i in range(max(0, token - 12), min(len(tree), token + 12)):
        if tree.names[i] in ("PERSON", "ORG") and tree.heads[i] != i and tree.names[tree.heads[i]] != tree.names[i]:
            yield "name near", i
        elif tree.deps[i] == "nsubj":
            yield "subject near", i


def _own(tree: Tree, token: int, path: str) -> Iterator[tuple[str, int]]:
    for child in tree.children[token]:
        dep = tree.deps[child]
        if dep in ("nsubj", "nsubjpass", "poss", "csubj"):
            yield f"{path}{dep}", child
        elif dep in ("agent", "prep"):
            for grand in tree.children[child]:
                if tree.deps[grand] == "pobj":
                    name = "agent" if dep == "agent" else f"prep:{tree.lemmas[child]}"
                    yield f"{path}{name}", grand
        elif dep in _NEAR and tree.pos[child] != "PUNCT":
            yield f"{path}{dep}", child


def _span(tree: Tree, token: int, cue: Cue) -> Span:
    """The whole noun phrase, less a relative clause after a comma and what the cue itself hangs on."""
    first, last = tree.left[token], tree.right[token]
    for child in tree.children[token]:
        loose = tree.deps[child] == "relcl" or (tree.deps[child] in ("acl", "advcl") and tree.left[child] > token + 1)
        if child > token and loose and tree.words[tree.left[child] - 1] == ",":
            last = min(last, tree.left[child] - 2)
        elif child > token and tree.left[child] <= cue.token <= tree.right[child]:
            last = min(last, max(token, tree.left[child] - 1))
        elif child < token and tree.left[child] <= cue.token <= tree.right[child]:
            first = max(first, min(token, tree.right[child] + 1))
    first, last = min(first, token), max(last, token)
    if first <= cue.first <= last and token != cue.token:
        first, last = (
            (token, last) if token > cue.last else (first, token) if last >= cue.first > token else (token, token)
        )
    while last > token and tree.words[last] in (",", "-", "—", "–", ";", "(", "“", '"'):
        last -= 1
    while first < token and (tree.words[first] in (",", "-", "—", "–", ";", ")", "”") or tree.pos[first] == "SPACE"):
        first += 1
    return tree.starts[first], tree.ends[last]


def source_keys(tree: Tree, cue: Cue, source: Source) -> tuple[tuple[str, str], ...]:
    """The learned tables that say how often such a candidate is the source."""
    lemma, pos = tree.lemmas[cue.token], tree.pos[cue.token]
    who = "-" if source.token < 0 else word_key(tree, source.token)
    return (
        ("R", source.kind),
        ("S", f"{source.kind}|{lemma}"),
        ("U", f"{source.kind}|{pos}|{tree.tags[cue.token]}"),
        ("V", who),
        ("W", f"{source.kind}|{tree.deps[cue.token]}|{tree.child(cue.token, 'nsubj', 'nsubjpass') is not None}"),
    )


def source_features(
    passage: Passage,
    tree: Tree,
    cue: Cue,
    found: tuple[Source, ...],
    content: Content,
    rates: Rates,
    given: list[float],
    hint: Hint = NO_HINT,
) -> list[list[float]]:
    """A row for each candidate; ``given`` are features of the cue itself, put before each."""
    rows = []
    for number, source in enumerate(found):
        row = list(given)
        row += [rates.rate(table, key) for table, key in source_keys(tree, cue, source)]
        row += _shape(passage, tree, cue, source, content)
        row += [number, len(found)]
        rows.append([float(x) for x in row])
    size = len(given)
    best = [max(row[size + i] for row in rows) for i in range(5)]
    hinted = hint.of_sources([source.span for source in found])
    return [row + [row[size + i] - best[i] for i in range(5)] + more for row, more in zip(rows, hinted, strict=True)]


def _shape(passage: Passage, tree: Tree, cue: Cue, source: Source, content: Content) -> list[float]:
    token = source.token
    if source.span is None:
        return [0.0] * (len(_POS) + len(_TYPES) + 8)
    start, end = source.span
    names = tree.names[tree.left[token] : tree.right[token] + 1]
    return [
        *(tree.pos[token] == x for x in _POS),
        *(x in names for x in _TYPES),
        tree.words[token].lower() in _PRONOUNS,
        token - cue.token,
        abs(token - cue.token),
        end - start,
        any(s < end and e > start for s, e in content.spans),
        any(s <= start and end <= e for s, e in content.spans),
        passage.quoted(start) - passage.quoted(tree.starts[cue.token]),
        tree.words[token][:1].isupper(),
    ]
