"""Who says what: the speakers of a reading in order of weight, each with the statements that are theirs."""

from collections import defaultdict

from dateline.briefs.silences import silence
from dateline.languages import words
from dateline.languages.shapes.news import News
from dateline.records import Figure, Reading, Speaker, Statement

NOBODY = ""  # the id under which statements stand whose source was not resolved to a speaker


def order_speakers(reading: Reading) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Pairs of a speaker's id and the indices of their statements, weightiest first, the unresolved last.

    What a speaker is said not to have said weighs nothing and stands last among theirs.
    """
    theirs: dict[str, list[int]] = defaultdict(list)
    known = {speaker.id: speaker for speaker in reading.speakers}
    for i, statement in enumerate(reading.statements):
        source = statement.source
        speaker = source.speaker if source and source.speaker in known else NOBODY
        theirs[speaker if speaker and not _pronoun(known[speaker], reading) else NOBODY].append(i)
    figures = _figures_of(reading)
    silent = {i for i, statement in enumerate(reading.statements) if silence(reading, statement)}

    def rank(speaker: str) -> tuple[bool, float, int]:
        indices = theirs[speaker]
        said = sum(_weight(reading.statements[i], figures[i]) for i in indices if i not in silent)
        return speaker == NOBODY, -(said + _standing(known.get(speaker)) if said else 0.0), indices[0]

    return tuple(
        (speaker, tuple(sorted(theirs[speaker], key=lambda i: i in silent))) for speaker in sorted(theirs, key=rank)
    )


def _pronoun(speaker: Speaker, reading: Reading) -> bool:
    """Whether a speaker is only a pronoun that nothing was found for."""
    news = words(News, reading.article.language)
    return news is not None and speaker.name.lower() in news.leaning


def _figures_of(reading: Reading) -> dict[int, list[Figure]]:
    found: dict[int, list[Figure]] = defaultdict(list)
    for figure in reading.figures:
        if figure.statement is not None:
            found[figure.statement].append(figure)
    return found


def _weight(statement: Statement, figures: list[Figure]) -> float:
    """A statement's length up to that of a long sentence, and more for each figure in it."""
    length = sum(end - start for start, end in statement.content)
    return min(length, 300) / 150 + 1.0 * min(len(figures), 3)


def _standing(speaker: Speaker | None) -> float:
    if speaker is None or speaker.kind == "unnamed":
        return 0.0
    return 1.0 if speaker.role or speaker.organisation else 0.5
