"""Numbers in a sentence: digits, words and both mixed, with their values."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from dateline.languages.shapes.numbers import Numbers

Form = Literal["exact", "range", "vague", "fraction", "ratio"]

_CHARACTERS = {"½": 0.5, "⅓": 1 / 3, "¼": 0.25, "¾": 0.75, "⅔": 2 / 3}
_DASHES = frozenset("-–—‑")
_APOSTROPHES = str.maketrans("’ʼ", "''")
_LOOK_BACK = 8  # words in which a verb of change may stand before "from A to B"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as written: ``[start, end)`` in the sentence, its value, and its bounds where it is vague or a range.

    ``bare`` says that it is plain digits, as a year or a room number would be.
    """

    start: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    form: Form
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, a number in digits or a single other character of a sentence.

    ``lower`` is its text in lower case, every apostrophe inside a word written as "'".
    """

    start: int
    end: int
    text: str
    lower: str


def _foreign(point: str, magnitudes: Sequence[str]) -> str:
    """Digits as others group and point them: "10,00,000", "1.234.567", "1,5 bn" before a magnitude, "1e9"."""
    scale = "|".join(re.escape(word) for word in magnitudes if len(word) > 1)
    lakhs = r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![0-9,])"
    thousands = r"[0-9]{1,3}(?P<mark>[.,])[0-9]{3}(?P=mark)[0-9]{3}(?![0-9]|[.,][0-9])"  # longer ones are addresses
    pointed = rf"[0-9]+{re.escape(_other(point))}[0-9]{{1,2}}(?=[\u00a0\u202f -]?(?:{scale})\b)"
    power = rf"[0-9]+(?:{re.escape(point)}[0-9]+)?e[0-9]{{1,2}}(?![^\W_])"
    return "|".join((lakhs, thousands, pointed, power))


def _other(point: str) -> str:
    """The decimal mark of other languages."""
    return "," if point == "." else "."


@cache
def _pattern(groups: str, point: str, magnitudes: tuple[str, ...]) -> re.Pattern[str]:
    gap = rf"[{re.escape(groups)}\u00a0\u202f\u2009 ']"
    digits = rf"[0-9]{{1,3}}(?:(?P<gap>{gap})[0-9]{{3}}(?:(?P=gap)[0-9]{{3}})*)(?:{re.escape(point)}[0-9]+)?(?![0-9])"
    plain = rf"[0-9]+(?:{re.escape(point)}[0-9]+)?"
    return re.compile(rf"(?P<digits>{digits}|{_foreign(point, magnitudes)}|{plain})|[^\W\d_]+(?:['’][^\W\d_]+)*|[^\s]")


def pieces_of(text: str, words: Numbers) -> tuple[Piece, ...]:
    """The sentence in words, numbers and single characters, in order."""
    return tuple(
        Piece(m.start(), m.end(), m.group(), _lower(m.group()))
        for m in _pattern(words.groups, words.point, tuple(words.magnitudes)).finditer(text)
    )


def _lower(word: str) -> str:
    return word.lower().translate(_APOSTROPHES) if len(word) > 1 else word.lower()


def find_amounts(text: str, words: Numbers) -> tuple[Amount, ...]:
    """Every number of a sentence, figures or not, from left to right; none overlaps another.

    >>> from dateline.languages.en.numbers import WORDS
    >>> [(a.value, a.low) for a in find_amounts("Between 5-6,000 people and tens of thousands of birds", WORDS)]
    [(5500.0, 5000.0), (None, 20000.0)]
    """
    return amounts_in(pieces_of(text, words), words)


def amounts_in(pieces: Sequence[Piece], words: Numbers) -> tuple[Amount, ...]:
    """The numbers among the pieces of a sentence."""
    found: list[Amount] = []
    i = 0
    while i < len(pieces):
        parsed = _number(pieces, i, words)
        if parsed is None:
            i += 1
            continue
        amount, after = _ratio(pieces, i, parsed, words) or _with_range(pieces, i, parsed, words)
        found.append(amount)
        i = after
    return tuple(found)


_Parsed = tuple[Amount, int]  # the amount and the index of the piece behind it


def _number(pieces: Sequence[Piece], i: int, words: Numbers) -> _Parsed | None:
    first = pieces[i].lower
    if first[0].isdecimal() or first in _CHARACTERS:
        return _digits(pieces, i, words)
    if first in words.articles or first in words.halves:
        opened = _opened(pieces, i, words)
        if opened is not None:
            return opened
    if first in words.vague:
        return _vague(pieces, i, i, words)
    if first in words.cardinals and not (first in words.weak and not _strong(pieces, i, words)):
        return _spelled(pieces, i, i, words)
    return _fraction(pieces, i, words)


def _strong(pieces: Sequence[Piece], i: int, words: Numbers, *, opened: bool = False) -> bool:
    """Whether a weak word counts where it stands."""
    behind = opened or (i > 0 and pieces[i - 1].lower in words.weak_after)
    following = pieces[i + 1].lower if i + 1 < len(pieces) else ""
    return behind and (pieces[i].lower not in words.of_needed or following in words.linkers | set(words.magnitudes))


def _digits(pieces: Sequence[Piece], i: int, words: Numbers) -> _Parsed | None:
    text = pieces[i].text
    if text in _CHARACTERS:
        value, after, bare = _CHARACTERS[text], i + 1, False
    else:
        value, after, bare = _value(text, words), i + 1, text.isdecimal()
        if after < len(pieces) and pieces[after].text in _CHARACTERS and pieces[after].start <= pieces[i].end + 1:
            value, after, bare = value + _CHARACTERS[pieces[after].text], after + 1, False
    value, after = _mixed(pieces, after, value)
    value, after, scaled = _scaled(pieces, after, value, words)
    value, after, halved = _and_a_half(pieces, after, value, words)
    if not value < float("inf"):
        return None
    start = pieces[i].start
    return Amount(start, pieces[after - 1].end, value, value, value, "exact", bare and not scaled and not halved), after


def _value(text: str, words: Numbers) -> float:
    """The value of digits as written, with their marks."""
    other = _other(words.point)
    grouped = {mark for mark in ".," if text.count(mark) > 1}
    if not grouped and other in text and len(text.rpartition(other)[2]) < 3:
        return float(text.replace(other, "."))  # "1,5 bn"
    grouped |= {*words.groups, *"\u00a0\u202f\u2009 '"} - {words.point}
    return float("".join(c for c in text if c not in grouped).replace(words.point, "."))


def _scaled(pieces: Sequence[Piece], i: int, value: float, words: Numbers) -> tuple[float, int, bool]:
    """The value times the magnitudes that follow ("3.5 million", "11m", "10-thousand")."""
    scaled = False
    while i < len(pieces):
        at = i + 1 if pieces[i].text in _DASHES and i + 1 < len(pieces) else i
        word = pieces[at].lower
        short = len(word) < 3
        if word not in words.magnitudes or (
            short and pieces[at].start - pieces[i - 1].end > (1 if word[-1] == "n" else 0)
        ):
            break
        if word == "m" and not _million(pieces, at):
            break
        value, i, scaled = value * words.magnitudes[word], at + 1, True
        if i < len(pieces) and pieces[i].text == "." and _is_abbreviation(pieces, i, words):
            i += 1
    return value, i, scaled


def _is_abbreviation(pieces: Sequence[Piece], i: int, words: Numbers) -> bool:
    """Whether the full stop at ``i`` belongs to a shortened magnitude ("500 тыс. каратов") and ends no sentence."""
    return i + 1 < len(pieces) and pieces[i - 1].lower in words.shortened and pieces[i].start == pieces[i - 1].end


def _million(pieces: Sequence[Piece], i: int) -> bool:
    """Whether an "m" behind digits says million and not metre: money, or a plural follows."""
    if i >= 2 and pieces[i - 2].text in _SYMBOLS:
        return True
    following = pieces[i + 1].lower if i + 1 < len(pieces) else ""
    return len(following) > 3 and (following.endswith("s") or following in {"people", "children"})


_PERCENTS = frozenset({"%", "percent"})
_SYMBOLS = frozenset("$€£¥₽₴₪₹₩₺")


def _and_a_half(pieces: Sequence[Piece], i: int, value: float, words: Numbers) -> tuple[float, int, bool]:
    """The value with "and a half" and the magnitude behind it."""
    at = _past_dash(pieces, i)
    if at + 1 >= len(pieces) or pieces[at].lower not in words.ands:
        return value, i, False
    at = _past_dash(pieces, at + 1)
    if at + 1 < len(pieces) and pieces[at].lower in words.articles:
        at = _past_dash(pieces, at + 1)
    if at >= len(pieces):
        return value, i, False
    if pieces[at].lower not in words.halves:
        return value, i, False
    scaled, after, _ = _scaled(pieces, at + 1, value + 0.5, words)
    return scaled, after, True


def _past_dash(pieces: Sequence[Piece], i: int) -> int:
    return i + 1 if i + 1 < len(pieces) and pieces[i].text == "-" else i


def _mixed(pieces: Sequence[Piece], i: int, value: float) -> tuple[float, int]:
    """The value with the fraction in digits behind it: "2 2/3"."""
    if i + 2 < len(pieces) and pieces[i + 1].text == "/" and value.is_integer():
        over, under = pieces[i].text, pieces[i + 2].text
        close = pieces[i].end == pieces[i + 1].start and pieces[i + 1].end == pieces[i + 2].start
        if close and over.isdecimal() and under.isdecimal() and 0 < int(over) < int(under) < 17:
            return value + int(over) / int(under), i + 3
    return value, i


def _opened(pieces: Sequence[Piece], i: int, words: Numbers) -> _Parsed | None:
    """Numbers that an article or "half" opens: "a dozen", "a few hundred", "half a million", "a half million"."""
    start = i
    half = pieces[i].lower in words.halves
    i += 1
    if i < len(pieces) and (pieces[i].lower in words.halves if not half else pieces[i].lower in words.articles):
        half, i = True, i + 1
        if i < len(pieces) and pieces[i].lower in words.articles:
            i += 1  # "a half a million"
    if i >= len(pieces):
        return None
    word = pieces[i].lower
    if word in words.magnitudes and len(word) > 2:
        value, after, _ = _scaled(pieces, i, 0.5 if half else 1.0, words)
        if not half:
            value, after = _continued(pieces, after, value, words)
        return Amount(pieces[start].start, pieces[after - 1].end, value, value, value, "exact"), after
    if half or word not in words.weak or not _strong(pieces, i, words, opened=True):
        return None
    if word in words.of_needed and i + 2 < len(pieces) and pieces[i + 2].lower in words.magnitudes:
        value, after, _ = _scaled(pieces, i + 2, words.cardinals[word], words)
        return Amount(pieces[start].start, pieces[after - 1].end, None, value, None, "vague"), after
    return _vague(pieces, start, i, words) if word in words.vague else _spelled(pieces, start, i, words)


def _vague(pieces: Sequence[Piece], start: int, i: int, words: Numbers) -> _Parsed | None:
    word = pieces[i].lower
    if word in words.weak and start == i and not _strong(pieces, i, words):
        return None
    low, after = words.vague[word], i + 1
    while after < len(pieces):
        at = after + 1 if pieces[after].lower in words.linkers and after + 1 < len(pieces) else after
        following = pieces[at].lower
        if following in words.magnitudes and len(following) > 2:
            low *= words.magnitudes[following]
        elif following in words.vague and following not in words.weak and words.vague[following] >= 100 and at > after:
            low *= words.vague[following] / 2
        else:
            break
        after = at + 1
    return Amount(pieces[start].start, pieces[after - 1].end, None, low, None, "vague"), after


def _spelled(pieces: Sequence[Piece], start: int, i: int, words: Numbers) -> _Parsed | None:
    value, after = _below_hundred(pieces, i, words)
    fraction = _fraction_over(pieces, start, after, value, words)
    if fraction is not None:
        return fraction
    value, after, _ = _scaled(pieces, after, value, words)
    value, after = _continued(pieces, after, value, words)
    value, after, _ = _and_a_half(pieces, after, value, words)
    return Amount(pieces[start].start, pieces[after - 1].end, value, value, value, "exact"), after


def _below_hundred(pieces: Sequence[Piece], i: int, words: Numbers) -> tuple[float, int]:
    value, after = words.cardinals[pieces[i].lower], i + 1
    at = after + 1 if after + 1 < len(pieces) and pieces[after].text in _DASHES else after
    if at < len(pieces) and value >= 20 and value % 10 == 0 and value < 100:
        unit = words.cardinals.get(pieces[at].lower, 0.0)
        if 0 < unit < 10 and pieces[at].lower not in words.weak:
            return value + unit, at + 1
    if at == after and at < len(pieces) and value >= 100 and pieces[at].lower in words.cardinals:
        return _continued(pieces, after, value, words)
    return value, after


def _continued(pieces: Sequence[Piece], i: int, value: float, words: Numbers) -> tuple[float, int]:
    """The rest of a number in words behind its greatest magnitude: "two hundred | and fifty-one"."""
    while i < len(pieces) and value >= 100:
        at = i + 1 if pieces[i].lower in words.ands and i + 1 < len(pieces) else i
        if pieces[at].lower not in words.cardinals or pieces[at].lower in words.weak:
            break
        small, behind = _below_hundred(pieces, at, words)
        part, after, _ = _scaled(pieces, behind, small, words)
        if part >= _lowest_magnitude(value):
            if small >= _lowest_magnitude(value):
                break
            value, i, _ = _scaled(pieces, behind, value + small, words)  # "one hundred and twenty | million"
        else:
            value, i = value + part, after
    return value, i


def _lowest_magnitude(value: float) -> float:
    for magnitude in (1e12, 1e9, 1e6, 1e3, 100.0):
        if value % magnitude == 0:
            return magnitude
    return 1.0


def _fraction(pieces: Sequence[Piece], i: int, words: Numbers) -> _Parsed | None:
    """ "a third of", "a quarter of", and a bare fraction word where the language writes it so."""
    at = i + 1 if pieces[i].lower in words.articles else i
    if at >= len(pieces) or pieces[at].lower not in words.fractions:
        return None
    if at == i and not words.bare_fractions and pieces[at].lower not in words.halves:
        return None
    value = 100.0 * words.fractions[pieces[at].lower]
    return Amount(pieces[i].start, pieces[at].end, value, value, value, "fraction"), at + 1


def _fraction_over(pieces: Sequence[Piece], start: int, i: int, value: float, words: Numbers) -> _Parsed | None:
    """ "two-thirds", "three quarters", "one third"."""
    at = i + 1 if i + 1 < len(pieces) and pieces[i].text in _DASHES else i
    if at >= len(pieces) or pieces[at].lower not in words.fractions or not value < 10:
        return None
    value = round(100.0 * value * words.fractions[pieces[at].lower], 10)
    return Amount(pieces[start].start, pieces[at].end, value, value, value, "fraction"), at + 1


def _ratio(pieces: Sequence[Piece], i: int, parsed: _Parsed, words: Numbers) -> _Parsed | None:
    """ "one in five children": a share."""
    (first, after), few = parsed, False
    if after + 2 < len(pieces) and f"{pieces[after].lower} {pieces[after + 1].lower}" in words.ratios:
        after, few = after + 1, True  # "four out of five"
    elif after + 2 >= len(pieces) or pieces[after].lower not in words.ratios:
        return None
    if after + 2 >= len(pieces) or first.form != "exact" or not first.value:
        return None
    second = _number(pieces, after + 1, words)
    if second is None or second[0].form != "exact" or not second[0].value or second[0].value > 100:
        return None
    few = few and second[0].value <= 10
    if first.value >= second[0].value or not (few or first.value == 1 or second[0].value == 10):
        return None
    share = round(100.0 * first.value / second[0].value, 10)
    return Amount(first.start, second[0].end, share, share, share, "ratio"), second[1]


def _with_range(pieces: Sequence[Piece], i: int, parsed: _Parsed, words: Numbers) -> _Parsed:
    """The range that the number opens, if it opens one, else the number."""
    first, after = parsed
    if first.form not in ("exact", "fraction") or first.value is None or after + 1 >= len(pieces):
        return parsed
    before = pieces[i - 1].lower if i else ""
    if before in _SYMBOLS and i > 1:
        before = pieces[i - 2].lower
    at = _joined(pieces, after, before, words)
    if at is None:
        return parsed
    if before in words.from_ and any(p.lower in words.changes for p in pieces[max(0, i - _LOOK_BACK) : i]):
        return parsed
    second = _number(pieces, at, words)
    if second is None or second[0].form != first.form or second[0].value is None:
        return parsed
    low, high = _lifted(first, second[0], pieces, i), second[0].value
    if low > high and before in words.between:
        low, high = high, low  # "between 50 and 20"
    if low >= high or _of_other_unit(pieces, after, second[1]):
        return parsed
    last = second[0]
    return Amount(first.start, last.end, (low + high) / 2, low, high, "range", first.bare and last.bare), second[1]


def _of_other_unit(pieces: Sequence[Piece], after: int, end: int) -> bool:
    """ "7.2 percent to 1,230 won": only the first bound is a percent."""
    percent = pieces[after].lower in _PERCENTS
    return percent and not (end < len(pieces) and pieces[end].lower in _PERCENTS)


def _joined(pieces: Sequence[Piece], after: int, before: str, words: Numbers) -> int | None:
    """The index of the second bound, when a dash, "to", "or" or, after "between", "and" leads to it."""
    at = after
    if pieces[at].lower in _PERCENTS and at + 2 < len(pieces):
        at += 1
    joiner = pieces[at].lower
    if joiner in words.ands and before not in words.between:
        return None
    if joiner in _DASHES:
        spaced = at + 1 < len(pieces) and pieces[at + 1].start > pieces[at].end
        if spaced or pieces[at].start > pieces[at - 1].end:
            return None
    elif joiner not in words.ranges:
        return None
    at += 1
    if at < len(pieces) and pieces[at].text in _SYMBOLS:
        at += 1
    return at if at < len(pieces) else None


def _lifted(first: Amount, second: Amount, pieces: Sequence[Piece], i: int) -> float:
    """The first bound in the magnitude of the second: "5-6,000", "30-33 million"."""
    assert first.value is not None
    assert second.value is not None
    written = pieces[i].end == first.end  # the first bound has no magnitude of its own
    if written and first.value < 1000 and second.value >= 1000:
        for magnitude in (1e12, 1e9, 1e6, 1e3):
            if second.value >= magnitude and second.value % (magnitude / 1000) == 0:
                lifted = first.value * magnitude
                return lifted if lifted < second.value else first.value
    several = sum(second.start <= piece.start < second.end for piece in pieces) > 1
    if written and several and first.value < 10 and second.value % 10 == 0:
        lifted = first.value * (100 if second.value % 100 == 0 else 10)  # «три-чотири десятки»
        return lifted if lifted < second.value else first.value
    return first.value


def shifted(amount: Amount, start: int, end: int) -> Amount:
    """The same amount over other characters."""
    return replace(amount, start=start, end=end)
