"""A report as it is compared with others."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dateline.records import Reading
from dateline.stories.order import told_on
from dateline.stories.profiles.days import Days, Trust, days_of, trust_of
from dateline.stories.profiles.figures import Counts, counts_of
from dateline.stories.profiles.focus import Focus, focus_of
from dateline.stories.profiles.keys import keys_of
from dateline.stories.profiles.lead import opening
from dateline.stories.profiles.stems import stems
from dateline.stories.profiles.weighing import Weights, weigh_keys, weigh_words

_TITLE = 3  # times that a word of the title counts more


@dataclass(frozen=True, slots=True)
class Profile:
    """What is compared: words (in one language), keys and a vector (in any), places, days and counts."""

    language: str | None
    words: Weights
    keys: Weights
    places: Focus
    towns: Focus
    countries: Focus
    lead_days: Days
    days: Days
    told: date | None
    trust: Trust
    counts: Counts


def profiles_of(readings: Sequence[Reading]) -> tuple[Profile, ...]:
    """A profile a reading. How rare a word is depends on all of them, so profiles of two runs don't compare."""
    languages = [reading.article.language for reading in readings]
    words = weigh_words([_words(reading) for reading in readings], languages)
    keys = weigh_keys([keys_of(reading) for reading in readings])
    return tuple(_profile(*found) for found in zip(readings, words, keys, strict=True))


def _profile(reading: Reading, words: Weights, keys: Weights) -> Profile:
    places, towns, countries = focus_of(reading)
    lead_days, days = days_of(reading)
    return Profile(
        language=reading.article.language,
        words=words,
        keys=keys,
        places=places,
        towns=towns,
        countries=countries,
        lead_days=lead_days,
        days=days,
        told=told_on(reading.article),
        trust=trust_of(reading),
        counts=counts_of(reading),
    )


def _words(reading: Reading) -> Counter[str]:
    found = Counter(stems(opening(reading.article)))
    for stem in stems(reading.article.title or ""):
        found[stem] += _TITLE
    return found
