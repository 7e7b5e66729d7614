"""English words of modality."""

from dateline.languages.shapes.modality import Modality

WORDS = Modality(
    expected_auxiliaries=frozenset({"will", "shall", "'ll", "wo", "should"}),
    unconfirmed_auxiliaries=frozenset({"may", "might", "could"}),
    hypothetical_auxiliaries=frozenset({"would", "'d"}),
    expected=frozenset(
        """
        expect plan intend aim agree approve schedule prepare promise pledge vow order authorize authorise due set
        project forecast predict await anticipate decide want hope ready commit agreement decision intention goal
        target ask request demand seek require urge allow budget earmark slate poise about go propose-to
        preparation effort bid deal treaty contract permission obligation readiness pact accord
        """.split()
    ),
    expected_objects=frozenset(
        """
        expect plan approve promise pledge authorize authorise earmark budget schedule await anticipate forecast predict
        offer request demand require seek need target goal promise pledge plan prospect expectation approval want
        prepare order project arrival-of projection vow
        """.split()
    ),
    expected_adjectives=frozenset(
        "planned expected upcoming future forthcoming scheduled anticipated promised".split()
    ),
    unconfirmed=frozenset(
        """
        allege allegedly alleged reportedly purportedly supposedly apparently suspect suspected presumably possibly
        perhaps maybe likely probably potentially fear feared believe believed think thought presume presumed rumour
        rumor rumoured rumored appear seem accuse unconfirmed unverified potential possible
        presumed supposed purported suppose risk possibility rumor concern
        """.split()
    ),
    hypothetical=frozenset(
        "propose proposal suggest imagine consider mull threaten threat envisage scenario hypothetical".split()
    ),
    denied=frozenset("deny denial refute debunk incorrect false untrue wrong erroneous disprove rebut".split()),
    rejected=frozenset("reject dismiss dispute".split()),
    tellings=frozenset(
        """
        report claim allegation accusation statement assertion rumour rumor suggestion figure number story account
        information estimate notion idea speculation contention insinuation news toll count tally
        """.split()
    ),
    evidence=frozenset("evidence proof sign indication trace".split()),
    tidings=frozenset("confirmation information word report".split()),
    charges=frozenset("charge count allegation accusation claim report".split()),
    asides=frozenset({"after", "since", "following", "despite", "before"}),
    falsehoods=frozenset(
        """
        false untrue fake incorrect baseless unfounded groundless fabricated bogus inaccurate erroneous lie lies
        nonsense fabrication fiction hoax disinformation
        """.split()
    ),
    reports=frozenset(
        """
        say tell announce add state declare report write confirm note show explain reveal insist claim argue stress
        recall inform indicate find acknowledge admit promise pledge vow agree
        """.split()
    ),
    conditions=frozenset({"if", "unless", "whether"}),
    negations=frozenset({"not", "n't", "never", "neither", "no", "without"}),
    nouns_only=frozenset({"target"}),
    asking=frozenset(
        {
            *(("call", after) for after in ("on", "upon", "for")),
            *(("appeal", after) for after in ("to", "for")),
            *(("plead", after) for after in ("with", "for")),
            *((verb, "for") for verb in "push press lobby campaign beg hope wait".split()),
        }
    ),
    expected_stems=(),
    unconfirmed_stems=(),
    hypothetical_stems=(),
    denied_stems=(),
    truths=frozenset("true correct accurate right possible real likely".split()),
    confirmations=frozenset(
        """
        confirm deny say comment acknowledge verify mention disclose reveal specify elaborate admit tell report state
        announce respond answer corroborate
        """.split()
    ),
    nobody=frozenset("none neither nobody".split()),
)
