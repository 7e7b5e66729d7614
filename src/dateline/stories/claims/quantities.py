"""A story's figures as quantities: each with the words, place and time by which others are held against it."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dateline.gazetteer import Dateline, find_dateline, open_gazetteer
from dateline.languages.sentences import Sentence, split_sentences
from dateline.records import Figure, Moment, Place, Reading
from dateline.stories.claims.qualifying import (
    actors,
    is_everywhere,
    is_further,
    is_part,
    measured,
    over_time,
    spreads,
    traits,
)
from dateline.stories.wordlists import anybody, phrases, says, stems, things

_LONG_AGO = 120  # days before a report: what is so old is its background
_LEAD = 4  # sentences at the top of an article: what it is about stands there
_SHORT = 6  # words of a sentence that can't stand alone
_NEXT = 15  # characters in which it is said with whom
_BEHIND = 50  # characters in which it is said what is done with the counted
_BEFORE = 300  # characters in which somebody's doubt may stand
_AROUND = 40  # characters before and behind a figure in which words say that it is a part
_TOLD = 3  # words of its own by which a number without a noun is told
_MEASURED = frozenset({"measure", "money", "percent"})
_FORM = re.compile(r"\W+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """One figure of one article, ``article`` and ``index`` its positions.

    ``concepts`` are what is counted, whatever the language; ``anybody`` that it is only people. ``place`` is the one
    that the text gives, ``home`` the one that its article is about. ``ago`` is the year of what lies long before the
    report. ``near`` are the words that are the figure's own, ``wide`` those of its sentence. ``part`` and ``further``
    tell that it counts some of another number or comes on top of one; ``over`` that it is of a long or an earlier
    time, ``limit`` that it is how many there may be, ``witnessed`` that somebody tells what they saw. ``traits`` are
    the words between the number and its noun ("Armenian"), ``aspects`` what a measure or a sum is of, ``actors`` the
    words of the bodies and states that it names without their being a source.

    ``line`` is the same for a sentence that articles share word for word, ``sentence`` its position. ``instead`` is
    the index of the other figure that the sentence gives as another value of the same; ``revising`` that words of
    change stand with the figure, ``disputing`` that words of doubt stand before it, ``beside`` that it counts with or
    without some ("fellow"), ``bare`` that its noun is left out. ``lead`` is what stands at the top of its article.
    ``treated`` tells that only those in hospital are counted, ``everywhere`` that those of many places are,
    ``night`` the day or the night on which it happened, by its first and last day.
    ``whole`` is the index of the figure in the sentence that this is the greater part of ("212: 187 and 25");
    ``made_of`` are the values of greater parts that its own sentence gives of it. ``alone`` is 1 where its report
    gives no other value of its kind, else 0; of a group the mean.
    """

    article: int
    index: int
    figure: Figure
    language: str | None
    concepts: frozenset[str]
    anybody: bool
    place: Place | None
    home: Place | None
    ago: str | None
    near: frozenset[str]
    wide: frozenset[str]
    part: bool
    further: bool
    line: str
    sentence: int
    instead: int | None
    revising: bool
    disputing: bool
    beside: bool
    bare: bool
    lead: bool
    treated: bool
    whole: int | None
    made_of: frozenset[float]
    over: bool
    limit: bool
    witnessed: bool
    everywhere: bool
    night: tuple[date, date] | None
    traits: frozenset[str]
    aspects: frozenset[str]
    actors: frozenset[str]
    alone: float = 1.0

    @property
    def nameless(self) -> bool:
        """Whether nothing says what is counted nor what happened to it ("Edition 280")."""
        counts = self.figure.kind not in ("money", "percent", "measure")
        return counts and self.bare and self.figure.status == "other"

    @property
    def empty(self) -> bool:
        """Whether it is nameless and its words don't say what it is about either; no other value refers to it."""
        alone = self.instead is None and self.whole is None and not self.made_of and not self.revising
        return self.nameless and alone and len(self.near) < _TOLD


def quantities(readings: Sequence[Reading]) -> list[Quantity]:
    """Every figure of a story's readings, in their order."""
    return [found for position, reading in enumerate(readings) for found in _of_reading(position, reading)]


def _of_reading(position: int, reading: Reading) -> Iterator[Quantity]:
    if not reading.figures:
        return
    article = reading.article
    sentences = split_sentences(article.text, article.language)
    starts = [sentence.start for sentence in sentences]
    home = home_of(reading)
    filed = find_dateline(article.text, open_gazetteer())
    at = [max(0, bisect_right(starts, figure.number[0]) - 1) for figure in reading.figures]
    wide = {number: _wide(article.text, sentences, number, article.language) for number in set(at)}
    said = {number: article.text[sentences[number].start : sentences[number].end] for number in set(at)}
    witnessed = {number for number, words in said.items() if says("witnessing", words, article.language)}
    spread = {number for number, words in said.items() if spreads(words, article.language)}
    lines = {number: _line(article.text, sentences[number]) for number in set(at)}
    named = actors(reading)
    undated = _undated(reading)
    for index, figure in enumerate(reading.figures):
        sentence = sentences[at[index]]
        start, end = _own_stretch(reading, index, at, sentence)
        own = article.text[start:end]
        around = article.text[max(start, figure.start - _NEXT) : figure.start]
        yield Quantity(
            article=position,
            index=index,
            figure=figure,
            language=article.language,
            concepts=_concepts(figure, article.language),
            anybody=(figure.counted or "").lower() in anybody(article.language),
            place=_given(reading, figure, sentence, filed),
            home=home,
            ago=_ago(reading, figure, sentence),
            near=stems(own, article.language),
            wide=wide[at[index]],
            part=is_part(figure, article.text, sentence, article.language),
            further=is_further(figure, article.text, article.language),
            line=f"{lines[at[index]]}|{figure.number[0] - sentence.start}",
            sentence=at[index],
            instead=_instead(reading, index, at),
            revising=says("revising", undated[start:end], article.language),
            disputing=says("disputing", article.text[max(0, figure.start - _BEFORE) : sentence.end], article.language),
            beside=says("besides", f"{around} {article.text[figure.start : figure.end + _NEXT]}", article.language),
            bare=figure.number[1] == figure.end,
            lead=at[index] < _LEAD,
            treated=says("treated", article.text[start : min(sentence.end, figure.end + _BEHIND)], article.language),
            whole=_whole(reading, index, at),
            made_of=_made_of(reading.figures, index, at),
            over=over_time(reading, figure, own),
            limit=says("limits", own, article.language),
            witnessed=at[index] in witnessed,
            night=_night(figure),
            everywhere=at[index] in spread and is_everywhere(reading, figure, sentence, (start, end)),
            traits=traits(figure, article.language),
            actors=frozenset(word for where, name in named if start <= where < figure.start for word in name),
            aspects=measured(own, article.language) if figure.kind in _MEASURED else frozenset(),
        )


def _undated(reading: Reading) -> str:
    """The text with its dates blanked: "a day earlier" is no word of change."""
    text, at, pieces = reading.article.text, 0, []
    for start, end in sorted((moment.start, moment.end) for moment in reading.moments):
        pieces += [text[at:start], " " * (end - max(at, start))]
        at = max(at, end)
    return "".join([*pieces, text[at:]])


def _night(figure: Figure) -> tuple[date, date] | None:
    """The days that a figure is of, one or the two of a night."""
    first, _, last = ((figure.as_of.date if figure.as_of is not None else None) or "").partition("/")
    try:
        days = date.fromisoformat(first), date.fromisoformat(last or first)
    except ValueError:
        return None
    return days if days[1] - days[0] <= timedelta(days=1) else None


def _line(text: str, sentence: Sentence) -> str:
    return _FORM.sub(" ", text[sentence.start : sentence.end]).lower()


def _given(reading: Reading, figure: Figure, sentence: Sentence, filed: Dateline | None) -> Place | None:
    """The place that the text gives for a figure, and not in the name of who speaks.

    That of the dateline counts only where the sentence names it again.
    """
    if figure.place is None:
        return None
    place = reading.places[figure.place]
    sources = [figure.source, *(statement.source for statement in reading.statements)]
    if any(source is not None and source.start <= place.start < source.end for source in sources):
        return None
    if filed is None or place.start >= filed.end:
        return place
    again = (p for p in reading.places if place.end < p.start < sentence.end and p.role == "location")
    return next((p for p in again if place_key(p) == place_key(place)), None)


def _own_stretch(reading: Reading, index: int, at: Sequence[int], sentence: Sentence) -> tuple[int, int]:
    """From the figure before to the figure behind, within the sentence."""
    figures = reading.figures
    before = figures[index - 1].number[1] if index and at[index - 1] == at[index] else sentence.start
    last = index + 1 == len(figures) or at[index + 1] != at[index]
    behind = sentence.end if last else figures[index + 1].start
    return min(before, figures[index].start), max(behind, figures[index].end)


def _wide(text: str, sentences: Sequence[Sentence], at: int, language: str | None) -> frozenset[str]:
    """The words of a sentence; a short one ("The figure is 8,000") goes on from the one before."""
    found = stems(text[sentences[at].start : sentences[at].end], language)
    if len(found) >= _SHORT or at == 0:
        return found
    return found | stems(text[sentences[at - 1].start : sentences[at - 1].end], language)


def _whole(reading: Reading, index: int, at: Sequence[int]) -> int | None:
    """The figure of the same sentence whose value is that of this and of a smaller one together; not of more places."""
    figures = reading.figures
    place = _place_of(reading, index)
    return next(
        (
            i
            for i in _beside(figures, index, at)
            if figures[index].value in _made_of(figures, i, at) and _place_of(reading, i) in (place, None)
        ),
        None,
    )


def _place_of(reading: Reading, index: int) -> str | None:
    place = reading.figures[index].place
    return place_key(reading.places[place]) if place is not None else None


def _made_of(figures: Sequence[Figure], index: int, at: Sequence[int]) -> frozenset[float]:
    """The values of the sentence's figures that with a smaller one, too, make up a figure's own."""
    beside = [figures[i].value for i in _beside(figures, index, at)]
    whole = figures[index].value
    if whole is None:
        return frozenset()
    return frozenset(part for part in beside if part and 0 < whole - part < part and whole - part in beside)


def _beside(figures: Sequence[Figure], index: int, at: Sequence[int]) -> list[int]:
    """The indices of the other figures of the same sentence, kind and fate."""
    near = range(max(0, index - 4), min(len(figures), index + 5))
    return [i for i in near if at[i] == at[index] and i != index and _alike(figures[i], figures[index])]


def _alike(one: Figure, other: Figure) -> bool:
    return one.kind == other.kind and (one.status == other.status or "other" in (one.status, other.status))


def _concepts(figure: Figure, language: str | None) -> frozenset[str]:
    return things(language).keys((figure.counted or "").lower())


def _ago(reading: Reading, figure: Figure, sentence: Sentence) -> str | None:
    """The year that the figure or all dates of its sentence are from, when that is long before the report."""
    if figure.as_of is not None and figure.as_of.date:
        return _long_before(figure.as_of.date, reading.article.published)
    dated = [moment for moment in reading.moments if sentence.start <= moment.start < sentence.end and moment.date]
    years = [_long_before(moment.date or "", reading.article.published) for moment in dated]
    return years[0] if years and all(years) else _undated_year(reading, sentence, dated)


def _undated_year(reading: Reading, sentence: Sentence, dated: Sequence[Moment]) -> str | None:
    """A year that the sentence names, where it gives no date that was read."""
    if dated:
        return None
    text = reading.article.text[sentence.start : sentence.end]
    years = re.findall(r"(?<![\d,.])(?:1[6-9]|20)\d\d(?![\d,.]\d)", text)
    return next((year for year in years if _long_before(year, reading.article.published)), None)


def _long_before(when: str, published: str | None) -> str | None:
    """The year of a date or an interval whose beginning and end lie long before; "since 2020" does not."""
    first, _, last = when.partition("/")
    day = _day(last or first, end=True)
    told = _day(published or "", end=False)
    if day is None:
        return None
    if told is None or (told - day).days <= _LONG_AGO:
        return None
    return first[:4]


def _day(text: str, *, end: bool) -> date | None:
    try:
        return date.fromisoformat(text[:10] if len(text) > 7 else f"{text[:4]}-{'12-31' if end else '01-01'}")
    except ValueError:
        return None


def _instead(reading: Reading, index: int, at: Sequence[int]) -> int | None:
    """The figure like it before or behind in the sentence, when the words ahead of the latter say that it is another.

    A single word ("not") does so close by, two ("up from") from afar.
    """
    pattern = phrases("instead", reading.article.language)
    if pattern is None:
        return None
    beside = _beside(reading.figures, index, at)
    pairs = [(index, i) for i in beside if i > index][:1] + [(i, index) for i in beside if i < index][-1:]
    for first, second in pairs:
        between = reading.article.text[reading.figures[first].end : reading.figures[second].start].rstrip(" (")
        said = next((match for match in pattern.finditer(between) if match.end() == len(between)), None)
        if said is not None and (len(between) <= _AROUND or " " in said.group()):
            return second if first == index else first
    return None


def home_of(reading: Reading) -> Place | None:
    """The place that an article is about: the town or region it names most, the first of those named as often."""
    fine = [p for p in reading.places if p.role == "location" and p.precision in ("point", "region")]
    counts = Counter(place_key(place) for place in fine)
    return min(fine, key=lambda p: (-counts[place_key(p)], p.start), default=None)


def place_key(place: Place) -> str:
    """The same for each mention of a place."""
    return str(place.geonames_id or f"{place.country}/{place.admin1}/{place.name.lower()}")
