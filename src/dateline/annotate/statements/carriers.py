"""Through whom words reach the outlet: the medium that was told, that has the paper, or in whose words they stand."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.annotate.media import is_medium
from dateline.annotate.statements.contents import without
from dateline.annotate.statements.passage import Passage
from dateline.annotate.statements.tree import Tree
from dateline.languages.shapes.cues import Cues
from dateline.languages.shapes.media import Media
from dateline.records import Mention, Span, Statement

_RELATIVES = frozenset({"who", "which", "that"})
_MOST = 60
"""Statements before one that may still hold it."""
_WORD_BEFORE = 12
_DEEPEST = 12
"""Speakers in each other's words, the nearest ones; no text that makes sense has more."""


def carried(found: Sequence[Passage], statements: Sequence[Statement], rules: Media, cues: Cues) -> list[Statement]:
    """The statements with ``via`` filled: their media, and whose words they stand in."""
    starts = [passage.start for passage in found]
    told = []
    for statement in statements:
        passage = found[max(0, bisect_right(starts, _place(statement)) - 1)]
        told.append(_through_media(passage, statement, rules, cues))
    return nested(told)


def _place(statement: Statement) -> int:
    return statement.cue[0] if statement.cue else statement.content[0][0]


def _through_media(passage: Passage, statement: Statement, rules: Media, cues: Cues) -> Statement:
    tree = next((t for t in passage.trees if t is not None and t.start <= _place(statement) < t.end), None)
    if tree is None or statement.cue is None or passage.quoted(statement.cue[0]):
        return statement
    cue = next((i for i, end in enumerate(tree.ends) if end > statement.cue[0]), None)
    if cue is None:
        return statement
    statement = _cut(passage, tree, statement, rules)
    media: list[Mention] = []
    for token in (*_told(tree, cue, cues), *_talked(tree, cue, rules), *_passed(tree, rules)):
        mention = _mention(passage.text, tree, token)
        apart = not _within(mention, statement.content) and mention != statement.source
        if apart and mention not in media and is_medium(mention.text, "en") and _belongs(tree, token, cue, statement):
            media.append(mention)
    return replace(statement, via=(*statement.via, *(m for m in media if m not in statement.via)))


def _told(tree: Tree, cue: int, cues: Cues) -> Iterator[int]:
    """Who is addressed: "told Reuters", "said to the BBC"."""
    for child in tree.children[cue]:
        if tree.deps[child] in ("dobj", "dative") and tree.lemmas[cue] in cues.addressing:
            yield from (child,) if tree.pos[child] != "ADP" else _object(tree, child)
        elif tree.deps[child] in ("prep", "dative") and tree.lemmas[child] == "to" and child > cue:
            yield from _object(tree, child)


def _talked(tree: Tree, cue: int, rules: Media) -> Iterator[int]:
    """ "In an interview with the BBC", "speaking to the BBC", "on state television"."""
    for token in range(len(tree)):
        noun = tree.pos[token] == "NOUN" and tree.lemmas[token] in rules.talks
        verb = tree.tags[token] == "VBG" and tree.lemmas[token] in rules.speaking
        if (noun or verb) and token != cue:
            for child in tree.children[token]:
                if tree.deps[child] == "prep" or tree.pos[child] == "ADP":
                    yield from _object(tree, child)


def _passed(tree: Tree, rules: Media) -> Iterator[int]:
    """ "A report seen by Reuters", "as quoted by Interfax"."""
    for token in range(len(tree)):
        if tree.tags[token] == "VBN" and tree.lemmas[token] and tree.words[token].lower() in rules.passed:
            for child in tree.children[token]:
                if tree.words[child].lower() in ("by", "to", "with"):
                    yield from _object(tree, child)


def _object(tree: Tree, preposition: int) -> Iterator[int]:
    """What a preposition governs; the name in apposition where there is one ("the newspaper Lesna Herald")."""
    found = tree.child(preposition, "pobj")
    if found is not None:
        name = tree.child(found, "appos")
        yield found if name is None or tree.pos[name] != "PROPN" else name
        yield from (c for c in tree.children[found] if tree.deps[c] == "conj")


def _belongs(tree: Tree, token: int, cue: int, statement: Statement) -> bool:
    """Whether a medium stands with the cue or in the source, and not with another cue of the sentence."""
    if statement.source is not None and statement.source.start <= tree.starts[token] < statement.source.end:
        return True
    top = token
    for _ in range(_WORD_BEFORE):
        if top == cue or tree.heads[top] == cue or tree.heads[cue] == top:
            return True
        if tree.heads[top] == top:
            return False
        top = tree.heads[top]
    return False


def _cut(passage: Passage, tree: Tree, statement: Statement, rules: Media) -> Statement:
    """Without "as quoted by Interfax" at an edge of the words, which names who passes them on."""
    for token in range(len(tree)):
        if tree.tags[token] != "VBN" or tree.lemmas[token] not in rules.repeating:
            continue
        by = tree.child(token, "agent")
        medium = None if by is None else tree.child(by, "pobj")
        if medium is None:
            continue
        if tree.child(token, "auxpass") is not None or passage.quoted(tree.starts[token]):
            continue
        first = token - 1 if token and tree.words[token - 1].lower() == "as" else token
        hole = tree.starts[first], tree.ends[tree.right[medium]]
        at_edge = any(s <= hole[0] <= s + 3 or hole[1] >= e > hole[0] for s, e in statement.content)
        content = without(passage, statement.content, hole) if at_edge else ()
        if content:
            return replace(statement, content=content)
    return statement


def _mention(text: str, tree: Tree, token: int) -> Mention:
    """The name or noun phrase of a token, up to what is said of it."""
    first, last = tree.left[token], tree.right[token]
    loose = [c for c in tree.children[token] if c > token and tree.deps[c] in ("relcl", "acl", "appos", "prep", "conj")]
    last = min([last, *(tree.left[c] - 1 for c in loose)])
    while last > token and tree.pos[last] in ("PUNCT", "CCONJ"):
        last -= 1
    start, end = tree.starts[first], tree.ends[max(last, token)]
    return Mention(start=start, end=end, text=text[start:end])


def _within(mention: Mention, content: Sequence[Span]) -> bool:
    return any(start <= mention.start and mention.end <= end for start, end in content)


def nested(statements: Sequence[Statement]) -> list[Statement]:
    """The statements, each that stands in another's words with that one's source, outermost first, before its own."""
    order = sorted(range(len(statements)), key=lambda i: (statements[i].content[0][0], -_length(statements[i])))
    done: dict[int, Statement] = {}
    for place, index in enumerate(order):
        inner = statements[index]
        outer = _innermost(inner, [done[i] for i in order[max(0, place - _MOST) : place]])
        done[index] = inner if outer is None else _joined(outer, inner)
    return [done[i] for i in range(len(statements))]


def _length(statement: Statement) -> int:
    return sum(end - start for start, end in statement.content)


def _innermost(inner: Statement, others: Sequence[Statement]) -> Statement | None:
    holding = [outer for outer in others if _holds(outer, inner) and outer.source is not None]
    return min(holding, key=_length, default=None)


def _holds(outer: Statement, inner: Statement) -> bool:
    """Whether a statement's cue and words stand within one stretch of another's words; who denies passes nothing on."""
    if inner.cue is None or outer.cue == inner.cue or outer.polarity == "denies":
        return False
    if inner.source is not None and inner.source.text.lower() in _RELATIVES:
        return False  # "rejected the remarks of Lys, who said …": the outlet tells what Lys said
    return any(
        start <= inner.cue[0] and inner.cue[1] <= end and all(start <= s and e <= end for s, e in inner.content)
        for start, end in outer.content
    )


def _joined(outer: Statement, inner: Statement) -> Statement:
    assert outer.source is not None
    before = (*outer.via, outer.source)[-_DEEPEST:]
    return replace(inner, via=(*before, *(m for m in inner.via if m not in before)))
