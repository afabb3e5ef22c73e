"""Sentences on what has left this computer and what is left of a limit; all others in `words`."""

from tracker.language import plural, tr
from tracker.status import Sending, Status
from tracker.ui.shown import duration, total
from tracker.ui.words import of_code


def sending_line(status: Status, sent_up_to: str) -> str:
    """The foot's words: what has left this computer. `sent_up_to` is a time of day, or empty."""
    sending = status.sending
    special = _trouble_line(status, sending)
    if special:
        return special
    if sending.state == "sending" and sending.total_count:
        return tr(
            "Sending {number} of {count}",
            number=sending.sent_count,
            count=sending.total_count,
        )
    if status.waits_for_you and status.held_count:
        return plural(
            "{n} waits for your approval", "{n} wait for your approval", status.held_count
        )
    if status.waiting_count:
        return tr("All saved. {count} to send", count=status.waiting_count)
    return (
        tr("All saved. Sent up to {time}", time=sent_up_to)
        if sent_up_to
        else tr("All saved. Nothing sent yet")
    )


def _trouble_line(status: Status, sending: Sending) -> str:
    if sending.refused_count:
        if sending.refused_code:
            return tr(
                "{count} refused: {why}",
                count=sending.refused_count,
                why=of_code(sending.refused_code),
            )
        return tr("{count} refused. Kept on this computer", count=sending.refused_count)
    if sending.parked_count:
        return tr("{count} under check. Kept on this computer.", count=sending.parked_count)
    if sending.state == "signed_out":
        return tr("Sign in again to send. Recording goes on.")
    if sending.state == "too_old":
        return tr("The marketplace needs a newer Fairhour. Recording goes on.")
    if sending.state == "offline":
        if not status.not_sent_s:
            return tr("Offline. Your time is safe here")
        return tr("Offline. {length} saved, sent when online", length=duration(status.not_sent_s))
    return _clock_line(sending.clock_ahead_s)


def _clock_line(ahead_s: int) -> str:
    if not ahead_s:
        return ""
    off = duration(abs(ahead_s))
    if ahead_s > 0:
        return tr(
            "This computer's clock is {off} ahead of the marketplace's. Recording goes on.", off=off
        )
    return tr(
        "This computer's clock is {off} behind the marketplace's. Recording goes on.", off=off
    )


def week_line(week_s: int) -> str:
    """The total of the week, beside the tray's words."""
    return tr("{time} this week", time=total(week_s))


def limit_line(left_s: int | None) -> str:
    """The totals' one line about the weekly limit."""
    if left_s is None:
        return tr("No weekly limit")
    if left_s <= 0:
        return tr("Limit reached. More time is not paid.")
    return tr("{length} left this week", length=duration(left_s))


def leaves_line(leaves_s: int | None, now_s: int) -> str:
    """How long a picture stays on this computer."""
    if leaves_s is None:
        return tr("Waits for your approval")
    if leaves_s <= now_s:
        return tr("Approved. It is sent with its time")
    return tr(
        "Stays on this computer {length} more, then it is sent",
        length=duration(max(60, leaves_s - now_s)),
    )
