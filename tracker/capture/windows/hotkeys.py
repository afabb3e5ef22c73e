"""Keys that work in every program, on Windows: RegisterHotKey. Not run in CI."""

MODIFIERS = {"Alt": 1, "Ctrl": 2, "Shift": 4, "Meta": 8}
NO_REPEAT = 0x4000
F1 = 0x70
NAMED = {
    "Space": 0x20, "Esc": 0x1B, "Enter": 0x0D, "Tab": 0x09, "Ins": 0x2D, "Del": 0x2E,
    "Home": 0x24, "End": 0x23, "Left": 0x25, "Up": 0x26, "Right": 0x27, "Down": 0x28,
    "PgUp": 0x21, "PgDown": 0x22, "Pause": 0x13,
}  # fmt: skip


def parsed(keys: str) -> tuple[int, int] | None:
    """`Ctrl+Shift+F9` as Windows' modifiers and virtual key; None for a key that has no name here."""
    *modifiers, key = keys.split("+")
    mask = NO_REPEAT
    for one in modifiers:
        mask |= MODIFIERS.get(one, 0)
    if key in NAMED:
        return mask, NAMED[key]
    if key[:1] == "F" and key[1:].isdecimal() and 1 <= int(key[1:]) <= 24:
        return mask, F1 + int(key[1:]) - 1
    is_plain = len(key) == 1 and key.isascii() and key.isalnum()
    return (mask, ord(key)) if is_plain else None
