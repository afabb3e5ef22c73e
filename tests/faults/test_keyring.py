import stat

import keyring as keyring_library
import pytest
from keyring.backends.fail import Keyring as Fail

from tests.fakes import FakeClock
from tests.tracker.sync.conftest import MemoryKeyring
from tests.tracker.workbench import Workbench
from tracker.control.recovery_key import RecoveryKey
from tracker.errors import BadRecoveryKey, NoKeyring
from tracker.recovery import recover
from tracker.store.recovery_key import spell
from tracker.sync.credentials import Credentials, SystemKeyring


@pytest.fixture
def keyring():
    return MemoryKeyring()


@pytest.fixture
def credentials(tmp_path, keyring):
    def open_them(*, allow_file=False):
        file = tmp_path / "home" / "sign-in.json"
        clock = FakeClock(1_795_190_000)
        return Credentials(file, allow_file=allow_file, clock=clock, keyring=keyring)

    return open_them


def recorded(folder, key):
    """A diary with a picture under this key; its files."""
    bench = Workbench(folder, key=key)
    bench.fetch()
    bench.start()
    bench.run(30)
    bench.stop()
    bench.close()
    return {path.name: path.read_bytes() for path in (folder / "snapshots").iterdir()}


def test_F10_a_missing_or_locked_keyring_asks_and_leaves_everything_as_it_is(
    credentials, keyring, tmp_path
):
    sealed = recorded(tmp_path / "diary", credentials().vault_keys()[0])
    secrets = dict(keyring.secrets)
    keyring.is_away = True
    with pytest.raises(NoKeyring):
        credentials().vault_keys()
    assert keyring.secrets == secrets
    assert not (tmp_path / "home").exists()
    files = {p.name: p.read_bytes() for p in (tmp_path / "diary" / "snapshots").iterdir()}
    assert files == sealed


def test_F05_a_keyring_that_comes_late_is_found_without_a_restart():
    from keyring.backend import KeyringBackend
    from keyring.compat import properties

    class Late(KeyringBackend):
        """Comes up after the app."""

        is_up = False

        @properties.classproperty
        def priority(cls):
            if not Late.is_up:
                raise RuntimeError("not yet")
            return 9

        def get_password(self, service, username):
            return "secret"

        def set_password(self, service, username, password):
            raise AssertionError("nothing is written")

    with pytest.raises(NoKeyring):
        SystemKeyring().get("fairhour", "test")
    Late.is_up = True
    assert SystemKeyring().get("fairhour", "test") == "secret"
    Late.is_up = False
    keyring_library.set_keyring(Fail())


def test_F10_a_file_is_written_only_after_a_yes_and_only_its_user_reads_it(
    credentials, keyring, tmp_path
):
    keyring.is_away = True
    key = credentials(allow_file=True).vault_keys()
    file = tmp_path / "home" / "sign-in.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert credentials(allow_file=True).vault_keys() == key


def test_F10_a_changed_keyring_costs_no_time_and_the_recovery_key_opens_the_pictures(
    credentials, keyring, tmp_path
):
    old = credentials().vault_keys()[0]
    written_down = spell(old)
    sealed = recorded(tmp_path / "diary", old)
    keyring.secrets.clear()

    new = credentials()
    bench = Workbench(tmp_path / "diary", at="2026-11-20T14:00:00Z", key=new.vault_keys()[0])
    recover(bench.desk, bench.clock.read())
    bench.start()
    bench.run(30)
    bench.stop()
    assert [kept.segment.seconds for kept in bench.kept()] == [30, 30]
    assert bench.desk.has_locked_pictures

    recovery = RecoveryKey(new, bench.diary, bench.timekeeper.note_pictures)
    slip = written_down[:-1] + ("1" if written_down[-1] == "0" else "0")
    for wrong in ("", "FH-1234", spell(b"w" * 32), slip):
        with pytest.raises(BadRecoveryKey):
            recovery.use(wrong)
    assert len(new.vault_keys()) == 1
    assert recovery.use(written_down.lower().replace("-", " ")) == 1
    bench.timekeeper.refresh().result()
    assert not bench.desk.has_locked_pictures
    assert bench.diary.snapshots.missing() == set()
    assert credentials().vault_keys() == (new.vault_keys()[0], old)
    files = tmp_path / "diary" / "snapshots"
    assert {name: (files / name).read_bytes() for name in sealed} == sealed
    bench.close()
