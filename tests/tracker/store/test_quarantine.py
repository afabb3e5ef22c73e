import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from tests.tracker.store.damage import PAGE, fill, rows_on, spoil
from tracker.errors import DiaryDamaged
from tracker.store.backups import Backups
from tracker.store.diary import DATABASE
from tracker.store.quarantine import open_or_rebuild
from tracker.store.vault import Vault

NOW_S = 1_795_443_600
ASIDE = "diary.sqlite3.corrupt-20261123T150000Z"


@pytest.fixture
def mended(device):
    """Open the diary of a folder as the app does."""
    opened = []

    def open_it(folder):
        diary, rebuilt = open_or_rebuild(
            folder, vault=Vault(b"k" * 32), device=device, device_id=UUID(int=13), now_s=NOW_S
        )
        opened.append(diary)
        return diary, rebuilt

    yield open_it
    for diary in opened:
        diary.close()


@pytest.fixture
def past(tmp_path, mended) -> Path:
    """The folder of a closed diary with forty segments."""
    diary, rebuilt = mended(tmp_path / "diary")
    assert rebuilt is None
    fill(diary, 40)
    diary.close()
    return tmp_path / "diary"


def counted(diary):
    return (
        len(diary.segments.between(0, 2**40)),
        len(diary.chain.links(limit=1_000)),
        len(diary.outbox.waiting(1_000, now_s=0)),
    )


def test_each_damaged_page_costs_only_the_rows_that_lie_on_it(past, mended, tmp_path):
    pages = (past / DATABASE).stat().st_size // PAGE
    for number in range(1, pages + 1):
        folder = tmp_path / f"page-{number}"
        shutil.copytree(past, folder)
        may_lose = rows_on(folder / DATABASE, number)
        spoil(folder / DATABASE, number)
        damaged = (folder / DATABASE).read_bytes()
        diary, rebuilt = mended(folder)
        assert rebuilt is not None and rebuilt.aside.read_bytes() == damaged
        assert sum(counted(diary)) >= 3 * 40 - may_lose, number
        diary.close()
        shutil.rmtree(folder)


def test_the_days_copy_fills_what_the_file_has_lost(past, mended):
    diary, _ = mended(past)
    Backups(past).keep(diary.database, NOW_S)
    diary.close()
    for number in range(2, (past / DATABASE).stat().st_size // PAGE):
        spoil(past / DATABASE, number)
    diary, rebuilt = mended(past)
    assert rebuilt is not None and rebuilt.had_copy
    assert counted(diary) == (40, 40, 40)


def test_a_mended_diary_goes_on_where_its_chain_ended(past, mended):
    spoil(past / DATABASE, 1)
    diary, _ = mended(past)
    fill(diary, 1, first=40)
    assert [link.seq for link in diary.chain.links(limit=100)] == list(range(1, 42))


def test_a_changed_record_is_left_out_and_not_believed(past, mended):
    with closing(sqlite3.connect(past / DATABASE, isolation_level=None)) as raw:
        raw.execute("DROP TRIGGER outbox_payload_never_changed")
        raw.execute("UPDATE outbox SET record = CAST('{}' AS BLOB) WHERE place = 3")
    spoil(past / DATABASE, 1)
    diary, _ = mended(past)
    assert counted(diary) == (40, 40, 39)


def test_a_lost_database_with_no_copy_is_not_begun_anew(past, mended):
    (past / "snapshots" / ("ab" * 32)).write_bytes(b"sealed")
    (past / DATABASE).unlink()
    with pytest.raises(DiaryDamaged):
        mended(past)
    assert not (past / DATABASE).exists()
