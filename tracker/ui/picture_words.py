"""Sentences about covered pictures and about protection; all others stand in `words`."""

from collections.abc import Mapping
from datetime import tzinfo

from tracker.language import Sentences, mark, plural, tr
from tracker.ui.doors import Kept
from tracker.ui.shown import people_text, short_day, time_of_day
from workdiary.protection import Verdict

# Covering a picture by hand.
HIDE: Mapping[str, str] = Sentences(
    {
        "keys": "Drag over what to hide, or move the box with the arrow keys and size it with Shift. "
        "Enter hides it, Esc gives up.",
        "covering": "The picture is drawn anew",
        "uncovered": "Shows everything again",
        "not_taken": "{client} does not take hidden pictures. You can remove this time.",
    }
)

# The key of the pictures, to be kept by a person.
RECOVERY: Mapping[str, str] = Sentences(
    {
        "why": "Your pictures are kept encrypted under one key. If your keyring is lost, this line "
        "opens them again. Keep it where only you find it. Time never depends on it.",
        "use": "Pictures are locked after a lost or changed keyring? Enter the key you kept before.",
        "shown": "The key is shown",
        "copied": "Key copied",
    }
)

PROTECTED = mark("Protected")
# Why time is not protected, after "Not protected: "; {found} and {threshold} as the rule says.
VERDICTS: Mapping[str, str] = Sentences(
    {
        "MANUAL": "entered by hand",
        "OVER_LIMIT": "over the weekly limit",
        "OUTSIDE": "after a pause or the end of the contract",
        "LATE": "arrived after the week was locked",
        "MEMO_MISSING": "no memo",
        "MEMO_SHORT": "memo too short, {found} of {threshold} letters",
        "LABEL_MISSING": "no label",
        "PICTURES_OFF": "this contract takes no pictures",
        "NO_PICTURE": "no picture within {threshold} minutes",
        "ONE_COLOUR": "the pictures show one colour only",
        "HIDDEN": "{found}\u00a0% hidden, contract {threshold}\u00a0%",
        "QUIET": "{found} active minutes in three slots, at least {threshold}",
        "MODE_LONG": "declared for more than {threshold} minutes",
        "SEAL": "the seal is broken",
        "CLOCK": "this computer's clock is {found} seconds off",
        "CLIENT_UNVERIFIED": "the client has no verified payment method",
        "FREELANCER_UNVERIFIED": "your identity is not verified",
    }
)


def verdict_line(verdict: Verdict) -> str:
    """Protected, or why not: one sentence a reason, in the order of the rules."""
    if verdict.is_protected:
        return tr(PROTECTED)
    told = [
        VERDICTS[reason.code].format(found=reason.found, threshold=reason.threshold)
        for reason in verdict.reasons
    ]
    return tr("Not protected: {reasons}", reasons="; ".join(told))


def opened_line(count: int) -> str:
    """What an older key did."""
    return plural("{n} picture opens again", "{n} pictures open again", count)


def receipt_words(kept: Kept, zone: tzinfo | None) -> str:
    """What the marketplace promised; "" before it did. The first letters of the hashes."""
    receipt = kept.receipt
    if receipt is None:
        return ""
    return tr(
        "Receipt {record}, {when}: number {number} of the log, whose head was {head}.",
        record=receipt.record_sha256[:12],
        when=f"{short_day(receipt.received_s, zone)} {time_of_day(receipt.received_s, zone)}",
        number=receipt.position + 1,
        head=receipt.log_root[:12],
    )


def in_use_line(app: str, title: str) -> str:
    """Which program's window was in use, where both sides let that be noted."""
    told = [text for text in (people_text(app), people_text(title)) if text]
    return tr("In use: {what}", what=", ".join(told)) if told else ""


def hidden_line(percent: int, most_percent: int) -> str:
    """What is hidden of a picture, and what that means; nothing where nothing is."""
    if not percent:
        return ""
    if percent <= most_percent:
        return tr(
            "Hidden {percent}\u00a0%, protected up to {most_percent}\u00a0%",
            percent=percent,
            most_percent=most_percent,
        )
    return tr(
        "Hidden {percent}\u00a0%, over the contract's {most_percent}\u00a0%. "
        "Paid, but not protected.",
        percent=percent,
        most_percent=most_percent,
    )
