"""The figures of one parsed English sentence."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dateline.annotate.figures import counted as nouns
from dateline.annotate.figures.clauses import clause_of, task_of
from dateline.annotate.figures.drafts import Draft
from dateline.annotate.figures.durations import is_length
from dateline.annotate.figures.hedges import Bounds, bounds_of
from dateline.annotate.figures.kinds import kind_of
from dateline.annotate.figures.lexicon import Lexicon
from dateline.annotate.figures.modality import modality_of
from dateline.annotate.figures.notfigures import is_figure
from dateline.annotate.figures.numbers import Amount, Piece, amounts_in, pieces_of
from dateline.annotate.figures.status import Said, status_of
from dateline.annotate.figures.units import Measured, measured, with_compounds
from dateline.annotate.figures.whose import owner_of, whose_of
from dateline.records import FigureKind, Status

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

_COUNTS_ONE = frozenset("killed injured missing captured detained freed rescued fired destroyed damaged seized".split())
_TALLIES = frozenset("toll number total count tally figure sum amount estimate population strength size".split())
_OWNED = frozenset({"fired", "sent", "present"})
_MOVED = frozenset({"kg", "m3"})  # measures of goods that can be sent or seized


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
            draft = _draft(doc, pieces, first, last, amount, lexicon, drafts)
            if draft is not None:
                drafts.append(draft)
    return drafts


def _draft(
    doc: "Doc",
    pieces: Sequence[Piece],
    first: int,
    last: int,
    amount: Amount,
    lexicon: Lexicon,
    before: Sequence[Draft],
) -> Draft | None:
    found = measured(pieces, first, last, lexicon.units)
    opening = first if found is None or found.sign is None else found.sign
    number = doc.char_span(pieces[opening].start, pieces[last].end, alignment_mode="expand")
    if number is None:
        return None
    bounds = bounds_of(pieces, opening, last, amount, lexicon.hedges, lexicon.numbers)
    if amount.form == "fraction" and found is None:
        found = _share(doc, pieces, last, amount, bounds, lexicon)
        if found is None:
            return None
    if found is not None:
        return _measure(doc, number, pieces, opening, last, amount, found, bounds, lexicon)
    return _count(doc, number, pieces, first, last, amount, bounds, lexicon, before)


def _share(
    doc: "Doc", pieces: Sequence[Piece], last: int, amount: Amount, bounds: Bounds, lexicon: Lexicon
) -> Measured | None:
    """A fraction counts as percent before "of"; a half only with a hedge."""
    after = pieces[last + 1].lower if last + 1 < len(pieces) else ""
    half = pieces[last].lower in lexicon.numbers.halves
    if after not in lexicon.numbers.linkers or (half and bounds.hedge == "exact"):
        return None
    return Measured("percent", lexicon.units.percent, None, None)


def _measure(
    doc: "Doc",
    number: "Tokens",
    pieces: Sequence[Piece],
    opening: int,
    last: int,
    amount: Amount,
    found: Measured,
    bounds: Bounds,
    lexicon: Lexicon,
) -> Draft | None:
    """A figure of money, percent or measure."""
    kind: FigureKind = "money" if found.kind == "money" else "percent" if found.kind == "percent" else "measure"
    unit_at = max(last, found.last or 0)
    if (
        found.unit is not None
        and found.unit.symbol == "s"
        and not is_length(pieces, opening, unit_at, lexicon.notfigures)
    ):
        return None
    hyphened = unit_at > last + 1 and pieces[last + 1].text in "-‑"
    whole = doc.char_span(pieces[opening].start, pieces[unit_at].end, alignment_mode="expand") or number
    top = whole.root
    said = _measure_said(doc, whole, kind, found, lexicon)
    whose_verb = said.word
    return Draft(
        start=bounds.start,
        end=pieces[unit_at].end,
        amount=Amount(pieces[opening].start, amount.end, amount.value, amount.low, amount.high, amount.form),
        low=bounds.low,
        high=bounds.high,
        hedge=bounds.hedge,
        kind=kind,
        counted=found.name,
        status=said.status,
        modality="asserted" if hyphened else modality_of(top, said.word, said.relation, lexicon.modality),
        currency=found.currency,
        unit=found.unit,
        carries=bounds.carries,
        clause=clause_of(top, whose_verb),
    )


def _measure_said(doc: "Doc", whole: "Tokens", kind: FigureKind, found: Measured, lexicon: Lexicon) -> Said:
    """Money is paid or seized, goods by weight are moved; every other measure is only that."""
    top = whole.root
    said = status_of(top, None, kind, lexicon.statuses)
    if kind == "money":
        return said if said.status != "other" else _purpose(top, said, lexicon)
    of = whole.end < len(doc) and doc[whole.end].lower_ == "of"
    moved = found.unit is not None and found.unit.symbol in _MOVED and of
    return said if moved or (kind == "percent" and of) else Said("other", said.word, said.relation)


def _purpose(top: "Token", said: Said, lexicon: Lexicon) -> Said:
    """ "$5 million in aid", "a $2 billion package"."""
    nouns_of_money = lexicon.statuses.money.nouns
    status: Status = "other"
    for prep in top.children:
        if prep.dep_ == "prep" and prep.lower_ in ("in", "of", "for", "as", "worth"):
            for noun in prep.children:
                if noun.lemma_.lower() in nouns_of_money:
                    status = "paid"
    head = top.head
    if head.pos_ in ("NOUN", "PROPN") and head.lemma_.lower() in nouns_of_money:
        status = "paid"
    return Said(status, said.word, said.relation)


def _count(
    doc: "Doc",
    number: "Tokens",
    pieces: Sequence[Piece],
    first: int,
    last: int,
    amount: Amount,
    bounds: Bounds,
    lexicon: Lexicon,
    before: Sequence[Draft],
) -> Draft | None:
    """A figure that counts people, things or events."""
    noun = nouns.noun_of(doc, number, lexicon.counted)
    head = noun.head
    word = nouns.singular(head, lexicon.counted) if head is not None else None
    if word is not None and (word.lower() in lexicon.demonyms.names or _is_name(doc, number, head)):
        return None
    looks_back = noun.of
    if word is not None and word.lower() in lexicon.counted.others:
        word, looks_back = None, True
    kind: FigureKind = kind_of(word, lexicon.counted, lexicon.demonyms)
    said = status_of(noun.top, head, "people" if word is None else kind, lexicon.statuses)
    kind = kind_of(word, lexicon.counted, lexicon.demonyms, said.status)
    hyphened = number.end < len(doc) and doc[number.end].text == "-" and doc[number.end].idx == pieces[last].end
    if hyphened or kind == "events":
        said = Said("other", said.word, said.relation)
    thing = status_of(noun.top, head, "objects", lexicon.statuses) if word is None else said
    money = status_of(noun.top, head, "money", lexicon.statuses) if word is None else said
    if said.status == "other" and thing.status != "other":
        said = Said("other", thing.word, thing.relation)
    statuses = {said.status, thing.status}
    if statuses == {"other"} and _is_label(doc, number, amount, bounds, head):
        return None
    if _is_loose_one(doc, number, pieces, first, amount, bounds, head, lexicon) and not statuses & _COUNTS_ONE:
        return None
    end = pieces[last].end
    if head is not None and head.i >= number.end and word is not None:
        end = head.idx + len(head.text)
    whose = whose_of(doc, number.end, head, lexicon.demonyms) if head is not None else None
    if whose is None and (said.status in _OWNED or thing.status in _OWNED) and said.word is not None:
        whose = owner_of(said.word, lexicon.demonyms)
    gap = doc.char_span(before[-1].end, bounds.start, alignment_mode="contract") if before else None
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
        status=said.status,
        thing_status=thing.status,
        money_status=money.status,
        modality="asserted" if hyphened else modality_of(noun.top, said.word, said.relation, lexicon.modality),
        looks_back=looks_back,
        joined=gap is not None
        and len(gap) < 5
        and all(t.pos_ in ("CCONJ", "PUNCT", "DET") or t.lower_ in ("plus", "another", "also") for t in gap),
        gapped=word is None and _is_gapped(doc, number),
        carries=bounds.carries,
        clause=clause_of(noun.top, said.word),
        task=task_of(head, said.word, said.status, lexicon.tasks) if head is not None else None,
    )


def _is_gapped(doc: "Doc", number: "Tokens") -> bool:
    """ "20 were taken to one hospital and 31 to another": no verb of its own, a preposition behind."""
    before = doc[number.start - 1] if number.start else None
    after = doc[number.end] if number.end < len(doc) else None
    return before is not None and before.pos_ in ("CCONJ", "PUNCT") and after is not None and after.tag_ in ("IN", "TO")


def _is_label(doc: "Doc", number: "Tokens", amount: Amount, bounds: Bounds, head: "Token | None") -> bool:
    """ "Kwangmyong 4", "the Radar 5 unit", "the room is 135": bare digits that name."""
    if not amount.bare or bounds.hedge != "exact":
        return False
    before = doc[number.start - 1] if number.start else None
    named = before is not None and before.pos_ == "PROPN" and before.text[:1].isupper() and before.i > 0
    if head is None:
        root = number.root
        subjects = [c for c in root.head.children if c.dep_ == "nsubj"] if root.dep_ == "attr" else []
        single = any(c.tag_ == "NN" and c.lemma_.lower() not in _TALLIES for c in subjects)
        return named or single
    return named and head.tag_ in ("NN", "NNP") and amount.value != 1 and head.lower_ not in ("personnel", "aircraft")


def _is_name(doc: "Doc", number: "Tokens", head: "Token | None") -> bool:
    """ "the Six Day War": number and noun are capitalised inside the sentence."""
    first = number[0]
    following = doc[number.end] if number.end < len(doc) else None
    if following is not None and following.text in "-‑" and number.end + 1 < len(doc):
        following = doc[number.end + 1]
    return (
        first.i > 0
        and first.text[:1].isupper()
        and doc[first.i - 1].text not in '.:“"‘—–-'
        and following is not None
        and following.text[:1].isupper()
    )


def _is_loose_one(
    doc: "Doc",
    number: "Tokens",
    pieces: Sequence[Piece],
    first: int,
    amount: Amount,
    bounds: Bounds,
    head: "Token | None",
    lexicon: Lexicon,
) -> bool:
    """Whether "one" may mean "a certain" or be a pronoun: no hedge, and no other number beside it."""
    if amount.value != 1 or pieces[first].lower not in lexicon.notfigures.ones or bounds.hedge != "exact":
        return False
    if number.end < len(doc) and doc[number.end].lower_ in (
        "dead",
        "injured",
        "wounded",
        "killed",
        "seriously",
        "critically",
    ):
        return False
    conjuncts = getattr(head, "conjuncts", ())
    return not any(child.dep_ == "nummod" for noun in conjuncts for child in noun.children)
