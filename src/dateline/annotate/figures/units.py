"""Units of measure, money and percents behind or before a number."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from dateline.annotate.figures.numbers import Amount, Piece
from dateline.languages.shapes.numbers import Numbers
from dateline.languages.shapes.units import Unit, Units

_MORE = frozenset({"more", "additional", "further", "extra"})
_LONGEST = 3  # pieces of the longest written unit ("km / h", "cubic metres")


@dataclass(frozen=True, slots=True)
class Measured:
    """What stands beside a number: ``sign`` and ``last`` are indices of pieces, of the sign before and the unit behind.

    ``kind`` is "money", "percent" or "measure"; ``name`` what is counted.
    """

    kind: str
    name: str
    sign: int | None
    last: int | None
    unit: Unit | None = None
    currency: str | None = None


def measured(
    pieces: Sequence[Piece], first: int, last: int, words: Units, linkers: frozenset[str] = frozenset()
) -> Measured | None:
    """The unit, money or percent of the number in ``pieces[first:last + 1]``.

    One of the ``linkers`` may stand before the unit ("thousands of miles").
    """
    unit = words.prefixed.get(pieces[first - 1].lower) if first else None
    if unit is not None:
        return Measured("measure", unit.name, None, last, unit=unit)
    linked = last + 2 < len(pieces) and (pieces[last + 1].lower in linkers or pieces[last + 1].lower in _MORE)
    return _sign(pieces, first, last, words) or _behind(pieces, last + 1 if linked else last, words)


def shared(pieces: Sequence[Piece], last: int, numbers: Numbers, words: Units) -> Measured | None:
    """The unit behind the last of some numbers, which is the others' too: "105, 122 and 152 mm"."""
    if not pieces[last].text[0].isdecimal():
        return None
    at = last + 2
    while at < len(pieces) and pieces[at].text[0].isdecimal():
        link = pieces[at - 1].lower
        if link in numbers.ands:
            found = measured(pieces, at, at, words)
            timed = found is not None and found.unit is not None and found.unit.symbol == "s"
            return None if found is None or found.kind != "measure" or timed else replace(found, last=None)
        if link != ",":
            return None
        at += 2
    return None


def with_compounds(pieces: Sequence[Piece], amounts: Sequence[Amount], words: Units) -> tuple[Amount, ...]:
    """The amounts with those that one measure joins made one: "nine minutes and 46 seconds" is 586 seconds."""
    ends = {piece.end: i for i, piece in enumerate(pieces)}
    found: list[Amount] = []
    for amount in amounts:
        before = found[-1] if found else None
        joined = None if before is None else _compound(pieces, before, amount, ends, words)
        found[-1:] = [joined] if joined is not None else [*found[-1:], amount]
    return tuple(found)


def _compound(
    pieces: Sequence[Piece], first: Amount, second: Amount, ends: Mapping[int, int], words: Units
) -> Amount | None:
    at, last = ends[first.end], ends[second.end]
    greater, lesser = _behind(pieces, at, words), _behind(pieces, last, words)
    if greater is None or lesser is None or greater.unit is None or lesser.unit is None or greater.last is None:
        return None
    starts_at = next(i for i, p in enumerate(pieces) if p.start == second.start)
    between = [p.lower for p in pieces[greater.last + 1 : starts_at]]
    same = greater.unit.symbol == lesser.unit.symbol and greater.unit.factor > lesser.unit.factor
    if not same or first.form != "exact" or second.form != "exact" or between not in ([], ["and"], [","]):
        return None
    assert first.value is not None
    assert second.value is not None
    value = round(first.value * greater.unit.factor / lesser.unit.factor, 6) + second.value
    return Amount(first.start, second.end, value, value, value, "exact")


def _sign(pieces: Sequence[Piece], first: int, last: int, words: Units) -> Measured | None:
    """A currency sign before the number, or close behind it as in many languages."""
    if first and pieces[first - 1].end >= pieces[first].start - 1:
        at = first - 1
        joined = pieces[at - 1].lower + pieces[at].lower if at and pieces[at - 1].end == pieces[at].start else ""
        if joined in words.signs:
            return Measured("money", words.signs[joined][1], at - 1, None, currency=words.signs[joined][0])
        if pieces[at].lower in words.signs:
            return Measured(
                "money", words.signs[pieces[at].lower][1], at, None, currency=words.signs[pieces[at].lower][0]
            )
        if pieces[at].lower in words.moneys and pieces[at].text.isupper() and len(pieces[at].text) == 3:
            code, name = words.moneys[pieces[at].lower]
            return Measured("money", name, at, None, currency=code)
    after = last + 1
    if after < len(pieces) and pieces[after].text in words.signs and pieces[after].start <= pieces[last].end + 1:
        follows_number = after + 1 < len(pieces) and pieces[after + 1].text[0].isdecimal()
        if not (follows_number and pieces[after + 1].start == pieces[after].end):
            code, name = words.signs[pieces[after].text]
            return Measured("money", name, None, after, currency=code)
    return None


def _behind(pieces: Sequence[Piece], last: int, words: Units) -> Measured | None:
    start = last + 1
    if start + 1 < len(pieces) and pieces[start].text in "-‑" and pieces[start].start == pieces[last].end:
        start += 1
    for length in range(min(_LONGEST, len(pieces) - start), 0, -1):
        written = _written(pieces[start : start + length])
        end = start + length - 1
        if written in words.weights and _is_weight(pieces, start, end, words):
            return Measured("measure", words.weights[written].name, None, end, unit=words.weights[written])
        if written in words.percents:
            return Measured("percent", words.percent, None, end)
        if written in words.measures and not _is_name(pieces, start, end, words):
            unit = words.measures[written]
            return Measured("measure", unit.name, None, end, unit=unit)
    return _money_word(pieces, start, words)


def _is_weight(pieces: Sequence[Piece], start: int, end: int, words: Units) -> bool:
    """Whether pounds are a weight: "a 500-pound bomb", "62,540 pounds (28,370 kilograms)"."""
    hyphened = pieces[start - 1].text == "-"
    near = pieces[max(0, start - 6) : end + 7]
    return hyphened or any(piece.lower in words.weighing for piece in near)


def _written(pieces: Sequence[Piece]) -> str:
    """The pieces as written, single blanks where there was any."""
    parts = [pieces[0].lower]
    for before, piece in zip(pieces, pieces[1:], strict=False):
        parts.append(("" if piece.start == before.end else " ") + piece.lower)
    return "".join(parts)


def _is_name(pieces: Sequence[Piece], start: int, end: int, words: Units) -> bool:
    """ "the 100 Days offensive", "12 Mt Everest guides", "50 M1 tanks": a unit's letters inside a name."""
    text = pieces[start].text
    if text.lower() in words.capitals and not text.isupper():
        return True
    if end + 1 < len(pieces) and pieces[end + 1].start == pieces[end].end and pieces[end + 1].text[0].isdecimal():
        return True
    return len(text) > 3 and text[0].isupper() and not text.isupper()


def _money_word(pieces: Sequence[Piece], start: int, words: Units) -> Measured | None:
    """ "40 million shekels", "2 billion U.S. dollars"."""
    for at in range(start, min(start + 6, len(pieces))):
        word = pieces[at].lower
        if word in words.moneys:
            code, name = words.moneys[word]
            return Measured(
                "money",
                name,
                None,
                at,
                currency=code if at == start or name != "dollar" else _dollar(pieces, start, at),
            )
        if not (word.isalpha() and (pieces[at].text[0].isupper() or at + 1 < len(pieces))) and word != ".":
            return None
        if not pieces[at].text[0].isupper() and word != ".":
            return None
    return None


def _dollar(pieces: Sequence[Piece], start: int, at: int) -> str:
    """Whose dollar, from the adjective before it."""
    before = " ".join(p.lower for p in pieces[start:at])
    return {"australian": "AUD", "canadian": "CAD", "new zealand": "NZD", "hong kong": "HKD", "singapore": "SGD"}.get(
        before, "USD"
    )
