"""News media as a text names them: agencies, papers, broadcasters."""

import re

from dateline.languages import words
from dateline.languages.shapes.credits import Credits
from dateline.languages.shapes.mastheads import Mastheads
from dateline.languages.shapes.media import Media
from dateline.languages.shapes.roles import Roles

_MARKS = " \t\n.,;:\"'“”«»„()"
_POSSESSIVE = re.compile(r"['’]s?$")


def is_medium(phrase: str, language: str) -> bool:
    """Whether a noun phrase names a news medium.

    >>> [is_medium(p, "en") for p in ("the Lesna Herald", "Reuters", "state television", "the news agency Yonhap")]
    [True, True, True, True]
    >>> [is_medium(p, "en") for p in ("the ministry", "a newspaper editor", "the Borland Energy Agency", "a website")]
    [False, False, False, False]
    """
    if language != "en" and phrase.isascii():
        return is_medium(phrase, "en")
    rules = words(Media, language)
    roles = words(Roles, language)
    if rules is None or roles is None:
        return False
    name = _bare(phrase, roles)
    parts = [part.strip(_MARKS) for part in name.split()]
    lower = [part.lower() for part in parts]
    if not parts or not parts[0]:
        return False
    quoted = language != "en" and phrase.strip()[:1] in ("«", "„", "“", '"')
    return (
        quoted
        or _listed(name, language, rules)
        or _titled(parts, language, rules)
        or (not _of_people(lower, roles) and _called(parts, lower, language, rules))
    )


def _bare(phrase: str, roles: Roles) -> str:
    """Without the article, the marks and the possessive around."""
    name = _POSSESSIVE.sub("", " ".join(phrase.split()).strip(_MARKS))
    first, _, rest = name.partition(" ")
    return rest.strip(_MARKS) if first.lower() in roles.articles | roles.it | roles.they and rest else name


def _listed(name: str, language: str, rules: Media) -> bool:
    agencies = words(Credits, language)
    known = agencies is not None and (name in agencies.agencies or name in agencies.short)
    return (known or name.lower() in rules.names) and not name.islower()


def _agency_kinds(language: str) -> tuple[str, ...]:
    agencies = words(Credits, language)
    return tuple(kind for kind in agencies.kinds if "service" not in kind) if agencies is not None else ()


def _titled(parts: list[str], language: str, rules: Media) -> bool:
    """ "The Lesna Herald": capital words of which the last is one that papers are called by."""
    mastheads = words(Mastheads, language)
    if mastheads is None or len(parts) < 2 or not all(part[:1].isupper() for part in (parts[0], parts[-1])):
        return False
    return parts[-1].lower() in mastheads.papers - rules.shared


def _of_people(lower: list[str], roles: Roles) -> bool:
    """Whether a phrase is of somebody at a medium: "a newspaper editor"; "the official newspaper" is of none."""
    people = roles.nouns | roles.unnamed
    if roles.genitive:
        return any(_of(people, word) for word in lower)
    size = next((n for n, word in enumerate(lower) if n and word in roles.joins), len(lower))
    return _of(people, lower[size - 1])


def _called(parts: list[str], lower: list[str], language: str, rules: Media) -> bool:
    """A word for media; one that others share counts beside a name: "the website Levant Dispatch", "state media"."""
    if any(_of(rules.kinds, word) for word in lower):
        return True
    if any(kind in " ".join(lower) for kind in _agency_kinds(language)):
        return True
    for number, word in enumerate(parts):
        if _of(rules.loose, word.lower()):
            beside = parts[number + 1 : number + 2] + parts[max(0, number - 1) : number]
            if any(other[:1].isupper() for other in beside) or rules.beside & {other.lower() for other in beside}:
                return True
    return False


def _of(forms: frozenset[str], word: str) -> bool:
    return word in forms or any(form[-1] == "*" and word.startswith(form[:-1]) for form in forms if "*" in form)
