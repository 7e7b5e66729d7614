"""Every error that Dateline raises on purpose, in one tree.

::

    DatelineError
    ├── SourceError              a place that pages come from can't be read
    │   ├── NotFound             no such file, folder or address
    │   ├── TooLarge             more bytes than the limit, also after decompression
    │   ├── BadRow               a line of JSON lines that is no JSON object, or lacks what the stage needs
    │   ├── BadPlaces            a file of places for the gazetteer that has faults, each named with its line
    │   └── FetchError           a request failed: network, time-out, status, too many redirects
    │       ├── RefusedAddress   the address is private, loopback or of a scheme that is not fetched
    │       └── RefusedByRobots  robots.txt forbids it
    ├── PageError                a page holds no article
    │   ├── EmptyPage            nothing to read in it
    │   ├── NotText              binary: a picture, an archive, an executable
    │   ├── ConsentWall          only a request to accept cookies
    │   ├── ErrorPage            the server's "not found" or "access denied", dressed as a page
    │   └── TooDeep              markup nested or sized beyond what is read
    ├── ServiceError             a language-model service that the user named did not answer as it must
    └── SetupError               a part that the program needs is missing or broken (a model, the gazetteer)

A run over many inputs turns these into :class:`dateline.records.Failure` records, whose ``type`` is the class name.
"""


class DatelineError(Exception):
    """The root: its text is one sentence that says what happened and, where there is one, what to do."""


class SourceError(DatelineError):
    """A place that pages come from can't be read."""


class NotFound(SourceError):
    """No such file, folder or address."""


class TooLarge(SourceError):
    """More bytes than the limit, also after decompression."""


class BadRow(SourceError):
    """A line of JSON lines that is no JSON object, or lacks what the stage needs."""


class BadPlaces(SourceError):
    """A file of places for the gazetteer that has faults, each named with its line."""


class FetchError(SourceError):
    """A request failed: network, time-out, status, too many redirects."""


class RefusedAddress(FetchError):
    """The address is private, loopback or of a scheme that is not fetched."""


class RefusedByRobots(FetchError):
    """robots.txt forbids it."""


class PageError(DatelineError):
    """A page holds no article."""


class EmptyPage(PageError):
    """Nothing to read in it."""


class NotText(PageError):
    """Binary: a picture, an archive, an executable."""


class ConsentWall(PageError):
    """Only a request to accept cookies."""


class ErrorPage(PageError):
    """The server's "not found" or "access denied", dressed as a page."""


class TooDeep(PageError):
    """Markup nested or sized beyond what is read."""


class ServiceError(DatelineError):
    """A language-model service that the user named did not answer as it must."""


class SetupError(DatelineError):
    """A part that the program needs is missing or broken (a model, the gazetteer)."""


def error_named(name: str) -> type[DatelineError]:
    """The error of this tree that a failure's ``type`` names; the root for any other name: rows come from outside.

    >>> error_named("TooLarge").__name__, error_named("KeyError").__name__
    ('TooLarge', 'DatelineError')
    """
    found = globals().get(name)
    return found if isinstance(found, type) and issubclass(found, DatelineError) else DatelineError
