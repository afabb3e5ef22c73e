"""The notices of the last 30 days, newest last, in a file of the app's folder."""

import json
import logging
from dataclasses import asdict, dataclass
from pathlib import Path

from tracker.paths import write_synced

logger = logging.getLogger(__name__)

KEPT_S = 30 * 86_400
MOST = 500
MAX_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One notice as it was told: when, about what, and its words."""

    at_s: int
    kind: str
    words: str


class NoticeBook:
    """Reads and writes a small file: not on the main thread. A file that cannot be read is none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def add(self, told: Told) -> None:
        """Keep it; what is older than 30 days goes."""
        kept = [one for one in self.all() if told.at_s - KEPT_S < one.at_s][-MOST + 1 :]
        text = "".join(json.dumps(asdict(one)) + "\n" for one in [*kept, told])
        try:
            write_synced(self._path, text.encode())
        except OSError as error:
            # A full disk costs a line of history, and is told by a notice of its own.
            logger.warning("notice.not_kept %s", error.strerror)

    def all(self) -> list[Told]:
        """All that are kept, oldest first."""
        try:
            with self._path.open("rb") as file:
                lines = file.read(MAX_BYTES).decode(errors="replace").splitlines()
        except OSError:
            return []
        return [told for told in map(_read, lines) if told is not None]


def _read(line: str) -> Told | None:
    try:
        found = json.loads(line)
        return Told(at_s=int(found["at_s"]), kind=str(found["kind"]), words=str(found["words"]))
    except (ValueError, KeyError, TypeError):
        return None
