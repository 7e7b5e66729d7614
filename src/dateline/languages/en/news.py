"""English words of news and background."""

from dateline.languages.shapes.news import News

WORDS = News(
    background=(
        "previously reported",
        "earlier reported",
        "as reported earlier",
        "we previously wrote",
        "recall that",
        "as a reminder",
        "last year",
        "last month",
        "in recent years",
        "in recent months",
        "since the start of",
        "since the beginning of",
        "historically",
        "decades",
        "in the past",
        "has long",
        "have long",
        "had previously",
        "for years",
        "a year earlier",
        "last decade",
        "anniversary",
    ),
    fresh=(
        "today",
        "on monday",
        "on tuesday",
        "on wednesday",
        "on thursday",
        "on friday",
        "on saturday",
        "on sunday",
        "overnight",
        "this week",
        "this morning",
        "for the first time",
        "another",
        "new",
        "announced",
        "confirmed",
        "raised",
        "revised",
        "agreement",
    ),
    captions=(
        "file photo",
        "file -",
        "file –",
        "file —",
        "photos:",
        "photo:",
        "photo by",
        "(photo",
        "a photo ",
        "this photo",
        "image from",
        "in this image",
        "getty images",
        "is seen from",
        "are seen from",
        "is seen in this",
        "are seen in this",
        "pictured",
    ),
    leaning=frozenset(
        """
        he she it they his her its their this that these those such such and but or so because there here then which who
        one another
        """.split()
    ),
    openers=frozenset({"that"}),
    small=frozenset(
        """
        a about above after again against all also am an and any are as at be because been before being below between
        both but by can could did do does doing down during each few for from further had has have having he her here
        hers him his how i if in into is it its itself just may me might more most must my no nor not now of off on
        once only or other our out over own per said same say says saying she should since so some such than that the
        their them then there these they this those through to told too under until up upon us very was we were what
        when where which while who whom whose why will with within without would you your according added including
        among around another s t
        """.split()
    ),
    negations=frozenset(
        """
        not no never nobody none neither nor cannot without
        declined declines decline declining refused refuses refuse refusing
        didn't doesn't don't hasn't haven't hadn't wasn't weren't isn't aren't won't wouldn't can't couldn't
        """.split()
    ),
    limits=frozenset({"only", "just", "merely", "simply", "surprisingly"}),
    auxiliaries=frozenset("did does do has have had was were is are will would could can".split()),
    introductions=(
        "this was reported",
        "this was stated",
        "this was announced",
        "this was said",
        "this is reported",
        "this is stated",
        "it was reported by",
        "the news was reported by",
        "the news was first reported by",
        "here is what",
        "here's what",
        "here are the",
        "here is the latest",
        "here's the latest",
        "what we know",
        "read more",
        "see also",
    ),
)
