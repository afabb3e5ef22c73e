"""The diary's file is damaged: it is put aside and rebuilt, once, and recording goes on."""

import shutil
import sqlite3
from contextlib import closing
from uuid import UUID

import pytest

from tests.tracker.store.damage import PAGE, fill, rows_on, spoil
from tests.tracker.workbench import Workbench
from tracker.errors import DiaryInUse
from tracker.recovery import backup
from tracker.store.backups import Backups
from tracker.store.db import Database
from tracker.store.diary import DATABASE
from tracker.store.quarantine import open_or_rebuild
from tracker.store.vault import Vault

DAY_S = 86_400
NOW_S = 1_795_443_600


@pytest.fixture
def opened(device):
    """Open the diary in a folder as the app does: its segments, and what was rebuilt."""

    def open_it(folder):
        diary, rebuilt = open_or_rebuild(
            folder, vault=Vault(b"k" * 32), device=device, device_id=UUID(int=13), now_s=NOW_S
        )
        try:
            return len(diary.segments.between(0, 2**40)), rebuilt
        finally:
            diary.close()

    return open_it


@pytest.fixture
def past(tmp_path, diary_in):
    """The folder of a diary with 60 segments and no copy yet; its log lies beside."""
    diary = diary_in(tmp_path / "diary")
    fill(diary, 60)
    diary.close()
    return tmp_path / "diary"


def test_F84_a_damaged_page_is_found_at_the_start_and_the_app_records_again(past, opened):
    last = (past / DATABASE).stat().st_size // PAGE
    may_lose = rows_on(past / DATABASE, last)
    spoil(past / DATABASE, last)
    count, rebuilt = opened(past)
    assert rebuilt is not None and rebuilt.aside.exists()
    assert count >= 60 - may_lose
    assert opened(past) == (count, None)
    bench = Workbench(past)
    bench.fetch()
    bench.start()
    bench.run(10)
    bench.stop()
    assert sum(one.segment.seconds for one in bench.kept() if one.state == "held") == 10
    bench.close()


def test_F84_a_changed_row_is_found_in_the_daily_look_and_comes_back_from_the_copy(
    past, opened, diary_in
):
    diary = diary_in(past)
    backup(diary, now_s=NOW_S)
    diary.close()
    with closing(sqlite3.connect(past / DATABASE, isolation_level=None)) as raw:
        raw.execute(
            "UPDATE segments SET record = (SELECT record FROM segments WHERE rowid = 8) "
            "WHERE rowid = 7"
        )
    assert opened(past) == (60, None)
    diary = diary_in(past)
    backup(diary, now_s=NOW_S + DAY_S)
    diary.close()
    assert len(Backups(past).newest_first()) == 1
    count, rebuilt = opened(past)
    assert (count, rebuilt.had_copy) == (60, True)
    diary = diary_in(past)
    backup(diary, now_s=NOW_S + DAY_S)
    diary.close()
    assert opened(past) == (60, None)
    assert len(Backups(past).newest_first()) == 2


@pytest.mark.parametrize("what", ["empty", "cut", "folder", "link", "gone", "log", "noise"])
def test_F85_whatever_stands_in_its_place_the_diary_opens_once_and_for_all(
    past, opened, diary_in, what, tmp_path
):
    diary = diary_in(past)
    Backups(past).keep(diary.database, NOW_S)
    diary.close()
    path, elsewhere = past / DATABASE, tmp_path / "elsewhere"
    whole = path.read_bytes()
    shutil.copy(path, elsewhere)
    match what:
        case "empty":
            path.write_bytes(b"")
            path.with_name(DATABASE + "-wal").write_bytes(b"x" * PAGE)
        case "cut":
            path.write_bytes(whole[: len(whole) // 2 + 100])
        case "noise":
            path.write_bytes(bytes(255) * 100)
        case "log":
            path.with_name(DATABASE + "-wal").write_bytes(b"\x37\x7f\x06\x82" + b"y" * 9_000)
        case _:
            path.unlink()
    if what == "folder":
        path.mkdir()
    if what == "link":
        path.symlink_to(elsewhere)
    if what == "gone":
        (past / "snapshots" / ("ab" * 32)).write_bytes(b"sealed")
    assert opened(past)[0] == 60
    assert elsewhere.read_bytes() == whole
    assert opened(past) == (60, None)


def test_F90_a_second_connection_is_refused(past):
    first = Database(past / DATABASE)
    with pytest.raises(DiaryInUse):
        Database(past / DATABASE)
    first.close()
