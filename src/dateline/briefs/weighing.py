"""What a sentence weighs as a point of attention, and the words that it is about."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from itertools import islice
from math import exp, log

from dateline.briefs.sentences import Line
from dateline.languages.shapes.news import News
from dateline.records import Figure, Reading

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
OLD = 60  # days before the report from which on a date makes a sentence background
_STRONG = frozenset({"people", "money", "objects", "events"})


def topic_words(text: str, news: News) -> frozenset[str]:
    """The words that carry a topic, cut to their stems' length so that endings don't keep them apart."""
    found = (match.group().lower() for match in _WORD.finditer(text))
    return frozenset(word if word.isdigit() else word[:6] for word in found if word not in news.small)


def tells(sentence: str, topic: frozenset[str], *, shouted: bool = False) -> bool:
    """Whether a sentence is long enough to tell something and short enough to be a point.

    Questions, headings, forms that repeat themselves and pieces cut out of a quotation are none. ``shouted`` is said of
    the sentences of a text that is all in capitals: there they tell no heading.
    """
    whole = sentence.count('"') % 2 == 0 and sum(sentence.count(mark) for mark in "“«") == sum(
        sentence.count(mark) for mark in "”»"
    )
    tokens = _WORD.findall(sentence)
    large = sum(1 for token in tokens if len(token) > 2 and token.isupper())
    if (large > max(4, len(tokens) // 3) and not shouted) or len({token.lower() for token in tokens}) * 2 < len(tokens):
        return False
    ends = sentence.rstrip("\"'”’»“)]")[-1:] in ".!…"
    return whole and ends and len(topic) >= 4 and 30 <= len(sentence) <= 600


def by_position(line: Line, first: int) -> float:
    """What a sentence gains by standing early; ``first`` is the body's first sentence, before it is the standfirst."""
    if line.place < first:
        return 1.2
    if line.place == first:
        return 2.5
    opens = 0.2 if line.paragraph else 0.0
    return 1.5 * exp(-(line.place - first) / 5) + opens


def by_headline(wanted: frozenset[str], topic: frozenset[str]) -> float:
    """The share of the headline's topic words that a sentence has."""
    return len(wanted & topic) / len(wanted) if wanted else 0.0


def by_centrality(topic: frozenset[str], common: Counter[str], sentences: int) -> float:
    """How much of a sentence the rest of the article speaks of, 0 to 1."""
    returning = sum(log(common[word]) for word in topic if common[word] > 1)
    return min(1.0, returning / (len(topic) * log(max(3, sentences))) * 2.5)


def by_voice(reading: Reading, statements: Sequence[int]) -> float:
    """What a sentence gains by telling who says it: most for a named speaker with a role."""
    speakers = {speaker.id: speaker for speaker in reading.speakers}
    best = 0.0
    for i in statements:
        source = reading.statements[i].source
        speaker = speakers.get(source.speaker or "") if source else None
        if speaker is None:
            best = max(best, 0.3 if source else 0.0)
        elif speaker.kind == "unnamed":
            best = max(best, 0.4)
        else:
            best = max(best, 1.0 if speaker.role or speaker.organisation or speaker.kind == "organisation" else 0.7)
    return best


def is_caption(sentence: str, news: News) -> bool:
    """Whether a sentence reads like the words under a picture."""
    lower = sentence.lower()
    return any(mark in lower for mark in news.captions)


def is_introduction(sentence: str, news: News) -> bool:
    """Whether a sentence only announces the words of another: it opens like one, and tells or quotes nothing itself."""
    tokens = [match.group().lower().replace("’", "'") for match in _WORD.finditer(sentence)]
    announces = " ".join(tokens[:6]).startswith(news.introductions)
    return announces and not news.openers.intersection(tokens) and not any(mark in sentence for mark in '"“«„:')


def by_age(reading: Reading, start: int, end: int) -> float:
    """What a sentence loses when all dates in it lie well before the report's own."""
    published = (reading.article.published or "")[:10]
    dates = [m.date.split("/")[-1] for m in reading.moments if m.date and start <= m.start and m.end <= end]
    ages = [age for date in dates if (age := _days(date, published)) is not None]
    return -1.0 if ages and min(ages) > OLD else 0.0


def _days(date: str, published: str) -> int | None:
    """Days from a date to another; ``None`` where one of them is no whole date."""
    try:
        return (datetime.fromisoformat(published) - datetime.fromisoformat(date[:10])).days
    except ValueError:
        return None


def by_newness(sentence: str, news: News) -> float:
    """What a sentence gains by words of news, and loses by those of background."""
    lower = sentence.lower()
    background = any(phrase in lower for phrase in news.background)
    fresh = any(phrase in lower for phrase in news.fresh)
    return (0.4 if fresh else 0.0) - (1.2 if background else 0.0)


def by_standing(sentence: str, news: News) -> float:
    """What a sentence loses by hanging on the one before, by length, or by being speech more than report."""
    opening = [match.group().lower() for match in islice(_WORD.finditer(sentence), 2)]
    leaning = bool(opening) and (opening[0] in news.leaning or " ".join(opening) in news.leaning)
    quoted = sentence[:1] in '"“«„' and sentence.rstrip()[-1:] in '"”»“'
    return -(1.3 if leaning else 0.0) - (0.8 if len(sentence) > 320 else 0.0) - (0.6 if quoted else 0.0)


def by_figure(figure: Figure) -> float:
    """What a figure adds: most when it counts people or things whose fate it tells."""
    strong = 1.2 if figure.kind in _STRONG else 0.5
    return strong * (1.0 if figure.status != "other" else 0.6) * (0.5 if figure.hedge == "vague" else 1.0)
