"""The figures of one parsed English sentence."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dateline.annotate.figures.counting import count
from dateline.annotate.figures.drafts import Draft
from dateline.annotate.figures.hedges import bounds_for, bounds_of
from dateline.annotate.figures.lexicon import Lexicon
from dateline.annotate.figures.measuring import measure, share
from dateline.annotate.figures.notfigures import is_figure
from dateline.annotate.figures.numbers import Amount, Piece, amounts_in, pieces_of
from dateline.annotate.figures.site import Site
from dateline.annotate.figures.units import Measured, measured, shared, with_compounds

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
        found = shared(pieces, last, lexicon.numbers, lexicon.units)
    opening = first if found is None or found.sign is None else found.sign
    number = doc.char_span(pieces[opening].start, pieces[last].end, alignment_mode="expand")
    if number is None:
        return None
    bounds = bounds_of(pieces, opening, last, amount, lexicon.hedges, lexicon.numbers)
    if amount.form == "exact" and _is_place(doc, pieces, opening, last, found, lexicon):
        bounds = bounds_for("exact", amount.value, pieces[opening].start, pieces[last].end)
    whole = doc.char_span(pieces[opening].start, bounds.end, alignment_mode="expand")
    behind = number.end if whole is None else whole.end
    site = Site(doc, number, behind, pieces, opening, last, amount, bounds, before, lexicon)
    if found is None and amount.form in ("fraction", "ratio"):
        found = share(site)
        if found is None:
            return None
    return count(site) if found is None else measure(site, found)


def _is_place(
    doc: "Doc", pieces: Sequence[Piece], opening: int, last: int, found: Measured | None, lex: Lexicon
) -> bool:
    """Whether what reads as a hedge says where: "flew over 40 villages", "lay under 30 tonnes of rock"."""
    if not opening or pieces[opening - 1].lower not in lex.hedges.places:
        return False
    behind = last if found is None or found.last is None else found.last
    of = behind + 1 < len(pieces) and pieces[behind + 1].lower in lex.numbers.linkers
    if found is not None and not (found.kind == "measure" and of):
        return False
    before = doc.char_span(pieces[opening - 1].start, pieces[opening - 1].end)
    if before is None or before.root.dep_ != "prep" or before.root.head.pos_ != "VERB":
        return False
    children = {c.dep_ for c in before.root.head.children}
    bare = before.root.i == before.root.head.i + 1 and not children & {"nsubjpass", "auxpass", "dobj"}
    return not (bare and pieces[opening - 1].lower in lex.hedges.limits)
