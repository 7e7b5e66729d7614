"""The dateline of a report: where, when and by whom it was published, as far as the page says it."""

import re

from dateline.briefs.sentences import dateline_end, split_lines
from dateline.records import DatelineLine, Reading

_REACH = 4000  # characters: a dateline stands in the first sentences


def find_dateline(reading: Reading) -> DatelineLine:
    """The place of the text's own dateline ("KHARKIV, Aug. 3 —"), the page's date and its outlet."""
    article = reading.article
    return DatelineLine(place=_place(reading), date=article.published or article.modified, outlet=article.outlet)


def _place(reading: Reading) -> str | None:
    """The first place named in the text's dateline, which may follow a standfirst."""
    text = reading.article.text
    ends = {line.start: dateline_end(text, line) for line in split_lines(text[:_REACH], reading.article.language)[:3]}
    named = [place for place in reading.places if any(a <= place.start and place.end <= b for a, b in ends.items())]
    return spelt(min(named, key=lambda place: place.start).text, text) if named else None


def spelt(name: str, text: str) -> str:
    """A name in capitals as the text spells it elsewhere, or with capital initials."""
    if not name.isupper():
        return name
    found = re.finditer(rf"\b{re.escape(name)}\b", text[:20000], re.IGNORECASE)
    return next((match.group() for match in found if not match.group().isupper()), name.title())
