"""Somebody's words within somebody's words: "the governor said the ministry had warned that …"."""

from collections.abc import Iterator, Sequence

from dateline.annotate.statements.contents import Cue, contents, cue_at
from dateline.annotate.statements.learned import Picked
from dateline.annotate.statements.rates import Rates
from dateline.annotate.statements.sources import sources
from dateline.annotate.statements.tree import Tree
from dateline.languages.shapes.cues import Cues

_STRONG = 0.6
"""The least rate of any verb that is taken for a cue inside of somebody's words."""
_KNOWN = 0.4
"""The same for one of the verbs that take what is said ("deny")."""


def nested_statements(picked: Sequence[Picked], rates: Rates, rules: Cues) -> Iterator[Picked]:
    """The statements within the contents of others: a strong cue with a named subject and a clause of its own.

    The annotated reports that the weights were learned from leave them out, so this is a rule.
    """
    taken = {(item.tree.start, item.cue.token) for item in picked}
    for outer in picked:
        for token in _within(outer):
            if (outer.tree.start, token) not in taken and _attributes(outer.tree, token, rates, rules):
                inner = _picked(outer, cue_at(outer.tree, token))
                if inner is not None:
                    taken.add((outer.tree.start, token))
                    yield inner


def _within(outer: Picked) -> Iterator[int]:
    """The verbs of the words that a statement gives in its own words."""
    for token in outer.tree.inside(outer.content.spans):
        if outer.tree.pos[token] == "VERB" and not outer.passage.quoted(outer.tree.starts[token]):
            yield token


def _attributes(tree: Tree, token: int, rates: Rates, rules: Cues) -> bool:
    least = _KNOWN if tree.lemmas[token] in rules.verbs else _STRONG
    if rates.rate("lVERB", tree.lemmas[token]) < least:
        return False
    subject, clause = tree.child(token, "nsubj"), tree.child(token, "ccomp")
    if subject is None or clause is None or tree.pos[subject] not in ("NOUN", "PROPN"):
        return False
    return token < clause or clause < subject < token


def _picked(outer: Picked, cue: Cue) -> Picked | None:
    subject = outer.tree.child(cue.token, "nsubj")
    content = next((c for c in contents(outer.passage, outer.tree, cue) if c.kind == "ccomp"), None)
    source = next((s for s in sources(outer.tree, cue) if s.token == subject), None)
    if content is None or source is None:
        return None
    return Picked(outer.passage, outer.tree, cue, content, source, outer.score)
