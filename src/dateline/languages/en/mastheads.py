"""English words in the head and the foot of a page."""

from dateline.languages.shapes.mastheads import Mastheads

WORDS = Mastheads(
    homes=frozenset("home|homepage|home page|front page|frontpage|main|main page|start|index".split("|")),
    logos=frozenset("logo|masthead|banner|homepage|home page|home|site logo|website".split("|")),
    companies=frozenset(
        "ltd|limited|inc|llc|llp|plc|co|corp|corporation|company|publishing|publishers|group|gmbh|ag|media group".split(
            "|"
        )
    ),
    plain=frozenset(
        "news|all news|latest|latest news|articles|article|"
        "stories|archive|uncategorized|uncategorised|blog|top stories|general|featured|breaking news|the latest".split(
            "|"
        )
    ),
    papers=frozenset(
        "bulletin|news|times|post|herald|agency|tribune|gazette|journal|courier|chronicle|observer|daily|dispatch|"
        "telegraph|examiner|inquirer|sentinel|gazetteer|newspaper|newswire|broadcasting|weekly|press|"
        "review|ledger|mail|monitor|record|register|advertiser|echo|express|independent|digest|magazine|mirror|globe|"
        "television|wire|standard".split("|")
    ),
)
