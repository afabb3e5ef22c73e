"""Composition root: build each part once, connect, start, shut down in order."""

import logging
import platform
import secrets
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from tracker import erase
from tracker.actions.desk import Desk
from tracker.capture.darkroom import Darkroom
from tracker.capture.desktop import Desktop, InputCounts
from tracker.capture.detect import detect
from tracker.capture.recorder import Recorder
from tracker.capture.shutter import Shutter
from tracker.capture.slot_picture import wish_of
from tracker.capture.sources import sources
from tracker.control.answer import Answers
from tracker.control.recovery_key import RecoveryKey
from tracker.control.server import Server
from tracker.control.sign_in import SignIn
from tracker.control.words import BROWSER_PAGES
from tracker.errors import NoScreen
from tracker.events import (
    ContractsFetched,
    Event,
    Events,
    SendingChanged,
    SignedIn,
    SignedOutHere,
    SignInLost,
)
from tracker.link import Place
from tracker.paths import Paths
from tracker.recovery import backup, prune, recover
from tracker.schedule import Jobs, Schedule
from tracker.settings import SERVER, Settings
from tracker.status import PowerChange, Recovery
from tracker.store.diary import Diary
from tracker.store.quarantine import open_or_rebuild
from tracker.store.vault import Vault
from tracker.sync.api import MarketApi
from tracker.sync.credentials import Credentials
from tracker.sync.pull import Pull
from tracker.sync.push import Push
from tracker.sync.sign_in import BrowserSignIn, DeviceSignIn
from tracker.sync.week_file import save_week
from tracker.timekeeper import Timekeeper
from tracker.ui.words import PRIVATE_WINDOW
from workdiary.clock import Clock, Reading, SystemClock

logger = logging.getLogger(__name__)

STOP_WITHIN_S = 2.0
# logind lets a sleep be held up for five seconds.
SAVE_WITHIN_S = 4.0


@dataclass(frozen=True, slots=True)
class Pools:
    """The threads that work one thing after the other."""

    capture: ThreadPoolExecutor
    sync: ThreadPoolExecutor


def pools() -> Pools:
    """One thread each."""
    return Pools(
        capture=ThreadPoolExecutor(max_workers=1, thread_name_prefix="capture"),
        sync=ThreadPoolExecutor(max_workers=1, thread_name_prefix="sync"),
    )


class SharedClock:
    """The app's clock. A sandbox moves it on; whoever wants to know is told."""

    def __init__(self) -> None:
        self._clock = SystemClock()
        self.on_follow: Callable[[int], None] | None = None

    def read(self) -> Reading:
        """All clocks at this moment."""
        return self._clock.read()

    def follow(self, offset_ms: int) -> None:
        """Run ahead of the machine with a sandbox."""
        self._clock.follow(offset_ms)
        if self.on_follow is not None:
            self.on_follow(offset_ms)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracker:
    """The running app without its windows."""

    timekeeper: Timekeeper
    diary: Diary
    events: Events
    settings: Settings
    schedule: Schedule
    recorder: Recorder
    shutter: Shutter
    darkroom: Darkroom
    desktop: Desktop
    api: MarketApi
    sign_in: SignIn
    recovery_key: RecoveryKey
    clock: SharedClock
    pools: Pools
    test_picture: Callable[[], bytes]

    @property
    def knows_windows(self) -> bool:
        """Does this desktop say which windows show, and where?"""
        return any(
            ability.of == "windows" and ability.name != "none" and "no_places" not in ability.limits
            for ability in self.desktop.abilities
        )

    def start(self) -> None:
        """Recover what a crash left, then beat; a stretch that just died goes on."""
        self.schedule.start()
        self.desktop.power.listen(self._power_changed)

    @property
    def may_take_pictures(self) -> bool:
        """Has the person said yes to the desktop's own question?"""
        asked = self.desktop.permission
        return asked is not None and asked.is_allowed

    def counts_of_a_trial(self) -> InputCounts | None:
        """What was counted since the last look, while nothing is recorded. Waits for its turn."""
        return self.pools.capture.submit(self.recorder.look_at_input).result()

    def ask_for_pictures(self, on_yes: Callable[[], None]) -> None:
        """Let the desktop ask the person, on a thread of its own: an answer takes its time."""
        threading.Thread(target=self._ask, args=(on_yes,), name="permission", daemon=True).start()

    def _ask(self, on_yes: Callable[[], None]) -> None:
        try:
            if self.desktop.permission is not None:
                self.desktop.permission.ask()
                on_yes()
        except NoScreen as error:
            logger.info("pictures.not_allowed %s", error.reason)
        self.desktop.screen.look_again()
        self.timekeeper.refresh()

    def close(self) -> None:
        """Stop recording, then everything, in order: what is under way still finds what it needs."""
        self.desktop.power.close()
        stopped = self.timekeeper.stop("quit")
        with suppress(TimeoutError):
            stopped.result(STOP_WITHIN_S)
        self.sign_in.close()
        self.schedule.stop()
        self.pools.sync.shutdown(wait=True, cancel_futures=True)
        self.darkroom.close()
        self.pools.capture.shutdown(wait=True)
        self.shutter.close()
        self.desktop.close()
        self.diary.close()
        self.api.close()

    def _power_changed(self, change: PowerChange) -> None:
        """The system waits with its sleep until this returns: what was open is saved by then."""
        try:
            self.timekeeper.note_power(change).result(SAVE_WITHIN_S)
        except TimeoutError:
            logger.warning("power.saved_late change=%s", change)


def build(
    settings: Settings,
    diary: Diary,
    *,
    clock: SharedClock,
    desktop: Desktop,
    api: MarketApi,
    credentials: Credentials,
    pools: Pools,
    rebuilt_rows: int | None = None,
) -> Tracker:
    """Every part, connected; nothing runs yet. Needs no Qt."""
    events = Events()
    desk = Desk(
        diary=diary,
        events=events,
        settings=settings,
        draw_bytes=secrets.token_bytes,
        is_signed_in=api.is_signed_in,
    )
    if rebuilt_rows is not None:
        desk.recovery = Recovery(rebuilt_rows=rebuilt_rows)
    missing = {ability.of for ability in desktop.abilities if ability.name == "none"}
    desk.can_count = "counts" not in missing
    desk.sources = lambda: sources(desktop.abilities)
    darkroom = Darkroom()
    timekeeper = Timekeeper(desk, clock, pools.capture, darkroom)
    shutter = Shutter(desktop.screen, desktop.window, words=PRIVATE_WINDOW)
    recorder = Recorder(desk, desktop, shutter, clock, secrets.randbelow)
    push, pull = Push(diary, api, events, clock), Pull(diary, api, events, clock)
    jobs = Jobs(
        push=push.run,
        pull=pull.run,
        prune=lambda: prune(
            diary, now_s=clock.read().now_s, most_days=desk.settings.keep_pictures_days
        ),
        backup=lambda: backup(diary, now_s=clock.read().now_s),
    )
    schedule = Schedule(
        recorder,
        timekeeper,
        jobs,
        events=events,
        clock=clock,
        capture=pools.capture,
        sync=pools.sync,
    )
    sign_in = SignIn(
        DeviceSignIn(api, credentials),
        events,
        schedule.pull_now,
        in_browser=lambda: BrowserSignIn(api, credentials, BROWSER_PAGES),
    )

    def followed(offset_ms: int) -> None:
        timekeeper.note_sandbox(offset_ms)
        schedule.follow_sandbox()

    def heard(event: Event) -> None:
        match event:
            case SignedIn():
                timekeeper.note_sign_in(is_signed_in=True)
                push.signed_in()
                schedule.push_now()
            case SignInLost() | SignedOutHere():
                timekeeper.note_sign_in(is_signed_in=False)
            case SendingChanged():
                timekeeper.note_sending(push.sending)
            case ContractsFetched():
                timekeeper.refresh()
            case _:
                pass

    clock.on_follow = followed
    events.subscribe(heard)
    timekeeper.submit(lambda at: _take_up_again(desk, timekeeper, at))
    return Tracker(
        timekeeper=timekeeper,
        diary=diary,
        events=events,
        settings=settings,
        schedule=schedule,
        recorder=recorder,
        shutter=shutter,
        darkroom=darkroom,
        desktop=desktop,
        api=api,
        sign_in=sign_in,
        recovery_key=RecoveryKey(credentials, diary, timekeeper.note_pictures),
        clock=clock,
        pools=pools,
        test_picture=lambda: shutter.sample(wish_of(desk.settings)).webp,
    )


def _take_up_again(desk: Desk, timekeeper: Timekeeper, at: Reading) -> None:
    last = recover(desk, at)
    if last is not None:
        timekeeper.start(last.contract_id, last.memo)


def credentials_of(found: Paths, chosen: Settings, clock: Clock) -> Credentials:
    """This computer's keys and its sign-in, where they are kept."""
    return Credentials(
        found.secrets, allow_file=chosen.sign_in_in_file, clock=clock, name=str(found.home)
    )


def open_tracker(found: Paths, environ: Mapping[str, str], chosen: Settings) -> Tracker:
    """The real thing on this computer. Raises TrackerError, and then holds nothing."""
    clock = SharedClock()
    server = environ.get("FAIRHOUR_SERVER") or chosen.server or SERVER
    credentials = credentials_of(found, chosen, clock)
    if erase.is_asked(found):
        erase.finish(found, credentials)
    diary, rebuilt = open_or_rebuild(
        found.diary,
        vault=Vault(*credentials.vault_keys()),
        device=credentials.device_key(),
        device_id=credentials.device_id(),
        now_s=clock.read().now_s,
    )
    api = MarketApi(server, credentials, clock, device_name=platform.node())
    api.use_proxy(chosen.proxy)
    return build(
        chosen,
        diary,
        clock=clock,
        desktop=detect(environ, may_use_portal=chosen.portal_pictures),
        api=api,
        credentials=credentials,
        pools=pools(),
        rebuilt_rows=None if rebuilt is None else rebuilt.row_count,
    )


@dataclass(frozen=True, slots=True)
class Running:
    """The app and its local socket."""

    tracker: Tracker
    server: Server

    def close(self) -> None:
        """Hear no more words, then stop and save."""
        self.server.close()
        self.tracker.close()


def start(
    found: Paths,
    environ: Mapping[str, str],
    chosen: Settings,
    *,
    quit_app: Callable[[], None],
    raise_windows: Callable[[], None] | None = None,
    show_place: Callable[[Place], None] | None = None,
) -> Running:
    """Open the diary, listen on the local socket, and let it run. Raises TrackerError."""
    tracker = open_tracker(found, environ, chosen)
    answers = Answers(
        tracker.timekeeper,
        tracker.diary,
        tracker.clock,
        sign_in=tracker.sign_in,
        recovery_key=tracker.recovery_key,
        save_week=partial(save_week, tracker.api, tracker.diary.receipts.keys),
        quit_app=quit_app,
        raise_windows=raise_windows,
        show_place=show_place,
    )
    server = Server(found.socket, answers.answer)
    tracker.start()
    return Running(tracker, server)
