"""Keys that work in every program, on macOS: RegisterEventHotKey, without a permission. Not run in CI."""

# Qt calls the Command key Ctrl on macOS, and the Control key Meta.
MODIFIERS = {"Ctrl": 1 << 8, "Shift": 1 << 9, "Alt": 1 << 11, "Meta": 1 << 12}
F_KEYS = (
    122, 120, 99, 118, 96, 97, 98, 100, 101, 109, 103, 111, 105, 107, 113, 106, 64, 79, 80, 90,
)  # fmt: skip
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
