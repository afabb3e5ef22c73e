"""The sentences of the self-test: what each check found, and what to do about what is amiss. Pure."""

from collections.abc import Mapping

from tracker.language import Sentences

NAMES: Mapping[str, str] = Sentences(
    {
        "pictures": "Pictures",
        "windows": "Private windows",
        "counts": "Counts",
        "away": "Away time",
        "signals": "Lock and sleep",
        "tray": "Tray",
        "notices": "Notices",
        "keyring": "Keyring",
        "clock": "Clock",
        "disk": "Disk",
        "database": "Diary",
        "sign_in": "Sign-in",
    }
)
PRESS_A_KEY = "Press Shift within 5 s, to see whether input is counted."
RESULTS: Mapping[str, str] = {"ok": "OK", "limited": "limited", "failed": "FAILED"}
FOUND: Mapping[str, str] = Sentences(
    {
        "pictures": "A test picture shows your screen ({by}).",
        "no_pictures": "No pictures here: {by}. Recording goes on without them; in a Wayland session, "
        "install grim or your desktop's portal.",
        "asks_first": "Your desktop asks you once. Press Allow pictures, here or in the settings.",
        "was_denied": "Your desktop was told no. Press Allow pictures, here or in the settings, to be asked "
        "again.",
        "one_colour": "The test picture has one colour. Wake the screen, allow screen capture, and try "
        "again.",
        "windows": "Windows of your never-picture list are covered where they show ({by}).",
        "windows_no_place": "Windows are known by name, not by place ({by}): with words in your "
        "never-picture list no pictures are taken here.",
        "no_windows": "This desktop tells programs of no windows: with words in your never-picture list no "
        "pictures are taken here.",
        "counts": "Key presses, clicks and scrolls are counted ({by}); never which keys.",
        "counts_move": "The key you pressed was counted ({by}); which one is never known.",
        "counts_stand": "No key was counted within 5 s ({by}). If you pressed one, tell us; your client sees "
        "counts of 0.",
        "no_counts": "This desktop does not let programs count input. Your client sees the same words.",
        "away": "Your absence is noticed ({by}).",
        "no_away": "Nothing tells when you leave. Stop by hand.",
        "away_lies": "{by} runs faster than the clock. Stop by hand when you leave, and tell us.",
        "signals": "Locking and sleep are heard ({by}).",
        "no_signals": "Locking and sleep are not heard. A gap in time is noticed and never billed.",
        "tray": "The tray shows an icon while the app runs.",
        "no_tray": "No tray here. The window stays; closing it asks once what you want.",
        "notices": "The desktop shows notices.",
        "no_notices": "Nothing shows notices here. What matters is in the window.",
        "keyring": "Your sign-in is kept in the system's keyring.",
        "keyring_file": "No keyring: your sign-in is in a file only you can read, as you agreed.",
        "no_keyring": "No keyring answers. Unlock it, or start once with --sign-in-file.",
        "clock": "Within {by} s of the marketplace's clock.",
        "clock_skew": "{by} s away from the marketplace's clock. Turn on automatic time.",
        "no_marketplace": "{by} cannot be reached now. Your time is saved here and sent later.",
        "disk": "{by} MB are free.",
        "disk_low": "Only {by} MB are free: pictures will pause. Make room.",
        "database": "Sound.",
        "database_open": "The app has it open, and checked it then.",
        "database_damaged": "Damaged. Start the app: it puts the file aside and brings back what is in it.",
        "sign_in": "This computer is signed in.",
        "no_sign_in": "Not signed in. Your time is saved here; sign in to send it: fairhour sign-in.",
        "no_diary": "None yet; it begins with the first start.",
    }
)


def line(of: str, result: str, code: str, by: str) -> str:
    """One check as a line of text."""
    name, _, says = words(of, result, code, by)
    return f"{name:<15}{RESULTS[result]:<9}{says}"


def words(of: str, result: str, code: str, by: str) -> tuple[str, str, str]:
    """One check's name, how it went as its code, and its sentence."""
    return NAMES[of], result, FOUND[code].format(by=by or "unknown")
