"""Dateline from Python: the stages, each from whatever you have."""

from collections.abc import Iterable
from pathlib import Path

from dateline import errors, pipeline
from dateline.briefs import Format
from dateline.briefs import render as render_pieces
from dateline.records import Article, Brief, Checked, Failure, Judge, Page, Reading
from dateline.sources import FetchOptions, open_source

Source = str | Path | Page | Article


def read(source: Source, *, allow_private: bool = False) -> Article:
    """The article of a file, a URL, ``"-"`` (standard input), a page or an article.

    Raises :class:`dateline.DatelineError`: a source that can't be read, or a page that holds no article.
    """
    return pipeline.read(_one(source, allow_private))


def annotate(source: Source, *, allow_private: bool = False) -> Reading:
    """Everything found in an article. For a text of your own, give ``Article(id=..., text=...)``.

    >>> from dateline import Article, annotate
    >>> reading = annotate(Article(id="a", text="At least 12 people were killed in Kharkiv, police said."))
    >>> [(f.text, f.value, f.hedge, f.status) for f in reading.figures]
    [('At least 12 people', 12.0, 'at_least', 'killed')]
    """
    return pipeline.annotate(_one(source, allow_private))


def check(
    source: Source, *, summary: str | None = None, judge: Judge | None = None, allow_private: bool = False
) -> Checked:
    """The article's own key points, or the sentences of a ``summary`` of yours, each held against the body.

    ``judge`` is a model or a service of your choice (``dateline.judges``).

    >>> from dateline import Article, check
    >>> report = Article(id="a", text="At least 12 people were killed in Kharkiv, police said.")
    >>> [point.verdict for point in check(report, summary="Twelve people died in Kharkiv. Sumy was hit.").key_points]
    ['supported', 'unsupported']
    """
    given = _one(source, allow_private)
    if summary is None:
        return pipeline.check(given, judge=judge)
    return pipeline.check_against(pipeline.annotate(given), Article(id=given.id, text=summary), judge=judge)


def brief(source: Source, *, judge: Judge | None = None, allow_private: bool = False) -> Brief:
    """A report told with its evidence; :func:`render` makes it a page."""
    return pipeline.brief(_one(source, allow_private), judge=judge)


def render(
    briefs: Brief | Iterable[Brief], form: Format = "terminal", *, width: int = 100, colour: bool = False
) -> str:
    """Briefs as text for the terminal, one HTML page, Markdown, or JSON lines."""
    several = [briefs] if isinstance(briefs, Brief) else briefs
    return "".join(render_pieces(several, form, width=width, colour=colour))


def _one(source: Source, allow_private: bool) -> Page | Article:
    if isinstance(source, Page | Article):
        return source
    found = next(iter(open_source(str(source), options=FetchOptions(allow_private=allow_private))), None)
    if found is None:
        raise errors.NotFound(f"{source} holds no report")
    if isinstance(found, Failure):
        raise getattr(errors, found.type, errors.DatelineError)(found.message)
    return found
