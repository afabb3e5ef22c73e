"""A portal that answers as it is told, on a bus of its own."""

import io

from PIL import Image

from tests.stage.bus import Service
from tracker.capture.wayland.portal import PATH, PORTAL, REQUEST

SIZE = (40, 30)


def png(size=SIZE, colour=(200, 30, 20)):
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "PNG")
    return out.getvalue()


class FakePortal(Service):
    """`answers` are taken one after the other: (code, uri), or None for a dialog left open."""

    def __init__(self, address, *answers):
        self.answers = list(answers)
        methods = {"Screenshot": self._screenshot, "Get": self._version, "Close": self._close}
        super().__init__(address, PORTAL, methods)

    def asked(self):
        return [body for member, body in self.calls if member == "Screenshot"]

    def withdrawn(self):
        return [member for member, _body in self.calls if member == "Close"]

    def _version(self, interface, name):
        return "v", (("u", 2),)

    def _close(self):
        return "", ()

    def _screenshot(self, parent, options):
        sender = self.caller.removeprefix(":").replace(".", "_")
        path = f"{PATH}/request/{sender}/{options['handle_token'][1]}"
        answer = self.answers.pop(0)
        if answer is not None:
            # Before the call has returned, as a quick portal may: whoever listens late hears none.
            code, uri = answer
            results = {"uri": ("s", uri)} if uri else {}
            self.emit(path, REQUEST, "Response", "ua{sv}", code, results)
        return "o", (path,)
