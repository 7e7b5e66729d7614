"""English words for ships and boats."""

from dateline.languages.shapes.vessels import Vessels

WORDS = Vessels(
    kinds=tuple(
        """
        ship warship flagship steamship gunship battleship vessel boat gunboat lifeboat motorboat speedboat fireboat
        tugboat tug barge ferry tanker supertanker freighter trawler frigate cruiser destroyer corvette submarine
        minesweeper minelayer icebreaker dredger yacht schooner catamaran liner steamer lightship hovercraft dhow
        carrier cutter
        """.split()
    ),
    prefixes=tuple(
        "USS USNS USCGC HMS HMCS HMAS HMNZS RFA RMS RSS INS ROKS BRP MV M/V M/T M/Y M/S F/V SS S/V FV LNG/C".split()
    ),
    articles=("the",),
    aboard=("aboard", "on board", "onboard", "crew of", "captain of", "wreck of", "hull of", "deck of"),
    rides=tuple(
        "train trains bus buses flight flights plane planes metro tram express jet shuttle airport team".split()
    ),
    following=tuple(
        """
        that which who with was were is are has had carrying owned operated flying flagged registered bound built
        belonging sailing moored anchored docked used loaded and but from of in at off near
        """.split()
    ),
    declined=False,
)
