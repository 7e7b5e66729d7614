"""Numbers that are no figures: dates, times, ages, ordinals, names, identifiers, scores, captions."""

import re
from collections.abc import Sequence

from dateline.annotate.figures.numbers import Amount, Piece
from dateline.languages.sentences import Sentence
from dateline.languages.shapes.notfigures import Notfigures

_DASHES = frozenset("-–—‑")
_ATTACHED = frozenset("-–—‑/.:@#_\\+*")
_CLOCK = re.compile(r"[0-9]{1,2}[:.][0-9]{2}(?![0-9%])")
_GALLERY = re.compile(r"\s*[0-9]{1,3}\s?/\s?[0-9]{1,3}\b")
_AMBIGUOUS = frozenset({"may", "march", "mar", "dec", "sun", "sat", "mon", "wed"})  # words too, without a capital
_DIGITS, _ITEMS = 13, 20  # digits of the longest bare figure, items of the longest list
_REPEATED, _SHORT = 60, 30  # characters
_SHORTEST = 3  # letters of a pronoun that ends as a plural does ("их")
_CAPITALS = re.compile(r"\b[A-Z][A-Z.]{2,}\b")


def captions_in(text: str, sentences: Sequence[Sentence], words: Notfigures) -> frozenset[int]:
    """The indices of sentences that are captions or page furniture: their numbers are no figures.

    A paragraph that a picture's credit ends is one throughout; a sentence that comes again word by word is one where it
    comes again.
    """
    found: set[int] = set()
    seen: set[str] = set()
    credited: set[int] = set()
    for index, sentence in enumerate(sentences):
        written = text[sentence.start : sentence.end]
        lower = written.lower()
        if any(mark in lower for mark in words.captions_paragraph):
            credited.add(sentence.paragraph)
        if (
            is_caption(written, words)
            or _opens(lower, words.captions_open)
            or (len(written) >= _REPEATED and written in seen)
        ):
            found.add(index)
        seen.add(written)
    return frozenset(found | {i for i, s in enumerate(sentences) if s.paragraph in credited})


def is_caption(sentence: str, words: Notfigures) -> bool:
    """Whether a sentence by itself is a caption or page furniture."""
    lower = sentence.lower()
    if _GALLERY.match(sentence) or any(mark in lower for mark in words.captions):
        return True
    if sentence.isupper():
        return False  # a headline, or a report all in capitals
    capitals = sum(len(m.group()) for m in _CAPITALS.finditer(sentence))
    return len(sentence) > _SHORT and capitals > len(sentence) / 3


def _opens(lower: str, openings: tuple[str, ...]) -> bool:
    return lower.lstrip("•–—-*· ").startswith(openings)


def is_figure(pieces: Sequence[Piece], first: int, last: int, amount: Amount, words: Notfigures) -> bool:
    """Whether the words right around a number let it be a figure. The parse may still decide that it is none."""
    return not (
        _is_attached(pieces, first, last)
        or _is_marker(pieces, first, last, amount)
        or _is_ordinal(pieces, last, words)
        or _is_clock(pieces, first, last, words)
        or _is_date(pieces, first, last, amount, words)
        or _is_age(pieces, first, last, words)
        or _is_label(pieces, first, last, amount, words)
        or _is_score(pieces, first, last, words)
        or _is_name_part(pieces, last, words)
        or (_at(pieces, last + 1) in words.rebus and _at(pieces, last + 2) != ".")
        or _at(pieces, last + 1) in words.bands
        or _is_negative(pieces, first)
        or _is_dialled(pieces, first)
        or (amount.value == 1 and pieces[first].lower in words.ones and _is_pronoun(pieces, first, last, words))
    )


def _at(pieces: Sequence[Piece], i: int) -> str:
    return pieces[i].lower if 0 <= i < len(pieces) else ""


def _touches(pieces: Sequence[Piece], i: int) -> bool:
    """Whether piece ``i`` and the next one stand without a blank between them."""
    return i >= 0 and i + 1 < len(pieces) and pieces[i].end == pieces[i + 1].start


def _is_attached(pieces: Sequence[Piece], first: int, last: int) -> bool:
    """ "F-16", "G7", "24/7", "@9News", "2-0", "0800-056", "KSLV-1"."""
    if _touches(pieces, first - 1):
        before = pieces[first - 1].text
        if before[-1].isalnum():
            return not (
                before.isupper()
                and len(before) in (2, 3)
                and pieces[first].text[0].isdecimal()
                and len(pieces[first].text) > 2
            )
        if (
            before in _ATTACHED
            and _touches(pieces, first - 2)
            and (pieces[first - 2].text[-1].isalnum() or before in "/:@#_")
        ):
            if pieces[first - 2].text[-1].isalpha() and before in _DASHES:
                return before in "-‑"  # "best-of-seven", but "the site—300 people"
            return pieces[first].text[0].isdecimal() or before in _DASHES and pieces[first - 2].text[-1].isdecimal()
        if before in "@#_/\\:":
            return True
    if len(pieces[first].text) > 1 and pieces[first].text[0] == "0" and pieces[first].text.isdecimal():
        return True  # a telephone number
    if _touches(pieces, last):
        after = pieces[last + 1].text
        if pieces[last].text[-1].isdecimal() and len(after) > 2 and after.istitle():
            return True
        if after in "x×" and _touches(pieces, last + 1) and pieces[last + 2].text[0].isdecimal():
            return True
        if after in "/:_@\\*" and _touches(pieces, last + 1):
            return True
        if after[0].isalpha() and len(after) == 1 and after.isupper() and pieces[last].text[-1].isdecimal():
            return True
    return False


def _is_dialled(pieces: Sequence[Piece], first: int) -> bool:
    """ "0800 123456", "+44 20 7946": digits behind digits that open with a nought or a plus sign."""
    at = first
    while at > 0 and pieces[at - 1].text.isdecimal():
        at -= 1
    opens = pieces[at].text
    plus = at > 0 and pieces[at - 1].text == "+"
    return (
        opens.isdecimal()
        and pieces[first].text.isdecimal()
        and (plus or (at < first and opens[0] == "0" and len(opens) > 1))
    )


def _is_negative(pieces: Sequence[Piece], first: int) -> bool:
    """ "of -14 magnitude", "to -20 degrees": on a scale, and counted from zero the other way."""
    signed = _touches(pieces, first - 1) and pieces[first - 1].text in "-−" and pieces[first].text[0].isdecimal()
    return signed and first > 1 and not _touches(pieces, first - 2) and pieces[first - 2].text.isalpha()


def _is_name_part(pieces: Sequence[Piece], last: int, words: Notfigures) -> bool:
    """ "two-state solution", "four-star general"."""
    return _at(pieces, last + 1) in _DASHES and _touches(pieces, last) and _at(pieces, last + 2) in words.hyphen_names


def _is_marker(pieces: Sequence[Piece], first: int, last: int, amount: Amount) -> bool:
    """An item's number ("1) …") or an identifier of many digits."""
    if not amount.bare or first != last:
        return False
    alone = first == 0 or pieces[first - 1].text not in "($€£"
    return len(pieces[first].text) > _DIGITS or (
        _at(pieces, last + 1) == ")"
        and alone
        and (amount.value or 0) < _ITEMS
        and "(" not in {p.text for p in pieces[:first]}
    )


def _is_ordinal(pieces: Sequence[Piece], last: int, words: Notfigures) -> bool:
    """ "70th", "the 1950s", "32nd"."""
    if not pieces[last].text[-1].isdecimal() or not _touches(pieces, last):
        return False
    after = pieces[last + 1].lower
    apostrophe = after in "'’" and _at(pieces, last + 2) == "s"
    return after in words.ordinals or apostrophe


def _is_clock(pieces: Sequence[Piece], first: int, last: int, words: Notfigures) -> bool:
    """ "6.10am", "9 p.m.", "06:00 GMT", "10 o'clock", "at 10:25"."""
    if not pieces[last].text[-1].isdecimal():
        return _at(pieces, last + 1) in words.clock and _at(pieces, last + 1) in {"o'clock", "o’clock", "am", "pm"}
    after = _at(pieces, last + 1)
    if after in words.clock or (after in ("a", "p") and _at(pieces, last + 2) == "." and _at(pieces, last + 3) == "m"):
        return True
    if after == ":" and _touches(pieces, last) and _at(pieces, last + 2)[:1].isdecimal():
        return True
    before = _at(pieces, first - 1)
    at = before == "at" or (before in words.clock_before and _at(pieces, first - 2) in words.clock_before)
    return at and bool(_CLOCK.fullmatch(pieces[first].text)) and after in words.after_clock


def _is_date(pieces: Sequence[Piece], first: int, last: int, amount: Amount, words: Notfigures) -> bool:
    before, after = _at(pieces, first - 1), _at(pieces, last + 1)
    if before == ".":
        before = _at(pieces, first - 2)
    if (
        amount.bare
        and (amount.value or 0) <= 31
        and (_is_month(pieces, last + 1, words) or before in words.months and _is_month_at(pieces, first, words))
    ):
        return True
    if amount.bare and before in words.months and _is_month_at(pieces, first, words):
        return True
    if amount.bare and before.isdecimal() and after.isdecimal():
        return True
    if (
        before in ("-", "–", "and", "to", "or", ",")
        and amount.bare
        and (amount.value or 0) <= 31
        and _date_continues(pieces, first - 2, words)
    ):
        return True
    return _is_year(pieces, first, last, amount, words)


def _is_month(pieces: Sequence[Piece], i: int, words: Notfigures) -> bool:
    if _at(pieces, i) == "of":
        i += 1
    return _at(pieces, i) in words.months and (pieces[i].text[0].isupper() or pieces[i].lower not in _AMBIGUOUS)


def _is_month_at(pieces: Sequence[Piece], first: int, words: Notfigures) -> bool:
    i = first - 2 if _at(pieces, first - 1) == "." else first - 1
    return _at(pieces, i) in words.months and (pieces[i].text[0].isupper() or pieces[i].lower not in _AMBIGUOUS)


def _date_continues(pieces: Sequence[Piece], i: int, words: Notfigures) -> bool:
    """ "Feb 7-14", "Feb. 7 and 9", "May 3, 5 and 9": the number before is a day behind its month."""
    if i < 0 or not pieces[i].text[0].isdecimal():
        return False  # "in January and 30 in February"
    for back in range(i, max(-1, i - 5), -1):
        if not (pieces[back].text[0].isdecimal() or pieces[back].text in "-–,." or pieces[back].lower in ("and", "to")):
            return _is_month(pieces, back, words)
    return False


def _is_year(pieces: Sequence[Piece], first: int, last: int, amount: Amount, words: Notfigures) -> bool:
    text = pieces[first].text
    if not (amount.bare and len(text) == 4 and text.isdecimal() and 1100 <= int(text) <= 2199):
        return False
    behind = _at(pieces, last + 1)
    if behind.endswith(words.plurals) and len(behind) > _SHORTEST and behind not in words.ages_after:
        return False
    if 1700 <= int(text) <= 2099 and last > first:
        return True
    if 1980 <= int(text) <= 2035 and int(text) != 2000 and _at(pieces, first - 1) not in ("than", "least", "exactly"):
        return True
    before, after = _at(pieces, first - 1), _at(pieces, last + 1)
    if before in words.year_before or before in words.months:
        return not (before in ("for", "of", "by", "to", "through", "between", "and", "or") and _is_plural(after))
    if before in ("(", ",", "-", "–"):
        dated = _at(pieces, first - 2).isdecimal()  # "1914 – 1918", "March 3, 1453"
        counts = _is_plural(after) or (int(text) < 1700 and after.isalpha() and not dated)
        return not counts or (dated and before in _DASHES)
    return 1700 <= int(text) <= 2099 and not _is_plural(after)


def _is_plural(word: str) -> bool:
    return len(word) > 3 and (
        word.endswith("s")
        and not word.endswith(("ss", "us", "is"))
        or word in {"people", "children", "women", "police"}
    )


def _is_age(pieces: Sequence[Piece], first: int, last: int, words: Notfigures) -> bool:
    """ "31-year-old", "aged 20", "16 years old", "ages 6 and 7", "Tamimi, 16,"."""
    before = _at(pieces, first - 1)
    window = [_at(pieces, i) for i in range(last + 1, last + 6)]
    if before in words.ages_before or (before == "of" and _at(pieces, first - 2) in words.ages_before):
        return True
    if before in ("and", "to", "-", "or") and _at(pieces, first - 3) in words.ages_before:
        return True
    if window[0] in words.ages_after and window[0] not in ("old", "birthday") and _touches(pieces, last):
        return True
    units = [w for w in window if w not in _DASHES and w not in {"and", "or"}]
    if len(units) > 1 and units[1] in words.ages_after and units[0] not in ("%",) and len(units[0]) > 3:
        return True
    in_commas = before == "," and window[0] in {",", ".", ")", "", ";"} and amount_like_age(pieces[first].text)
    if (
        in_commas
        and window[0] == ","
        and first >= 2
        and pieces[first - 2].text.isalpha()
        and int(pieces[first].text) > 9
    ):
        return True
    return (
        in_commas
        and first >= 2
        and pieces[first - 2].text[:1].isupper()
        or (
            before == "("
            and window[0] == ")"
            and first >= 2
            and amount_like_age(pieces[first].text)
            and pieces[first - 2].text[:1].isupper()
        )
    )


def amount_like_age(text: str) -> bool:
    """Whether digits could be somebody's age."""
    return text.isdecimal() and len(text) <= 3 and 0 < int(text) < 120


def _is_label(pieces: Sequence[Piece], first: int, last: int, amount: Amount, words: Notfigures) -> bool:
    """ "Boeing 737", "Resolution 2375", "Case 1000", "number 10", "Gate 7"."""
    if first == 0 or pieces[first - 1].end == pieces[first].start:
        return False
    before = pieces[first - 1]
    if (
        before.text == "."
        and first > 1
        and pieces[first - 2].lower in words.labels_short
        and not _is_plural(_at(pieces, last + 1))
    ):
        before = pieces[first - 2]
    if before.lower in words.labels and (before.text[0].isupper() or before.lower in words.labels_small):
        return first > 1 or before.lower not in words.labels_no_more or not _is_plural(_at(pieces, last + 1))
    linked = before.lower == "of" and first > 1 and pieces[first - 2].text[0].isupper()
    return linked and pieces[first - 2].lower in words.labels_of


def _is_score(pieces: Sequence[Piece], first: int, last: int, words: Notfigures) -> bool:
    """ "3-1", "15–0": the greater number first."""
    to_lesser = _at(pieces, last + 1) == "to" and _is_vote(pieces, first, first, last + 2, words)
    from_greater = _at(pieces, first - 1) == "to" and _is_vote(pieces, first - 2, first - 2, first, words)
    return (
        to_lesser
        or from_greater
        or last == first
        and (
            _at(pieces, last + 1) in _DASHES
            and _touches(pieces, last)
            and _touches(pieces, last + 1)
            and _at(pieces, last + 2)[:1].isdecimal()
            or _at(pieces, first - 1) in _DASHES
            and _touches(pieces, first - 1)
            and _touches(pieces, first - 2)
            and _at(pieces, first - 2)[:1].isdecimal()
        )
    )


def _is_vote(pieces: Sequence[Piece], at: int, greater: int, lesser: int, words: Notfigures) -> bool:
    """ "voted 315 to 12": two bare numbers, the greater first, behind a word of voting or winning."""
    first, second = _at(pieces, greater), _at(pieces, lesser)
    if not (first.isdecimal() and second.isdecimal() and int(first) > int(second)):
        return False
    return bool({_at(pieces, i) for i in range(max(0, at - 3), at)} & words.votes)


def _is_pronoun(pieces: Sequence[Piece], first: int, last: int, words: Notfigures) -> bool:
    """ "no one", "one of the", "one day", "one-time"."""
    before, after = _at(pieces, first - 1), _at(pieces, last + 1)
    if after in _DASHES and _touches(pieces, last):
        return _at(pieces, last + 2) not in {
            "day",
            "hour",
            "year",
            "week",
            "month",
            "minute",
            "mile",
            "man",
            "woman",
            "ton",
        }
    return before in words.one_before or after in words.one_after or after.startswith(("'", "’"))
