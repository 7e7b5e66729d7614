""" "This was reported by X": the words that are meant are the sentence before."""

from collections.abc import Iterator, Sequence

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
                for cue, subject, agent in _pointing(tree, rules):
                    yield _statement(passage, tree, cue, subject, agent, before)
            before = sentence.start, sentence.end


def _pointing(tree: Tree, rules: Cues) -> Iterator[tuple[Cue, int, int]]:
    """Passives of a cue whose subject is a pointing word and whose agent is given."""
    for token in range(len(tree)):
        if tree.tags[token] != "VBN" or tree.lemmas[token] not in rules.verbs:
            continue
        subject = tree.child(token, "nsubjpass")
        by = tree.child(token, "agent")
        agent = None if by is None else tree.child(by, "pobj")
        if subject is not None and agent is not None and tree.words[subject].lower() in rules.former:
            yield cue_at(tree, token), subject, agent


def _statement(passage: Passage, tree: Tree, cue: Cue, subject: int, agent: int, before: Span | None) -> Statement:
    text = passage.text
    content = (tree.starts[subject], tree.ends[subject]) if before is None else before
    if before is not None and text[content[1] - 1] == ".":
        content = content[0], content[1] - 1
    start, end = tree.starts[tree.left[agent]], tree.ends[tree.right[agent]]
    return Statement(
        content=(content,),
        cue=(tree.starts[cue.first], tree.ends[cue.last]),
        kind="indirect",
        source=Mention(start=start, end=end, text=text[start:end]),
    )
