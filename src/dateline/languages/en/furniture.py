"""English furniture."""

from dateline.languages.shapes.furniture import Furniture

WORDS = Furniture(
    lines=frozenset(
        line.strip()
        for line in """
        add to favourites|add to favorites|add to bookmarks|bookmark|save|saved|save article|save for later|save story
        share|share this|share this article|share this story|share this page|share this post|share on facebook
        share on twitter|share on x|share on whatsapp|share on telegram|share on linkedin|share via email|share link
        facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|email|e-mail|print|print this|copy link|copy
        copied|link copied|tweet|tweet this|pin it|flipboard|instagram|youtube|messenger|viber|x|follow|follow us
        subscribe|subscribe now|sign up|sign in|log in|login|register|donate|support us|newsletter|newsletters
        advertisement|advertisement - scroll to continue|advertisement. scroll to continue|advertising|ad|sponsored
        sponsored content|promoted|promoted content|paid content|partner content|story continues below advertisement
        article continues below advertisement|article continues below|story continues|continue reading
        continue reading below|scroll to continue|read more|read full story|read the full story|see more|show more
        load more|view more|more|learn more|click here|watch|watch video|watch now|play|play video|listen
        listen to this article|listen to article|loading|loading...|please wait|close|menu|search|home|back to top
        skip to content|skip to main content|next|previous|next article|previous article|toggle navigation
        view comments|show comments|comment|comments|leave a comment|post a comment|join the conversation
        view gallery|view slideshow|view all photos|open image|enlarge image|image|photo|video|photos|gallery
        report a typo|report an error|report a mistake|found a mistake|send feedback|give feedback|feedback
        text size|font size|reading time|all rights reserved|view cart|accept|accept all|reject all|i agree|got it
        this article was originally published on|get the app|download the app|download our app|thanks for reading
        """.replace("\n", "|").split("|")
        if line.strip()
    ),
    openings=(
        "read more:",
        "read also:",
        "read also",
        "also read:",
        "also read |",
        "also read:",
        "see also:",
        "see more:",
        "read next:",
        "more:",
        "more from",
        "related:",
        "related article",
        "related story:",
        "related video",
        "recommended:",
        "watch:",
        "watch now:",
        "watch more:",
        "watch the video",
        "listen:",
        "don't miss:",
        "don’t miss:",
        "must read:",
        "opinion:",
        "from the archive:",
        "click here to",
        "click here for",
        "tap here to",
        "sign up for",
        "sign up to",
        "sign up here",
        "subscribe to",
        "subscribe for",
        "subscribe here",
        "get the latest",
        "get our",
        "get breaking news",
        "follow us on",
        "follow him on twitter",
        "follow him on x",
        "follow him on facebook",
        "follow him on instagram",
        "follow her on twitter",
        "follow her on x",
        "follow her on facebook",
        "follow her on instagram",
        "follow @",
        "follow the author",
        "like us on",
        "join us on",
        "join our telegram",
        "join our whatsapp",
        "find us on",
        "download our app",
        "download the app",
        "for more news",
        "for all the latest news",
        "stay up to date",
        "stay informed",
        "photo:",
        "photo by",
        "photo credit",
        "photograph:",
        "image:",
        "image source",
        "image credit",
        "image caption",
        "picture:",
        "file photo",
        "source:",
        "video:",
        "copyright ©",
        "copyright 2",
        "copyright (c)",
        "© 2",
        "all rights reserved",
        "this material may not be published",
        "share this article",
        "share this story",
        "print this ",
        "e-mail the editor",
        "copyright ©",
        "this article first appeared",
        "this article was originally published",
        "this story was originally published",
        "our standards:",
        "more ap ",
        "by the associated press",
        "with inputs from",
        "with input from",
        "with reporting by",
        "with files from",
        "additional reporting",
        "reporting by",
        "editing by",
        "have a tip?",
        "got a tip?",
        "got a story?",
        "do you have a story",
        "found a mistake?",
        "found a mistake",
        "if you notice an error",
        "last updated",
        "updated:",
        "published:",
        "posted:",
        "tags:",
        "topics:",
        "filed under",
        "categories:",
        "this site is protected by recaptcha",
        "by signing up you",
        "by signing up, you",
        "by subscribing",
        "by clicking",
        "please enable javascript",
        "please enter a valid email",
        "your email address will not be published",
    ),
    phrases=(
        "sign up for our",
        "sign up to our",
        "sign up here",
        "subscribe to our",
        "subscribe now",
        "subscribe today",
        "free newsletter",
        "free daily newsletter",
        "our newsletter",
        "newsletter here",
        "newsletters here",
        "straight to your inbox",
        "in your inbox",
        "to your inbox",
        "follow us on",
        "follow @",
        "find us on",
        "like us on facebook",
        "contributed to this report",
        "contributed to this story",
        "contributed to this article",
        "contributed reporting",
        "editing by",
        "all rights reserved",
        "may not be published, broadcast",
        "reproduction prohibited",
        "click here to",
        "click here for",
        "download our app",
        "read the original article",
        "have a story tip",
        "have a news tip",
        "send your tips",
        "email us at",
        "reach the reporter",
        "tell us what you think",
        "let us know in the comments",
        "this post may contain affiliate",
        "affiliate commission",
        "full coverage at",
        "days free trial",
        "support our journalism",
        "join our channel",
        "join our group",
    ),
    credits=(
        "(credit",
        "getty images",
        "getty images)",
        "(getty images)",
        "/getty",
        "/ getty images",
        "/getty images",
        "ap photo",
        "(ap photo)",
        "(photo credit",
        "(image credit",
        "photo:",
        "file photo",
        "(file photo)",
        "file photo)",
        "shutterstock",
        "istock",
        "/afp/getty images",
        "via getty images",
        "via ap",
    ),
    bylines=(
        "by ",
        "reporting by ",
        "additional reporting by ",
        "written by ",
        "posted by ",
        "story by ",
        "words by ",
        "updated by ",
        "published by ",
    ),
    related=frozenset(
        line.strip()
        for line in """
        more on the topic|more on this topic|more on this|more on this story|on the topic|on this topic|related
        related articles|related stories|related news|related content|related coverage|related posts|related topics
        related links|related reading|related materials|read also|also read|see also|read more|read next|up next
        more stories|more news|more from|more like this|more coverage|recommended|recommended for you
        recommended stories|recommended reading|recommended articles|you may also like|you might also like
        you may be interested|you might be interested in|you may also be interested in|most read|most popular
        most viewed|most shared|popular|popular now|popular stories|trending|trending now|trending stories|top stories
        top news|latest|latest news|latest stories|latest articles|latest updates|latest headlines|recent posts
        recent news|recent articles|other news|other stories|other news on the topic|around the web|from around the web
        from the web|editors' picks|editor's picks|editors’ picks|editor’s picks|editor's choice|don't miss|don’t miss
        what to read next|keep reading|further reading|in this section|today's top stories|news on the topic
        similar articles|similar news|sponsored stories|promoted stories|in other news|must read|must reads|explore more
        """.replace("\n", "|").split("|")
        if line.strip()
    ),
    related_openings=(
        "more from",
        "more great",
        "more on",
        "more stories",
        "more in",
        "more news",
        "more coverage",
        "related",
        "latest from",
        "latest on",
        "latest in",
        "read more",
        "read next",
        "recommended",
        "you may",
        "you might",
        "also in",
        "also on",
        "from our",
        "trending",
        "top stories",
        "popular in",
        "most popular",
        "most read",
        "see also",
        "stories you",
        "what others are reading",
        "other stories",
        "elsewhere on",
    ),
    topical=(
        "topic",
        "related",
        "more on this",
        "more on ",
        "also read",
        "read also",
        "see also",
        "read more",
        "read next",
        "similar",
        "further reading",
        "this story",
        "background",
    ),
    labels=frozenset(
        "category|categories|publication date|publish date|date of publication|section|author|authors|date|published"
        "|published on|tags|topic|topics|views|read time|reading time|source".split("|")
    ),
    section_labels=frozenset("category|categories|section|topic|topics".split("|")),
    date_labels=frozenset("publication date|publish date|date of publication|date|published|published on".split("|")),
    endings=frozenset(
        line.strip()
        for line in """
        classifieds|comments|leave a comment|leave a reply|post a comment|join the conversation|join the discussion
        discussion|reader comments
        about the author|about the authors|about author|about the writer|about us|share your thoughts|your comment
        sign up for our newsletter|subscribe to our newsletter|add a comment|write a comment
        topics in this article|tags|filed under|read the comments|conversation|contact us|notes to editors|related tags
        """.replace("\n", "|").split("|")
        if line.strip()
    ),
    kickers=("opinion:", "video:", "watch:"),
)
