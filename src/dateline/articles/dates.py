"""When a page was published and when it was changed."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import islice
from typing import TYPE_CHECKING

from htmldate import find_date

from dateline.articles.datelines import dateline_date
from dateline.articles.headline_dates import HeadlineDates, dates_by_headline
from dateline.articles.linked_data import LinkedArticle, read_linked_data
from dateline.articles.written_dates import WrittenDate, parse_date

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_META_PUBLISHED = frozenset(
    "article:published_time article:published article:published_date article:publicationdate og:article:published_time "
    "og:published_time og:pubdate og:datepublished datepublished date_published published_time published-date "
    "published_date publisheddate publication_date publication-date publishdate publish-date publish_date pubdate "
    "parsely-pub-date sailthru.date bt:pubdate dc.date.issued dcterms.issued citation_publication_date "
    "originalpublicationdate cxenseparse:recs:publishtime article.published mediator_published_time "
    "rnews:datepublished shareaholic:article_published_time vr:published_time twt-published-at article:post_date "
    "displaydate article_date_original analyticsattributes.articledate".split()
)
_META_DATE = frozenset(
    "date dc.date dc:date dcterms.date dc.created dcterms.created dc.date.created article.created created datecreated "
    "date_created citation_date doc_date citation_online_date gentime timestamp pdate ptime dateposted".split()
)
_META_MODIFIED = frozenset(
    "article:modified_time article:modified article:modified_date og:article:modified_time og:modified_time "
    "og:updated_time datemodified dcterms.modified dc.modified dc.date.modified last-modified lastmod lastmodified "
    "modified_time modificationdate revision_date updated_time bt:moddate".split()
)
_URL_DAY = re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<s>[/_-])(?P<m>[01]?\d)(?P=s)(?P<d>[0-3]?\d)(?!\d)")
_URL_DAY_CLOSED = re.compile(r"[/_-](?P<y>20\d\d)(?P<m>[01]\d)(?P<d>[0-3]\d)(?=[/_.-]|$)")
_PARAGRAPHS = 30  # paragraphs looked at for a dateline
_LARGE = 3_000_000  # characters of a page: beyond, no guess is worth its time
_ARCHIVE = re.compile(r"^https?://web\.archive\.org/web/\d+[a-z_]*/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """ISO 8601 dates, or date-times where the page gives the time."""

    published: str | None = None
    modified: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """The dates that a page states, by where it states them."""

    url: WrittenDate | None
    linked: WrittenDate | None
    meta: WrittenDate | None
    microdata: WrittenDate | None
    loose: WrittenDate | None
    shown: WrittenDate | None
    page: WrittenDate | None
    modified: WrittenDate | None


def publication_dates(tree: "HtmlElement", html: str, url: str | None = None) -> Dates:
    """The dates that a page gives for its article: in its address, linked data, meta elements, by its headline."""
    language = tree.get("lang")
    linked = read_linked_data(tree, url)
    shown = dates_by_headline(tree, language)
    stated = _stated(tree, url, linked, shown, language)
    published = _published(stated) or _in_dateline(tree) or (_guessed(tree, url) if len(html) <= _LARGE else None)
    modified = stated.modified if not (published and stated.modified and stated.modified.day < published.day) else None
    return Dates(published=published.iso if published else None, modified=modified.iso if modified else None)


def _stated(
    tree: "HtmlElement", url: str | None, linked: LinkedArticle | None, shown: HeadlineDates, language: str | None
) -> Stated:
    meta = dict(reversed(tuple(_meta_dates(tree))))
    of_article, of_page = (linked, None) if linked and linked.is_article else (None, linked)
    return Stated(
        url=url_date(url),
        linked=parse_date(of_article.published or of_article.created, language) if of_article else None,
        meta=_first(meta, _META_PUBLISHED, language),
        microdata=_microdata(tree, "datePublished", language),
        loose=_first(meta, _META_DATE, language),
        shown=shown.published,
        page=parse_date(of_page.published, language) if of_page else None,
        modified=(parse_date(linked.modified, language) if linked else None)
        or _first(meta, _META_MODIFIED, language)
        or _microdata(tree, "dateModified", language)
        or shown.modified,
    )


def _published(stated: Stated) -> WrittenDate | None:
    """The date that the most trusted place states, said in the outlet's own time.

    The address is never changed after the fact. Else the first in the order of trust stands, unless two others agree
    on another day. A date beside the headline that is the day of the last change says nothing of publication.
    """
    shown = stated.shown
    others = [date for date in (stated.linked, stated.meta, stated.microdata) if date]
    if shown and (
        not stated.modified
        or shown.day != stated.modified.day
        or not (others or stated.page)
        or shown.day in _days(others)
    ):
        others.append(shown)
    if stated.loose and not (others == [shown] and shown and shown.day <= stated.loose.day):
        others.insert(len(others) - (others[-1:] == [shown]), stated.loose)
    trusted = [*others, *filter(None, [stated.page])]
    chosen = stated.url or _agreed(others) or next(iter(trusted), None)
    return _at_outlet(chosen, [*trusted, *filter(None, [shown, stated.url])]) if chosen else None


def _days(dates: list[WrittenDate]) -> set[date]:
    return {written.day for written in dates}


def _agreed(dates: list[WrittenDate]) -> WrittenDate | None:
    """The first date of a day that at least two of three or more places state."""
    days = Counter(date.day for date in dates)
    return next((date for date in dates if days[date.day] > 1), None) if len(dates) > 2 else None


def _at_outlet(chosen: WrittenDate, others: list[WrittenDate]) -> WrittenDate:
    """The same moment on the outlet's clock, where another place gives it; the outlet's day where none gives the time.

    Servers write UTC: just before or after midnight their day is not the one that readers saw.
    """
    if not chosen.clock:
        return next((date for date in _local(others) if date.day == chosen.day), chosen)
    if not chosen.in_utc:
        return chosen
    moment = chosen.instant
    for other in others:
        if other.instant == moment and not other.in_utc:
            return other
    for other in others:
        if not other.clock and other.day != chosen.day and _could_be_local(other, chosen):
            return other
    return next((date for date in _local([chosen, *others]) if date.instant == moment), chosen)


def _local(dates: list[WrittenDate]) -> Iterator[WrittenDate]:
    """Dates with the time of day: shown times get the zone that a stamp of the same moment in UTC implies."""
    stamps = [date for date in dates if date.instant]
    for shown in dates:
        if shown.clock and not shown.instant:
            zoned = (_zoned(shown, stamp) for stamp in stamps if stamp.in_utc)
            yield next(filter(None, zoned), shown)
    yield from sorted(stamps, key=lambda date: date.in_utc)


def _zoned(shown: WrittenDate, stamp: WrittenDate) -> WrittenDate | None:
    moment = stamp.instant
    assert moment is not None
    ahead = datetime.fromisoformat(shown.iso).replace(tzinfo=UTC) - moment.replace(second=0)
    minutes = ahead.total_seconds() / 60
    if not minutes or minutes % 30 or not -12 * 60 <= minutes <= 14 * 60:
        return None
    zone = timezone(timedelta(minutes=minutes))
    local = moment.astimezone(zone)
    return replace(shown, day=local.date(), clock=local.isoformat()[10:])


def _could_be_local(shown: WrittenDate, stamp: WrittenDate) -> bool:
    moment = stamp.instant
    assert moment is not None
    return shown.day in ((moment - timedelta(hours=11)).date(), (moment + timedelta(hours=13)).date())


def url_date(url: str | None) -> WrittenDate | None:
    """The day that an address names ("/2025/08/12/"), the archive's own stamp apart."""
    address = _ARCHIVE.sub("", url or "")
    for pattern in (_URL_DAY, _URL_DAY_CLOSED):
        for match in pattern.finditer(address):
            found = parse_date(f"{match['y']}-{match['m']}-{match['d']}")
            if found:
                return found
    return None


def _meta_dates(tree: "HtmlElement") -> Iterator[tuple[str, str]]:
    for element in tree.iter("meta"):
        content = element.get("content") or element.get("datetime")
        if content:
            for key in ("property", "name", "itemprop", "http-equiv"):
                if name := element.get(key):
                    yield name.strip().lower(), content


def _first(meta: dict[str, str], names: frozenset[str], language: str | None) -> WrittenDate | None:
    found = (parse_date(content, language) for name, content in meta.items() if name in names)
    return next(filter(None, found), None)


def _microdata(tree: "HtmlElement", name: str, language: str | None) -> WrittenDate | None:
    for element in tree.xpath("//body//*[@itemprop=$name]", name=name):
        text = element.get("content") or element.get("datetime") or element.text_content()
        found = parse_date(text, language)
        if found:
            return found
    return None


def _in_dateline(tree: "HtmlElement") -> WrittenDate | None:
    paragraphs = (" ".join(element.text_content()[:400].split()) for element in islice(tree.iter("p"), _PARAGRAPHS))
    return next(filter(None, map(dateline_date, paragraphs)), None)


def _guessed(tree: "HtmlElement", url: str | None) -> WrittenDate | None:
    """What htmldate finds anywhere on the page; a first of January is its way to say that it found but a year."""
    found = find_date(tree, extensive_search=True, original_date=True, url=url)
    return parse_date(found) if found and not found.endswith("-01-01") else None
