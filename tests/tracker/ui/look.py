"""Render every window and state, light and dark: `python -m tests.tracker.ui.look OUTDIR [NAME]`."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.fakes import FakeClock, checked_frame
from tests.tracker.ui import look_asks, look_shell, samples
from tracker.capture.picture import encode
from tracker.language import tr
from tracker.status import Away, Declared, Sending, Source, Status
from tracker.ui.background import Background
from tracker.ui.desk import Desk
from tracker.ui.theme import Theme


class Contrast(Theme):
    """The theme of somebody who asked their system for more contrast."""

    @property
    def has_high_contrast(self) -> bool:
        return True


def main(folder: Path, only: str = "") -> None:
    application = QApplication(["fairhour"])
    hints = application.styleHints()
    held = (hints, hints.accessibility())
    folder.mkdir(parents=True, exist_ok=True)
    for choice in ("light", "dark", "contrast"):
        desk = Desk(
            (Theme if choice != "contrast" else Contrast)(
                application, choice=choice.replace("contrast", "dark")
            ),
            Background(),
            FakeClock(samples.NOW_S),
            zone=samples.RIGA,
        )
        desk.timekeeper = samples.FakeTimekeeper()
        desk.diary = samples.a_diary()
        for name, make in pictures(desk).items():
            if only in name:
                render(make(), folder / f"{name}-{choice}.png")
        desk.background.close()
    del held


def pictures(desk: Desk) -> dict:
    """What is drawn, by the name of its file."""
    made = {
        f"tracker-{name}": lambda s=status: tracker(desk, s) for name, status in states().items()
    }
    made["not-opened"] = lambda: not_opened(desk)
    made["no-keyring"] = lambda: not_opened(desk, "consent")
    made["keyring-locked"] = lambda: not_opened(desk, "again")
    made["self-test"] = lambda: self_test(desk)
    made["diary"] = lambda: diary(desk)
    made["diary-short"] = lambda: short_diary(desk)
    made["diary-small"] = lambda: diary(desk, size=QSize(720, 520))
    made["diary-late"] = lambda: diary(desk, at="14:20")
    made["diary-removed"] = lambda: diary(desk, acts=True)
    made["diary-left-out"] = lambda: diary_left_out(desk)
    made["diary-empty"] = lambda: diary(desk, at="-20:00")
    made["viewer"] = lambda: viewer(desk, "14:00")
    made["viewer-box"] = lambda: viewer_covering(desk, "14:10", is_small=False)
    made["viewer-box-small"] = lambda: viewer_covering(desk, "14:10", is_small=True)
    made["viewer-hidden"] = lambda: viewer_hidden(desk, "14:10")
    made["viewer-manual"] = lambda: viewer(desk, "12:30")
    made["away"] = lambda: away(desk, takes_manual=True)
    made["away-claim"] = lambda: away(desk, takes_manual=True, is_claiming=True)
    made["away-no-manual"] = lambda: away(desk, takes_manual=False)
    made["sign-in"] = lambda: sign_in(desk, "")
    made["sign-in-code"] = lambda: sign_in(desk, "KQPM-TWRZ")
    made["snapshot-card"] = lambda: snapshot_card(desk)
    made["settings"] = lambda: settings(desk)
    made["recovery-key"] = lambda: recovery_key(desk)
    made["contracts"] = lambda: contracts(desk)
    made["quit"] = lambda: quit_box(desk)
    made["memo-dialog"] = lambda: memo_dialog(desk)
    return made | look_shell.pictures(desk) | look_asks.pictures(desk)


def states() -> dict[str, Status]:
    s = samples
    from tests.builders import unix

    return {
        "recording": s.recording(minutes_active=5),
        "ready": s.ready(),
        "starting": Status(state="starting", at_s=0),
        "signed-out": Status(state="signed_out", at_s=s.NOW_S),
        "no-contract": Status(state="no_contract", at_s=s.NOW_S),
        "away": s.recording(
            state="away", away=Away(from_s=unix("2026-11-23T12:20:30Z"), back_s=None)
        ),
        "call": s.recording(
            minutes_active=5,
            declared=Declared(mode="call", until_s=s.NOW_S + 1_500, protected_to_s=s.NOW_S + 1_000),
        ),
        "back": s.recording(
            state="back",
            away=Away(from_s=unix("2026-11-23T12:02:00Z"), back_s=unix("2026-11-23T12:20:00Z")),
        ),
        "limit": s.ready(state="limit_reached", week_s=108_000, stretch_s=3730),
        "paused": s.ready(state="paused"),
        "no-pictures": s.recording(pictures="none", pictures_reason="xwayland", last_snapshot=None),
        "no-counts": s.recording(counts="none", minutes_active=None, minutes=()),
        "fault": s.ready(state="stopped_by_fault", problems=("disk_full",), stretch_s=3730),
        "unverified": s.recording(problems=("client_unverified",)),
        "sandbox": s.recording(sandbox_now_s=s.NOW_S),
        "offline": s.recording(sending=Sending(state="offline"), not_sent_s=7800),
        "sending": s.recording(sending=Sending(state="sending", sent_count=3, total_count=12)),
        "refused": s.recording(sending=Sending(refused_count=1, refused_code="before_contract")),
    }


def tracker(desk: Desk, status: Status) -> QWidget:
    from tracker.ui.tracker_window import TrackerWindow

    window = TrackerWindow(desk)
    window.show_contracts(desk.diary.contracts.all())
    window.show_status(status)
    return window


def self_test(desk: Desk, *, is_step: bool = False) -> QWidget:
    from tracker.control import check_words
    from tracker.ui.self_test import SelfTestWindow

    found = (
        ("pictures", "limited", "asks_first", "ask_first"),
        ("windows", "limited", "no_windows", ""),
        ("counts", "limited", "no_counts", ""),
        ("away", "ok", "away", "Wayland"),
        ("signals", "ok", "signals", "logind"),
        ("keyring", "ok", "keyring", ""),
    )
    asks = Source(of="pictures", name="none", reason="ask_first")
    window = SelfTestWindow(
        desk,
        lambda: [check_words.words(*one) for one in found],
        status=Status(state="ready", at_s=0, sources=(asks,)),
        allow_pictures=lambda: None,
        take_picture=lambda: (
            encode(checked_frame(width_px=640, height_px=360), is_blurred=False).webp
        ),
        is_step=is_step,
    )
    window.take.click()
    return window


def not_opened(desk: Desk, act: str = "") -> QWidget:
    from tracker.errors import DiaryTooNew, KeyringLocked
    from tracker.ui.words import CONSENT, sentence

    window = tracker(desk, Status(state="starting", at_s=0))
    notes = {"consent": tr(CONSENT), "again": sentence(KeyringLocked("locked"))}
    window.show_not_opened(notes.get(act, sentence(DiaryTooNew("0042"))), act=act)
    return window


def diary(desk: Desk, *, size=None, at: str = "9:10", acts: bool = False) -> QWidget:
    from tracker.ui.diary_window import DiaryWindow

    window = DiaryWindow(desk)
    if size is not None:
        window.resize(size)
    window.show_contracts(desk.diary.contracts.all())
    hours, minutes = at.split(":")
    window.show_day_of(samples.DAY_S + int(hours) * 3600 + int(minutes) * 60)
    if acts:
        window.show()
        settle()
        window.acts.remove(window.kept[6:7])
    return window


def diary_left_out(desk: Desk) -> QWidget:
    from tracker.ui.left_out_line import LeftOutTime

    window = diary(desk)
    seven_s = samples.DAY_S + 7 * 3_600
    window.show_left_out([LeftOutTime(((seven_s, seven_s + 1_080),), print)])
    return window


def short_diary(desk: Desk) -> QWidget:
    from tests.tracker.ui.samples import SampleDiary, SampleSegments, kept

    segments = [
        kept("9:00", "Checkout: tax rounding tests", "5", "editor", seconds=40),
        kept("9:10", "Checkout: tax rounding tests", "5", None, seconds=40),
        kept("9:15", "Fee rule", "5", "shell", seconds=40),
        kept("13:30", "Fee rule", "5555555555", "page"),
    ]
    desk.diary = SampleDiary(SampleSegments(segments))
    return diary(desk, at="9:10")


def viewer(desk: Desk, at: str) -> QWidget:
    from tracker.ui.cards import Toasts
    from tracker.ui.diary_acts import DiaryActs
    from tracker.ui.picture_viewer import PictureViewer

    kept = desk.diary.segments.kept
    hours, minutes = at.split(":")
    at_s = samples.DAY_S + int(hours) * 3600 + int(minutes) * 60
    toasts = Toasts(QWidget(), desk.theme)
    window = PictureViewer(desk, DiaryActs(desk, toasts, parent=toasts))
    window.show_kept(kept, next(k.segment.id for k in kept if k.segment.starts_s == at_s))
    return window


def viewer_covering(desk: Desk, at: str, *, is_small: bool) -> QWidget:
    window = viewer(desk, at)
    if is_small:
        window.resize(720, 480)
    window.show()
    settle()
    window.cover.begin_box()
    return window


def viewer_hidden(desk: Desk, at: str) -> QWidget:
    """More is hidden than the contract takes."""
    from dataclasses import replace
    from types import SimpleNamespace

    from workdiary.cover import Cover
    from workdiary.hidden import Box

    window = viewer(desk, at)
    kept = window._kept[window._place]
    before = kept.segment.snapshots[0]
    covered = replace(before, hidden_percent=55)
    changed = replace(kept, segment=replace(kept.segment, snapshots=(covered,)))
    cover = Cover(boxes=(Box(0, 0, 1440, 495),))
    desk.diary.snapshots.originals.covered[kept.segment.id] = [
        SimpleNamespace(snapshot=before, cover=cover)
    ]
    window.show_kept([changed if each is kept else each for each in window._kept])
    return window


def away(desk: Desk, *, takes_manual: bool, is_claiming: bool = False) -> QWidget:
    from tests.builders import OTHER_CONTRACT, terms, unix
    from tracker.ui.away_prompt import AwayPrompt

    absence = Away(from_s=unix("2026-11-23T12:32:00Z"), back_s=unix("2026-11-23T12:50:00Z"))
    logo = [terms(id=OTHER_CONTRACT, title="Logo refresh", takes_manual=takes_manual)]
    running = terms(takes_manual=takes_manual)
    prompt = AwayPrompt(desk, absence, running, "Cart totals", logo)
    if is_claiming:
        prompt.manual.click()
    return prompt


def sign_in(desk: Desk, code: str) -> QWidget:
    from tracker.ui.first_run import SignInWindow

    window = SignInWindow(desk, open_url=lambda _: None)
    if code:
        desk.sign_in = samples.FakeSignIn(user_code=code)
        window.begin()
    return window


def snapshot_card(desk: Desk) -> QWidget:
    from PySide6.QtGui import QImage

    from tracker.ui.cards import SnapshotCard

    return SnapshotCard(
        desk.theme,
        head="Snapshot taken, 14:37",
        words="Stays on this computer until 14:50.\nReview it any time before that.",
        image=QImage.fromData(samples.drawn_picture("page-1", 360, 225)),
        on_review=print,
    )


def settings(desk: Desk, allow: Callable[[], None] = print) -> QWidget:
    from tracker.settings import Settings
    from tracker.status import Source, Status
    from tracker.ui.settings_window import SettingsWindow

    asks = Source(of="pictures", name="none", reason="ask_first")
    status = Status(state="ready", at_s=0, away_source="MIT-SCREEN-SAVER", sources=(asks,))
    return SettingsWindow(
        desk,
        Settings(),
        print,
        knows_windows=True,
        status=status,
        allow_pictures=allow,
    )


def recovery_key(desk: Desk) -> QWidget:
    from tracker.ui.recovery_dialog import RecoveryDialog

    desk.recovery_key = samples.FakeRecoveryKey()
    window = RecoveryDialog(desk, None)
    window.show()
    window.show_key.click()
    settle()
    window.field.setText("FH-1234")
    window.use.click()
    return window


def contracts(desk: Desk) -> QWidget:
    from tracker.ui.contract_list import ContractList

    window = ContractList(desk.theme, desk.diary.contracts.all(), parent=None)
    window.resize(360, 3 * 52 + 60)
    return window


def quit_box(desk: Desk) -> QWidget:
    from tracker.ui.quit_box import QuitBox

    return QuitBox(desk.theme, None, on_quit=print)


def memo_dialog(desk: Desk) -> QWidget:
    from tracker.ui.memo_dialog import MemoDialog

    return MemoDialog(
        desk.theme,
        None,
        memo="Cart totals: tax rounding tests",
        about="3 segments",
        memos=(),
        on_save=print,
    )


def settle(milliseconds: int = 120) -> None:
    """Let queued answers of the reader thread arrive."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def render(window: QWidget, path: Path) -> None:
    window.show()
    settle(700 if "diary" in path.name else 120)
    window.grab().save(str(path))
    window.close()
    window.deleteLater()
    print(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
