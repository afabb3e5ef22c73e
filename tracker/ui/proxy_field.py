"""The proxy of the settings: an address, read when the field is left."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tracker.ui.settings_words import SAYS
from tracker.ui.text import Text
from tracker.ui.theme import Theme

ADDRESS = re.compile(r"https?://(?:[^\s/@]+@)?(?:[\w.-]+|\[[0-9a-fA-F:]+\])(?::\d{1,5})?/?")
FIELD_PX = 36


class ProxyField(QWidget):
    """Empty is the system's own; what is no address is said and not taken."""

    changed = Signal(str)

    def __init__(self, theme: Theme, proxy: str) -> None:
        super().__init__()
        self._proxy = proxy
        self.field = QLineEdit(proxy)
        self.field.setAccessibleName(SAYS["proxy"])
        self.field.setAccessibleDescription(SAYS["proxy_why"])
        self.field.setFont(theme.font("base"))
        self.field.setFixedHeight(FIELD_PX)
        self.field.setTextMargins(8, 0, 8, 0)
        self.says = Text(theme, "caption", SAYS["proxy_why"], ink="text2", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(theme, "base", SAYS["proxy"], weight=600))
        column.addWidget(self.says)
        column.addWidget(self.field)
        self.field.editingFinished.connect(self._left)

    def _left(self) -> None:
        typed = self.field.text().strip()
        if typed and not ADDRESS.fullmatch(typed):
            self.says.set_ink("danger")
            self.says.setText(SAYS["proxy_bad"])
            return
        self.says.set_ink("text2")
        self.says.setText(SAYS["proxy_why"])
        if typed != self._proxy:
            self._proxy = typed
            self.changed.emit(typed)
