from tests.builders import CONTRACT
from tracker.away import LeftOut
from tracker.store.left_out import KEPT_S


def test_what_was_left_out_is_there_after_a_restart_until_it_is_too_late(open_here):
    diary = open_here()
    twice = LeftOut(((600, 1_200), (1_800, 2_400)), CONTRACT, "Logo")
    late = LeftOut(((KEPT_S + 2_401, KEPT_S + 2_600),), CONTRACT, "")
    with diary.database.transaction() as tx:
        diary.left_out.keep(tx, twice)
        diary.left_out.keep(tx, twice)
    diary.close()
    again = open_here()
    assert again.left_out.all() == [twice]
    with again.database.transaction() as tx:
        again.left_out.keep(tx, late)
    assert again.left_out.all() == [late]
