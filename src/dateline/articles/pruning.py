"""Parts of a page that its markup shows to be no part of the article, taken out before the body is looked for."""

from collections import defaultdict

from lxml.html import HtmlElement

from dateline.articles.markup import drop, linked_share, names, names_pattern, prose_size, text_of

_FURNITURE_NAMES = names_pattern(
    r"""
    newsletters?|news letter|sign ?up|mailing list|mailchimp|recirc\w*|trending|taboola|outbrain
    most (?:read|popular|viewed|shared|commented)|dfp|adslot|ad (?:slot|unit|container|wrapper)
    rollover\w*|tooltip\w*|hovercard|hover card|flyout|share (?:bar|buttons?|tools?|links?|icons?|box|this)
    sharebar|sharedaddy|addthis\w*|addtoany|social (?:share|links?|icons?|buttons?|media links)|breadcrumbs?
    disqus\w*|author (?:bio|box|info|card|profile|about)|about (?:the )?author|authorbox
    read (?:also|next)|see also|also read|up next|next (?:article|post|up)|related\w*|yarpp\w*
    recommend(?:ed|ations?)|more (?:stories|news|from|on|like this)|you may (?:also )?like
    tag (?:list|cloud)|post tags|article tags|paywall banner|notification bar
    """
)
_SMALL_NAMES = names_pattern(
    r"""
    subscri(?:be|ption|ptions)|opt ?in|sponsored|promoted|advert\w*|popover|popup|dropdown|sharing|cookies?|gdpr
    consent|respond|bylines?|by line|(?:entry|post|article) meta|meta data|timestamp|date time
    published (?:on|date|at)|post date|publish(?:ed)? date|read ?more|skip (?:link|to content)
    screen reader(?: text)?|sr only|visually hidden|print only|tag links|tags|hashtags|keywords
    correction form|feedback|report (?:error|typo)|app (?:banner|promo)|donat\w*|toolbar|playlist
    """
)
_CAPTION_NAMES = names_pattern(r"(?:\w+ )?captions?|wp caption text|photo credit|(?:\w+ )?credits?|legend")
_BODY_NAMES = names_pattern(
    r"""
    (?:article|story|entry|post|news|page) ?(?:body|content|text|copy)|body (?:copy|content|text|container)
    articlebody|storytext|articletext|postcontent|entrycontent
    """
)
_PARTS = frozenset(
    "div section aside ul ol p span nav header footer form table li details small dl h2 h3 h4 h5 h6 a em i figure"
    " article".split()
)
_AROUND = 40
_SMALL = 400
_MOST_PARTS = 40
_MOST = 0.4
_LONG = 80


def prune(tree: HtmlElement) -> None:
    """Take out furniture by its names, its place and its headings; what could be the article itself stays."""
    whole = prose_size(tree)
    _join_bodies(tree)
    _free_quotes(tree)
    _drop_captions(tree)
    _drop_named(tree, whole)
    _drop_link_lists(tree)


def _may_be_article(element: HtmlElement, whole: int) -> bool:
    if element.tag in ("body", "html", "main") or next(element.iter("h1"), None) is not None:
        return True
    return prose_size(element) > _MOST * whole


def _join_bodies(tree: HtmlElement) -> None:
    """Make one of the containers that an article's body is cut into by advertisements."""
    groups: dict[tuple[str, str], list[HtmlElement]] = defaultdict(list)
    for element in tree.iter("div", "section"):
        if _BODY_NAMES.search(names(element)) and any(
            len(text_of(each, _LONG)) >= _LONG for each in element.findall("p")
        ):
            groups[element.tag, element.get("class", "")].append(element)
    for group in groups.values():
        first, *rest = group[:_MOST_PARTS]
        for other in rest:
            if first in other.iterancestors() or other in first.iterancestors() or not _one_article(first, other):
                continue
            for child in list(other):
                first.append(child)
            drop(other)


def _one_article(one: HtmlElement, other: HtmlElement) -> bool:
    """Whether two parts lie within one article: their nearest common ancestor has one headline at most."""
    above = set(one.iterancestors())
    common = next((each for each in other.iterancestors() if each in above), None)
    return common is not None and sum(1 for _ in common.iter("h1")) <= 1


def _free_quotes(tree: HtmlElement) -> None:
    """Quoted posts are part of an article, though they stand in containers for embedded things."""
    for quote in tree.iter("blockquote"):
        quote.attrib.pop("class", None)
        for above in list(quote.iterancestors())[:2]:
            size = len(text_of(quote)) + _AROUND
            if " embed" in names(above) and len(text_of(above, size)) <= size:
                above.attrib.pop("class", None)


def _drop_captions(tree: HtmlElement) -> None:
    for caption in list(tree.iter("figcaption")):
        drop(caption)
    for element in list(tree.iter("div", "span", "p", "small", "em", "i", "figure")):
        if _CAPTION_NAMES.search(names(element)) and len(text_of(element, 600)) < 600:
            drop(element)


def _drop_named(tree: HtmlElement, whole: int) -> None:
    for element in list(tree.iter(*_PARTS)):
        given = names(element)
        if element.tag == "nav" or element.get("role") == "navigation" or _FURNITURE_NAMES.search(given):
            named = True
        elif element.get("itemprop") in ("datePublished", "dateModified") or _SMALL_NAMES.search(given):
            named = len(text_of(element, _SMALL)) <= _SMALL
        else:
            continue
        if named and not _may_be_article(element, whole):
            drop(element)


def _drop_link_lists(tree: HtmlElement) -> None:
    for element in list(tree.iter("ul", "ol")):
        if element.getparent() is not None and len(element.findall("li")) >= 2 and linked_share(element) > 0.7:
            drop(element)
