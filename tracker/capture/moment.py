"""At which second of a slot the picture is taken. Pure."""

from collections.abc import Callable


def moment(*, from_s: int, slot_ends_s: int, draw: Callable[[int], int]) -> int:
    """The second of the picture, uniform over [from_s, slot_ends_s), what is left of the slot.

    draw(n) returns 0 <= i < n; the app hands in `secrets.randbelow`, so that nobody can foresee
    it. ValueError when nothing is left of the slot.
    """
    if from_s >= slot_ends_s:
        raise ValueError(f"no second is left between {from_s} and {slot_ends_s}")
    return from_s + draw(slot_ends_s - from_s)
