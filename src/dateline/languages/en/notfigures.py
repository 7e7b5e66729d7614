"""English marks of numbers that are no figures."""

from dateline.languages.shapes.notfigures import Notfigures

WORDS = Notfigures(
    months=frozenset(
        """
        january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec
        """.split()
    ),
    weekdays=frozenset(
        """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
        """.split()
    ),
    clock=frozenset(
        """
        am pm a.m p.m gmt utc bst cet cest est edt pst pdt et ist jst kst aest o'clock o’clock noon hrs
        """.split()
    ),
    clock_before=frozenset({"at", "by", "until", "till", "since", "from", "around", "about", "before", "after"}),
    after_clock=frozenset(
        {"", ".", ",", "and", "on", "to", "that", "the", "in", "when", "as", "but", "after", "before"}
    ),
    hyphen_names=frozenset(
        """
        state time times sided way party star pronged thirds dimensional faceted nil off on up in one two legged
        handed edged hit tiered tier
        """.split()
    ),
    year_before=frozenset(
        """
        in since by of from until till before after during late early mid around circa the through between year and or
        spring summer autumn fall winter for as end start beginning to
        """.split()
    ),
    ages_before=frozenset({"aged", "age", "ages", "aging", "ageing", "turned", "turning", "turns"}),
    ages_after=frozenset({"old", "olds", "birthday", "yo", "y/o"}),
    ordinals=frozenset({"st", "nd", "rd", "th", "s"}),
    labels=frozenset(
        """
        boeing airbus resolution route flight highway article section case game aisle row seat channel chapter room
        gate terminal top bottom
        line platform group formula area zone phase level grade tier class type mark model interstate pier no number
        page figure table part volume series season episode version windows iphone galaxy agenda protocol directive
        decree bill law act rule clause paragraph amendment proposition house building block flat apartment suite
        floor ward district precinct division brigade battalion regiment squadron camp unit station bus tram train
        platform track lane road street avenue junction exit mile kilometer km day week round stage lot order
        euro bloomberg caption image photo slide picture radio studio area sector hall pavilion company battery
        group-of g catch expo vision covid top fortune forbes ftse nikkei dax nasdaq russell s&p psalm verse
        category title rank position ranked jersey shirt bib car-number lottery pin code postcode zip po box
        edition nos vol art fig ext tel telephone phone call dial hotline fax isbn issn
        """.split()
    ),
    labels_small=frozenset(
        """
        number no page room article resolution version gate flight chapter route game aisle row seat top bottom
        """.split()
    ),
    labels_no_more=frozenset("no about day week house camp unit company building block lot order part top".split()),
    aged=frozenset({"he", "she", "i", "who", "youngest", "oldest"}),
    ages_at=frozenset({"at"}),
    votes=frozenset({"voted", "vote", "votes", "won", "beat", "passed", "by", "lost"}),
    rebus=frozenset({"u"}),
    bands=frozenset({"fm", "lw", "mw", "sw", "dab", "mhz", "khz", "ghz"}),
    labels_short=frozenset({"no", "nos", "vol", "ch", "art", "fig", "ext"}),
    labels_of=frozenset({"group"}),
    ones=frozenset({"one"}),
    one_before=frozenset(
        """
        no any every each another this that the which some only-the number day
        """.split()
    ),
    one_after=frozenset(
        """
        of day time another who that which such more's thing way point hand
        """.split()
    ),
    adverbial_before=frozenset(
        {"for", "in", "within", "after", "over", "during", "than", "by", "before", "since", "until"}
    ),
    adverbial_determiners=frozenset(
        "past last next previous following every first coming recent final these those each earlier".split()
    ),
    adverbial_after=frozenset(
        """
        ago later earlier before after since from prior ahead early late into until previously away straight running
        """.split()
    ),
    lengths=frozenset(
        """
        sentence jail prison imprisonment jailed sentenced detention custody remand remanded extend extended extension
        remand ban banned suspension suspended suspend term probation imprison behind bars mourning curfew ceasefire
        truce
        """.split()
    ),
    lasting=frozenset(
        """
        went go goes gone last lasted lasts lasting going continue continued continues persist persisted extend extended
        slide slid burn burned rage raged run ran hold drag dragged stretch stretched
        """.split()
    ),
    lengthened=frozenset("to for of is was lasted lasts last takes took faces face spent spend by a an the".split()),
    copulas=frozenset("is was be were are take takes took last lasts lasted lasting taking faces face faced".split()),
    short_durations=frozenset({"second", "seconds"}),
    captions=(
        "hide caption",
        "image copyright",
        "media caption",
        "image caption",
        "photo:",
        "photos:",
        "read or share this story",
        "newsletter",
        "advertisement continue",
        "show all",
        "related article",
        "read more",
    ),
    captions_paragraph=(
        "getty images",
        "ap photo",
        "afp photo",
        "file photo",
        "file - in this",
        "associated press)",
        "photo/",
        "via ap)",
        "epa-efe",
        "shutterstock",
    ),
    captions_open=(
        "image caption",
        "image copyright",
        "media caption",
        "photos:",
        "photo:",
        "slideshow",
        "gallery",
    ),
)
