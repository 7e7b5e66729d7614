"""The dateline of a report: where, when and by whom it was published, as far as the page says it."""

import re

from dateline.briefs.sentences import dateline_end, split_lines
from dateline.records import DatelineLine, Reading, Span

REACH = 4000  # characters: a dateline stands in the first sentences


def find_dateline(reading: Reading) -> DatelineLine:
    """The place of the text's own dateline ("KHARKIV, Aug. 3 —"), the page's date and its outlet."""
    article = reading.article
    return DatelineLine(place=_place(reading), date=article.published or article.modified, outlet=article.outlet)


def dateline_span(text: str, language: str | None) -> Span | None:
    """Where the text's own dateline stands, its dash included; it may follow a standfirst."""
    for line in split_lines(text[:REACH], language)[:3]:
        ends = dateline_end(text, line)
        if ends > line.start:
            return line.start, ends
    return None


def _place(reading: Reading) -> str | None:
    """The first place named in the text's dateline."""
    text = reading.article.text
    span = dateline_span(text, reading.article.language)
    named = [place for place in reading.places if span and span[0] <= place.start and place.end <= span[1]]
    return _spelt(min(named, key=lambda place: place.start).text, text) if named else None


def _spelt(name: str, text: str) -> str:
    """A name in capitals as the text spells it elsewhere, or with capital initials."""
    if not name.isupper():
        return name
    found = re.finditer(rf"\b{re.escape(name)}\b", text[:20000], re.IGNORECASE)
    return next((match.group() for match in found if not match.group().isupper()), name.title())
