import pytest

from tests.builders import a_segment, unix
from tests.fakes import FakeClock
from tests.tracker.sync.conftest import MemoryKeyring
from tracker import erase
from tracker.paths import paths
from tracker.store.diary import open_diary
from tracker.store.vault import Vault
from tracker.sync.credentials import Credentials

NOW_S = unix("2026-11-25T12:00:00Z")


@pytest.fixture
def found(tmp_path):
    return paths({"FAIRHOUR_HOME": str(tmp_path / "home")})


@pytest.fixture
def keyring():
    return MemoryKeyring()


def identity(found, keyring):
    return Credentials(found.secrets, allow_file=False, clock=FakeClock(NOW_S), keyring=keyring)


def opened(found, keyring):
    known = identity(found, keyring)
    return open_diary(
        found.diary,
        vault=Vault(*known.vault_keys()),
        device=known.device_key(),
        device_id=known.device_id(),
    )


def a_diary(found, keyring):
    """One segment, a sign-in, and the files beside the folder."""
    found.home.mkdir()
    identity(found, keyring).save(refresh_token="r", access_token="a")
    diary = opened(found, keyring)
    with diary.database.transaction() as tx:
        diary.segments.open(tx, a_segment())
    diary.close()


def test_after_it_the_diary_begins_anew_under_another_name(found, keyring):
    a_diary(found, keyring)
    before = identity(found, keyring)
    device_id, key = before.device_id(), before.device_key().public_hex
    erase.ask(found)
    erase.finish(found, identity(found, keyring))
    assert not erase.is_asked(found)
    after = identity(found, keyring)
    assert after.device_id() != device_id
    assert after.device_key().public_hex != key
    assert not after.is_signed_in()
    diary = opened(found, keyring)
    assert diary.segments.count("recording") == 0
    diary.close()


def test_nothing_of_it_is_left_on_the_disk(found, keyring):
    a_diary(found, keyring)
    erase.ask(found)
    erase.finish(found, identity(found, keyring))
    assert sorted(file.name for file in found.home.iterdir()) == []


def test_a_kill_at_any_step_is_finished_by_the_next_start(found, keyring, monkeypatch):
    a_diary(found, keyring)
    erase.ask(found)

    class Killed(Exception):
        pass

    def killed(*_, **__):
        raise Killed

    for step in ("begin_anew", "rmtree"):
        with monkeypatch.context() as patched:
            if step == "rmtree":
                patched.setattr(erase.shutil, "rmtree", killed)
                known = identity(found, keyring)
            else:
                known = identity(found, keyring)
                patched.setattr(known, "begin_anew", killed)
            with pytest.raises(Killed):
                erase.finish(found, known)
        assert erase.is_asked(found)
    erase.finish(found, identity(found, keyring))
    assert not erase.is_asked(found)
    assert not found.diary.exists()


def test_what_was_not_asked_for_is_not_erased(found, keyring):
    a_diary(found, keyring)
    assert not erase.is_asked(found)
