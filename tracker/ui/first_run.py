"""Sign in: in the browser here, or by a short code in any browser; no password is typed here."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from tracker.language import tr
from tracker.ui.button import PillButton
from tracker.ui.cards import announce
from tracker.ui.desk import Desk
from tracker.ui.doors import BrowserPage, DeviceCode, SignIn, SignInState
from tracker.ui.focus_ring import FocusRing
from tracker.ui.server_line import ServerLine
from tracker.ui.shown import duration
from tracker.ui.surface import Card, row
from tracker.ui.text import Text
from tracker.ui.theme import Theme
from tracker.ui.words import REFUSALS, SIGN_IN, WHAT_IS_TAKEN, sentence

SIZE = QSize(560, 520)


class SignInWindow(QWidget):
    """Opens the marketplace's page and waits for the yes; Esc puts it off.

    Where no browser opens here, it shows a code to be confirmed in another one.
    """

    done = Signal()

    def __init__(
        self,
        desk: Desk,
        *,
        open_url: Callable[[str], bool | None] | None = None,
        is_step: bool = False,
    ) -> None:
        super().__init__()
        self._is_step = is_step
        self._desk = desk
        self._open_url = open_url or _open_in_browser
        self._code: DeviceCode | None = None
        self._page: BrowserPage | None = None
        self._left_s = 0
        self._is_asking = False
        self.setProperty("room", "page")
        self.setWindowTitle(tr("Sign in"))
        if not is_step:
            self.setMinimumSize(480, 480)
        self.resize(desk.theme.scaled(SIZE.width()), SIZE.height())
        theme = desk.theme
        self._mark = QLabel()
        self._mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._mark.setTextFormat(Qt.TextFormat.PlainText)
        self._mark.setPixmap(theme.picture("fairhour", size_px=64, ratio=2.0))
        self._head = Text(theme, "page_head", tr("Sign in to start"))
        self._head.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.words = Text(theme, "base", SIGN_IN["before"], ink="text2", wraps=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.code = Text(theme, "money")
        spaced = QFont(self.code.font())
        spaced.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 3)
        self.code.setFont(spaced)
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.address = Text(theme, "secondary", ink="text2", wraps=True)
        self.address.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.state = Text(theme, "secondary", ink="text2", weight=500, wraps=True)
        self.state.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open_button = PillButton(
            theme,
            tr("Sign in with your browser"),
            kind="accent",
            height_px=46,
            face="button",
            weight=600,
        )
        self.copy_button = PillButton(theme, tr("Copy code"))
        self.new_button = PillButton(theme, tr("New code"))
        self.server = ServerLine(theme, desk.background, desk.web(), desk.choose_server)
        self._card = Card(theme, spacing_px=10)
        self._taken = taken_card(theme)
        self._lay_out()
        self._ring = FocusRing(self, theme)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._second_passed)
        self._connect()
        self._show()

    def closeEvent(self, event: object) -> None:
        self._timer.stop()
        self._code = self._page = None

    def signed_in(self, name: str) -> None:
        """The sign-in is done, here or by the command line."""
        self._timer.stop()
        self._code = self._page = None
        announce(self, tr("Signed in as {name}", name=name) if name else SIGN_IN["signed_in"])
        self.done.emit()
        if not self._is_step:
            self.close()

    def begin_in_browser(self) -> None:
        """Open the marketplace's page in this computer's browser and wait for its answer."""
        self._run(lambda sign_in: sign_in.begin_in_browser(), self._page_made, self._no_browser)
        self.state.set_ink("text2")
        self.state.show_words(SIGN_IN["opening"])

    def _page_made(self, page: BrowserPage) -> None:
        if self._open_url(page.url) is False:
            self.begin()
            return
        self._show(page=page)
        self._left_s = page.expires_s
        self._timer.start(1_000)
        self.state.show_words(SIGN_IN["waiting"])

    def _no_browser(self, error: BaseException) -> None:
        if isinstance(error, OSError):
            self.begin()  # nothing can be listened on here: a code needs no address
        else:
            self._failed(error)

    def begin(self) -> None:
        """Get a code and open the page it belongs to."""
        self._run(lambda sign_in: sign_in.begin(), self._began)
        self.state.set_ink("text2")
        self.state.show_words(SIGN_IN["beginning"])

    def _began(self, code: DeviceCode) -> None:
        self._show(code=code)
        self._left_s = code.expires_s
        self._next_ask_s = code.interval_s
        self._timer.start(1_000)
        self._say_pending()
        self._open_page()

    def _open_page(self) -> None:
        code, page = self._code, self._page
        if page is not None:
            self._open_url(page.url)
        elif code is not None:
            self._open_url(getattr(code, "complete_url", "") or code.verification_url)

    def _second_passed(self) -> None:
        code = self._code
        if self._page is not None and self._desk.sign_in is not None:
            self._browser_answered(self._desk.sign_in.outcome)
        if code is None:
            return
        self._left_s -= 1
        self._next_ask_s -= 1
        if self._left_s <= 0:
            self._ended("expired")
            return
        self._say_pending()
        if self._next_ask_s <= 0 and not self._is_asking:
            self._next_ask_s = code.interval_s
            self._is_asking = True
            self._run(lambda sign_in: sign_in.poll(code), self._polled)

    def _browser_answered(self, outcome: str) -> None:
        match outcome:
            case "signed_in":
                self.signed_in("")
            case "denied" | "expired" | "failed":
                self._ended(outcome)

    def _say_pending(self) -> None:
        self.state.set_ink("text2")
        self.state.show_words(
            tr(
                "Waiting for your yes in the browser. The code lasts {length} more.",
                length=duration(self._left_s),
            )
        )

    def _polled(self, answer: SignInState) -> None:
        self._is_asking = False
        if answer == "signed_in":
            self.signed_in("")
        elif answer != "pending" and self._code is not None:
            self._ended(answer)

    def _ended(self, answer: SignInState) -> None:
        self._timer.stop()
        self._show()
        self.state.set_ink("warn")
        self.state.show_words(SIGN_IN[answer])
        announce(self, SIGN_IN[answer])

    def _failed(self, error: BaseException) -> None:
        """No network is no end: a code that was given stays good, and is asked about again."""
        self._is_asking = False
        self.state.set_ink("warn")
        self.state.show_words(sentence(error))

    def _show(self, *, code: DeviceCode | None = None, page: BrowserPage | None = None) -> None:
        """A code, the wait for the browser, or neither: nothing has begun."""
        self._code, self._page = code, page
        has_begun = code is not None or page is not None
        self._card.setVisible(code is not None)
        self._taken.setVisible(code is None and not self._is_step)
        self.server.setVisible(code is None and page is None and bool(self._desk.web()))
        self.copy_button.setVisible(code is not None)
        self.new_button.setVisible(has_begun)
        self.new_button.set_words(tr("New code") if page is None else tr("Use a code instead"))
        self.words.setText(SIGN_IN["before" if code is None else "during"])
        self.open_button.set_words(
            tr("Open the page again") if has_begun else tr("Sign in with your browser")
        )
        if code is not None:
            self.code.setText(code.user_code)
            self.code.setAccessibleName(tr("Code {letters}", letters=" ".join(code.user_code)))
            self.address.setText(code.verification_url)

    def _run(
        self,
        call: Callable[[SignIn], object],
        on_done: Callable[..., None],
        on_failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        sign_in = self._desk.sign_in
        if sign_in is None:
            self.state.show_words(REFUSALS["not_ready"])
            return
        self._desk.background.run(lambda: call(sign_in), on_done, on_failed or self._failed)

    def _copy(self) -> None:
        if self._code is not None:
            QGuiApplication.clipboard().setText(self._code.user_code)
            announce(self, tr("Code copied"))

    def _open_clicked(self) -> None:
        if self._code is None and self._page is None:
            self.begin_in_browser()
        else:
            self._open_page()

    def _lay_out(self) -> None:
        self._card.column.setContentsMargins(24, 20, 24, 20)
        self._card.column.addWidget(self.code)
        self._card.column.addWidget(self.address)
        buttons = row(spacing_px=8)
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.new_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 28, 48, 32)
        column.setSpacing(14)
        column.addStretch(1)
        for part in (self._mark, self._head, self.words):
            column.addWidget(part)
        self._head.setVisible(not self._is_step)
        column.addSpacing(4)
        column.addWidget(self._taken)
        column.addWidget(self._card)
        column.addLayout(buttons)
        column.addWidget(self.state)
        column.addStretch(2)
        column.addWidget(self.open_button)
        column.addWidget(self.server)

    def _connect(self) -> None:
        self.open_button.clicked.connect(self._open_clicked)
        self.copy_button.clicked.connect(self._copy)
        self.new_button.clicked.connect(self.begin)
        if not self._is_step:
            QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)


def taken_card(theme: Theme) -> Card:
    """What the app records, before anybody signs in: four lines, no scroll."""
    card = Card(theme, spacing_px=0)
    lines = QGridLayout()
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setHorizontalSpacing(16)
    lines.setVerticalSpacing(10)
    lines.setColumnStretch(1, 1)
    for number, (head, says) in enumerate(WHAT_IS_TAKEN):
        name = Text(theme, "secondary", tr(head), weight=600)
        lines.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
        lines.addWidget(Text(theme, "secondary", tr(says), ink="text2", wraps=True), number, 1)
    card.column.addLayout(lines)
    return card


def _open_in_browser(url: str) -> bool:
    return QDesktopServices.openUrl(QUrl(url))
