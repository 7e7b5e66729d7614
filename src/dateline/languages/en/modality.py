"""English words of modality."""

from dateline.languages.shapes.modality import Modality

WORDS = Modality(
    expected_auxiliaries=frozenset({"will", "shall", "'ll", "wo"}),
    unconfirmed_auxiliaries=frozenset({"may", "might", "could"}),
    hypothetical_auxiliaries=frozenset({"would", "'d", "should"}),
    expected=frozenset(
        """
        expect plan intend aim agree approve schedule prepare promise pledge vow order authorize authorise due
        set project forecast predict await anticipate decide want hope need ready commit upcoming future planned expected
        agreement decision intention goal target ask request demand seek require
        urge call allow budget earmark allocate slate poise about going
        """.split()
    ),
    unconfirmed=frozenset(
        """
        allege allegedly alleged reportedly purportedly supposedly apparently suspect suspected presumably possibly
        perhaps maybe likely probably potentially fear feared believe believed think thought presume presumed rumour
        rumor rumoured rumored appear seem accuse unconfirmed unverified potential possible
        presumed supposed purported reported estimate suppose
        """.split()
    ),
    hypothetical=frozenset(
        "propose proposal suggest consider mull threaten threat weigh envisage scenario hypothetical".split()
    ),
    denied=frozenset("deny reject refute dismiss debunk incorrect false untrue wrong erroneous disprove rebut".split()),
    conditions=frozenset({"if", "unless", "whether"}),
    negations=frozenset({"not", "n't", "never", "neither", "no", "without"}),
    expected_stems=(),
    unconfirmed_stems=(),
    hypothetical_stems=(),
    denied_stems=(),
)
