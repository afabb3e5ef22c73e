"""Keys as this person has them: bound to the acts of a window, changed while it stands open."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from tracker.ui.keys import chosen_keys


class Shortcuts:
    """One for all windows; what each key does stands in `keys`."""

    def __init__(self) -> None:
        self._keys = chosen_keys((), has_single=True)
        self._bound: list[tuple[QShortcut, str]] = []

    @property
    def keys(self) -> Mapping[str, str]:
        """The keys of each code."""
        return self._keys

    def take(self, changed: Sequence[str], *, has_single: bool) -> None:
        """From now on these; windows that stand open hear them at once."""
        self._keys = chosen_keys(changed, has_single=has_single)
        self._bound = [(made, code) for made, code in self._bound if isValid(made)]
        for made, code in self._bound:
            made.setKeys(self._sequences(code))

    def bind(
        self,
        window: QWidget,
        acts: Mapping[str, Callable[[], object]],
        *,
        is_everywhere: bool = False,
    ) -> None:
        """The acts of a window, by the code of their keys; or of all windows of the app."""
        for code, act in acts.items():
            made = QShortcut(window)
            if is_everywhere:
                made.setContext(Qt.ShortcutContext.ApplicationShortcut)
            made.setKeys(self._sequences(code))
            made.activated.connect(act)
            self._bound.append((made, code))

    def share(self, guest: QWidget, host: QWidget | None) -> None:
        """`guest` stands in `host`: its keys work while the focus is in it, but for those of the host.

        Without a host it is a window again, with all its keys.
        """
        taken = {
            sequence.toString()
            for made, _ in self._bound
            if isValid(made) and made.parent() is host and host is not None
            for sequence in made.keys()
        }
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for made, _ in self._bound:
            if isValid(made) and made.parent() is guest:
                made.setContext(Qt.ShortcutContext.WindowShortcut if host is None else within)
                made.setEnabled(not any(one.toString() in taken for one in made.keys()))

    def hears(self, event: QKeyEvent, codes: Sequence[str]) -> str:
        """Which of the codes the pressed keys mean; "" if none."""
        pressed = QKeySequence(event.keyCombination())
        return next((code for code in codes if pressed in self._sequences(code)), "")

    def _sequences(self, code: str) -> list[QKeySequence]:
        found = []
        for one in self._keys[code].split(", "):
            if one:
                found.append(QKeySequence(one))
            if one.endswith("Enter"):
                # A keyboard has two of them, and Qt tells them apart.
                found.append(QKeySequence(one.replace("Enter", "Return")))
        return found
