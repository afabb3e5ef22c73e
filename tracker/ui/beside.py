"""The Diary at the right side of a wide Tracker window, and in a window of its own beside a narrow one."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt

from tracker.ui.diary_window import DEFAULT_SIZE, DiaryWindow
from tracker.ui.diary_window import LEAST_SIZE as LEAST_DIARY
from tracker.ui.shortcuts import Shortcuts
from tracker.ui.theme import Theme
from tracker.ui.tracker_window import DEFAULT_SIZE as TRACKER_SIZE
from tracker.ui.tracker_window import LEAST_SIZE as LEAST_TRACKER
from tracker.ui.tracker_window import TrackerWindow

NO_LIMIT_PX = (1 << 24) - 1  # Qt's own QWIDGETSIZE_MAX


class Beside(QObject):
    """One Diary, wherever it stands; `diary` makes it when it is first wanted."""

    def __init__(
        self,
        tracker: TrackerWindow,
        theme: Theme,
        shortcuts: Shortcuts,
        diary: Callable[[], DiaryWindow],
    ) -> None:
        super().__init__()
        self._tracker, self._theme = tracker, theme
        self._shortcuts, self._diary = shortcuts, diary
        self.is_wide = False
        tracker.installEventFilter(self)
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._look()
        return False

    def show_diary(self) -> bool:
        """The keyboard goes to the Diary beside the Tracker; False: it has a window of its own."""
        if self.is_wide:
            self._diary().table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return self.is_wide

    def _look(self) -> None:
        """Both need their least size."""
        least_px = self._theme.scaled(LEAST_TRACKER.width())
        room_px = self._tracker.width() - LEAST_DIARY.width()
        is_wide = room_px >= least_px
        if is_wide:
            column_px = min(room_px, self._theme.scaled(TRACKER_SIZE.width()))
            self._tracker.column.setFixedWidth(column_px)
        if is_wide != self.is_wide:
            self.is_wide = is_wide
            if is_wide:
                self._bring_in()
            else:
                self._let_go()

    def _bring_in(self) -> None:
        diary = self._diary()
        self._tracker.sides.addWidget(diary, 1)
        # Of two keys that are the same in one window, Qt would hear neither.
        self._shortcuts.share(diary, self._tracker)
        diary.show()

    def _let_go(self) -> None:
        diary, column = self._diary(), self._tracker.column
        column.setMinimumWidth(0)
        column.setMaximumWidth(NO_LIMIT_PX)
        # Without a parent it is hidden: nobody asked for another window.
        diary.setParent(None)
        diary.resize(DEFAULT_SIZE)
        self._shortcuts.share(diary, None)
