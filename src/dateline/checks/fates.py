"""What befell those that a figure counts, where it is two things at once."""

from collections.abc import Iterable, Mapping
from functools import cache

from dateline.checks.wording import Wording, stem
from dateline.languages import words
from dateline.languages.shapes.statuses import Statuses
from dateline.records import PEOPLE_STATUSES, Figure, Status

_HARMED: frozenset[Status] = frozenset({"killed", "injured"})


def fates_of(figure: Figure, point: Wording) -> frozenset[Status]:
    """A figure's status; two where the text joins them ("killed or injured") or the counted are "casualties"."""
    if figure.counted in point.rules.casualties:
        return _HARMED
    told = [word for word in point.words if word.form not in point.rules.articles]
    harms = [_told_by(point.language).get(word.stem, frozenset()) & _HARMED for word in told]
    joined = any(
        joining.form in point.rules.function and one != other and one | other == _HARMED
        for one, joining, other in zip(harms, told[1:], harms[2:], strict=False)
    )
    return _HARMED if joined and figure.status in _HARMED | {"other"} else frozenset({figure.status})


def carried(figures: Iterable[Figure], point: Wording) -> frozenset[str]:
    """The words of a text, as forms, that say no more than the status of one of these figures does ("died")."""
    statuses = {figure.status for figure in figures}
    told = _told_by(point.language)
    return frozenset(word.form for word in point.words if told.get(word.stem, frozenset()) & statuses)


@cache
def _told_by(language: str | None) -> Mapping[str, frozenset[Status]]:
    """The stems of words that say what befell people, and the statuses that they may give."""
    statuses = words(Statuses, language) or words(Statuses, "en")
    assert statuses is not None
    people = statuses.people
    tables = (people.objects, people.subjects, people.adjectives)
    pairs = [(stem(word, language), status) for table in tables for word, status in table.items()]
    return {word: frozenset(s for s in PEOPLE_STATUSES if (word, s) in pairs) for word, _ in pairs}
