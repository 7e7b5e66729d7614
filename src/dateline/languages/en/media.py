"""English words by which news media pass on what others say."""

from dateline.languages.shapes.media import Media

WORDS = Media(
    names=frozenset(
        name.strip()
        for name in """
        abc | abc news | al arabiya | al jazeera | al-arabiya | al-jazeera | al-manar | asahi shimbun | axios | bbc
        | bbc news | bbc radio 4 | bellingcat | bfm tv | bild | bild am sonntag | bloomberg | breitbart | buzzfeed
        | buzzfeed news | c-span | cbc | cbs | cbs news | cctv | channel one | clarín | cnbc | cnn | cnn international
        | corriere della sera | daily mail | deutsche welle | die welt | die zeit | dw | economist | el mundo | el país
        | euronews | fars | fox | fox news | france 24 | france info | global times | globo | guardian | haaretz
        | hromadske | huffpost | independent | interfax | isna | itv | izvestia | kommersant | kyiv independent
        | la repubblica | la stampa | le figaro | le monde | le parisien | les echos | mail on sunday | meduza | mehr
        | msnbc | nbc | nbc news | new yorker | newsweek | nhk | nikkei | nk news | novaya gazeta | npr | nv | pbs
        | people's daily | politico | pravda | press tv | rai | rbc | rossiya 1 | rossiya 24 | rt | rte | rté
        | rudaw | scmp | sky | sky news | spiegel | der spiegel | sputnik | süddeutsche zeitung | sun | suspilne
        | telegraph | time | time magazine | times | times radio | trt | trt world | ukrainska pravda | usa today
        | vesti | vice news | voice of america | voa | vox | wired | yle | ynet | zdf | ard | rfe/rl | radio free asia
        """.split("|")
    ),
    kinds=frozenset(
        """
        newspaper newspapers daily tabloid magazine broadcaster broadcasters tv television radio newswire newsreel
        """.split()
    ),
    loose=frozenset(
        """
        paper outlet outlets media website site portal network channel station programme program podcast weekly
        publication
        """.split()
    ),
    beside=frozenset("state state-run local independent opposition official pro-government".split()),
    shared=frozenset("agency press observer examiner bulletin dispatch journal".split()),
    talks=frozenset("interview interviews remarks comments comment conversation briefing call".split()),
    speaking=frozenset("speak talk".split()),
    passed=frozenset(
        """
        seen obtained reviewed viewed examined carried quoted cited relayed reported leaked shared published broadcast
        aired
        """.split()
    ),
    given=frozenset(
        """
        published issued released posted signed written sent provided delivered read made given prepared compiled
        produced distributed circulated
        """.split()
    ),
    relaying=frozenset({"citing", "quoting", "cited", "quoted", "cites", "quotes"}),
    references=frozenset({"reference", "refer", "link"}),
    repeating=frozenset({"quote", "cite"}),
    voiced=frozenset(
        """
        account announcement assessment bulletin data estimate estimates figures post release report reports statement
        statements statistics study survey testimony tweet tweets findings records poll
        """.split()
    ),
    written=frozenset({"by", "from", "of", "in", "on"}),
    places=frozenset({"in", "on"}),
    ends=frozenset("on at in to that which who when as for after before about during with dated late early".split()),
)
