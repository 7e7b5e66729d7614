""" "This was reported by X", "X reports this": the words that are meant are the sentence before."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.annotate.statements.contents import Cue, cue_at
from dateline.annotate.statements.passage import Passage
from dateline.annotate.statements.tree import Tree
from dateline.languages.shapes.cues import Cues
from dateline.records import Mention, Span, Statement


def former_statements(passages: Sequence[Passage], rules: Cues) -> Iterator[Statement]:
    """Statements whose content is only pointed to; where nothing goes before, the pointing word is the content."""
    before: Span | None = None
    for passage in passages:
        for sentence, tree in zip(passage.sentences, passage.trees, strict=True):
            if tree is not None:
                for cue, pointer, source in _pointing(tree, rules):
                    said = _statement(passage, tree, cue, pointer, source, before)
                    yield replace(said, polarity="denies") if tree.lemmas[cue.token] in rules.denials else said
            before = sentence.start, sentence.end


def _pointing(tree: Tree, rules: Cues) -> Iterator[tuple[Cue, int, int]]:
    """Passives of a cue whose subject is a pointing word and whose agent is given, and actives with one as object."""
    for token in range(len(tree)):
        if tree.pos[token] != "VERB" or tree.lemmas[token] not in rules.verbs:
            continue
        subject, by = tree.child(token, "nsubjpass"), tree.child(token, "agent")
        agent = None if by is None else tree.child(by, "pobj")
        pointing = subject is not None and tree.words[subject].lower() in rules.former
        if subject is not None and pointing and agent is not None and tree.heads[token] == token:
            yield cue_at(tree, token), subject, agent
        speaker, said = tree.child(token, "nsubj"), _object(tree, token)
        if speaker is not None and said is not None and _points(tree, token, speaker, said, rules):
            yield cue_at(tree, token), said, speaker


def _object(tree: Tree, token: int) -> int | None:
    """The object of a verb, or what it is about: "reported this", "wrote about this"."""
    about = next((c for c in tree.children[token] if tree.lemmas[c] == "about" and tree.deps[c] == "prep"), None)
    return tree.child(token, "dobj") if about is None else tree.child(about, "pobj")


def _points(tree: Tree, token: int, speaker: int, said: int, rules: Cues) -> bool:
    """Whether the first verb of a sentence has a named subject and points back with "this" alone."""
    alone = tree.left[said] == tree.right[said] and tree.words[said].lower() in rules.nearest
    named = tree.pos[speaker] in ("NOUN", "PROPN") and speaker < token < said
    return alone and named and tree.heads[token] == token and tree.child(token, "neg", "ccomp") is None


def _statement(passage: Passage, tree: Tree, cue: Cue, pointer: int, source: int, before: Span | None) -> Statement:
    text = passage.text
    content = (tree.starts[pointer], tree.ends[pointer]) if before is None else before
    clause = tree.child(cue.token, "ccomp", "csubj", "csubjpass")
    if clause is not None:
        before, content = None, (tree.starts[tree.left[clause]], tree.ends[tree.right[clause]])
    if before is not None and text[content[1] - 1] == ".":
        content = content[0], content[1] - 1
    first, last = tree.left[source], tree.right[source]
    if source < cue.token:
        last = min(last, cue.first - 1)
    start, end = tree.starts[first], tree.ends[last]
    return Statement(
        content=(content,),
        cue=(tree.starts[cue.first], tree.ends[cue.last]),
        kind="indirect",
        source=Mention(start=start, end=end, text=text[start:end]),
    )
