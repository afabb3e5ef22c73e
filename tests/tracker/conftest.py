"""What the tracker's tests share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tracker.workbench import Workbench


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    """Andris at his desk, with both contracts fetched."""
    made = Workbench(tmp_path / "diary")
    made.fetch()
    yield made
    made.close()
