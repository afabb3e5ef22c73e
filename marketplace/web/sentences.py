"""Every sentence about an error or a state; the only place for them. Pure."""

from collections.abc import Mapping

from marketplace.web.money_sentences import (
    CONTRACT_DO,
    DISPUTE_ANSWERS,
    DISPUTE_OUTCOMES,
    DISPUTE_REASONS,
    DISPUTED_SEGMENTS,
    DISPUTES,
    EXTRA_STATES,
    EXTRAS,
    FUNDING_STATES,
    MEDIATION_ACTS,
    MEDIATION_DO,
    MEDIATIONS,
    MILESTONE_DO,
    MILESTONE_STEPS,
    MILESTONES,
    PAYOUT_KINDS,
    PAYOUT_STATES,
    PRESUMPTIONS,
    PREVIEWS,
    REFUND_NOT,
    REFUND_OF,
    REFUND_STATES,
    REFUSALS,
)
from workdiary.protection import Reason

MARKS = {
    "over": "Not paid: over the weekly limit",
    "late": "Late, not billed: it arrived after the week's lock",
    "outside": "Not billed: the contract was paused or had ended",
    "parked": "Under check, not billed",
    "removed": "Removed, not billed",
}
BADGES = {
    "over": "Not paid",
    "late": "Late",
    "outside": "After pause",
    "parked": "Under check",
    "removed": "Removed",
}
LATE_WHY = {
    "late": "It arrived after the lock",
    "outside": "Recorded in a pause or after the end",
}
LATE_ANSWERS = {
    "waiting": "Waits",
    "given": "Billed with the next invoice",
    "declined": "Declined, not billed",
    "closed": "180 days are over, not billed",
}
PARKED = {
    "overlap": "It overlaps other recorded time. The freelancer chooses which one stays.",
    "clock_ahead": "It ends in the future by the server's clock. It is judged again then.",
    "fork": "A second computer uses the same diary chain. The freelancer is asked.",
}
KINDS = {
    "tracked": "Tracked",
    "manual": "Manual",
    "over_limit": "Over the limit, not billed",
    "outside": "After pause or end, not billed",
    "late": "Late, not billed",
    "parked": "Under check, not billed",
    "removed": "Removed, not billed",
    "to_pay": "To pay",
}
MODES = {"": "", "call": "Call", "reading": "Reading", "thinking": "Thinking"}
NOTES = {
    "CLOCK_JUMP": "The computer's clock was moved; the time is measured without it.",
    "RECOVERED": "Recovered after the app closed unexpectedly.",
    "SUSPENDED": "The computer slept; that time is left out.",
    "NO_PICTURE": "No picture was taken in this time.",
    "PICTURE_LOST": "A picture was damaged on the freelancer's computer and could not be sent.",
    "NO_COUNTS": "Counts are not available on this desktop.",
    "SENT_LATE": "Sent more than 24 hours after its end.",
    "MODE": "A call, reading or thinking was declared.",
    "STALE_FACTS": "The computer had not heard from the marketplace for 7 days.",
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
# Why time is not protected; {found} and {threshold} as the rule says.
VERDICTS = {
    "MANUAL": "Entered by hand.",
    "OVER_LIMIT": "Over the weekly limit.",
    "OUTSIDE": "After a pause or the end of the contract.",
    "LATE": "It arrived after the week's lock.",
    "MEMO_MISSING": "No memo.",
    "MEMO_SHORT": "Memo too short: {found} of {threshold} letters.",
    "LABEL_MISSING": "No label.",
    "PICTURES_OFF": "This contract takes no pictures.",
    "NO_PICTURE": "No picture here nor within {threshold} minutes.",
    "ONE_COLOUR": "The pictures show one colour only.",
    "HIDDEN": "{found} % hidden, the contract takes {threshold} %.",
    "QUIET": "{found} active minutes in this slot and its neighbours, fewer than {threshold}.",
    "MODE_LONG": "Declared for more than {threshold} minutes.",
    "SEAL": "The seal is broken.",
    "CLOCK": "The computer's clock was {found} seconds off.",
    "CLIENT_UNVERIFIED": "No verified payment method at that time.",
    "FREELANCER_UNVERIFIED": "The freelancer's identity is not verified.",
}
PICTURES = {
    "on": "One picture per ten minutes",
    "blurred": "One blurred picture per ten minutes",
    "off": "No pictures",
}
NO_PICTURE = {
    "manual": "Manual time, no picture",
    "removed": "Removed",
    "parked": "Under check",
    "off": "No pictures in this contract",
    "none": "No picture",
    "forgotten": "Picture deleted, its hash is kept",
    "broken": "This picture cannot be opened",
    "withdrawn": "Picture deleted, as both sides agreed; its hash is kept",
}
RESCUE = {
    "no_file": "No file was chosen.",
    "no_outbox": "This is no file of `fairhour outbox --export`.",
    "other_computer": "This file is from a computer that was never signed in as you.",
    "too_large": "This file is larger than what is taken here.",
    "taken": "Taken, with its receipt",
    "done": "Change done",
}
RESCUE_REFUSED = {
    "before_contract": "from before the contract began",
    "before_enrolment": "from before the computer was signed in",
    "picture_missing": "its picture is not in the file",
    "week_locked": "its week is locked",
    "not_found": "no contract of yours",
    "id_reused": "other time has this number",
}
CONTRACTS = {
    "offered": "Offered",
    "declined": "Declined",
    "active": "Active",
    "paused": "Paused",
    "dormant": "Dormant: the client confirms it before it bills again",
    "ended": "Ended",
}
INVOICES = {
    "open": "Payment due",
    "paid": "In review",
    "accepted": "In security",
    "released": "Released",
    "credited": "Credited",
}
STAGES = {
    "work": "Work",
    "check": "Freelancer's check",
    "review": "Client's review",
    "security": "Security",
    "free": "Free",
}
# What a week is called at a glance.
WEEKS = {
    "ahead": "Not begun",
    "work": "Running",
    "check": "Being checked",
    "closing": "Being closed",
    "nothing": "Nothing to bill",
    "unpaid": "Payment due",
    "review": "In review",
    "security": "In security",
    "free": "Released",
    "credited": "Credited",
}
# (to the client, to the freelancer): words before and after the instant. {other} is a first name.
DEADLINES = {
    "ahead": (("This week begins", "."), ("This week begins", ".")),
    "work": (
        ("{other} can change it until", ". More time may come."),
        ("Open. You can change it until", "."),
    ),
    "check": (
        ("{other} can change it until", ". Then it is invoiced."),
        ("You can change it until", ". Then it is invoiced."),
    ),
    "closing": (
        ("The week is locked. Its invoice is being made.", ""),
        ("The week is locked. Its invoice is being made.", ""),
    ),
    "nothing": (
        ("The week is locked. Nothing of it is billed.", ""),
        ("The week is locked. Nothing of it is billed.", ""),
    ),
    "unpaid": (
        ("The payment was not collected yet. It is tried again; hours stay as they are.", ""),
        ("{other} has not paid yet. The payment is tried again; your hours stay as they are.", ""),
    ),
    "review": (
        ("If you do nothing, this counts as accepted on", ""),
        ("With {other} for review. It counts as accepted on", ""),
    ),
    "security": (
        ("Accepted. The money is released to {other} on", ""),
        ("Accepted. The money is free on", ""),
    ),
    "free": (("Released to {other} on", "."), ("Free since", ".")),
    "credited": (
        ("Taken back by a credit note.", ""),
        ("Taken back by a credit note.", ""),
    ),
}
# What moved on a client's balance, by the account on the other side.
MOVEMENTS = {
    "processor": "Paid in",
    "review": "Work of a week, held for your review",
    "client_fee_held": "Processing fee, 3 %",
    "milestone": "Milestone, set aside or given back",
    "frozen": "Disputed, given back",
    "available": "Given back by the freelancer",
    "pending": "Bonus or expense, held for five days",
    "fee_held": "Bonus, the fee on it held",
    "income.fee": "Fee given back",
    "income.client_fee": "Processing fee given back",
    "due_from_client": "Paid what was owed",
    "due_from_freelancer": "Given back, the freelancer owes it",
    "cost.protection": "Given back by Fairhour",
    "unmatched": "Bank transfer, now known as yours",
}
# One a leaf of marketplace/errors; a code of its own may say more.
PROBLEMS = {
    "NotFound": "This does not exist, or it is not yours to see.",
    "NotAllowed": "Your account may not do this. Nothing was changed.",
    "Conflict": "This was changed or closed meanwhile. Load the page again; nothing was changed now.",
    "RuleBroken": "This breaks a rule of the contract. Nothing was changed.",
    "TooOld": "The other side speaks a version that is no longer read. Please update it.",
    "Busy": "Many people are writing just now. Nothing was changed; please try again.",
    "LedgerError": "The books refused this. Nothing was changed, and no money moved.",
    "Unbalanced": "The books refused this: two sides differ. No money moved.",
    "Overdrawn": "The books refused this: not enough money is there. No money moved.",
}
_BOOKS: Mapping[str, Mapping[str, str]] = {
    "mark": MARKS,
    "badge": BADGES,
    "parked": PARKED,
    "kind": KINDS,
    "mode": MODES,
    "note": NOTES,
    "pictures": PICTURES,
    "no_picture": NO_PICTURE,
    "contract": CONTRACTS,
    "invoice": INVOICES,
    "stage": STAGES,
    "week": WEEKS,
    "movement": MOVEMENTS,
    "milestone": MILESTONES,
    "milestone_step": MILESTONE_STEPS,
    "milestone_do": MILESTONE_DO,
    "contract_do": CONTRACT_DO,
    "extra": EXTRAS,
    "refund_of": REFUND_OF,
    "refund_state": REFUND_STATES,
    "late_why": LATE_WHY,
    "late_answer": LATE_ANSWERS,
    "refund_not": REFUND_NOT,
    "payout_kind": PAYOUT_KINDS,
    "payout": PAYOUT_STATES,
    "funding": FUNDING_STATES,
    "extra_state": EXTRA_STATES,
    "dispute": DISPUTES,
    "dispute_reason": DISPUTE_REASONS,
    "dispute_answer": DISPUTE_ANSWERS,
    "dispute_outcome": DISPUTE_OUTCOMES,
    "disputed_segment": DISPUTED_SEGMENTS,
    "presumption": PRESUMPTIONS,
    "preview": PREVIEWS,
    "mediation": MEDIATIONS,
    "mediation_act": MEDIATION_ACTS,
    "mediation_do": MEDIATION_DO,
}


def empty_day(*, is_client: bool, other: str) -> str:
    """What a day without time says."""
    if is_client:
        return f"Time appears here once {other.split(' ')[0]} recorded and approved it."
    return "Time appears here once you recorded it in the app and it was sent."


def verdict(reason: Reason) -> str:
    """Why time is not protected, in one sentence."""
    return VERDICTS[reason.code].format(found=reason.found, threshold=reason.threshold)


def words(kind: str, code: str) -> str:
    """The words of one code; KeyError where there are none, so that a test finds it."""
    return _BOOKS[kind][code]


def deadline(code: str, *, is_client: bool, other: str) -> tuple[str, str]:
    """What stands before and after the instant of a week's deadline."""
    before, after = DEADLINES[code][0 if is_client else 1]
    return before.format(other=other), after.format(other=other)


def rescued(outcome: str, code: str) -> str:
    """What became of one item of an exported outbox."""
    match outcome:
        case "parked":
            return f"{MARKS['parked']}. {PARKED.get(code, '')}".strip()
        case "refused":
            return f"Refused: {RESCUE_REFUSED.get(code, code.replace('_', ' '))}"
    return RESCUE[outcome]


def problem(error: Exception) -> str:
    """What a person reads when a verb refuses: by the leaf's own name, else its nearest parent's."""
    code = getattr(error, "code", "")
    if code in REFUSALS:
        return REFUSALS[code]
    for leaf in type(error).__mro__:
        if leaf.__name__ in PROBLEMS:
            return PROBLEMS[leaf.__name__]
    return "Something went wrong in Fairhour. Nothing was changed."
