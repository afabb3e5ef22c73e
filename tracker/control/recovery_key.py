"""The pictures' key for a person to keep, and the way back to pictures kept under an older one."""

from collections.abc import Callable

from tracker.errors import BadRecoveryKey
from tracker.store import recovery_key
from tracker.store.diary import Diary
from tracker.sync.credentials import Credentials


class RecoveryKey:
    """Both calls may wait for the keyring: they run off the main thread."""

    def __init__(
        self, credentials: Credentials, diary: Diary, on_opened: Callable[[], object]
    ) -> None:
        self._credentials = credentials
        self._diary = diary
        self._on_opened = on_opened

    def show(self) -> str:
        """Whoever has this line can open the pictures on this computer."""
        return recovery_key.spell(self._credentials.vault_keys()[0])

    def use(self, text: str) -> int:
        """How many locked pictures this key opens; it is kept from then on.

        BadRecoveryKey for a line that is none, or that opens nothing: then nothing is kept.
        """
        key = recovery_key.read(text)
        snapshots = self._diary.snapshots
        before = snapshots.locked_count()
        snapshots.learn(key)
        opened = before - snapshots.locked_count()
        if not opened:
            raise BadRecoveryKey()
        self._credentials.keep_older(key)
        self._on_opened()
        return opened
