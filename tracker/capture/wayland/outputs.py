"""The monitors of a Wayland desktop: name, place, physical pixels; one space for pictures and
windows.

Wayland speaks of places in logical units, and each monitor has its own number of pixels for one.
No single factor fits all, so each monitor's pixels begin at its logical corner times the greatest
factor of any: pictures never overlap, and a window's box falls on the right pixels of each.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tracker.capture.wayland.wire import Arguments, open_wire, u32

Box = tuple[int, int, int, int]
OUTPUT, OUTPUT_VERSION = "wl_output", 4
IS_CURRENT = 1
XDG_MANAGER, XDG_VERSION, GET_XDG_OUTPUT = "zxdg_output_manager_v1", 3, 1
POWER_MANAGER, POWER_VERSION, GET_POWER = "zwlr_output_power_manager_v1", 1, 0
POWER_MODE, IS_OFF = 0, 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """One monitor: its box in logical units, and its size in the pixels it really has.

    `is_on` is known on wlroots desktops; elsewhere nobody tells, and it counts as on.
    """

    name: str
    left: int
    top: int
    width: int
    height: int
    width_px: int
    height_px: int
    is_on: bool = True

    @property
    def factor(self) -> float:
        """Pixels for one logical unit."""
        return self.width_px / self.width if self.width else 1.0


def outputs(environ: Mapping[str, str]) -> tuple[Output, ...]:
    """All monitors, the topmost of the leftmost first. NoWayland where no compositor answers."""
    wire = open_wire(environ)
    try:
        heard = [_Heard() for _ in wire.offers(OUTPUT)]
        ids = [
            wire.bind(offered, OUTPUT_VERSION, one.of_output)
            for offered, one in zip(wire.offers(OUTPUT), heard, strict=True)
        ]
        for offered in wire.offers(XDG_MANAGER)[:1]:
            manager = wire.bind(offered, XDG_VERSION)
            for output, one in zip(ids, heard, strict=True):
                logical = wire.new(one.of_logical)
                wire.send(manager, GET_XDG_OUTPUT, u32(logical), u32(output))
        for offered in wire.offers(POWER_MANAGER)[:1]:
            manager = wire.bind(offered, POWER_VERSION)
            for output, one in zip(ids, heard, strict=True):
                power = wire.new(one.of_power)
                wire.send(manager, GET_POWER, u32(power), u32(output))
        wire.roundtrip()
    finally:
        wire.close()
    found = [shown for one in heard if (shown := one.output()) is not None]
    return tuple(sorted(found, key=lambda output: (output.left, output.top)))


def corner_px(output: Output, among: Sequence[Output]) -> tuple[int, int]:
    """Where this monitor's pixels begin in the common space."""
    greatest = max(other.factor for other in among)
    return round(output.left * greatest), round(output.top * greatest)


def boxes_px(box: Box, among: Sequence[Output]) -> list[Box]:
    """A logical box (left, top, width, height) as pixels, one box for each monitor it shows on."""
    left, top, width, height = box
    found = []
    for output in among:
        from_x, to_x = max(left, output.left), min(left + width, output.left + output.width)
        from_y, to_y = max(top, output.top), min(top + height, output.top + output.height)
        if from_x >= to_x or from_y >= to_y:
            continue
        corner_x, corner_y = corner_px(output, among)
        x, y = (from_x - output.left) * output.factor, (from_y - output.top) * output.factor
        wide, high = (to_x - from_x) * output.factor, (to_y - from_y) * output.factor
        found.append((corner_x + int(x), corner_y + int(y), -int(-wide // 1), -int(-high // 1)))
    return found


def bounds(among: Sequence[Output]) -> Box:
    """The logical box around all monitors."""
    left, top = min(one.left for one in among), min(one.top for one in among)
    right = max(one.left + one.width for one in among)
    bottom = max(one.top + one.height for one in among)
    return left, top, right - left, bottom - top


class _Heard:
    """What was heard of one monitor so far."""

    def __init__(self) -> None:
        self._name = ""
        self._corner = (0, 0)
        self._mode: tuple[int, int] | None = None
        self._is_turned = False
        self._scale = 1
        self._logical: tuple[int, int] | None = None
        self._is_on = True

    def of_output(self, opcode: int, said: Arguments) -> None:
        """An event of wl_output."""
        match opcode:
            case 0:  # geometry
                self._corner = (said.i32(), said.i32())
                said.i32(), said.i32(), said.i32(), said.string(), said.string()
                self._is_turned = said.i32() % 2 == 1
            case 1:  # mode
                flags, width, height = said.u32(), said.i32(), said.i32()
                if flags & IS_CURRENT:
                    self._mode = (width, height)
            case 3:  # scale
                self._scale = max(1, said.i32())
            case 4:  # name
                self._name = said.string()

    def of_logical(self, opcode: int, said: Arguments) -> None:
        """An event of zxdg_output_v1, which knows fractional factors too."""
        match opcode:
            case 0:  # logical position
                self._corner = (said.i32(), said.i32())
            case 1:  # logical size
                self._logical = (said.i32(), said.i32())
            case 3:  # name
                self._name = said.string()

    def of_power(self, opcode: int, said: Arguments) -> None:
        """An event of zwlr_output_power_v1."""
        if opcode == POWER_MODE:
            self._is_on = said.u32() != IS_OFF

    def output(self) -> Output | None:
        """The monitor; None for one that shows nothing now."""
        if self._mode is None:
            return None
        width_px, height_px = reversed(self._mode) if self._is_turned else self._mode
        logical = self._logical or (width_px // self._scale, height_px // self._scale)
        if min(width_px, height_px, *logical) <= 0:
            return None
        return Output(
            name=self._name,
            left=self._corner[0],
            top=self._corner[1],
            width=logical[0],
            height=logical[1],
            width_px=width_px,
            height_px=height_px,
            is_on=self._is_on,
        )
