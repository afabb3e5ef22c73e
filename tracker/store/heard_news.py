"""Up to which notice the marketplace was heard, in a file beside the diary."""

from pathlib import Path

from tracker.errors import StoreError
from tracker.paths import write_synced


class HeardNews:
    """One number. Without it nothing was heard yet."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> int | None:
        """The number of the last notice that was heard."""
        try:
            return int(self._path.read_text(encoding="ascii")[:20])
        except (OSError, ValueError):
            return None

    def keep(self, id: int) -> None:
        """Everything up to this one was told."""
        try:
            write_synced(self._path, b"%d" % id)
        except OSError as error:
            raise StoreError(error.strerror or "") from error
