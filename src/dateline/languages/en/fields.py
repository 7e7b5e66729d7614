"""English labels of an article's fields."""

from dateline.languages.shapes.fields import Fields

WORDS = Fields(
    title=frozenset({"title", "headline", "subject", "heading"}),
    author=frozenset({"author", "authors", "by", "byline", "written by", "writer", "reporter", "correspondent"}),
    outlet=frozenset({"source", "outlet", "publisher", "publication", "site", "newspaper", "media"}),
    section=frozenset({"section", "category", "categories", "rubric", "desk"}),
    standfirst=frozenset({"standfirst", "lead", "lede", "subtitle", "subheading", "summary", "description", "deck"}),
    address=frozenset({"url", "link", "address", "source url", "permalink"}),
    passed_over=frozenset(
        "to|cc|bcc|from|sent|reply-to|views|view count|reading time|read time|time to read|language|tags|keywords"
        "|topics|comments|shares|likes|id|word count".split("|")
    ),
    sections=frozenset(
        """
        world|world news|politics|business|economy|economics|sport|sports|opinion|analysis|culture|society|science
        technology|tech|health|war|war in ukraine|ukraine|russia|europe|asia|africa|middle east|americas|us|uk|us news
        uk news|international|national|local|news|breaking news|breaking|defence|defense|security|military|conflict
        conflicts|diplomacy|crime|education|environment|climate|energy|finance|markets|law|justice|humanitarian|travel
        lifestyle|entertainment|arts|regions|north korea|korea|china|incidents|emergencies|frontline|front line|weapons
        """.replace("\n", "|")
        .replace("  ", "")
        .strip(" |")
        .split("|")
    ),
    relative=frozenset("ago today yesterday just hour hours minute minutes mins min hrs day days".split()),
)
