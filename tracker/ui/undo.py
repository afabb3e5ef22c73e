"""What can be taken back, in order: each step knows its way back and its way forth."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One thing done; `undo` takes it back, `redo` does it again."""

    undo: Callable[[], None]
    redo: Callable[[], None]


class Steps:
    """Ctrl+Z and Ctrl+Shift+Z over the steps of one window."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def add(self, step: Step) -> None:
        self._done.append(step)
        self._undone.clear()

    def undo(self) -> None:
        """Take the last step back; nothing happens where there is none."""
        if self._done:
            step = self._done.pop()
            self._undone.append(step)
            step.undo()

    def redo(self) -> None:
        if self._undone:
            step = self._undone.pop()
            self._done.append(step)
            step.redo()
