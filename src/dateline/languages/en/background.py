"""How common English stems are in reports, learned by scripts/learn_background.py."""

from dateline.languages.shapes.background import Background

WORDS = Background(
    shares={
        0.7: frozenset(
            """
            about after all also americ and are been but campai can candid clinto democr donald for from had has
            have her hillar his just more nation new not one other out over people politi presid republ said she
            some state suppor than that the their there they this time trump was were what when which who will with
            would you
            """.split()
        ),
        0.4: frozenset(
            """
            accord agains among any attack back becaus before being bernie betwee both called change contin could
            countr critic did direct don down during electi even far first former genera get going gop govern him
            house how includ interv into its know last leader like long made make many may millio most much news
            nomina nomine now obama off only our party percen person primar public questi recent report respon right
            same sander say secret sen senato should since states still take them then think those though three
            throug told tuesda two united very vote voters want washin way week well where while white year years
            york
            """.split()
        ),
        0.2: frozenset(
            """
            able across action actual added addres admini advise again ago almost along alread announ anothe anti
            appear around asked associ author away barack based become behind believ best better big bill billio
            bush busine call came care case center certai challe chief clear close come comes coming commen commit
            commun concer congre conser consid contes contra contro conven cruz curren day days debate decade decisi
            delega depart descri despit didn differ does doesn doing done earlie early econom effort email end
            endors enough establ ever every execut expect face fact famili federa few fight financ five florid
            follow foreig found four free friday friend front full give given good got gov great group groups happen
            hard having held help here high himsel histor home howeve immigr import increa inform intere intern
            invest iowa issue issues job john keep kind large late later law lead leadin least left less let libera
            likely little look lot major majori making man manage march marco matter media member messag might
            moment monday money month months muslim must name nearly need never next night novemb number office
            offici often old once organi others outsid own part partic past place point policy poll polls popula
            positi possib post potent press previo privat proble propos provid put race rally real really reason
            receiv record relati releas remain remark repres result role rubio run runner runnin saying says second
            securi see seen senate set severa show side social someth south speech statem strate street strong
            succes such sugges system taking ted terror texas these thing things threat thursd times today too took
            top trying turn twitte under unders univer until use used vermon victor votes wall wednes weeks went
            whethe whose why win withou won work workin world wrote yet your
            """.split()
        ),
        0.1: frozenset(
            """
            abstra accept access accoun accuse acknow act activi adding additi advant advoca afford agenda aggres
            agreed agreem ahead aides allies althou always amount analys answer anyone anythi appare appeal approa
            april argued argume ask attemp attend attent audien averag bad ballot ban base battle became becomi
            began ben benefi beyond bid bigges black board border bring build buildi califo callin calls cannot
            capita caroli carson cast caucus celebr chairm chance charge childr choice chris christ citize city
            civil claim class cnn colleg comman common compan compar compet comple conclu conduc confer confid
            connec consti conten contri conver cost counte course court create crisis crowd cut danger david deal
            decide declar declin defeat defend defens delive demand detail determ develo diffic discus distri divide
            divisi docume dollar domina donors each east editor effect eight either electe electo else emails embrac
            employ engage enteri enthus entire especi event events everyo everyt eviden exampl expand experi expert
            explai expres extrem facing failed fall family favor februa feel fellow field figure final find firm
            focus focuse force forwar founde fox frustr fund fundra furthe future gave george gets gettin giving
            global goes greate ground growin guy half hall hampsh hand hands hasn head health helped hersel higher
            hit hold hope host hours hundre husban idea identi illega immedi impact improv income indepe indica
            indivi indust influe initia inside insist instea instit intell involv islami isn itself jeb jersey jobs
            journa july june justic kasich key killed known largel larges latest leave led legal legisl level life
            line list live lives local longer lookin lost low makes margin mark market mass mean means measur meet
            meetin men mentio met mexico michae middle mike milita mind minori minute modera mornin move moveme mrs
            necess needed needs networ non none north noted nothin offere ohio open operat opinio oppone opport
            oppose opposi order pac paid parent partie path paul pay pennsy perfor perhap plan plans play pledge
            points police polici pollin power powerf practi predic prepar presen presum preven princi priori pro
            probab proces produc profes progra progre projec promis protec protes push quickl radica raise raised
            raisin rather ready realit recogn referr reflec reform refuse regard regist regula reject religi rememb
            rep repeat reques requir resear respec rest return reveal rhetor rights rise risk rival rivals room
            rules saturd saw schedu school secure seekin seemed seems self senior sense sent series seriou served
            server servic seven share shooti short shot showed showin shows sign signif simila simply single six
            small someon soon sought source speak speake speaki specia specif spendi spent spoke spokes staff stage
            stand standa standi star start starte step stop story streng strugg summer sunday super suprem sure
            surpri survey taken takes talk talkin target tax team televi tell tellin term text themse third thousa
            togeth total tough toward town trade tradit trail tried troubl true try turned tweet tweete ultima union
            unlike using vice video view views violen voice voted voter voting wanted wants war wasn watch ways west
            whom wife willin winner winnin wins wiscon within woman women words worked worker works wouldn wrong
            young
            """.split()
        ),
        0.05: frozenset(
            """
            abc abilit aborti above abroad absolu accomp accusa achiev acting active add admitt ads advanc advert
            advice affair affect africa aftern age agency agree aide aimed air allege allegi allow allowe allowi
            alone altern amendm amid anger angry annual anonym anxiet anybod apolog applau appoin approv area areas
            aren argue arguin arizon arkans army arrive articl asking assaul assert assess assist assure attorn
            attrac august availa avoid backed backer backgr backin balanc bank banks beat begin beginn behalf behavi
            below bengha biden bigger bit block blue bob book born bottom break breaki breitb bringi broad broade
            brothe brough budget built bureau buy calif camp capito captur career carefu carly carrie carry cases
            cash caught cause caused cbs centra centur chair champi changi channe charac charle check chicag child
            china choose church circum cited cities citing claime claimi claims classi clearl clevel climat closed
            closel closer closin club coalit collea collec colora column com combat combin comfor commer commis
            compla compli compre compro condem condit confir confli confro conseq consis consta constr consul consum
            contai convin core corpor correc costs couldn counci count counti county couple cover covera creati
            credib credit crime crimin crowds crucia cultur cycle daily damage data date daught dead deals death
            debt decemb deep deeply define defini degree demogr demons denied denoun depend deport deputy deserv
            design desper destro died diplom disagr disapp disast disclo discou dismis displa distan distin divers
            domest donati door double doubt dozen draw drawin drawn drew drive droppe due earned earnin easily
            easter easy educat elemen emerge emphas encour ended energy enforc ensure enter enviro era error essent
            estate estima europe evenin eventu everyb exactl except exchan exit expens extend facebo faced faces
            factor facts failur fair faith false famous fast father favora favori fbi fear fears featur feb feelin
            fell felt female fewer fifth fighti filed finall findin finish fiorin fire fired fla floor folks forced
            forces form formal founda france freedo freque fully fundam fundin gains game gap gather german gives
            goal god gone gotten gradua growth gun handle handli harder hate haven headin headli headqu hear heard
            hearin heart heavil heavy helpin highes highli highly hill hispan holdin holds honest hoped hopefu hopes
            hoping hour huge human hurt ideas ideolo ignore illino image imagin imposs impres incide indeed indian
            inequa inspir instan insult intend intens intent introd iraq isis island issued james januar jeff joe
            johnso joined judge judgme keepin kelly kept kids killin knew knows labor lack lady langua larger latino
            launch lawmak laws lawsui lawyer leads leanin learne leavin legacy letter liar libert libya limite lines
            listen living longti looked looks lose losing loss love lower main mainst mainta manufa martin maryla
            massac massiv mate materi maybe mayor mccain meanin meant meanwh medica mexica miami michig minimu
            minist missio mistak mitt modern mogul mostly mother moved moving msnbc multip named narrow natura nbc
            near negati negoti neighb neithe nevada newspa nine nobody nor note noting notion nuclea observ obtain
            obviou octobe offens offer offeri older ones online onto opened openin option origin orland otherw
            outcom overal overse overwh page paris partis partne parts pass passed passio paying peace perfec period
            persua peter philad phone pick pictur piece places planne planni platfo played playin please plus pointe
            pointi pollst poor populi portra posted praise prefer pressu pretty price prime procee profil profit
            promin promot prompt proper prosec prospe proud prove proved publis pursue pushed pushin puttin qualif
            qualit quarte quick quite races racial racist radio rallie ran rand rate rating reach reache reacti read
            reagan realiz recall recess recomm reduce refere refuge region relate remind replac replie reputa reserv
            reside resign resist resour restri retire revers review revolu rich richar rick rising robert romney
            ronald roots roughl rule runs russia ryan safe san save scanda scienc scott screen scruti season seat
            seeing seek seem seemin sees select send sendin separa sept septem serve servin sessio settle shared
            shift shown sides signal signed signs simple sit site sittin situat skepti slight smalle soluti somebo
            someti somewh son sort sound southe speaks spend split spoken sponso spread spring square staffe stake
            stance stands starti stated status stay steve stood stoppe storie stretc studen style subjec substa
            succee sudden superd suppos surrog surviv suspen swing syria syrian tactic talked talks taxes techno
            tells temper tempor terms terrib territ test thanks thinki thinks ticket ties tim tom tone track train
            transf transp travel truly trust truth turnin turnou twice typica underm undocu unless unusua update
            upon urged usa usuall value values variou vast versio vetera via victim violat virgin virtua visit
            volunt vowed vulner wage wages wait wake warned warnin watche water wealth weapon websit weeken welcom
            wester whatev whole wide widely willia wing wonder word worrie worse worst worth writin writte xenoph
            yes younge
            """.split()
        ),
        0.025: frozenset(
            """
            abando abedin absent abuse academ accele accura acted actor adjust admit adopte advers affili affirm
            afghan afterw agenci agent agents aid aim airpor alabam aliena allega allian allows ally alongs ambass
            ambiti anchor andrew angele ann antici antoni anymor anywhe apart apply apprec approp arab arena ariz
            arm armed arms arrang arrest articu asian aside aspect assail assemb assets assign assume atlant attitu
            attrib aug avenue award aware awkwar axelro backs badly bankin bar barely barrie bash basic basica basis
            beach bear bearer beatin beauti begun belief belt bernar beside bet betray bills bipart birth birthe
            bitter blame blamed blaste blocke bloomb blow body bold bomb boost boston bother bought bound brand
            breakf breaks brian bridge brief briefl brings britis broadc broadl broke broken broker brookl brown
            brutal burden buying cable calcul calend camera canada cancel car card cares carryi carter castin catch
            catego cathol causes cautio centri ceo chairw chambe chaos charit charli checks cheers chelse chines
            choosi chose chosen chuck cia circle circul civili clashe cleare clinch closes coal code cold collap
            collar color columb comeba comey compel comput conced confus congra consci consen consol contac contem
            convic cooper coordi corey corner corres corrup counse courts covere coveri crazy creden critiq cross
            crosse cuban custom cuts cuttin dallas damagi dan dark deadli deadly dealin deaths debbie dec decent
            dedica deeper defici delibe deploy des descen desire devast devote dictat digit digita digits dimini
            dinner discov discre discri disgra dislik dispar dispro disput disrup distra distur dnc doctor donate
            donor doors doubts downto dozens draft dramat driven driver drivin drop droppi drove drug duty dynami
            eager earn earnes easier echoed edge edward elect electr elevat eligib elimin elite elites elizab elsewh
            emaile embarr emergi emotio empowe empty encoun ending ends enemie enemy engine englis enjoye enormo
            entere entert entrep episod equal eric erupte escala ethnic evange eve everyw examin exceed excess
            excite exclus exist existe existi exists expans explan exploi expose extens extent extrao eye eyes
            facili fail failin fairly fallen fallin fans fault favore favors feels fees feet fields fierce fighte
            file filing fill filled finds fine finger firear firms fit fix flag flat flip fly focusi food foot
            forcef forcin forget formid forth fortun forum fought fourth frank frankl fraud french fresh frontr fuel
            fueled fun functi funded funds gain gained garner gary gas gay gender genero genuin georgi getty giant
            goals golf graham grand grante grass green grew grow grown guaran guard guess guest guilty guns guys
            hadn handed handfu happy hardly harm harry harsh hatred headed heads heat hedge height hell helps hewlet
            hired hittin hollyw honor horrib horrif hospit hosted hostil hot hotel househ housin howard huckab
            huffin huffpo humani idaho ignora ill images implem implic impose incite inclin incred incumb indict
            inevit infras inquir instru insura insurg integr intera interp interr invite iran irania islam isolat
            israel jackso jake jan japan jason jennif jewish jim join joinin joint jon jones joseph josh judges
            judici jump justif keeps ken kenned kentuc kerry kevin kill king knock knowin knowle korea laid lament
            land las lay laying learn leaves lee legali legiti length lesson levels levera lewand lie lies light
            liked likes limit lindse link linked listed litera lived loans lobbyi locati locked london lorett los
            loses losses lots loud louisi lowest lynch machin magazi mail male malley manafo managi mandat manhat
            manner map marked marria marrie master match matchu math matt mcconn megyn memo memori method michel mid
            migran miles millen miller minded minds minnes minus misogy miss missed missin missou mitch mix mixed
            mocked model modest moines monito moral motiva moves movie murder myself names narrat native nature net
            neuros neutra nevert newly nice nightc noneth nonpro normal northe notabl notes notice nov numero object
            obliga obstac occasi occurr odds offend offers oil okay oklaho ongoin openly optimi orc ordere ought
            outlet outlin outrag outrea outrig oval overco overha overlo overtu owned owner owners pace pacifi
            packar pacs pages painti pair palest palm panel paper park parlia partia partly passag pat patric patter
            paymen pence per percei percep perman perspe philos photo photog photos phrase physic picked pickin
            pitch pivot pivota placed plane planet player plays plenty pocket podcas poised polari posed posts
            povert powers pre preced precin preser presse prevai prices priebu prior prison prize probe proced
            prohib proof propel propor provis provoc pull pulled punish purcha purpos pursui putin puts quiet quit
            racism rallyi rampan range rangin rank rankin ranks rapidl rapist rare rates ration reachi reader readin
            realcl realis reassu rebuil recept recove recrui red refusa refusi regime regret reid reince reiter
            relent releva reliab relief reluct remove repeal resolu resolv resona retail retain reuter revela revenu
            reward rigged risks rnc road rock rodham roll rolled ron rose round route routin ruling rural safety
            sales sancti sat satisf saving scale scene scenes schola schult scient scramb script sean search seats
            sector seeks segmen seized sell sellin sens sensit senten sentim serial serves settin sex sexual shape
            shares sharin sharp shifte shifti shocke shortl shut sick sideli signat silver sister sits sizabl size
            skills slogan slow smart smith societ sold soldie solid sorry sounde space spanis specul spirit spot
            spotli stakes stark stars starts statew statio stayed stayin stephe steppe steps steven stick stock
            stoppi straig stream stress strict strike striki string struck struct stuck studie study stuff stump
            subseq suffer sulliv surfac surge surrou susan suspec suspic sustai sway sweepi switch sympat table task
            tea teache tech techni teleph tend tends tennes tens tensio tenure testif testim tex thank theory thirds
            thomas thresh throw throwi thrown thus tie tied tight tighte title titled tolera tomorr tonigh tool
            topic totall touch touche toughe tour tower tradin traffi traged traili trails traini trans transc
            transg transi transl treasu treat treate tremen trial tries trigge trilli trip troops truste tuitio
            turkey turmoi turns tweeti type unable uncert unclea undeci underc undere underw unempl unexpe unfair
            unfold unfort unify unions unique unite unity unknow unpopu unprec upcomi upi upset urging usual valley
            variet vastly vegas vehicl ventur videos viewed viewer vision visite vladim voiced voices waitin walk
            walked walker warren wasser watchi wave weak weakne wearin weaver web weekly weren whites whoeve widesp
            wild wish withdr witnes worry write writer writes yourse zero zone
            """.split()
        ),
    }
)
