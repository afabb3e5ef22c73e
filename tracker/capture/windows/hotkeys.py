"""Keys that work in every program, on Windows: RegisterHotKey. Not run in CI."""

from collections.abc import Callable, Mapping

from tracker.capture.windows.system import WindowsSystem

MODIFIERS = {"Alt": 1, "Ctrl": 2, "Shift": 4, "Meta": 8}
NO_REPEAT = 0x4000
F1 = 0x70
NAMED = {
    "Space": 0x20, "Esc": 0x1B, "Enter": 0x0D, "Tab": 0x09, "Ins": 0x2D, "Del": 0x2E,
    "Home": 0x24, "End": 0x23, "Left": 0x25, "Up": 0x26, "Right": 0x27, "Down": 0x28,
    "PgUp": 0x21, "PgDown": 0x22, "Pause": 0x13,
}  # fmt: skip


class RegisteredHotkeys:
    """Windows hands us these and no others; `heard(code)` comes on a thread of its own."""

    def __init__(self, system: WindowsSystem, heard: Callable[[str], None]) -> None:
        self._system, self._heard = system, heard
        self._stop: Callable[[], None] | None = None

    def take(self, keys: Mapping[str, str]) -> dict[str, str]:
        """Register these and no others; by code "" or why not: "taken", "no_key"."""
        self.close()
        parts = {code: parsed(pressed) for code, pressed in keys.items()}
        known = [code for code, (_, key) in parts.items() if key]
        wanted = [parts[code] for code in known]
        taken: set[int] = set()
        if wanted:
            self._stop, taken = self._system.hotkeys(
                wanted, lambda number: self._heard(known[number])
            )
        refused = {known[number] for number in taken}
        return {
            code: "no_key" if code not in known else "taken" if code in refused else ""
            for code in keys
        }

    def close(self) -> None:
        """Give them back."""
        stop, self._stop = self._stop, None
        if stop is not None:
            stop()


def parsed(keys: str) -> tuple[int, int]:
    """`Ctrl+Shift+F9` as Windows' modifiers and virtual key; 0 for a key that has no name here."""
    *modifiers, key = keys.split("+")
    mask = NO_REPEAT
    for one in modifiers:
        mask |= MODIFIERS.get(one, 0)
    if key in NAMED:
        return mask, NAMED[key]
    if key[:1] == "F" and key[1:].isdecimal() and 1 <= int(key[1:]) <= 24:
        return mask, F1 + int(key[1:]) - 1
    return mask, ord(key) if len(key) == 1 and key.isascii() and key.isalnum() else 0
