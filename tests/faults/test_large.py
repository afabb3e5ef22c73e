"""A diary of many years: the app starts and shows a day as quickly as at the beginning."""

import time
from uuid import UUID

import pytest

from tests.tracker.store.damage import PAGE, fill, spoil
from tracker.store.diary import DATABASE
from tracker.store.quarantine import open_or_rebuild
from tracker.store.vault import Vault

NOW_S = 1_795_443_600
DAY_S = 86_400


@pytest.fixture
def grown(tmp_path, diary_in):
    """The folder of a diary with so many segments, each with its link and place in the outbox."""

    def grow(count):
        diary = diary_in(tmp_path / "diary")
        for first in range(0, count, 5_000):
            fill(diary, min(5_000, count - first), first=first)
        diary.close()
        return tmp_path / "diary"

    return grow


def took_s(do):
    began = time.process_time()
    answer = do()
    return time.process_time() - began, answer


def opened(folder, device):
    return open_or_rebuild(
        folder, vault=Vault(b"k" * 32), device=device, device_id=UUID(int=13), now_s=NOW_S
    )


@pytest.mark.long
@pytest.mark.timeout(3_600)
def test_F88_a_hundred_thousand_segments_open_in_two_seconds(grown, device, capsys):
    folder = grown(100_000)
    open_s, (diary, _) = took_s(lambda: opened(folder, device))
    noon_s = 600 * 50_000
    day_s, kept = took_s(lambda: diary.segments.between(noon_s, noon_s + DAY_S))
    week_s, _ = took_s(lambda: diary.segments.seconds(noon_s, noon_s + 7 * DAY_S))
    diary.close()
    with capsys.disabled():
        print(
            f"\nopened {open_s:.2f} s, a day {day_s * 1_000:.0f} ms, a week {week_s * 1_000:.0f} ms"
        )
    assert len(kept) == 144
    assert open_s <= 2 and day_s <= 0.2


@pytest.mark.long
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("count", [12_000, 100_000])
def test_F84_a_damaged_diary_of_years_is_rebuilt_while_one_waits(grown, device, count, capsys):
    folder = grown(count)
    spoil(folder / DATABASE, (folder / DATABASE).stat().st_size // PAGE // 2)
    rebuild_s, (diary, rebuilt) = took_s(lambda: opened(folder, device))
    diary.close()
    with capsys.disabled():
        print(f"\n{count} segments, {rebuilt.row_count} rows back, {rebuild_s:.1f} s")
    assert rebuilt.row_count >= 3 * count * 0.999
    assert rebuild_s <= 10 * 3 * count / 100_000
