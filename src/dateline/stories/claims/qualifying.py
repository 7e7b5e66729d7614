"""What the words near a figure say of the set that it counts: some of them, all of a year, as many as fit."""

from datetime import date

from dateline.languages.sentences import Sentence
from dateline.records import Figure, Reading, Span
from dateline.stories.wordlists import aspects, phrases, says, stems, word_forms

_AROUND = 40  # characters before and behind a figure in which words say that it is a part
_WIDE = frozenset({"country", "region", "area"})
_LONG = 14  # days, the time of a count that is not one happening's


def is_part(figure: Figure, text: str, sentence: Sentence, language: str | None) -> bool:
    """ "11 of the 23 bodies", "among them four women", "four of whom"; not "1,260 houses, most of them …"."""
    words = figure.text.lower().split()
    if "of" in words and any(word.isdigit() for word in words[words.index("of") :]):
        return True
    pattern = phrases("parts", language)
    if pattern is None:
        return False
    before = text[max(sentence.start, figure.start - _AROUND) : figure.start].rstrip(" ,:—–-")
    behind = text[figure.end : sentence.end].lstrip(" ")
    return any(match.end() == len(before) for match in pattern.finditer(before)) or bool(pattern.match(behind))


def is_further(figure: Figure, text: str, language: str | None) -> bool:
    """ "five more bodies", "another 4,500"; not "more than", nor "dozens more"."""
    pattern = phrases("further", language)
    if pattern is None or figure.value is None:
        return False
    before = text[max(0, figure.start - _AROUND) : figure.start].split()[-1:]
    behind = f"{text[figure.number[1] : figure.end]} {' '.join(text[figure.end : figure.end + _AROUND].split()[:1])}"
    return pattern.search(behind) is not None or bool(before and pattern.fullmatch(before[0].strip(",.—-")))


def over_time(reading: Reading, figure: Figure, own: str) -> bool:
    """Whether it was counted over a long time or an earlier one: "since the start of the year", "last month"."""
    lasting = figure.status == "present"  # "have lived there since 1967": how many there are is of the day
    return not lasting and _is_long(figure) or says("periods", own, reading.article.language)


def _is_long(figure: Figure) -> bool:
    first, _, last = ((figure.as_of.date if figure.as_of is not None else None) or "").partition("/")
    try:
        return (date.fromisoformat(last) - date.fromisoformat(first)).days > _LONG
    except ValueError:
        return False


def spreads(text: str, language: str | None) -> bool:
    """Whether a sentence may count many places together."""
    return says("everywhere", text, language) or says("throughout", text, language)


def is_everywhere(reading: Reading, figure: Figure, sentence: Sentence, own: Span) -> bool:
    """Whether it counts many places together: "nationwide", "across Moldova"; not what a sentence gives of a town."""
    place = reading.places[figure.place] if figure.place is not None else None
    town = place is not None and place.precision == "point"
    start = own[0] if town else sentence.start
    said = reading.article.text[start : own[1]]
    if says("everywhere", said, reading.article.language):
        return True
    pattern = phrases("throughout", reading.article.language)
    ends = {start + match.end() + 1 for match in pattern.finditer(said)} if pattern is not None else set()
    return any(place.start in ends and place.precision in _WIDE for place in reading.places)


def traits(figure: Figure, language: str | None) -> frozenset[str]:
    """The words between a number and its noun: "Armenian" in "49 Armenian soldiers"."""
    words = figure.text[figure.number[1] - figure.start :].split()[:-1]
    return stems(" ".join(words), language)


def measured(own: str, language: str | None) -> frozenset[str]:
    """What a measure or a sum is of, by the words of its own: a term in prison, damage, a reward."""
    listed = aspects(language)
    return frozenset(key for word in word_forms(own) for key in listed.keys(word))


def actors(reading: Reading) -> list[tuple[int, frozenset[str]]]:
    """Where the text names bodies and states that are no sources, with the words of their names: "Norway pledged"."""
    sources = [statement.source for statement in reading.statements if statement.source is not None]
    bodies = [(e.start, e.end, e.name) for e in reading.entities if e.type == "organisation"]
    states = [(place.start, place.end, place.name) for place in reading.places if place.role == "actor"]
    return [
        (start, stems(name, reading.article.language))
        for start, end, name in sorted({*bodies, *states})
        if not any(source.start < end and start < source.end for source in sources)
    ]
