"""The real app as a process without windows and without a marketplace, its contracts fetched before."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.builders import OTHER_CONTRACT, terms
from tests.journeys.app import App, app
from tracker.paths import paths
from tracker.store.contracts import FetchedContract
from tracker.store.diary import open_diary
from tracker.store.vault import Vault
from tracker.sync.credentials import Credentials
from workdiary.clock import SystemClock

# Nobody listens at port 9 of a machine that runs tests.
NOWHERE = "http://127.0.0.1:9"


def furnish(home: Path) -> None:
    """A home whose diary knows both contracts of the sandbox."""
    home.mkdir(parents=True, mode=0o700)
    (home / "settings.json").write_text(json.dumps({"sign_in_in_file": True}))
    found = paths({"FAIRHOUR_HOME": str(home)})
    credentials = Credentials(found.secrets, allow_file=True, clock=SystemClock(), name=str(home))
    diary = open_diary(
        found.diary,
        vault=Vault(*credentials.vault_keys()),
        device=credentials.device_key(),
        device_id=credentials.device_id(),
    )
    contracts = (
        terms(starts_s=0, weekly_limit_s=None),
        terms(id=OTHER_CONTRACT, title="Logo refresh", starts_s=0, needs_memo=True),
    )
    with diary.database.transaction() as tx:
        diary.contracts.replace(
            tx, [FetchedContract(terms=one, week_s=0, fetched_s=0) for one in contracts]
        )
    diary.close()


@contextmanager
def offline_app(home: Path, on: Mapping[str, str] | None = None) -> Iterator[App]:
    """The app, running until the block ends."""
    if not home.exists():
        furnish(home)
    with app(home, NOWHERE, on, "--headless") as running:
        yield running
