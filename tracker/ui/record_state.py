"""What the record card, the tray and the taskbar say in each state. Pure."""

from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Literal

from tracker.language import tr
from tracker.status import Status
from tracker.ui import words
from tracker.ui.shown import people_text, time_of_day, total

Shape = Literal["ring", "dot", "half", "notch", "alert"]
Act = Literal["", "start", "stop", "back", "sign_in", "consent", "again"]
Help = Literal["", "fix", "free_space", "unpaid", "more_hours", "find_work"]
RUNNING = frozenset({"recording", "unpaid", "back"})


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordView:
    """One state as shown. No clock: `clock_s` None. No button: `act` empty. `helps`: what may mend it."""

    line: str
    shape: Shape
    since: str = ""
    clock_s: int | None = None
    clock_ink: str = "text"
    note: str = ""
    note_ink: str = "text2"
    button: str = ""
    act: Act = ""
    button_kind: str = "accent"
    helps: tuple[Help, ...] = ()
    has_memo: bool = True
    is_waiting: bool = False

    @property
    def dot_ink(self) -> str:
        """Red while time is taken, the colour of quiet text otherwise."""
        if self.shape == "alert":
            return "warn"
        return "rec" if self.shape in ("dot", "notch") else "text2"

    @property
    def is_page(self) -> bool:
        """Nothing to record yet: one picture, one sentence, at most one button."""
        return not self.has_memo and self.clock_s is None


def record_view(
    status: Status, zone: tzinfo | None, stop: tuple[str, int] | None = None
) -> RecordView:
    """What is shown for a status; `stop`: the code and the second of the fault that stopped it."""
    match status.state:
        case "starting":
            return _ready(tr("Opening your diary"), is_waiting=True)
        case "signed_out":
            return _page(tr("Sign in to start"), tr("Your diary on this computer stays readable."))
        case "no_contract":
            return _no_contract()
        case "ready":
            return _with_client(_ready(tr("Ready"), note=_standing_note(status)), status)
        case "recording" | "unpaid":
            return _recording(status, zone)
        case "away" | "back":
            return _away(status, zone)
        case "limit_reached" | "paused":
            return _stopped_by_terms(status)
    return _stopped_by_fault(status, zone, stop)


def _standing_note(status: Status) -> str:
    """What is not as it should be, whether or not anything is recorded."""
    return words.PROBLEMS["pictures_locked"] if "pictures_locked" in status.problems else ""


def _ready(line: str, *, is_waiting: bool = False, note: str = "") -> RecordView:
    return RecordView(
        line=line,
        shape="ring",
        clock_s=0,
        clock_ink="text3",
        button=tr("Start"),
        act="start",
        is_waiting=is_waiting,
        note=note,
        note_ink="warn" if note else "text2",
    )


def _page(line: str, note: str) -> RecordView:
    return RecordView(
        line=line, shape="ring", note=note, button=tr("Sign in"), act="sign_in", has_memo=False
    )


def not_opened(note: str, *, act: Act = "") -> RecordView:
    """The diary did not open. A yes to a private file, or another try, may open it."""
    line, button = {
        "consent": (tr("No keyring on this desktop"), tr("Keep it in a file")),
        "again": (tr("The keyring is locked"), tr("Try again")),
    }.get(act, (tr("The diary did not open"), ""))
    return RecordView(line=line, shape="alert", note=note, button=button, act=act, has_memo=False)


def _no_contract() -> RecordView:
    note = tr("When a client starts an hourly contract with you, it appears here by itself.")
    return RecordView(
        line=tr("No hourly contract yet"),
        shape="ring",
        note=note,
        has_memo=False,
        helps=("find_work",),
    )


def _recording(status: Status, zone: tzinfo | None) -> RecordView:
    view = RecordView(
        line=tr("Recording"),
        shape="dot",
        since=tr("since {time}", time=time_of_day(status.since_s, zone))
        if status.since_s is not None
        else "",
        clock_s=status.stretch_s,
        button=tr("Stop"),
        act="stop",
        button_kind="solid",
    )
    if status.state == "unpaid":
        return replace(view, line=tr("Recording, not paid"), clock_ink="warn", note=tr("Not paid"))
    if "disk_nearly_full" in status.problems:
        line = words.PROBLEMS["disk_nearly_full"]
        return replace(
            view, line=line, shape="notch", clock_ink="warn", since="", helps=("free_space",)
        )
    if status.pictures == "none":
        return replace(
            view,
            line=tr("Recording without pictures"),
            shape="notch",
            clock_ink="warn",
            note=tr(
                "{why} This time may not be protected.",
                why=_sentence(words.reason(status.pictures_reason)),
            ),
            note_ink="warn",
            helps=("fix",),
        )
    return _with_client(_with_mode(view, status, zone), status)


def _with_client(view: RecordView, status: Status) -> RecordView:
    """A client who cannot be charged never stops anybody; it is said before more is worked."""
    contract = status.contract
    if contract is None or "client_unverified" not in status.problems:
        return view
    return replace(
        view,
        line=words.client_cannot_pay(people_text(contract.client_name)),
        # Beside the sentence there is no room for it; the clock says how long.
        since="",
        note=tr("Time from now is not protected."),
        note_ink="warn",
    )


def _with_mode(view: RecordView, status: Status, zone: tzinfo | None) -> RecordView:
    declared = status.declared
    if declared is None:
        return view
    until = time_of_day(declared.until_s, zone)
    line = words.mode_line(declared.mode, until, "")
    if declared.protected_to_s >= declared.until_s:
        return replace(view, line=line)
    rest = words.mode_rest(time_of_day(declared.protected_to_s, zone))
    return replace(view, line=line, note=rest, note_ink="warn")


def _away(status: Status, zone: tzinfo | None) -> RecordView:
    away = status.away
    from_time = time_of_day(away.from_s, zone) if away else ""
    if status.state == "away" or away is None or away.back_s is None:
        return RecordView(
            line=tr("Paused, no input since {time}", time=from_time)
            if from_time
            else tr("Paused, no input"),
            shape="half",
            clock_s=status.stretch_s,
            clock_ink="text3",
            button=tr("I'm back"),
            act="back",
        )
    return RecordView(
        line=tr(
            "Back since {time}, kept if you go on",
            time=time_of_day(away.back_s, zone),
        ),
        shape="half",
        clock_s=status.stretch_s,
        button=tr("Stop"),
        act="stop",
        button_kind="solid",
    )


def _stopped_by_terms(status: Status) -> RecordView:
    client = people_text(status.contract.client_name) if status.contract else tr("the client")
    if status.state == "paused":
        return RecordView(
            line=tr("Paused by {client}", client=client),
            shape="ring",
            clock_s=0,
            clock_ink="text3",
            note=tr("Time up to then is kept."),
        )
    return RecordView(
        line=tr("Weekly limit reached"),
        shape="ring",
        clock_s=status.stretch_s,
        clock_ink="text3",
        note=tr("Time over the limit is not paid. The next week begins Monday 00:00 UTC."),
        helps=("more_hours", "unpaid"),
    )


def _stopped_by_fault(
    status: Status, zone: tzinfo | None, stop: tuple[str, int] | None
) -> RecordView:
    code = status.problems[0] if status.problems else "fault"
    line = tr("Stopped: {why}", why=words.fault(code))
    if stop is not None:
        line = words.stopped_line(time_of_day(stop[1], zone), stop[0])
    return RecordView(
        line=line,
        shape="alert",
        clock_s=status.stretch_s,
        clock_ink="text3",
        note=tr("Time up to then is safe."),
        button=tr("Start again"),
        act="start",
        helps=("fix",),
    )


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def title(status: Status) -> str:
    """The tray's and the taskbar's words: `Recording 1:02, Shop checkout rebuild`."""
    if status.state in RUNNING:
        line = tr("Recording {clock}", clock=total(status.stretch_s))
    elif status.state == "away":
        line = tr("Paused, no input")
    else:
        line = tr("Not recording")
    return f"{line}, {people_text(status.contract.title)}" if status.contract else line
