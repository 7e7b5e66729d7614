"""An article to a reading: everything found in its text, each finding with its span."""

from collections.abc import Sequence

from dateline.annotate.datelines import find_datelines, without_datelines
from dateline.annotate.entities import find_entities
from dateline.annotate.figures import find_figures, has_number
from dateline.annotate.holding import with_sources
from dateline.annotate.moments import find_moments
from dateline.annotate.parsing import ParsedText, SplitText, forgetting, parse_all
from dateline.annotate.places import find_places, has_name
from dateline.annotate.recasing import as_written, with_capitals
from dateline.annotate.speakers import resolve_speakers
from dateline.annotate.statements import find_statements, has_cue
from dateline.errors import TooLarge
from dateline.gazetteer import Gazetteer
from dateline.languages.sentences import split_sentences
from dateline.records import Article, Attribution, Reading

MAX_CHARACTERS = 500_000  # a hundred thousand words: no report, and a minute's work


def annotate_article(article: Article, *, gazetteer: Gazetteer, attribution: Attribution = "default") -> Reading:
    """Everything found in an article's text.

    A language without words of its own is read with the English ones; only English has a parser, and only the
    sentences that a gate chooses are parsed. A text that lacks capitals is read as if it had them. Raises
    :class:`TooLarge` beyond :data:`MAX_CHARACTERS`.
    """
    (reading,) = annotate_articles((article,), gazetteer=gazetteer, attribution=attribution)
    return reading


def annotate_articles(
    articles: Sequence[Article], *, gazetteer: Gazetteer, attribution: Attribution = "default"
) -> tuple[Reading, ...]:
    """Several short articles, each as :func:`annotate_article` reads it: parsed together, they take half the time."""
    if any(len(article.text) > MAX_CHARACTERS for article in articles):
        raise TooLarge(f"the text has more than {MAX_CHARACTERS:,} characters: give it in parts")
    with forgetting():
        parsed = parse_all([_split(article, gazetteer) for article in articles], _worth_a_parse)
        return tuple(
            _annotate(article, own, gazetteer, attribution) for article, own in zip(articles, parsed, strict=True)
        )


def _split(article: Article, gazetteer: Gazetteer) -> SplitText:
    """A text with capitals, in sentences without their datelines."""
    language = article.language or "en"
    text = with_capitals(article.text, language, gazetteer)
    whole = split_sentences(text, language)
    datelines = find_datelines(text, whole, gazetteer)
    return SplitText(text, language, tuple(without_datelines(whole, datelines)), datelines)


def _annotate(article: Article, parsed: ParsedText, gazetteer: Gazetteer, attribution: Attribution) -> Reading:
    places = find_places(parsed, gazetteer, title=article.title)
    moments = find_moments(parsed, published=article.published)
    entities = find_entities(parsed, places)
    found = find_statements(parsed, attribution=attribution)
    speakers, statements = resolve_speakers(parsed, found, entities, outlet=article.outlet)
    figures = find_figures(parsed, places=places, moments=moments, statements=statements)
    reading = Reading(
        article=article,
        entities=entities,
        statements=statements,
        figures=figures,
        places=with_sources(places, statements),
        moments=moments,
        speakers=speakers,
    )
    return reading if parsed.text == article.text else as_written(reading, article.text)


def _worth_a_parse(sentence: str) -> bool:
    """Whether a sentence in the language that has a parser may hold a finding."""
    return has_number(sentence, "en") or has_cue(sentence, "en") or has_name(sentence, "en")
