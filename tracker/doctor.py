"""The self-test: what this computer and the marketplace give, each tried, and what is amiss.

A check is ok, limited (the app works without it) or failed; its code has a sentence with a fix in
`control/check_words`. It looks and asks; it types nothing, and what its test picture showed is
gone at once.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tracker.capture.desktop import Desktop
from tracker.capture.picture import expose
from tracker.dbus import Bus
from tracker.errors import DiaryInUse, NoKeyring, NoScreen, StoreError, SyncError
from tracker.store.db import Database
from tracker.store.space import GO_ON_FROM_BYTES, RESERVE_BYTES, free_bytes
from tracker.sync.api import MarketApi
from tracker.sync.credentials import Credentials, Keyring
from workdiary.clock import Clock

Result = Literal["ok", "limited", "failed"]
SKEW_MS = 120_000
LOOK_S = 1.5
PRESS_WITHIN_S, PRESS_LOOK_S = 5.0, 0.25
NOTICES = "org.freedesktop.Notifications"
TRAY_HOST = "org.kde.StatusNotifierWatcher"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What was tried and how it went; `by` is the backend's name or a figure."""

    of: str
    result: Result
    code: str
    by: str = ""


def of_desktop(
    desktop: Desktop,
    wait: Callable[[float], object],
    ask_for_a_key: Callable[[], object] | None = None,
) -> tuple[Check, ...]:
    """A test picture, the windows on it, the counts, the source of away time, lock and sleep.

    With `ask_for_a_key` somebody is asked to press one, and has five seconds.
    """
    picture = _picture(desktop)
    before = desktop.idle.idle_s()
    desktop.counter.take()
    wait(LOOK_S)
    after, counts = desktop.idle.idle_s(), _counts(desktop, wait, ask_for_a_key)
    if before is None or after is None:
        away = Check(of="away", result="limited", code="no_away")
    elif after > before + LOOK_S + 1:
        away = Check(of="away", result="failed", code="away_lies", by=_source(desktop))
    else:
        away = Check(of="away", result="ok", code="away", by=_source(desktop))
    return picture, _windows(desktop), counts, away, _signals(desktop)


def _counts(
    desktop: Desktop,
    wait: Callable[[float], object],
    ask_for_a_key: Callable[[], object] | None,
) -> Check:
    if desktop.counter.take() is None:
        return Check(of="counts", result="limited", code="no_counts")
    if ask_for_a_key is None:
        return Check(of="counts", result="ok", code="counts", by=desktop.counter.name)
    ask_for_a_key()
    for _ in range(int(PRESS_WITHIN_S / PRESS_LOOK_S)):
        wait(PRESS_LOOK_S)
        seen = desktop.counter.take()
        if seen is not None and seen.presses:
            return Check(of="counts", result="ok", code="counts_move", by=desktop.counter.name)
    return Check(of="counts", result="limited", code="counts_stand", by=desktop.counter.name)


def _source(desktop: Desktop) -> str:
    """What tells of an absence now, and what it cannot do."""
    found = [ability for ability in desktop.abilities if ability.of == "away"]
    return " ".join((found[0].name, *found[0].limits)) if found else desktop.idle.name


def _no_picture(reason: str) -> Check:
    match reason:
        case "ask_first":
            return Check(of="pictures", result="limited", code="asks_first")
        case "denied":
            return Check(of="pictures", result="limited", code="was_denied")
    return Check(of="pictures", result="limited", code="no_pictures", by=reason)


def _picture(desktop: Desktop) -> Check:
    try:
        frames = desktop.screen.grab()
    except NoScreen as error:
        return _no_picture(error.reason)
    name = " ".join((desktop.screen.name, *desktop.screen.limits))
    if all(expose(frame, is_blurred=False).is_one_colour for frame in frames):
        return Check(of="pictures", result="failed", code="one_colour", by=name)
    return Check(of="pictures", result="ok", code="pictures", by=name)


def _windows(desktop: Desktop) -> Check:
    """Without windows nobody can tell what must not be pictured: then it is said, not guessed."""
    found = [ability for ability in desktop.abilities if ability.of == "windows"]
    if not found or found[0].name == "none":
        return Check(of="windows", result="limited", code="no_windows")
    if "no_places" in found[0].limits:
        return Check(of="windows", result="limited", code="windows_no_place", by=found[0].name)
    return Check(of="windows", result="ok", code="windows", by=found[0].name)


def _signals(desktop: Desktop) -> Check:
    found = [ability for ability in desktop.abilities if ability.of == "power"]
    if not found or found[0].name == "none" or "no_logind" in found[0].limits:
        return Check(of="signals", result="limited", code="no_signals")
    return Check(of="signals", result="ok", code="signals", by=found[0].name)


def of_shell(bus: Bus | None, *, has_x_tray: bool) -> tuple[Check, ...]:
    """Does somebody host tray icons, and show notices?"""
    has_host = bus is not None and bus.has_name(TRAY_HOST)
    has_notices = bus is not None and bus.has_name(NOTICES)
    return (
        _is_there("tray", has_host or has_x_tray),
        _is_there("notices", has_notices),
    )


def _is_there(of: str, found: bool) -> Check:
    return Check(of=of, result="ok" if found else "limited", code=of if found else f"no_{of}")


def of_sign_in(credentials: Credentials) -> Check:
    """Is this computer signed in?"""
    try:
        is_signed_in = credentials.is_signed_in()
    except NoKeyring:
        is_signed_in = False
    return _is_there("sign_in", is_signed_in)


def of_keyring(keyring: Keyring, *, is_file_allowed: bool) -> Check:
    """Does the system's keyring answer?"""
    try:
        keyring.get("fairhour", "self-test")
    except NoKeyring:
        if is_file_allowed:
            return Check(of="keyring", result="limited", code="keyring_file")
        return Check(of="keyring", result="failed", code="no_keyring")
    return Check(of="keyring", result="ok", code="keyring")


def of_clock(api: MarketApi, clock: Clock) -> Check:
    """How far the marketplace's clock is from this one."""
    try:
        hello = api.hello()
    except SyncError:
        return Check(of="clock", result="limited", code="no_marketplace", by=api.host)
    there_ms = hello.now_s * 1000 - (hello.sandbox_offset_ms or 0)
    skew_ms = there_ms - clock.read().wall_ms
    result: Result = "ok" if abs(skew_ms) <= SKEW_MS else "failed"
    code = "clock" if result == "ok" else "clock_skew"
    return Check(of="clock", result=result, code=code, by=str(abs(skew_ms) // 1000))


def of_disk(folder: Path) -> Check:
    """Is there room for the reserve and for pictures?"""
    free = free_bytes(folder)
    by = str(free // 1_000_000)
    if free < RESERVE_BYTES + GO_ON_FROM_BYTES:
        return Check(of="disk", result="failed", code="disk_low", by=by)
    return Check(of="disk", result="ok", code="disk", by=by)


def of_database(path: Path) -> Check:
    """The diary's file, read from end to end. One that the app holds was read when it opened."""
    if not path.exists():
        return Check(of="database", result="ok", code="no_diary")
    try:
        database = Database(path)
        try:
            database.check()
        finally:
            database.close()
    except DiaryInUse:
        return Check(of="database", result="ok", code="database_open")
    except StoreError:
        return Check(of="database", result="failed", code="database_damaged")
    return Check(of="database", result="ok", code="database")
