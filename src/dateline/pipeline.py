"""The order of the stages, one input at a time: a page to an article, to a reading, to checked key points, to a brief.

The ``…_each`` functions run a stage over many inputs: in order, as they come, and a failure takes the place of what it
would have been, so that one bad input costs nothing else.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from dateline.annotate.reading import annotate_article
from dateline.articles import read_article, read_summary
from dateline.articles.language import detect_language
from dateline.briefs import make_brief
from dateline.checks import check_key_points, split_summary
from dateline.errors import DatelineError, EmptyPage
from dateline.gazetteer import open_gazetteer
from dateline.records import Article, Brief, Checked, Failure, Judge, KeyPoint, Page, Reading

Out = TypeVar("Out")


def read(page: Page | Article) -> Article:
    """What a page says; an article passes as it is. Raises :class:`dateline.errors.PageError`."""
    return page if isinstance(page, Article) else read_article(page)


def annotate(source: Page | Article) -> Reading:
    """Everything found in a page or an article. A missing ``language`` is found from the text."""
    article = read(source)
    if article.language is None:
        article = replace(article, language=detect_language(article.text, None))
    return annotate_article(article, gazetteer=open_gazetteer())


def check(source: Page | Article, *, judge: Judge | None = None) -> Checked:
    """The article's own key points held against its body; a ``judge`` moves the scores of what has evidence."""
    reading = annotate(source)
    return Checked(id=reading.id, key_points=_checked_points(reading, reading.article.key_points, judge))


def check_against(report: Reading, summary: Page | Article, *, judge: Judge | None = None) -> Checked:
    """Every sentence of a summary held against a report's body.

    Raises :class:`dateline.errors.EmptyPage` where the summary has no sentence.
    """
    article = summary if isinstance(summary, Article) else read_summary(summary)
    sentences = split_summary(article.text, report.article.language)
    if not sentences:
        raise EmptyPage("the summary holds no sentence")
    return Checked(id=article.id, key_points=_checked_points(report, sentences, judge))


def brief(source: Page | Article, *, judge: Judge | None = None) -> Brief:
    """A page or an article told with its evidence."""
    reading = annotate(source)
    return make_brief(reading, _checked_points(reading, reading.article.key_points, judge))


def each(items: Iterable[Page | Article | Failure], stage: Callable[[Page | Article], Out]) -> Iterator[Out | Failure]:
    """Run a stage over many inputs, in order, as they come; what fails becomes a :class:`Failure` in its place."""
    for item in items:
        yield item if isinstance(item, Failure) else attempt(item, stage)


def attempt(item: Page | Article, stage: Callable[[Page | Article], Out]) -> Out | Failure:
    """A stage's result, or the failure with the name of its error."""
    try:
        return stage(item)
    except DatelineError as error:
        return Failure(id=item.id, type=type(error).__name__, message=str(error))
    except Exception as error:  # the boundary of a run: one report must not cost the others
        return Failure(id=item.id, type="Unexpected", message=f"{type(error).__name__}: {error}")


def _checked_points(reading: Reading, texts: tuple[str, ...], judge: Judge | None) -> tuple[KeyPoint, ...]:
    return check_key_points(reading, tuple(_read_point(reading.article, text) for text in texts), judge=judge)


def _read_point(article: Article, text: str) -> Reading:
    """A key point read like a small article, with the same annotators."""
    return annotate(Article(id=article.id, text=text, language=article.language, published=article.published))
