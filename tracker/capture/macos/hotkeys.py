"""Keys that work in every program, on macOS: RegisterEventHotKey, without a permission. Not run in CI."""

from collections.abc import Callable, Mapping

from tracker.capture.macos.system import MacSystem

# Qt calls the Command key Ctrl on macOS, and the Control key Meta.
MODIFIERS = {"Ctrl": 1 << 8, "Shift": 1 << 9, "Alt": 1 << 11, "Meta": 1 << 12}
F_KEYS = (
    122,
    120,
    99,
    118,
    96,
    97,
    98,
    100,
    101,
    109,
    103,
    111,
    105,
    107,
    113,
    106,
    64,
    79,
    80,
    90,
)
# By place on an ANSI keyboard, as Carbon counts them.
LETTERS = dict(
    zip("ASDFHGZXCV", range(10), strict=True),
    B=11, Q=12, W=13, E=14, R=15, Y=16, T=17, O=31, U=32, I=34, P=35, L=37, J=38, K=40, N=45, M=46,
)  # fmt: skip
DIGITS = dict(zip("1234657980", (18, 19, 20, 21, 22, 23, 26, 28, 25, 29), strict=True))
NAMED = {
    "Space": 49, "Esc": 53, "Enter": 36, "Tab": 48, "Del": 117, "Home": 115, "End": 119,
    "PgUp": 116, "PgDown": 121, "Left": 123, "Right": 124, "Down": 125, "Up": 126,
}  # fmt: skip


class CarbonHotkeys:
    """macOS hands us these and no others, on the main thread, where its events are."""

    def __init__(self, system: MacSystem, heard: Callable[[str], None]) -> None:
        self._system, self._heard = system, heard
        self._stop: Callable[[], None] | None = None

    def take(self, keys: Mapping[str, str]) -> dict[str, str]:
        """Register these and no others; by code "" or why not: "taken", "no_key"."""
        self.close()
        parts = {code: parsed(pressed) for code, pressed in keys.items()}
        known = [code for code, found in parts.items() if found is not None]
        wanted = [found for found in parts.values() if found is not None]
        refused: set[str] = set()
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


def parsed(keys: str) -> tuple[int, int] | None:
    """`Ctrl+Shift+F9` as Carbon's modifiers and key; None for a key that has no name here."""
    *modifiers, key = keys.split("+")
    mask = 0
    for one in modifiers:
        mask |= MODIFIERS.get(one, 0)
    if key[:1] == "F" and key[1:].isdecimal() and 1 <= int(key[1:]) <= len(F_KEYS):
        return mask, F_KEYS[int(key[1:]) - 1]
    code = {**LETTERS, **DIGITS, **NAMED}.get(key)
    return None if code is None else (mask, code)
