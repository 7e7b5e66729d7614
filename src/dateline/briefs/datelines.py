"""The dateline of a report: where, when and by whom it was published, as far as the page says it."""

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
            return min(named, key=lambda place: place.start).name
    return None
