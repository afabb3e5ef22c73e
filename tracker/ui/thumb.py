"""One small picture with round corners, or a sunken box that says why there is none."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from tracker.ui.theme import Theme


def paint_picture(painter: QPainter, box: QRect, image: QImage | None, theme: Theme) -> None:
    """Fill `box` with the picture, cropped to its shape; without one, a sunken box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    radius = theme.tokens.radii.picture
    edge = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
    shape = QPainterPath()
    shape.addRoundedRect(edge, radius, radius)
    if image is None or image.isNull():
        painter.fillPath(shape, theme.colour("sunken"))
    else:
        painter.save()
        painter.setClipPath(shape)
        painter.drawImage(QRectF(box), image, QRectF(_cropped(image, box)))
        painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_edge(theme, image is not None), 1))
    painter.drawRoundedRect(edge, radius, radius)


def _edge(theme: Theme, has_picture: bool) -> QColor:
    return theme.colour("border_strong" if theme.has_high_contrast else "border")


def _cropped(image: QImage, box: QRect) -> QRect:
    """The part of the image that has the box's shape, from its top and its middle."""
    wanted = box.width() / max(1, box.height())
    if image.width() / image.height() > wanted:
        width = round(image.height() * wanted)
        return QRect((image.width() - width) // 2, 0, width, image.height())
    return QRect(0, 0, image.width(), round(image.width() / wanted))


class Thumb(QWidget):
    """A picture 136x85, or words in its place."""

    def __init__(self, theme: Theme, size: QSize | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None
        self._words = ""
        self.setFixedSize(size or QSize(136, 85))
        theme.changed.connect(self.update)

    def show_image(self, image: QImage | None, words: str = "") -> None:
        """Show the picture, or `words` in a sunken box; `words` are also what is spoken."""
        self._image, self._words = image, words
        self.setAccessibleName(words)
        self.update()

    @property
    def has_image(self) -> bool:
        return self._image is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_picture(painter, self.rect(), self._image, self._theme)
        if self._image is None and self._words:
            painter.setPen(self._theme.colour("text3"))
            painter.setFont(self._theme.font("caption"))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(8, 4, -8, -4), flags, self._words)
        painter.end()
