"""A number in the parse of its sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dateline.annotate.figures.drafts import Draft
from dateline.annotate.figures.hedges import Bounds
from dateline.annotate.figures.lexicon import Lexicon
from dateline.annotate.figures.numbers import Amount, Piece

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.tokens import Span as Tokens


@dataclass(frozen=True, slots=True)
class Site:
    """The number of ``pieces[first:last + 1]``, its currency sign included, as tokens of ``doc``.

    ``behind`` is the index of the token behind the number and its hedge; ``before`` are the figures found so far in
    the sentence.
    """

    doc: "Doc"
    number: "Tokens"
    behind: int
    pieces: Sequence[Piece]
    first: int
    last: int
    amount: Amount
    bounds: Bounds
    before: Sequence[Draft]
    lexicon: Lexicon

    @property
    def word(self) -> str:
        """The first piece of the number in lower case."""
        return self.pieces[self.first].lower

    @property
    def after(self) -> str:
        """The piece behind the number in lower case, empty at the end."""
        return self.pieces[self.last + 1].lower if self.last + 1 < len(self.pieces) else ""
