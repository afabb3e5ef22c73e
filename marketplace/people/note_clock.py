"""Remember how far a computer's clock was from ours when it last sent."""

from marketplace.people.models import CLOCK_MOST_S, Device

NEWS_S = 5


def note_clock(device: Device, *, told_s: int, now_s: int) -> None:
    """The device's clock said `told_s` when ours said `now_s`; a few seconds more are no news."""
    ahead_s = max(-CLOCK_MOST_S, min(CLOCK_MOST_S, told_s - now_s))
    if abs(ahead_s - device.clock_ahead_s) > NEWS_S:
        Device.objects.filter(pk=device.pk).update(clock_ahead_s=ahead_s)
        device.clock_ahead_s = ahead_s
