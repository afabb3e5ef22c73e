"""Sentences of tray, Mini window, closing and notices; all others stand in `words`."""

from collections.abc import Mapping

from tracker.language import Sentences, mark
from tracker.ui.shown import people_text

TRAY: Mapping[str, str] = Sentences(
    {
        "start": "Start",
        "stop": "Stop",
        "stop_clock": "Stop ({clock})",
        "back": "I'm back",
        "contract": "Contract",
        "memo": "Edit memo",
        "last": "Last snapshot",
        "open": "Open",
        "mini": "Mini window",
        "diary": "Diary",
        "week": "Week",
        "earnings": "Earnings",
        "recent": "Recent notifications",
        "pause": "Pause reminders today",
        "settings": "Settings",
        "quit": "Quit",
    }
)

MINI: Mapping[str, str] = Sentences(
    {
        "name": "Fairhour, Mini window",
        "keys": "Arrow keys move this window, Enter opens Fairhour.",
        "stop": "Stop",
        "start": "Start",
        "back": "I'm back",
        "open": "Open Fairhour",
        "none": "No contract",
    }
)

CLOSING: Mapping[str, str] = Sentences(
    {
        "to_tray": "Still recording. The dot in your tray shows it.",
        "to_mini": "Still recording. This desktop has no tray: a small window stays on top and shows it.",
        "to_mini_idle": "This desktop has no tray: a small window stays on top, since Fairhour starts "
        "with the computer.",
        "waits_in_tray": "Fairhour stays in your tray, since it starts with the computer.",
        "ok": "OK",
        "stop": "Stop instead",
    }
)

# What stays when the tray goes, and what is told when it comes back.
TRAY_GONE = mark("The tray is gone. A small window stays on top until it is back.")

# The kinds of notices, as Settings lists them: name, and a line of when.
KINDS: Mapping[str, tuple[str, str]] = mark(
    {
        "snapshot": ("Snapshot taken", "A card in a corner for 4 s."),
        "started": ("Recording started", "By the command line, or again after a crash."),
        "stopped": (
            "Recording stopped by itself",
            "At the limit, when you left, when the client paused.",
        ),
        "limit": ("Weekly limit", "At 80 %, with 30 min left, and once it is reached."),
        "pictures": ("Pictures stopped working", "At once; the Tracker window says so too."),
        "refused": ("Refused by the marketplace", "The Diary marks it too."),
        "not_sent": ("Not sent yet", "Once, three hours before the week locks."),
        "away": ("Away time left out", "After ten minutes without an answer."),
        "long_day": ("Still recording", "After the end of your day, or after 12 h."),
        "questions": ("Questions", "A client asks, answers, or wants a picture deleted."),
        "disputes": ("Disputes", "Hours are disputed, or a dispute has ended."),
        "client": (
            "The client's payment",
            "A payment failed, or the balance covers less than 3 h.",
        ),
        "money": ("Your money", "A week is accepted, money is free, late time is answered."),
        "clock": ("Clock and other changes", "When the computer's clock was moved."),
    }
)

NOTICES: Mapping[str, str] = Sentences(
    {
        "memo": "Still \u201c{memo}\u201d?",
        "memo_button": "Change",
        "break": "4 h without a break.",
        "break_button": "Pause 10 min",
        "break_over": "The 10 min are over. Nothing is being recorded.",
        "start": "Not recording. Start for {client}?",
        "start_unnamed": "Not recording.",
        "start_button": "Start",
        "long_day": "Still recording. On purpose?",
        "long_day_button": "Stop",
        "not_sent": "{time} not sent. The week locks {at} UTC ({local}).",
        "not_sent_button": "Send now",
        "refused": "{count} refused: {reason} Kept on this computer.",
        "refused_button": "Open",
        "started": "Recording for {client}",
        "started_button": "Stop",
        "limit_left": "{time} left this week for {client}.",
        "limit_left_unnamed": "{time} left this week.",
        "removed": "Removed. It is not billed.",
        "undo": "Undo",
        "news_button": "Open",
    }
)

# What ended a recording, but for a button or the limit.
STOPPED_BY_ITSELF: Mapping[str, str] = Sentences(
    {
        "away": "Recording stopped at {at}, when you left.",
        "paused": "Recording stopped at {at}: the client paused the contract.",
        "shutdown": "Recording stopped at {at}: the computer was shut down.",
    }
)

# What may mend a state of the record card: a button each.
HELPS: Mapping[str, str] = Sentences(
    {
        "fix": "Fix",
        "free_space": "Free space",
        "unpaid": "Record unpaid",
        "more_hours": "Ask for more hours",
        "find_work": "Find work",
    }
)
UNPAID = mark("The limit does not stop recording any more. What is over it is not paid.")

RECENT: Mapping[str, str] = Sentences(
    {
        "head": "Recent notifications",
        "none": "No notices in the last 30 days.",
        "when": "When",
        "what": "What",
        "why": "Kept on this computer for 30 days.",
    }
)

# Thirty seconds in the first run.
TRIAL: Mapping[str, str] = Sentences(
    {
        "try": "Try it for 30 s",
        "why": "Nothing is saved.",
        "begun": "Type, click and scroll as you like. Nothing is saved.",
        "counted": "{presses} key presses, {clicks} clicks, {scrolls} scrolls",
        "no_counts": "Counts not available on this desktop",
        "runs": "{left} s more. {counted}.",
        "over": "That was it: {counted}. Nothing of it was saved.",
        "picture": "The picture that would have been taken",
    }
)

FIRST: Mapping[str, str] = Sentences(
    {
        "title": "Welcome to Fairhour",
        "step": "Step {number} of {count}",
        "back": "Back",
        "next": "Next",
        "later": "Later",
        "finish": "Done",
        "sign_in": "Sign in",
        "what": "What this records",
        "needs": "What it needs here",
        "contract": "Your first contract",
        "what_why": "Only while you record. You see each picture first, and can remove it.",
        "needs_why": "Each line is tried now. What your desktop asks, it asks itself.",
        "contract_why": "Choose what to work on. Nothing is recorded before you press Start.",
        "none": "No hourly contract yet. When a client starts one with you, it appears here by itself.",
        "memo": "What will you work on? Your client sees this.",
        "start": "Start now",
        "signed_in": "This computer is signed in.",
        "test": "Take a test picture",
        "left": "You can go on with these steps at the next start.",
    }
)

ABOUT: Mapping[str, str] = Sentences(
    {
        "head": "About Fairhour",
        "version": "Version {version}",
        "what": "A time tracker whose diary proves itself.",
        "licence": "Fairhour is free software under the Apache License 2.0.",
        "parts": "It contains Qt and PySide6 (LGPL-3.0), the fonts Inter and Inter Display (OFL-1.1), and "
        "libraries under licences of their own. The file NOTICE beside the app names them.",
        "update_ready": "Fairhour {version} is ready. It installs nothing by itself: you choose when.",
        "update_none": "This is the newest version, as of {date}.",
        "update_unknown": "Whether there is a newer version is not known yet.",
        "update_button": "Open the download page",
        "keys": "Keys",
        "licences": "Licences",
        "folder": "Your diary is in {folder}",
    }
)


def still(memo: str) -> str:
    """Is this memo still the right one?"""
    return NOTICES["memo"].format(memo=people_text(memo))


def begin(client: str) -> str:
    """Nothing is recorded in working hours."""
    if not client:
        return NOTICES["start_unnamed"]
    return NOTICES["start"].format(client=people_text(client))


def started(client: str) -> str:
    """Recording began by something else than a button here."""
    return NOTICES["started"].format(client=people_text(client))


def left_of_limit(time: str, client: str) -> str:
    """How much of the weekly limit is left."""
    if not client:
        return NOTICES["limit_left_unnamed"].format(time=time)
    return NOTICES["limit_left"].format(time=time, client=people_text(client))
