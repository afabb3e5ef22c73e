"""A person who has a keyboard and a screen reader, and nothing else."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.stage import input as people
from tests.stage.screen import Screen
from tests.stage.spoken import Gone, Node, Reader

WITHIN_S = 20.0
MOST_STEPS = 60


@dataclass(frozen=True, slots=True)
class Person:
    """Presses keys on this screen and listens to what is told."""

    screen: Screen
    reader: Reader

    def press(self, *keys: str) -> None:
        """Keys one after the other, in whatever window has the focus."""
        people.press(self.screen, *keys)

    def type(self, text: str) -> None:
        """The keys of a text."""
        people.type_text(self.screen, text)

    def go(self, name: str, by: str = "Tab") -> None:
        """Press `by` until the part of this name has the focus; it is never out of reach."""
        passed: list[str] = []
        for _ in range(MOST_STEPS):
            if self.is_at(name):
                return
            passed.append(self.at())
            self.press(by)
            time.sleep(0.05)
        raise AssertionError(f"{name!r} was not reached by {by}; passed {passed}")

    def is_at(self, name: str) -> bool:
        """Has the part of this name the focus?"""
        return any(name in one for one in self._focused())

    def at(self) -> str:
        """What has the focus, the innermost last."""
        return " > ".join(self._focused())

    def hears(self, name: str) -> str:
        """Wait until something of this name shows; its whole name."""
        ends_at = time.monotonic() + WITHIN_S
        while True:
            said = self._names(lambda _part: True)
            found = next((one for one in said if name in one), None)
            if found is not None:
                return found
            if time.monotonic() > ends_at:
                raise AssertionError(f"not within {WITHIN_S:.0f} s: {name!r}; there is {said}")
            time.sleep(0.1)

    def _focused(self) -> list[str]:
        return self._names(lambda part: part.is_focused and part.is_focusable)

    def _names(self, is_meant: Callable[[Node], bool]) -> list[str]:
        """Of what shows now; none while windows change under the reader."""
        try:
            parts = [part for window in self.reader.windows() for part in shown(window)]
            return [part.name for part in parts if is_meant(part)]
        except Gone:
            return []


def shown(part: Node) -> Iterator[Node]:
    """A part and those below it, without what is hidden with them."""
    if part.is_showing:
        yield part
        for child in part.children:
            yield from shown(child)
