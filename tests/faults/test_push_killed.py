"""Killed at each step of a push, and a month without a network."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from uuid import UUID

import pytest

from tests.builders import a_segment
from tests.faults.sync_desk import stamp, sync_desk
from tests.marketplace.conftest import a_picture
from tests.tracker.sync.approved import approve
from tracker.events import Events
from tracker.store.diary import open_diary
from tracker.store.outbox import Counts
from tracker.store.vault import Vault
from tracker.sync.api import MarketApi
from tracker.sync.push import Push
from workdiary.seal import sha256_hex
from workdiary.snapshot import Snapshot

pytestmark = pytest.mark.xdist_group("network-faults")
STEPS = ("push.marked", "push.picture_sent", "push.answered", "push.settled")


def work_with_pictures(desk, count, shade=0):
    """The next ten minutes, `count` times, each with a picture of its own."""
    made = []
    for number in range(count):
        picture = a_picture(20 + (shade + number) % 180, 64 + (shade + number) // 180)
        plain = a_segment(stamp(desk.next_s))
        shot = Snapshot(
            sha256=sha256_hex(picture),
            size_bytes=len(picture),
            taken_s=plain.starts_s + 61,
            screen=1,
            width_px=64,
            height_px=36,
        )
        contract = UUID(desk.sandbox.people["contracts"][0]["id"])
        segment = replace(plain, contract_id=contract, snapshots=(shot,))
        made.append(approve(desk.diary, segment, picture))
        desk.next_s += 600
    return made


def opened(desk, folder):
    """The desk with its diary open again."""
    diary = open_diary(
        folder / "diary",
        vault=Vault(b"k" * 32),
        device=desk.credentials.device_key(),
        device_id=desk.credentials.device_id(),
    )
    api = MarketApi(desk.proxy.origin, desk.credentials, desk.clock)
    return replace(desk, diary=diary, push=Push(diary, api, Events(), desk.clock))


def test_F01_a_push_that_is_killed_at_any_step_delivers_once(tmp_path):
    with sync_desk(tmp_path) as desk:
        for shade, step in enumerate(STEPS):
            segments = work_with_pictures(desk, 3, shade * 3)
            desk.diary.close()
            command = [sys.executable, "-m", "tests.faults.pushing", str(tmp_path)]
            command += [desk.sandbox.url, str(desk.clock.now_s)]
            died = subprocess.run(command, env=os.environ | {"FAIRHOUR_FAULT": step}, timeout=60)
            assert died.returncode == -signal.SIGKILL, step
            desk = opened(desk, tmp_path)
            desk.send()
            assert desk.is_once(segments), step
        desk.diary.close()


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_F35_thirty_days_without_a_network_arrive_in_one_push_that_is_killed_on_its_way(tmp_path):
    with sync_desk(tmp_path, "2026-10-05T09:00:00Z") as desk:
        segments = []
        for round_ in range(1_250):
            segments += work_with_pictures(desk, 1, round_) + desk.work(3)
        assert desk.counts() == Counts(waiting=5_000)
        desk.diary.close()
        for step in ("push.settled:60", "push.picture_sent:300", ""):
            command = [sys.executable, "-m", "tests.faults.pushing", str(tmp_path)]
            command += [desk.proxy.origin, str(desk.clock.now_s)]
            done = subprocess.run(command, env=os.environ | {"FAIRHOUR_FAULT": step}, timeout=900)
            assert done.returncode == (-signal.SIGKILL if step else 0)
        desk = opened(desk, tmp_path)
        assert desk.counts() == Counts()
        assert desk.rows(segments) == 5_000
        assert desk.states(segments) <= {"receipted", "late"}
        desk.diary.close()
