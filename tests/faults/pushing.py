"""The same computer in a process of its own that pushes once: `python -m tests.faults.pushing`."""

import sys
from pathlib import Path

from tests.fakes import FakeClock
from tests.tracker.sync.conftest import MemoryKeyring
from tracker.events import Events
from tracker.store.diary import open_diary
from tracker.store.vault import Vault
from tracker.sync.api import MarketApi
from tracker.sync.credentials import Credentials
from tracker.sync.push import Push

folder, url, now_s = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
clock = FakeClock(now_s)
credentials = Credentials(
    folder / "sign-in.json", allow_file=True, clock=clock, keyring=MemoryKeyring()
)
diary = open_diary(
    folder / "diary",
    vault=Vault(b"k" * 32),
    device=credentials.device_key(),
    device_id=credentials.device_id(),
)
Push(diary, MarketApi(url, credentials, clock), Events(), clock).run(is_asked=True)
diary.close()
