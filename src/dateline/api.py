"""Dateline from Python: the stages, each from whatever you have."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from dateline import errors, pipeline
from dateline.briefs import Format
from dateline.briefs import render as render_pieces
from dateline.contract import article_from_row, article_row
from dateline.records import Article, Attribution, Brief, Checked, Failure, Judge, Page, Reading, Story
from dateline.sources import FetchOptions, open_source

Source = str | Path | Page | Article
Several = str | Path | Page | Article | Reading
_OWN_TEXT = "; for a text of your own give Article(id=..., text=...)"


def read(source: Source, *, allow_private: bool = False) -> Article:
    """The article of a file, a URL, ``"-"`` (standard input), a page or an article.

    Raises :class:`dateline.DatelineError`: a source that can't be read, or a page that holds no article.
    """
    return pipeline.read(_one(source, allow_private))


def annotate(source: Source, *, allow_private: bool = False, attribution: Attribution = "default") -> Reading:
    """Everything found in an article. For a text of your own, give ``Article(id=..., text=...)``.

    ``attribution="best"`` finds more statements and is slower; it needs the extra ``dateline[models]``.

    >>> from dateline import Article, annotate
    >>> reading = annotate(Article(id="a", text="At least 12 people were killed in Kharkiv, police said."))
    >>> [(f.text, f.value, f.hedge, f.status) for f in reading.figures]
    [('At least 12 people', 12.0, 'at_least', 'killed')]
    """
    return pipeline.annotate(_one(source, allow_private), attribution=attribution)


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


def brief(
    source: Source,
    *,
    judge: Judge | None = None,
    allow_private: bool = False,
    attribution: Attribution = "default",
) -> Brief:
    """A report told with its evidence; :func:`render` makes it a page."""
    return pipeline.brief(_one(source, allow_private), judge=judge, attribution=attribution)


def stories(
    sources: Iterable[Several], *, known: Sequence[Story] = (), window: int = 7, allow_private: bool = False
) -> tuple[Story, ...]:
    """The stories that reports tell, the earliest first; a file or folder may hold several of them.

    ``known`` stories of an earlier call grow, and their articles stay where they are, when their readings are given
    again. ``window`` is in days. Raises :class:`dateline.DatelineError` where a source can't be read.
    """
    items = [item for source in sources for item in _all(source, allow_private)]
    told: list[Story] = []
    for story in pipeline.stories([pipeline.annotate(item) for item in items], known=known, window=window):
        if isinstance(story, Failure):
            raise errors.error_named(story.type)(story.message)
        told.append(story)
    return tuple(told)


def render(
    briefs: Brief | Iterable[Brief], form: Format = "terminal", *, width: int = 100, colour: bool = False
) -> str:
    """Briefs as text for the terminal, one HTML page, Markdown, or JSON lines; first the stories that several make."""
    several = [briefs] if isinstance(briefs, Brief) else list(briefs)
    told = pipeline.story_briefs(several)
    return "".join(render_pieces(several, form, stories=told, width=width, colour=colour))


def _one(source: Source, allow_private: bool) -> Page | Article | Reading:
    found = list(islice(_all(source, allow_private), 2))
    if not found:
        raise errors.NotFound(f"{source} holds no report")
    if len(found) > 1:
        raise errors.SourceError(f"{source} holds more than one report: give one of them, or all of them to stories()")
    return found[0]


def _all(source: Several, allow_private: bool) -> Iterator[Page | Article | Reading]:
    if isinstance(source, Article):
        yield article_from_row(article_row(source), fallback_id=source.id)  # held to the contract like any other
    elif isinstance(source, Page | Reading):
        yield source
    elif isinstance(source, str | Path):
        yield from _opened(str(source), allow_private)
    else:
        raise TypeError(f"a path, an address, a Page, an Article or a Reading is needed, not {type(source).__name__}")


def _opened(where: str, allow_private: bool) -> Iterator[Page | Article | Reading]:
    for found in open_source(where, options=FetchOptions(allow_private=allow_private, readings=True)):
        if isinstance(found, Failure):
            hint = _OWN_TEXT if found.type == "NotFound" and len(where.split()) > 1 else ""
            raise errors.error_named(found.type)(found.message + hint)
        yield found
