"""Which addresses are fetched: public ones, by http or https, without a password in them.

The blocks are those that the IANA registries of special-purpose addresses don't call globally reachable, and those
that only wrap another address. https://www.iana.org/assignments/iana-ipv4-special-registry and -ipv6-.
"""

import re
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

import httpx

from dateline.errors import FetchError, RefusedAddress
from dateline.sources.options import FetchOptions

Address = IPv4Address | IPv6Address

_REFUSED_V4 = tuple(
    (IPv4Network(block), kind)
    for block, kind in (
        ("0.0.0.0/8", "this host's own"),
        ("10.0.0.0/8", "private"),
        ("100.64.0.0/10", "a carrier's internal (CGNAT)"),
        ("127.0.0.0/8", "loopback"),
        ("169.254.0.0/16", "link-local"),
        ("172.16.0.0/12", "private"),
        ("192.0.0.0/24", "reserved"),
        ("192.0.2.0/24", "reserved for documentation"),
        ("192.88.99.0/24", "reserved"),
        ("192.168.0.0/16", "private"),
        ("198.18.0.0/15", "reserved for benchmarks"),
        ("198.51.100.0/24", "reserved for documentation"),
        ("203.0.113.0/24", "reserved for documentation"),
        ("224.0.0.0/4", "multicast"),
        ("240.0.0.0/4", "reserved"),
    )
)
_REFUSED_V6 = tuple(
    (IPv6Network(block), kind)
    for block, kind in (
        ("::/128", "this host's own"),
        ("::1/128", "loopback"),
        ("::ffff:0:0/96", "an IPv4 address in disguise"),
        ("fe80::/10", "link-local"),
        ("fc00::/7", "private"),
        ("ff00::/8", "multicast"),
        ("2001::/23", "reserved"),
        ("2001:db8::/32", "reserved for documentation"),
        ("2002::/16", "an IPv4 address in disguise"),
        ("3fff::/20", "reserved for documentation"),
    )
)
_PUBLIC_V6 = IPv6Network("2000::/3")
_NAT64 = IPv6Network("64:ff9b::/96")  # how a network without IPv4 reaches it: judged by the address inside

_PORTS = frozenset({80, 443})
_WEB_PORTS = range(8000, 9000)
_NUMBER = re.compile(r"\d+|0x[0-9a-f]*", re.ASCII)


def parse_url(text: str, *, base: httpx.URL | None = None) -> httpx.URL:
    """An address, which may be relative to ``base``, without its fragment; raises :class:`FetchError` if it is none."""
    try:
        url = base.join(text) if base else httpx.URL(text.strip())
        _ = url.host  # raises for an international name that is none
        if url.port is not None and not 0 < url.port < 65536:
            raise ValueError("no such port")
        return url.copy_with(fragment=None)
    except (httpx.InvalidURL, ValueError) as error:
        whose = "the server redirects to what" if base else "this"
        raise FetchError(f"{whose} is no address that can be fetched: check how it is written") from error


def check_url(url: httpx.URL, options: FetchOptions) -> None:
    """Raise :class:`RefusedAddress` when the address as written is not one that is fetched.

    What its name resolves to is checked by :func:`check_address` when the connection is made.
    """
    if url.scheme not in ("http", "https"):
        raise RefusedAddress(f"only http and https addresses are fetched, this is {url.scheme or 'no scheme'!r}")
    if url.userinfo:
        raise RefusedAddress(f"the address of {shown_host(url)} carries a user name or password: take it out")
    if not url.host:
        raise RefusedAddress("the address names no host: check how it is written")
    if options.allow_private:
        return
    if url.port is not None and url.port not in _PORTS and url.port not in _WEB_PORTS:
        raise RefusedAddress(
            f"port {url.port} is no port of public web pages (80, 443, 8000-8999); for a server of your own "
            "use --allow-private"
        )
    address = _literal(url.host)
    if address is not None:
        check_address(address, shown_host(url))


def check_address(address: Address, host: str) -> None:
    """Raise :class:`RefusedAddress` unless the address is a public one; ``host`` is what the message names."""
    kind = refusal(address)
    if kind is not None:
        named = host if host == str(address) else f"{host} is at {address}, which"
        raise RefusedAddress(
            f"{named} is {kind}: only public addresses are fetched; for a server of your own use --allow-private"
        )


def refusal(address: Address) -> str | None:
    """Why an address is not fetched, ``None`` for a public one.

    >>> refusal(ip_address("169.254.169.254"))
    'link-local'
    >>> refusal(ip_address("2606:4700::1111")) is None
    True
    """
    if isinstance(address, IPv4Address):
        return next((kind for block, kind in _REFUSED_V4 if address in block), None)
    if address in _NAT64:
        return refusal(IPv4Address(int(address) & 0xFFFFFFFF))
    for block, kind in _REFUSED_V6:
        if address in block:
            return kind
    return None if address in _PUBLIC_V6 else "not a public one"


def shown_host(url: httpx.URL) -> str:
    """The host as an error message names it: never with a password, never longer than a name can be."""
    return url.host[:253]


def _literal(host: str) -> Address | None:
    """The address that a host spells out, ``None`` for a name.

    Raises :class:`RefusedAddress` for the spellings of IPv4 that only resolvers read ("2130706433", "0x7f.1",
    "0177.0.0.1", "127.1"): a host whose last label is a number is an address, by the URL standard.
    """
    bare = host.removesuffix(".")
    try:
        return ip_address(bare)
    except ValueError:
        pass
    if _NUMBER.fullmatch(bare.rpartition(".")[2].lower()):
        raise RefusedAddress(
            f"{host[:253]} is an address in an unusual spelling: write it as four numbers, as 192.0.2.1"
        )
    return None
