"""News agencies, and the words that credit one."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Credits:
    """``agencies`` maps each form of an agency's name, as written, to the name that a credit gets.

    ``short`` forms ("AP", "АП") count only in capitals and only in a credit's own place: brackets, a byline, a line
    of its own. ``before`` stand before the agency ("with", "reported by"), ``staff`` behind it in a byline ("staff").
    ``closing`` end a line that thanks those who helped ("contributed to this report").

    The rest finds agencies that no list knows. ``kinds`` stand in an agency's own name ("news agency"), ``sources``
    label its line ("source: …"), ``telling`` stand before its name in a sentence ("передаёт агентство"), and
    ``not_agencies`` stand in brackets behind a place without being one ("USA").
    """

    agencies: dict[str, str]
    short: dict[str, str]
    before: tuple[str, ...]
    staff: tuple[str, ...]
    closing: tuple[str, ...]
    kinds: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    telling: tuple[str, ...] = ()
    not_agencies: frozenset[str] = field(default_factory=frozenset)
