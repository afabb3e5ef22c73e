import sqlite3

import pytest

from tests.tracker.store.damage import fill, spoil
from tracker.store.backups import Backups, is_sound

DAY_S = 86_400
NOW_S = 1_795_443_600


@pytest.fixture
def backups(diary):
    return Backups(diary.database.path.parent)


def test_a_day_has_one_copy_and_a_week_has_seven(diary, backups):
    for day in range(9):
        backups.keep(diary.database, NOW_S + day * DAY_S)
        assert backups.keep(diary.database, NOW_S + day * DAY_S + 60) is None
    assert [copy.stem for copy in backups.newest_first()][::6] == ["2026-12-01", "2026-11-25"]
    assert len(backups.newest_first()) == 7


def test_a_copy_holds_what_is_committed_and_nobody_else_may_read_it(diary, backups):
    fill(diary, 3)
    copy = backups.keep(diary.database, NOW_S)
    assert copy is not None and copy.stat().st_mode & 0o777 == 0o600
    with sqlite3.connect(copy) as raw:
        assert raw.execute("SELECT count(*) FROM segments").fetchone() == (3,)
    assert is_sound(copy)
    spoil(copy, 2)
    assert not is_sound(copy)
