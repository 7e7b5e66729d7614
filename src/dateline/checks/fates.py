"""What befell those that a figure counts, where it is two things at once."""

from collections.abc import Mapping
from functools import cache

from dateline.checks.wording import Wording, stem
from dateline.languages import words
from dateline.languages.shapes.statuses import Statuses
from dateline.records import Figure, Status

_HARMED: frozenset[Status] = frozenset({"killed", "injured"})


def fates_of(figure: Figure, point: Wording) -> frozenset[Status]:
    """A figure's status; two where the text joins them ("killed or injured") or the counted are "casualties"."""
    if figure.counted in point.rules.casualties:
        return _HARMED
    told = [word for word in point.words if word.form not in point.rules.articles]
    harms = [harms_of(point.language).get(word.stem) for word in told]
    joined = any(
        joining.form in point.rules.function and {one, other} == _HARMED
        for one, joining, other in zip(harms, told[1:], harms[2:], strict=False)
    )
    return _HARMED if joined and figure.status in _HARMED else frozenset({figure.status})


@cache
def harms_of(language: str | None) -> Mapping[str, Status]:
    """The stems of words that say of people that they were killed or injured, and which of the two."""
    statuses = words(Statuses, language) or words(Statuses, "en")
    assert statuses is not None
    people = statuses.people
    tables = (people.objects, people.subjects, people.adjectives)
    return {
        stem(w, language): harm for table in tables for w, told in table.items() for harm in _HARMED if harm == told
    }
