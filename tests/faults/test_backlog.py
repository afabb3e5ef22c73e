"""Thirty days without a network, then one push: everything is there once, pictures too."""

from contextlib import closing
from dataclasses import replace
from uuid import UUID

import pytest

from tests.builders import a_segment
from tests.faults.sync_desk import stamp, sync_desk
from tests.journeys.sandbox import free_port
from tests.marketplace.conftest import a_picture, a_snapshot_of
from tests.tracker.sync.approved import approve
from tracker.store.outbox import Counts
from workdiary.week import SLOT_S

DAYS, A_DAY, WITH_PICTURE = 30, 167, 4


@pytest.mark.long
@pytest.mark.timeout(900)
def test_thirty_days_offline_arrive_with_one_push(tmp_path):
    with sync_desk(tmp_path, "2026-10-16T09:00:00Z") as desk:
        contract = UUID(desk.sandbox.people["contracts"][0]["id"])
        nowhere = desk.reached(f"http://127.0.0.1:{free_port()}")
        made, pictures = [], set()
        for number in range(DAYS * A_DAY):
            segment = replace(a_segment(stamp(desk.next_s)), contract_id=contract)
            if number % WITH_PICTURE:
                made.append(approve(desk.diary, segment))
            else:
                picture = a_picture(number % 200, 64 + number // 200, 36)
                shot = a_snapshot_of(picture, segment.starts_s + 61)
                pictures.add(shot.sha256)
                made.append(approve(desk.diary, replace(segment, snapshots=(shot,)), picture))
            desk.next_s += SLOT_S
            if number % A_DAY == 0:
                nowhere.run(is_asked=True)
        assert nowhere.sending.state == "offline"
        assert desk.counts().waiting == len(made)
        with closing(nowhere._api):
            desk.reached(desk.sandbox.url).run(is_asked=True)
        assert (desk.rows(made), desk.counts()) == (len(made), Counts())
        assert desk.states(made) == {"receipted", "late"}  # some weeks were locked meanwhile
        kept = {path.name for path in (desk.sandbox.home / "blobs").glob("??/*")}
        assert kept == pictures and len(pictures) > 1_200
