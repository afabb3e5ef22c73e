"""The windows as a process on a screen of their own, recording sample data, for a login or a look."""

import os
import sys

from tests.fakes import FakeClock
from tests.tracker.ui import samples
from tests.tracker.ui.test_windows import Keeper
from tracker import events
from tracker.paths import paths
from tracker.settings import Settings
from tracker.shell import Shell
from tracker.ui.opened import Opened
from tracker.ui.windows import Windows


def main() -> int:
    shell = Shell(paths(os.environ), os.environ)
    windows = Windows(zone=samples.RIGA)

    def open_app() -> Opened:
        return Opened(
            timekeeper=Keeper(),
            diary=samples.a_diary(),
            events=events.Events(),
            clock=FakeClock(samples.NOW_S),
            sign_in=samples.FakeSignIn(),
            recovery_key=samples.FakeRecoveryKey(),
            settings=Settings(knows_closing=True),
            keep_settings=print,
            shell=shell,
        )

    code = windows.run(open_app, is_hidden="--hidden" in sys.argv)
    windows.close()
    shell.close()
    return code


if __name__ == "__main__":
    sys.exit(main())
