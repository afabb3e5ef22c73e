import subprocess
import sys

PROGRAM = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from tracker.ui.references import keep_alive

class Bell(QObject):
    rung = Signal(object)

application = QApplication([])
keep_alive()
widget, bell = QWidget(), Bell()
bell.rung.connect(lambda _: None)
for _ in range(30_000):
    widget.setWindowTitle("")
    bell.rung.emit(1)
print("alive")
"""


def test_thirty_thousand_calls_into_qt_do_not_end_the_app():
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": ":".join(p for p in sys.path if p)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr[-400:]
