"""What a value is to one before it: the same said loosely, of another set, its update, or its contrary."""

import math

from dateline.records import PEOPLE_STATUSES, DifferenceLabel
from dateline.stories.claims.agreement import rounds
from dateline.stories.claims.farvalues import fewer_later, wider_than
from dateline.stories.differences.said import Said
from dateline.stories.order import has_time, known_order
from dateline.stories.origins.naming import Origin
from dateline.stories.wordlists import says

_SOME = 0.2  # of a value that may be those left out or taken in
_ABOUT = 0.1  # of a value that "about" leaves open
Label = tuple[DifferenceLabel, str]


def label(old: Said, new: Said) -> Label:
    """The label of two values and why; ``old`` is the one told first."""
    a, b = old.quantity, new.quantity
    if a.beside != b.beside and abs((old.value or 0.0) - (new.value or 0.0)) <= _SOME * (new.value or 0.0):
        return "scope", "One of them leaves some out or takes some in."
    if rounds(a.figure, b.figure) or rounds(b.figure, a.figure):
        loose, strict = (old, new) if rounds(a.figure, b.figure) else (new, old)
        return "rounding", f"{_given(loose)} is {_given(strict)} said loosely."
    if _sum(old, new):
        part = _given(_lower(old, new))
        return "scope", f"{part} is a part of {_given(_higher(old, new))}: a report gives the rest as well."
    if a.instead == b.index and a.article == b.article and a.sentence == b.sentence:
        return ("contradiction", _against(old, new)) if _two_voices(old, new) else ("revision", _updated(old, new))
    if _disputed(old, new):
        return "contradiction", _against(old, new)
    scope = _scope(old, new)
    if scope and (a.everywhere != b.everywhere or not _grows(old, new)):
        return "scope", scope
    if old.origin is None or new.origin is None or old.speaker == new.speaker:
        return _of_one(old, new)
    return _of_two(old, new)


def _of_one(old: Said, new: Said) -> Label:
    """Values by one origin, or of which one is an outlet's own."""
    same = old.reading.id == new.reading.id
    if same and not (_revising(old) or _revising(new)) and not _grows(old, new):
        return "scope", "One report gives both without saying that one has changed."
    if not ordered(old, new):
        return _of_one_day(old, new)
    return "revision", _updated(old, new)


def _of_one_day(old: Said, new: Said) -> Label:
    """Values whose order no date tells; a toll that has grown where one of the reports has a time at all."""
    both = f"{_tellers(old, new)} {_given(old)} and {_given(new)} with no date that tells which came first"
    if _grows(old, new) and (has_time(old.reading.article) or has_time(new.reading.article)):
        return "revision", f"{both}, but tolls rise."
    return "scope", f"{both}."


def _of_two(old: Said, new: Said) -> Label:
    """Values by two named origins."""
    assert old.origin is not None
    assert new.origin is not None
    if _better_placed(old.origin, new.origin):
        told = f"{_given(new)} is by {new.teller}, {_given(old)} only by {old.teller}."
        return "revision", _updated(old, new) if ordered(old, new) else told
    if _seen(old, new):
        return "scope", f"{_lower(old, new).teller} may have seen only a part."
    if (_grows(old, new) or new.origin.vague) and not _disputing(old, new):
        return _of_one(old, new)
    if _compatible(old, new):
        return "scope", "Their bounds allow both."
    return "contradiction", _against(old, new)


def ordered(old: Said, new: Said) -> bool:
    """Whether it is known which value is the later: by the dates, the order in one report, or words of change."""
    one, other = old.reading.article, new.reading.article
    return old.reading.id == new.reading.id or known_order(one, other) or _revising(old) or _revising(new)


def _tellers(old: Said, new: Said) -> str:
    """ "Police gave", "A gave and B gave" without saying who was first."""
    return f"{old.teller} gave" if old.teller == new.teller else f"{old.teller} and {new.teller} gave"


def _better_placed(old: Origin, new: Origin) -> bool:
    """Whether one who counts follows outlets or officials whom nobody names; a passer-by does not follow the army."""
    if new.outlet or new.vague or new.media:
        return False
    unnamed = old.vague and (old.body is None or new.body is not None)
    return old.outlet or unnamed or old.media


def _scope(old: Said, new: Said) -> str:
    """Why the two are of different sets, or nothing."""
    a, b = old.quantity, new.quantity
    if a.ago != b.ago:
        return "They are of different times."
    if wider_than(a, b) or wider_than(b, a):
        return "One of them counts more places than the other."
    if fewer_later(a, b):
        return "They are of different days."
    if (a.part, a.further) != (b.part, b.further) and (a.part or b.part):
        return "One of them counts only some."
    if a.concepts and b.concepts and not a.concepts & b.concepts:
        return "They don't count the same."
    if a.place and b.place and a.place.name != b.place.name and a.figure.status not in PEOPLE_STATUSES:
        return f"One is of {a.place.text}, the other of {b.place.text}." if a.place.text != b.place.text else ""
    return ""


def _sum(old: Said, new: Said) -> bool:
    """Whether a report gives the one as the sum of the other and a rest."""
    return old.value in new.quantity.made_of or new.value in old.quantity.made_of


def _grows(old: Said, new: Said) -> bool:
    """Whether it is a toll that later reports put higher."""
    status = old.quantity.figure.status == new.quantity.figure.status or "other" in (
        old.quantity.figure.status,
        new.quantity.figure.status,
    )
    toll = {old.quantity.figure.status, new.quantity.figure.status} & PEOPLE_STATUSES
    later = old.reading.id != new.reading.id
    return bool(toll) and status and later and (new.value or 0.0) > (old.value or 0.0)


def _seen(old: Said, new: Said) -> bool:
    """Whether the lower value is that of a person who speaks for nobody, the other a body's: nobody sees all."""
    low, high = _lower(old, new), _higher(old, new)
    assert low.origin is not None
    assert high.origin is not None
    person = low.origin.body is None and not low.origin.vague
    return person and high.origin.body is not None and (low.quantity.witnessed or not _grows(old, new))


def _lower(old: Said, new: Said) -> Said:
    return min(old, new, key=lambda said: said.value or 0.0)


def _higher(old: Said, new: Said) -> Said:
    return max(old, new, key=lambda said: said.value or 0.0)


def _compatible(old: Said, new: Said) -> bool:
    (low, high), (other_low, other_high) = _bounds(old), _bounds(new)
    return low <= other_high and other_low <= high


def _bounds(said: Said) -> tuple[float, float]:
    figure, value = said.quantity.figure, said.value or 0.0
    if figure.hedge == "at_least":
        return value, math.inf
    if figure.hedge == "at_most":
        return 0.0, value
    if figure.hedge == "about":
        return value * (1 - _ABOUT), value * (1 + _ABOUT)
    if figure.hedge == "range":
        return figure.low or value, figure.high or value
    return value, value


def _revising(said: Said) -> bool:
    return said.quantity.revising


def _disputing(old: Said, new: Said) -> bool:
    """Whether a report says of either that somebody disputes it."""
    return any(says("disputing", _around(said), said.reading.article.language) for said in (old, new))


def _disputed(old: Said, new: Said) -> bool:
    """Whether a report that gives both values, of two named origins, says that one is disputed."""
    if old.origin is None or new.origin is None or old.speaker == new.speaker or _better_placed(old.origin, new.origin):
        return False
    return (new.quantity.disputing or old.quantity.disputing) and not _compatible(old, new)


def _around(said: Said) -> str:
    figure = said.quantity.figure
    return said.reading.article.text[max(0, figure.start - 300) : figure.end + 150]


def _two_voices(old: Said, new: Said) -> bool:
    """Whether two values in one sentence are of two who speak, each named somewhere."""
    return old.speaker is not None and new.speaker is not None and old.speaker != new.speaker


def _updated(old: Said, new: Said) -> str:
    before, now = _given(old), _given(new)
    if old.reading.id == new.reading.id:
        return f"{new.teller} gives {now} in place of {before}."
    if old.teller == new.teller:
        return f"{new.teller} gave {before} first, and {now} later."
    return f"{new.teller} gave {now} after {old.teller} had given {before}."


def _given(said: Said) -> str:
    value = said.value or 0.0
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}".rstrip("0")


def _against(old: Said, new: Said) -> str:
    return f"{old.teller} and {new.teller} give different values of the same at the same time."
