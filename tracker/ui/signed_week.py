"""Save the marketplace's signed week into a file that is asked for; it is checked before."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QWidget

from tracker.ui.desk import Desk
from tracker.ui.shown import people_text
from tracker.ui.week_words import SIGNED
from workdiary.week import BillingWeek


def save_signed_week(
    parent: QWidget,
    desk: Desk,
    contract_id: UUID | None,
    week: BillingWeek,
    say: Callable[[str], None],
    *,
    file: str = "",
) -> None:
    """Ask for a file, fetch on another thread, say what came of it. One contract at a time."""
    save = desk.save_week
    if contract_id is None:
        say(SIGNED["one_contract"])
        return
    if save is None:
        say(SIGNED["not_ready"])
        return
    if not file:
        name = f"fairhour-{week.label}.json"
        file, _ = QFileDialog.getSaveFileName(parent, SIGNED["save"], name, "*.json")
    if not file:
        return
    say(SIGNED["fetching"])
    done = SIGNED["saved"].format(file=people_text(Path(file).name))
    desk.background.run(
        lambda: save(contract_id, week, Path(file)),
        lambda trouble: say(trouble or done),
        lambda _: say(SIGNED["not_saved"]),
    )
