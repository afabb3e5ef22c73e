"""Which clock a window's times are shown by: one's own, or UTC, in which weeks end."""

from datetime import UTC, tzinfo

from tracker.language import tr
from tracker.ui.choice_button import ChoiceButton
from tracker.ui.shown import zone_name
from tracker.ui.theme import Theme


class ZoneButton(ChoiceButton):
    """`chosen` carries the zone; None is the computer's own."""

    def __init__(self, theme: Theme, own_zone: tzinfo | None) -> None:
        self._own_zone = own_zone
        super().__init__(theme, tr("Time zone"), (), own_zone, least_px=0, kind="quiet")

    def show_day(self, starts_s: int) -> None:
        """A zone without a name of its own is called as on that day: EET, EEST."""
        named = {zone_name(starts_s, zone): zone for zone in (UTC, self._own_zone)}
        self.offer([(tr("Times in {zone}", zone=n), zone) for n, zone in reversed(named.items())])
