"""Which durations are figures: the length of a thing itself, not what places something in time."""

from collections.abc import Sequence

from dateline.annotate.figures.numbers import Piece
from dateline.languages.shapes.notfigures import Notfigures

_DASHES = frozenset("-–—‑")
_BEFORE, _AFTER = 12, 8  # words around a duration in which a sentence, a ban or a truce makes it a length


def is_length(pieces: Sequence[Piece], first: int, last: int, words: Notfigures) -> bool:
    """Whether the duration in ``pieces[first:last + 1]``, unit included, is the length of a thing.

    "a 12-minute display", "sentenced to 15 months", "three days of mourning", "went on for 10 minutes" are;
    "two days ago", "for eight months", "over the next 50 minutes" are not.
    """
    if pieces[last - 1].text in _DASHES:
        return True
    after = pieces[last + 1].lower if last + 1 < len(pieces) else ""
    before = pieces[first - 1].lower if first else ""
    exact = pieces[last].lower in words.short_durations
    if before in words.adverbial_determiners:
        return False
    lasting = {p.lower for p in pieces[max(0, first - 8) : first]} & words.lasting
    if after in words.adverbial_after and not (lasting and exact):
        return exact and last - first > 2  # "nine minutes and 46 seconds after"
    leading = pieces[first - 2].lower if first > 1 else ""
    if before == "over" and leading not in words.lengthened:
        return False  # "$25 million over three years", but "sentenced to over three years"
    around = {p.lower for p in pieces[max(0, first - _BEFORE) : last + _AFTER]}
    if around & words.lengths:
        return True
    near = {p.lower for p in pieces[max(0, first - 4) : first]}
    if near & words.adverbial_determiners:
        return False
    if near & words.adverbial_before:
        return bool(lasting) or exact
    return after == "of" or bool(near & words.copulas) or exact
