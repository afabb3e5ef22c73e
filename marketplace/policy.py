"""The published numbers and their version: windows, retries, sizes, tiers. Pure.

A number both sides see stands here once. Source of each: docs/protection.md and the domain's
section 10. A change is a new version with a start date; it never touches what was before it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workdiary.fees import SCHEDULES, Schedule
from workdiary.week import DAY_S, LOCK_OFFSET_S, REVIEW_CLOSES_S, SECURITY_S

# What an hour may cost, minor units; in every currency about what 3.00 to 10,000.00 USD are.
MIN_RATE_MINOR: Mapping[str, int] = {"USD": 300, "EUR": 300, "GBP": 300, "JPY": 450, "KWD": 900}
MAX_RATE_MINOR: Mapping[str, int] = {
    "USD": 1_000_000,
    "EUR": 1_000_000,
    "GBP": 1_000_000,
    "JPY": 1_500_000,
    "KWD": 3_000_000,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What a deployment promises. All lengths in whole seconds, all sizes in bytes."""

    version: str = "2026-1"

    # The week (offsets from its Monday 00:00:00Z)
    lock_offset_s: int = LOCK_OFFSET_S
    review_closes_s: int = REVIEW_CLOSES_S
    security_s: int = SECURITY_S
    review_min_s: int = 2 * DAY_S  # the review lasts at least so long after a lock that moved
    late_consent_s: int = 180 * DAY_S
    accept_undo_s: int = 600
    dormant_s: int = 30 * DAY_S  # without tracked time; then the client confirms

    # Downtime: a heartbeat each minute; what people had time for moves behind a longer gap
    pulse_s: int = 60
    down_gap_s: int = 600
    down_grace_s: int = 12 * 3600

    # Intake
    future_tolerance_s: int = 120
    enrolment_tolerance_s: int = 120
    snapshot_bytes: int = 2 * 1024 * 1024
    snapshot_pixels: int = 40_000_000
    aside_s: int = 7 * DAY_S  # how long a picture waits for the batch that names it
    batch_items: int = 500
    batch_bytes: int = 1024 * 1024
    removed_bytes_gone_s: int = DAY_S
    nonce_lasts_s: int = 300

    # Money
    retries_s: tuple[int, ...] = (0, DAY_S, 2 * DAY_S, 4 * DAY_S, 7 * DAY_S)
    write_off_s: int = 180 * DAY_S  # what protection paid and no client paid back
    gateway_silent_s: int = 5 * DAY_S  # a charge without an answer counts as declined then
    schedules: Mapping[str, Schedule] = field(default_factory=lambda: SCHEDULES)
    # Disputes and refunds
    dispute_answer_s: int = 3 * DAY_S
    dispute_decision_s: int = 2 * DAY_S
    dispute_overdue_s: int = 14 * DAY_S  # then protected parts are paid and the operator is told
    two_staff_minor: Mapping[str, int] = field(
        default_factory=lambda: {
            "USD": 500_00, "EUR": 500_00, "GBP": 500_00, "JPY": 75_000, "KWD": 150_000,
        }
    )  # fmt: skip
    refund_give_s: int = 180 * DAY_S
    refund_ask_s: int = 365 * DAY_S
    bonus_after_end_s: int = 365 * DAY_S
    # Withdrawals: fee, least amount and the wait of a new method
    payout_fee_minor: Mapping[str, int] = field(
        default_factory=lambda: {"USD": 99, "EUR": 99, "GBP": 99, "JPY": 150, "KWD": 300}
    )
    payout_min_minor: Mapping[str, int] = field(
        default_factory=lambda: {"USD": 500, "EUR": 500, "GBP": 500, "JPY": 750, "KWD": 1500}
    )
    new_method_waits_s: int = 3 * DAY_S

    # Fixed price
    milestone_min_minor: Mapping[str, int] = field(
        default_factory=lambda: {"USD": 500, "EUR": 500, "GBP": 500, "JPY": 750, "KWD": 1500}
    )
    milestone_review_s: int = 14 * DAY_S  # then it counts as accepted
    milestone_quiet_s: tuple[int, int, int] = (60 * DAY_S, 75 * DAY_S, 90 * DAY_S)
    refund_answer_s: int = 7 * DAY_S
    mediation_talk_s: int = 5 * DAY_S  # between the two; then staff
    mediation_proposal_s: int = 2 * DAY_S
    mediation_answer_s: int = 2 * DAY_S
    mediation_most_s: int = 30 * DAY_S
    submission_files: int = 10
    submission_file_bytes: int = 25 * 1024 * 1024
