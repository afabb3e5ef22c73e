import stat

import keyring as keyring_library
import pytest
from keyring.errors import KeyringLocked as KeyringIsLocked

from tracker.errors import KeyringLocked, NoKeyring
from tracker.sync.credentials import Credentials, SystemKeyring


@pytest.fixture
def open_credentials(tmp_path, clock, keyring):
    def open_them(allow_file=False):
        return Credentials(
            tmp_path / "home" / "sign-in.json",
            allow_file=allow_file,
            clock=clock,
            keyring=keyring,
        )

    return open_them


def identity(credentials):
    return (
        credentials.device_id(),
        credentials.device_key().to_bytes(),
        credentials.vault_keys()[0],
    )


def test_a_computer_keeps_its_id_and_keys(open_credentials):
    first = identity(open_credentials())
    assert identity(open_credentials()) == first
    assert len(first[2]) == 32


def test_the_sign_in_survives_a_new_start_and_the_access_token_does_not(open_credentials):
    open_credentials().save(refresh_token="refresh", access_token="access")
    again = open_credentials()
    assert (again.refresh_token(), again.access_token()) == ("refresh", None)


def test_signing_out_keeps_the_keys(open_credentials):
    credentials = open_credentials()
    before = identity(credentials)
    credentials.save(refresh_token="refresh", access_token="access")
    credentials.forget()
    again = open_credentials()
    assert (again.refresh_token(), identity(again)) == (None, before)


def test_without_a_keyring_nothing_is_written_unasked(open_credentials, keyring, tmp_path):
    keyring.is_away = True
    with pytest.raises(NoKeyring):
        open_credentials().device_id()
    assert not (tmp_path / "home").exists()


def test_with_consent_a_private_file_takes_the_keyrings_place(open_credentials, keyring, tmp_path):
    keyring.is_away = True
    credentials = open_credentials(allow_file=True)
    credentials.save(refresh_token="refresh", access_token="access")
    path = tmp_path / "home" / "sign-in.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in path.parent.iterdir()] == ["sign-in.json"]
    again = open_credentials(allow_file=True)
    assert (again.refresh_token(), identity(again)) == ("refresh", identity(credentials))


def test_a_keyring_that_comes_late_makes_no_new_keys(open_credentials, keyring):
    known = identity(open_credentials())
    keyring.is_away = True
    with pytest.raises(NoKeyring):
        open_credentials().vault_keys()
    keyring.is_away = False
    assert identity(open_credentials()) == known


def test_a_secret_that_cannot_be_read_is_not_overwritten(open_credentials, keyring):
    identity(open_credentials())
    (name,) = keyring.secrets
    keyring.secrets[name] = "{broken"
    with pytest.raises(NoKeyring, match="unreadable"):
        open_credentials().device_id()
    assert keyring.secrets[name] == "{broken"


def test_a_computer_without_a_keyring_service_is_told_so(tmp_path, clock):
    credentials = Credentials(tmp_path / "sign-in.json", allow_file=False, clock=clock)
    with pytest.raises(NoKeyring):
        credentials.device_id()
    agreed = Credentials(tmp_path / "sign-in.json", allow_file=True, clock=clock)
    assert agreed.device_id() == agreed.device_id()


def a_closed_prompt(service, name):
    raise KeyringIsLocked("Failed to unlock the collection!")


def test_a_keyring_that_is_only_locked_is_told_from_none(monkeypatch):
    monkeypatch.setattr(keyring_library, "get_password", a_closed_prompt)
    with pytest.raises(KeyringLocked):
        SystemKeyring().get("fairhour", "home")
