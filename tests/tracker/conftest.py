"""A real diary in a folder of its own, for every test of the tracker that asks for one."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest

from tests.tracker.workbench import Workbench
from tracker.store.diary import Diary, open_diary
from tracker.store.vault import Vault
from workdiary.seal import SigningKey

DEVICE_ID = UUID("01930000-0000-7000-8000-00000000000d")


@pytest.fixture(scope="session")
def device() -> SigningKey:
    """The device's key, the same in every test."""
    return SigningKey.from_bytes(b"d" * 32)


@pytest.fixture(scope="session")
def diary_in(device: SigningKey) -> Callable[[Path], Diary]:
    """Open the diary in a folder; who asked closes it."""

    def open_it(folder: Path) -> Diary:
        return open_diary(folder, vault=Vault(b"k" * 32), device=device, device_id=DEVICE_ID)

    return open_it


@pytest.fixture
def open_here(tmp_path: Path, diary_in: Callable[[Path], Diary]) -> Iterator[Callable[[], Diary]]:
    """Open the test's diary; again after `close`, as a new start of the app does."""
    opened: list[Diary] = []

    def open_it() -> Diary:
        opened.append(diary_in(tmp_path / "diary"))
        return opened[-1]

    yield open_it
    for diary in opened:
        diary.close()


@pytest.fixture
def diary(open_here: Callable[[], Diary]) -> Diary:
    """A new diary."""
    return open_here()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    """Andris at his desk, with both contracts fetched."""
    made = Workbench(tmp_path / "bench")
    made.fetch()
    yield made
    made.close()
