"""A process that a stage starts, waits for and ends; nothing else is ever ended."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

END_S = 10.0


class StageMissing(Exception):
    """A program that a stage needs is not installed; the text says which package brings it."""


class StageFailed(Exception):
    """A program of a stage did not start; the text holds the end of what it said."""


def program(name: str, package: str) -> str:
    """The path of a program, or StageMissing with the Debian package to install."""
    path = shutil.which(name)
    if path is None:
        raise StageMissing(f"{name} is missing: install the package {package}")
    return path


@contextmanager
def child(
    command: Sequence[str | Path],
    *,
    log: Path,
    env: Mapping[str, str] | None = None,
    ends_by: signal.Signals = signal.SIGTERM,
    pass_fds: Sequence[int] = (),
    cwd: Path | None = None,
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a command in its own group for the length of the block; its output goes to `log`."""
    with log.open("ab") as said:
        process = subprocess.Popen(
            [str(word) for word in command],
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            env=dict(os.environ if env is None else env),
            pass_fds=pass_fds,
            cwd=cwd,
            start_new_session=True,
        )
    try:
        yield process
    finally:
        end(process, ends_by)


def end(process: subprocess.Popen[bytes], by: signal.Signals = signal.SIGTERM) -> None:
    """Ask a child to end, then its whole group without asking."""
    if process.poll() is None:
        process.send_signal(by)
        try:
            process.wait(END_S)
        except subprocess.TimeoutExpired:
            pass
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()


def wait_until(
    is_ready: Callable[[], bool],
    *,
    process: subprocess.Popen[bytes],
    log: Path,
    within_s: float = 20.0,
) -> None:
    """Look until the child is ready; StageFailed with its last words when it ends or is too slow."""
    ends_at = time.monotonic() + within_s
    while not is_ready():
        if process.poll() is not None or time.monotonic() > ends_at:
            words = log.read_text(errors="replace")[-2000:]
            raise StageFailed(f"{process.args!r} did not become ready:\n{words}")
        time.sleep(0.02)
