"""English headings of key points."""

from dateline.languages.shapes.boxes import Boxes

WORDS = Boxes(
    headings=frozenset(
        line.strip()
        for line in """
        points of attention|key points|key point|key takeaways|key takeaway|takeaways|the takeaways|main takeaways
        top takeaways|quick takeaways|key facts|the key facts|key findings|key highlights|key developments
        key messages|key insights|key details|story highlights|article highlights|news highlights|report highlights
        main points|the main points|main highlights|main findings|what we know|what we know so far|here's what we know
        here’s what we know|here is what we know|what you need to know|here's what you need to know
        here’s what you need to know|what to know|things to know|need to know|the gist|in a nutshell|tl;dr|tldr|tl dr
        at a glance|the article at a glance|this article at a glance|bottom line|quick summary|article summary
        summary of the article|summary of this article|news summary|story summary|ai summary|ai-generated summary
        ai generated summary|executive summary|key summary|summary points|bullet points|important points|essentials
        the essentials|the facts|quick facts|fast facts|key things to know|crucial points|the highlights|in short
        here's the latest|here’s the latest|what we're covering|what we’re covering|what we covered here
        what we covered|main developments|the main developments|latest developments|key updates|five key points
        5 key points|three key points|3 key points|key points at a glance|quick take|quick takes|the rundown
        story at a glance|report at a glance|news at a glance|the news in brief|points to note|main ideas
        article highlights|the key points|our key takeaways|here are the key points|here are the key takeaways
        the key takeaways|key takeaways from this story|key takeaways from this article|key points of this article
        key points in this article|key points of the article|article key points|story key points|important takeaways
        the top line|topline|the takeaway|the short story|summary in points|key news points|what this article says
        the main thing|main thing|the main things|key ideas|quick read|quick reads|the short version|five-point summary
        """.replace("\n", "|").split("|")
        if line.strip()
    ),
    loose_headings=frozenset(
        "summary|highlights|in brief|briefly|overview|synopsis|in summary|recap|abstract".split("|")
    ),
)
