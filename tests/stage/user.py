"""An ordinary user: what root starts or calls as somebody who may do no more than any person."""

import ctypes.util  # with encodings.ascii: the user may not read where Python keeps them
import encodings.ascii  # noqa: F401
import multiprocessing
import os
import pwd
import traceback
from collections.abc import Callable, Mapping
from multiprocessing.connection import Connection
from typing import Any

from tests.stage.child import StageFailed

NAME = "nobody"
PR_SET_DUMPABLE = 4
WAIT_S = 60


def user_id() -> int:
    """The ordinary user's number: one's own, unless one is root."""
    return pwd.getpwnam(NAME).pw_uid if os.geteuid() == 0 else os.geteuid()


def group_id() -> int:
    """The number of their group."""
    return pwd.getpwuid(user_id()).pw_gid


def run_as_user(call: Callable[..., Any], *args: Any, env: Mapping[str, str]) -> Any:
    """Call a function in a process of that user and return what it returned.

    A fork, not a new program: the user needs no right to read this folder or its Python.
    """
    ours, theirs = multiprocessing.Pipe()
    made = multiprocessing.get_context("fork").Process(
        target=_call, args=(theirs, call, args, dict(env)), daemon=True
    )
    made.start()
    theirs.close()
    try:
        is_there = ours.poll(WAIT_S)
        outcome, value = ours.recv() if is_there else ("failed", "no answer in time")
    except EOFError:
        outcome, value = "failed", "the process ended without an answer"
    finally:
        ours.close()
        made.terminate()
        made.join()
        made.close()
    if outcome == "failed":
        raise StageFailed(value)
    return value


def _call(answer: Connection, call: Callable[..., Any], args: Any, env: dict[str, str]) -> None:
    try:
        _become_user()
        os.environ.clear()
        os.environ.update(env)
        os.chdir("/")
        answer.send(("returned", call(*args)))
    except Exception:  # noqa: BLE001  told to the test, which fails with it
        answer.send(("failed", traceback.format_exc()))


def _become_user() -> None:
    if os.geteuid() != 0:
        return
    uid, gid = user_id(), group_id()
    os.setgroups([])
    os.setresgid(gid, gid, gid)
    os.setresuid(uid, uid, uid)
    # Changing the user hides /proc/PID from it, where a portal looks for who is asking.
    ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)
