"""The dateline of a report: where, when and by whom it was published, as far as the page says it."""

import re

from dateline.briefs.sentences import dateline_end, split_lines
from dateline.records import DatelineLine, Reading


def find_dateline(reading: Reading) -> DatelineLine:
    """The place of the text's own dateline ("KHARKIV, Aug. 3 —"), the page's date and its outlet."""
    article = reading.article
    return DatelineLine(place=_place(reading), date=article.published or article.modified, outlet=article.outlet)


def _place(reading: Reading) -> str | None:
    """The first place named before the dash of a dateline."""
    text = reading.article.text
    lines = split_lines(text[:4000], reading.article.language)
    for line in lines[:3]:
        ends = dateline_end(text, line)
        named = [place for place in reading.places if line.start <= place.start and place.end <= ends]
        if named:
            return _spelt(min(named, key=lambda place: place.start).text, text)
    return None


def _spelt(name: str, text: str) -> str:
    """A name in capitals as the text spells it elsewhere, or with capital initials."""
    if not name.isupper():
        return name
    found = re.finditer(rf"\b{re.escape(name)}\b", text[:20000], re.IGNORECASE)
    return next((match.group() for match in found if not match.group().isupper()), name.title())
