"""Totals card: today, this week of its limit, one bar, one line, and the week's money."""

from datetime import tzinfo

from PySide6.QtWidgets import QGridLayout

from tracker.language import tr
from tracker.status import Status
from tracker.ui.meter import LimitBar
from tracker.ui.sending_words import limit_line
from tracker.ui.shown import clock, money, time_of_day, total
from tracker.ui.surface import Card, row
from tracker.ui.text import Text
from tracker.ui.theme import Theme
from tracker.ui.words import MONEY_HIDDEN
from workdiary.money import line
from workdiary.week import BillingWeek


class TotalsCard(Card):
    """What counts so far, in whole minutes; the exact seconds are in the tooltips."""

    def __init__(self, theme: Theme, *, zone: tzinfo | None) -> None:
        super().__init__(theme, spacing_px=10)
        self._zone, self._theme = zone, theme
        self._status: Status | None = None
        theme.changed.connect(self._theme_changed)
        self.today = Text(theme, "number")
        self.week = Text(theme, "number")
        self._of = Text(theme, "secondary", ink="text2")
        self._bar = LimitBar(theme)
        self.left = Text(theme, "caption", ink="text2", weight=500)
        self.money = Text(theme, "caption", weight=600)
        self._lay_out(theme)

    def show_status(self, status: Status) -> None:
        limit_s = status.limit_s
        self.today.setText(total(status.today_s))
        self.today.setToolTip(clock(status.today_s))
        self.week.setText(total(status.week_s))
        self.week.setToolTip(f"{clock(status.week_s)}, {self._week_end(status.at_s)}")
        self._of.show_words(tr("of {limit}", limit=total(limit_s)) if limit_s is not None else "")
        self._bar.setVisible(limit_s is not None)
        self._bar.show_share(status.week_s / limit_s if limit_s else 0.0)
        left_s = None if limit_s is None else limit_s - status.week_s
        is_near = limit_s is not None and status.week_s >= 0.8 * limit_s
        self.left.set_ink("warn" if is_near else "text2")
        self.left.setText(limit_line(left_s) if status.contract else tr("No contract chosen"))
        self._show_money(status)

    def _show_money(self, status: Status) -> None:
        self._status = status
        if status.contract is None:
            self.money.show_words("")
            return
        if self._theme.hides_money:
            self.money.show_words(tr(MONEY_HIDDEN))
            return
        paid_s = status.week_s if status.limit_s is None else min(status.week_s, status.limit_s)
        self.money.show_words(money(line(status.contract.rate, paid_s)))

    def _theme_changed(self) -> None:
        if self._status is not None:
            self._show_money(self._status)

    def _week_end(self, at_s: int) -> str:
        """Week ends Sun 23:59 UTC, Mon 01:59 your time."""
        last_s = BillingWeek.containing(at_s).ends_s - 60
        return tr(
            "Week ends Sun 23:59 UTC, {time} your time",
            time=time_of_day(last_s, self._zone),
        )

    def _lay_out(self, theme: Theme) -> None:
        heads = QGridLayout()
        heads.setContentsMargins(0, 0, 0, 0)
        heads.setHorizontalSpacing(0)
        heads.setVerticalSpacing(1)
        heads.addWidget(Text(theme, "caption", tr("Today"), ink="text2", weight=500), 0, 0)
        heads.addWidget(Text(theme, "caption", tr("This week"), ink="text2", weight=500), 0, 2)
        heads.setColumnMinimumWidth(1, 22)
        heads.addWidget(self.today, 1, 0)
        week = row(spacing_px=8)
        week.addWidget(self.week)
        week.addWidget(self._of)
        week.addStretch(1)
        heads.addLayout(week, 1, 2)
        heads.setColumnStretch(2, 1)
        foot = row(spacing_px=12)
        foot.addWidget(self.left, 1)
        foot.addWidget(self.money)
        self.column.addLayout(heads)
        self.column.addWidget(self._bar)
        self.column.addLayout(foot)
