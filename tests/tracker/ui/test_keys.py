import re
from pathlib import Path

from PySide6.QtGui import QShortcut

from tests.tracker.ui import a_week, look, look_books, samples
from tracker.ui.keys import KEYS

DOCS = Path(__file__).resolve().parents[3] / "docs" / "keys.md"
SAME = {"Return": "Enter"}


def listed(where):
    """The keys that the list has for a window, and for every window."""
    found = set()
    for key in KEYS:
        if key.where in (where, "Every window"):
            found |= {one.strip() for one in key.keys.split(", ")} | {key.keys}
    return found


def shortcuts(window):
    return {
        SAME.get(re.sub(r"Return$", "Enter", name), re.sub(r"Return$", "Enter", name))
        for one in window.findChildren(QShortcut)
        for name in (sequence.toString() for sequence in one.keys())
    }


def test_every_key_of_a_window_is_in_the_list_and_none_is_taken_twice(desk):
    windows = {
        "Tracker": look.tracker(desk, samples.recording()),
        "Diary": look.diary(desk),
        "Picture": look.viewer(desk, "14:00"),
        "Week": look_books.week(desk, a_week.WEEK.starts_s),
        "Earnings": look_books.earnings(desk, "contract"),
        "Away": look.away(desk, takes_manual=True),
        "Settings": look.settings(desk),
    }
    for where, window in windows.items():
        assert shortcuts(window) <= listed(where), where
        own = [key.keys for key in KEYS if key.where == where]
        assert len(own) == len(set(own))
        window.close()


def test_the_documents_list_every_key():
    text = DOCS.read_text(encoding="utf-8")
    missing = [key for key in KEYS if f"| {key.where} | {key.keys} | {key.does} |" not in text]
    assert not missing, "docs/keys.md lacks these lines"
