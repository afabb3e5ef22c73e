from tests.builders import CONTRACT


def test_only_a_longer_head_takes_the_place_of_the_one_seen(diary):
    with diary.database.transaction() as tx:
        diary.heads.see(tx, CONTRACT, 5, "ab" * 32)
        diary.heads.see(tx, CONTRACT, 4, "cd" * 32)
    assert diary.heads.all() == {CONTRACT: (5, "ab" * 32)}
    with diary.database.transaction() as tx:
        diary.heads.forget(tx, CONTRACT)
    assert diary.heads.all() == {}


def test_a_head_that_a_receipt_names_waits_until_it_is_proven(diary):
    with diary.database.transaction() as tx:
        diary.heads.name(tx, CONTRACT, 2, "ab" * 32)
        for _ in range(2):
            diary.heads.name(tx, CONTRACT, 2, "cd" * 32)
            diary.heads.name(tx, CONTRACT, 7, "ef" * 32)
        diary.heads.name(tx, CONTRACT, 2, "ab" * 32)
    assert diary.heads.all() == {CONTRACT: (2, "ab" * 32)}
    assert diary.heads.unproven(CONTRACT) == [(2, "cd" * 32), (7, "ef" * 32)]
    with diary.database.transaction() as tx:
        diary.heads.settled(tx, CONTRACT, [(7, "ef" * 32)])
    assert diary.heads.unproven(CONTRACT) == [(2, "cd" * 32)]
