"""Given names that are also names of places, learned by scripts/learn_common_words.py."""

GIVEN = frozenset(
    """
    abraham abu adam alan alex alicia amanda america anderson andrea andrew angela ann anna anthony ari ash ashley
    barbara barry ben benjamin bernie billy blair border brad brent bruce bryan carly charles chelsea christopher
    clarence clinton corey craig cruz dan dana daniel dante dave david dean dena dennis diane dick don donald donna
    douglas duncan dwight earl elizabeth erin ferdinand frank franklin gary george ghazala glen glenn gloria gonzalo
    gordon grant gregory hank harold heather helen henry herman hope howard hugh huma isaac ivana ivanka jack jacob
    jake james janet jay jerome joel joni joseph justin karl kathleen kelli kelly kelsey ken kenneth keystone kim
    kristen laura lawrence lee leon leonard linda lisa liz lolita lopez louis luciana lucy luis lyndon madeleine
    maggie marc marco maria marine mark martha martin mary melissa merrick michael mika mitchell morton nancy nathan
    nikki obama oliver omar pat patrick paul paula pete pope prescott rachel rand ray rich richard rob robert
    roberta ron ross roy rudolph rudy rupert rush russ ryan sahar sam sandra sandy sara scott shanklin sheldon
    sidney simon solomon sri stan stephen stuart syed tad terry thomas tim tina todd tom vander viktor vladimir
    walter warren wayne will zachary zephyr
    """.split()
)
