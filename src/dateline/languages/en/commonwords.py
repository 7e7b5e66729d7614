"""Common words that are also names of places, learned by scripts/learn_common_words.py."""

COMMON = frozenset(
    """
    abraço academy accord acre add advance agency ages aim air airport aka akin al alliance alma along alter anew
    angels anger angered angle angles annex anthem any apples apt arch are area aren arena arenas arrest arsenal art
    artillery as ask assumption ate até au auditorium aura awe ba bad bag bail bailing ball ballast ballots ban band
    bang bank banks banner banning bar bare barge barn barrage base basic bat bath battle battlefield battleground
    beach bear bed beer beers beg began begun bei bells belt bend bent berg best bet beta betting bias bid biding
    big bigger billed billy bin bishop bites biting blacks blend blessing blond bluff boil bona bond bone book boom
    boomer boon boos booth border born borne bottom bow box brain brains brake branch brand brash brass brick bride
    bridge bright brilliant broke brown brush bu bucks bullet bully bungalow burden bureau burns burst bury bus bust
    busy but butterfly butts buy cab cache cage calamity caller came camp camps can candor cannon capital car carbon
    care cargo carry cars cases cash casino casinos cast cat celebration cement centenary center central centre
    cents century chagrin chair chamber chambers champagne champion chance change charge chase chat checkpoint
    cherry chi chilly chipping church circle cite clarion clever clinch cloud coal coast cockpit coffee coin college
    colony com combine come comfort commerce commissioner commonwealth communism competition compound concession
    concrete conquest conservation constitution content contention contest continental conversion cool cooling cop
    cope cordon corn corners coronation corral couches council countryside course court crap crisp cross crystal cue
    culture cut cutoff cuts da dabei dad dare darling das date dawn day deal dean deep deer defiance del delay delve
    dem demo dent deport der desk dial die dig dining dip dire discovery divide dnain do dock dodge dogs dole dollar
    don dongle doom door dot downs downside downtown drag drain drama drew driver drone drug drum dry dual due dug
    dunes ear early earnest earth east eastern echo eclectic economy ed ee effort egg elbow emblem empire energetic
    energy engineer enter enterprise equality era erode err essay ever exchange exhibition experiment export eye
    eyebrow faith fall falls far fare farmers farms fate federal federation fell fertile finale fines fireworks
    fiscal flee fleet flesh flies force fore foremost forge forget forth fortune fossil foster four freedom friend
    friendly friendship from front frontier fully gala gaming gang gap garner gas gates gay gaze genes gets gif gin
    give glacier glad glide globe glove go goes going gold golden golf gone gonna goodwill gosh gossip got grab
    grabs grad graft grain gram gran grand grande grant grants grass grave gray green greenback greens grim grin
    grit gross guessing guide guns guru gut gutters guy ha halfway hall halls hammer hand hang happy harbor hard
    harden harvest hat hatch haven hawks hay hazard headquarters healing heard heel hell heritage hero hey highways
    hinges hire hit ho hole holiday home homeland homer hometown hone honey hook hop hope hospital hot hour hub
    human humble hunt hunting hurt il independence industry inning iron is island islands itis jam jar jars job joy
    junction junior jury just justice keen key keys kill kindred king kings kissing kit knees knock lab label labor
    lack lag lakes lame lander landing landmark lane laser law lawn lay lead leader lean legacy legal lemon len lend
    lender lens lent level lever levy liberal liberation liberty lie light lignite liking limit line lion lions list
    lit lively lives lizard lo loans lock locking lode logo logos lone long look loop loose lorry loss lot love
    lover loving loyal luck lucky lung lure luring lush mad made magazine maiden maio major make male males mall man
    manage manhã mania mano mansion many marathon marble march marches marine maritime mark marker market marks
    marshal mas mason massacre masse mate maverick maximum may me means media medley mega mehr men mending mentor
    mercy mere merit mess messy met metal metro mid midtown midway mile miles milestone mill mills min mind mine
    mining minister minor minus mission mobile model modern modus mogul mojo mold monster monument moon moral more
    mosquito most mountain much mud muster name naval nearest needle neo neon nest net never newcomers nice nine
    noble nodes nods noisy non none normal northern northwest nose não occasion ocean of off officer oil okay olds
    ole olga on one onset op opportunity ops or oral orange os oust ousted outer outlook over oversee pace pack pact
    page pains paint pale pals pan panic paper para paradise paramount parent park parks parse passage patience
    patrol pay peace pearl peel peer pegs pen pencil pennant pepper per perk person pestis pet phone piano pile pill
    pin pinch pink pioneer plain plan planes plans plate pleasant plenty plus point pole police poll polling pool
    pop pope popular por port poses posing possession post pound power powers pray pre price prince principal
    pristine progress propel prospect prosper prosperity prosperous proven punch purchase pure put pyramid quarter
    que race rail rain rainbow rains ran random rapid rash rate ray re reach reading real receiving record recovery
    red reform refuge region rein reliance republic research reserve reservoir rest retirement retreat reunion
    revival rib rich rid ride rider riding rifle ring ripe rise risen ro road rock rod rode roles rolls root rose
    roses rote roundup row royal rude rule run rung rush rust sack sad saga said sake sale sales salt same samples
    sand sane sauce savage save say scant se sea seaside secretary section sector see seem seen sees sell sells semi
    send sense sent ser servant serves set settle seven shale shape shaping share shared sharp she shell shore shot
    shove shut side sides siding silly simmer simmering since sind sing singer sir sisters skull skyline slap
    slaughter slave slide smile snow soars sober soften sole solo son song sore sort sorts soul sour south southern
    southwest spat spike split spoken spray spring spur spy stall stamp stamps standard staple staples star stark
    start station steadfast steep steps sterling stern still stock stoke stone store story straw street strong sua
    success sue sued summer summers summit sunrise sunset superior surprise swallow swamp sway sweet swift switch
    tactic taker taking tale talent tall tan tank tap tape taping tapping tavern tea tell ten tender tenor tent
    terminal than them thermal thrall till tilt time tires titan to toast toll ton tone tongue tool torino torn
    torrent torso tour tours tower town towns trail train trans transit trap treasure tree trial trio trip tritium
    triumph tron troublesome troupe tsunami tub tumble tune turn twin twist uk uma un una union unity uptown urban
    us used uses usher valley vamos van vanguard vary veteran veto vice victor victory vida vie villa village visa
    vogue von voters waging waits wake walk wall walls wanna war warns warrior wary wave ways we wedding weed week
    welcome well were western wheeling white whites will windfall wing winner wise wood wool worth yell yen yoga
    young zeal zero zone zoo
    """.split()
)
