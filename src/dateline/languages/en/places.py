"""English words around places' names."""

from dateline.languages.en.commonwords import COMMON
from dateline.languages.en.givennames import GIVEN
from dateline.languages.shapes.places import Places

_REGION = "region oblast province governorate krai state prefecture canton voivodeship department emirate republic"
_CITY = "city town village settlement hamlet suburb municipality port community"
_DISTRICT = "district county raion rayon parish borough"
_AREA = (
    "river sea lake strait gulf bay island islands mountains valley desert peninsula ocean canal channel glacier "
    "reservoir"
)

WORDS = Places(
    locatives=frozenset(
        """
        in at near from to into outside around across toward towards inside within throughout over of through via
        between and off onto along north south east west northeast northwest southeast southwest beyond above for
        """.split()
    ),
    at=frozenset("in at near outside around inside toward towards across".split()),
    plurals={
        **dict.fromkeys("regions oblasts provinces governorates states prefectures cantons".split(), "region"),
        **dict.fromkeys("cities towns villages settlements".split(), "city"),
        **dict.fromkeys("districts counties parishes".split(), "district"),
    },
    ands=frozenset("and or &".split()),
    kinds={
        **dict.fromkeys(_REGION.split(), "region"),
        **dict.fromkeys(_CITY.split(), "city"),
        **dict.fromkeys(_DISTRICT.split(), "district"),
        **dict.fromkeys(_AREA.split(), "area"),
    },
    bodies=frozenset(
        """
        university college institute academy clinic post times herald tribune journal gazette chronicle
        news press telegraph guardian observer star sun mail daily weekly bank group company corp corporation inc ltd
        airlines airways united fc club rangers giants bulls heat lakers knicks yankees dodgers cowboys broncos patriots
        eagles bears lions tigers hawks jets jazz foundation association society museum library theatre theater
        orchestra symphony opera stadium arena park zoo street avenue road boulevard drive lane highway bridge hotel inn
        committee church cathedral mosque temple wire
        protocol agreement accord accords treaty summit declaration conference convention consensus act law bill
        derby open marathon cup championship festival prize award stock exchange motors steel oil gas energy electric
        insurance capital partners holdings trust fund bancorp financial
        """.split()
    ),
    bodies_of=frozenset(
        """
        university college bank museum church battle treaty bishop archbishop duke prince princess king queen earl
        institute academy embassy
        """.split()
    ),
    offices=frozenset(
        """
        department ministry police council court courts school schools district city county state board commission
        agency authority legislature senate assembly parliament government hospital airport sheriff office officials
        fire health national international public general elementary high community regional central federal supreme
        metropolitan unified township superior navy army troops medical guard authorities administration bureau
        representatives house congress
        """.split()
    ),
    things=frozenset(
        """
        virus fever disease syndrome flu influenza ebolavirus encephalitis hemorrhagic haemorrhagic strain cheese
        beer wine whisky bridge street avenue road square hotel stadium protocol accord accords treaty agreement
        """.split()
    ),
    adjectives=(),
    titles=frozenset(
        """
        mr mrs ms miss dr prof professor sir lord lady president prime minister secretary senator sen rep
        representative congressman congresswoman governor gov mayor chancellor king queen prince princess sheikh
        ayatollah general gen colonel col maj major captain capt lt lieutenant sgt sergeant admiral adm
        commander brigadier chief judge justice attorney detective officer sheriff rev reverend father pope bishop
        archbishop rabbi imam coach spokesman spokeswoman spokesperson director chairman chairwoman actor actress
        singer author writer analyst economist
        """.split()
    ),
    given=GIVEN,
    common=COMMON | frozenset(
        "mars venus jupiter saturn mercury neptune pluto uranus luna colon hue riverside woodlands zion".split()
    ),
    parts=frozenset(
        """
        north south east west northern southern eastern western central northeast northwest southeast southwest
        northeastern northwestern southeastern southwestern downtown greater inner outer upper lower mainland rural old
        new occupied coastal nearby neighbouring neighboring post-war communist capitalist
        """.split()
    ),
    acts=frozenset(
        """
        say announce warn accuse deny claim insist demand urge condemn reject agree refuse vow pledge call declare
        confirm threaten respond react want seek hope believe argue propose offer impose sign recognise recognize
        describe blame denounce criticise criticize welcome promise signal consider decide send supply deploy back
        support withdraw recall summon expel sanction negotiate fire launch test attack strike shell invade
        put estimate admit acknowledge release
        """.split()
    ),
    articles=frozenset(("the",)),
    people=frozenset(
        """
        stalin brezhnev molotov kirov bush carter reagan castro abbas mandela sandu rubio vance rice kerry harris
        """.split()
    ),
    particles=frozenset("de del della di da dos das du des van von den der".split()),
    blows=frozenset("strike airstrike raid shelling bombardment bombing fall rain march advance".split()),
    articled=frozenset("congo gambia".split()),
    rivers=(
        "bank of", "banks of", "riverbank of", "mouth of", "tributary of", "bend of", "waters of", "upstream of",
        "crossed", "crossing", "cross", "forded", "swam", "swam across",
    ),
    named=(
        "Radio Free", "Radio", "Voice of", "Heal", "Save", "Teach for", "Friends of", "Bank of", "University of",
        "Museum of", "Institute of",
    ),
    houses=frozenset("hospital hospitals clinic charity foundation college university institute museum hotel".split()),
    shortened={
        abbreviation: code
        for code, names in {
            "US-AL": "ala", "US-AZ": "ariz", "US-AR": "ark", "US-CA": "calif", "US-CO": "colo", "US-CT": "conn",
            "US-DE": "del", "US-FL": "fla", "US-GA": "ga", "US-IL": "ill", "US-IN": "ind", "US-KS": "kan kans",
            "US-KY": "ky", "US-LA": "la", "US-MD": "md", "US-MA": "mass", "US-MI": "mich", "US-MN": "minn",
            "US-MS": "miss", "US-MO": "mo", "US-MT": "mont", "US-NE": "neb", "US-NV": "nev", "US-NH": "n.h nh",
            "US-NJ": "n.j nj", "US-NM": "n.m nm", "US-NY": "n.y ny", "US-NC": "n.c nc", "US-ND": "n.d nd",
            "US-OH": "oh", "US-OK": "okla", "US-OR": "ore", "US-PA": "pa penn", "US-RI": "r.i ri", "US-SC": "s.c sc",
            "US-SD": "s.d sd", "US-TN": "tenn", "US-TX": "tex tx", "US-UT": "ut", "US-VT": "vt", "US-VA": "va",
            "US-WA": "wash wa", "US-WV": "w.va w.v wv", "US-WI": "wis wisc wi", "US-WY": "wyo", "US-DC": "d.c dc",
            "CA-ON": "ont", "CA-BC": "b.c bc", "CA-AB": "alta", "CA-QC": "que", "CA-SK": "sask", "CA-MB": "man",
            "AU-NSW": "nsw n.s.w", "AU-VIC": "vic", "AU-QLD": "qld",
        }.items()
        for abbreviation in names.split()
    },
)  # fmt: skip
