"""Chains: "the agency reported, citing two officials" lets both speak, and what they say is the same."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.annotate.statements.contents import Content, cue_at, without
from dateline.annotate.statements.learned import Picked
from dateline.annotate.statements.sources import Source, sources
from dateline.annotate.statements.tree import Tree
from dateline.languages.shapes.roles import Roles

_RELAYS = frozenset({"citing", "quoting"})


def relayed(picked: Sequence[Picked], roles: Roles) -> list[Picked]:
    """The statements with each relay's origin as a source of its own, and the relay cut from what is said."""
    result = list(picked)
    for tree, token, source in _relays(picked, roles):
        outer = [p for p in result if p.tree is tree and p.cue.token != token and source.token != p.source.token]
        if not outer or source.span is None:
            continue
        main = min(outer, key=lambda p: (abs(p.cue.token - token), p.cue.token))
        hole = tree.starts[token], source.span[1]
        spans = without(main.passage, main.content.spans, hole)
        if not spans:
            continue
        content = Content(main.content.kind, spans)
        result = [replace(p, content=content) if p is main else p for p in result if not _is_relay(p, tree, token)]
        result.append(Picked(main.passage, tree, cue_at(tree, token), content, source, main.score))
    return result


def _relays(picked: Sequence[Picked], roles: Roles) -> Iterator[tuple[Tree, int, Source]]:
    """The relays of the sentences that hold statements, each with whom it names."""
    trees = {item.tree.start: item.tree for item in picked}
    for tree in trees.values():
        for token, word in enumerate(tree.words):
            if word.lower() not in _RELAYS or tree.pos[token] != "VERB":
                continue
            who = tree.child(token, "dobj")
            if who is not None and _speaks(tree, who, roles):
                source = next((s for s in sources(tree, cue_at(tree, token)) if s.token == who), None)
                if source is not None:
                    yield tree, token, source


def _speaks(tree: Tree, token: int, roles: Roles) -> bool:
    word = tree.words[token].lower()
    return tree.pos[token] == "PROPN" or word in roles.unnamed | roles.bodies or tree.lemmas[token] in roles.bodies


def _is_relay(item: Picked, tree: Tree, token: int) -> bool:
    return item.tree is tree and item.cue.token == token
