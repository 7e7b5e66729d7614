"""The figures of one parsed English sentence."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from dateline.annotate.figures.counting import count
from dateline.annotate.figures.drafts import Draft
from dateline.annotate.figures.hedges import bounds_of
from dateline.annotate.figures.lexicon import Lexicon
from dateline.annotate.figures.measuring import measure, share
from dateline.annotate.figures.notfigures import is_figure
from dateline.annotate.figures.numbers import Amount, Piece, amounts_in, pieces_of
from dateline.annotate.figures.site import Site
from dateline.annotate.figures.units import Measured, measured, with_compounds

if TYPE_CHECKING:
    from spacy.tokens import Doc


def drafts_of(text: str, doc: "Doc", lexicon: Lexicon) -> list[Draft]:
    """The figures of a sentence, in order."""
    pieces = pieces_of(text, lexicon.numbers)
    amounts = with_compounds(pieces, amounts_in(pieces, lexicon.numbers), lexicon.units)
    starts = {piece.start: i for i, piece in enumerate(pieces)}
    ends = {piece.end: i for i, piece in enumerate(pieces)}
    drafts: list[Draft] = []
    for amount in amounts:
        first, last = starts[amount.start], ends[amount.end]
        if is_figure(pieces, first, last, amount, lexicon.notfigures):
            draft = _draft(doc, pieces, first, last, amount, drafts, lexicon)
            if draft is not None:
                drafts.append(draft)
    return drafts


def _draft(
    doc: "Doc",
    pieces: Sequence[Piece],
    first: int,
    last: int,
    amount: Amount,
    before: Sequence[Draft],
    lexicon: Lexicon,
) -> Draft | None:
    """The figure of one number, or ``None`` where the parse shows that it is none."""
    found = measured(pieces, first, last, lexicon.units, lexicon.numbers.linkers)
    if found is None:
        found = _shared(pieces, last, lexicon)
    opening = first if found is None or found.sign is None else found.sign
    number = doc.char_span(pieces[opening].start, pieces[last].end, alignment_mode="expand")
    if number is None:
        return None
    bounds = bounds_of(pieces, opening, last, amount, lexicon.hedges, lexicon.numbers)
    whole = doc.char_span(pieces[opening].start, bounds.end, alignment_mode="expand")
    behind = number.end if whole is None else whole.end
    site = Site(doc, number, behind, pieces, opening, last, amount, bounds, before, lexicon)
    if found is None and amount.form in ("fraction", "ratio"):
        found = share(site)
        if found is None:
            return None
    return count(site) if found is None else measure(site, found)


def _shared(pieces: Sequence[Piece], last: int, lexicon: Lexicon) -> Measured | None:
    """ "122 and 152 mm": the unit behind the second number is the first one's too."""
    if last + 3 >= len(pieces) or pieces[last + 1].lower not in lexicon.numbers.ands:
        return None
    second = last + 2
    if not (pieces[last].text[0].isdecimal() and pieces[second].text[0].isdecimal()):
        return None
    found = measured(pieces, second, second, lexicon.units)
    timed = found is not None and found.unit is not None and found.unit.symbol == "s"
    return None if found is None or found.kind != "measure" or timed else replace(found, last=None)
