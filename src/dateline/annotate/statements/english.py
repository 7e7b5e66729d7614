"""Statements in English: cues, contents and sources over the parse, paragraph by paragraph."""

from dateline.annotate.parsing import ParsedText
from dateline.annotate.statements.contents import Content, Cue
from dateline.annotate.statements.kinds import kind_of
from dateline.annotate.statements.passage import Passage, passages
from dateline.annotate.statements.plain import plain_statements
from dateline.annotate.statements.tree import Tree
from dateline.languages import words
from dateline.languages.shapes.cues import Cues
from dateline.records import Mention, Polarity, Span, Statement


def english_statements(parsed: ParsedText) -> tuple[Statement, ...]:
    """Every statement of a parsed English text, in order of its first character."""
    rules = words(Cues, "en")
    assert rules is not None
    found: list[Statement] = []
    for passage in passages(parsed):
        for tree in passage.trees:
            if tree is not None:
                found += [
                    _statement(passage, tree, cue, content, source, rules)
                    for cue, content, source in plain_statements(passage, tree, rules)
                ]
    return tuple(found)


def _statement(passage: Passage, tree: Tree, cue: Cue, content: Content, source: Span | None, rules: Cues) -> Statement:
    text = passage.text
    mention = None if source is None else Mention(start=source[0], end=source[1], text=text[source[0] : source[1]])
    return Statement(
        content=content.spans,
        cue=(tree.starts[cue.first], tree.ends[cue.last]),
        kind=kind_of(text, content.spans),
        source=mention,
        polarity=_polarity(tree, cue, rules),
    )


def _polarity(tree: Tree, cue: Cue, rules: Cues) -> Polarity:
    return "denies" if tree.lemmas[cue.token] in rules.denials else "says"
