"""Lists of losses as armed forces publish them: a running total and, in brackets, what a day has added to it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dateline.annotate.figures.counted import singular_of
from dateline.annotate.figures.drafts import Draft
from dateline.annotate.figures.hedges import bounds_of
from dateline.annotate.figures.kinds import kind_of
from dateline.annotate.figures.lexicon import Lexicon
from dateline.annotate.figures.nouns import nominative, noun_behind
from dateline.annotate.figures.numbers import Amount, Piece, amounts_in, pieces_of, shifted
from dateline.annotate.figures.units import measured
from dateline.languages.sentences import Sentence
from dateline.languages.shapes.counted import Counted
from dateline.records import FigureKind, Status

_ADDED = re.compile(r"\(\s?\+\s?[0-9]")
_ITEM = re.compile(r"[^0-9]{3,80}?(?:\s[-–—‒]\s?|:\s)[^0-9.,;:]{0,20}[0-9][0-9 \u00a0\u202f,.']*[^0-9]{0,8}")
_DASHES = frozenset("-–—‒:")
_ENDS = frozenset(".,;")
_NAME = 10  # words of an item's name
_UNIT = 5  # words in brackets behind what a day has added


def ledgers_in(text: str, sentences: Sequence[Sentence], words: Lexicon) -> Mapping[int, bool]:
    """The indices of sentences that are such a list or a line of one, with whether it is headed as one of losses.

    A line without a day's addition belongs to the list that it stands beside.
    """
    written = [text[sentence.start : sentence.end] for sentence in sentences]
    added = [_ADDED.search(sentence) is not None for sentence in written]
    if not any(added):
        return {}
    items = [
        here or _ITEM.fullmatch(sentence.strip()) is not None for here, sentence in zip(added, written, strict=True)
    ]
    found: dict[int, bool] = {}
    first = 0
    while first < len(written):
        last = first
        while last < len(written) and items[last]:
            last += 1
        if any(added[first:last]):
            heading = " ".join(written[max(0, first - 1) : last])
            found |= dict.fromkeys(range(first, last), _is_of_losses(heading, words))
        first = max(last, first + 1)
    return found


def _is_of_losses(heading: str, words: Lexicon) -> bool:
    return any(word.startswith(words.statuses.losses) for word in re.findall(r"\w+", heading.lower()))


def with_entries(drafts: Sequence[Draft], text: str, words: Lexicon, *, lost: bool) -> list[Draft]:
    """The drafts of a line of such a list with its totals and what was added to them, each total before its addition.

    The text of an addition begins with its plus sign; nothing was added where it is nought.
    """
    pieces = pieces_of(text, words.numbers)
    starts = {piece.start: i for i, piece in enumerate(pieces)}
    ends = {piece.end: i for i, piece in enumerate(pieces)}
    known = {draft.amount.start: draft for draft in drafts}
    before: Draft | None = None
    opened = 0
    for amount in amounts_in(pieces, words.numbers):
        first, last = starts[amount.start], ends[amount.end]
        if _is_added(pieces, first, last):
            if measured(pieces, first, last, words.units) is None:
                known.pop(amount.start, None)
                if before is not None and amount.value:
                    known[amount.start] = _added(before, pieces, first, last, amount)
            before, opened = None, amount.end
            continue
        entry = _entry(pieces, first, last, amount, words, opened, lost=lost)
        if entry is not None:
            known[amount.start] = entry
        before = known.get(amount.start)
    return [known[start] for start in sorted(known)]


def _is_added(pieces: Sequence[Piece], first: int, last: int) -> bool:
    """Whether a number stands behind a plus sign that opens brackets, and no other before they close."""
    if first < 2 or pieces[first - 1].text != "+" or pieces[first - 2].text != "(":
        return False
    for piece in pieces[last + 1 : last + 1 + _UNIT]:
        if piece.text == ")" or piece.text[0].isdecimal():
            return piece.text == ")"
    return False


def _added(total: Draft, pieces: Sequence[Piece], first: int, last: int, amount: Amount) -> Draft:
    """What was added to a total: exact, of the same things, with a clause of its own for its date."""
    closing = next((p.end for p in pieces[last + 1 : last + 1 + _UNIT] if p.text == ")"), amount.end)
    return replace(
        total,
        start=pieces[first - 1].start,
        end=amount.end,
        amount=amount,
        low=amount.low,
        high=amount.high,
        hedge="exact",
        carries=False,
        joined=False,
        clause=(pieces[first - 2].start, closing),
    )


def _entry(
    pieces: Sequence[Piece], first: int, last: int, amount: Amount, words: Lexicon, opened: int, *, lost: bool
) -> Draft | None:
    """A total with its noun before a dash or behind the brackets: "tanks – 11,380 (+4)", "11,380 (+4) tanks".

    ``opened`` is where the last addition ended.
    """
    bounds = bounds_of(pieces, first, last, amount, words.hedges, words.numbers)
    opening = next(i for i in range(first, -1, -1) if pieces[i].start <= bounds.start)
    closing = _closing(pieces, last)
    behind = "" if closing is None else _noun_behind(pieces, closing + 1, words)
    name = _name(pieces, opening)
    ended = closing is not None or last + 1 == len(pieces) or pieces[last + 1].text in _ENDS
    if amount.form != "exact" or not ended or not (name or behind):
        return None
    people = behind in words.counted.people or " ".join(p.lower for p in name) in words.counted.personnel
    counted = behind if behind and (people or not name) else words.counted.person if people else _head(name, words)
    if closing is None and not people and counted.lower() not in words.counted.objects:
        return None
    kind: FigureKind = "people" if people else kind_of(counted, words.counted, words.demonyms, words.statuses.heads)
    status: Status = "destroyed" if lost and kind == "objects" else "other"
    return Draft(
        start=bounds.start,
        end=amount.end,
        amount=shifted(amount, amount.start, amount.end),
        low=bounds.low,
        high=bounds.high,
        hedge=bounds.hedge,
        kind=kind,
        counted=counted,
        status=status,
        thing_status=status,
        clause=(name[0].start if name else opened, amount.end),
    )


def _closing(pieces: Sequence[Piece], last: int) -> int | None:
    """The bracket that closes what was added to the total right before it."""
    if last + 2 >= len(pieces) or (pieces[last + 1].text, pieces[last + 2].text) != ("(", "+"):
        return None
    return next((i for i in range(last + 3, min(last + 3 + 2 * _UNIT, len(pieces))) if pieces[i].text == ")"), None)


def _name(pieces: Sequence[Piece], at: int) -> Sequence[Piece]:
    """The words before the dash or colon right before ``at``, back to where the item begins."""
    dash = at - 1
    if dash < 1 or pieces[dash].text not in _DASHES:
        return ()
    if pieces[dash].text == "-" and pieces[dash - 1].end == pieces[dash].start:
        return ()
    first = dash
    while first > max(0, dash - _NAME) and (pieces[first - 1].text.isalpha() or pieces[first - 1].text in "-/'’"):
        first -= 1
    return pieces[first:dash]


def _head(name: Sequence[Piece], words: Lexicon) -> str:
    """The noun of an item's name as a singular, abbreviations as they are."""
    counted = words.counted
    if not counted.case_endings:
        end = next(
            (i for i, piece in enumerate(name) if i and piece.lower in words.numbers.ands | {"/", "-"}), len(name)
        )
        return _singular(name[end - 1], counted)
    listed = (counted.singulars.get(piece.lower.replace("ё", "е")) for piece in name)
    plain = (_singular(piece, counted) for piece in name if not piece.lower.endswith(counted.adjective_endings))
    return next(filter(None, listed), None) or next(plain, _singular(name[-1], counted))


def _singular(piece: Piece, words: Counted) -> str:
    if piece.text[-1:].isupper():
        return piece.text
    written = piece.lower if piece.text[1:].islower() else piece.text
    return nominative(written, words) if words.case_endings else singular_of(written, words)


def _noun_behind(pieces: Sequence[Piece], at: int, words: Lexicon) -> str:
    """The noun behind the brackets as a singular, empty where there is none."""
    if words.counted.case_endings:
        noun = noun_behind(pieces, at, words)
        return noun.word if noun is not None and noun.word in words.counted.singulars.values() else ""
    for piece in pieces[at : at + _UNIT]:
        plural = piece.lower.endswith("s") or piece.lower in words.counted.plural_only
        if plural or not piece.text.isalpha():
            return singular_of(piece.lower, words.counted) if plural else ""
    return ""
