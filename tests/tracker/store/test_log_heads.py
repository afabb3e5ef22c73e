from tests.builders import CONTRACT


def test_only_a_longer_head_takes_the_place_of_the_one_seen(diary):
    with diary.database.transaction() as tx:
        diary.heads.see(tx, CONTRACT, 5, "ab" * 32)
        diary.heads.see(tx, CONTRACT, 4, "cd" * 32)
    assert diary.heads.all() == {CONTRACT: (5, "ab" * 32)}
    with diary.database.transaction() as tx:
        diary.heads.forget(tx, CONTRACT)
    assert diary.heads.all() == {}
