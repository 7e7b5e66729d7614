"""The figures of one parsed English sentence."""

from typing import TYPE_CHECKING

from dateline.annotate.figures import counted as nouns
from dateline.annotate.figures.drafts import Draft
from dateline.annotate.figures.hedges import bounds_of
from dateline.annotate.figures.kinds import kind_of
from dateline.annotate.figures.lexicon import Lexicon
from dateline.annotate.figures.modality import modality_of
from dateline.annotate.figures.notfigures import is_caption, is_figure
from dateline.annotate.figures.numbers import Amount, Piece, amounts_in, pieces_of
from dateline.annotate.figures.status import governors, status_of
from dateline.annotate.figures.units import Measured, measured
from dateline.annotate.figures.whose import owner_of, whose_of
from dateline.records import FigureKind

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.tokens import Span as Tokens


def drafts_of(text: str, doc: "Doc", lexicon: Lexicon) -> list[Draft]:
    """The figures of a sentence, in order."""
    if is_caption(text, lexicon.notfigures):
        return []
    pieces = pieces_of(text, lexicon.numbers)
    starts = {piece.start: i for i, piece in enumerate(pieces)}
    ends = {piece.end: i for i, piece in enumerate(pieces)}
    drafts = []
    for amount in amounts_in(pieces, lexicon.numbers):
        first, last = starts[amount.start], ends[amount.end]
        if amount.form != "fraction" and is_figure(pieces, first, last, amount, lexicon.notfigures):
            draft = _draft(text, doc, pieces, first, last, amount, lexicon)
            if draft is not None:
                drafts.append(draft)
    return drafts


def _draft(
    text: str, doc: "Doc", pieces: tuple[Piece, ...], first: int, last: int, amount: Amount, lexicon: Lexicon
) -> Draft | None:
    found = measured(pieces, first, last, lexicon.units)
    opening = first if found is None or found.sign is None else found.sign
    number = doc.char_span(pieces[opening].start, pieces[last].end, alignment_mode="expand")
    if number is None:
        return None
    bounds = bounds_of(pieces, opening, last, amount, lexicon.hedges, lexicon.numbers)
    if found is not None:
        return _measure_draft(doc, number, pieces, opening, last, amount, found, bounds, lexicon)
    noun = nouns.noun_of(doc, number, lexicon.counted)
    word = nouns.singular(noun.head, lexicon.counted) if noun.head is not None else None
    kind: FigureKind = kind_of(word, lexicon.counted, lexicon.demonyms)
    status, governor = status_of(noun.top, noun.head, "people" if noun.head is None else kind, lexicon.statuses)
    kind = kind_of(word, lexicon.counted, lexicon.demonyms, status)
    if (
        amount.value == 1
        and pieces[first].lower in lexicon.notfigures.ones
        and status not in ("killed", "injured", "missing", "detained", "rescued", "captured")
        and bounds.hedge == "exact"
    ):
        return None
    if kind == "events":
        status = "other"
    whose = whose_of(doc, number.end, noun.head, lexicon.demonyms) if noun.head is not None else None
    if whose is None and status == "fired" and governor is not None:
        whose = owner_of(governor, lexicon.demonyms)
    end = pieces[last].end
    if noun.head is not None and noun.head.i >= number.end:
        end = noun.head.idx + len(noun.head.text)
    return Draft(
        start=bounds.start,
        end=end,
        amount=amount,
        low=bounds.low,
        high=bounds.high,
        hedge=bounds.hedge,
        kind=kind,
        counted=word,
        whose=whose,
        status=status,
        modality=modality_of(noun.top, governor, lexicon.modality),
        carries=bounds.carries,
    )


def _measure_draft(
    doc: "Doc",
    number: "Tokens",
    pieces: tuple[Piece, ...],
    opening: int,
    last: int,
    amount: Amount,
    found: Measured,
    bounds,
    lexicon: Lexicon,
) -> Draft | None:
    kind: FigureKind = "money" if found.kind == "money" else "percent" if found.kind == "percent" else "measure"
    end = pieces[max(last, found.last or 0)].end
    whole = doc.char_span(pieces[opening].start, end, alignment_mode="expand") or number
    if (
        found.unit is not None
        and found.unit.symbol == "s"
        and not _is_length(whole, pieces, opening, found, amount, lexicon)
    ):
        return None
    top = whole.root
    status, governor = (
        status_of(top, None, kind, lexicon.statuses)
        if kind == "money"
        else ("other", next((g.token for g in governors(top)), None))
    )
    start = pieces[opening].start
    return Draft(
        start=min(bounds.start, start),
        end=end,
        amount=Amount(start, amount.end, amount.value, amount.low, amount.high, amount.form),
        low=bounds.low,
        high=bounds.high,
        hedge=bounds.hedge,
        kind=kind,
        counted=found.name,
        status=status,
        modality=modality_of(top, governor, lexicon.modality),
        currency=found.currency,
        carries=bounds.carries,
    )


def _is_length(
    whole: "Tokens", pieces: tuple[Piece, ...], opening: int, found: Measured, amount: Amount, lexicon: Lexicon
) -> bool:
    """Whether a duration is the length of a thing itself."""
    words = lexicon.notfigures
    last = found.last or 0
    if pieces[last - 1].text == "-":
        return True
    after = pieces[last + 1].lower if last + 1 < len(pieces) else ""
    before = [p.lower for p in pieces[max(0, opening - 4) : opening]]
    around = {p.lower for p in pieces[max(0, opening - 12) : last + 8]}
    if around & words.lengths:
        return after not in words.adverbial_after
    if after in words.adverbial_after or set(before) & words.adverbial_before:
        return False
    return True
