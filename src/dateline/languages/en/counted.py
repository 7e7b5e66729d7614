"""English nouns by kind."""

from dateline.languages.shapes.counted import Counted

WORDS = Counted(
    person="person",
    people=frozenset(
        """
        person people man woman child boy girl baby infant toddler teenager teen adult youth kid male female elder
        senior minor orphan widow widower parent mother father son daughter brother sister sibling twin husband wife
        couple relative relation cousin uncle aunt nephew niece grandmother grandfather grandchild friend fiancé
        troop soldier serviceman servicewoman  servicemember conscript recruit reservist draftee marine sailor
        airman  pilot crewman crewmember  crew trooper paratrooper infantryman sniper gunman  officer
        commander general colonel captain major lieutenant sergeant private cadet veteran legionnaire mercenary fighter
        combatant guerrilla guerilla militant rebel insurgent terrorist jihadist jihadi extremist militiaman militia
        separatist partisan commando operative bomber attacker assailant shooter hijacker kidnapper pirate personnel
        serviceperson gendarme policeman policewoman  police constable deputy sheriff detective agent guard
        bodyguard guardsman warden ranger firefighter fireman paramedic medic doctor nurse surgeon physician patient
        rescuer responder lifeguard volunteer aid worker staff staffer employee worker labourer laborer miner farmer
        fisherman  peasant driver passenger commuter motorist cyclist pedestrian rider traveller traveler
        tourist visitor holidaymaker guest pilgrim worshipper worshiper believer devotee priest monk nun imam cleric
        rabbi bishop pastor missionary student pupil schoolchild schoolgirl schoolboy schoolchildren teacher professor
        lecturer academic scholar researcher scientist engineer technician expert specialist analyst adviser advisor
        consultant contractor instructor trainer inspector observer monitor peacekeeper diplomat ambassador envoy
        delegate representative official minister president premier governor mayor councillor councilor senator
        congressman congresswoman  lawmaker legislator mp parliamentarian politician candidate voter elector
        juror judge lawyer attorney prosecutor defendant suspect accused convict inmate prisoner detainee hostage
        captive internee pow victim casualty fatality dead wounded injured survivor missing evacuee refugee migrant
        immigrant emigrant asylum-seeker seeker settler resident inhabitant villager citizen national civilian
        noncombatant bystander onlooker witness spectator concertgoer partygoer reveller reveler festivalgoer fan
        supporter player footballer athlete coach competitor runner protester protestor demonstrator activist
        campaigner marcher rioter looter striker dissident opponent defector deserter exile expatriate expat foreigner
        native newcomer stranger member leader chief head boss executive manager director businessman businesswoman
        businessmen entrepreneur trader merchant vendor dealer smuggler trafficker criminal robber thief gangster gang
        mobster murderer killer rapist offender culprit perpetrator subscriber customer client consumer buyer seller
        user shopper taxpayer investor shareholder journalist reporter correspondent editor photographer cameraman
        writer author poet artist actor actress singer musician performer dancer celebrity star model billionaire
        millionaire tycoon oligarch elite guard staff human individual figure adherent follower convert sympathizer
        sympathiser ally partner colleague comrade counterpart confidante confidant aide assistant secretary clerk
        family household team squad crowd audience population tribe clan tribesman faithful congregation
        muslim christian jew hindu sikh catholic protestant orthodox shiite sunni kurd yazidi yezidi rohingya uighur
        uyghur tatar arab roma druze alawite hutu tutsi pyrotechnician mourner attendee participant subject candidate
        graduate alumnus apprentice trainee intern athlete swimmer diver climber hiker mountaineer tenant homeowner
        householder landlord neighbour neighbor dweller nomad herder herdsman shepherd beggar addict donor recipient
        beneficiary applicant jobseeker pensioner retiree ghost soul life jobless body corpse remains mother-to-be
        passer-by passerby holdout backpacker bather interpreter translator steward stewardess stakeholder
        hand
        """.split()
    ),
    events=frozenset(
        """
        attack assault strike airstrike air-strike raid bombing bombardment shelling shooting explosion blast detonation
        launch test flight sortie mission operation offensive incursion invasion battle clash skirmish firefight
        ambush massacre killing murder assassination execution kidnapping abduction robbery theft burglary rape
        incident accident crash collision derailment disaster earthquake quake tremor aftershock eruption flood
        storm hurricane cyclone typhoon tornado landslide avalanche wildfire fire blaze outbreak epidemic drought
        protest demonstration rally march riot strike walkout boycott violation breach infringement ceasefire truce
        talk meeting summit conference session hearing trial visit trip tour speech debate vote election referendum
        poll ballot match game round event ceremony celebration festival concert show exercise drill maneuver manoeuvre
        manoeuver deployment evacuation rescue transaction transfer payment purchase sale trade deal alert warning
        alarm call threat attempt failure success fight coup revolution war conflict intervention patrol overflight
        crossing interception intrusion search check inspection investigation inquiry probe review consultation
        report interview announcement statement complaint appeal shot hit burst volley salvo barrage ceasefire
        occurrence
        crime offence offense assassination bombing disappearance suicide breakthrough breakdown outage blackout delay
        cancellation departure arrival landing takeoff spill leak meltdown nuclear-test provocation cyberattack hack
        """.split()
    ),
    objects=frozenset(
        """
        tanker fighter-jet bomber-jet launcher reactor carrier container freighter destroyer cruiser helicopter
        howitzer mortar tower shelter trailer tractor computer server paper newspaper letter charter chapter chamber
        border order number letter river tower center centre theater theatre sector factor corridor floor door motor
        rotor sensor detector generator transformer compressor transistor processor monitor-screen printer scanner
        counter tent element apartment department settlement document government monument instrument payment garment
        regiment battalion brigade division unit company corps platoon army navy fleet force group organization
        organisation party country nation state city town village district province region site base camp station
        school hospital church mosque temple building house home flat car vehicle truck bus train tram plane aircraft
        jet drone missile rocket satellite bomb shell mine round bullet grenade rifle gun weapon firearm tank ship
        boat vessel submarine ferry barge warship frigate corvette yacht copter charge count case reason factor
        interceptor cluster quarter meter liter banner poster sticker bunker cellar locker cooler pier layer cover
        power war flower member-state folder holder charger trigger filter router transmitter transporter crater
        sweater flyer steamer liner cutter lighter trawler digger excavator bulldozer loader railcar supercar streetcar
        antibiotic relic traffic plastic fabric clinic republic critic-mass topic metric picture clinic
        musician-set prayer answer offer member-nation matter manner
        """.split()
    ),
    people_endings=(
        "men",
        "man",
        "woman",
        "women",
        "ist",
        "goer",
        "keeper",
        "maker",
        "eer",
        "ian",
        "er",
        "or",
        "ee",
        "ant",
    ),
    event_endings=("strike", "attack", "quake", "crash"),
    singulars={
        "people": "person",
        "persons": "person",
        "men": "man",
        "women": "woman",
        "children": "child",
        "servicemen": "serviceman",
        "policemen": "policeman",
        "gunmen": "gunman",
        "feet": "foot",
        "families": "family",
        "lives": "life",
        "wives": "wife",
        "knives": "knife",
        "mice": "mouse",
        "crises": "crisis",
        "bases": "base",
        "troops": "troop",
        "mps": "mp",
        "dead": "dead",
        "wounded": "wounded",
        "injured": "injured",
        "personnel": "personnel",
        "police": "police",
        "aircraft": "aircraft",
        "staff": "staff",
        "media": "medium",
        "data": "datum",
    },
    plural_only=frozenset(
        """
        people men women children personnel police aircraft staff dead wounded injured missing troops feet crew
        servicemen policemen gunmen spacecraft hovercraft cattle sheep fish head livestock artillery poultry
        japanese chinese portuguese vietnamese lebanese sudanese burmese taiwanese maltese nepalese congolese senegalese
        swiss british french irish dutch spanish
        """.split()
    ),
    others=frozenset({"other", "others", "ones", "more", "rest", "remainder"}),
    stricken=frozenset("dead injured wounded missing displaced hurt deceased killed arrested detained".split()),
    carriers=frozenset(
        """
        group convoy column crowd batch package shipment consignment delegation contingent force list pair set series
        team band gang bunch cluster fleet squad unit crew caravan flotilla wave
        """.split()
    ),
    portions=frozenset("number total toll figure rest majority minority count tally estimate amount sum".split()),
)
