"""Figures of a key point, held against the figures of the body."""

import re
from dataclasses import replace
from itertools import combinations

from dateline.checks.arithmetic import is_worked_out, reach, rounded
from dateline.checks.fates import fates_of
from dateline.checks.numbers import worded
from dateline.checks.wording import Word, Wording, stem, words_of
from dateline.records import PEOPLE_STATUSES, Atom, Figure, Modality, Reading, Span, Status

_NOT_YET: frozenset[Modality] = frozenset({"expected", "hypothetical"})
_DONE_TO = frozenset({"people", "objects", "events"})
_PARSED = ("en", None)  # languages with a parser; elsewhere what befell whom is read too loosely to contradict
_CLOSE = 0.005
_ADDED = 40  # figures of one kind among which a sum is looked for
_LOOSE = 0.06
_BEHIND = 2  # words behind a figure in which "are to" puts it ahead
_UNIT_REACH = 3  # words from a number to its unit
_VAGUE_REACH = 8.0  # "dozens" may stand for up to eight times two dozen


_DIGITS = re.compile(r"\d+(?:[.,]\d+)+|\d{4,}")
_TORN = re.compile(r"(?<=\d)([.,])[ \u00a0](?=\d{1,3}(?!\d))")


def figure_atoms(body: Reading, wording: Wording, point: Reading) -> tuple[Atom, ...]:
    """One atom a figure of the point: is the value there, of the same thing, in the same state.

    None for a figure that a reader can work out from two of the body's: whether it was meant so can't be told.
    """
    own = Wording(point.article.text, wording.language)
    atoms = (_atom(body, wording, _placed(f, point, wording), fates_of(f, own)) for f in point.figures)
    return tuple(atom for atom in atoms if atom is not None)


def held_figures(body: Reading, point: Reading) -> tuple[Figure, ...]:
    """The figures of the point that the body has with the same status."""
    same = ((figure, other) for figure in point.figures for other in body.figures if figure.status == other.status)
    return tuple(figure for figure, other in same if _same_kind(figure, other) and agree(figure, other))


def _placed(figure: Figure, point: Reading, wording: Wording) -> Figure:
    """A figure of the point, as expected where "will" or "are to" stands right behind it."""
    behind = [word.form for word in words_of(point.article.text[figure.end :], wording.language)][:_BEHIND]
    ahead = figure.modality == "asserted" and not wording.rules.ahead.isdisjoint(behind)
    return replace(figure, modality="expected") if ahead else figure


def _atom(body: Reading, wording: Wording, figure: Figure, fates: frozenset[Status]) -> Atom | None:
    same = sorted((other for other in body.figures if agree(figure, other)), key=lambda o: o.value != figure.value)
    alike = [other for other in same if _same_kind(figure, other)]
    if not alike:
        return _lacking(body, wording, figure, fates, same)
    fate = [other for other in alike if not _other_fate(figure, other) or wording.language not in _PARSED]
    if not fate:
        return _contradicted(figure, alike, f"the article says “{alike[0].text}” {alike[0].status}")
    if figure.modality == "asserted" and figure.kind in _DONE_TO and all(o.modality in _NOT_YET for o in fate):
        reason = f"in the article “{fate[0].text}” is {fate[0].modality}, the point tells it as a fact"
        return _contradicted(figure, fate, reason)
    if figure.modality == "asserted" and all(other.modality == "denied" for other in fate):
        return _contradicted(figure, fate, f"the article denies “{fate[0].text}”")
    return Atom(text=figure.text, kind="figure", verdict="supported", evidence=_spans(fate))


def _lacking(
    body: Reading, wording: Wording, figure: Figure, fates: frozenset[Status], same: list[Figure]
) -> Atom | None:
    if same and (figure.kind in _DONE_TO or figure.value is None):
        return Atom(text=figure.text, kind="figure", verdict="supported", evidence=_spans(same))
    parts = _parts(figure, fates, body.figures)
    if parts:
        return Atom(text=figure.text, kind="figure", verdict="supported", evidence=_spans(parts))
    if _counted_there(figure, wording) if _plain_measure(figure) else _number_words(figure, wording):
        return Atom(text=figure.text, kind="figure", verdict="supported")
    if is_worked_out(figure, body.figures):
        return None
    rivals = [other for other in body.figures if _same_kind(figure, other) and _same_thing(figure, other)]
    if rivals:
        return _contradicted(figure, rivals[:3], f"the article says {_listed(rivals)}, the point “{figure.text}”")
    return Atom(text=figure.text, kind="figure", verdict="missing", reason=f"“{figure.text}” is not in the article")


def _parts(figure: Figure, fates: frozenset[Status], figures: tuple[Figure, ...]) -> list[Figure]:
    """Two figures of the body of the same thing and fate that add up to the point's.

    A hedge goes with its sum: "at least nine" and four are at least 13, and not 13. Where the point tells of two fates
    at once, each gives one of the two.
    """
    alike = [other for other in figures if other.value and _same_kind(figure, other)]
    alike = [other for other in alike if any(_same_fate(fate, other.status) for fate in fates)][:_ADDED]
    for one, other in combinations(alike, 2):
        same = one.counted == other.counted and _same_fate(one.status, other.status) != (len(fates) > 1)
        hedges = {one.hedge, other.hedge} - {"exact", figure.hedge}
        if same and not hedges and figure.value == (one.value or 0) + (other.value or 0):
            return [one, other]
    return []


def _same_fate(one: Status, other: Status) -> bool:
    return one == other or PEOPLE_STATUSES.isdisjoint((one, other))


def agree(one: Figure, other: Figure) -> bool:
    """Whether two figures can be the same number, given how exact each claims to be."""
    if one.value is None or other.value is None:
        return _within(one, other) or _within(other, one)
    loose = one.hedge != "exact" or other.hedge != "exact"
    gap = abs(one.value - other.value)
    if gap <= (_LOOSE if loose else _CLOSE) * max(abs(one.value), abs(other.value)):
        return True
    if rounded(one, other) or rounded(other, one):
        return True
    return _bounded(one, other) or _bounded(other, one)


def _within(vague: Figure, exact: Figure) -> bool:
    if vague.value is not None or vague.low is None:
        return False
    least = exact.value if exact.value is not None else exact.low
    return least is not None and vague.low <= least <= vague.low * _VAGUE_REACH


def _bounded(bound: Figure, exact: Figure) -> bool:
    """ "More than 40" holds for 42 and not for 400."""
    value = exact.value
    if value is None or exact.hedge != "exact":
        return False
    if bound.hedge == "range":
        return bound.low is not None and bound.high is not None and bound.low <= value <= bound.high
    if bound.hedge == "at_least" and bound.low is not None:
        return bound.low <= value <= reach(bound.low)
    return bound.hedge == "at_most" and bound.high is not None and bound.high * 0.8 <= value <= bound.high


def _same_kind(one: Figure, other: Figure) -> bool:
    return one.kind == other.kind and (one.kind != "measure" or one.counted == other.counted)


def _same_thing(one: Figure, other: Figure) -> bool:
    if one.status in PEOPLE_STATUSES or other.status in PEOPLE_STATUSES:
        return one.status == other.status
    return one.counted == other.counted and (one.kind == "objects" or one.status == other.status)


def _other_fate(one: Figure, other: Figure) -> bool:
    """Whether what happened to one can't have happened to the other: nobody killed was injured or rescued."""
    fates = {one.status, other.status}
    return fates <= PEOPLE_STATUSES and len(fates) > 1 and ("killed" in fates or fates == {"missing", "rescued"})


def _number_words(figure: Figure, wording: Wording) -> bool:
    """Whether the body has the number's own words although no figure was read there."""
    start, end = figure.number[0] - figure.start, figure.number[1] - figure.start
    number = " ".join(figure.text[start:end].lower().split())
    if number and f" {number} " in wording.folded:
        return True
    if figure.value is not None and figure.hedge == "exact" and worded(figure.value, wording):
        return True
    digits = _DIGITS.search(_joined(number))
    return digits is not None and digits.group() in _DIGITS.findall(_joined(wording.text))


def _joined(text: str) -> str:
    """A text with the numbers that were torn apart made whole ("36, 000")."""
    return _TORN.sub(r"\1", text)


def _plain_measure(figure: Figure) -> bool:
    return figure.kind == "measure" and figure.value is not None and figure.value < 1000 and figure.value % 1 == 0


def _counted_there(figure: Figure, wording: Wording) -> bool:
    """Whether the body has the number with its unit ("three weeks") although no figure was read there."""
    unit = stem(figure.counted or "", wording.language)
    places = {word.start: place for place, word in enumerate(wording.words)}
    for word, value in wording.numbers:
        after = wording.words[places[word.start] : places[word.start] + _UNIT_REACH]
        if value == figure.value and any(unit in (w.stem, *_parts_of(w, wording)) for w in after):
            return True
    return False


def _parts_of(word: Word, wording: Wording) -> list[str]:
    return [stem(part, wording.language) for part in word.form.split("-")]


def _contradicted(figure: Figure, others: list[Figure], reason: str) -> Atom:
    return Atom(text=figure.text, kind="figure", verdict="contradicted", evidence=_spans(others), reason=reason)


def _listed(figures: list[Figure]) -> str:
    return " and ".join(dict.fromkeys(f"“{figure.text}”" for figure in figures[:3]))


def _spans(figures: list[Figure]) -> tuple[Span, ...]:
    return tuple((figure.start, figure.end) for figure in figures)
