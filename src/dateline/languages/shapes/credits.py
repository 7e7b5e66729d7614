"""News agencies, and the words that credit one."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Credits:
    """``agencies`` maps each form of an agency's name, as written, to the name that a credit gets.

    ``short`` forms ("AP", "АП") count only in capitals and only in a credit's own place: brackets, a byline, a line
    of its own. ``before`` stand before the agency ("with", "reported by"), ``staff`` behind it in a byline ("staff").
    ``closing`` end a line that thanks those who helped ("contributed to this report").
    """

    agencies: dict[str, str]
    short: dict[str, str]
    before: tuple[str, ...]
    staff: tuple[str, ...]
    closing: tuple[str, ...]
