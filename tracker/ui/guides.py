"""The windows that help at the start: first run and self-test, made when they are wanted."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tracker.status import Status
from tracker.ui.desk import Desk
from tracker.ui.doors import Fetched
from tracker.ui.first_steps import FirstSteps
from tracker.ui.opened import Opened
from tracker.ui.self_test import SelfTestWindow
from tracker.ui.tracker_window import TrackerWindow
from tracker.ui.trial import Trial


class Guides(QObject):
    """One first run, and a self-test that is made anew each time."""

    step_left = Signal(int)

    def __init__(self, desk: Desk, opened: Opened, tracker: TrackerWindow) -> None:
        super().__init__()
        self._desk, self._opened, self._tracker = desk, opened, tracker
        self.self_test: SelfTestWindow | None = None
        self.first_steps: FirstSteps | None = None

    def first_steps_at(self, step: int) -> QWidget:
        """The first run, where it was left."""
        if self.first_steps is None:
            made = FirstSteps(
                self._desk,
                self._tracker.status,
                lambda: self._test(is_step=True),
                step=max(0, step - 1),
                trial=self._trial(),
            )
            made.left_at.connect(self.step_left)
            made.start_asked.connect(self._tracker.start)
            self.first_steps = made
        return self.first_steps

    def self_test_anew(self) -> QWidget:
        """Try what the app needs."""
        if self.self_test is not None:
            self.self_test.close()
            self.self_test.deleteLater()
        self.self_test = self._test(is_step=False)
        return self.self_test

    def show_status(self, status: Status) -> None:
        """The desktop may say yes to pictures while they stand open."""
        for window in (self.self_test, self.first_steps):
            if window is not None:
                window.show_status(status)

    def show_contracts(self, contracts: Sequence[Fetched]) -> None:
        """What can be recorded first."""
        if self.first_steps is not None:
            self.first_steps.show_contracts(contracts)

    def close(self) -> None:
        for window in (self.self_test, self.first_steps):
            if window is not None:
                window.hide()
                window.deleteLater()

    def _trial(self) -> Trial | None:
        opened = self._opened
        if opened.trial is None:
            return None
        return Trial(self._desk.theme, opened.trial, opened.test_picture)

    def _test(self, *, is_step: bool) -> SelfTestWindow:
        return SelfTestWindow(
            self._desk,
            self._opened.self_test or tuple,
            status=self._tracker.status,
            allow_pictures=self._opened.allow_pictures,
            take_picture=self._opened.test_picture,
            is_step=is_step,
        )
