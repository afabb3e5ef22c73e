"""A compositor that offers monitors and says which of them are on; sway 1.7 turns no headless one off.

Two monitors of 640x480 side by side, as wl_output and zwlr_output_power_manager_v1 spell them.
"""

import socket
import struct
import threading
from contextlib import contextmanager

from tracker.capture.wayland.wire import Arguments, string, u32

REGISTRY = 2
OFFERS = ("wl_output", "wl_output", "zwlr_output_power_manager_v1")


@contextmanager
def compositor(folder, *, modes):
    """`modes`: 0 for a monitor that is off, 1 for one that is on. Gives the environment."""
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(folder / "wayland-9"))
        listening.listen()
        listening.settimeout(20)
        serving = threading.Thread(target=_serve, args=(listening, modes))
        serving.start()
        yield {"XDG_RUNTIME_DIR": str(folder), "WAYLAND_DISPLAY": "wayland-9"}
        serving.join()


def _serve(listening, modes):
    client, _ = listening.accept()
    with client, client.makefile("rb") as heard:
        outputs, managers = {}, set()
        while head := heard.read(8):
            object_id, size_and_opcode = struct.unpack("=II", head)
            said = Arguments(heard.read((size_and_opcode >> 16) - 8))
            opcode = size_and_opcode & 0xFFFF
            if (object_id, opcode) == (1, 1):  # get_registry
                for number, interface in enumerate(OFFERS):
                    _tell(client, REGISTRY, 0, u32(number), string(interface), u32(4))
            elif (object_id, opcode) == (1, 0):  # sync
                _tell(client, said.u32(), 0, u32(0))
            elif object_id == REGISTRY:  # bind
                number, interface, _, made = said.u32(), said.string(), said.u32(), said.u32()
                if interface == "wl_output":
                    outputs[made] = number
                    _tell_monitor(client, made, number)
                else:
                    managers.add(made)
            elif object_id in managers:  # get_output_power
                power, output = said.u32(), said.u32()
                _tell(client, power, 0, u32(modes[outputs[output]]))


def _tell_monitor(client, made, number):
    place = [struct.pack("=i", value) for value in (640 * number, 0, 300, 200, 0)]
    _tell(client, made, 0, *place, string("maker"), string("model"), u32(0))
    _tell(client, made, 1, u32(1), u32(640), u32(480), u32(60_000))
    _tell(client, made, 4, string(f"M-{number}"))


def _tell(client, object_id, opcode, *arguments):
    body = b"".join(arguments)
    client.sendall(struct.pack("=II", object_id, (len(body) + 8) << 16 | opcode) + body)
