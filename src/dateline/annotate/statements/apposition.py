"""The name behind a post: in "the chief vet, Dr. Ana Ruiz, said" it is part of the source."""

from dateline.annotate.statements.learned import Picked
from dateline.annotate.statements.tree import Tree
from dateline.languages.shapes.roles import Roles
from dateline.records import Span

_LONGEST = 5
_INITIAL = 2


def with_name(picked: Picked, roles: Roles) -> Span | None:
    """The span of a source: up to "as" ("described by Lys as …"), through a name behind a post and a comma."""
    tree, source = picked.tree, picked.source
    if source.span is not None and source.token > picked.cue.token:
        cut = _as(tree, source.token, source.span)
        if cut is not None:
            return source.span[0], tree.ends[cut - 1]
    if source.span is None or source.token < 0 or tree.lemmas[source.token].lower() not in roles.nouns:
        return source.span
    comma = next((i for i, start in enumerate(tree.starts) if start >= source.span[1]), None)
    if comma is None or tree.words[comma] != ",":
        return source.span
    last = _name_end(tree, comma + 1, roles)
    if last is None or last >= picked.cue.token > source.token:
        return source.span
    return source.span[0], tree.ends[last]


def _as(tree: Tree, token: int, span: Span) -> int | None:
    """The "as" that begins, within a source, what something is called by it."""
    inside = (i for i in range(token + 1, len(tree)) if tree.starts[i] < span[1])
    return next((i for i in inside if tree.words[i].lower() == "as" and tree.pos[i] in ("ADP", "SCONJ")), None)


def _name_end(tree: Tree, first: int, roles: Roles) -> int | None:
    """The last token of a person's name that begins here, after a title or not, when a comma or a verb follows."""
    begin = first + 1 if first < len(tree) and tree.words[first].lower().rstrip(".") in roles.titles else first
    last = begin
    while last < min(len(tree), begin + _LONGEST) and tree.pos[last] == "PROPN" and tree.words[last][0].isupper():
        last += 1
    size = last - begin
    if size < _INITIAL or last >= len(tree) or "PERSON" not in tree.names[begin:last]:
        return None
    return last - 1 if tree.words[last] in (",", ".", '"', "”") or tree.pos[last] in ("VERB", "AUX") else None
