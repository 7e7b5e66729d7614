"""Who said what: statements with their words, their cue and their source."""

from dateline.annotate.parsing import ParsedText
from dateline.annotate.statements.english import english_statements
from dateline.annotate.statements.gate import has_cue
from dateline.annotate.statements.surface import surface_statements
from dateline.records import Statement

__all__ = ["find_statements", "has_cue"]


def find_statements(parsed: ParsedText) -> tuple[Statement, ...]:
    """The statements of a text in order; their sources have no speaker yet."""
    return english_statements(parsed) if parsed.language == "en" else surface_statements(parsed)
