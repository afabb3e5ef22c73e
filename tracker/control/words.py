"""Requests and replies of the local socket, as frozen records and as JSON lines. Pure.

{"v":1,"do":"start","contract":"checkout"}  ->  {"v":1,"ok":true,...}
                                                {"v":1,"ok":false,"code":"...","say":"..."}
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

VERSION = 1
MAX_BYTES = 64 * 1024
ANSWER_WITHIN_S = 2.0
WORDS = frozenset(
    {
        "status",
        "start",
        "stop",
        "switch",
        "memo",
        "label",
        "today",
        "diary",
        "approve",
        "remove",
        "restore",
        "hide",
        "unhide",
        "away",
        "mode",
        "manual",
        "raise",
        "open",
        "outbox",
        "export",
        "bundle",
        "import",
        "sign-in",
        "recovery-key",
        "quit",
    }
)
TEXTS = (
    "contract", "memo", "label", "date", "choice", "minutes", "starts", "ends", "reason", "file",
)  # fmt: skip
# One sentence a code, for the command line; the windows have their own in `ui/words`.
SENTENCES: Mapping[str, str] = {
    "already_recording": "Recording already. Use `fairhour switch` to change the contract.",
    "not_recording": "Not recording.",
    "no_contract": "No such hourly contract, or it has not begun.",
    "two_contracts": "More than one contract matches: {titles}.",
    "contract_dormant": "No time for 30 days: {client} confirms this contract first.",
    "contract_paused": "{client} paused this contract.",
    "contract_ended": "This contract has ended.",
    "memo_required": "This client asks for a memo.",
    "label_required": "This client asks for a label: fairhour start --label TEXT.",
    "unknown_label": "This label is not on the client's list.",
    "label_sealed": "Time that was sent keeps its label.",
    "memo_too_long": "A memo has at most 1,000 characters.",
    "limit_reached": "The weekly limit is reached. More time is not paid.",
    "signed_out": "Sign in first: `fairhour sign-in`.",
    "same_contract": "This contract is being recorded already.",
    "not_found": "No such segment.",
    "not_held": "This segment does not wait for approval.",
    "being_sent": "This segment is just being sent. Try again in a moment.",
    "not_removed": "This segment was not removed.",
    "week_locked": "The week is locked. Nothing in it changes any more.",
    "manual_not_allowed": "{client} does not take manual time.",
    "bad_minutes": "A call, reading or thinking is declared for 15, 30 or 60 minutes.",
    "manual_needs_memo": "Manual time needs a memo.",
    "bad_reason": "Say why: call, away, forgot or other.",
    "to_before_from": "TO is before FROM.",
    "not_whole_minutes": "Manual time is whole minutes, 1 minute to 24 hours.",
    "in_future": "This time has not passed yet.",
    "before_contract": "This time is from before the contract began.",
    "bad_time": "Write a time as 14:03.",
    "not_away": "There is no absence to answer for.",
    "overlap": "This time is in the diary already.",
    "cannot_save": "The diary cannot be written: {reason}. Time up to then is saved.",
    "bad_request": "The request was not understood.",
    "too_long": "The request is longer than 64 KiB.",
    "unknown_word": "There is no such word.",
    "bad_date": "Write a date as 2026-11-20.",
    "no_server": "No marketplace is set. Set FAIRHOUR_SERVER.",
    "offline": "The marketplace cannot be reached. Your time is safe on this computer.",
    "sign_in_denied": "The sign-in was denied.",
    "sign_in_failed": "The sign-in could not be finished. Try again.",
    "sign_in_expired": "The code was not used in time. Ask for a new one.",
    "picture_missing": "The picture of this time did not arrive. It is sent again.",
    "before_enrolment": "This time is from before this computer was signed in. It stays here.",
    "manual_ahead": "Time entered by hand lies in the past. It stays in the diary.",
    "pictures_off": "This contract takes no pictures. The time stays in the diary.",
    "titles_off": "This contract notes no window titles. The time stays in the diary.",
    "clock_ahead": "This computer's clock was ahead. The time is checked again when it has come.",
    "fork": "This computer's diary was continued from an older copy. The time is checked.",
    "bad_ending": "The file's name ends in one of: {endings}.",
    "cannot_read": "The file cannot be read: {reason}.",
    "unknown_file": "This is no time report of Toggl Track, Clockify, Harvest or Kimai.",
    "imported_locked": "Brought from another tracker after its week was locked. Never billed.",
    "no_week": "The marketplace has no signed week of this contract for you.",
    "not_sound": "The week is not sound and was not written. {wrong}",
    "another_week": "The marketplace sent another week than was asked for. Nothing was written.",
    "garbled": "The answer did not come from {host}. Nothing was written.",
    "too_old": "The marketplace needs a newer Fairhour. Recording goes on.",
    "no_keyring": "The keyring does not open the sign-in: {reason}.",
    "cannot_export": "The file cannot be written: {reason}.",
    "bad_link": "This link names no day and no segment.",
    "no_windows": "The app runs without windows.",
    "no_answer": "The app did not answer within 2 s.",
    "stopped_by_fault": "Recording stopped: the diary could not be written.",
    "client_unverified": "The client has no verified payment method. Time from now is not protected.",
    "no_away": "Away time not available. Stop by hand when you leave.",
    "one_colour": "The last picture shows one colour only.",
    "no_display": "No pictures: there is no display.",
    "disk_nearly_full": "Disk nearly full: pictures paused, time is saved.",
    "quota_full": "No pictures: the room given to them is used up.",
    "read_only": "The diary's folder cannot be written. Time up to then is saved.",
    "folder_gone": "The diary's folder is gone. Time up to then was saved there.",
    "disk_full": "Disk full. Time up to then is saved.",
    "pictures_locked": "Older pictures are locked: they were kept with another key. Time goes on.",
    "bad_recovery_key": "This is no recovery key, or it opens nothing that is locked here.",
    "no_picture": "No picture belongs to this.",
    "removed": "This segment is removed. Restore it first.",
    "being_hidden": "A picture of this segment is being covered. Try again in a moment.",
    "picture_changed": "This picture was changed meanwhile. Try again.",
    "picture_damaged": "The picture is damaged. Its time is safe.",
    "picture_locked": "The picture was kept with another key. Its time is safe.",
    "already_approved": "This segment is approved already. It can still be removed.",
    "hiding_not_allowed": "{client} does not take hidden pictures.",
    "no_screens": "No pictures: there is no screen.",
    "xwayland": "No pictures: this Wayland desktop does not show its screen.",
    "looking": "No pictures yet: the desktop is still being asked.",
    "ask_first": "No pictures: this desktop asks you first. Open Settings, then Allow pictures.",
    "denied": "No pictures: this desktop was told not to share its screen.",
    "time_out": "No pictures: the screen did not answer.",
    "grab_failed": "No pictures: the screen could not be read.",
    "asleep": "No picture: the screen is switched off.",
    "portal_failed": "No pictures: the desktop could not take one.",
    "foreign_file": "No pictures: the desktop handed over a file that is none.",
    "no_portal": "No pictures: this desktop has no portal for them.",
    "no_bus": "No pictures: the desktop's services cannot be reached.",
    "no_grim": "No pictures: this Wayland desktop has neither a portal for them nor grim.",
    "broke": "Something went wrong. Your diary is not touched.",
}


# What the browser shows at the end of a sign-in: head and words.
BROWSER_PAGES: Mapping[str, tuple[str, str]] = {
    "yes": ("Back to Fairhour", "Your computer has the answer. You can close this page."),
    "no": ("Not signed in", "Nothing was changed. You can close this page."),
    "foreign": ("Nothing here", "This address belongs to a sign-in in Fairhour."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One word to the running app. `contract` and `ids` are as typed: an id or a unique part."""

    do: str
    contract: str | None = None
    memo: str | None = None
    label: str | None = None
    date: str | None = None
    ids: tuple[str, ...] = ()
    choice: str | None = None
    minutes: str | None = None
    starts: str | None = None
    ends: str | None = None
    reason: str | None = None
    file: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """Done with its facts, or refused with a code and a sentence."""

    is_ok: bool
    facts: Mapping[str, Any] = field(default_factory=dict)
    code: str = ""
    say: str = ""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A line that is no request: the code says why."""

    code: str


def refusal(code: str, facts: Mapping[str, str] | None = None) -> Reply:
    """A refusal with its sentence; facts that are not known leave the sentence without them."""
    sentence = SENTENCES.get(code, "Refused: {code}.")
    return Reply(is_ok=False, code=code, say=sentence.format_map(_Known(facts or {}, code)))


class _Known(dict[str, str]):
    def __init__(self, facts: Mapping[str, str], code: str) -> None:
        super().__init__({"code": code} | dict(facts))

    def __missing__(self, key: str) -> str:
        return {"client": "The client"}.get(key, "-")


def request_line(request: Request) -> bytes:
    """The request as one line."""
    told: dict[str, Any] = {"v": VERSION, "do": request.do}
    for name in TEXTS:
        if getattr(request, name) is not None:
            told[name] = getattr(request, name)
    if request.ids:
        told["ids"] = list(request.ids)
    return _line(told)


def reply_line(reply: Reply) -> bytes:
    """The reply as one line."""
    if reply.is_ok:
        return _line({"v": VERSION, "ok": True} | dict(reply.facts))
    return _line({"v": VERSION, "ok": False, "code": reply.code, "say": reply.say})


def read_request(line: bytes) -> Request | Unreadable:
    """A request from its line; never raises."""
    if len(line) > MAX_BYTES:
        return Unreadable("too_long")
    told = _object(line)
    if told is None or told.pop("v", None) != VERSION:
        return Unreadable("bad_request")
    do = told.pop("do", None)
    if not isinstance(do, str) or do not in WORDS:
        return Unreadable("unknown_word")
    ids = told.pop("ids", [])
    texts = {name: told.pop(name, None) for name in TEXTS}
    are_texts = all(text is None or isinstance(text, str) for text in texts.values())
    are_ids = isinstance(ids, list) and all(isinstance(id, str) for id in ids)
    if told or not are_texts or not are_ids:
        return Unreadable("bad_request")
    return Request(do=do, ids=tuple(ids), **texts)


def read_reply(line: bytes) -> Reply | None:
    """A reply from its line, or None: whoever listens there is not the app."""
    told = _object(line)
    if told is None or told.pop("v", None) != VERSION:
        return None
    is_ok = told.pop("ok", None)
    if is_ok is True:
        return Reply(is_ok=True, facts=told)
    code, say = told.get("code"), told.get("say")
    if is_ok is not False or not isinstance(code, str) or not isinstance(say, str):
        return None
    return Reply(is_ok=False, code=code, say=say)


def _line(told: Mapping[str, Any]) -> bytes:
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _object(line: bytes) -> dict[str, Any] | None:
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return told if isinstance(told, dict) else None


_BROKEN: Mapping[str, str] = {
    "bad_record": "the record is no segment.",
    "bundle_signature": "The marketplace did not sign this file as it is.",
    "chain_broken": "the chain has a break here.",
    "chain_signature": "the device did not sign this piece of its chain.",
    "clock_ahead": "this time had not passed yet when the file was made.",
    "invoice_amount": "the amounts are not those of the time and the rate.",
    "invoice_client_fee": "the client's fee is not the agreed share.",
    "invoice_fee": "the fee is not the one of the schedule.",
    "invoice_limit": "what is over the limit is not what the diary says.",
    "invoice_log": "the head it names is not in the log.",
    "invoice_time": "the billed time is not the diary's.",
    "log_not_consistent": "the log was changed after this head was signed.",
    "log_signature": "The marketplace did not sign this head of the log.",
    "not_a_bundle": "This is no signed week of Fairhour.",
    "not_in_log": "this segment is not in the log.",
    "operation_not_in_chain": "this change is not in the device's chain.",
    "operation_not_in_log": "this change is not in the log.",
    "other_contract": "this segment is of another contract.",
    "other_week": "this segment is of another week.",
    "overlap": "this segment overlaps the one before.",
    "receipt_missing": "this segment counts without a receipt.",
    "receipt_of_another_record": "the receipt is for another record.",
    "receipt_signature": "the marketplace did not sign this receipt.",
    "record_not_in_chain": "the record is not the one in the device's chain.",
    "slot_seal": "this segment is not what was sealed when its slot ended.",
    "too_large": "This file is too large for a signed week.",
    "unknown_key": "this is no key that you trust: whoever signed this is another marketplace.",
    "twice": "this segment stands here twice.",
    "wrong_state": "what became of this segment is not what was signed.",
}


def broken_bundle(code: str) -> str:
    """What is wrong with a signed week."""
    return _BROKEN[code]
