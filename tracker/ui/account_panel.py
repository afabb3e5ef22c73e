"""The account in Settings: signed in or not, signing out, the computers that are, what was sent."""

from collections.abc import Callable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.status import Status
from tracker.ui.button import PillButton
from tracker.ui.desk import Desk
from tracker.ui.server_line import ServerLine
from tracker.ui.settings_words import SAYS, SERVER
from tracker.ui.sign_out_box import SignOutBox
from tracker.ui.surface import row
from tracker.ui.text import Text

COMPUTERS = "/account/security/"


class AccountPanel(QWidget):
    """Signing out asks first if time is left behind; the rest is the website's."""

    sent_asked = Signal()

    def __init__(self, desk: Desk, *, open_url: Callable[[str], object] | None = None) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._open_url = open_url or _in_browser
        self._not_sent_s = 0
        self.state = Text(theme, "base", "", wraps=True)
        self.says = Text(theme, "caption", "", ink="text2", wraps=True)
        self.sign_in = PillButton(theme, SAYS["sign_in"], kind="accent")
        self.sign_out = PillButton(theme, SAYS["sign_out"])
        self.computers = PillButton(theme, SAYS["devices"])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        line = row(spacing_px=16)
        line.addWidget(self.state, 1)
        line.addWidget(self.sign_in)
        line.addWidget(self.sign_out)
        column.addLayout(line)
        column.addWidget(self.says)
        self.says.hide()
        self.server = ServerLine(theme, desk.background, desk.web(), desk.choose_server)
        where = f"{SERVER['where']} {desk.web()}"
        self.words = f"{SAYS['sign_in']} {SAYS['sign_out']} {SAYS['devices']} {where}"
        below = row(spacing_px=16)
        below.addWidget(Text(theme, "caption", SAYS["devices_why"], ink="text2", wraps=True), 1)
        below.addWidget(self.computers)
        column.addLayout(below)
        column.addWidget(self.server)
        self.sign_out.clicked.connect(self.ask)
        self.computers.clicked.connect(lambda: self._open_url(desk.web() + COMPUTERS))

    def show_status(self, status: Status) -> None:
        is_out = status.state == "signed_out" or status.sending.state == "signed_out"
        self._not_sent_s = status.not_sent_s
        self.state.setText(SAYS["signed_out" if is_out else "signed_in"])
        self.sign_in.setVisible(is_out)
        self.sign_out.setVisible(not is_out)

    def ask(self) -> None:
        """Time that is not sent is named before it is left behind."""
        if not self._not_sent_s:
            self._out()
            return
        SignOutBox(
            self._desk.theme,
            self.window(),
            self._not_sent_s,
            on_send=self._send,
            on_out=self._out,
        ).open()

    def _send(self) -> None:
        self._desk.ask(
            lambda keeper: keeper.approve(None),
            on_done=lambda _: self.says.show_words(SAYS["sent"]),
            on_refused=self.says.show_words,
        )

    def _out(self) -> None:
        sign_in = self._desk.sign_in
        if sign_in is not None:
            self.says.show_words(SAYS["signing_out"])
            self._desk.background.run(sign_in.sign_out, self._is_out)

    def _is_out(self, is_told: bool) -> None:
        self.says.show_words(SAYS["out_now" if is_told else "out_here"])


def _in_browser(address: str) -> bool:
    return QDesktopServices.openUrl(QUrl(address))
