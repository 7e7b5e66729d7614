"""English bylines."""

from dateline.languages.shapes.bylines import Bylines

WORDS = Bylines(
    openings=(
        "by",
        "written by",
        "posted by",
        "story by",
        "words by",
        "text by",
        "published by",
        "reporting by",
        "interview by",
        "interviewed by",
        "report by",
        "photographs by",
        "von",
        "par",
        "por",
    ),
    labels=("author", "authors", "by", "writer", "reporter", "correspondent", "written by", "text", "byline"),
    joints=("and", "with", "&", "in"),
    bodies=frozenset(
        "news newsroom media press presse agency desk team staff editorial editors redaktion redazione redacción "
        "times post herald tribune gazette journal magazine channel tv radio network online daily weekly gmbh ltd "
        "inc llc ag corporation company group ministry office service department institute foundation university "
        "council editor-at-large editor-in-chief correspondent columnist analyst bureau writer reporter editor the "
        "committee association union party government writers reporters correspondents contributors .com .org".split()
    ),
    roles=frozenset(
        """
        staff writer|staff reporter|reporter|senior reporter|correspondent|senior correspondent|editor|senior editor
        special correspondent|foreign correspondent|diplomatic correspondent|defence correspondent|chief correspondent
        defense correspondent|contributor|contributing writer|columnist|political editor|world editor|foreign editor
        associate editor|assistant editor|deputy editor|managing editor|news editor|freelance journalist|journalist
        freelance writer|writer|producer|political reporter|political correspondent|bureau chief|analyst|security editor
        """.replace("\n", "|")
        .replace("  ", "")
        .strip(" |")
        .split("|")
    ),
    nobody=frozenset(
        """
        admin|administrator|editor|editors|editorial|editorial team|editorial board|editorial staff|editorial desk|staff
        staff writer|staff reporter|staff writers|staff reporters|news desk|newsdesk|newsroom|news team|web desk|webdesk
        web team|online desk|digital desk|digital team|world desk|foreign desk|our correspondent|our correspondents
        correspondent|special correspondent|our reporter|our foreign staff|telegraph reporters|agencies|news agencies
        wire reports|wire services|from wire reports|from staff reports|staff reports|associated press reporters
        guest|guest author|guest contributor|contributor|webmaster|root|user|author|authors|unknown|anonymous|redaction
        redaktion|redacción|redazione|rédaction|la rédaction|la redacción|press release|pressemitteilung|newsroom staff
        desk|team|the editors|the newsroom|online|info|none|null|undefined|test|super user|superuser|website|site admin
        """.replace("\n", "|")
        .replace("  ", "")
        .strip(" |")
        .split("|")
    ),
)
