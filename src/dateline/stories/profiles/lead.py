"""Where a report says what happened: its title and its first words."""

from dateline.records import Article

WORDS = 60
_TOLD = 28  # words that a vector is made of, those of the title among them
_LONG = 160  # words of a text that are counted: the rest is background


def lead_end(text: str) -> int:
    """Where the first :data:`WORDS` words end."""
    return _end(text, WORDS)


def told(article: Article) -> str:
    """The title and the first words of the text, as one piece of prose."""
    title = f"{article.title.rstrip('.')}." if article.title else ""
    prose = " ".join(f"{title} {article.text[: lead_end(article.text)]}".split()[:_TOLD])
    return prose.encode("utf-8", "replace").decode("utf-8")  # the encoder takes no lone surrogate


def opening(article: Article) -> str:
    """The title and as much of the text as tells the story."""
    return f"{article.title or ''}\n{article.text[: _end(article.text, _LONG)]}"


def _end(text: str, words: int) -> int:
    """The position behind the first words, or the text's end."""
    pieces = text.split(maxsplit=words)
    return len(text) - len(pieces[words]) if len(pieces) > words else len(text)
