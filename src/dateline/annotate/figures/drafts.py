"""A figure in the making: what one sentence says of one number."""

from dataclasses import dataclass

from dateline.annotate.figures.numbers import Amount
from dateline.languages.shapes.units import Unit
from dateline.records import FigureKind, Hedge, Modality, Span, Status

OF_THINGS = frozenset({"fired", "destroyed", "damaged", "seized"})
"""What befalls things and no people."""
HARMS = frozenset({"killed", "injured", "missing"})
"""What a toll of people counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A figure as its own sentence gives it; all spans count from the start of the sentence.

    ``counted`` is ``None`` where the noun is left out; then ``thing_status`` and ``money_status`` are its status
    should its antecedent turn out to be a thing or money, and ``looks_back`` says that the text points at something
    named before ("two of those", "seven others"). ``joined`` says that only "and" or a comma stands between this
    figure and the one before, ``verbless`` that no verb does, ``gapped`` that a bare number has no verb of its own,
    ``added`` that "and" or "including" stands right before it, ``part`` that it counts some of those before
    ("including three children"). ``carries`` says that its hedge covers the figures joined to it. ``idle`` says that
    a bare number does nothing either ("Edition 120."). ``bare`` says that the noun is left out, whatever is found for
    it later. ``aloft`` says that what befell it befalls what is in the air ("60 were shot down"), ``human`` that a bare
    number counts people ("12 of whom"). ``airborne`` names the nearest thing in the air that the sentence speaks of
    before a bare number, counted or not. ``clause`` is the clause around it.
    """

    start: int
    end: int
    amount: Amount
    low: float | None
    high: float | None
    hedge: Hedge
    kind: FigureKind
    counted: str | None
    whose: str | None = None
    status: Status = "other"
    thing_status: Status = "other"
    money_status: Status = "other"
    modality: Modality = "asserted"
    currency: str | None = None
    unit: Unit | None = None
    looks_back: bool = False
    joined: bool = False
    gapped: bool = False
    verbless: bool = False
    added: bool = False
    part: bool = False
    carries: bool = False
    bare: bool = False
    idle: bool = False
    aloft: bool = False
    human: bool = False
    airborne: str | None = None
    clause: Span = (0, 0)
    task: Span | None = None
