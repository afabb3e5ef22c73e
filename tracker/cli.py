"""What each word after `fairhour` does, and its exit code.

0 done   1 refused by a rule   2 bad arguments   3 the app is not running   4 no answer within 2 s
"""

import argparse
import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TextIO
from uuid import UUID

from tracker.control import carry, read, say, self_test
from tracker.control.client import send
from tracker.control.verify_file import verify_file
from tracker.control.words import Reply, Request, refusal
from tracker.errors import DiaryInUse, NoAnswer, NotRunning, StoreError
from tracker.paths import Paths, paths
from tracker.store.diary import DATABASE, open_diary
from tracker.store.vault import KEY_BYTES, Vault
from workdiary.clock import SystemClock
from workdiary.seal import SigningKey
from workdiary.segment import REASONS

DONE, REFUSED, BAD_ARGUMENTS, NOT_RUNNING, NO_ANSWER = 0, 1, 2, 3, 4
STARTS_WITHIN_S = 20
# A file of years takes its time; the others answer at once.
PATIENCE_S = {"sign-in": 60.0, "export": 600.0, "bundle": 660.0, "import": 600.0}
# These only read: without the app they open the diary themselves.
READ = {"today": read.today, "diary": read.day, "outbox": read.outbox, "export": carry.export}


def parser() -> argparse.ArgumentParser:
    """The words and what each takes."""
    top = argparse.ArgumentParser(
        prog="fairhour",
        allow_abbrev=False,
        description="Record work, look at the diary, send it. No word: open the app.",
    )
    top.add_argument("--headless", action="store_true", help="run the app without windows")
    top.add_argument("--hidden", action="store_true", help="start without a window, in the tray")
    top.add_argument(
        "--sign-in-file",
        action="store_true",
        help="without a keyring, keep the sign-in in a file only you can read",
    )
    words = top.add_subparsers(dest="word", metavar="WORD")

    def word(name: str, about: str) -> argparse.ArgumentParser:
        made = words.add_parser(name, help=about, description=about)
        made.add_argument("--json", action="store_true", help="UTC, seconds, one JSON object")
        return made

    word("status", "state, contract, clock, today, week, held, not sent")
    start = word("start", "record a contract; without one, the last")
    start.add_argument("contract", nargs="?", help="its id or a unique part of its title")
    start.add_argument("--memo", help="what you work on; your client sees it")
    start.add_argument("--label", help="one of the client's labels; without it, the last")
    word("stop", "stop at this second")
    switch = word("switch", "go on with another contract in the same second")
    switch.add_argument("contract", help="its id or a unique part of its title")
    memo = word("memo", "show or set the memo")
    memo.add_argument("memo", nargs="?", metavar="TEXT")
    label = word("label", "show or set the label")
    label.add_argument("label", nargs="?", metavar="TEXT", help="one of the client's labels")
    today = word("today", "totals per contract")
    today.add_argument("date", nargs="?", help="2026-11-20")
    diary = word("diary", "the segments of a day")
    diary.add_argument("date", nargs="?", help="2026-11-20")
    diary.add_argument("--contract", help="only of this contract")
    approve = word("approve", "send held segments now; prints how many")
    approve.add_argument("which", nargs="*", metavar="DATE|ID")
    approve.add_argument("--all", action="store_true", help="all that are held")
    for name, about in (
        ("remove", "remove segments; undo until the week locks"),
        ("restore", "bring removed segments back"),
        ("hide", "blur the pictures of held segments; their time stays"),
        ("unhide", "show blurred or covered pictures again, until they are approved"),
    ):
        word(name, about).add_argument("ids", nargs="+", metavar="ID")
    away = word("away", "answer for an absence")
    away.add_argument("choice", choices=["go_on", "stop", "manual"])
    away.add_argument("--memo")
    away.add_argument("--reason", choices=tuple(REASONS), help="why it was not recorded")
    away.add_argument("--contract", help="claim for this one: its id or a part of its title")
    away.add_argument("--until", dest="ends", metavar="HH:MM", help="claim only up to here")
    manual = word("manual", "add time by hand, where the contract takes it")
    manual.add_argument("starts", metavar="FROM", help="14:03, in your zone")
    manual.add_argument("ends", metavar="TO")
    manual.add_argument("--memo", required=True, help="what you worked on; your client sees it")
    manual.add_argument("--reason", choices=tuple(REASONS), default="other")
    manual.add_argument("--date", help="2026-11-20; without it, today")
    manual.add_argument("--contract", help="its id or a unique part of its title")
    mode = word("mode", "a call, reading or thinking: no pause without input, marked")
    mode.add_argument("choice", choices=["call", "reading", "thinking", "off"])
    mode.add_argument("minutes", nargs="?", default="30", choices=["15", "30", "60"])
    verify = word("verify", "check a signed week; needs no app, sign-in or network")
    verify.add_argument("bundle", metavar="FILE")
    verify.add_argument(
        "--key",
        dest="trusted",
        metavar="HEX",
        action="append",
        default=[],
        help="a public key of the marketplace that you trust; may stand several times",
    )
    bundle = word("bundle", "a contract's week, signed by the marketplace, checked and written")
    bundle.add_argument("date", metavar="WEEK", help="any day of it: 2026-11-20")
    bundle.add_argument("file", metavar="FILE")
    bundle.add_argument("--contract", required=True, help="its id or a unique part of its title")
    word("doctor", "test what the app needs, and say what to do about what is amiss")
    outbox = word("outbox", "what is only here: waiting, sending, refused, parked, and why")
    outbox.add_argument("--export", metavar="FILE", help="write it as a file the website takes")
    export = word("export", "the diary, or one week, as .csv, .json, .ics or .zip with pictures")
    export.add_argument("date", nargs="?", metavar="WEEK", help="any day of it: 2026-11-20")
    export.add_argument("file", metavar="FILE")
    bring = word("import", "time of Toggl Track, Clockify, Harvest or Kimai as manual time")
    bring.add_argument("file", metavar="FILE", help="its detailed report as CSV")
    bring.add_argument("--contract", help="its id or a unique part of its title", required=True)
    bring.add_argument("--dry-run", action="store_true", help="only the totals; nothing is written")
    word("sign-in", "sign this computer in with a code")
    recovery = word("recovery-key", "show the pictures' key to keep it, or open older pictures")
    recovery.add_argument("ids", nargs="*", metavar="KEY", help="a key that was kept before")
    word("quit", "stop recording and end the app")
    return top


def main(words: Sequence[str], environ: Mapping[str, str], *, out: TextIO, err: TextIO) -> int:
    """Do one word; the exit code."""
    asked = parser().parse_args(words)
    if asked.word == "verify":
        return verify_file(
            asked.bundle, trusted=asked.trusted, is_json=asked.json, out=out, err=err
        )
    found = paths(environ)
    if asked.word == "doctor":
        ask = None if asked.json else self_test.ask_in(out)
        return self_test.tell(self_test.checks(found, environ, ask), is_json=asked.json, out=out)
    request = request_of(asked)
    if request is None:
        err.write("fairhour approve: name a day or segments, or say --all\n")
        return BAD_ARGUMENTS
    try:
        reply = _sent(found, environ, request)
    except NotRunning:
        if request.do not in READ or (request.do == "outbox" and request.file is not None):
            err.write("Not running.\n")
            return NOT_RUNNING
        return _read_alone(found, request, asked, out=out, err=err)
    except NoAnswer:
        err.write("The app did not answer within 2 s.\n")
        return NO_ANSWER
    if reply.is_ok and request.do == "sign-in":
        return _wait_for_sign_in(found, reply, asked, out=out, err=err)
    return tell(reply, asked, out=out, err=err)


def request_of(asked: argparse.Namespace) -> Request | None:
    """The request behind the arguments; None where they do not say enough."""
    given = vars(asked)
    ids = tuple(given.get("ids") or ())
    date = given.get("date")
    if asked.word == "approve":
        if not asked.which and not asked.all:
            return None
        if len(asked.which) == 1 and read.day_of(asked.which[0], 0) is not None:
            date = asked.which[0]
        else:
            ids = tuple(asked.which)
    return Request(
        do=asked.word,
        contract=given.get("contract"),
        memo=given.get("memo"),
        label=given.get("label"),
        date=date,
        ids=ids,
        choice="dry_run" if given.get("dry_run") else given.get("choice"),
        minutes=given.get("minutes"),
        starts=given.get("starts"),
        ends=given.get("ends"),
        reason=given.get("reason"),
        file=_file_of(given),
    )


def _file_of(given: Mapping[str, Any]) -> str | None:
    named = given.get("export") or given.get("file")
    return str(Path(named).absolute()) if named else None


def tell(reply: Reply, asked: argparse.Namespace, *, out: TextIO, err: TextIO) -> int:
    """Print a reply as it was asked for; its exit code."""
    if asked.json:
        told: dict[str, Any] = {"v": 1, "ok": reply.is_ok} | dict(reply.facts)
        if not reply.is_ok:
            told |= {"code": reply.code, "say": reply.say}
        out.write(json.dumps(told, ensure_ascii=False) + "\n")
    elif not reply.is_ok:
        err.write(reply.say + "\n")
    elif asked.word in ("memo", "label") and getattr(asked, asked.word) is None:
        out.write(say.plain(reply.facts[asked.word]) + "\n")
    elif asked.word != "quit":
        out.write(say.TEXTS.get(asked.word, say.status)(reply.facts) + "\n")
    if reply.is_ok:
        return DONE
    return NO_ANSWER if reply.code == "no_answer" else REFUSED


def _sent(found: Paths, environ: Mapping[str, str], request: Request) -> Reply:
    patience_s = PATIENCE_S.get(request.do, 2.5)
    try:
        return send(found.socket, request, patience_s=patience_s)
    except NotRunning:
        if request.do != "start":
            raise
    _start_app(found, environ)
    return send(found.socket, request)


def _start_app(found: Paths, environ: Mapping[str, str]) -> None:
    """Start the app behind this word's back; NotRunning when it does not come up."""
    has_display = bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))
    words = [] if has_display or os.name == "nt" or sys.platform == "darwin" else ["--headless"]
    program = (
        [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "tracker"]
    )
    app = subprocess.Popen(
        [*program, *words],
        env=dict(environ),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    for _ in range(10 * STARTS_WITHIN_S):
        try:
            send(found.socket, Request(do="status"))
        except (NotRunning, NoAnswer):
            if app.poll() is not None:
                raise NotRunning from None
            threading.Event().wait(0.1)
        else:
            return
    raise NotRunning


def _read_alone(
    found: Paths, request: Request, asked: argparse.Namespace, *, out: TextIO, err: TextIO
) -> int:
    """Read the diary without the app. No key is needed: pictures stay closed, nothing is signed."""
    if not (found.diary / DATABASE).exists():
        err.write("Not running, and there is no diary here yet.\n")
        return NOT_RUNNING
    now_s = SystemClock().read().now_s
    try:
        diary = open_diary(
            found.diary,
            vault=Vault(bytes(KEY_BYTES)),
            device=SigningKey.generate(),
            device_id=UUID(int=0),
        )
    except DiaryInUse:
        err.write("Another process holds the diary.\n")
        return NO_ANSWER
    except StoreError as error:
        reply = refusal("cannot_save", {"reason": str(error) or type(error).__name__})
        return tell(reply, asked, out=out, err=err)
    try:
        return tell(READ[request.do](diary, now_s, request), asked, out=out, err=err)
    finally:
        diary.close()


def _wait_for_sign_in(
    found: Paths, reply: Reply, asked: argparse.Namespace, *, out: TextIO, err: TextIO
) -> int:
    """Print where to confirm the code, then wait until it was."""
    facts = reply.facts
    if asked.json:
        out.write(json.dumps({"v": 1, "ok": True} | dict(facts), ensure_ascii=False) + "\n")
    else:
        out.write(f"Open {facts['url']} and enter {facts['user_code']}\n")
    out.flush()
    for _ in range(int(facts["expires_s"]) + 5):
        threading.Event().wait(1.0)
        try:
            told = send(found.socket, Request(do="status"))
        except NotRunning:
            err.write("Not running.\n")
            return NOT_RUNNING
        except NoAnswer:
            continue
        match told.facts.get("sign_in"):
            case "signed_in":
                if not asked.json:
                    out.write("Signed in.\n")
                return DONE
            case "denied" | "expired" | "failed" as outcome:
                err.write(refusal(f"sign_in_{outcome}").say + "\n")
                return REFUSED
    err.write(refusal("sign_in_expired").say + "\n")
    return REFUSED
