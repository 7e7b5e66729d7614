"""English abbreviations."""

from dateline.languages.shapes.sentences import Sentences

WORDS = Sentences(
    titles=frozenset(
        """
        mr mrs ms dr prof gen maj col lt sgt cpl capt cmdr adm brig rear vice gov sen rep pres hon rev fr st
        sir msgr supt insp det amb sec dep asst ste mt ft no nos vs al fig vol ch art sect approx est ca cf viz
        eg ie e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
        """.split()
    ),
    abbreviations=frozenset("jr sr inc ltd co corp llc plc etc a.m p.m u.s u.k u.n e.u d.c ave blvd rd".split()),
    starters=frozenset(
        """
        the a an he she it they we i in on at but and this that these those there his her its their after as while
        when if by for with however meanwhile also some many most about more
        """.split()
    ),
)
