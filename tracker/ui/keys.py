"""Every key of the windows, and what it does: what Settings and the documents list. Pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tracker.language import mark


@dataclass(frozen=True, slots=True)
class Key:
    """Keys as they are pressed, where, and what they do; with a `code` they can be changed."""

    where: str
    keys: str
    does: str
    code: str = ""


KEYS: tuple[Key, ...] = mark(
    (
        Key("Tracker", "Ctrl+Enter", "Start, stop, or say that you are back", "tracker.toggle"),
        Key(
            "Tracker",
            "Ctrl+K",
            "Choose a contract; while recording, go on with it",
            "tracker.contract",
        ),
        Key("Tracker", "Ctrl+L", "Edit the memo", "tracker.memo"),
        Key(
            "Tracker",
            "Ctrl+Shift+L",
            "Declare a call, reading or thinking, or end it",
            "tracker.mode",
        ),
        Key("Tracker", "Ctrl+R", "Review the last picture", "tracker.review"),
        Key("Tracker", "Ctrl+2", "Open the Diary", "tracker.diary"),
        Key("Tracker", "Ctrl+3", "Open the Week", "tracker.week"),
        Key("Tracker", "Ctrl+4", "Open the Earnings", "tracker.earnings"),
        Key("Tracker", "Ctrl+Shift+M", "Mini window", "tracker.mini"),
        Key("Tracker", "Ctrl+Shift+N", "Recent notifications", "tracker.recent"),
        Key("Tracker", "Ctrl+Shift+T", "Say the clock aloud", "tracker.clock"),
        Key("Tracker", "Ctrl+Shift+H", "Hide or show money", "tracker.money"),
        Key("Tracker", "Ctrl+,", "Settings", "tracker.settings"),
        Key("Tracker", "Ctrl+Q", "Quit", "tracker.quit"),
        Key("Mini window", "Arrow keys", "Move the window"),
        Key("Mini window", "Space", "Press its button"),
        Key("Mini window", "Enter, Esc", "Open the Tracker window"),
        Key("Diary", "Arrow keys", "Move from cell to cell"),
        Key("Diary", "Shift+Arrow keys", "Choose several cells"),
        Key("Diary", "Enter", "Open the picture"),
        Key("Diary", "E", "Edit the memo of what is chosen", "diary.memo"),
        Key("Diary", "S", "Send what is chosen now", "diary.send"),
        Key("Diary", "Del", "Remove what is chosen", "diary.remove"),
        Key("Diary", "M", "Move what is chosen to another contract", "diary.move"),
        Key("Diary", "B", "Blur the pictures of what is chosen, or show them again", "diary.blur"),
        Key("Diary", "H", "Open the picture and hide a box", "diary.box"),
        Key("Diary", "T", "Go to today", "diary.today"),
        Key("Diary", "Alt+Left", "The day before", "diary.before"),
        Key("Diary", "Alt+Right", "The day after", "diary.after"),
        Key("Diary", "Ctrl+Z", "Undo", "diary.undo"),
        Key("Diary", "Ctrl+Shift+Z", "Do it again", "diary.redo"),
        Key("Diary", "Ctrl+1", "Open the Tracker window", "diary.tracker"),
        Key("Diary", "Ctrl+3", "Open the Week", "diary.week"),
        Key("Diary", "Ctrl+4", "Open the Earnings", "diary.earnings"),
        Key("Diary", "Ctrl+N", "Add manual time", "diary.manual"),
        Key("Diary", "Ctrl+W", "Close", "diary.close"),
        Key("Week", "Alt+Left", "The week before", "week.before"),
        Key("Week", "Alt+Right", "The week after", "week.after"),
        Key("Week", "Arrow keys", "Move from figure to figure"),
        Key("Week", "Enter", "Open the day or the segment in the diary"),
        Key("Week", "Ctrl+Enter", "Approve and send what waits", "week.send"),
        Key("Week", "Ctrl+S", "Save the signed week of the chosen contract", "week.save"),
        Key("Week", "Ctrl+Z", "Undo", "week.undo"),
        Key("Week", "Ctrl+Shift+Z", "Do it again", "week.redo"),
        Key("Week", "Ctrl+1", "Open the Tracker window", "week.tracker"),
        Key("Week", "Ctrl+2", "Open the Diary", "week.diary"),
        Key("Week", "Ctrl+4", "Open the Earnings", "week.earnings"),
        Key("Week", "Ctrl+W, Esc", "Close", "week.close"),
        Key("Earnings", "Arrow keys", "Move from figure to figure"),
        Key("Earnings", "Enter", "Show the segments behind a row"),
        Key("Earnings", "Ctrl+S", "Save as CSV", "earnings.csv"),
        Key("Earnings", "Ctrl+Shift+S", "Save as PDF", "earnings.pdf"),
        Key("Earnings", "Ctrl+1", "Open the Tracker window", "earnings.tracker"),
        Key("Earnings", "Ctrl+2", "Open the Diary", "earnings.diary"),
        Key("Earnings", "Ctrl+3", "Open the Week", "earnings.week"),
        Key("Earnings", "Ctrl+W, Esc", "Close", "earnings.close"),
        Key("Picture", "Left, Right", "The picture before, the picture after"),
        Key("Picture", "H", "Hide a box: arrow keys move it, Shift sizes it", "picture.box"),
        Key("Picture", "B", "Blur all of it, or show it again", "picture.blur"),
        Key("Picture", "E", "Edit the memo", "picture.memo"),
        Key("Picture", "S", "Send now", "picture.send"),
        Key("Picture", "Del", "Remove", "picture.remove"),
        Key("Picture", "Ctrl+Z", "Undo", "picture.undo"),
        Key("Picture", "Ctrl+Shift+Z", "Do it again", "picture.redo"),
        Key("Settings", "Ctrl+F", "Search", "settings.search"),
        Key("Away", "Enter", "Leave the time out and go on"),
        Key("Away", "S", "Leave the time out and stop", "away.stop"),
        Key("Away", "W", "I was working: claim it as manual time", "away.working"),
        Key("Every program", "Ctrl+Shift+F9", "Start or stop", "global.toggle"),
        Key("Every program", "Ctrl+Shift+F8", "Open Fairhour at the memo", "global.memo"),
        Key("Every window", "Tab, Shift+Tab", "Go to the next part, or back"),
        Key("Every window", "Ctrl+/, F1", "List of the keys", "window.keys"),
        Key("Every window", "F6", "Go to the message at the foot", "window.message"),
        Key("Every window", "Esc", "Close, where nothing is lost by it"),
    )
)

EVERYWHERE = "Every window"
OF_CODE: Mapping[str, Key] = {key.code: key for key in KEYS if key.code}
# In these a letter alone is typed into a field.
HOTKEYS = tuple(key.code for key in KEYS if key.where == "Every program")
TYPED_INTO = frozenset({"Every program", "Tracker", "Week", "Earnings", "Settings", EVERYWHERE})
SINGLE = re.compile(r"[A-Z0-9]")
SAFE = re.compile(r"(?:(?:Ctrl|Alt|Meta)\+.+|F\d{1,2})")


def chosen_keys(changed: Sequence[str], *, has_single: bool) -> dict[str, str]:
    """The keys of each code: those of the list, `diary.memo=F2` among `changed` put over them.

    Without single keys a letter alone does nothing.
    """
    keys = {code: key.keys for code, key in OF_CODE.items()}
    for one in changed:
        code, _, pressed = one.partition("=")
        if code in keys and pressed:
            keys[code] = pressed
    if has_single:
        return keys
    return {code: "" if SINGLE.fullmatch(pressed) else pressed for code, pressed in keys.items()}


def refusal(code: str, pressed: str, keys: Mapping[str, str]) -> str:
    """ "" if these may be the keys of `code`, else why not: "typed", or what they do already."""
    where = OF_CODE[code].where
    if where in TYPED_INTO and not SAFE.fullmatch(pressed):
        return "typed"
    for key in KEYS:
        is_near = EVERYWHERE in (where, key.where) or key.where == where
        taken = keys.get(key.code, key.keys).split(", ")
        if is_near and key.code != code and pressed in taken:
            return key.does
    return ""
