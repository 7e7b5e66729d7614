"""The register of English speech."""

from dateline.languages.shapes.register import Register

WORDS = Register(
    first=frozenset("i we our us my ours myself ourselves i'm we're we've i've we'll let's".split()),
    here=frozenset("here now today nowadays currently".split()),
    openers=frozenset("this that these it here now and so because therefore we i our".split()),
    judging=frozenset(
        """
        very really clearly obviously certainly unfortunately surely simply even important significant serious
        dangerous necessary must should need needs cannot never always most main key huge enormous complete
        completely truly unacceptable crucial essential modern knowledgeable understand remember course
        """.split()
    ),
    present=frozenset(
        "is are am isn't aren't 's 're has have will won't can can't may must should need needs do does don't".split()
    ),
    past=frozenset("was were had did said told went took made came began became left got saw gave *ed".split()),
)
