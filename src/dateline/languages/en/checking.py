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
        accept accepted reject rejected refuse refused decline declined deny denied
        acquit convict
        admit deny
        agree agreed disagree disagreed refuse refused
        alive dead
        allow allowed ban banned forbid forbidden prevent prevented bar barred prohibit prohibited block blocked
        ally enemy rival foe
        ancient modern
        approve approved reject rejected veto vetoed oppose opposed
        arrive arrived leave left depart departed
        before after
        begin began ended stop stopped finish finished
        below above
        better worse
        brother sister
        built destroyed demolished
        cautious reckless
        civilian military
        cold hot
        confident doubtful sceptical skeptical
        confirm confirmed deny denied rule
        continue continued stop stopped halt halted ended suspend suspended
        create abolish
        cut raise raised increase increased
        decrease increase increased
        delay delayed hasten advance
        deploy withdraw
        deployed withdrawn withdrew
        domestic foreign
        early late
        earlier later
        east west
        eastern western
        elder younger
        encourage discourage
        enter entered leave left exit
        evening morning
        expand shrink
        export import
        extend shorten
        failed succeeded succeed successful managed
        fail succeed
        failure success
        fast slow
        father mother
        female male
        former current incumbent
        full partial
        gain gained lose lost
        guilty innocent
        halt resume
        halted resumed
        healthy sick
        heavier lighter
        high low
        higher lower
        highest lowest
        husband wife
        imposed lifted
        impose lift
        improve improved worsen worsened deteriorate deteriorated
        include exclude
        included excluded
        increase reduce reduced fall fell drop dropped
        inside outside
        join joined leave left quit
        largest smallest
        larger smaller
        legal illegal
        lawful unlawful
        longer shorter
        majority minority
        maximum minimum
        narrow wide
        north south
        northern southern
        northeast southwest
        northwest southeast
        older younger
        oldest youngest
        open opened closed shut
        optimistic pessimistic
        permanent temporary
        praise praised criticise criticised criticize criticized condemn condemned
        private public
        profit loss
        publicly privately secretly
        raise raised lower lowered cut
        release released detain detained arrest arrested jail jailed
        remained left
        rich poor
        rise rose fall fell drop dropped decline declined
        safe dangerous unsafe
        son daughter
        stable unstable
        strengthen strengthened weaken weakened
        stronger weaker
        succeeded failed
        success failure
        sunrise sunset
        support supported oppose opposed reject rejected
        supporter opponent critic
        supporters opponents critics
        surrender resist
        tighten loosen ease
        tightened loosened eased
        unanimous divided
        upheld overturned
        uphold overturn
        urban rural
        victory defeat
        voluntary forced
        welcome welcomed condemn condemned reject rejected criticise criticised
        win lose
        won lost
        """
    ),
    negations=frozenset("not n't never cannot hardly neither nor without".split()),
    ahead=frozenset("will would may might could shall should 'll to".split()),
    done=frozenset("has have had was were been did".split()),
    between=frozenset(
        "be been being have has had yet also soon still ever again fully only even it they he she".split()
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
)
