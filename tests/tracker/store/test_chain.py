import pytest

from tests.tracker.conftest import DEVICE_ID
from tracker.errors import StoreError
from workdiary.seal import ZERO_HASH, check_piece


def append(diary, record, salt=b"s" * 16):
    with diary.database.transaction() as tx:
        return diary.chain.append(tx, record, salt)


def test_links_follow_each_other_without_a_gap(diary, device):
    links = [append(diary, f'{{"n":{n}}}'.encode()) for n in range(3)]
    assert [link.seq for link in links] == [1, 2, 3]
    assert [link.prev for link in links] == [ZERO_HASH, links[0].hash, links[1].hash]
    piece = diary.chain.piece(after=1, upto=3)
    assert check_piece(piece, device.public_hex) == [links[1].hash, links[2].hash]
    assert diary.chain.hash_at(2) == links[1].hash and diary.chain.hash_at(4) is None
    assert diary.chain.links() == links
    assert (diary.chain.head().seq, diary.chain.head().hash) == (3, links[2].hash)


def test_the_chain_goes_on_after_a_new_start(diary, open_here):
    first = append(diary, b"{}")
    diary.close()
    second = append(open_here(), b"{}")
    assert (second.seq, second.prev, second.device_id) == (2, first.hash, DEVICE_ID)


def test_what_the_marketplace_was_told_is_remembered(diary, open_here):
    assert diary.chain.told() == 0
    append(diary, b"{}")
    with diary.database.transaction() as tx:
        diary.chain.tell(tx, 1)
    diary.close()
    assert open_here().chain.told() == 1


def test_no_piece_goes_past_the_end(diary):
    append(diary, b"{}")
    assert diary.chain.piece(after=0, upto=0).inners == ()
    assert diary.chain.piece(after=1, upto=1).inners == ()
    with pytest.raises(KeyError):
        diary.chain.piece(after=0, upto=2)


def test_a_link_of_a_block_that_failed_was_never_there(diary):
    first = append(diary, b"{}")
    with pytest.raises(ZeroDivisionError), diary.database.transaction() as tx:
        diary.chain.append(tx, b"{}", b"s" * 16)
        raise ZeroDivisionError
    assert diary.chain.links() == [first]
    assert append(diary, b"{}").seq == 2


def test_a_link_is_never_changed_and_never_removed(diary):
    append(diary, b"{}")
    for statement in ("UPDATE links SET salt = ''", "DELETE FROM links"):
        with pytest.raises(StoreError, match="link_never"), diary.database.transaction() as tx:
            tx.exec_driver_sql(statement)
