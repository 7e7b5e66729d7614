"""English words that say what happens to the counted. The PLOVER event type of each status stands beside it."""

from collections.abc import Mapping

from dateline.languages.shapes.statuses import Roles, Statuses, pairs


def _by_word(**words: str) -> Mapping[str, str]:
    return {word.replace("_", " "): status for status, row in words.items() for word in row.split()}


# Every row names a status; the PLOVER event type that it belongs to stands before it.
# "fin" is what the parser makes of "fined".
PEOPLE = Roles(
    objects=_by_word(
        # ASSAULT
        killed="""kill slay murder massacre assassinate execute behead slaughter drown electrocute lynch eliminate
        neutralize neutralise liquidate asphyxiate decapitate hang""",
        injured="""injure wound hurt maim hospitalize hospitalise treat burn stab trample poison shoot bruise infect
        traumatize scald concuss maul disfigure blind cripple""",
        captured="capture abduct kidnap hijack seize",
        # COERCE
        detained="detain arrest jail imprison intern apprehend nab incarcerate round remand hold",
        displaced="evacuate displace uproot expel deport relocate resettle move",
        # CONCEDE
        freed="free release liberate pardon exchange swap parole repatriate amnesty hand",
        # AID
        rescued="rescue save pull extricate resuscitate airlift recover winch",
        # MOBILIZE
        sent="""send dispatch transport transfer redeploy ferry bring fly bus despatch smuggle traffic return
        airdrop ship
        commit contribute move rush drive parachute""",
        present="""station deploy base house host field garrison mass amass gather assemble mobilize mobilise shelter
        quarter employ accommodate maintain have carry draw attract""",
    ),
    subjects=_by_word(
        killed="die perish succumb drown",
        missing="disappear vanish",
        captured="surrender",
        displaced="flee evacuate",
        sent="arrive come enter cross depart land return migrate travel join reach",
        present="""live attend gather serve reside assemble protest march rally demonstrate participate mass congregate
        pack flock camp inhabit shelter train patrol converge line throng crowd watch stay remain dwell""",
        rescued="survive",
        other="escape",
    ),
    adjectives=_by_word(
        killed="dead deceased slain",
        injured="wounded injured hurt hospitalized hospitalised critical unconscious seriously critically",
        missing="missing unaccounted",
        captured="hostage captive captured kidnapped abducted",
        detained="detained imprisoned jailed arrested",
        freed="freed released",
        displaced="homeless displaced evacuated",
        rescued="rescued",
        present="present stationed deployed aboard onboard",
        sent="incoming",
    ),
    nouns=_by_word(
        killed="""death killing murder massacre slaying execution assassination slaughter loss beheading body corpse
        remains toll""",
        injured="injury wounding hospitalization treatment",
        missing="disappearance",
        captured="capture abduction kidnapping kidnap surrender",
        detained="arrest detention imprisonment jailing",
        freed="release liberation exchange swap return handover repatriation freeing",
        displaced="displacement evacuation exodus deportation expulsion relocation",
        rescued="rescue",
        present="""presence force contingent garrison deployment stationing army crowd gathering population village town
        city community rally audience congregation household""",
        sent="transfer dispatch arrival convoy transport sending redeployment influx",
    ),
)

THINGS = Roles(
    objects=_by_word(
        # ASSAULT
        killed="kill cull slaughter euthanize",
        fired="fire launch lob loose unleash test-fire shoot drop",
        destroyed="""destroy sink demolish smash raze flatten obliterate level incinerate burn wreck shatter annihilate
        intercept down dismantle gut torch neutralize neutralise eliminate ruin""",
        damaged="damage hit strike crack batter deface vandalize vandalise shell scorch disable bomb",
        # COERCE
        seized="""seize confiscate impound freeze requisition commandeer recover loot steal nationalize nationalise
        expropriate annex occupy capture hijack""",
        # MOBILIZE
        sent="""send deliver supply transfer ship dispatch transport move export import donate provide smuggle redeploy
        haul ferry bring fly truck distribute despatch gift receive airlift airdrop hand give contribute commit
        unload""",
        present="station deploy base field position mass amass operate maintain stockpile possess own carry",
    ),
    subjects=_by_word(
        killed="die perish",
        fired="land soar",
        destroyed="sink collapse burn explode crash",
        sent="arrive depart reach enter cross dock",
        present="operate patrol orbit",
    ),
    adjectives=_by_word(
        destroyed="destroyed ruined sunken burnt downed",
        damaged="damaged",
        seized="seized stolen confiscated frozen",
        present="stationed deployed present available active operational",
        fired="fired",
    ),
    nouns=_by_word(
        fired="launch firing launching volley salvo barrage test-firing",
        destroyed="destruction demolition sinking loss downing",
        damaged="damage",
        seized="seizure confiscation theft capture",
        sent="""shipment delivery transfer supply dispatch arrival export import convoy transport consignment donation
        movement sending""",
        present="presence deployment arsenal stockpile fleet armada",
    ),
)

MONEY = Roles(
    objects=_by_word(
        # AID, SANCTION
        paid="""pay fine fin pledge allocate donate give spend fund award grant invest contribute transfer provide
        disburse approve earmark commit offer promise loan lend send deliver release inject reimburse compensate
        authorize
        authorise receive repay channel budget finance set devote""",
        seized="seize confiscate freeze steal loot embezzle impound recover",
        sent="smuggle",
    ),
    subjects={},
    adjectives=_by_word(seized="frozen seized stolen"),
    nouns=_by_word(
        paid="""payment fine package aid funding fund grant loan compensation ransom donation contribution pledge
        investment bailout assistance reward damages settlement payout bounty bribe allocation tranche subsidy appeal
        spending transfer support penalty relief help""",
        seized="seizure theft freezing",
    ),
)

WORDS = Statuses(
    places=frozenset("at in on aboard inside near outside around among across along within".split()),
    downing=frozenset({"shoot", "intercept", "down", "jam", "jammed", "suppress"}),
    striking=frozenset({"hit", "strike"}),
    tracking=frozenset({"radar", "radars"}),
    losses=("loss", "lost", "destroy", "eliminat"),
    people=PEOPLE,
    things=THINGS,
    money=MONEY,
    heads=_by_word(
        killed="death fatality dead corpse body",
        injured="injury casualty wounded injured",
        missing="disappearance",
        captured="hostage captive",
        detained="arrest detainee detention prisoner inmate",
        displaced="refugee evacuee",
        rescued="survivor",
    ),
    firm=frozenset("death fatality dead corpse body arrest".split()),
    awaited=frozenset({"expect", "await"}),
    performing=frozenset("conduct carry perform stage launch hold commit".split()),
    owning=frozenset("lose withdraw".split()),
    hosting=frozenset("host house shelter accommodate quarter harbour harbor".split()),
    carriers=frozenset(
        """
        group convoy column crowd batch package shipment consignment delegation contingent force list pair set series
        team band gang bunch cluster fleet squad unit crew family caravan flotilla wave number total toll rest majority
        minority count tally amount sum remainder dozen score hundred thousand million average maximum minimum lot load
        cargo stream flow share half third quarter
        """.split()
    ),
    complements=pairs(
        killed="""
        shoot gun:dead down death
        lose claim cost take:life
        lose:man soldier troop fighter serviceman crew sailor pilot
        stab beat burn crush hack trample torture starve freeze bludgeon choke:death
        find confirm pronounce declare leave report count:dead die
        put:death
        pass:away
        bring:toll
        """,
        injured="""
        take bring rush airlift transport admit send carry stretcher fly move transfer remove:hospital ambulance
        take bring rush airlift transport admit send carry fly:clinic treatment
        suffer sustain receive have report:injury wound burn fracture bruise trauma
        leave:injured wounded
        be remain stay:hospital condition
        fall become get feel:ill sick unwell
        have undergo:surgery
        need require receive seek:treatment care attention
        treat:injury wound scene
        """,
        missing="""
        go report remain be declare list:missing unaccounted
        """,
        captured="""
        take hold seize keep:hostage captive prisoner hostages
        """,
        detained="""
        take hold remain be keep:custody
        place put:arrest
        put place send be hold:jail prison detention
        """,
        freed="""
        set walk:free
        let:go
        """,
        displaced="""
        flee leave escape abandon lose:home house village town residence
        force drive:home out
        move lead bring take:safety
        remove:beach building area school home
        leave make:homeless
        """,
        rescued="""
        pull dig drag bring take remove lift winch:rubble wreckage water debris stretcher alive
        pull dig drag bring take remove lift winch:tram train building river sea
        """,
        present="""
        be remain stand stay:scene place attendance board base service there here duty
        have:attendance place service board
        involve engage:operation rescue response search exercise drill effort
        take:part street
        put:place
        """,
        fired="""
        take:off
        lift blast:off
        put place:orbit
        send:orbit space
        light:sky
        carry:out
        """,
        destroyed="""
        shoot bring take burn tear knock pull cut:down out
        burn:ground
        set:fire ablaze
        blow:up
        lose:vehicle tank aircraft plane jet helicopter ship warship drone
        wipe knock take:out
        """,
        seized="""
        take:control possession
        """,
        sent="""
        turn pass:over
        be:way
        """,
    ),
)
