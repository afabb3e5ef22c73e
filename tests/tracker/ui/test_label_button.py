from tests.builders import terms
from tracker.ui.label_button import LabelButton
from tracker.ui.memo_dialog import MemoDialog
from tracker.ui.record_card import RecordCard


def test_it_is_there_only_where_the_client_has_labels(theme):
    button = LabelButton(theme)
    button.offer((), "", is_needed=False)
    assert button.isHidden()
    button.offer(("R&D", "Design"), "R&D", is_needed=True)
    assert (button.isHidden(), button.label) == (False, "R&D")
    assert button.accessibleName() == "Label: \u2068R&D\u2069"


def test_a_choice_is_told_and_stands(theme):
    button, told = LabelButton(theme), []
    button.offer(("Design",), "", is_needed=False)
    button.chosen.connect(told.append)
    button.choose("Design")
    assert (told, button.label) == (["Design"], "Design")


def test_the_record_card_has_it(theme):
    card = RecordCard(theme, zone=None)
    card.label.offer(terms(labels=("Design",)).labels, "", is_needed=False)
    assert card.label.labels == ("Design",)


def test_the_dialog_of_the_memo_changes_the_label_too(desk):
    told = []
    dialog = MemoDialog(
        desk.theme, None, memo="Cart", about="14:20", memos=(), label="Design",
        labels=("Design", "Review"), on_save=lambda *words: told.append(words),
    )  # fmt: skip
    dialog.label.choose("Review")
    dialog.save.click()
    assert told == [("Cart", "Review")]
