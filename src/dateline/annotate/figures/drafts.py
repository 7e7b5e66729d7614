"""A figure in the making: what one sentence says of one number."""

from dataclasses import dataclass

from dateline.annotate.figures.numbers import Amount
from dateline.records import FigureKind, Hedge, Modality, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A figure as its own sentence gives it; all spans count from the start of the sentence.

    ``counted`` is ``None`` where the noun is left out, and then ``kind`` is a guess until its antecedent is known.
    ``carries`` says that its hedge covers the figures that are coordinated with it; ``chain`` is the same for figures
    coordinated in one noun phrase.
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
    modality: Modality = "asserted"
    currency: str | None = None
    carries: bool = False
    chain: int | None = None
    clause: tuple[int, int] = (0, 0)
    task: tuple[int, int] | None = None
