"""English hedges."""

from dateline.languages.shapes.hedges import Hedges


def _lines(text: str) -> frozenset[str]:
    return frozenset(line.strip() for line in text.strip().splitlines())


_OVER = """
hand hands handed handing turn turned turning take took taken taking give gave given pass passed passing win won make
made sign signed ran run running roll rolled presided flew fly flying hover hovered hovering row dispute disputes fight
quarrel talks concern concerns anger outrage tension tensions conflict war debate control rule ruled rules
"""
_UNDER = "hidden buried trapped hide lay lying stored found crushed beneath"

WORDS = Hedges(
    about=_lines(
        """
        about
        around
        approximately
        approx
        approx.
        circa
        ca.
        roughly
        nearly
        almost
        some
        close to
        as near as
        an estimated
        estimated
        estimated at
        in the region of
        in the order of
        on the order of
        somewhere around
        something like
        more or less
        practically
        virtually
        ~
        ≈
        """
    ),
    at_least=_lines(
        """
        at least
        a least
        atleast
        not less than
        no less than
        no fewer than
        not fewer than
        more than
        greater than
        higher than
        bigger than
        larger than
        longer than
        over
        just over
        well over
        slightly over
        slightly more than
        a little over
        a little more than
        far more than
        much more than
        significantly more than
        somewhat more than
        just more than
        well more than
        above
        just above
        well above
        upwards of
        upward of
        in excess of
        exceeding
        exceeds
        exceeded
        exceed
        beyond
        north of
        a minimum of
        minimum
        surpassing
        surpassed
        >
        """
    ),
    at_most=_lines(
        """
        up to
        as many as
        as much as
        as high as
        as few as
        at most
        at the most
        a maximum of
        maximum
        no more than
        not more than
        fewer than
        less than
        lower than
        smaller than
        under
        just under
        well under
        slightly under
        slightly less than
        slightly fewer than
        just less than
        just fewer than
        a little under
        a little less than
        below
        just below
        just short of
        shy of
        just shy of
        within
        <
        """
    ),
    about_after=_lines(
        """
        or so
        odd
        or thereabouts
        approximately
        ish
        """
    ),
    at_least_after=_lines(
        """
        or more
        plus
        +
        and more
        and counting
        or higher
        or above
        or longer
        """
    ),
    at_most_after=_lines(
        """
        or less
        or fewer
        or lower
        or under
        at most
        """
    ),
    places=frozenset({"over", "under", "above", "below", "beyond"}),
    limits=frozenset({"under", "below"}),
    carrying=frozenset({"at least", "a least", "about", "approximately", "roughly", "around"}),
    particles=frozenset([f"{verb} over" for verb in _OVER.split()] + [f"{verb} under" for verb in _UNDER.split()]),
    passed_over=frozenset({"a total of", "total of", "another", "a further", "further", "an additional", "additional"}),
)
