"""What each kind of notice says; the only place for it. Pure.

In braces stand the facts: `…_minor` is money of the notice's `currency`, `…_at_s` an instant,
any other `…_s` a length; the rest is text. `letter` spells them for their reader.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One kind: its topic, its subject, its sentences, what its link does."""

    topic: str
    subject: str
    body: tuple[str, ...]
    act: str


# A topic in `ALWAYS` is mailed to everybody it concerns: it is about their money or a deadline.
TOPICS: Mapping[str, str] = {
    "limits": "Weekly limits",
    "weeks": "Weeks that close or wait for review",
    "questions": "Questions and answers",
    "payments": "Money that came free",
    "disputes": "Disputes and their deadlines",
    "charges": "Charges that failed",
}
ALWAYS = frozenset({"disputes", "charges"})

KINDS: Mapping[str, Words] = {
    "limit_near": Words(
        topic="limits",
        subject="{title}: {left_s} left this week",
        body=(
            "{worked_s} of {limit_s} are recorded for {title} this week.",
            "Time over the limit is not paid. If you need more, ask {client} to raise it first.",
        ),
        act="Open the week",
    ),
    "limit_reached": Words(
        topic="limits",
        subject="{title}: the weekly limit is reached",
        body=(
            "{worked_s} are recorded for {title} this week; the limit is {limit_s}.",
            "More time this week is not paid unless {client} raises the limit before the lock.",
        ),
        act="Open the week",
    ),
    "limit_reached_client": Words(
        topic="limits",
        subject="{freelancer} reached the weekly limit of {title}",
        body=(
            "{freelancer} recorded {worked_s} for {title} this week; the limit is {limit_s}.",
            "More time this week is not billed. A higher limit counts from the moment you set it.",
        ),
        act="Open the week",
    ),
    "week_closes": Words(
        topic="weeks",
        subject="Your week locks at {lock_at_s}",
        body=(
            "The week {week} locks at {lock_at_s}. {worked_s} of it have arrived.",
            "Until then you can send, describe or remove time. What arrives later is billed only "
            "if the client agrees.",
        ),
        act="Look at the week",
    ),
    "week_to_review": Words(
        topic="weeks",
        subject="{title}: {worked_s} to review, {gross_minor}",
        body=(
            "{freelancer} worked {worked_s} for {title} in the week {week}: {gross_minor}.",
            "Approve it, ask about it, or dispute single hours until {review_at_s}. If you do "
            "nothing, it counts as accepted then.",
        ),
        act="Review the week",
    ),
    "late_time": Words(
        topic="weeks",
        subject="{title}: time came after its week's lock",
        body=(
            "{freelancer} sent time of the week {week} for {title} after that week was locked.",
            "It is billed only if you say so.",
        ),
        act="Say whether it is billed",
    ),
    "late_agreed": Words(
        topic="weeks",
        subject="{author} agreed to {asked_s} of late time for {title}",
        body=(
            "{author} agreed that {asked_s} of {title}, which came after its week's lock, are "
            "billed.",
            "They stand on the next invoice.",
        ),
        act="Look at the late time",
    ),
    "late_declined": Words(
        topic="weeks",
        subject="{author} declined {asked_s} of late time for {title}",
        body=(
            "{author} did not agree that {asked_s} of {title}, which came after its week's lock, "
            "are billed. The time stays in the diary.",
        ),
        act="Look at the late time",
    ),
    "accepted": Words(
        topic="weeks",
        subject="{title}: {gross_minor} are accepted",
        body=(
            "The week {week} of {title} is accepted: {gross_minor}. It can be withdrawn after "
            "five more days.",
        ),
        act="See the invoice",
    ),
    "asked": Words(
        topic="questions",
        subject="{author} asks about {asked_s} of {title}",
        body=(
            "{author} has a question about {asked_s} of {title}.",
            "A question moves no money and no date. An answer often prevents a dispute.",
        ),
        act="Read and answer",
    ),
    "replied": Words(
        topic="questions",
        subject="{author} answered about {title}",
        body=("{author} wrote in a question about {title}.",),
        act="Read it",
    ),
    "withdrawal_asked": Words(
        topic="questions",
        subject="{author} asks to delete a picture of {title}",
        body=(
            "{author} asks you to agree that a picture of {title} is deleted.",
            "The time stays as it is, and so does what it costs. Only the picture goes, for ever.",
        ),
        act="Read why, and answer",
    ),
    "withdrawal_agreed": Words(
        topic="questions",
        subject="{author} agreed: a picture of {title} is deleted",
        body=("{author} agreed, and the picture is gone. Its hash and its time stay.",),
        act="Look at the segment",
    ),
    "withdrawal_declined": Words(
        topic="questions",
        subject="{author} did not agree to delete a picture of {title}",
        body=("{author} did not agree, and the picture stays. You can talk about it there.",),
        act="Look at the segment",
    ),
    "withdrawal_taken_back": Words(
        topic="questions",
        subject="{author} no longer asks to delete a picture of {title}",
        body=("{author} took the request back, and the picture stays.",),
        act="Look at the segment",
    ),
    "disputed": Words(
        topic="disputes",
        subject="{title}: {frozen_minor} are disputed, answer until {answer_at_s}",
        body=(
            "{client} disputes {asked_s} of {title} in the week {week}: {frozen_minor}.",
            "Only this amount is kept aside; the rest is paid as usual, and the contract goes on.",
            "Accept, accept in part, or explain until {answer_at_s}. Without an answer people "
            "decide by the diary.",
        ),
        act="Answer the dispute",
    ),
    "dispute_ended": Words(
        topic="disputes",
        subject="{title}: the dispute of the week {week} has ended",
        body=(
            "The dispute about {title} in the week {week} has ended: {back_minor} go back to "
            "{client}, {paid_minor} to {freelancer}.",
        ),
        act="Read why",
    ),
    "charge_failed": Words(
        topic="charges",
        subject="{title}: {gross_minor} could not be charged",
        body=(
            "The charge of {gross_minor} for {title}, week {week}, failed.",
            "The contract stands still until it is paid. Add funds, or check the payment method; "
            "it is tried again by itself.",
        ),
        act="Pay now",
    ),
    "client_unpaid": Words(
        topic="charges",
        subject="{title} stands still: the client's payment failed",
        body=(
            "The charge for {title}, week {week}, failed. It is tried again.",
            "Do not work for it until it runs again: new time may not be protected.",
        ),
        act="See the invoice",
    ),
    "paid": Words(
        topic="payments",
        subject="{net_minor} of {title} are free",
        body=("{net_minor} for {title}, week {week}, can be withdrawn now.",),
        act="See your earnings",
    ),
}
