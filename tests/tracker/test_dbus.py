import os
import queue
import threading

import pytest

from tests.stage.bus import Refuse, Service, private_bus
from tracker.dbus import NO_REPLY, open_bus
from tracker.errors import BusRefused, NoBus

pytestmark = pytest.mark.xdist_group("dbus")

NAME = "org.example.Shop"
SHOP = (NAME, "/shop", "org.example.Shop")
WAIT_S = 20


def add(left, right):
    return "i", (left + right,)


def refuse():
    raise Refuse("org.example.Closed")


def stay_silent():
    return None


def price(interface, name):
    return "v", (("u", 4_000_000_000),)


def a_file():
    reads, writes = os.pipe()
    os.write(writes, b"held")
    os.close(writes)
    return "h", (reads,)


@pytest.fixture(scope="module")
def address():
    with private_bus() as made:
        yield made


@pytest.fixture
def shop(address):
    methods = {"Add": add, "Refuse": refuse, "StaySilent": stay_silent, "Get": price}
    with Service(address, NAME, {**methods, "AFile": a_file}) as service:
        yield service


@pytest.fixture
def bus(address):
    opened = open_bus("session", {"DBUS_SESSION_BUS_ADDRESS": address})
    yield opened
    opened.close()


def test_a_call_brings_back_the_answer(bus, shop):
    assert bus.call(SHOP, "Add", "ii", (2, 3)) == (5,)


def test_a_property_comes_without_its_wrapping(bus, shop):
    assert bus.property_of(SHOP, "Price") == 4_000_000_000


def test_a_file_that_is_handed_over_can_be_kept(bus, shop):
    (handed,) = bus.call(SHOP, "AFile")
    with os.fdopen(handed.to_raw_fd(), "rb") as file:
        assert file.read() == b"held"


def test_an_error_is_told_by_its_name(bus, shop):
    with pytest.raises(BusRefused, match=r"org\.example\.Closed"):
        bus.call(SHOP, "Refuse")


def test_no_answer_in_time_is_an_error_and_the_next_call_works(bus, shop):
    with pytest.raises(BusRefused, match=NO_REPLY):
        bus.call(SHOP, "StaySilent", within_s=0.05)
    assert bus.call(SHOP, "Add", "ii", (1, 1)) == (2,)


def test_it_is_known_who_is_on_the_bus(bus, shop):
    assert bus.has_name(NAME)
    assert not bus.has_name("org.example.Nobody")


def test_a_signal_is_heard_until_listening_stops(bus, shop):
    heard = queue.Queue()
    listening = bus.listen(heard.put, interface="org.example.Shop", member="Sold", sender=NAME)
    shop.emit("/shop", "org.example.Shop", "Bought", "s", "not this one")
    shop.emit("/shop", "org.example.Shop", "Sold", "si", "apple", 3)
    signal = heard.get(timeout=WAIT_S)
    assert (signal.path, signal.member, signal.body) == ("/shop", "Sold", ("apple", 3))
    listening.stop()
    shop.emit("/shop", "org.example.Shop", "Sold", "si", "pear", 1)
    bus.call(SHOP, "Add", "ii", (0, 0))
    assert heard.empty()


def test_a_listener_may_call_the_bus(bus, shop):
    sums = queue.Queue()

    def heard(signal):
        sums.put(bus.call(SHOP, "Add", "ii", signal.body))

    bus.listen(heard, interface="org.example.Shop", member="Sold")
    shop.emit("/shop", "org.example.Shop", "Sold", "ii", 20, 22)
    assert sums.get(timeout=WAIT_S) == (42,)


def test_one_listeners_fault_silences_no_other(bus, shop):
    heard = queue.Queue()

    def fault(signal):
        raise ValueError("a fault of its own")

    bus.listen(fault, interface="org.example.Shop", member="Sold")
    bus.listen(heard.put, interface="org.example.Shop", member="Sold")
    shop.emit("/shop", "org.example.Shop", "Sold", "")
    assert heard.get(timeout=WAIT_S).member == "Sold"


def test_many_threads_call_at_once_and_each_gets_its_own_answer(bus, shop):
    sums = {}

    def call(number):
        sums[number] = bus.call(SHOP, "Add", "ii", (number, number))

    threads = [threading.Thread(target=call, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(WAIT_S)
    assert sums == {number: (2 * number,) for number in range(20)}


def test_a_bus_that_dies_ends_every_wait_and_says_so():
    with private_bus() as address:
        bus = open_bus("session", {"DBUS_SESSION_BUS_ADDRESS": address})
        service = Service(address, NAME, {"StaySilent": stay_silent})
        outcome = queue.Queue()

        def wait():
            try:
                bus.call(SHOP, "StaySilent", within_s=WAIT_S)
            except NoBus as error:
                outcome.put(error.reason)

        waiting = threading.Thread(target=wait)
        waiting.start()
        while not service.calls:
            pass
    assert outcome.get(timeout=WAIT_S) == "gone"
    waiting.join(WAIT_S)
    assert not bus.is_open
    with pytest.raises(NoBus, match="gone"):
        bus.call(SHOP, "Add", "ii", (1, 1))
    bus.close()
    service.close()


@pytest.mark.parametrize(
    ("environ", "reason"),
    [
        ({}, "no_address"),
        ({"XDG_RUNTIME_DIR": "/nowhere"}, "cannot_connect"),
        ({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/bus"}, "cannot_connect"),
        ({"DBUS_SESSION_BUS_ADDRESS": "nonsense"}, "cannot_connect"),
    ],
)
def test_without_a_bus_it_is_said_why(environ, reason):
    with pytest.raises(NoBus, match=reason):
        open_bus("session", environ)
