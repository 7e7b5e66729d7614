"""Figures of money, percents and measures, in the parse: English."""

from typing import TYPE_CHECKING

from dateline.annotate.figures.clauses import clause_of
from dateline.annotate.figures.counted import noun_of, singular
from dateline.annotate.figures.drafts import Draft
from dateline.annotate.figures.durations import is_length
from dateline.annotate.figures.kinds import kind_of
from dateline.annotate.figures.labels import is_name
from dateline.annotate.figures.modality import modality_of
from dateline.annotate.figures.numbers import shifted
from dateline.annotate.figures.site import Site
from dateline.annotate.figures.status import Said, said_nothing, status_of
from dateline.annotate.figures.units import Measured, measured
from dateline.records import FigureKind

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

_MOVED = frozenset({"kg", "m3"})  # measures of goods that can be sent or seized
_HYPHENS = frozenset("-‑")
_FOR = frozenset({"in", "of", "for", "as", "worth"})


def share(site: Site) -> Measured | None:
    """A fraction counts as percent before "of"; a half only with a hedge."""
    if site.amount.form == "ratio":
        timed = measured(site.pieces, site.first, site.last, site.lexicon.units) is not None
        return None if timed else Measured("percent", site.lexicon.units.percent, None, None)
    half = site.pieces[site.last].lower in site.lexicon.numbers.halves
    if site.after not in site.lexicon.numbers.linkers or (half and site.bounds.hedge == "exact"):
        return None
    return Measured("percent", site.lexicon.units.percent, None, None)


def measure(site: Site, found: Measured) -> Draft | None:
    """The figure, or ``None`` for a duration that only places something in time."""
    unit_at = max(site.last, found.last or 0)
    timed = found.unit is not None and found.unit.symbol == "s"
    if timed and not is_length(site.pieces, site.first, unit_at, site.lexicon.notfigures):
        return None
    if is_name(site):
        return None
    kind: FigureKind = "money" if found.kind == "money" else "percent" if found.kind == "percent" else "measure"
    hyphened = unit_at > site.last + 1 and site.pieces[site.last + 1].text in _HYPHENS
    start, end = site.pieces[site.first].start, site.pieces[unit_at].end
    whole = site.doc.char_span(start, end, alignment_mode="expand") or site.number
    said = _said(site, whole, kind, found)
    modality = modality_of(whole.root, said.word, said.relation, site.lexicon.modality)
    return Draft(
        start=site.bounds.start,
        end=end,
        amount=shifted(site.amount, start, site.amount.end),
        low=site.bounds.low,
        high=site.bounds.high,
        hedge=site.bounds.hedge,
        kind=kind,
        counted=found.name,
        status=said.status,
        modality="asserted" if hyphened else modality,
        currency=found.currency,
        unit=found.unit,
        carries=site.bounds.carries or _in_brackets(site),
        joined=_in_brackets(site),
        clause=clause_of(whole.root, said.word),
    )


def _in_brackets(site: Site) -> bool:
    """A conversion in brackets takes over the hedge of what it converts."""
    opens = site.first > 0 and site.pieces[site.first - 1].text == "("
    return opens or (
        site.last + 3 < len(site.pieces) and any(p.text == "(" for p in site.pieces[site.last : site.last + 4])
    )


def _said(site: Site, whole: "Tokens", kind: FigureKind, found: Measured) -> Said:
    """Money is paid or seized, goods by weight are moved; every other measure is only that."""
    if kind == "money":
        said = status_of(whole.root, None, kind, site.lexicon.statuses)
        return said if said.status != "other" else _purpose(whole.root, said, site)
    of = whole.end < len(site.doc) and site.doc[whole.end].lower_ in site.lexicon.numbers.linkers
    moved = found.unit is not None and found.unit.symbol in _MOVED
    if of and (moved or kind == "percent"):
        shared = kind if moved else _kind_shared(site, whole.end)
        said = status_of(whole.root, None, shared, site.lexicon.statuses)
        if moved and said.status == "present" and said.relation == "object":
            said = Said("sent", said.word, said.relation)  # "was carrying 1,200 tonnes of ammunition"
        if said.status != "present" and not (kind == "percent" and said.status == "sent"):
            return said
    return said_nothing(whole.root)


def _kind_shared(site: Site, of: int) -> FigureKind:
    """What a percentage is of: "two-thirds of the residents"."""
    head = noun_of(site.doc, site.number, of, site.lexicon.counted).head
    if head is None:
        return "percent"
    word = singular(head, site.lexicon.counted)
    return kind_of(word, site.lexicon.counted, site.lexicon.demonyms, site.lexicon.statuses.heads)


def _purpose(top: "Token", said: Said, site: Site) -> Said:
    """ "$5 million in aid", "a $2 billion package"."""
    nouns = site.lexicon.statuses.money.nouns
    verb = said.word.children if said.word is not None and said.relation == "object" else ()
    for prep in [*top.children, *(c for c in verb if c.i == top.i + 1)]:
        if prep.dep_ == "prep" and prep.lower_ in _FOR and any(n.lemma_.lower() in nouns for n in prep.children):
            return Said("paid", said.word, said.relation)
    if top.head.pos_ in ("NOUN", "PROPN") and top.head.lemma_.lower() in nouns:
        return Said("paid", said.word, said.relation)
    return Said("other", said.word, said.relation)
