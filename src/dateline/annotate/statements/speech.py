"""Speech without a cue: paragraphs of quotation that run on, and unmarked words that an attributed paragraph leads to.

A paragraph is taken as somebody's unmarked words only where several signs agree; the outlet's own voice is the rule.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.annotate.statements.kinds import kind_of
from dateline.annotate.statements.passage import Passage
from dateline.languages.shapes.register import Register
from dateline.records import Mention, Span, Statement

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|['’]s\b|['’]re\b")
_REPORTED = re.compile(r"\d{2,}|:")
_SIGNS = ("first", "here", "judging", "present", "past")
_OPENERS = '“"«„'
_ENOUGH = 5
_LEADING = 2
"""How many paragraphs on end must be in somebody's words before one without a mark is taken as theirs."""
_LEAST = 12
"""A paragraph of fewer words shows too little of its register."""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph and the statements whose content or cue stands in it."""

    passage: Passage
    statements: tuple[Statement, ...]


def speech(passages: Sequence[Passage], statements: Sequence[Statement], rules: Register) -> list[Statement]:
    """The statements without a cue, each with the source of the paragraph that leads to it."""
    found: list[Statement] = []
    source: Mention | None = None
    led = 0
    for line in _lines(passages, statements):
        passage = line.passage
        if not line.statements and source is not None:
            spans = _running_quotation(passage)
            if spans is None and led >= _LEADING and not _names(passage, source) and _score(passage, rules) >= _ENOUGH:
                spans = ((passage.start, _without_stop(passage)),)
            if spans is not None:
                kind = kind_of(passage.text, spans)
                found.append(
                    Statement(content=spans, cue=None, kind="direct" if kind != "mixed" else kind, source=source)
                )
                continue
        source, led = _leading(line, source, led)
    return found


def _lines(passages: Sequence[Passage], statements: Sequence[Statement]) -> list[Line]:
    starts = [passage.start for passage in passages]
    inside: dict[int, dict[int, Statement]] = defaultdict(dict)
    for index, statement in enumerate(statements):
        for start, _ in (*statement.content, *((statement.cue,) if statement.cue else ())):
            inside[bisect_right(starts, start) - 1][index] = statement
    return [Line(passage, tuple(inside[number].values())) for number, passage in enumerate(passages)]


def _leading(line: Line, source: Mention | None, led: int) -> tuple[Mention | None, int]:
    """The source that a paragraph leaves open, and in how many paragraphs on end it was the only one.

    It is left open where the paragraph ends in its words: nothing of the outlet's follows the last statement.
    """
    if not line.statements:
        return None, 0
    last = max(line.statements, key=lambda s: s.content[-1][1])
    end = max(last.content[-1][1], last.cue[1] if last.cue else 0, last.source.end if last.source else 0)
    if last.source is None or line.passage.end - end > 25:
        return None, 0
    others = {s.source.text for s in line.statements if s.source is not None and not _within(s, last)}
    alone = others <= {last.source.text}
    return last.source, led + 1 if alone and source is not None else 1


def _within(inner: Statement, outer: Statement) -> bool:
    return inner is not outer and any(
        start <= inner.content[0][0] and inner.content[-1][1] <= end for start, end in outer.content
    )


def _running_quotation(passage: Passage) -> tuple[Span, ...] | None:
    """A paragraph that opens a quotation and is one to its end."""
    if passage.text[passage.start] not in _OPENERS or not passage.quotations:
        return None
    quoted = sum(q.end - q.start for q in passage.quotations)
    whole = passage.quotations[-1].end >= passage.end - 2
    return tuple(q.span for q in passage.quotations) if whole and quoted > 0.9 * (passage.end - passage.start) else None


def _without_stop(passage: Passage) -> int:
    return passage.end - 1 if passage.text[passage.end - 1] == "." else passage.end


def _names(passage: Passage, source: Mention) -> bool:
    """Whether a paragraph names a person: nobody speaks of themselves by name."""
    last = source.text.split()[-1]
    if len(last) > 2 and last[0].isupper() and last in passage.text[passage.start : passage.end]:
        return True
    return any(tree is not None and "PERSON" in tree.names for tree in passage.trees)


def _score(passage: Passage, rules: Register) -> int:
    """How many signs of speech a paragraph shows, less those of a report."""
    text = passage.text[passage.start : passage.end]
    spoken = [w.lower().replace("’", "'") for w in _WORD.findall(text)]
    if len(spoken) < _LEAST or passage.quotations:
        return -9
    counts = {name: sum(_is(w, getattr(rules, name)) for w in spoken) for name in _SIGNS}
    opens = [_opens(passage.text, s.start, s.end, rules) for s in passage.sentences]
    if not counts["first"] and not (opens[0] and 3 * counts["past"] <= counts["present"]):
        return -9
    score = 3 * (counts["first"] > 0) + (counts["first"] > 2) + (counts["here"] > 0)
    score += opens[0] + (2 * sum(opens) >= len(opens)) + (counts["judging"] > 0) + (counts["judging"] > 2)
    if counts["present"] >= 2 and counts["past"] <= counts["present"] / 3:
        score += 1
    elif counts["past"] > counts["present"]:
        score -= 3
    return score - 2 * (_REPORTED.search(text) is not None)


def _opens(text: str, start: int, end: int, rules: Register) -> bool:
    match = _WORD.search(text, start, end)
    return match is not None and _is(match.group().lower(), rules.openers)


def _is(word: str, forms: frozenset[str]) -> bool:
    if word in forms:
        return True
    return any(
        (form[0] == "*" and len(word) > len(form) + 1 and word.endswith(form[1:]))
        or (form[-1] == "*" and word.startswith(form[:-1]))
        for form in forms
        if "*" in form
    )
