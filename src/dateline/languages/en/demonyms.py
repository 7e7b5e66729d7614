"""English names of countries, their adjectives and people, and their capitals."""

from dateline.languages.shapes.demonyms import Demonyms

# code | names | adjectives and people; a plural in -s is understood | seats of government
_TABLE = """
AF | afghanistan | afghan | kabul
AL | albania | albanian | tirana
DZ | algeria | algerian | algiers
AD | andorra | andorran |
AO | angola | angolan | luanda
AR | argentina | argentine, argentinian, argentinean | buenos aires
AM | armenia | armenian | yerevan
AU | australia | australian, aussie | canberra
AT | austria | austrian | vienna
AZ | azerbaijan | azerbaijani, azeri | baku
BS | bahamas, the bahamas | bahamian | nassau
BH | bahrain | bahraini | manama
BD | bangladesh | bangladeshi | dhaka
BB | barbados | barbadian | bridgetown
BY | belarus | belarusian, belarussian, belorussian | minsk
BE | belgium | belgian |
BZ | belize | belizean |
BJ | benin | beninese | porto-novo
BT | bhutan | bhutanese | thimphu
BO | bolivia | bolivian | la paz
BA | bosnia, bosnia and herzegovina, bosnia-herzegovina | bosnian | sarajevo
BW | botswana | botswanan, motswana | gaborone
BR | brazil | brazilian | brasilia
BN | brunei | bruneian |
BG | bulgaria | bulgarian | sofia
BF | burkina faso | burkinabe, burkinabè | ouagadougou
BI | burundi | burundian | bujumbura, gitega
KH | cambodia | cambodian | phnom penh
CM | cameroon | cameroonian | yaounde, yaoundé
CA | canada | canadian | ottawa
CV | cape verde, cabo verde | cape verdean |
CF | central african republic, the central african republic | central african | bangui
TD | chad | chadian | n'djamena, ndjamena
CL | chile | chilean | santiago
CN | china, people's republic of china, prc | chinese | beijing
CO | colombia | colombian | bogota, bogotá
KM | comoros | comoran, comorian | moroni
CG | republic of congo, congo-brazzaville | | brazzaville
CD | democratic republic of congo, democratic republic of the congo, drc, dr congo, congo | congolese | kinshasa
CR | costa rica | costa rican |
CI | ivory coast, cote d'ivoire, côte d'ivoire | ivorian | yamoussoukro
HR | croatia | croatian, croat | zagreb
CU | cuba | cuban | havana
CY | cyprus | cypriot | nicosia
CZ | czech republic, czechia, the czech republic | czech | prague
DK | denmark | danish, dane | copenhagen
DJ | djibouti | djiboutian |
DO | dominican republic, the dominican republic | dominican | santo domingo
EC | ecuador | ecuadorian, ecuadorean | quito
EG | egypt | egyptian | cairo
SV | el salvador | salvadoran, salvadorean | san salvador
GQ | equatorial guinea | equatorial guinean, equatoguinean | malabo
ER | eritrea | eritrean | asmara
EE | estonia | estonian | tallinn
SZ | eswatini, swaziland | swazi | mbabane
ET | ethiopia | ethiopian | addis ababa
FJ | fiji | fijian | suva
FI | finland | finnish, finn | helsinki
FR | france | french, frenchman, frenchmen, frenchwoman | paris
GA | gabon | gabonese | libreville
GM | gambia, the gambia | gambian | banjul
GE | georgia | georgian | tbilisi
DE | germany | german | berlin
GH | ghana | ghanaian | accra
GR | greece | greek | athens
GL | greenland | greenlandic, greenlander | nuuk
GD | grenada | grenadian |
GT | guatemala | guatemalan |
GN | guinea | guinean | conakry
GW | guinea-bissau | bissau-guinean | bissau
GY | guyana | guyanese | georgetown
HT | haiti | haitian | port-au-prince
HN | honduras | honduran | tegucigalpa
HK | hong kong | hongkonger, hong konger |
HU | hungary | hungarian | budapest
IS | iceland | icelandic, icelander | reykjavik
IN | india | indian | new delhi, delhi
ID | indonesia | indonesian | jakarta
IR | iran, islamic republic of iran | iranian | tehran, teheran
IQ | iraq | iraqi | baghdad
IE | ireland, republic of ireland | irish, irishman, irishmen | dublin
IL | israel | israeli |
IT | italy | italian | rome
JM | jamaica | jamaican | kingston
JP | japan | japanese | tokyo
JO | jordan | jordanian | amman
KZ | kazakhstan | kazakh, kazakhstani | astana
KE | kenya | kenyan | nairobi
KI | kiribati | i-kiribati |
KP | north korea, dprk, democratic people's republic of korea | north korean | pyongyang
KR | south korea, korea, republic of korea, rok | south korean | seoul
XK | kosovo | kosovar, kosovan | pristina
KW | kuwait | kuwaiti | kuwait city
KG | kyrgyzstan | kyrgyz, kyrgyzstani | bishkek
LA | laos | laotian, lao | vientiane
LV | latvia | latvian | riga
LB | lebanon | lebanese | beirut
LS | lesotho | basotho | maseru
LR | liberia | liberian | monrovia
LY | libya | libyan | tripoli
LI | liechtenstein | liechtensteiner | vaduz
LT | lithuania | lithuanian | vilnius
LU | luxembourg | luxembourger, luxembourgish |
MG | madagascar | malagasy | antananarivo
MW | malawi | malawian | lilongwe
MY | malaysia | malaysian | kuala lumpur
MV | maldives, the maldives | maldivian | male
ML | mali | malian | bamako
MT | malta | maltese | valletta
MH | marshall islands | marshallese | majuro
MR | mauritania | mauritanian | nouakchott
MU | mauritius | mauritian | port louis
MX | mexico | mexican | mexico city
FM | micronesia | micronesian |
MD | moldova | moldovan | chisinau
MC | monaco | monegasque |
MN | mongolia | mongolian | ulaanbaatar, ulan bator
ME | montenegro | montenegrin | podgorica
MA | morocco | moroccan | rabat
MZ | mozambique | mozambican | maputo
MM | myanmar, burma | burmese | naypyidaw, naypyitaw
NA | namibia | namibian | windhoek
NP | nepal | nepali, nepalese | kathmandu
NL | netherlands, the netherlands, holland | dutch, dutchman, dutchmen | the hague, amsterdam
NZ | new zealand | new zealander, kiwi | wellington
NI | nicaragua | nicaraguan | managua
NE | niger | nigerien | niamey
NG | nigeria | nigerian | abuja
MK | macedonia, north macedonia | macedonian | skopje
NO | norway | norwegian | oslo
OM | oman | omani | muscat
PK | pakistan | pakistani | islamabad
PW | palau | palauan |
PS | palestine | palestinian | ramallah
PA | panama | panamanian |
PG | papua new guinea | papua new guinean | port moresby
PY | paraguay | paraguayan | asuncion, asunción
PE | peru | peruvian | lima
PH | philippines, the philippines | philippine, filipino, filipina | manila
PL | poland | polish, pole | warsaw
PT | portugal | portuguese | lisbon
PR | puerto rico | puerto rican | san juan
QA | qatar | qatari | doha
RO | romania | romanian | bucharest
RU | russia, russian federation, the russian federation | russian | moscow, the kremlin, kremlin
RW | rwanda | rwandan | kigali
WS | samoa | samoan | apia
SA | saudi arabia | saudi, saudi arabian | riyadh
SN | senegal | senegalese | dakar
RS | serbia | serbian, serb | belgrade
SC | seychelles | seychellois |
SL | sierra leone | sierra leonean | freetown
SG | singapore | singaporean |
SK | slovakia | slovak, slovakian | bratislava
SI | slovenia | slovenian, slovene | ljubljana
SB | solomon islands | solomon islander | honiara
SO | somalia | somali, somalian | mogadishu
ZA | south africa | south african | pretoria
SS | south sudan | south sudanese | juba
ES | spain | spanish, spaniard | madrid
LK | sri lanka | sri lankan | colombo
SD | sudan | sudanese | khartoum
SR | suriname | surinamese | paramaribo
SE | sweden | swedish, swede | stockholm
CH | switzerland | swiss | bern
SY | syria | syrian | damascus
TW | taiwan | taiwanese | taipei
TJ | tajikistan | tajik, tajikistani | dushanbe
TZ | tanzania | tanzanian | dodoma
TH | thailand | thai | bangkok
TL | east timor, timor-leste | timorese, east timorese | dili
TG | togo | togolese | lome, lomé
TO | tonga | tongan |
TT | trinidad and tobago, trinidad | trinidadian | port of spain
TN | tunisia | tunisian | tunis
TR | turkey, türkiye, turkiye | turkish, turk | ankara
TM | turkmenistan | turkmen | ashgabat
TV | tuvalu | tuvaluan |
UG | uganda | ugandan | kampala
UA | ukraine | ukrainian | kyiv, kiev
AE | united arab emirates, the united arab emirates, uae, u.a.e. | emirati | abu dhabi
GB | united kingdom, uk, u.k., britain, great britain, england | british, briton, brit, english, uk, u.k. | london
GB | scotland, wales, northern ireland | englishman, scottish, welsh, scot, welshman, northern irish |
US | united states, united states of america, usa, u.s.a., us, u.s., america | american, us, u.s. | washington
UY | uruguay | uruguayan | montevideo
UZ | uzbekistan | uzbek, uzbekistani | tashkent
VU | vanuatu | vanuatuan | port vila
VA | vatican, the vatican, holy see | |
VE | venezuela | venezuelan | caracas
VN | vietnam, viet nam | vietnamese | hanoi
YE | yemen | yemeni | sanaa, sana'a
ZM | zambia | zambian | lusaka
ZW | zimbabwe | zimbabwean | harare
"""


def _column(number: int, *, plural: bool = False) -> dict[str, str]:
    found: dict[str, str] = {}
    for row in _TABLE.strip().splitlines():
        cells = [cell.strip() for cell in row.split("|")]
        for form in filter(None, (form.strip() for form in cells[number].split(","))):
            found[form] = cells[0]
            if plural and not form.endswith(("s", "ese", ".", "men")):
                found[form + "s"] = cells[0]
    return found


WORDS = Demonyms(
    members=frozenset(
        "citizen national resident native subject troop soldier force serviceman passport-holder".split()
    ),
    adjectives=_column(2, plural=True),
    names=_column(1),
    capitals=_column(3),
    stems={},
)
