"""Which addresses are refused, however they are spelled, and that a name is looked up once."""

from collections.abc import Iterable
from ipaddress import IPv6Network, ip_address
from typing import Any

import httpcore
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.errors import FetchError, NotFound, RefusedAddress
from dateline.records import Failure
from dateline.sources import FetchOptions, open_source
from dateline.sources.addresses import check_url, parse_url, refusal
from dateline.sources.connections import CheckedBackend, Deadline
from dateline.sources.http import fetch_page

from .conftest import Server, http

PUBLIC = FetchOptions()
NAT64 = IPv6Network("64:ff9b::/96")
OWN = FetchOptions(allow_private=True)


@pytest.mark.parametrize(
    "address",
    """0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.255 127.0.0.1 127.255.255.255 169.254.169.254
    172.16.0.1 172.31.255.255 192.0.0.8 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.19.255.255 198.51.100.7
    203.0.113.9 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
    :: ::1 ::7f00:1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::ffff:0:127.0.0.1 64:ff9b::127.0.0.1 64:ff9b::10.0.0.1
    64:ff9b:1::1 100::1 2001::1 2001:db8::1 2002:7f00:1::1 3fff::1 5f00::1 fc00::1 fd00:ec2::254 fe80::1 fe80::1%eth0
    fec0::1 ff02::1""".split(),
)
def test_addresses_that_are_not_public(address: str) -> None:
    assert refusal(ip_address(address)) is not None


@pytest.mark.parametrize(
    "address",
    """1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 172.15.255.255 172.32.0.0 192.167.255.255
    192.169.0.0 198.17.255.255 198.20.0.0 223.255.255.255 2606:4700::1111 2a00:1450:4001::1 2001:4860:4860::8888
    64:ff9b::8.8.8.8""".split(),
)
def test_addresses_that_are_public(address: str) -> None:
    assert refusal(ip_address(address)) is None


@given(st.ip_addresses())
def test_what_python_calls_private_is_never_reached(address: Any) -> None:
    if refusal(address) is None:
        assert address.is_global
        assert not address.is_multicast
        assert not address.is_reserved or address in NAT64


@pytest.mark.parametrize(
    "where",
    [
        "http://127.0.0.1/",
        "http://127.0.0.1./",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.1/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "http://127.0.0.01/",
        "http://0/",
        "http://0x/",
        "http://1.2.3.4.5/",
        "http://news.example.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[0:0:0:0:0:0:0:1]/",
        "http://[fe80::1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://１２７.0.0.1/",
        "http://127。0。0。1/",
        "http://①②⑦.0.0.1/",
        "http://user@1.1.1.1/",
        "http://user:secret@1.1.1.1/",
        "http://:secret@1.1.1.1/",
        "http://1.1.1.1:22/",
        "http://1.1.1.1:6379/",
        "https://1.1.1.1:9200/",
        "http:///path",
        "http:path",
        "gopher://news.example/",
        "/relative",
    ],
)
def test_addresses_as_written_that_are_refused(where: str) -> None:
    try:
        url = parse_url(where)
    except FetchError:
        return
    with pytest.raises(RefusedAddress) as caught:
        check_url(url, PUBLIC)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "where",
    [
        "http://news.example/",
        "HTTPS://News.Example/Report?id=7#top",
        "https://news.example:8443/",
        "http://новини.example/звіт",
        "http://1.1.1.1/",
        "http://[2606:4700::1111]/",
        "http://a1.example./",
        "http://0x7f.example/",
    ],
)
def test_addresses_as_written_that_are_fetched(where: str) -> None:
    check_url(parse_url(where), PUBLIC)


def test_a_switch_opens_private_addresses_and_any_port_but_no_password() -> None:
    check_url(parse_url("http://192.168.1.10:3000/"), OWN)
    with pytest.raises(RefusedAddress, match="password"):
        check_url(parse_url("http://user:secret@192.168.1.10/"), OWN)
    with pytest.raises(RefusedAddress, match="only http and https"):
        check_url(parse_url("file:///etc/hostname"), OWN)


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_a_clear_error(text: str) -> None:
    message = ""
    try:
        check_url(parse_url(f"http://{text}"), PUBLIC)
    except FetchError as error:
        message = str(error)
    assert message.isprintable() or not message


def test_the_real_loopback_is_refused_by_address_and_by_name(server: Server) -> None:
    server.answers["/"] = http(b"<p>internal", "Content-Type: text/html")
    port_8000_up = f"http://localhost:8{str(server.server_address[1])[-3:]}/"
    for where in (server.url("/"), "http://127.0.0.1/", "http://localhost/", port_8000_up):
        (failure,) = open_source(where)
        assert isinstance(failure, Failure)
        assert failure.type == "RefusedAddress"
        assert "--allow-private" in failure.message
    assert server.requests == []


def test_passwords_do_not_come_back_in_a_failure() -> None:
    (failure,) = open_source("https://user:secret@news.example/report?to=a@b")
    assert isinstance(failure, Failure)
    assert (failure.id, failure.type) == ("https://news.example/report?to=a@b", "RefusedAddress")
    assert "secret" not in failure.message


def test_a_name_that_resolves_to_a_private_address(server: Server) -> None:
    for inside in ("127.0.0.1", "10.1.2.3", "::1", "::ffff:127.0.0.1", "fe80::1%2"):
        with pytest.raises(RefusedAddress, match=r"news\.example is at .* which is"):
            fetch_page("http://news.example/", PUBLIC, resolver=lambda host, port, inside=inside: [inside])


class Recorder(httpcore.NetworkBackend):
    """Writes down where a connection would go; connects only where it is told to."""

    def __init__(self, answering: str | None = None) -> None:
        self.reached: list[str] = []
        self.answering = answering

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        self.reached.append(host)
        if host != self.answering:
            raise httpcore.ConnectError("nobody there")
        return httpcore.MockStream([])


def test_a_name_is_looked_up_once_and_the_checked_answer_is_connected_to() -> None:
    answers = iter([["93.184.215.14"], ["127.0.0.1"]])
    network = Recorder("93.184.215.14")
    backend = CheckedBackend(PUBLIC, lambda host, port: next(answers), Deadline(5), network)
    backend.connect_tcp("rebinding.example", 80)
    assert network.reached == ["93.184.215.14"]
    with pytest.raises(RefusedAddress):
        backend.connect_tcp("rebinding.example", 80)
    assert network.reached == ["93.184.215.14"]


def test_of_several_addresses_only_the_public_are_tried_in_order() -> None:
    network = Recorder("93.184.215.14")
    given_addresses = ["10.0.0.1", "2606:4700::1111", "127.0.0.1", "93.184.215.14", "1.1.1.1"]
    CheckedBackend(PUBLIC, lambda host, port: given_addresses, Deadline(5), network).connect_tcp("news.example", 443)
    assert network.reached == ["2606:4700::1111", "93.184.215.14"]


def test_a_name_with_a_thousand_addresses_is_not_tried_a_thousand_times() -> None:
    network = Recorder()
    many = [f"93.184.{n // 256}.{n % 256}" for n in range(1000)]
    with pytest.raises(httpcore.ConnectError):
        CheckedBackend(PUBLIC, lambda host, port: many, Deadline(5), network).connect_tcp("news.example", 443)
    assert len(network.reached) <= 8


def test_a_redirect_to_a_private_name_is_refused(server: Server, options: FetchOptions) -> None:
    """The first hop is public by its name; the second is not: both pass the same check."""
    with pytest.raises(RefusedAddress):
        fetch_page("http://hop.example/", PUBLIC, resolver=lambda host, port: ["192.168.0.1"])


def test_an_unknown_name_is_no_refusal() -> None:
    with pytest.raises(NotFound):
        fetch_page("http://news.invalid/", PUBLIC, resolver=unknown)


def unknown(host: str, port: int) -> list[str]:
    raise UnicodeError("label too long")
