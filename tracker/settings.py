"""Settings as one frozen record: defaults, limits, read, write.

Kept in `settings.json`. Unknown keys stay in the file; a value out of range becomes its limit and
one of a wrong type its default, each with a note.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Literal

from tracker.paths import write_synced

# Where no other marketplace is chosen: a sandbox on this computer.
SERVER = "http://127.0.0.1:8000"
Theme = Literal["system", "light", "dark"]
Spoken = Literal["system", "en", "de", "es", "uk", "ar"]
OnReturn = Literal["ask", "leave_out"]
WhichScreens = Literal["in_use", "all", "one"]
OnClose = Literal["hide", "mini", "quit"]
CHOICES: Mapping[str, tuple[str, ...]] = {
    "theme": ("system", "light", "dark"),
    "language": ("system", "en", "de", "es", "uk", "ar"),
    "on_return": ("ask", "leave_out"),
    "screens": ("in_use", "all", "one"),
    "on_close": ("hide", "mini", "quit"),
    "tax_year": ("0101", "0401", "0406", "0701", "1001"),
}
LIMITS: Mapping[str, tuple[int, int]] = {
    "hold_s": (0, 3_600),
    "away_after_s": (180, 900),
    "text_percent": (90, 150),
    "pictures_mb": (100, 1_000_000),
    "keep_pictures_days": (0, 36_500),
    "screen": (1, 16),
    "memo_reminder_min": (0, 240),
    "end_of_day_min": (0, 1_439),
    "first_run_step": (0, 4),
}
MAX_WORDS, MAX_WORD = 100, 200
MAX_FILE_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the freelancer chose. `hold_s` None holds every segment until it is approved by hand.

    `first_run_step` is where the first run was left, 4 when it is done.
    `quiet` are the kinds of notices not shown; `end_of_day_min` counts from local midnight, 0: none.
    `screen` counts if `screens` is one. A window whose program's name holds a word of `never_apps`,
    or whose title one of `never_titles`, is in no picture. `keys` are those that are not as
    they were: `diary.memo=F2`. `tax_year` is the month and day it begins on. `keep_pictures_days` shortens what contracts say; 0: it does not.
    """

    server: str = ""
    hold_s: int | None = 600
    away_after_s: int = 300
    on_return: OnReturn = "ask"
    stop_at_limit: bool = True
    snapshot_card: bool = True
    sound: bool = False
    theme: Theme = "system"
    language: Spoken = "system"
    text_percent: int = 100
    dense: bool = False
    keys: tuple[str, ...] = ()
    single_keys: bool = True
    global_keys: bool = False
    report_views: tuple[str, ...] = ()
    hide_money: bool = False
    tax_year: str = "0101"
    sign_in_in_file: bool = False
    pictures_mb: int = 4_000
    keep_pictures_days: int = 0
    proxy: str = ""
    screens: WhichScreens = "in_use"
    screen: int = 1
    never_apps: tuple[str, ...] = ()
    never_titles: tuple[str, ...] = ()
    takes_title: bool = False
    shows_pointer: bool = False
    portal_pictures: bool = False
    on_close: OnClose = "hide"
    knows_closing: bool = False
    shows_mini: bool = False
    quiet: tuple[str, ...] = ()
    quiet_when_busy: bool = True
    memo_reminder_min: int = 0
    break_reminder: bool = False
    start_reminder: bool = False
    tray_week: bool = False
    end_of_day_min: int = 0
    first_run_step: int = 0


@dataclass(frozen=True, slots=True)
class Read:
    """Settings as read, and a note for each value that was not taken as it stood."""

    settings: Settings
    notes: tuple[str, ...] = ()


def read(path: Path) -> Read:
    """The settings in the file; defaults where there is none, or none that can be read."""
    try:
        kept = _object(path)
    except FileNotFoundError:
        return Read(Settings())
    except (OSError, ValueError) as error:
        return Read(Settings(), (f"settings.json was not read: {error}",))
    return judge(kept)


def judge(kept: Mapping[str, Any]) -> Read:
    """Each known value inside its limits, and what was changed to get there."""
    taken: dict[str, Any] = {}
    notes: list[str] = []
    for field in fields(Settings):
        if field.name not in kept:
            continue
        found = kept[field.name]
        value = _taken(field.name, found, field.default)
        taken[field.name] = value
        if isinstance(value, tuple):
            if list(value) != found:
                # Which windows are private is nobody's business, a log's least of all.
                notes.append(f"{field.name}: {len(value)} words were taken")
        elif value != found:
            notes.append(f"{field.name}: {found!r} became {value!r}")
    return Read(Settings(**taken), tuple(notes))


def write(path: Path, settings: Settings) -> None:
    """Save the settings; keys that this version does not know stay as they are."""
    try:
        kept = _object(path)
    except (OSError, ValueError):
        kept = {}
    text = json.dumps(kept | asdict(settings), indent=2, sort_keys=True, ensure_ascii=False)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_synced(path, f"{text}\n".encode())


def words(found: Sequence[object]) -> tuple[str, ...]:
    """The words of a list as they are kept: trimmed, none empty, none twice, 100 at most."""
    texts = (text.strip()[:MAX_WORD] for text in found if isinstance(text, str))
    return tuple(dict.fromkeys(text for text in texts if text))[:MAX_WORDS]


def _object(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        data = file.read(MAX_FILE_BYTES + 1)
    if len(data) > MAX_FILE_BYTES:
        raise ValueError("too large")
    kept = json.loads(data)
    if not isinstance(kept, dict):
        raise ValueError("not an object")
    return kept


def _taken(name: str, found: object, default: object) -> object:
    if name == "hold_s" and found is None:
        return None
    if name in CHOICES:
        return found if found in CHOICES[name] else default
    if isinstance(default, tuple):
        return words(found) if isinstance(found, list) else default
    if type(found) is not type(default):
        return default
    if name in LIMITS and isinstance(found, int):
        least, most = LIMITS[name]
        return min(max(found, least), most)
    return found
