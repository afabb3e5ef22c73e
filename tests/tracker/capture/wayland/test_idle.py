import socket
import struct
import threading

import pytest

from tests.stage.sway import sway
from tracker.capture.wayland.idle import WaylandIdle
from tracker.capture.wayland.wire import open_wire, string, u32
from tracker.errors import NoInput

pytestmark = pytest.mark.xdist_group("sway")

POINTERS = "zwlr_virtual_pointer_manager_v1"
MOTION, FRAME = 0, 4


@pytest.fixture(scope="module")
def wayland():
    with sway(outputs=1, with_portal=False) as session:
        yield session


def until(is_so, within_s=20):
    for _ in range(within_s * 50):
        if is_so():
            return
        threading.Event().wait(0.02)
    raise AssertionError(f"it did not happen within {within_s} s")


def move_pointer(environ):
    """A pointer of a program's moves by ten pixels."""
    wire = open_wire(environ)
    [manager] = wire.offers(POINTERS)
    made = wire.bind(manager, 1)
    pointer = wire.new()
    wire.send(made, 0, u32(0), u32(pointer))
    wire.send(pointer, MOTION, u32(1), u32(10 << 8), u32(0))
    wire.send(pointer, FRAME)
    wire.roundtrip()
    wire.close()


def test_on_a_real_desktop_quiet_seconds_are_counted_until_the_next_input(wayland):
    idle = WaylandIdle(wayland.environment)
    assert idle.name in {"KDE idle", "ext-idle-notify"}
    until(lambda: (idle.idle_s() or 0) >= 2)
    move_pointer(wayland.environment)
    until(lambda: idle.idle_s() == 0)
    until(lambda: (idle.idle_s() or 0) >= 1)
    idle.close()
    idle.close()
    assert idle.idle_s() is None


@pytest.mark.parametrize(("version", "request_"), [(1, 1), (2, 2)])
def test_the_newer_notice_is_asked_past_who_inhibits(tmp_path, version, request_):
    compositor = Compositor(tmp_path, {"wl_seat": 7, "ext_idle_notifier_v1": version})
    idle = WaylandIdle({"XDG_RUNTIME_DIR": str(tmp_path)})
    assert (idle.name, compositor.asked) == ("ext-idle-notify", request_)
    compositor.tell(0)
    until(lambda: (idle.idle_s() or 0) >= 1)
    compositor.tell(1)
    until(lambda: idle.idle_s() == 0)
    compositor.close()
    until(lambda: idle.idle_s() is None)
    idle.close()


@pytest.mark.parametrize(("offers", "why"), [({"wl_seat": 7}, "no_idle_notice"), ({}, "no_seat")])
def test_a_compositor_that_does_not_tell_is_passed_over(tmp_path, offers, why):
    compositor = Compositor(tmp_path, offers)
    with pytest.raises(NoInput, match=why):
        WaylandIdle({"XDG_RUNTIME_DIR": str(tmp_path)})
    compositor.close()


class Compositor:
    """Offers what it is told, takes what is asked, says quiet (0) and resumed (1)."""

    def __init__(self, folder, offers):
        self.offers, self.asked, self._notice = offers, None, 0
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(folder / "wayland-0"))
        self._listener.listen(1)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def tell(self, opcode):
        self._send(self._notice, opcode)

    def close(self):
        self._line.shutdown(socket.SHUT_RDWR)
        self._thread.join(10)
        self._line.close()
        self._listener.close()

    def _send(self, object_id, opcode, body=b""):
        head = struct.pack("=II", object_id, (len(body) + 8) << 16 | opcode)
        self._line.sendall(head + body)

    def _serve(self):
        self._line, _ = self._listener.accept()
        bound, names = {}, list(self.offers)
        while head := self._line.recv(8, socket.MSG_WAITALL):
            object_id, size_and_opcode = struct.unpack("=II", head)
            opcode = size_and_opcode & 0xFFFF
            body = self._line.recv((size_and_opcode >> 16) - 8, socket.MSG_WAITALL)
            words = struct.unpack(f"={len(body) // 4}I", body)
            if (object_id, opcode) == (1, 0):
                self._send(words[0], 0, u32(0))
            elif (object_id, opcode) == (1, 1):
                for number, name in enumerate(names):
                    version = u32(self.offers[name])
                    self._send(2, 0, u32(number) + string(name) + version)
            elif object_id == 2:
                bound[words[-1]] = names[words[0]]
            elif bound.get(object_id, "").startswith("ext_idle"):
                self.asked, self._notice = opcode, words[0]


def test_where_no_compositor_is_it_says_so(tmp_path):
    with pytest.raises(NoInput, match="no_wayland"):
        WaylandIdle({"XDG_RUNTIME_DIR": str(tmp_path)})
