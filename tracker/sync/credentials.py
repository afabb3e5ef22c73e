"""The sign-in and the keys of this computer: in the keyring, or with consent in a 0600 file."""

import json
import secrets
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Protocol
from uuid import UUID

from tracker.errors import KeyringLocked, NoKeyring, StoreError
from tracker.paths import write_synced
from workdiary.clock import Clock
from workdiary.ids import RANDOM_BYTES, uuid7
from workdiary.seal import SigningKey

SERVICE = "Fairhour"
VAULT_KEY_BYTES = 32


class Keyring(Protocol):
    """What is used of a keyring. Each call may raise NoKeyring."""

    def get(self, service: str, name: str) -> str | None:
        """The secret kept under this name, or None."""

    def set(self, service: str, name: str, secret: str) -> None:
        """Keep a secret under this name."""


class SystemKeyring:
    """The desktop's own keyring, found at the first use."""

    def get(self, service: str, name: str) -> str | None:
        """The secret kept under this name, or None."""
        import keyring
        from keyring.errors import KeyringError
        from keyring.errors import KeyringLocked as Locked

        try:
            _look_again()
            return keyring.get_password(service, name)
        except Locked as error:
            raise KeyringLocked(type(error).__name__) from error
        except (KeyringError, RuntimeError, OSError) as error:
            raise NoKeyring(type(error).__name__) from error

    def set(self, service: str, name: str, secret: str) -> None:
        """Keep a secret under this name."""
        import keyring
        from keyring.errors import KeyringError
        from keyring.errors import KeyringLocked as Locked

        try:
            keyring.set_password(service, name, secret)
        except Locked as error:
            raise KeyringLocked(type(error).__name__) from error
        except (KeyringError, RuntimeError, OSError) as error:
            raise NoKeyring(type(error).__name__) from error


def _look_again() -> None:
    """Where the library found no keyring it would never look again; at a login one comes late."""
    import keyring
    from keyring import backend, core
    from keyring.backends import fail

    if isinstance(keyring.get_keyring(), fail.Keyring):
        backend.get_all_keyring.reset()
        core.init_backend()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """All secrets as one record: written whole or not at all."""

    device_id: str
    device_key: str
    vault_key: str
    refresh_token: str | None = None
    older_vault_keys: tuple[str, ...] = ()


class Credentials:
    """Made once for a computer and then the same for ever: device id, device key, picture key.

    `name` tells several homes of one user apart in the keyring. Raises NoKeyring when there is
    no keyring and no file was agreed to; nothing new is made then, so that no old key is lost.
    """

    def __init__(
        self,
        file: Path,
        *,
        allow_file: bool,
        clock: Clock,
        name: str = "sign-in",
        keyring: Keyring | None = None,
        chance: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self._file = file
        self._allow_file = allow_file
        self._clock = clock
        self._name = name
        self._keyring = keyring or SystemKeyring()
        self._chance = chance
        self._guard = threading.RLock()
        self._kept: _Kept | None = None
        self._device_key: SigningKey | None = None
        self._access_token: str | None = None

    def device_id(self) -> UUID:
        """What this computer calls itself in its chain."""
        return UUID(self._all().device_id)

    def device_key(self) -> SigningKey:
        """The key this computer signs with."""
        kept = self._all()
        with self._guard:
            if self._device_key is None:  # made once: it signs each request
                self._device_key = SigningKey.from_bytes(bytes.fromhex(kept.device_key))
            return self._device_key

    def vault_keys(self) -> tuple[bytes, ...]:
        """What wraps the pictures' keys, 32 bytes each: the key of now, then older ones."""
        kept = self._all()
        return tuple(bytes.fromhex(key) for key in (kept.vault_key, *kept.older_vault_keys))

    def keep_older(self, key: bytes) -> None:
        """Pictures from before the keyring was lost were kept under this one."""
        with self._guard:
            kept = self._all()
            if key not in self.vault_keys():
                older = (*kept.older_vault_keys, key.hex())
                self._write(replace(kept, older_vault_keys=older))

    def refresh_token(self) -> str | None:
        """What the sign-in is renewed with, or None: signed out."""
        return self._all().refresh_token

    def is_signed_in(self) -> bool:
        """Is a sign-in kept here? Unlike the others it makes nothing new."""
        with self._guard:
            kept = self._kept or self._read()
        return kept is not None and kept.refresh_token is not None

    def access_token(self) -> str | None:
        """The token of the moment; in memory only."""
        return self._access_token

    def save(self, *, refresh_token: str, access_token: str) -> None:
        """Signed in: the refresh token is kept, the access token only remembered."""
        with self._guard:
            self._write(replace(self._all(), refresh_token=refresh_token))
            self._access_token = access_token

    def renew(self, access_token: str | None) -> None:
        """Remember another access token, or none."""
        self._access_token = access_token

    def forget(self) -> None:
        """Signed out. The computer's keys stay: they open the pictures and sign the chain."""
        with self._guard:
            self._access_token = None
            if self._all().refresh_token is not None:
                self._write(replace(self._all(), refresh_token=None))

    def begin_anew(self) -> None:
        """Another device with other keys, signed out: the diary of the old one is erased."""
        with self._guard:
            self._access_token = None
            self._write(self._new())

    def _all(self) -> _Kept:
        with self._guard:
            if self._kept is None:
                found = self._read()
                if found is None:
                    self._write(self._new())
                else:
                    self._kept = found
            assert self._kept is not None
            return self._kept

    def _new(self) -> _Kept:
        wall_ms = self._clock.read().wall_ms
        return _Kept(
            device_id=str(uuid7(wall_ms, self._chance(RANDOM_BYTES))),
            device_key=SigningKey.generate().to_bytes().hex(),
            vault_key=self._chance(VAULT_KEY_BYTES).hex(),
        )

    def _read(self) -> _Kept | None:
        """From the file if there is one and it was agreed to, else from the keyring."""
        if self._allow_file and self._file.exists():
            return _from_text(self._file.read_text("utf-8"))
        try:
            text = self._keyring.get(SERVICE, self._name)
        except NoKeyring:
            if self._allow_file:
                return None
            raise
        return None if text is None else _from_text(text)

    def _write(self, kept: _Kept) -> None:
        text = json.dumps(asdict(kept))
        if not (self._allow_file and self._file.exists()):
            try:
                self._keyring.set(SERVICE, self._name, text)
                self._kept = kept
                return
            except NoKeyring:
                if not self._allow_file:
                    raise
        self._write_file(text)
        self._kept = kept

    def _write_file(self, text: str) -> None:
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_synced(self._file, text.encode())
        except OSError as error:
            raise StoreError(error.strerror or "") from error


def _from_text(text: str) -> _Kept:
    try:
        value = json.loads(text)
        kept = _Kept(**value)
        kept = replace(kept, older_vault_keys=tuple(kept.older_vault_keys))
        UUID(kept.device_id)
        SigningKey.from_bytes(bytes.fromhex(kept.device_key))
        for key in (kept.vault_key, *kept.older_vault_keys):
            bytes.fromhex(key)
    except (ValueError, TypeError, AttributeError) as error:
        # Never overwritten with new ones: a person may still repair what is there.
        raise NoKeyring("unreadable") from error
    return kept
