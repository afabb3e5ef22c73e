"""What the marketplace last told of the money, in a file beside the diary: shown offline too."""

import json
from pathlib import Path

from tracker.errors import StoreError
from tracker.paths import write_synced
from tracker.told import ToldMoney, read_told, spell_told
from workdiary.errors import BadRecord

MAX_BYTES = 8 * 1024 * 1024


class KeptMoney:
    """One small file. What cannot be read was not told yet: it is fetched again."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> ToldMoney:
        """What was kept last."""
        try:
            with self._path.open("rb") as file:
                return read_told(json.loads(file.read(MAX_BYTES)))
        except (OSError, ValueError, RecursionError, BadRecord):
            return ToldMoney()

    def keep(self, told: ToldMoney) -> bool:
        """Keep it in place of what was kept; True when more than its time differs."""
        before = self.read()
        spelled = json.dumps(spell_told(told), ensure_ascii=False, separators=(",", ":"))
        try:
            write_synced(self._path, spelled.encode())
        except OSError as error:
            raise StoreError(error.strerror or "") from error
        facts = (before.figures, before.pairs, before.weeks, before.marks)
        return facts != (told.figures, told.pairs, told.weeks, told.marks)
