"""Keys that work in every program, where the system takes a list of them: Windows and macOS."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

# Modifiers and key, by the system's own numbers.
Parsed = tuple[int, int]


class TakesHotkeys(Protocol):
    """The one call of a system that is needed here."""

    def hotkeys(
        self, wanted: Sequence[Parsed], heard: Callable[[int], None]
    ) -> tuple[Callable[[], None], set[int]]: ...


class RegisteredHotkeys:
    """The system hands us these and no others; `parsed` is None for a key it has no number for."""

    def __init__(
        self,
        system: TakesHotkeys,
        heard: Callable[[str], None],
        parsed: Callable[[str], Parsed | None],
    ) -> None:
        self._system, self._heard, self._parsed = system, heard, parsed
        self._stop: Callable[[], None] | None = None

    def take(self, keys: Mapping[str, str]) -> dict[str, str]:
        """Register these and no others; by code "" or why not: "taken", "no_key"."""
        self.close()
        parts = {code: self._parsed(pressed) for code, pressed in keys.items()}
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
