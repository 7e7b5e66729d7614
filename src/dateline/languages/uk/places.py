"""Ukrainian words around places' names."""

from dateline.languages.shapes.places import Places
from dateline.languages.uk.commonwords import COMMON

_CITY = "місто міста місті містом м село села селі селом с селище селища смт хутір"
_REGION = "область області областю обл регіон регіону регіоні край краю краї республіка республіки"
_DISTRICT = "район району районі"

WORDS = Places(
    locatives=frozenset("у в на до з із зі під біля поблизу через від між над за по навколо поза".split()),
    kinds={
        **dict.fromkeys(_CITY.split(), "city"),
        **dict.fromkeys(_REGION.split(), "region"),
        **dict.fromkeys(_DISTRICT.split(), "district"),
    },
    bodies=frozenset("таймс пост ньюс банк".split()),
    bodies_of=frozenset("університет університету банк банку".split()),
    titles=frozenset(
        "президент президента міністр міністра генерал полковник майор пан пані голова секретар депутат канцлер".split()
    ),
    given=frozenset(
        """
        володимир володимира володимиру володимиром іван івана богдан богдана роман романа максим максима софія софії
        віктор віктора олександр марія марії світлана світлани анна анни ганна ірина ірини вікторія вікторії даніель
        георгій георгія ангела томас матвій микола миколи валентин валентина стефан карл марк джон джордж франц
        """.split()
    ),
    common=COMMON,
    parts=frozenset("північний північна південний південна східний східна західний західна новий нова".split()),
    acts=frozenset(
        "заявив заявила заявили заявляє оголосив оголосила попередила звинуватила закликала вимагає".split()
    ),
    shortened={},
)
