"""What belongs to what: the place of a thing and the count of a thing, held against the body's.

All the words of such a point may be in the article; at fault is how they are put together.
"""

from collections.abc import Iterator

from dateline.checks.figures import agree
from dateline.checks.passages import Sentences
from dateline.checks.runs import Run, is_function, name_behind, overlap, stems_of, text_of
from dateline.checks.wording import Word, Wording, span_of
from dateline.records import Atom, Figure, Reading

_THING = 4  # letters of a noun or verb by which something is told to be somewhere


def binding_atoms(body: Reading, sentences: Sentences, reading: Reading, point: Wording) -> tuple[Atom, ...]:
    """Atoms for places and counts that the point gives to another thing than the body does."""
    return (*_elsewhere(body, sentences, reading, point), *_miscounted(body, reading))


def _elsewhere(body: Reading, sentences: Sentences, reading: Reading, point: Wording) -> Iterator[Atom]:
    """ "The hospital in A" where the article has only one in B."""
    for thing, preposition, name in _placed(point.words, point):
        stems = stems_of(name)
        if not stems <= sentences.wording.stems:
            continue
        holding = [s for s in sentences.wording.sentences if thing.stem in {word.stem for word in s}]
        if any(stems & {word.stem for word in sentence} for sentence in holding):
            continue
        rivals = [
            (sentence, other)
            for sentence in holding
            for there, before, other in _placed(sentence, sentences.wording)
            if there.stem == thing.stem and before.form == preposition.form and not stems_of(other) & point.stems
        ]
        if not rivals or len(rivals) != len(holding) or any(_holds(reading, name, body, other) for _, other in rivals):
            continue
        sentence, other = rivals[0]
        what, mine = point.text[thing.start : preposition.end], text_of(point, name)
        reason = f"the article says “{what} {text_of(sentences.wording, other)}”, the point “{what} {mine}”"
        yield Atom(
            text=mine,
            kind="place",
            verdict="contradicted",
            evidence=(span_of(sentence),),
            reason=reason,
        )


def _placed(words: Run, wording: Wording) -> Iterator[tuple[Word, Word, Run]]:
    """A thing, a preposition of place and the name right behind it."""
    for n, preposition in enumerate(words[:-1]):
        if n == 0 or preposition.form not in wording.rules.whereabouts or preposition.capital:
            continue
        thing = words[n - 1]
        if thing.capital or len(thing.form) < _THING or is_function(thing, wording):
            continue
        name = name_behind(words, n + 1, wording)
        if name:
            yield thing, preposition, name


def _holds(reading: Reading, name: Run, body: Reading, other: Run) -> bool:
    """Whether the point's place may hold the body's, or one of the two is no place (a month, a person)."""
    mine = [p for p in reading.places if overlap(span_of(name), (p.start, p.end))]
    theirs = [p for p in body.places if overlap(span_of(other), (p.start, p.end))]
    if not mine or not theirs:
        return True
    one, two = mine[0], theirs[0]
    if one.kind == two.kind == "country":
        return one.country == two.country
    coarse = "country" in (one.kind, two.kind) or "region" in (one.kind, two.kind)
    return coarse and one.country == two.country and one.kind != two.kind


def _miscounted(body: Reading, reading: Reading) -> Iterator[Atom]:
    """ "30 boats" where the article has two boats and thirty of something else."""
    for figure in reading.figures:
        if figure.kind != "objects" or figure.value is None or figure.counted is None:
            continue
        same_thing = [f for f in body.figures if f.kind == "objects" and f.counted == figure.counted]
        same_number = [f for f in body.figures if agree(figure, f)]
        others = [f for f in same_number if f.counted not in (None, figure.counted) and f.kind == "objects"]
        if not same_thing or any(agree(figure, f) for f in same_thing) or len(others) != len(same_number):
            continue
        if others and all(_elsewhere_counted(f, reading) for f in others):
            rival, taken = same_thing[0], others[0]
            yield Atom(
                text=figure.text,
                kind="figure",
                verdict="contradicted",
                evidence=((rival.start, rival.end), (taken.start, taken.end)),
                reason=f"the article says “{rival.text}” and “{taken.text}”, the point “{figure.text}”",
            )


def _elsewhere_counted(figure: Figure, reading: Reading) -> bool:
    """Whether the point counts this thing as well, with another number."""
    return any(f.counted == figure.counted and not agree(f, figure) for f in reading.figures)
