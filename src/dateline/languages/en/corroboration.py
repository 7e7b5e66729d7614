"""English words by which reports are held against each other."""

from dateline.languages.shapes.corroboration import Corroboration

WORDS = Corroboration(
    things="""
        soldier: soldier troop serviceman servicewoman servicemember trooper personnel military fighter
        sapper: sapper engineer deminer
        civilian: civilian
        child: child kid minor boy girl baby infant
        woman: woman female
        man: man male
        prisoner: prisoner pow captive detainee inmate
        hostage: hostage
        passenger: passenger traveller traveler rider
        crew: crew crewman crewmember sailor
        rescuer: rescuer firefighter fireman
        police: policeman policewoman police officer
        medic: medic paramedic doctor nurse
        worker: worker employee staff labourer laborer
        pupil: pupil student schoolchild
        journalist: journalist reporter
        refugee: refugee evacuee migrant
        family: family household
        resident: resident inhabitant villager
        settler: settler
        body: body corpse
        drone: drone uav shahed quadcopter
        missile: missile rocket
        bomb: bomb
        shell: shell round
        tank: tank
        vehicle: vehicle car automobile
        truck: truck lorry
        bus: bus
        aircraft: aircraft plane airplane aeroplane jet
        helicopter: helicopter
        ship: ship vessel freighter boat
        house: house home dwelling
        building: building block
        school: school
        hospital: hospital clinic
        settlement: town village settlement
        company: company firm business
        country: country nation state
        bridge: bridge
        point: point
        attack: attack strike raid
        explosion: explosion blast
        carriage: carriage car coach
        engine: engine
        crewunit: crew unit team
        person-law: person individual
    """,
    bodies="""
        ministry: ministry minister
        department: department
        defence: defence defense
        foreign: foreign
        interior: interior
        health: health
        emergency: emergency emergencies
        intelligence: intelligence
        directorate: directorate
        service: service services
        security: security
        administration: administration governor
        regional: regional region oblast
        military: military army
        air: air
        force: force forces
        police: police
        council: council
        city: city municipal mayor
        headquarters: headquarters
        coordination: coordination coordinating
        main: main
                staff: staff
        office: office
        agency: agency
        rescue: rescue
        search: search
        transport: transport transportation
        parliament: parliament assembly rada duma
        government: government cabinet
        president: president presidential
        court: court
        hospital: hospital
        commission: commission
        prosecutor: prosecutor prosecutors
        mission: mission
        railway: railway rail
        navy: navy naval
        fire: fire
        border: border
        command: commander admiral general colonel commandant captain
    """,
    anybody=frozenset(
        "person people victim casualty fatality death dead wounded injured resident human individual life other".split()
    ),
    parts=(
        "of them",
        "of whom",
        "of those",
        "of these",
        "of which",
        "of the dead",
        "of the injured",
        "of the wounded",
        "of the victims",
        "among them",
        "among the dead",
        "among those",
        "including",
        "the youngest",
        "the oldest",
        "the first",
        "in critical condition",
        "in serious condition",
        "seriously",
        "critically",
    ),
    further=("more", "another", "additional", "further", "others", "other"),
    instead=(
        "instead of",
        "rather than",
        "not",
        "earlier put at",
        "up from",
        "down from",
        "revised from",
        "from an earlier",
        "from an initial",
    ),
    revising=(
        "revised",
        "revises",
        "rose to",
        "rises to",
        "risen to",
        "raised",
        "raises",
        "climbed",
        "updated",
        "corrected",
        "lowered",
        "cut to",
        "fell to",
        "now",
        "toll",
        "earlier",
        "previous",
        "previously",
        "instead of",
        "up from",
        "down from",
        "increased to",
        "grew to",
        "grown to",
        "jumped to",
        "dropped to",
        "initial",
        "initially",
        "original",
        "originally",
        "at first",
    ),
    disputing=(
        "disputed",
        "disputes",
        "doubts",
        "doubted",
        "denied",
        "denies",
        "rejected",
        "rejects",
        "fewer than the number",
        "contradicts",
        "contradicted",
        "contrary to",
        "disagreed",
        "disagrees",
        "cannot be right",
        "can't be right",
        "at odds",
    ),
    officials=frozenset(
        """
        official officials officer officers authority authorities spokesman spokeswoman spokesperson source sources
        representative representatives government administration lawmaker commander head
        """.split()
    ),
    media=frozenset("media press reports newspapers outlets broadcasters website websites post".split()),
    hosts=frozenset(
        """
        findings finding report reports statement data figures investigation account estimate estimates assessment
        count tally post message spokesman spokeswoman spokesperson official officials officer officers head chief
        director representative representatives press release website indications results initial
        """.split()
    ),
    posts={
        "governor": "{} regional administration",
        "mayor": "{} city council",
        "constable": "{} police",
        "superintendent": "{} police",
        "sheriff": "{} police",
    },
    behalf=("of", "for", "from", "at", "with"),
    joins=("and", "as well as"),
    treated=(
        "patient",
        "patients",
        "hospital",
        "hospitals",
        "hospitalised",
        "hospitalized",
        "treated",
        "treatment",
        "intensive care",
    ),
    relatives=("that", "which", "who"),
    besides=(
        "fellow",
        "other",
        "others",
        "excluding",
        "including",
        "not counting",
        "apart from",
        "besides",
        "without",
        "counting",
    ),
    periods=(
        "since the start",
        "since the beginning",
        "since the outbreak",
        "since the war",
        "since the invasion",
        "so far this",
        "this year",
        "this month",
        "last year",
        "last month",
        "past year",
        "past month",
        "past week",
        "past weeks",
        "past months",
        "past years",
        "per year",
        "per month",
        "per day",
        "every year",
        "every month",
        "every day",
        "each year",
        "each month",
        "each day",
        "daily",
        "monthly",
        "yearly",
        "annually",
        "over the years",
        "last week",
        "week ago",
        "month ago",
        "year ago",
    ),
    limits=(
        "room for",
        "space for",
        "beds for",
        "built for",
        "built to",
        "designed for",
        "designed to",
        "meant for",
        "capacity",
        "can hold",
        "can carry",
        "can seat",
        "can take",
        "could hold",
        "could carry",
        "licensed for",
        "licensed to",
        "certified for",
        "certified to",
        "allowed to carry",
        "authorised strength",
        "authorized strength",
    ),
    witnessing=(
        "i saw",
        "i could see",
        "i can see",
        "i counted",
        "i noticed",
        "i spotted",
        "we saw",
        "we could see",
        "we counted",
        "from my",
        "from our",
        "with my own eyes",
    ),
    everywhere=(
        "nationwide",
        "countrywide",
        "across the country",
        "across the nation",
        "across the territory",
        "throughout the country",
        "around the country",
        "all over the country",
        "in the country as a whole",
        "across several",
        "in several cities",
        "in several regions",
        "in several towns",
        "in all regions",
        "in all provinces",
    ),
    throughout=("across", "across the", "throughout", "throughout the", "all over", "all over the", "the whole of"),
    aspects="""
        prison: prison jail* imprison* sentence* bars
        damage: damage* loss losses
        reward: reward* bounty
        fine: fine fines fined
        bail: bail
        ransom: ransom
        spill: spill* leak*
        cargo: cargo load loaded carried carrying
        turnout: turnout
        inflation: inflation
        unemployment: unemploy*
    """,
)
