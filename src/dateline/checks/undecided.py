"""What the article leaves undecided: a clause that it has only behind a "whether", told in the point as a fact."""

import re
from collections.abc import Iterator

from dateline.checks.passages import Sentences
from dateline.checks.runs import Run, is_function, text_of
from dateline.checks.wording import Word, Wording, span_of
from dateline.records import Atom

_MARKS = re.compile(r"[,;:—–()]")
_LEAST = 2  # words with content that a point has of a clause, at least half of it, to tell the same
_QUOTED = 120  # letters of the article in a reason


def undecided_atoms(sentences: Sentences, point: Wording) -> Iterator[Atom]:
    """At most one atom: the first clause with a "whether" of which the point tells most, and no other clause does."""
    wording, rules = sentences.wording, point.rules
    asks = any(word.form in rules.asking for word in point.words)
    if asks or not any(f" {form} " in wording.folded for form in rules.whether):
        return
    clauses = [clause for sentence in wording.sentences for clause in _clauses(sentence, wording)]
    told = [point.stems & _content(clause, wording) for clause in clauses]
    for number, (clause, shared) in enumerate(zip(clauses, told, strict=True)):
        if clause[0].form not in rules.whether or len(shared) < max(_LEAST, len(_content(clause, wording)) / 2):
            continue
        if any(len(shared & other) >= _LEAST for n, other in enumerate(told) if n != number):
            continue
        last = max((word for word in clause if word.stem in shared), key=lambda word: word.start).stem
        word = next(word for word in point.words if word.stem == last)
        reason = f"the article leaves this open (“{text_of(wording, clause)[:_QUOTED]}”), the point does not"
        text = point.text[word.start : word.end]
        yield Atom(text=text, kind="relation", verdict="contradicted", evidence=(span_of(clause),), reason=reason)
        return


def _clauses(sentence: Run, wording: Wording) -> list[Run]:
    """A sentence cut at its marks and before a "whether"."""
    found: list[list[Word]] = [[]]
    for word in sentence:
        marked = found[-1] and _MARKS.search(wording.text, found[-1][-1].end, word.start)
        if found[-1] and (marked or word.form in wording.rules.whether):
            found.append([])
        found[-1].append(word)
    return [tuple(clause) for clause in found]


def _content(clause: Run, wording: Wording) -> frozenset[str]:
    """The stems of a clause's words with content."""
    return frozenset(word.stem for word in clause if not is_function(word, wording))
