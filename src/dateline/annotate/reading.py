"""An article to a reading: everything found in its text, each finding with its span."""

from dateline.annotate.datelines import find_datelines, without_datelines
from dateline.annotate.entities import find_entities
from dateline.annotate.figures import find_figures, has_number
from dateline.annotate.holding import with_sources
from dateline.annotate.moments import find_moments
from dateline.annotate.parsing import forgetting, parse
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
    if len(article.text) > MAX_CHARACTERS:
        raise TooLarge(f"the text has more than {MAX_CHARACTERS:,} characters: give it in parts")
    with forgetting():
        return _annotate(article, gazetteer, attribution)


def _annotate(article: Article, gazetteer: Gazetteer, attribution: Attribution) -> Reading:
    language = article.language or "en"
    text = with_capitals(article.text, language, gazetteer)
    whole = split_sentences(text, language)
    datelines = find_datelines(text, whole, gazetteer)
    sentences = tuple(without_datelines(whole, datelines))
    parsed = parse(text, language, sentences, lambda sentence: _worth_a_parse(sentence, language), datelines)
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
    return reading if text == article.text else as_written(reading, article.text)


def _worth_a_parse(sentence: str, language: str) -> bool:
    return has_number(sentence, language) or has_cue(sentence, language) or has_name(sentence, language)
