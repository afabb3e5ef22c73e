"""Every sentence about an error or a state; the only place for them.

Without Qt, so that the command line and the app without windows say the same words.
Short, literal, no blame: what happened, what is safe, what to do.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC

from tracker import errors
from tracker.language import Sentences, mark, tr
from tracker.outcome import Refused
from tracker.ui.reasons import LIMITS, REASONS
from tracker.ui.shown import short_day, time_of_day
from workdiary import errors as diary_errors

UNKNOWN = mark("Something went wrong in Fairhour. Your diary is not touched.")

# Why an action, a segment, a picture or a sign-in was refused: one sentence a code.
REFUSALS: Mapping[str, str] = Sentences(
    {
        # the timekeeper's
        "no_contract": "This contract cannot be recorded now. Choose another one.",
        "contract_dormant": "No time for 30 days. The client confirms this contract before it goes on.",
        "contract_paused": "The client paused this contract. Time up to then is kept.",
        "contract_ended": "This contract has ended. Time up to then is kept.",
        "memo_required": "This client asks for a memo.",
        "label_required": "This client asks for a label.",
        "unknown_label": "This label is not on the client's list.",
        "label_sealed": "Time that was sent keeps its label.",
        "memo_needed": "This client asks for a memo.",
        "memo_too_long": "A memo has at most 1,000 characters.",
        "limit_reached": "Limit reached. More time is not paid.",
        "not_recording": "Nothing is being recorded.",
        "already_recording": "Recording already.",
        "bad_minutes": "A call, reading or thinking is declared for 15, 30 or 60 minutes.",
        "manual_needs_memo": "Manual time needs a memo.",
        "bad_reason": "Choose why this time was not recorded.",
        "to_before_from": "To is before From.",
        "not_whole_minutes": "Manual time is whole minutes, 1 minute to 24 hours.",
        "in_future": "This time has not passed yet.",
        "not_away": "There is no absence to answer.",
        "not_ready": "Fairhour is still opening the diary. Try again in a moment.",
        "signed_out": "Sign in first.",
        "not_https": "The address of the marketplace must begin with https. Nothing was sent.",
        "bad_address": "Write the address as https://fairhour.example.",
        "diary_belongs": "This diary belongs to its marketplace. Another one needs another folder, "
        "named in FAIRHOUR_HOME.",
        "stopping": "Fairhour is closing.",
        "is_recording": "This time is still being recorded. Stop first.",
        "being_sent": "This time is being sent right now. Try again in a moment.",
        "same_contract": "This contract is being recorded already.",
        "cannot_save": "The diary cannot be written. Time up to then is safe.",
        "already_sent": "This time has been sent already.",
        "already_removed": "This time is removed already.",
        "not_removed": "This time is not removed.",
        "not_held": "This time does not wait here any more.",
        "already_approved": "Already approved. You can remove it until Monday 12:00 UTC.",
        "removed": "This time is removed. Bring it back first.",
        "being_hidden": "A picture of this time is being covered. Try again in a moment.",
        "picture_changed": "This picture was changed meanwhile. Look at it again.",
        "pictures_off": "This client takes no pictures. The time stays where it is.",
        "pictures_blurred": "This client takes blurred pictures only. Blur the pictures first.",
        "hiding_not_allowed": "This client does not take hidden pictures. You can remove this time.",
        "too_many_boxes": "At most 64 boxes fit on a picture. Cover it whole.",
        "picture_damaged": "The picture of this time is damaged and stays here. Its time is safe.",
        "picture_locked": "The picture of this time was kept with another key. Its time is safe.",
        "nothing_held": "Nothing waits to be sent.",
        "step_not_allowed": "This is no longer possible for this time.",
        "cannot_change": "This time can no longer be changed.",
        "ambiguous": "More than one contract has this title. Write more of it.",
        "unknown_word": "Fairhour does not know this word.",
        "bad_request": "Fairhour could not read this.",
        # the diary's own rules
        "runs_backwards": "This time ends before it begins. It stays in your diary.",
        "too_long": "This time is longer than its ten minutes. It stays in your diary.",
        "crosses_slot": "This time runs over a ten-minute boundary. It stays in your diary.",
        "bad_counts": "The activity of this time cannot be right. It stays in your diary.",
        "bad_moment": "A picture of this time was taken outside of it. It stays in your diary.",
        "bad_memo": "This memo cannot be kept. Write at most 1,000 characters.",
        # the marketplace's
        "bad_record": "The marketplace could not read this time. It stays in your diary.",
        "unknown_field": "The marketplace does not know a part of this time. It stays in your diary.",
        "unknown_version": "The marketplace needs a newer Fairhour. This time stays in your diary.",
        "before_contract": "This time is from before the contract began. It stays in your diary.",
        "after_contract": "This time is from after the contract ended. It stays in your diary.",
        "not_found": "The marketplace does not know this contract of yours. It stays in your diary.",
        "not_own": "This contract belongs to somebody else. The time stays in your diary.",
        "picture_missing": "The picture of this time did not arrive. It is sent again.",
        "titles_off": "This contract notes no window titles. This time stays in your diary.",
        "id_reused": "The marketplace has other time under this number. Yours stays in your diary.",
        "bad_link": "This time does not fit its place in this computer's chain. It stays here.",
        "bad_signature": "The signature of this time does not fit this computer. It stays here.",
        "bad_chain": "This time does not follow what was sent before. It stays in your diary.",
        "wrong_device": "This time was recorded by another computer. It stays in your diary.",
        "week_locked": "The week is locked since Monday 12:00 UTC. Nothing in it can be changed.",
        "manual_not_allowed": "This client takes no manual time. It stays in your diary.",
        "number_reused": "A newer change of this time has arrived already.",
        "not_counted": "This time is not counted, so it cannot be changed.",
        "too_many": "Too much was sent at once. It is sent again in smaller parts.",
        "too_large": "The picture is larger than the marketplace takes. It stays on this computer.",
        "wrong_type": "The marketplace takes only WebP pictures. It stays on this computer.",
        "wrong_hash": "The picture did not arrive whole. It is sent again.",
        "bad_picture": "The marketplace could not open this picture. It stays on this computer.",
        "use_nonce": "The marketplace asked to sign again.",
        "bad_proof": "The marketplace does not accept this computer's signature. Sign in again.",
        "device_retired": "This computer was signed out on the website. Sign in again.",
        "unknown_device": "The marketplace does not know this computer. Sign in again.",
        "busy": "The marketplace is busy. Your time is safe and is sent later.",
        # put aside by the marketplace
        "overlap": "Other time is recorded there already. Keep one of the two.",
        "imported_locked": "Brought from another tracker after its week was locked. Never billed.",
        "clock_ahead": "This computer's clock was ahead. The time is checked again when it has come.",
        "fork": "This computer's diary was continued from an older copy. The time is checked.",
    }
)

# Why recording stopped by itself.
FAULTS: Mapping[str, str] = Sentences(
    {
        "disk_full": "disk full",
        "damaged": "the diary's file is damaged",
        "in_use": "another Fairhour uses the diary",
        "read_only": "the diary's folder cannot be written",
        "folder_gone": "the diary's folder is gone",
        "fault": "an error in Fairhour",
        "stopped_by_fault": "the diary could not be written",
        "cannot_save": "the diary cannot be written",
    }
)

# What is not as it should be while the app goes on: one sentence a code.
SELF_TEST: Mapping[str, str] = Sentences(
    {
        "head": "Self-test",
        "again": "Run again",
        "running": "Trying what the app needs. This takes some seconds.",
        "take": "Take a test picture",
        "taken": "As your client would see it, {size} kB. It is kept nowhere and sent nowhere.",
        "untaken": "The picture cannot be shown.",
        "fine": "Nothing failed. You can record.",
        "failed": "Failed: {count}. Each line says what to do.",
    }
)
RESULTS: Mapping[str, str] = Sentences({"ok": "OK", "limited": "limited", "failed": "FAILED"})
RECOVERED = mark("The app was closed while recording. Recovered {time}, up to {at}.")
REBUILT = mark(
    "Your diary's file was damaged. Entries brought back: {rows}. The file is kept beside it."
)
PROBLEMS: Mapping[str, str] = Sentences(
    {
        "disk_nearly_full": "Disk nearly full: pictures paused, time is saved",
        "disk_full": "Disk full. Time up to then is safe.",
        "no_pictures": "Recording without pictures. This time may not be protected.",
        "no_counts": "Counts not available on this desktop",
        "client_unverified": "The client has no verified payment method. Time from now is not "
        "protected.",
        "no_away": "Away time not available. Stop by hand when you leave.",
        "pictures_locked": "Older pictures are locked: they were kept with another key. Time goes on.",
        "no_keyring": "No keyring: the sign-in is kept in a file that only you can read.",
        "clock_jump": "Computer clock moved. Your time is measured without it.",
        "signed_out": "Sign in again to send. Recording goes on.",
        "too_old": "The marketplace needs a newer Fairhour. Recording goes on.",
    }
)

ERRORS: Mapping[type[errors.TrackerError], str] = Sentences(
    {
        errors.Offline: "The marketplace cannot be reached. Your time is safe on this computer.",
        errors.SignedOut: "Sign in again to send. Recording goes on.",
        errors.ChainGap: "The marketplace lacks a part of this diary's chain; it is sent again.",
        errors.TrackerTooOld: "The marketplace needs a newer Fairhour. Your time is safe here.",
        errors.NoWayland: "The Wayland desktop does not answer. Recording goes on.",
        errors.NoBus: "The desktop's services cannot be reached. Recording goes on.",
        errors.BusRefused: "A service of the desktop did not do what Fairhour asked.",
        errors.NotRunning: "Fairhour is not running.",
        errors.NoAnswer: "Fairhour did not answer. It may be busy; try again.",
        errors.DiaryInUse: "Another Fairhour uses this diary. Close it, then open this one again.",
        errors.DiskFull: "Disk full. What was saved before is safe. Free some space, then go on.",
        errors.FolderGone: "The diary's folder is not there. Mount its disk, then open Fairhour again. "
        "To begin a new diary instead, remove the file diary.began beside it.",
        errors.FolderReadOnly: "The diary's folder cannot be written. What was saved before is safe.",
        errors.DiaryDamaged: "The diary's file is damaged. It is kept as it is, beside a sound copy.",
        errors.DiaryTooNew: "This diary was written by a newer Fairhour. Install that one to open it.",
        errors.NoKeyring: "No keyring here. To keep the sign-in in a file only you can read, "
        "start once with `fairhour --sign-in-file`.",
        errors.KeyringLocked: "The keyring of this desktop is locked. Unlock it when it asks. Your diary "
        "is not touched.",
        errors.WrongKey: "This picture was kept with another key and cannot be opened here.",
        errors.ExportStopped: "Stopped. Nothing was written.",
        errors.BadRecoveryKey: "This is no recovery key, or it opens nothing that is locked here.",
        errors.PictureGone: "Picture not on this computer",
        errors.PictureDamaged: "This picture's file is damaged. Its time is not touched.",
    }
)

NOT_HERE = mark("Not available on this desktop")
PRIVATE_WINDOW = "Private window"
MONEY_HIDDEN = mark("Money hidden")

CONSENT = mark("Keep the sign-in and the diary's key in a file that only you can read?")

SIGN_IN: Mapping[str, str] = Sentences(
    {
        "before": "Your browser opens. No password is typed in this app.",
        "during": "Say yes on the page that opened, if it shows this code.",
        "opening": "Opening the marketplace's page.",
        "waiting": "Waiting for your yes in the browser.",
        "beginning": "Asking the marketplace for a code.",
        "failed": "The sign-in could not be finished. Nothing was changed. You can try again.",
        "expired": "This code is too old. Get a new one.",
        "denied": "The page was told no. Nothing was changed. You can try again.",
        "signed_in": "Signed in",
    }
)

WHAT_IS_TAKEN = mark(
    (
        (
            "Taken",
            "While you record: one picture of the screen per ten minutes, and how many key presses, "
            "clicks and scrolls each minute had.",
        ),
        (
            "Never taken",
            "Which keys, sound, camera, clipboard, files, or anything while stopped.",
        ),
        ("Who sees it", "You, first. After the hold also the client of that contract."),
        ("For how long", "As long as the contract says; then it is deleted."),
    )
)

NOTES: Mapping[str, str] = Sentences(
    {
        "CLOCK_JUMP": "Computer clock moved here",
        "RECOVERED": "Saved up to here when the app closed",
        "SUSPENDED": "The computer slept here",
        "NO_PICTURE": "No picture",
        "PICTURE_LOST": "The picture was damaged on this computer and did not go along",
        "NO_COUNTS": "Not counted on this desktop",
        "SAME_PICTURE": "The pictures of three slots in a row hardly differ while there was much input.",
        "PATTERN": "For an hour the input was as even as a machine's, or of one kind only.",
        "REPEATS": "For an hour the input repeated itself every few minutes, within 4 %.",
        "NEVER_STILL": "Over 95 % of the seconds of 45 minutes had input.",
        "BY_PROGRAM": "More than half of the input was made by a program, as an on-screen keyboard does.",
        "FLOOD": "A minute had more than 3,000 inputs.",
        "REASON_CALL": "Entered by hand: a call",
        "REASON_AWAY": "Entered by hand: away from the computer",
        "REASON_FORGOT": "Entered by hand: forgot to start",
        "REASON_OTHER": "Entered by hand: another reason",
    }
)


NO_LABEL = mark("No label")
MODE_NAME = mark("Call, reading, thinking")
MODE_WHY = mark("No pause while you touch nothing. Marked for your client. Ends by itself.")
MODES: Mapping[str, str] = Sentences(
    {"call": "In a call", "reading": "Reading", "thinking": "Thinking"}
)
MODES_OVER: Mapping[str, str] = Sentences(
    {
        "call": "The call is over. No input means away again.",
        "reading": "Reading is over. No input means away again.",
        "thinking": "Thinking is over. No input means away again.",
    }
)


NOT_ASKED_YET = mark("No pictures yet: your desktop asks you first, once.")
DESKTOP_ASKS = mark("Your desktop asks once. Choose Allow.")


def picture_source(name: str, limits: Sequence[str], reason: str) -> str:
    """By what pictures are taken and what that cannot do; or why there are none."""
    if reason:
        return tr("No pictures: {why}.", why=REASONS.get(reason, reason))
    told = [LIMITS[limit] for limit in limits if limit in LIMITS]
    return " ".join([tr("Pictures: {name}.", name=name), *told])


def away_line(source: str) -> str:
    """Where away time is known from; "none": from nowhere."""
    if source == "none":
        return PROBLEMS["no_away"]
    return tr(
        "Away: {source}. Lock, sleep and another user count from their second.", source=source
    )


def mode_choice(mode: str, minutes: int) -> str:
    """One line of the menu that declares a mode."""
    return tr("{mode} for {minutes} min", mode=MODES[mode], minutes=minutes)


def mode_line(mode: str, until: str, protected: str) -> str:
    """The declared mode; `protected` is the time of day its protection ends before it, or empty."""
    about = MODES[mode]
    if not protected:
        return tr("{mode} until {until}", mode=about, until=until)
    return tr(
        "{mode} until {until}, not protected after {protected}",
        mode=about,
        until=until,
        protected=protected,
    )


def mode_rest(protected: str) -> str:
    """More than 60 minutes in a row or 120 a day are declared."""
    return tr("Paid, but not protected after {protected}.", protected=protected)


def mode_end(mode: str) -> str:
    """The line of the menu that ends a mode early."""
    return tr("End it: {mode}", mode=MODES[mode])


def mode_over(mode: str) -> str:
    """A mode ended, by itself or by hand."""
    return MODES_OVER[mode]


def sentence(what: BaseException | Refused) -> str:
    """What a person reads about an error or a refusal."""
    match what:
        case Refused(code=code, facts=facts):
            return of_code(code, facts)
        case errors.Refused(code=code):
            return of_code(code)
        case errors.TrackerError():
            return _of_error(what)
        case diary_errors.BadMemo():
            return REFUSALS["memo_too_long"]
        case diary_errors.BadSegment(code=code) | diary_errors.BadRecord(code=code):
            return of_code(code)
    return tr(UNKNOWN)


def of_code(code: str, facts: Mapping[str, str] | None = None) -> str:
    """The sentence for a refusal's code; an unknown one is shown as it is, never hidden."""
    text = REFUSALS.get(code) or PROBLEMS.get(code)
    if text is None:
        return tr("Not done ({code}). Nothing was lost.", code=code)
    about = (facts or {}).get("say", "")
    return about or text


def reason(code: str) -> str:
    """Why there is no picture or no count, as the end of a sentence."""
    return REASONS.get(code, code.replace("_", " ") or tr("it is not available here"))


def stopped_line(time: str, code: str) -> str:
    """Recording stopped by itself, at this time of day."""
    return tr("Stopped at {time}: {why}", time=time, why=fault(code))


def fault(code: str) -> str:
    """Why recording stopped by itself, as the end of a sentence."""
    return FAULTS.get(code, code.replace("_", " "))


def _of_error(error: errors.TrackerError) -> str:
    match error:
        case errors.NoScreen(reason=code):
            return tr("No picture: {why}.", why=reason(code))
        case errors.NoInput(reason=code):
            return tr("Not counted: {why}.", why=reason(code))
        case errors.NoWindows(reason=code):
            return tr("Windows not known: {why}.", why=reason(code))
        case errors.Garbled(host=host):
            return tr(
                "The answer did not come from {host}. Your time is safe on this computer.",
                host=host,
            )
    return ERRORS.get(type(error)) or tr(UNKNOWN)


def client_cannot_pay(client: str) -> str:
    """The state line while the client has nothing to be charged by."""
    return tr("{client} has no verified payment method", client=client)


def sandbox_line(now_s: int) -> str:
    """What says that nothing here is real."""
    return tr(
        "Sandbox, clock at {day} {time} UTC, no real money",
        day=short_day(now_s, UTC),
        time=time_of_day(now_s, UTC),
    )


def stays_line(until: str) -> str:
    """How long a picture that was just taken stays here; "" as long as nobody approves it."""
    if not until:
        return tr("Stays on this computer until you approve it.\nReview it any time before that.")
    return tr("Stays on this computer until {time}.\nReview it any time before that.", time=until)
