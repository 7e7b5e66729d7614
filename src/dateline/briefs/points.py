"""Points of attention of our own: the few sentences of an article that tell it, chosen by weight.

A sentence weighs more for each figure that no chosen sentence gives yet, for a named speaker, for words of the
headline, for words that the article keeps coming back to, and for standing early; it weighs less as background and
when it hangs on the sentence before. After each choice the others are weighed anew, so that no point repeats another.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.briefs.sentences import Line, dateline_end, split_lines
from dateline.briefs.weighing import (
    by_age,
    by_centrality,
    by_figure,
    by_headline,
    by_newness,
    by_position,
    by_standing,
    by_voice,
    is_caption,
    is_introduction,
    tells,
    topic_words,
)
from dateline.languages import words
from dateline.languages.sentences import in_capitals
from dateline.languages.shapes.news import News
from dateline.records import Article, Figure, Point, Reading, Span

MOST = 5
FEWEST = 3
_FLOOR = 1.5  # below this weight a sentence is a point only to make up the fewest
_SAME = 0.6  # the share of topic words at which a sentence repeats another
_SENTENCES = 400  # weighed at most; a live blog's later entries don't compete


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that could be a point: its span, topic words, findings, and what it weighs by itself."""

    line: Line
    start: int
    topic: frozenset[str]
    figures: tuple[int, ...]
    places: tuple[int, ...]
    statements: tuple[int, ...]
    weight: float

    @property
    def end(self) -> int:
        """Where the sentence ends."""
        return self.line.end


def choose_points(reading: Reading) -> tuple[Point, ...]:
    """Three to five sentences of the article in its own order; fewer when it has no more that say something.

    The standfirst stands above them already: its sentences are points only to make up the fewest.
    """
    candidates = _candidates(reading)
    shown = _normal(reading.article.standfirst or "")
    fresh = [item for item in candidates if _normal(reading.article.text[item.start : item.end]) not in shown]
    chosen = _chosen(fresh, reading)
    if len(chosen) < FEWEST:
        chosen = _chosen(candidates, reading)
    return tuple(_point(reading, item) for item in sorted(chosen, key=lambda item: item.start))


def _chosen(candidates: list[Candidate], reading: Reading) -> list[Candidate]:
    """The weightiest sentences, each weighed anew after every choice."""
    chosen: list[Candidate] = []
    while candidates and len(chosen) < MOST:
        weighed = [(_gain(item, chosen, reading), item) for item in candidates]
        gain, best = max(weighed, key=lambda pair: (pair[0], -pair[1].start))
        if gain <= 0 or (gain < _FLOOR and len(chosen) >= FEWEST):
            break
        chosen.append(best)
        candidates = [item for item in candidates if item is not best and _overlap(item, best) < _SAME]
    return chosen


def _normal(text: str) -> str:
    return " ".join(text.split())


def _point(reading: Reading, item: Candidate) -> Point:
    return Point(
        start=item.start,
        end=item.end,
        text=reading.article.text[item.start : item.end],
        figures=item.figures,
        places=item.places,
        statements=item.statements,
    )


def _candidates(reading: Reading) -> list[Candidate]:
    article = reading.article
    news = words(News, article.language) or words(News, "en")
    assert news is not None
    lines = split_lines(article.text, article.language)[:_SENTENCES]
    topics = [topic_words(article.text[line.start : line.end], news) for line in lines]
    common = Counter(word for topic in topics for word in topic)
    headline = topic_words(article.title or "", news)
    first = _body_starts(article, lines, news)
    shouted = in_capitals(article.text)
    found = []
    for line, topic in zip(lines, topics, strict=True):
        start = dateline_end(article.text, line)
        sentence = article.text[start : line.end]
        if not tells(sentence, topic, shouted=shouted) or is_caption(sentence, news):
            continue
        statements = tuple(
            i
            for i, statement in enumerate(reading.statements)
            if any(_share((start, line.end), span) > 0.3 for span in statement.content)
        )
        figures = _inside([(f.start, f.end) for f in reading.figures], start, line.end)
        if is_introduction(sentence, news) and not figures:
            continue
        weight = (
            by_position(line, first)
            + 1.6 * by_headline(headline, topic)
            + by_centrality(topic, common, len(lines))
            + by_voice(reading, statements)
            + by_newness(sentence, news)
            + by_age(reading, start, line.end)
            + by_standing(sentence, news)
        )
        found.append(
            Candidate(
                line=line,
                start=start,
                topic=topic,
                figures=figures,
                places=_inside([(p.start, p.end) for p in reading.places], start, line.end),
                statements=statements,
                weight=weight,
            )
        )
    return found


def _body_starts(article: Article, lines: Sequence[Line], news: News) -> int:
    """The number of the first sentence after the standfirst and a picture's caption, 0 where nothing follows."""
    standfirst = _normal(article.standfirst or "")
    text = article.text
    inside = (line.place for line in lines[:8] if _normal(text[line.start : line.end]) in standfirst)
    last = max(inside, default=-1) if standfirst else -1
    while last + 1 < len(lines) and is_caption(text[lines[last + 1].start : lines[last + 1].end], news):
        last += 1
    return last + 1 if last + 1 < len(lines) else 0


def _gain(item: Candidate, chosen: Sequence[Candidate], reading: Reading) -> float:
    """A sentence's weight given what the chosen ones already tell."""
    told = {_quantity(reading.figures[i]) for other in chosen for i in other.figures}
    fresh = {_quantity(reading.figures[i]): reading.figures[i] for i in item.figures}
    worth = sorted((by_figure(figure) for key, figure in fresh.items() if key not in told), reverse=True)
    repeats = max((_overlap(item, other) for other in chosen), default=0.0)
    beside = 0.3 if any(other.line.paragraph == item.line.paragraph for other in chosen) else 0.0
    return item.weight + sum(worth[:3]) - 2.0 * repeats - beside


def _quantity(figure: Figure) -> tuple[object, ...]:
    return figure.value, figure.low, figure.high, figure.kind, figure.status, figure.modality


def _overlap(one: Candidate, other: Candidate) -> float:
    smaller = min(len(one.topic), len(other.topic))
    return len(one.topic & other.topic) / smaller if smaller else 0.0


def _inside(spans: Sequence[Span], start: int, end: int) -> tuple[int, ...]:
    return tuple(i for i, span in enumerate(spans) if start <= span[0] and span[1] <= end)


def _share(outer: Span, span: Span) -> float:
    """The part of ``span`` that lies in ``outer``, or of ``outer`` in ``span`` where that is more."""
    common = min(outer[1], span[1]) - max(outer[0], span[0])
    return max(0.0, common / max(1, min(span[1] - span[0], outer[1] - outer[0])))
