"""Keys that work in every program: asked for as the settings say, and what they do when pressed."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from tracker.language import tr
from tracker.settings import Settings
from tracker.ui.background import Background
from tracker.ui.keys import HOTKEYS, OF_CODE
from tracker.ui.notices import Happened, Notices
from tracker.ui.settings_words import HOTKEY_SAYS
from tracker.ui.shell_doors import Hotkeys, Shell
from tracker.ui.tracker_window import BUSY, TrackerWindow


class Hears(Protocol):
    """The windows that a key of every program acts on."""

    tracker: TrackerWindow
    notices: Notices

    def raise_all(self) -> None: ...


class HotkeyKeeper(QObject):
    """Asks the desktop off the main thread. A key counts as working after its first press alone:
    many a desktop says yes and never hands one over.
    """

    changed = Signal()
    _pressed = Signal(str)

    def __init__(self, house: Hears, shell: Shell | None) -> None:
        super().__init__()
        self._house, self._shell = house, shell
        self._background = Background("hotkeys")
        self._hotkeys: Hotkeys | None = None
        self._keys: Mapping[str, str] = {}
        self._refused: Mapping[str, str] = {}
        self._heard: set[str] = set()
        self._pressed.connect(self._act)

    def take(self, settings: Settings, keys: Mapping[str, str]) -> None:
        """From now on these keys, or none."""
        wanted = {code: keys[code] for code in HOTKEYS} if settings.global_keys else {}
        if wanted == self._keys:
            return
        self._keys, self._refused = wanted, {}
        self._heard.clear()
        self._background.run(lambda: self._ask(wanted), self._asked)

    def says(self) -> str:
        """A line for each key: that it works, that it is to be pressed once, or why it does not."""
        return "\n".join(self._line(code, keys) for code, keys in self._keys.items())

    def close(self) -> None:
        self._background.close()
        if self._hotkeys is not None:
            self._hotkeys.close()

    def _line(self, code: str, keys: str) -> str:
        refused = self._refused.get(code, "")
        state = "works" if code in self._heard else refused or "wanted"
        return HOTKEY_SAYS[state].format(keys=keys)

    def _ask(self, wanted: Mapping[str, str]) -> Mapping[str, str]:
        if self._hotkeys is None and wanted and self._shell is not None:
            says = {code: tr(OF_CODE[code].does) for code in HOTKEYS}
            self._hotkeys = self._shell.hotkeys(self._pressed.emit, says)
        if self._hotkeys is None:
            return dict.fromkeys(wanted, "not_here")
        return self._hotkeys.take(wanted)

    def _asked(self, refused: Mapping[str, str]) -> None:
        self._refused = {code: why for code, why in refused.items() if why}
        self.changed.emit()

    def _act(self, code: str) -> None:
        self._heard.add(code)
        self.changed.emit()
        acts: Mapping[str, Callable[[], None]] = {
            "global.toggle": self._toggle,
            "global.memo": self._edit_memo,
        }
        if code in acts:
            acts[code]()

    def _toggle(self) -> None:
        tracker = self._house.tracker
        if tracker.status.state in BUSY:
            tracker.toggle()
            said = Happened(kind="started", words=tr("Recording stopped."))
            self._house.notices.tell(said)
            return
        if not tracker.record.memo.text().strip():
            # It asks for a memo first: there is something to see.
            self._house.raise_all()
        tracker.toggle()
        # Nobody looks at the window: the start is told as one that no button asked for.
        tracker.take_asked_to_start()

    def _edit_memo(self) -> None:
        self._house.raise_all()
        self._house.tracker.edit_memo()
