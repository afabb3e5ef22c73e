import socket
import struct

import pytest

from tracker.capture.x11.raw_events import ConnectionLost, Kind, Other, Press, RawEvents

OPCODE = 131


@pytest.fixture
def line():
    """A server's end, and the reader at ours."""
    theirs, ours = socket.socketpair()
    reader = RawEvents(ours.fileno(), OPCODE)
    ours.close()
    yield theirs, reader
    theirs.close()
    reader.close()


def event(kind, detail, *, extra=2, opcode=OPCODE):
    head = struct.pack("=BBHIHHIIHHI4x", 35, opcode, 1, extra, kind, 3, 648_226, detail, 7, 0, 0)
    return head + b"\x01" * 4 * extra


def test_a_burst_is_read_and_nothing_of_it_stays(line):
    theirs, reader = line
    theirs.sendall(b"".join(event(13, code) for code in range(24, 64)))
    assert reader.read() == [Press(Kind.KEY, 648_226, 7)] * 40
    assert not any(reader._held)


def test_an_event_in_two_pieces_is_read_once_it_is_whole(line):
    theirs, reader = line
    whole = event(15, 1) + event(13, 38)
    theirs.sendall(whole[:70])
    assert reader.read() == [Press(Kind.CLICK, 648_226, 7)]
    theirs.sendall(whole[70:])
    assert reader.read() == [Press(Kind.KEY, 648_226, 7)]
    assert not any(reader._held)


def test_other_packets_are_passed_over(line):
    theirs, reader = line
    core, reply = bytes([28]) + bytes(31), struct.pack("=BxHI24x", 1, 5, 1) + b"rest"
    theirs.sendall(core + reply + event(13, 38, opcode=140) + event(11, 0))
    assert reader.read() == [Other.IGNORED] * 3 + [Other.DEVICES_CHANGED]


def test_without_news_it_does_not_wait(line):
    assert line[1].read() == []


@pytest.mark.parametrize("said", [b"", bytes(32), b"\x23" + b"\xff" * 31])
def test_a_server_that_left_or_complains_ends_it(line, said):
    theirs, reader = line
    if said:
        theirs.sendall(said)
    else:
        theirs.shutdown(socket.SHUT_RDWR)
    with pytest.raises(ConnectionLost):
        reader.read()
    assert not any(reader._held)
