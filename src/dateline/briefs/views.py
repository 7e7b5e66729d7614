"""What every format of a brief shows, worked out once: figures, voices, places and key points in words."""

from dataclasses import dataclass

from dateline.briefs import wording
from dateline.briefs.quoting import balanced
from dateline.records import Brief, Place, Point, Span, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureView:
    """A figure in words; ``index`` is its place in the reading's list. What the text leaves open is empty."""

    index: int
    span: Span
    value: str
    counted: str
    written: str
    whose: str
    status: str
    modality: str
    place: str
    as_of: str
    source: str
    task: str

    @property
    def what(self) -> str:
        """What is counted and whose: "troops (North Korea)"."""
        if not self.whose or self.whose.lower() in self.counted.lower():
            return self.counted
        return f"{self.counted} ({self.whose})" if self.counted else self.whose

    @property
    def short(self) -> str:
        """The figure on a chip: "about 30 workers, injured"."""
        return ", ".join(part for part in (f"{self.value} {self.written}".strip(), self.state) if part)

    @property
    def state(self) -> str:
        """Status and modality together: "sent, expected"; a plain assertion needs no word."""
        parts = (self.status, "" if self.modality == wording.MODALITIES["asserted"] else self.modality)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidView:
    """One statement: its words in pieces, its cue, and how the text attributes it ("according to the governor").

    ``withheld`` is the whole cue where its words say that the source did not say this ("did not confirm"). ``same``
    are further statements of the same words, and ``also`` names whose they are. ``through`` names those through whom
    the words come, the nearest to the outlet first, and ``via`` holds their ids.
    """

    index: int
    pieces: tuple[str, ...]
    cue: str
    attribution: str
    kind: str
    denies: bool
    withheld: str = ""
    same: tuple[int, ...] = ()
    also: tuple[str, ...] = ()
    through: tuple[str, ...] = ()
    via: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The pieces of the statement, with an ellipsis where the text between them is not theirs."""
        return balanced(" … ".join(self.pieces))

    @property
    def sign(self) -> str:
        """What stands before the words where they are not simply said: "denies", or the negated cue."""
        return self.withheld or ("denies" if self.denies else "")

    @property
    def others(self) -> str:
        """Who else said the same: "also Pavel Drozdov"."""
        return f"also {', '.join(self.also)}" if self.also else ""

    @property
    def chain(self) -> str:
        """How the words reached the outlet: "through Lesna Herald ← the mayor"."""
        return f"through {' ← '.join(self.through)}" if self.through else ""

    def told(self, *, named: bool) -> str:
        """The cue on one line, with its source where the speaker is not ``named`` above, and who else said it."""
        cue = "" if self.withheld else self.cue if named else self.attribution
        return "; ".join(part for part in (cue, self.chain, self.others) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceView:
    """A speaker with role and organisation as the article states them, and what they are said to have said."""

    id: str
    name: str
    role: str
    organisation: str
    kind: str
    said: tuple[SaidView, ...]

    @property
    def standing(self) -> str:
        """Role and organisation on one line; what the role already names is not said twice."""
        parts = [self.role]
        if self.organisation and self.organisation.lower() not in self.role.lower():
            parts.append(self.organisation)
        return ", ".join(part for part in parts if part and not wording.repeats(part, self.name))

    @property
    def named(self) -> bool:
        """Whether the report says who speaks."""
        return bool(self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceView:
    """A place of the report under all its wordings; ``indices`` are its mentions in the reading's list.

    ``sources`` name who speaks of it, where the outlet does not in its own voice.
    """

    indices: tuple[int, ...]
    wordings: tuple[str, ...]
    place: Place
    sources: tuple[str, ...] = ()

    @property
    def known(self) -> str:
        """The place's name and country where its wording doesn't already say them: "Kursk Oblast, Russia"."""
        parts = (self.place.name, wording.country_name(self.place.country))
        return ", ".join(dict.fromkeys(part for part in parts if part and not wording.alike(part, self.wordings[0])))

    @property
    def what(self) -> str:
        """What the place is: name, country, how finely the report gives it, and who says it."""
        said = f"said by {', '.join(self.sources)}" if self.sources else ""
        return "; ".join(part for part in (self.known, wording.PRECISIONS[self.place.precision], said) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class PointView:
    """A point of attention with what is resolved in it: figures, places under one name each, who says it."""

    number: int
    point: Point
    figures: tuple[FigureView, ...]
    places: tuple[PlaceView, ...]
    voices: tuple[SaidView, ...]
    speakers: tuple[str, ...]

    @property
    def resolved(self) -> str:
        """What is resolved, on one line."""
        places = (f"{place.wordings[0]} ({place.known})" if place.known else "" for place in self.places)
        said = f"said by {', '.join(self.speakers)}" if self.speakers else ""
        return " · ".join(part for part in (*(f.short for f in self.figures), *places, said) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPointView:
    """A key point of the page with its verdict; ``faults`` says what of it the body lacks or has otherwise.

    ``standing`` is the verdict, but for what is supported only in that nothing speaks against it: "unopposed".
    """

    index: int
    text: str
    verdict: Verdict
    standing: wording.Standing
    mark: str
    faults: tuple[str, ...]
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefView:
    """A brief as the formats show it.

    ``no_voices`` and ``no_figures`` are what stands in their place where there are none: that there are none, or that
    nobody looked, in a language that is read for places only.
    """

    brief: Brief
    title: str
    dateline: str
    notice: str
    no_voices: str
    no_figures: str
    points: tuple[PointView, ...]
    figures: tuple[FigureView, ...]
    voices: tuple[VoiceView, ...]
    places: tuple[PlaceView, ...]
    actors: tuple[PlaceView, ...]
    key_points: tuple[KeyPointView, ...]
