"""The app behind the windows, as it is handed to them once its diary is open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from tracker.settings import Settings
from tracker.ui.doors import Diary, InputCounts, RecoveryKey, SignIn, Timekeeper
from tracker.ui.shell_doors import Shell
from workdiary.clock import Clock
from workdiary.week import BillingWeek

if TYPE_CHECKING:
    # Both are loaded after the first frame.
    from tracker.events import Events
    from tracker.release import Release


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """Every door of the app, and what this desktop can do."""

    timekeeper: Timekeeper
    diary: Diary
    events: "Events"
    clock: Clock
    sign_in: SignIn
    recovery_key: RecoveryKey
    settings: Settings
    keep_settings: Callable[[Settings], None]
    knows_windows: bool = True
    allow_pictures: Callable[[], None] | None = None
    self_test: Callable[[], Sequence[tuple[str, str, str]]] | None = None
    test_picture: Callable[[], bytes] | None = None
    is_first_start: bool = False
    shell: Shell | None = None
    folder: str = ""
    # Of the diary's folder, and free beside it; looks at every file.
    used_and_free: Callable[[], tuple[int, int]] | None = None
    export: Callable[[Path, int, int, Callable[[int, int], bool]], int] | None = None
    save_week: Callable[[UUID, BillingWeek, Path], str] | None = None
    # Erases the diary and ends the app.
    erase: Callable[[], None] | None = None
    web: Callable[[], str] = str
    choose_server: Callable[[str], str] | None = None
    idle_s: Callable[[], int | None] | None = None
    # Of a segment, by its hash; uses the network.
    fetch_picture: Callable[[UUID, str], bytes] | None = None
    trial: Callable[[], InputCounts | None] | None = None
    newest: "Callable[[], Release | None] | None" = None
