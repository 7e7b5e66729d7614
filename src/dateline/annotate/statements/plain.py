"""Plain rules over a parse: which tokens attribute, what they have as content and as source."""

from collections.abc import Sequence

from dateline.annotate.statements.contents import Content, Cue, contents, cue_at
from dateline.annotate.statements.passage import Passage
from dateline.annotate.statements.tree import Tree
from dateline.languages.shapes.cues import Cues
from dateline.records import Span

_CLAUSE = ("ccomp", "ccomp-on")
_QUOTED = ("quote-both", "quote-before", "quote-after")
_OBJECT = ("dobj-on", "dobj", "prep-bare", "prep", "oprd")
_WHOLE = ("head-both", "surround", "head-before", "head-after", "after", "before")


def plain_statements(passage: Passage, tree: Tree, rules: Cues) -> list[tuple[Cue, Content, Span | None]]:
    """The cues of a sentence with the content and the source that a rule gives them."""
    found: list[tuple[Cue, Content, Span | None]] = []
    for token in range(len(tree)):
        kinds = _kinds(tree, token, rules)
        if not kinds or passage.quoted(tree.starts[token]):
            continue
        cue = cue_at(tree, token)
        content = _first(contents(passage, tree, cue), kinds)
        if content is not None:
            found.append((cue, content, plain_source(tree, cue)))
    return found


def _kinds(tree: Tree, token: int, rules: Cues) -> tuple[str, ...]:
    lemma, pos = tree.lemmas[token], tree.pos[token]
    if lemma in ("accord", "according") and token + 1 < len(tree) and tree.lemmas[token + 1] == "to":
        return _WHOLE
    if pos not in ("VERB", "AUX", "NOUN"):
        return ()
    if pos == "NOUN":
        return ("acl",) if lemma in rules.nouns and tree.child(token, "acl") is not None else ()
    kinds: tuple[str, ...] = ()
    if lemma in rules.verbs:
        kinds += _CLAUSE + _QUOTED
        if lemma == "say" and (tree.child(token, "ccomp") is not None or tree.deps[token] == "parataxis"):
            kinds += ("surround",)
    if lemma in rules.infinitives:
        kinds += ("xcomp",)
    if lemma in rules.objects:
        kinds += _OBJECT
    return kinds


def _first(found: Sequence[Content], kinds: tuple[str, ...]) -> Content | None:
    for kind in kinds:
        for content in found:
            if content.kind == kind:
                return content
    return None


def plain_source(tree: Tree, cue: Cue) -> Span | None:
    """The subject, the agent of a passive, what "according to" governs, or the subject of the clause above."""
    token = cue.token
    subject = tree.child(token, "nsubj")
    if subject is None:
        agent = tree.child(token, "agent", "prep")
        if agent is not None and (tree.deps[agent] == "agent" or tree.lemmas[agent] == "to"):
            subject = tree.child(agent, "pobj")
    if subject is None:
        subject = tree.child(token, "poss", "pobj")
    top = token
    while subject is None and tree.deps[top] in ("conj", "xcomp", "advcl") and tree.heads[top] != top:
        top = tree.heads[top]
        subject = tree.child(top, "nsubj")
    if subject is None:
        return None
    return tree.starts[tree.left[subject]], tree.ends[tree.right[subject]]
