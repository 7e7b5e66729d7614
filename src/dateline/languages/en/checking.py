"""English words that a summary is held against its article by."""

from dateline.languages.shapes.checking import Checking


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    lines = (line.split() for line in text.strip().splitlines())
    return tuple((first, second) for first, *others in lines for second in others)


def _forms(text: str) -> dict[str, str]:
    lines = (line.split() for line in text.strip().splitlines())
    return {form: stem for stem, *forms in lines for form in (stem, *forms)}


WORDS = Checking(
    function=frozenset(
        """
        a an the of to in on at by for with from and or but as that this these those it its he she they his her him
        their them is are was were be been being am has have had having do does did done will would can could may might
        shall should must not no nor than then so such which who whom whose what when where while if into onto over
        under about after before during since until between among through also there here we us our you your i me my
        said says say saying told tell according one some any each other another more most much many very just only
        even still yet already however both either neither own same too now up down out off again once because both
        s t mr mrs ms dr
        """.split()
    ),
    endings=tuple(
        sorted(
            """
            ational ization isation fulness iveness ements ement ments ment ations ation itions ition ions ion ingly
            edly ities ity ances ance ences ence ers er ors or ing ies ied ed es ly al s
            """.split(),
            key=len,
            reverse=True,
        )
    ),
    forms=_forms(
        """
        go goes going went gone
        die dies died dying dead death deaths
        kill kills killed killing killings
        fall falls fell fallen
        rise rises rose risen
        hold holds held
        leave leaves left leaving
        take takes took taken taking
        give gives gave given giving
        make makes made making
        meet meets met
        send sends sent
        shoot shoots shot shooting
        find finds found
        bring brings brought
        begin begins began begun
        come comes came coming
        keep keeps kept
        lead leads led
        lose loses lost losing loss losses
        pay pays paid
        run runs ran
        see sees saw seen
        seek seeks sought
        sell sells sold sale sales
        speak speaks spoke spoken speech
        stand stands stood
        strike strikes struck striking
        think thinks thought
        win wins won winning
        write writes wrote written writing
        build builds built
        buy buys bought
        catch catches caught
        flee flees fled
        fly flies flew flown flight flights
        fight fights fought
        grow grows grew grown growth
        know knows knew known
        man men
        woman women
        child children
        person people
        hide hides hid hidden
        arise arises arose
        choose chooses chose chosen choice
        drive drives drove driven
        break breaks broke broken
        arrive arrives arrived arrival arrivals
        deny denies denied denial
        soldier soldiers troop troops military serviceman servicemen
        receive receives received receipt
        """
    ),
    opposites=_pairs(
        """
        accept reject refuse decline
        agree disagree refuse
        allow ban forbid prevent bar prohibit block
        approve reject veto
        arrive leave depart
        ally enemy rival
        back oppose
        before after
        begin end stop
        confirm deny
        confident doubtful
        cut raise
        early late
        enter leave
        failed succeeded
        first last
        fail succeed
        failure success
        fall rise
        fewer more
        gain lose
        guilty innocent
        high low
        higher lower
        impose lift
        increase decrease reduce fall drop
        inside outside
        join leave quit
        legal illegal
        less more
        majority minority
        north south
        northern southern
        east west
        eastern western
        open close
        praise criticise criticize condemn
        public private
        release detain arrest jail
        safe dangerous unsafe
        show hide
        strengthen weaken
        strong weak
        succeed fail
        support oppose
        victory defeat
        welcome condemn
        win lose
        """
    ),
    negations=frozenset(
        """
        not no never nobody none nothing without neither nor cannot can't won't don't doesn't didn't isn't aren't wasn't
        weren't hasn't haven't hadn't wouldn't couldn't shouldn't deny denies denied denying refuse refuses refused
        refusing reject rejects rejected fail fails failed unable dismissed dismiss declined ruled
        """.split()
    ),
    ahead=frozenset(
        """
        will would may might could shall plan plans planned planning expect expects expected intend intends intended
        due scheduled consider considers considering hope hopes hoped seek seeks seeking propose proposes proposed
        threaten threatens threatened ready prepare prepares preparing prepared aim aims if whether agreed agree likely
        possibly possible potential about want wants wanted ordered urged urge call called asked ask
        should 'll yet alleged allegedly suspected believed
        """.split()
    ),
    sweeping=frozenset(
        """
        all every everyone everybody everything only never always entire entirely whole none nobody no-one completely
        fully totally solely exclusively unanimously largest biggest worst deadliest best greatest most first sole
        proves proved proof guarantee guarantees guaranteed certain certainly definitely undoubtedly inevitably alone
        """.split()
    ),
    ordinals={
        word: float(value)
        for value, word in enumerate(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split(), 1
        )
    },
    short_names={
        "gur": ("main intelligence directorate", "main directorate of intelligence", "hur", "gur"),
        "hur": ("main intelligence directorate", "main directorate of intelligence", "hur", "gur"),
        "main intelligence directorate": ("hur", "gur", "military intelligence"),
        "dprk": ("north korea", "north korean", "democratic people's republic of korea", "pyongyang"),
        "uk": ("united kingdom", "britain", "british"),
        "us": ("united states", "u.s.", "america", "american", "washington"),
        "u.s.": ("united states", "us", "america", "american", "washington"),
        "united states": ("u.s.", "us", "america", "american"),
        "eu": ("european union",),
        "un": ("united nations", "u.n."),
        "u.n.": ("united nations", "un"),
        "united nations": ("u.n.", "un"),
        "nato": ("north atlantic treaty organization", "the alliance"),
        "uae": ("united arab emirates", "emirates"),
        "isis": ("islamic state", "isil", "daesh"),
        "islamic state": ("isis", "isil", "daesh"),
    },
)
