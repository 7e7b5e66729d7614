"""Wording by which a page says that it is less, or other, than a report."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Forms:
    """Phrases in lower case.

    ``paywall`` stands anywhere where the rest of an article is for subscribers, ``consent`` in a request to accept
    cookies. ``missing`` opens the title of the server's "not found" or "access denied". ``live``, ``video`` and
    ``gallery`` open or close the title of a live blog, the page of a video, a gallery.
    """

    paywall: tuple[str, ...]
    consent: tuple[str, ...]
    missing: tuple[str, ...]
    live: tuple[str, ...]
    video: tuple[str, ...]
    gallery: tuple[str, ...]
