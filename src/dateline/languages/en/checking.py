"""English words that a summary is held against its article by."""

from dateline.languages.shapes.checking import Checking


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    sides = (line.split("|") for line in text.strip().splitlines())
    return tuple((one, other) for left, right in sides for one in left.split() for other in right.split())


def _both_ways(pairs: tuple[tuple[str, str], ...]) -> dict[str, frozenset[str]]:
    ordered = (*pairs, *((other, one) for one, other in pairs))
    return {form: frozenset(other for one, other in ordered if one == form) for form, _ in ordered}


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
        accept accepts accepted accepting | reject rejects rejected refuse refuses refused decline declines declined
        acquit acquitted | convict convicted
        admit admits admitted | deny denies denied
        agree agrees agreed | disagree disagrees disagreed refuse refuses refused
        advance advances advanced | retreat retreats retreated
        alive | dead
        armed | unarmed
        attend attends attended | boycott boycotts boycotted skip skips skipped
        available | unavailable
        ban bans banned | lift lifts lifted
        certain | uncertain
        allow allows allowed permit permitted | ban bans banned forbid forbidden prevent prevented bar barred prohibit
        allow allows allowed permit permitted | prohibited
        ally allies | enemy enemies rival rivals foe foes
        approve approves approved endorse endorsed | reject rejects rejected veto vetoed
        arrive arrives arrived arriving | leave leaves left depart departs departed
        before | after
        began begun started | ended stopped finished halted
        below | above
        better improve improves improved | worse worsen worsens worsened deteriorated
        brother | sister
        cautious | reckless
        civilian civilians | military
        confirm confirms confirmed | deny denies denied
        continue continues continued | stop stops stopped halt halts halted ended suspend suspends suspended
        criticise criticises criticised criticize criticizes criticized condemn condemns condemned | praise praises
        criticise criticises criticised criticize criticizes criticized condemn condemns condemned | praised welcome
        criticise criticises criticised criticize criticizes criticized condemn condemns condemned | welcomes welcomed
        deploy deploys deployed | withdraw withdraws withdrew withdrawn
        delay delays delayed postpone postponed | hasten hastened
        domestic | foreign
        early earlier | late later
        east eastern | west western
        elder older oldest | younger youngest
        enter enters entered | leave leaves left
        evening afternoon night | morning
        effective | ineffective
        enough sufficient | insufficient
        expand expands expanded | shrink shrinks shrank reduced
        export exports exported | import imports imported
        fail fails failed failing | succeed succeeds succeeded managed
        failure | success
        father | mother
        female women | male men
        former | current incumbent
        gain gains gained | lose loses lost
        guilty | innocent
        halt halts halted suspend suspends suspended | resume resumes resumed restart restarts restarted
        heavier | lighter
        higher | lower
        highest largest biggest | lowest smallest
        husband | wife
        hurt injured wounded | unhurt unharmed uninjured
        impose imposes imposed | lift lifts lifted
        include included | exclude excluded
        increase increases increased increasing rise rises rose risen raise raises raised grew | decrease decreases
        increase increases increased increasing rise rises rose risen raise raises raised grew | decreased reduce
        increase increases increased increasing rise rises rose risen raise raises raised grew | reduces reduced fall
        increase increases increased increasing rise rises rose risen raise raises raised grew | falls fell fallen
        increase increases increased increasing rise rises rose risen raise raises raised grew | drop drops dropped
        increase increases increased increasing rise rises rose risen raise raises raised grew | decline declines
        increase increases increased increasing rise rises rose risen raise raises raised grew | declined cut lowered
        inside | outside
        join joins joined | quit quits left
        known | unknown
        larger | smaller
        legal lawful | illegal unlawful
        likely | unlikely
        longer | shorter
        majority | minority
        maximum | minimum
        north northern | south southern
        northeast northeastern | southwest southwestern
        northwest northwestern | southeast southeastern
        opened reopened | closed shut
        optimistic | pessimistic
        permanent | temporary
        possible | impossible
        private privately secretly | public publicly
        profit | loss
        release releases released freed | detain detains detained arrest arrests arrested jail jailed
        remained stayed | left fled
        rich | poor
        safe | dangerous unsafe
        son | daughter
        stable | unstable
        strengthen strengthens strengthened | weaken weakens weakened
        stronger | weaker
        support supports supported back backs backed | oppose opposes opposed reject rejects rejected
        supporter supporters | opponent opponents critic critics
        tighten tightens tightened | loosen loosened ease eases eased
        unanimous unanimously | divided
        uphold upholds upheld | overturn overturns overturned
        urban | rural
        violate violates violated breach breached | respect respects respected observe observes observed
        victory | defeat
        voluntary voluntarily | forced forcibly
        widen widens widened | narrow narrows narrowed
        willing | unwilling
        win wins won | lose loses lost
        """
    ),
    negations=frozenset(
        """
        not n't never nobody none cannot hardly neither nor without decline declines declined refuse refuses refused
        fail fails failed unable
        """.split()
    ),
    converses=_both_ways(
        _pairs(
            """
            borrow borrows borrowed borrowing | lend lends lent lending
            buy buys bought buying purchase purchases purchased purchasing | sell sells sold selling
            deliver delivers delivered delivering give gives gave given giving | receive receives received receiving
            export exports exported exporting | import imports imported importing
            host hosts hosted hosting | visit visits visited visiting
            provide provides provided providing send sends sent sending | receive receives received receiving
            supply supplies supplied supplying | receive receives received receiving buy buys bought buying
            """
        )
    ),
    carried_out=frozenset(
        """
        help helps helped manage manages managed continue continues continued begin begins began begun start starts
        started come comes came known used able forced believed said reported thought alleged found seen understood
        """.split()
    ),
    causes=(
        *("because", "because of", "due to", "owing to", "thanks to", "as a result", "result of", "resulted in"),
        *("caused", "causing", "cause", "caused by", "led to", "leading to", "prompted", "prompting", "triggered"),
        *("triggering", "therefore", "so that", "since", "as", "after", "following", "forced", "forcing"),
        *("sparked", "sparking", "brought about", "blamed", "blames", "blame"),
    ),
    claimed_causes=("because", "because of", "due to", "owing to", "as a result", "caused by", "led to", "triggered"),
    articles=frozenset("a an the its their his her".split()),
    whether=frozenset({"whether"}),
    asking=frozenset("whether if unless unclear unknown undecided unsure question doubt decide decides".split()),
    being=frozenset("is are was were be been being gets got get".split()),
    by=frozenset(["by"]),
    universal=frozenset("all every everyone everybody everything entire whole".split()),
    ahead=frozenset("will would may might could shall should 'll to".split()),
    done=frozenset("has have had was were been did".split()),
    past=("ed",),
    aims=frozenset({"to"}),
    planning=frozenset(
        """
        agree agrees agreed agreement aim aims aimed aiming appeal appeals appealed ask asks asked asking bid bids
        call calls called calling campaign consider considers considered demand demands demanded due effort efforts
        expect expects expected expecting fail fails failed failing going got hope hopes hoped hoping
        instruct instructed intend intends intended intending likely mean means meant need needs needed offer offers
        offered order orders ordered plan plans planned planning pledge pledges pledged prepare prepares prepared
        preparing promise promises promised propose proposes proposed proposal ready refuse refuses refused request
        requests requested schedule scheduled seek seeks seeking set supposed threaten threatens threatened threat
        tries tried try trying urge urges urged urging vow vows vowed want wants wanted wanting warn warned way
        willing wish wishes wished yet
        """.split()
    ),
    nouns=frozenset(
        """
        death deaths killing killings loss losses sale sales speech flight flights growth choice arrival arrivals
        denial receipt men women children people troop troops soldiers military serviceman servicemen dead
        """.split()
    ),
    plural=("s", "men", "women", "people"),
    between=frozenset(
        "be been being have has had yet also soon still ever again fully only even it they he she under given".split()
    ),
    sweeping=frozenset(
        """
        all every everyone everybody everything only never always entire entirely whole none nobody no-one completely
        fully totally solely exclusively unanimously largest biggest worst deadliest best greatest most first sole
        proves proved proof guarantee guarantees guaranteed certain certainly definitely undoubtedly inevitably alone
        """.split()
    ),
    unsweeping=frozenset({"at all", "after all", "above all", "most of", "at first", "at most", "at best", "at worst"}),
    ordinals={
        word: float(value)
        for value, word in enumerate(
            (
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
                "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
            ).split(),
            1,
        )
    },
    short_names={
        "gur": ("main intelligence directorate", "main directorate of intelligence", "hur", "gur"),
        "hur": ("main intelligence directorate", "main directorate of intelligence", "hur", "gur"),
        "main intelligence directorate": ("hur", "gur", "military intelligence"),
        "dprk": ("north korea", "north korean", "democratic people's republic of korea", "pyongyang"),
        "uk": ("united kingdom", "britain", "british"),
        "us": ("united states", "america", "american", "washington"),
        "united states": ("us", "america", "american"),
        "eu": ("european union",),
        "un": ("united nations",),
        "united nations": ("un",),
        "nato": ("north atlantic treaty organization", "the alliance"),
        "muslim": ("islam", "islamic", "muslims", "mosque"),
        "uae": ("united arab emirates", "emirates"),
        "isis": ("islamic state", "isil", "daesh"),
        "islamic state": ("isis", "isil", "daesh"),
    },
    sides=_pairs(
        """
        favour favor | against
        veto vetoes vetoed | abstain abstains abstained abstaining abstention
        """
    ),
    joins=frozenset("and while but whereas as with".split()),
    whereabouts=frozenset("at through via near in from".split()),
    locating=frozenset("in at near from to of on into outside around through via across over inside".split()),
    saying=frozenset(
        "say says said saying told tell thought felt found knew known meant swore sworn understood taught wrote "
        "written read saw seen spoke spoken held".split()
    ),
    casualties=frozenset({"casualty", "victim"}),
    day_shifts={
        **dict.fromkeys(("a day earlier", "one day earlier", "a day before", "the day before", "one day before"), -1),
        **dict.fromkeys(("the previous day", "the day prior", "a day prior", "the preceding day"), -1),
        **dict.fromkeys(("two days earlier", "two days before", "two days prior"), -2),
        **dict.fromkeys(("three days earlier", "three days before"), -3),
        **dict.fromkeys(("a day later", "one day later", "a day after", "the day after", "the next day"), 1),
        **dict.fromkeys(("the following day", "next day"), 1),
        **dict.fromkeys(("two days later", "two days after"), 2),
    },
)
