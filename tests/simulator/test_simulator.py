"""After the faults end, everything recorded is at the marketplace exactly once, or visibly parked."""

import os
import tempfile
from pathlib import Path

import pytest

from tests.marketplace.diaries import taken_back
from tests.simulator.world import World
from tracker.store.diary import open_diary
from tracker.store.vault import Vault

# More in one go: FAIRHOUR_SEEDS=10300:20300.
FIRST, _, LAST = os.environ.get("FAIRHOUR_SEEDS", "300:10300").partition(":")


@pytest.fixture
def run(market, signed_in, tmp_path):
    """Run one seed; what was wrong at its end."""
    # In memory where there is such a folder: that commits outlive a power cut is tested elsewhere.
    quick = Path("/dev/shm")
    folder = tempfile.TemporaryDirectory(dir=quick if quick.is_dir() else tmp_path)
    homes = Path(folder.name)
    template = homes / "template"
    open_diary(
        template,
        vault=Vault(b"k" * 32),
        device=signed_in[0].device_key(),
        device_id=signed_in[0].device_id(),
    ).close()

    def one(seed):
        with taken_back():
            world = World(seed, signed_in, template, homes, market.clock.now_s)
            try:
                world.run()
                return world.wrong()
            finally:
                world.close()

    yield one
    folder.cleanup()


def failures(run, seeds):
    """What was wrong, by seed: the seed alone repeats it."""
    return {seed: wrong for seed in seeds if (wrong := run(seed))}


@pytest.mark.parametrize("hundred", [0, 1, 2])
def test_300_seeds_of_faults_lose_and_double_nothing(run, hundred):
    assert failures(run, range(100 * hundred, 100 * hundred + 100)) == {}


def test_the_seeds_that_once_failed(run):
    assert failures(run, [3647]) == {}  # a restored marketplace, and a batch before it was noticed


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_10000_seeds_of_faults_lose_and_double_nothing(run):
    assert failures(run, range(int(FIRST), int(LAST))) == {}
