"""The order of the stages, one input at a time: a page to an article, to a reading, to checked key points, to a brief.

Only stories need all their readings at once.

The ``…_each`` functions run a stage over many inputs: in order, as they come, and a failure takes the place of what it
would have been, so that one bad input costs nothing else.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from dateline.annotate.reading import annotate_article, annotate_articles
from dateline.annotate.recasing import recase, with_capitals
from dateline.annotate.statements import load_weights
from dateline.articles import read_article, read_summary
from dateline.articles.language import detect_language
from dateline.briefs import make_brief
from dateline.checks import check_key_points, split_summary
from dateline.errors import DatelineError, EmptyPage
from dateline.gazetteer import open_gazetteer
from dateline.records import (
    Article,
    Attribution,
    Brief,
    Checked,
    Failure,
    Id,
    Judge,
    KeyPoint,
    Page,
    Reading,
    Story,
    StoryBrief,
)
from dateline.stories import WINDOW, grow_stories

Out = TypeVar("Out")
Source = Page | Article | Reading
_NO_TEXT = "the article has no text: it tells no story"
_SAME_ID = "another article has the same id: the older of the two is left out, give each an id of its own"


def read(source: Source) -> Article:
    """What a page says; an article passes as it is. Raises :class:`dateline.errors.PageError`."""
    if isinstance(source, Reading):
        return source.article
    return source if isinstance(source, Article) else read_article(source)


def annotate(source: Source, *, attribution: Attribution = "default") -> Reading:
    """Everything found in a page or an article. A missing ``language`` is found from the text; a reading passes."""
    if isinstance(source, Reading):
        return source
    return annotate_article(_with_language(read(source)), gazetteer=open_gazetteer(), attribution=attribution)


def check(source: Source, *, judge: Judge | None = None) -> Checked:
    """The article's own key points held against its body; a ``judge`` moves the scores of what has evidence."""
    reading = annotate(source)
    return Checked(id=reading.id, key_points=_checked_points(reading, reading.article.key_points, judge))


def check_against(report: Reading, summary: Source, *, judge: Judge | None = None) -> Checked:
    """Every sentence of a summary held against a report's body.

    Raises :class:`dateline.errors.EmptyPage` where the summary has no sentence.
    """
    article = read_summary(summary) if isinstance(summary, Page) else read(summary)
    sentences = split_summary(article.text, report.article.language)
    if not sentences:
        raise EmptyPage("the summary holds no sentence")
    return Checked(id=article.id, key_points=_checked_points(report, sentences, judge))


def brief(source: Source, *, judge: Judge | None = None, attribution: Attribution = "default") -> Brief:
    """A page or an article told with its evidence."""
    reading = annotate(source, attribution=attribution)
    return make_brief(reading, _checked_points(reading, reading.article.key_points, judge))


def stories(
    readings: Iterable[Reading | Failure], *, known: Sequence[Story] = (), window: int = WINDOW
) -> Iterator[Story | Failure]:
    """The stories that readings tell, after the failures among them; ``known`` ones grow and keep their ids.

    A second reading with an id that another has is a failure: one of the two is left out, the one that is older.
    """
    taken: dict[Id, list[Reading]] = {}
    for reading in readings:
        if isinstance(reading, Failure):
            yield reading
            continue
        if not reading.article.text.strip():
            yield Failure(id=reading.id, type="BadRow", message=_NO_TEXT)
            continue
        versions = taken.setdefault(reading.id, [])
        if reading in versions:
            continue
        if versions:
            yield Failure(id=reading.id, type="BadRow", message=_SAME_ID)
        versions.append(reading)
    yield from grow_stories(
        known, [version for versions in taken.values() for version in versions], window=window, passes=_passes
    )


def story_briefs(briefs: Sequence[Brief]) -> tuple[StoryBrief, ...]:
    """The stories that several briefs' reports tell together, the largest first; a report by itself makes none."""
    readings = {brief.id: brief.reading for brief in briefs}
    if len(readings) < 2:
        return ()
    told = [story for story in grow_stories((), list(readings.values())) if len(story.articles) > 1]
    return tuple(
        StoryBrief(story=story, readings=tuple(readings[id_] for id_ in story.articles))
        for story in sorted(told, key=lambda story: -len(story.articles))
    )


def prepare(attribution: Attribution) -> None:
    """Load what a way of attributing needs, so that a run fails at its start: :class:`dateline.errors.SetupError`."""
    load_weights(attribution)


def each(items: Iterable[Source | Failure], stage: Callable[[Source], Out]) -> Iterator[Out | Failure]:
    """Run a stage over many inputs, in order, as they come; what fails becomes a :class:`Failure` in its place."""
    for item in items:
        yield item if isinstance(item, Failure) else attempt(item, stage)


def attempt(item: Source, stage: Callable[[Source], Out]) -> Out | Failure:
    """A stage's result, or the failure with the name of its error."""
    try:
        return stage(item)
    except DatelineError as error:
        return Failure(id=item.id, type=type(error).__name__, message=str(error))
    except Exception as error:  # the boundary of a run: one report must not cost the others
        return Failure(id=item.id, type="Unexpected", message=f"{type(error).__name__}: {error}")


def _checked_points(reading: Reading, texts: tuple[str, ...], judge: Judge | None) -> tuple[KeyPoint, ...]:
    points = check_key_points(*read_points(reading, texts), judge=judge)
    return tuple(replace(point, text=text) for point, text in zip(points, texts, strict=True))


def read_points(reading: Reading, texts: Sequence[str]) -> tuple[Reading, tuple[Reading, ...]]:
    """A body and key points about it, each read like a small article; all with capitals where the body lacks them."""
    article, gazetteer = reading.article, open_gazetteer()
    language = article.language or "en"
    text = with_capitals(article.text, language, gazetteer)
    if text != article.text:
        reading = replace(reading, article=replace(article, text=text))
        texts = [recase(point, language, gazetteer) for point in texts]
    small = [Article(id=article.id, text=t, language=article.language, published=article.published) for t in texts]
    return reading, annotate_articles([_with_language(point) for point in small], gazetteer=gazetteer)


def _with_language(article: Article) -> Article:
    """An article with its language, found from the text where it tells none."""
    return article if article.language is not None else replace(article, language=detect_language(article.text, None))


def _passes(reading: Reading, title: str) -> bool:
    """Whether a title holds against its body."""
    (point,) = check_key_points(*read_points(reading, (title,)))
    return point.verdict != "unsupported"
