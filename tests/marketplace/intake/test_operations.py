from itertools import permutations

from marketplace.intake.operations import Done, Outcome, fold

DONE = (
    Done(number=1, kind="memo", memo="First"),
    Done(number=2, kind="remove"),
    Done(number=3, kind="memo", memo="Second"),
    Done(number=4, kind="restore"),
)


def test_the_order_of_arrival_decides_nothing():
    outcomes = {fold("", order) for order in permutations(DONE)}
    assert outcomes == {Outcome(is_removed=False, memo="Second", number=4)}


def test_without_an_operation_nothing_changes():
    assert fold("Recorded", ()) == Outcome(is_removed=False, memo="Recorded", number=0)


def test_the_newest_removal_stands():
    assert fold("", DONE[:3]).is_removed
