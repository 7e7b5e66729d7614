"""What is done, and whether it is so: words of a key point that the body turns round, puts ahead or does not have."""

from collections.abc import Iterator

from dateline.checks.passages import Sentences
from dateline.checks.wording import Word, Wording, span_of
from dateline.records import Atom, Span

_REACH = 4  # words that a negation or "will" reaches over
_PASSAGE = 3


def relation_atoms(sentences: Sentences, point: Wording) -> tuple[Atom, ...]:
    """Atoms for sweeping words, opposites, negations and futures in which point and body part."""
    near = sentences.nearest(tuple(point.content()), _PASSAGE)
    if not near:
        return ()
    return (
        *_sweeping(sentences, point, near),
        *_opposites(sentences, point, near),
        *_turned(sentences, point, near),
    )


def _sweeping(sentences: Sentences, point: Wording, near: tuple[int, ...]) -> Iterator[Atom]:
    rules = point.rules
    there = {word.form for number in near for word in sentences.wording.sentences[number]}
    for word in point.words:
        if word.form in rules.sweeping and word.form not in there and word.form not in rules.negations:
            yield _missing(point.text[word.start : word.end], sentences.spans(near), "goes further than the article")


def _opposites(sentences: Sentences, point: Wording, near: tuple[int, ...]) -> Iterator[Atom]:
    body = sentences.wording
    for number in near[:1]:
        forms = {word.form for word in body.sentences[number]} | {word.stem for word in body.sentences[number]}
        for one, other in _both_ways(point.rules.opposites):
            word = _find(point, one)
            if word is not None and other in forms and one not in forms:
                text = point.text[word.start : word.end]
                reason = f"the point says “{text}”, the article “{other}”"
                yield Atom(
                    text=text,
                    kind="relation",
                    verdict="contradicted",
                    evidence=sentences.spans([number]),
                    reason=reason,
                )


def _turned(sentences: Sentences, point: Wording, near: tuple[int, ...]) -> Iterator[Atom]:
    """Words that the point negates and the body doesn't, or the other way, and futures told as done."""
    rules = point.rules
    best = [sentences.wording.sentences[number] for number in near[:1]]
    for position, word in enumerate(point.words):
        if word.form in rules.function or word.form in rules.negations or word.form in rules.ahead:
            continue
        there = [(s, p) for s in best for p, other in enumerate(s) if other.stem == word.stem and not other.capital]
        if not there or word.capital:
            continue
        mine = _governed(point.words, position, rules.negations)
        if all(_governed(s, p, rules.negations) != mine for s, p in there):
            yield _contradicted(point, word, [span_of(s) for s, _ in there], "is negated in one and not in the other")
        ahead = _governed(point.words, position, rules.ahead)
        if not ahead and _done(point.words, position) and all(_governed(s, p, rules.ahead) for s, p in there):
            yield _contradicted(point, word, [span_of(s) for s, _ in there], "is still ahead in the article")


def _done(words: tuple[Word, ...], position: int) -> bool:
    """Whether a word stands in a form that tells of something done."""
    return words[position].form.endswith("ed") or words[position].form != words[position].stem


def _governed(words: tuple[Word, ...], position: int, by: frozenset[str]) -> bool:
    return any(
        word.form in by or word.form.endswith("n't") and "not" in by
        for word in words[max(0, position - _REACH) : position]
    )


def _find(point: Wording, form: str) -> Word | None:
    return next((word for word in point.words if form in (word.form, word.stem)), None)


def _both_ways(pairs: tuple[tuple[str, str], ...]) -> Iterator[tuple[str, str]]:
    for one, other in pairs:
        yield one, other
        yield other, one


def _missing(text: str, evidence: tuple[Span, ...], why: str) -> Atom:
    return Atom(text=text, kind="relation", verdict="missing", evidence=evidence, reason=f"“{text}” {why}")


def _contradicted(point: Wording, word: Word, evidence: list[Span], why: str) -> Atom:
    text = point.text[word.start : word.end]
    return Atom(
        text=text,
        kind="relation",
        verdict="contradicted",
        evidence=tuple(dict.fromkeys(evidence)),
        reason=f"“{text}” {why}",
    )
