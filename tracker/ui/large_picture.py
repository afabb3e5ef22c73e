"""A picture as large as there is room for, on which a box can be drawn by mouse or keyboard."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.ui.theme import Theme
from tracker.ui.thumb import paint_picture
from workdiary.hidden import Box

HANDLE_PX = 9
REACH_PX = 14  # how near to a corner a press takes hold of it
LEAST_PX = 8  # of the picture: a smaller box is a slip of the hand
STEP = 64  # a press of an arrow key moves by this part of the picture's width
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_DONE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LargePicture(QWidget):
    """Whole and undistorted. With `begin_box` a box lies on it until it is done or given up."""

    box_changed = Signal()
    box_done = Signal()
    box_given_up = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None
        self._words = ""
        self._box: Box | None = None
        self._held_at: QPoint | None = None  # where the mouse took the box, in the box's pixels
        self._anchor: QPoint | None = None  # the corner that stays while the other one is drawn
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    @property
    def box(self) -> Box | None:
        """The box that is being drawn, in pixels of the picture."""
        return self._box

    @property
    def has_image(self) -> bool:
        return self._image is not None

    def show_image(self, image: QImage, words: str) -> None:
        self._image, self._words = image, words
        self.setAccessibleName(words)
        self.end_box()

    def show_words(self, words: str) -> None:
        self._image, self._words = None, words
        self.setAccessibleName(words)
        self.end_box()

    def begin_box(self) -> None:
        """A box in the middle, to be moved and sized; keys are heard here until it is done."""
        image = self._image
        if image is None:
            return
        width_px, height_px = max(LEAST_PX, image.width() // 4), max(LEAST_PX, image.height() // 6)
        left_px, top_px = (image.width() - width_px) // 2, (image.height() - height_px) // 2
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()
        self.setMouseTracking(True)
        self._put(Box(left_px, top_px, left_px + width_px, top_px + height_px))

    def end_box(self) -> None:
        """Nothing is drawn any more."""
        self._box = self._held_at = self._anchor = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(False)
        self.unsetCursor()
        self.update()

    def event(self, event: QEvent) -> bool:
        # While a box is drawn its keys are ours, not the window's.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._box is not None and self._is_ours(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        box, key = self._box, event.key()
        if box is None or not self._is_ours(event):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self.box_given_up.emit()
        elif key in _DONE:
            self.box_done.emit()
        else:
            self._step(box, Qt.Key(key), event.modifiers())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._box is None or self._image is None:
            return
        at, corner = self._at(event), self._corner(event)
        if corner is not None:
            self._anchor = corner
        elif _holds(self._box, at):
            self._held_at = at - QPoint(self._box.left_px, self._box.top_px)
        else:
            self._anchor = at

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._box is None:
            return
        at, box = self._at(event), self._box
        if self._anchor is not None:
            self._put(_between(self._anchor, at))
        elif self._held_at is not None:
            to = at - self._held_at
            self._put(box.moved(to.x() - box.left_px, to.y() - box.top_px))
        elif self._corner(event) is not None:
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        else:
            is_in = _holds(box, at)
            self.setCursor(Qt.CursorShape.OpenHandCursor if is_in else Qt.CursorShape.CrossCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held_at = self._anchor = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_picture(painter, self._fitting(), self._image, self._theme)
        if self._image is None:
            painter.setPen(self._theme.colour("text2"))
            painter.setFont(self._theme.font("base"))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(QRectF(self.rect()), flags, self._words)
        elif self._box is not None:
            self._paint_box(painter, self._box)
        painter.end()

    def _paint_box(self, painter: QPainter, box: Box) -> None:
        """As it will be: filled; with an edge and corners to take hold of."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        shown = self._shown(box)
        fill = QColor(self._theme.colour("text"))
        fill.setAlpha(190)
        painter.fillRect(shown, fill)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("surface"), 3))
        painter.drawRect(shown)
        painter.setPen(QPen(self._theme.colour("focus"), 2))
        painter.drawRect(shown)
        painter.setPen(QPen(self._theme.colour("focus"), 1))
        painter.setBrush(self._theme.colour("surface"))
        for corner in (shown.topLeft(), shown.topRight(), shown.bottomLeft(), shown.bottomRight()):
            handle = QRect(0, 0, HANDLE_PX, HANDLE_PX)
            handle.moveCenter(corner)
            painter.drawRect(handle)

    def _step(self, box: Box, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        image = self._image
        assert image is not None
        step = max(1, image.width() // STEP)
        across, down = (step * n for n in ARROWS[key])
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            right_px = max(box.left_px + LEAST_PX, box.right_px + across)
            bottom_px = max(box.top_px + LEAST_PX, box.bottom_px + down)
            self._put(Box(box.left_px, box.top_px, right_px, bottom_px))
        else:
            self._put(box.moved(across, down))

    def _put(self, box: Box) -> None:
        """The box is here now; what reaches out of the picture is pushed or cut back."""
        image = self._image
        assert image is not None
        whole = Box(0, 0, image.width(), image.height())
        if self._anchor is None:
            across = max(0, -box.left_px) - max(0, box.right_px - whole.right_px)
            down = max(0, -box.top_px) - max(0, box.bottom_px - whole.bottom_px)
            box = box.moved(across, down)
        box = box.within(whole)
        if box.right_px - box.left_px >= LEAST_PX and box.bottom_px - box.top_px >= LEAST_PX:
            self._box = box
            self.update()
            self.box_changed.emit()

    def _is_ours(self, event: QKeyEvent) -> bool:
        return event.key() in ARROWS or event.key() in (*_DONE, Qt.Key.Key_Escape)

    def _at(self, event: QMouseEvent) -> QPoint:
        """Where the mouse is, in pixels of the picture."""
        room, image = self._fitting(), self._image
        assert image is not None
        at = event.position()
        scale = image.width() / max(1, room.width())
        return QPoint(round((at.x() - room.left()) * scale), round((at.y() - room.top()) * scale))

    def _corner(self, event: QMouseEvent) -> QPoint | None:
        """The corner opposite to the one under the mouse, in pixels of the picture."""
        box = self._box
        assert box is not None
        shown, at = self._shown(box), event.position().toPoint()
        for corner, other in (
            (shown.topLeft(), QPoint(box.right_px, box.bottom_px)),
            (shown.topRight(), QPoint(box.left_px, box.bottom_px)),
            (shown.bottomLeft(), QPoint(box.right_px, box.top_px)),
            (shown.bottomRight(), QPoint(box.left_px, box.top_px)),
        ):
            if (at - corner).manhattanLength() <= REACH_PX:
                return other
        return None

    def _shown(self, box: Box) -> QRect:
        """The box where it is painted."""
        room, image = self._fitting(), self._image
        assert image is not None
        scale = room.width() / image.width()
        left, top = room.left() + box.left_px * scale, room.top() + box.top_px * scale
        width, height = (box.right_px - box.left_px) * scale, (box.bottom_px - box.top_px) * scale
        return QRectF(left, top, width, height).toRect()

    def _fitting(self) -> QRect:
        if self._image is None:
            return self.rect()
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRect(0, 0, size.width(), size.height())
        box.moveCenter(self.rect().center())
        box.moveTop(0)
        return box


def _holds(box: Box, at: QPoint) -> bool:
    return box.left_px <= at.x() < box.right_px and box.top_px <= at.y() < box.bottom_px


def _between(one: QPoint, other: QPoint) -> Box:
    left_px, right_px = sorted((one.x(), other.x()))
    top_px, bottom_px = sorted((one.y(), other.y()))
    return Box(left_px, top_px, right_px, bottom_px)
