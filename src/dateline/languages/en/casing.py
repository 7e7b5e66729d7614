"""How English words are written, learned by scripts/learn_common_words.py."""

from dateline.languages.shapes.casing import Casing

_SMALL = frozenset(
    """
    affordability against airstrikes airtime albeit although amid amidst among analytics and antiabortion anybody
    anyone anything anytime app archconservative aren bailout bailouts because beside bestselling bicultural bio
    biofuel biofuels birther birtherism bona brianefallon buildable bundlers cannot caucusgoers com commenter could
    couldn counterpuncher coverup cratered cratering cspan cyber cybersecurity datetime definitively defund
    defunding demographically didn dif divisiveness dmartosko dnain doesn doled doling during edhenry eked
    electability electable else etc evangelicals everybody everyone everything exploitable exposé extenders facto
    farmworkers favorability feelthebern ferent fiancée fides fireable fivethirtyeight fiving flopper for foxnews
    fracking from frontrunner funders gmobile gonna gosh gotta gridlocked hadn handpicked hashtag hasn hearted heck
    her hers herself hey him himself horserace how href huh hyper hyperdrive hyperinflation ilduce illegals inbox
    inclusiveness infamously infighting ing interventionist into itis itself ized joblessness leadoff leftward len
    livestream madrassa mano mega megadeal midtown misspoke modus mudslinging multi multibillion multimillion
    multimillionaires myself namo newsmaker nhpolitics nollie nondisclosure nonprobability nonwhite nonwhites nor
    nuanced nyti ole onboard oneself onto opioid org others ouch ought our ours ourselves outspent overcapacity
    overclassification overpromise overrepresented payouts per phishing policymakers policymaking politi pooh pre
    protestors putatively quo radicalization reappointed reauthorization rebranding recalibrated recanvass
    redistricting refoulement reframed refundable regenerative relatable renewables renominate reprogrammed
    reputational retweet retweeted retweeting rightward robo robocall rollout résumé sahilkapur schoolchildren
    schoolers searchable selfies sexting shall she should shouldn showbiz showcased showcasing since skywriters
    smartphone smartphones snarky something sophomoric spamming statehood stats subprime subtext superdelegate
    superdelegates supermajority surefire tedcruz telenovela tellusatoday than that the theatrics thedailybeast
    thehill their theirs them themselves these they this those timestamp toward towards townhall townhome
    transformative transphobic tween unaffordable unaligned undercard underserved unelectable unfavorability unifier
    unless unquote unsubscribe unsustainable until upon upswing versus via viewership voiceover wanna wasn
    waterboarding weren what when whenever where whereas whether which whoever whom whomever whose with without
    wordsmatter worldview would wouldn xenophobe you your yourself
    """.split()
)

_LARGE = frozenset(
    """
    aaron abc abraham academies academy acapulco achilles acs ada adam adams affordable afghan afghanistan afl afp
    africa african aft aids ailes alabama alaska albany albuquerque alderman aleppo alexander alexandria algeria ali
    allegheny allen almaty alphabet alto amazon amendment america american americans americas amigos anderson andrew
    ankara anna anne annex antarctica anthony appended apple apprentice april arab arabia arapahoe argentina arizona
    arizonans ark arkansas armenia armenian armenians armstrong arnold arrow arthur ash ashton asia asian asians
    asmara aspen associated association astana atlanta atlantic aug august augusta aurora austin australia avenue
    azerbaijan azerbaijani babar bader badger baker baldwin baltimore bamako baptist barkley baron barrack bastille
    bay beach beacon beast beau beck beijing beirut belgium belle beltway ben benghazi benjamin bennett berg
    berkeley berlin bern bernard bernstein bible billy birmingham blackberry blackberrys blair blaze bob bobby
    bonnie booker boomers borges boston botox bowl boyle brad bradley brady brazil brent breton brigid britain
    british broadway broncos bronx brooklyn brooks brotherhood brown bruce brunei brussels bryan buchanan buckeye
    buddhist buffalo burke burlington burma burmese burns burr burton bush bushes butler cabin caesar caesars cain
    cairo calderon calif california californians calvin cambridge canada canadian cape capitol caracas caribbean
    carlos carnegie carol carolina caroline carper carrier carson carter casper castile castro catherine catholic
    catholics cavaliers cayman cedar celsius census centre ceo ceos chad chait chamberlain chancellor chapel charles
    charleston charlotte chevron cheyenne chi chicago chiefs chile chili china chinese chipotle christ christian
    christianity christians christie christmas christopher chuck churchill cia cincinnati circuit clarence clark
    clay cleveland clinton clintons coca cohn col colbert cole collins cologne colorado columbia columbus commerce
    concord coney confederacy confederate congress conn connecticut consortium constitution consult cook coons
    cooper copenhagen corker cornel cornell corona corp corporation corps costa coulter council cowboys cox cpi
    crane crawford crimea crossroads crow crypt cuba cuban cubans cubs cummings cynthia cyrus dakota dallas damascus
    dana daniel daniels dante dartmouth david davis dayton deacon dean deb dec december defence delaware delhi dell
    democrat democratic democrats denver department des detroit diana diaz dick disney dna doj dominican donna
    douglas dprk drake drudge dubai duke duncan dutch dyke earl earnest east eastern ebola edgar edison edition
    edward edwards egypt egyptian eisenhower elias elijah elizabeth elks ellis emirates emmet england english epa
    episcopal epstein erica erie erin eritrea eritrean ernst est estates ethiopia ethiopian ethiopians eurasian
    europe european europeans evans examiner fahrenheit fang fargo fayetteville fbi fdic fdr feb february fed
    federalist fema ferdinand filipino fisher flake flint florence florida floridians foggy ford fort fox france
    frances franco frank frankenstein franklin french fresno friday friedman gabriel gale gallup garden gardner
    garland gary gates gawker gen geneva george georgetown georgia german germans germany ghostwriters gilbert
    ginsberg glass glen glenn gnp god goldberg goldman google gop gore graham granite greece greek greenberg greene
    greenland greenpeace greensboro greenville gregory gridiron griffin grill grimes grimm guantanamo guardian
    guatemala gulf hail haley hamas hamilton hampshire hamptons han hank harbor harlem harmony harris harrison harry
    hart hartford harvard harvey hawaii hawkins hayek hays heath heather hecht heights heinz henry henson herald
    herman hess hicks hill hillary hispanic hispanics hitler hogan holder hollywood holmes holocaust holy honduras
    hood hook hoosier hoover horn horowitz house houston howard hudson hughes hulk hunter huntsville hurricane
    hussein iaea idaho idol ids iii illinois inc india indian indiana indianapolis inland inn institute intercept
    internet iowa iowans iran iranian iranians iraq iraqi irish irs isaac isaiah isis islam islamic islamist
    islamists islamophobia israel israeli israelis istanbul italian italy ithaca jack jackson jacksonville jacob
    jacobs jade jamaica james jan january japan japanese jared jason jay jealous jean jeddah jefferson jenner jerome
    jerry jersey jerusalem jesus jets jewish jews jimmy joel john johnny johnson johnston jolly jonah jonathan jones
    jordan joseph josh journal joyce judaism judiciary july june jupiter kahn kansas karen kazakh kazakhstan kelly
    ken kendall kennedy kentucky kenya keystone kgb khan khans khartoum kirk kkk klan klein koch korea korean kosovo
    kraft kremlin kurdish kurds kuwait laban laconia lake lange laredo las latin latino latinos lavender lawrence
    lazar lazio league lebanese lebanon lee legion leo leon leonard lesbos lewis libya libyan libyans lincoln
    liverpool log lolita london lord louis louisiana louisville lucas lucy luther lynch macau madden madison maine
    malaysia malik manchester manhattan manila manning maples mar marc march maria maricopa marine marines marquette
    marsh marshall martin mary maryland mason massachusetts matt matthew matthews mavericks maya mayer mayo mccarthy
    medicaid medicare mediterranean meles melissa mendes mercer mercury methodist mexican mexicans mexico miami
    michael michigan mideast midwest mike miller mills milton milwaukee min minnesota mississippi missouri mitchell
    mitt monday montana monte monterey monterrey montgomery moody moore morgan mormon morris morrison morton moscow
    mosul mrs muhammad munich murdoch murdochs murphy murray muslim muslims mussolini nafta nancy nasdaq nassau nato
    navy nazi nazis nazism nebraska nelson netherlands nevada nevadans newark newport newt nick nicklaus nineveh
    nixon noah nobel nogales normandy north northeast northwestern norway nov nova november nra nsa oakland oct
    october ohio ohioans oklahoma oliver olympic olympics omaha oman ore oregon oreo oreos orlando ortega oscar
    ottawa oval oxford pac pacific packer pacs pakistan palace palestine palestinian palestinians palm palmer
    palmetto panama panthers parenthood paris parisian parker pasadena pat pate patrick patriot patrol paul pbs pea
    peaks pediatrics pen pence penn pennsylvania pentagon peppers perry pershing persian peter pew pharmaceuticals
    philadelphia philip philippine philippines philosophers phoenix pierce pittsburgh platte plaza poland politico
    polk portland portsmouth post potter powell prescott promenade pulse purcell purple putin pyongyang qaeda qatar
    queens quicken rachel raleigh ranch rand rapids rasmussen ray rbc reagan rebecca rebekah recreation reed reeves
    reid reines reno rep reps republic republican republicanism republicans reserve retrieval rev reynolds rfs
    rhodes rice richards richardson richmond rick rico ridge rifle rio ritz river roanoke rob robbins robert roberts
    robin robinson rochester rock rockefeller rockingham roe rogers roman romania romanian ron roosevelt ros ross
    roth rove royal rupert russ russell russia russian russians rust ruth rutherford sabal sacramento saddam saigon
    salem salinas salix salvador sam sami samoa samuel samuels sanders sandy santa santos sarah sarasota satan
    saturday saudi saudis saul sawyer sayed schilling schmidt sciences scotland scott scouts scranton sea seals
    seattle secretariat sen senate senatorial sens sentinel sept september sexton shanghai shaw shelley sherman
    sherry shoal showtime sidney sikh silicon silk simas simon singapore singer sioux sirius slovenia slovenian
    smith soho solomon somalia south southeast soviet soviets spa spain spanish spencer sperry spicer springfield
    springs stalin stanford stanley stanton starr steele steelworkers stein stephen stephens stevens stewart stone
    stonewall street strickland stuart suckling sudan sula sullivan sully sunday sunni sunnis sunshine supreme
    swanson sweden swiss switzerland sydney syndrome syracuse syria syrian syrians tad taft taliban tallahassee
    tampa tapper tarp tatum taylor tea teamsters technologies ted teddy tehran temple tennessee terry tester texan
    texas text thomas thompson thor thrift thrush thursday tiffany timothy tinder tnt todd toledo tom tower treasury
    trey tribune tripoli trojan troll trophy troy truman trump trumps tucson tuesday turkey turkish turks turner
    turquoise twitter tyler tyson uganda ukraine ukrainian united university unwritten usa utah valley van
    vanderbilt vargas vat vatican vegas veld venetian venezuela vermont versailles vietnam vietnamese virgin
    virginia vox wales walker wallace walter walters ward ware warner warren warsaw washington wasp wasps wayne
    weaver weber wednesday welch weld wells west western wheeler whig whigs whip whit whitewater whitman whitney
    wilders williams wilmington wilson wis wisconsin woods woodward worcester wright wto wyoming yahoo yale yemen
    yemeni york yue zealand zimbabwe zionist zurich
    """.split()
)

_CAPITALS = frozenset(
    """
    abc afl afp aipac ap appended blm cbs ceo cia cnbc cnn dc dnc est eu fbi fdr fec fema foia gop hb hbo ig ii iii
    irs isil isis iv kkk lgbt lgbtq llc msnbc naacp nato nba nbc nfl nh nra nsa nyc nypd ok pac pbs pga politico
    potus rnc scotus text tpp tv uk usa vp wwii xl xm
    """.split()
)

WORDS = Casing(small=_SMALL, large=_LARGE, capitals=_CAPITALS)
