"""Fetch a week as the marketplace signed it, check it as anybody can, and write it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from tracker.errors import StoreError
from tracker.paths import write_synced
from tracker.sync.api import MarketApi
from workdiary.bundle import MAX_BYTES, check
from workdiary.bundle_found import Sum, Wrong
from workdiary.week import BillingWeek

# A large one over a slow line: 64 MB at 1 Mbit/s, beside the minute that each request has.
MORE_S = 540.0


@dataclass(frozen=True, slots=True)
class Another:
    """A sound bundle of another contract or week."""


def save_week(
    api: MarketApi,
    known_keys: Callable[[], Mapping[str, str]],
    contract_id: UUID,
    week: BillingWeek,
    file: Path,
) -> Sum | Wrong | Another:
    """What the week comes to, written whole; or what is wrong with it, and nothing is written.

    It is held against the marketplace's keys as it tells them and as this diary saw them first,
    not as the file says.

    SyncError as the API raises it, StoreError where the file cannot be written.
    """
    path = f"/api/v1/contracts/{contract_id}/weeks/{week.label}/bundle"
    data = api.file(path, MAX_BYTES, MORE_S)
    found = check(data, trusted={**api.hello().keys, **known_keys()}.values())
    if isinstance(found, Wrong):
        return found
    if (found.contract_id, found.week) != (contract_id, week.label):
        return Another()
    try:
        write_synced(file, data)
    except OSError as error:
        raise StoreError(error.strerror or "") from error
    return found
