"""English words for what somebody is."""

from dateline.languages.shapes.roles import Roles

WORDS = Roles(
    levels=frozenset("regional provincial state local municipal city district county".split()),
    nouns=frozenset(
        """
        epidemiologist veterinarian biologist geologist astronomer astronaut ecologist pharmacist virologist
        vice-mayor vice-chairman vice-chair vice-chancellor vice-minister vice-premier vice-governor lieutenant-general
        major-general brigadier-general attorney-general councilmember founder co-chairman ex-president ex-minister
        accountant activist adjutant administrator admiral adviser advisor aide ally ambassador analyst
        archbishop attorney author bishop boss candidate captain cardinal ceo chair chairman chairperson
        chairwoman champion chancellor chief chieftain cleric coach coalition co-chair co-director co-founder
        colonel columnist commandant commander commissioner congressman congresswoman constable consul
        consultant coordinator coroner correspondent councillor councilman councilwoman councilor counsel
        counselor counsellor curator dean delegate demographer deputy diplomat director director-general doctor
        driver economist editor editor-in-chief emir engineer envoy executive expert farmer father firefighter
        fisherman founder general governor head historian imam inspector instructor investigator journalist
        judge justice king lawmaker lawyer leader lecturer liaison lieutenant lobbyist magistrate major manager
        marshal mayor mediator medic meteorologist minister monk mother mufti negotiator nurse observer officer
        official ombudsman operator organiser organizer owner partner pastor patriarch pilot physician pollster
        pope premier president priest prince princess principal prosecutor professor psychologist queen rabbi
        rapporteur rector regent reporter representative republican researcher resident scholar scientist
        secretary secretary-general seismologist senator sergeant sheriff speaker specialist spokesman
        spokesperson spokeswoman strategist student sultan superintendent surgeon teacher technician trainer
        treasurer trustee undersecretary veteran vice-president volcanologist volunteer whip worker
        """.split()
    ),
    before=frozenset(
        """
        acting rear brigadier lance staff petty warrant assistant associate chief co defence defense democratic
        deputy district economic economics energy executive ex- exiled external federal finance first foreign
        former general global head health human interim interior intelligence international junior justice lead
        longtime main managing military national newly new opposition party political press presidential prime
        principal program programme public regional relations republican resources rights retired ruling second
        senior special sports state supreme then- top trade transport vice veteran visiting warehouse
        communications campaign police fire labor labour environment education agriculture culture media
        chief-of-staff
        """.split()
    ),
    joins=frozenset({"of", "for", "at", "with", "in", "to"}),
    inside=frozenset({"of", "the", "for", "and", "&", "de", "on", "to", "in", "du", "des", "la", "al"}),
    titles=frozenset("mr mrs ms miss mx sir dame lord lady dr prof".split()),
    ranks=frozenset(
        """
        gen lt col maj capt cpl sgt cmdr adm brig rep sen gov rev fr pres maj-gen lt-gen spc pvt det insp supt mp mep mk
        """.split()
    ),
    bodies=frozenset(
        """
        academy administration agency airline airlines alliance army assembly association authorities authority
        bank board branch brigade broadcaster bureau cabinet campaign centre center charity city club coalition
        command commission committee company consulate corporation corps council country court delegation
        department directorate embassy factory faction federation firm fleet force forces foundation fund
        government group guard headquarters hospital house industry institute institution kremlin magazine
        military militia ministry mission movement navy network newspaper nation office operator organisation
        organization outlet paper parliament party police prosecutor's regiment secretariat senate service
        services site squadron staff state studio syndicate task-force tribunal troupe trust union unit
        university utility watchdog website
        """.split()
    ),
    unnamed=frozenset(
        """
        activists adviser advisers advisor advisors agents aide aides allies analysts anyone backers civilians
        colleagues commanders commentators crew critics defenders democrats diplomats doctors economists
        employees engineers everybody everyone executives experts eyewitness eyewitnesses families family fans
        farmers firefighters fishermen friends insider insiders investigators journalists judges lawmakers
        lawyers leaders locals man medics members men militants monitors nobody observers officer officers
        official officials one opponents organisers organizers others pair participants passengers people person
        pilots politicians prosecutors protesters refugees relatives reporters representatives rescuers
        researchers residents rivals scholars scientists servicemen soldiers somebody someone source sources
        spokesperson staff staffers students supporters survivors teachers troops users veterans victims
        villagers volunteers voters witness witnesses woman women workers
        """.split()
    ),
    documents=frozenset(
        """
        account accounts analysis announcement article bill book briefing broadcast bulletin charter complaint
        constitution contract data decree document documents email evidence figures filing filings findings
        footage forecast image images indictment interview investigation law lawsuit leaflet letter map memo
        message note notice order paper petition photo photos plan poll polls post posts record records release
        report reports resolution ruling satellite source-code statement statistics study survey surveys
        testimony text transcript treaty tweet tweets verdict video videos
        """.split()
    ),
    he=frozenset({"he", "him", "his"}),
    she=frozenset({"she", "her", "hers"}),
    they=frozenset({"they", "them", "their"}),
    women=frozenset(
        "mrs ms miss dame lady spokeswoman chairwoman congresswoman councilwoman queen princess mother actress".split()
    ),
    men=frozenset("mr sir lord spokesman chairman congressman councilman king prince father actor imam".split()),
    hers=frozenset(
        """
        aisha alexandra alice alicia alison amanda amy ana anastasia andrea angela anna anne annika barbara beth carla
        carmen carol caroline catherine charlotte christina christine claire claudia cynthia daria debbie deborah denise
        diana donna dorothy elena elizabeth ellen emily emma erin esther eva evelyn fatima fiona frances gina
        gloria grace
        hanna hannah heather heidi helen hillary ingrid irene irina isabel jackie jane janet jenna jennifer jessica jill
        joanna josephine joyce judith judy julia julie karen kate katherine kathleen kristen laura lauren leila lesia
        linda lisa lucy lyudmila madeleine margaret maria marie marina martha mary megan melissa michelle monica nadia
        nancy natalia natalie nicole nina olena olga olha oksana pamela patricia paula rachel rebecca rosa rosemary ruth
        samantha sandra sarah sharon sheila sofia sonia sophie stephanie susan svetlana tamara tatiana teresa theresa
        tina uma ursula valentina vanessa veronica victoria virginia yulia yvonne zoe
        """.split()
    ),
    his=frozenset(
        """
        abdul abdullah adam ahmed alan albert alexander ali anatoly andrew andrii andriy anthony antonio arthur barack
        ben benjamin bernard bill bob bohdan boris brian bruce carl carlos charles chris christopher colin craig daniel
        david dennis dmitry dmytro donald douglas ed eduardo edward emmanuel eric ethan eugene francis frank fred gary
        george gerald gordon graham greg gregory harold harry harvey hassan henry hugh hussein ian ibrahim igor ivan ivo
        jack jacob james jan jason javier jeff jeffrey jens jeremy jim joe john jonathan jorge jose joseph joshua juan
        justin keith kenneth kevin khalid kyrylo larry lee leonard louis luis mahmoud manuel marco mario mark martin
        matthew maxim michael miguel mike mohammad mohammed mustafa nicholas nikolai oleg oleh oleksandr
        oleksii olaf omar
        oscar pablo patrick paul pavel pedro peter petro philip pierre rafael ralph ray recep richard robert
        roger ronald
        roy russell ryan salman sam samuel scott sean sergei sergey serhii simon stephen steve steven taras terry
        theodore thomas tim timothy tom tony vadym valery vasyl victor viktor vincent vitali vladimir volodymyr walter
        wayne william yahya yevgeny yuri yuriy zachary
        """.split()
    ),
    articles=frozenset({"the", "a", "an"}),
    indefinite=frozenset(
        "a an one two three four five several some many another other unnamed unidentified any".split()
    ),
    it=frozenset({"it", "its"}),
    preludes=frozenset("according to but and as when while after before since although though if because".split()),
    firms=frozenset("company firm airline carrier manufacturer maker retailer corporation startup operator".split()),
    seats=("-based",),
    stops=frozenset(
        """
        that when while where which who said says say told tells asked added from with after before under over
        than as by and or but if because since then now also is was are were be been has had have not his her
        their its our my this these those against about between during into through to hold held call called
        calls meet met will would can could may might should must did does do
        """.split()
    ),
)
