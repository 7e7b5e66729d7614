"""English nouns by kind."""

from dateline.languages.shapes.counted import Counted

WORDS = Counted(
    person="person",
    thing="object",
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
        abductor abolitionist absentee abuser accountant accuser adjudicator adjutant admiral adventurer
        agitator ancestor appointee arbitrator archivist arsonist assessor astronaut attendant auctioneer
        auditor aviator backer bailiff baker bandit banker barber baron beautician beginner bidder biker blogger
        borrower bowler boxer breadwinner bricklayer brigadier broadcaster broker builder burglar busker butcher
        caller canvasser captor caregiver carer caretaker carpenter chancellor chaplain claimant cleaner
        clinician co-worker coder collaborator collector comedian complainant composer conferee conspirator
        contestant cook corporal cosmonaut counsellor counselor courier creditor crusader curator custodian
        deacon debater debtor debutant decorator defender deportee descendant designer developer dispatcher
        distributor dreamer drinker drummer educator electrician employer entertainer entrant examiner explorer
        exporter filmmaker finalist fisher flier founder freelancer funder gambler gaoler giver goalkeeper
        godfather gravedigger grocer guardian gunner hacker helper historian holdover homebuyer hunter importer
        inductee influencer informant informer insider insurer interrogator interviewee intruder invader
        inventor investigator jailer jockey juggler keeper latecomer leaker learner lender lessee librarian
        licensee listener litigant lodger loser lover loyalist machinist magician manufacturer mariner
        mathematician mechanic medalist medallist mediator mentor messenger midfielder mother-in-law mutineer
        nationalist navigator negotiator newborn newsreader nominee occupant olympian optician orator organiser
        organizer outsider owner painter paralympian paratrooper payee peacemaker peer petitioner philosopher
        picketer plaintiff plotter plumber porter potter practitioner preacher presenter producer programmer
        publisher purser raider rambler rapper recruiter referee renter rescuer responder retailer returnee
        ringer ringleader rower royalist sculptor seafarer semifinalist sender servant shopkeeper signatory
        signer skater skier skipper smoker songwriter speaker sponsor sprinter spy squatter stalker statistician
        stayer stepfather stepmother stoker subcontractor sufferer superintendent supplier surfer surveyor
        swimmer tailor therapist thinker thrower torturer trafficker traitor trapper trespasser trooper
        troublemaker trustee tutor umpire undergraduate undertaker valuer vandal vegetarian viewer waiter
        waitress walker warder warlord watcher weaver welder whistleblower winger winner wrestler wrongdoer
        youngster
        sapper pioneer deminer grandchild grandparent great-grandchild stepchild schoolmate roommate crewmate
        hand source korean african european asian latino hispanic westerner southerner northerner islander
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
        adapter aircraft amplifier anchor animal answer ant antibiotic apartment arbor armor army banner barge
        barrier base bat battalion beaker bear bee bird blister boat boiler bomb booster border boulder brigade
        building bulldozer bullet bumper bunker burner bus buzzer calf camel camp cancer canister car carrier
        case cat cattle cellar center centre chamber chandelier chapter charge charger charter chicken chopper
        church cinder city clinic clipper cloister cluster coffee collar color colour committee company
        compressor computer constant container cooker coolant cooler copper copter corner corps corridor
        corvette count counter country covenant cover cow cracker crater cruiser cucumber cursor cutter cylinder
        dagger decree deer degree deodorant department destroyer detector determinant digger dinner disinfectant
        district division document dog dollar dolphin donkey door dresser drone dryer duck dumper element
        elephant error excavator fabric factor favor feather fee feeder ferry fiber filler filter finger firearm
        fish flat flavor fleet floor flower flyer folder force fox freezer freighter frigate garment generator
        giant goat goose government grant grenade group guarantee gun gutter hammer hanger heater helicopter hen
        holder home honor hopper horror horse hospital house howitzer humor hunger implant insect instant
        instrument interceptor jet jubilee jumper knee labor ladder lamb lantern launcher layer letter levee
        lever lighter limiter liner lion liter livestock loader locker lubricant lumber manner marker marquee
        matter median meter metric mine mirror missile mixer monkey monument mortar mosque mosquito motor mouse
        mule nation navy newspaper number odor offer order organisation organization oyster paper parlor party
        payment pendant pennant pepper picture pier pig pigeon pillar pitcher plane plant planter plaster
        plastic platoon pointer poker pollutant polymer poster poultry powder power prayer primer printer
        processor propellant propeller province quadrant quarter rabbit radiator railcar rat reactor reason
        receiver refrigerator regiment region regulator relic remnant republic resistor restaurant rhino rifle
        river rocket roller rotor round router rubber ruler rumor satellite scanner school scooter scraper
        sector semester sensor server settee settlement sewer shark sheep shell shelter ship shower shutter
        silver simulator site skyscraper slider slipper snake spinner splinter spree sprinkler stapler starter
        state station steamer sticker stopper streetcar stretcher submarine supercar supercomputer swan sweater
        tank tanker temper temple tenor tent terror theater theatre thruster tiger timber timer toaster toffee
        topic tower town tractor traffic trailer train tram transfer transformer transistor transmitter
        transplant transporter trawler tree tremor trigger trimester truck tumor tuner turkey turnover turtle
        twister ulcer unit valor vapor variant vector vehicle vessel vigor village visor war warrant warship
        water weapon weather whale whisper wolf wrapper yacht zipper
        airfield airport ambulance barn barracks bicycle block bridge bungalow cabin carriage college cottage crane
        dam depot dormitory dwelling equipment facility factory farm garage greenhouse hangar hostel hotel hut
        installation
        kindergarten kiosk library locomotive lorry market mill minibus monastery motorbike motorcycle museum
        nursery office outpost pharmacy pipeline port property railway residence road roof runway shack shed shop
        shrine silo stadium stall store street structure substation supermarket synagogue system terminal
        turbine university
        van villa wagon wall warehouse window workshop
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
        "ee",
    ),
    event_endings=("strike", "attack", "quake", "crash"),
    singulars={
        "people": "person",
        "persons": "person",
        "men": "man",
        "women": "woman",
        "children": "child",
        "grandchildren": "grandchild",
        "stepchildren": "stepchild",
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
        servicemen policemen gunmen spacecraft hovercraft series species cattle sheep fish head
        livestock artillery poultry
        japanese chinese portuguese vietnamese lebanese sudanese burmese taiwanese maltese nepalese congolese senegalese
        swiss british french irish dutch spanish
        """.split()
    ),
    animals=frozenset(
        """
        animal livestock cattle cow calf bull ox buffalo sheep lamb goat pig piglet boar horse pony donkey mule camel
        dog puppy cat kitten bird chicken hen duck goose turkey poultry swan pigeon fowl flamingo fish whale dolphin
        seal shark turtle elephant rhino rhinoceros lion tiger leopard bear wolf fox deer elk reindeer monkey gorilla
        chimpanzee rabbit hare mink rat mouse bee hive snake crocodile zebra giraffe antelope kangaroo koala head
        """.split()
    ),
    airborne=frozenset(
        """
        drone missile rocket uav uavs aircraft airplane aeroplane plane jet warplane helicopter bomber fighter-jet
        shell projectile bomb balloon shahed geran gerbera lancet quadcopter glider munition mortar satellite
        """.split()
    ),
    personnel=frozenset({"personnel", "military personnel", "manpower", "troops", "soldiers"}),
    rests=frozenset({"remaining", "other", "another", "additional", "further"}),
    acting=frozenset({"hit", "struck"}),
    others=frozenset({"other", "others", "ones", "more", "rest", "remainder"}),
    occasions=frozenset({"time"}),
    stricken=frozenset("dead injured wounded missing displaced hurt deceased killed arrested detained".split()),
    carriers=frozenset(
        """
        group convoy column crowd batch package shipment consignment delegation contingent force list pair set series
        team band gang bunch cluster fleet squad unit crew caravan flotilla wave
        """.split()
    ),
    put_at=frozenset({"at", "to", ":", "number", "numbered"}),
    counters=frozenset("census count headcount tally poll survey register registry".split()),
    portions=frozenset(
        "number total toll loss losses figure rest majority minority count tally estimate amount sum".split()
    ),
)
