"""Who said what: statements with their words, their cue and their source."""

from dateline.annotate.parsing import ParsedText
from dateline.annotate.statements.english import english_statements
from dateline.annotate.statements.gate import has_cue
from dateline.annotate.statements.surface import surface_statements
from dateline.annotate.statements.weights import load_weights
from dateline.records import Attribution, Statement

__all__ = ["find_statements", "has_cue", "load_weights"]


def find_statements(parsed: ParsedText, *, attribution: Attribution = "default") -> tuple[Statement, ...]:
    """The statements of a text in order; their sources have no speaker yet. ``attribution`` matters to English only.

    Raises :class:`SetupError` where what ``attribution`` needs is not installed.
    """
    return english_statements(parsed, attribution) if parsed.language == "en" else surface_statements(parsed)
