"""A wall clock that a test moves under a real process; built by the test run with cc."""

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.stage.child import program

SOURCE = Path(__file__).with_suffix(".c")


@dataclass(frozen=True, slots=True)
class ClockShim:
    """A built shim and the file that says where the clocks of its processes stand."""

    library: Path
    file: Path

    def on(self, environ: Mapping[str, str]) -> dict[str, str]:
        """The environment of a process whose wall clock may be moved."""
        return {
            **environ,
            "LD_PRELOAD": str(self.library),
            "CLOCK_SHIM_FILE": str(self.file),
        }

    def set(self, wall_s: float = 0, boot_s: float = 0, ppm: float = 0) -> None:
        """From now on; written beside and moved, so that nobody reads half of it."""
        partial = self.file.with_suffix(".partial")
        partial.write_text(f"{wall_s} {boot_s} {ppm}\n")
        os.replace(partial, self.file)


def clock_shim(folder: Path) -> ClockShim:
    """Build the shim in `folder`."""
    library = folder / "clock_shim.so"
    command = [program("cc", "gcc"), "-shared", "-fPIC", "-O2", "-Wall", "-Werror", "-o", library]
    subprocess.run([*command, SOURCE], check=True)
    made = ClockShim(library, folder / "clock")
    made.set()
    return made
