"""What all windows share: theme, zone, clock, and the two doors they act and read through."""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import tzinfo
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from tracker.outcome import Done, Refused
from tracker.ui.background import Background
from tracker.ui.doors import Diary, RecoveryKey, SignIn, Timekeeper
from tracker.ui.shell_doors import EveryProgram
from tracker.ui.shortcuts import Shortcuts
from tracker.ui.theme import Theme
from tracker.ui.words import REFUSALS, sentence
from workdiary.clock import Clock
from workdiary.week import BillingWeek

T = TypeVar("T")


class Desk:
    """The first window is drawn before the diary is open: until then every act is refused in words."""

    def __init__(
        self, theme: Theme, background: Background, clock: Clock, *, zone: tzinfo | None = None
    ) -> None:
        self.theme, self.background, self.clock, self.zone = theme, background, clock, zone
        self.shortcuts = Shortcuts()
        self.timekeeper: Timekeeper | None = None
        self.diary: Diary | None = None
        self.sign_in: SignIn | None = None
        self.hotkeys: EveryProgram | None = None
        self.export: Callable[[Path, int, int, Callable[[int, int], bool]], int] | None = None
        self.recovery_key: RecoveryKey | None = None
        self.web: Callable[[], str] = str
        self.choose_server: Callable[[str], str] | None = None
        self.fetch_picture: Callable[[UUID, str], bytes] | None = None
        self.open_web: Callable[[str], None] | None = None
        self.used_and_free: Callable[[], tuple[int, int]] | None = None
        # Seconds since the last input; None where nothing can tell. Asks the desktop.
        self.idle_s: Callable[[], int | None] | None = None
        self.erase: Callable[[], None] | None = None
        # "" once it is saved, else the sentence why not.
        self.save_week: Callable[[UUID, BillingWeek, Path], str] | None = None

    @property
    def now_s(self) -> int:
        return self.clock.read().now_s

    def ask(
        self,
        act: Callable[[Timekeeper], Future[Any]],
        *,
        on_refused: Callable[[str], None],
        on_done: Callable[[Any], None] | None = None,
    ) -> None:
        """Have the timekeeper do it; come back with its value, or with the sentence why not."""
        if self.timekeeper is None:
            on_refused(REFUSALS["not_ready"])
            return

        def answered(outcome: Done[Any] | Refused) -> None:
            if isinstance(outcome, Refused):
                on_refused(sentence(outcome))
            elif on_done is not None:
                on_done(outcome.value)

        self.background.when(
            act(self.timekeeper), answered, lambda error: on_refused(sentence(error))
        )

    def read(
        self,
        call: Callable[[Diary], T],
        on_done: Callable[[T], None],
        on_failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Read the diary on the reader thread; before it is open, nothing is asked."""
        diary = self.diary
        if diary is not None:
            self.background.run(lambda: call(diary), on_done, on_failed)
