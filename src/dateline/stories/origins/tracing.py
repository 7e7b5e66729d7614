"""Each figure's chain: from the outlet that prints it over the agency and those it cites to who finally says it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dateline.languages import words
from dateline.languages.shapes.cues import Cues
from dateline.records import Figure, Id, Reading, Span, Statement
from dateline.stories.origins.naming import Origin, name_origins
from dateline.stories.origins.outlets import Outlets
from dateline.stories.origins.parties import Party, parties
from dateline.stories.wordlists import phrases, stems

_CLAUSE = 100  # characters before a figure in which its clause may open


@dataclass(frozen=True, slots=True)
class Trace:
    """One figure's way to the reader.

    ``chain`` names everyone on it, the outlet first. ``origin`` is its end, ``None`` for the outlet's own voice;
    ``cited`` is the outlet's name where the end is an outlet.
    """

    outlet: str | None
    chain: tuple[str, ...]
    origin: Origin | None
    cited: str | None = None


class Traces:
    """The traces of a story's figures, looked up by the positions of reading and figure."""

    def __init__(self, readings: Sequence[Reading], copies: Sequence[Sequence[Id]]) -> None:
        self.readings = readings
        self.outlets = Outlets(readings)
        self._parties = parties(readings)
        self._origins = name_origins(self._parties)
        self._taken = _taken_from(readings, copies)

    def of(self, position: int, index: int) -> Trace:
        """The trace of one figure."""
        reading = self.readings[position]
        figure = reading.figures[index]
        carried = self._carried(position)
        said = [
            key for key in (*self._said(reading, figure), *_within(reading, figure)) if (position, key) in self._origins
        ]
        if not said:
            return Trace(self._outlet(position), carried, None)
        origin = self._origins[position, said[-1]]
        through = [name for key in said[:-1] for name in [self._shown(position, key)]]
        ends = self._ends(self._parties[position, said[-1]], origin)
        cited = self._cited(origin)
        if cited is not None and cited in carried[:1]:
            return Trace(self._outlet(position), carried, None)  # "this newspaper has learned"
        chain = tuple(
            dict.fromkeys((*carried, *through, *(() if cited is None else (cited,)), *(ends if cited is None else ())))
        )
        return Trace(
            self._outlet(position), chain, replace(origin, name=cited, outlet=True) if cited else origin, cited
        )

    def _said(self, reading: Reading, figure: Figure) -> tuple[str, ...]:
        """The ids of the speakers on the way, the one who says it last.

        Words within words are the inner speaker's: "police said the two were hurt, the broadcaster reported". Who
        disputes what another says does not pass it on.
        """
        last = figure.source.speaker if figure.source is not None else None
        if last is None or _known_already(reading, figure) or _done(reading, figure):
            return ()
        chain = reading.statements[figure.statement].chain if figure.statement is not None else ()
        before = chain[: chain.index(last)] if last in chain else chain
        denying = {
            statement.source.speaker
            for statement in reading.statements
            if statement.polarity == "denies" and statement.source is not None and _covers(statement, figure.number)
        }
        return (*(key for key in before if key not in denying), last)

    def _outlet(self, position: int) -> str | None:
        article = self.readings[position].article
        return self.outlets.name(article.outlet) or article.outlet

    def _carried(self, position: int) -> tuple[str, ...]:
        """The outlet, and the agency or the outlet whose text it prints."""
        article = self.readings[position].article
        names = [self._outlet(position), *map(self.outlets.name, article.credits), self._taken.get(position)]
        return tuple(dict.fromkeys(name for name in names if name))

    def _shown(self, position: int, key: str) -> str:
        origin = self._origins[position, key]
        return self.outlets.name(origin.name) or origin.name

    def _cited(self, origin: Origin) -> str | None:
        """The name of the outlet that an origin is."""
        if origin.media or not self.outlets.is_one(origin.name):
            return None
        return self.outlets.name(origin.name) or origin.name

    def _ends(self, party: Party, origin: Origin) -> tuple[str, ...]:
        """The person, where one is named, and whom they speak for."""
        return (party.name, origin.name) if party.person is not None else (origin.name,)


def _known_already(reading: Reading, figure: Figure) -> bool:
    """Whether a figure only tells which event is spoken of: "he condemned the attack that killed four"."""
    pattern = phrases("relatives", reading.article.language)
    if pattern is None or figure.statement is None:
        return False
    content = reading.statements[figure.statement].content
    start = next((start for start, end in content if start <= figure.number[0] < end), None)
    if start is None:
        return False
    before = reading.article.text[max(start, figure.start - _CLAUSE) : figure.start]
    clause = re.split(r"[,.;:]\s", before)[-1].split()
    opened = [index for index, word in enumerate(clause) if pattern.fullmatch(word.strip(',“”"'))]
    if not opened or (opened[-1] == 0 and before.startswith(clause[0])):
        return False
    following = clause[opened[-1] + 1 : opened[-1] + 2]
    return bool(following) and following[0].islower() and bool(stems(following[0], reading.article.language))


def _done(reading: Reading, figure: Figure) -> bool:
    """Whether a source is told to do something and not to say it: "the court indicted her on several counts"."""
    cues = words(Cues, reading.article.language)
    statement = reading.statements[figure.statement] if figure.statement is not None else None
    if cues is None or statement is None or statement.cue is None or statement.kind != "indirect":
        return False
    if any(verb.endswith("*") for verb in cues.verbs):
        return False  # beginnings of words are no list of all that say
    cue = reading.article.text[slice(*statement.cue)].lower()
    return not any(word in cues.forms for word in cue.split()) and not any(phrase in cue for phrase in cues.phrases)


def _within(reading: Reading, figure: Figure) -> tuple[str, ...]:
    """The speaker of a statement inside the figure's own that holds the figure too."""
    if figure.statement is None or figure.source is None or _known_already(reading, figure):
        return ()
    outer = reading.statements[figure.statement]
    inner = [
        statement
        for statement in reading.statements
        if statement is not outer and statement.source is not None and _covers(statement, figure.number)
        if _covers(outer, (statement.source.start, statement.source.end))
    ]
    speakers = (statement.source.speaker for statement in inner if statement.source is not None)
    return tuple(speaker for speaker in speakers if speaker is not None and speaker != figure.source.speaker)


def _covers(statement: Statement, span: Span) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in statement.content)


def _taken_from(readings: Sequence[Reading], copies: Sequence[Sequence[Id]]) -> dict[int, str]:
    """For each copy the outlet of the first article with its text, where that is another's."""
    positions = {reading.id: position for position, reading in enumerate(readings)}
    taken: dict[int, str] = {}
    for group in copies:
        inside = sorted(positions[id_] for id_ in group if id_ in positions)
        first = readings[inside[0]].article.outlet if inside else None
        for position in inside[1:]:
            if first and readings[position].article.outlet != first:
                taken[position] = first
    return taken
