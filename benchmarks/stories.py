"""Time and memory of stories over more and more synthetic readings: python benchmarks/stories.py [SIZE...].

CPU seconds on one core, beyond annotating, a line a size; the last column is the growth of time over the growth of
readings since the line before (1.0 is linear). The readings are invented: eight to a story on average, one in eight a
copy, in four languages, three days apart at most, with places, names, figures and days of their own.
"""

import os
import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"  # one core, before numpy is loaded

from dateline.pipeline import attempt, read  # noqa: E402
from dateline.records import Article, Entity, Figure, Moment, Page, PageKind, Place, Reading  # noqa: E402
from dateline.samples import sample_reports  # noqa: E402
from dateline.stories import tell_stories  # noqa: E402

SIZES = (2_500, 5_000, 10_000)
WORDS = 350  # of a reading
_A_STORY = 8
_LANGUAGES = ("en", "en", "uk", "ru")
_LATIN, _CYRILLIC = "aeiou bcdfgklmnprstvz", "аеиоу бвгджклмнпрстхш"
_RARE = 20_000  # words of each language that are made up


class Language:
    """The words of the samples, the common ones far commoner than the rest, and rare ones made of syllables."""

    def __init__(self, common: list[str], letters: str, rng: random.Random) -> None:
        vowels, consonants = letters.split()
        self._rng = rng
        self._words = common
        self._weights = [1 / (rank + 3) for rank in range(len(common))]
        self._rare = [self._word(vowels, consonants) for _ in range(_RARE)]

    def _word(self, vowels: str, consonants: str) -> str:
        syllables = self._rng.randint(1, 4)
        return "".join(self._rng.choice(consonants) + self._rng.choice(vowels) for _ in range(syllables)) + "n"

    def prose(self, count: int) -> list[str]:
        """So many words, as they fall."""
        return self._rng.choices(self._words, self._weights, k=count)

    def rare(self, count: int) -> list[str]:
        """Words that few reports hold."""
        return self._rng.choices(self._rare, k=count)


def readings(count: int, seed: int = 1) -> list[Reading]:
    """So many readings, story by story."""
    rng = random.Random(seed)
    common = _sample_words()
    tongues = {
        code: Language(common[code], _LATIN if code == "en" else _CYRILLIC, rng) for code in sorted(set(_LANGUAGES))
    }
    made: list[Reading] = []
    while len(made) < count:
        made.extend(_story(len(made), tongues, rng))
    return made[:count]


def _sample_words() -> dict[str, list[str]]:
    """The words of the sample reports by language, the commonest first."""
    found: dict[str, Counter[str]] = {code: Counter() for code in _LANGUAGES}
    for report in sample_reports():
        kind: PageKind = "html" if report.name.endswith("html") else "text"
        article = attempt(Page(id=report.name, where=report.name, content=report.read_bytes(), kind=kind), read)
        if isinstance(article, Article) and article.language in found:
            found[article.language].update(article.text.split())
    return {code: [word for word, _ in counter.most_common()] for code, counter in found.items()}


def _story(number: int, tongues: dict[str, Language], rng: random.Random) -> Iterator[Reading]:
    own = {code: tongue.rare(40) for code, tongue in tongues.items()}
    places = [rng.randrange(1, 20_000) for _ in range(3)]
    names = [" ".join(word.title() for word in own["en"][at : at + 2]) for at in range(0, 6, 2)]
    values = [float(rng.randrange(3, 5_000)) for _ in range(4)]
    day = date(2026, 1, 1) + timedelta(days=rng.randrange(300))
    texts: list[tuple[str, str]] = []
    for article in range(rng.randint(1, 2 * _A_STORY - 1)):
        code = rng.choice(_LANGUAGES)
        words = tongues[code].prose(WORDS)
        for _ in range(WORDS // 4):
            words[rng.randrange(WORDS)] = rng.choice(own[code])
        text = " ".join(words)
        if texts and rng.random() < 1 / _A_STORY:
            code, text = rng.choice(texts)
            text = " ".join(text.split(" ")[: rng.randint(WORDS * 2 // 3, WORDS)])
        texts.append((code, text))
        yield _reading(f"{number}-{article}", code, text, day + timedelta(days=rng.randrange(3)), places, names, values)


def _reading(
    name: str, code: str, text: str, day: date, places: list[int], names: list[str], values: list[float]
) -> Reading:
    def piece(at: int) -> tuple[int, int, str]:
        start = 20 * at
        return start, start + 8, text[start : start + 8]

    spans = [piece(at) for at in range(12)]
    return Reading(
        article=Article(
            id=name, text=text, language=code, title=text[:60], outlet=f"outlet {name[-1]}", published=day.isoformat()
        ),
        places=tuple(
            Place(start=s, end=e, text=t, name=str(key), kind="city", country="UA", geonames_id=key)
            for (s, e, t), key in zip(spans, places, strict=False)
        ),
        entities=tuple(
            Entity(start=s, end=e, text=t, type="person", name=key, id=f"person:{key}")
            for (s, e, t), key in zip(spans[3:], names, strict=False)
        ),
        figures=tuple(
            Figure(start=s, end=e, text=t, number=(s, e), value=value, low=value, high=value, hedge="exact",
                   kind="people", counted="person", status="killed")
            for (s, e, t), value in zip(spans[6:], values, strict=False)
        ),
        moments=(Moment(start=spans[10][0], end=spans[10][1], text=spans[10][2], date=day.isoformat()),),
    )  # fmt: skip


def main() -> None:
    """A line a size, each a run of its own over readings that were made before."""
    before: tuple[int, float] | None = None
    for size in [int(asked) for asked in sys.argv[1:]] or SIZES:
        given = readings(size)
        start = time.process_time()
        told = tell_stories(given)
        took = time.process_time() - start
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
        growth = f"growth {took / before[1] / (size / before[0]):.2f}" if before else ""
        print(f"{size:8,} readings  {len(told):7,} stories  {took:7.1f} s  peak {peak:6.0f} MB  {growth}", flush=True)
        before = (size, took)


if __name__ == "__main__":
    main()
