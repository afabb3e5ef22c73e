"""What the settings are called, what can be chosen, and a line of why each; pages in order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tracker.catalogue import LANGUAGES
from tracker.language import Sentences, mark
from tracker.ui.shell_words import KINDS

Choices = Sequence[tuple[str, Any]]
PAGES: Mapping[str, str] = Sentences(
    {
        "general": "General",
        "recording": "Recording||page of settings",
        "pictures": "Pictures",
        "notifications": "Notifications",
        "keys": "Keys",
        "storage": "Storage and sending",
        "account": "Account",
        "privacy": "Privacy",
        "about": "About",
    }
)
SAYS: Mapping[str, str] = Sentences(
    {
        "head": "Settings",
        "search": "Search settings",
        "none": "No setting has these words.",
        "pages": "Pages of the settings",
        "self_test": "Run self-test",
        "recovery": "Recovery key",
        "autostart_failed": "This system did not take it. Nothing was changed.",
        "folder": "Your diary and its pictures are in {folder}",
        "size": "{size} MB, {free} MB are free on this disk.",
        "carry": "Import and export",
        "carry_why": "Time of another tracker in; the diary out as CSV, JSON, iCalendar, PDF or ZIP.",
        "signed_in": "This computer is signed in.",
        "signed_out": "This computer is not signed in. Recording goes on; nothing is sent.",
        "sign_in": "Sign in",
        "sign_out": "Sign out",
        "signing_out": "Signing out.",
        "out_now": "Signed out. Recording goes on; nothing is sent.",
        "out_here": "Signed out on this computer. The website could not be told: retire it there.",
        "devices": "Signed-in computers",
        "devices_why": "The website lists them, and can retire one that is lost.",
        "sent_log": "Everything that was sent",
        "sent_why": "When, what, how large, and the marketplace's receipt.",
        "proxy": "Proxy",
        "proxy_why": "Empty: as the system says. Else as http://proxy.example:8080.",
        "proxy_bad": "Write a proxy as http://proxy.example:8080. The one before stays.",
        "send_now": "Send now",
        "send_why": "Lets everything that is held go now.",
        "sent": "On its way.",
        "test_why": "Tries pictures, counts, away time, tray, notices, keyring, clock and disk. A test picture "
        "shows what your client would see.",
        "keys_why": "Keys work in the window that has the focus.",
    }
)
# Which marketplace, in the first run and under Account.
SERVER: Mapping[str, str] = Sentences(
    {
        "where": "Marketplace: {server}",
        "change": "Another one",
        "field": "Address of the marketplace",
        "use": "Use it",
        "asking": "Asking who answers there.",
        "moved": "A marketplace answers there. Sign in to it.",
        "as_was": "The one before stays.",
    }
)

# Before a sign-out that leaves time behind.
SIGN_OUT: Mapping[str, str] = Sentences(
    {
        "title": "Sign out",
        "unsent": "{time} not sent yet. Send first?",
        "why": "What is not sent stays in the diary on this computer until you sign in again.",
        "send": "Send first",
        "out": "Sign out anyway",
        "stay": "Stay signed in",
    }
)
ERASE: Mapping[str, str] = Sentences(
    {
        "button": "Erase local data",
        "line": "The diary of this computer and its pictures. What was sent stays at the "
        "marketplace.",
        "title": "Erase local data",
        "head": "Erase the diary of this computer?",
        "why": "All time and pictures kept here are erased, the sign-in is forgotten, and Fairhour "
        "closes. This cannot be undone.",
        "known": "I know that nothing of it comes back.",
        "known_unsent": "I know that {time} are not sent, are lost, and are never paid.",
        "keep": "Keep everything",
        "erase": "Erase",
        "failed": "It could not be noted that the diary is to be erased. Nothing was erased.",
    }
)
SENT: Mapping[str, str] = Sentences(
    {
        "title": "Everything that was sent",
        "none": "Nothing has left this computer.",
        "table": "What was sent, Enter opens the segment",
        "cut": "The last {shown} of {count}.",
        "pictures_none": "No picture",
    }
)
SENT_COLUMNS = mark(("What", "Contract", "Pictures", "Size", "Receipt"))
# The line below the table of keys.
EDIT_KEYS: Mapping[str, str] = Sentences(
    {
        "field": "New keys",
        "change": "Change",
        "reset": "As it was",
        "reset_all": "All as they were",
        "how": "Choose a line, go to the field beside Change, and press the keys it shall have.",
        "fixed": "These keys stay as they are.",
        "typed": "Keys of this window need Ctrl, Alt or a function key: letters are typed in it.",
        "taken": "{keys} is taken there: {does}.",
        "done": "Changed. It works at once.",
    }
)


# How a key that works in every program stands.
HOTKEY_SAYS: Mapping[str, str] = Sentences(
    {
        "wanted": "{keys}: press it once, in any program, to see whether it works here.",
        "works": "{keys} works.",
        "taken": "{keys} belongs to another program here. Choose another one below.",
        "no_key": "{keys} is not on this keyboard. Choose another one below.",
        "denied": "Your desktop did not give {keys}. Bind “fairhour toggle” in its keyboard settings.",
        "not_here": "{keys} cannot be had on this desktop. Bind “fairhour toggle” in its keyboard "
        "settings.",
    }
)


@dataclass(frozen=True, slots=True)
class Row:
    """One setting: its page, its field, what it is called, why, and what can be chosen."""

    page: str
    name: str
    head: str
    why: str
    choices: Choices


ON_OFF: Choices = mark((("Off", False), ("On", True)))
PERCENTS: Choices = tuple((f"{percent} %", percent) for percent in (90, 100, 110, 125, 140, 150))
HOLDS: Choices = mark((
    ("0 min", 0), ("5 min", 300), ("10 min", 600), ("30 min", 1_800), ("60 min", 3_600),
    ("Until I approve", None),
))  # fmt: skip
DAY_ENDS: Choices = (
    ("Off", 0), *((f"{hour}:00", hour * 60) for hour in range(16, 24)),
)  # fmt: skip
SCREENS: Choices = mark((
    ("The one in use", ("in_use", 1)), ("All screens", ("all", 1)),
    ("Screen 1", ("one", 1)), ("Screen 2", ("one", 2)),
    ("Screen 3", ("one", 3)), ("Screen 4", ("one", 4)),
))  # fmt: skip

ROWS: Sequence[Row] = mark((
    Row("general", "autostart", "Start with the computer",
        "In the tray, or as the Mini window where there is none.", ON_OFF),
    Row("general", "theme", "Theme", "Follows the desktop unless you choose.",
        (("As the system", "system"), ("Light", "light"), ("Dark", "dark"))),
    Row("general", "language", "Language", "Fairhour speaks it when it is opened the next time.",
        (("As the system", "system"), *((name, code) for code, name in LANGUAGES.items()))),
    Row("general", "text_percent", "Text size", "Of all windows, at once.", PERCENTS),
    Row("general", "dense", "Density", "Of rows and cards, at once.",
        (("Roomy", False), ("Dense", True))),
    Row("general", "hide_money", "Money", "For when others see your screen.",
        (("Show", False), ("Hide", True))),
    Row("general", "tax_year", "Tax year begins", "For the reports of a tax year, in Earnings.",
        (("1 January", "0101"), ("1 April", "0401"), ("6 April", "0406"), ("1 July", "0701"),
         ("1 October", "1001"))),
    Row("general", "tray_week", "Total of the week at the tray's icon",
        "In the words that stand at the pointer.", ON_OFF),
    Row("general", "on_close", "When the Tracker window is closed",
        "While something is recorded, or if Fairhour starts with the computer.",
        (("Stay in the tray", "hide"), ("Mini window", "mini"), ("Quit, after a question", "quit"))),
    Row("general", "shows_mini", "Mini window beside others",
        "Stays on top even while the Tracker window is open.", ON_OFF),
    Row("keys", "single_keys", "Single letters",
        "S, E, M and others, in the Diary, the picture and the away window.", ON_OFF),
    Row("keys", "global_keys", "Keys that work in every program",
        "Those of “Every program” in the list. Your desktop hands over these and no others.",
        ON_OFF),
    Row("recording", "away_after_s", "Away after",
        "Without input for so long, the clock goes back to it.",
        (("3 min", 180), ("5 min", 300), ("10 min", 600), ("15 min", 900))),
    Row("recording", "on_return", "On return", "What happens to the time you were away.",
        (("Ask me", "ask"), ("Always leave it out", "leave_out"))),
    Row("recording", "start_reminder", "Remind me to start",
        "Monday to Friday, 9:00 to 17:00, after 15 min without recording.", ON_OFF),
    Row("recording", "stop_at_limit", "At the weekly limit",
        "More time is not paid, unless the client raises it.",
        (("Stop", True), ("Go on, unpaid", False))),
    Row("recording", "end_of_day_min", "End of my day", "Asks once if it is still on purpose.",
        DAY_ENDS),
    Row("recording", "memo_reminder_min", "Same memo for long", "Asks if it is still the right one.",
        (("Off", 0), ("30 min", 30), ("60 min", 60))),
    Row("recording", "break_reminder", "No break for 4 h", "Told once a stretch.", ON_OFF),
    Row("pictures", "hold_s", "Hold", "How long time and pictures stay here before they are sent.",
        HOLDS),
    Row("pictures", "screens", "Screens",
        "Where the desktop does not say which is in use, all are taken.", SCREENS),
    Row("pictures", "snapshot_card", "When a picture is taken", "You always know that one was taken.",
        (("Show a card for 4 s", True), ("Say nothing", False))),
    Row("pictures", "sound", "Sound", "The desktop's own short one, when a picture is taken.",
        ON_OFF),
    Row("pictures", "shows_pointer", "Show the mouse pointer in pictures",
        "Helps who looks to see what was worked on.", (("Never", False), ("Show it", True))),
    Row("privacy", "takes_title", "Note the app and title in use",
        "Noted with the picture, for you and the client of that contract.",
        (("Never", False), ("If the contract allows", True))),
    Row("storage", "pictures_mb", "Room for pictures",
        "When it is used up, pictures pause; time is always saved.",
        (("1 GB", 1_000), ("2 GB", 2_000), ("4 GB", 4_000), ("10 GB", 10_000), ("50 GB", 50_000))),
    Row("storage", "keep_pictures_days", "Keep pictures",
        "After their week is paid. A contract may keep them shorter.",
        (("As the contract says", 0), ("30 days", 30), ("90 days", 90), ("400 days", 400))),
    Row("notifications", "quiet_when_busy", "While the screen is full, shared or not to be disturbed",
        "As far as the desktop says so. What ends a recording is told all the same.",
        (("Show nothing", True), ("Show as always", False))),
    *(Row("notifications", f"quiet:{kind}", name, why, (("Off", True), ("On", False)))
      for kind, (name, why) in KINDS.items()),
))  # fmt: skip

# A setting, what it is called, an example, and a line of why.
LISTS: Sequence[tuple[str, str, str, str]] = mark((
    ("never_apps", "Never picture these apps", "KeePassXC, Signal",
     "A solid block with the words \u201cPrivate window\u201d stands where they show. "
     "Words with commas between."),
    ("never_titles", "Never picture windows with these words", "Online banking, Inbox",
     "Words of the title, in small or capital letters."),
))  # fmt: skip
