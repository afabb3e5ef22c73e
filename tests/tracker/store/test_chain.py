import pytest

from tests.tracker.conftest import DEVICE_ID
from tracker.errors import StoreError
from workdiary.seal import ZERO_HASH, check_link


def append(diary, record, salt=b"s" * 16):
    with diary.database.transaction() as tx:
        return diary.chain.append(tx, record, salt)


def test_links_follow_each_other_without_a_gap(diary, device):
    links = [append(diary, f'{{"n":{n}}}'.encode()) for n in range(3)]
    assert [link.seq for link in links] == [1, 2, 3]
    assert [link.prev for link in links] == [ZERO_HASH, links[0].hash, links[1].hash]
    for link in links:
        check_link(link, device.public_hex)
    assert diary.chain.links() == links
    assert (diary.chain.head().seq, diary.chain.head().hash) == (3, links[2].hash)


def test_the_chain_goes_on_after_a_new_start(diary, open_here):
    first = append(diary, b"{}")
    diary.close()
    second = append(open_here(), b"{}")
    assert (second.seq, second.prev, second.device_id) == (2, first.hash, DEVICE_ID)


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
