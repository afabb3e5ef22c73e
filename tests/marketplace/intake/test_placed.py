import pytest

from marketplace.intake.placed import Chain, ChainGap, grow, known_chain
from tests.builders import an_id
from workdiary.seal import ZERO_HASH, SigningKey, seal_piece

KEY, DEVICE = SigningKey.generate(), an_id()


def piece(*names, after=0, prev=ZERO_HASH):
    inners = [name.encode().ljust(32, b".") for name in names]
    return seal_piece(inners, device_id=DEVICE, after=after, prev=prev, key=KEY)


def grown(chain, new):
    return grow(chain, new, new.hashes())


def test_a_chain_grows_piece_by_piece_and_keeps_only_what_is_new():
    first = piece("a", "b")
    chain = grown(Chain(), first).chain
    again = grown(chain, piece("a", "b", "c"))
    assert (again.new.after, again.new.upto, again.is_fork) == (2, 3, False)
    assert again.chain.head_seq == 3
    assert grown(again.chain, first).new is None


def test_what_was_kept_gives_the_same_chain():
    first = piece("a", "b")
    second = piece("c", after=2, prev=first.hashes()[-1])
    whole = known_chain([first, second], [])
    assert (whole.head_seq, whole.head_hash) == (3, piece("a", "b", "c").hashes()[-1])


def test_a_fork_keeps_its_own_hashes_and_moves_no_head():
    chain = grown(Chain(), piece("a", "b")).chain
    forked = grown(chain, piece("a", "x", "y"))
    assert forked.is_fork and (forked.new.after, forked.new.upto) == (1, 3)
    assert (forked.chain.head_seq, forked.chain.head_hash) == (2, chain.head_hash)
    further = piece("z", after=3, prev=forked.new.hashes()[-1])
    assert grown(forked.chain, further).is_fork


def test_a_piece_behind_a_gap_says_what_is_known():
    chain = grown(Chain(), piece("a")).chain
    with pytest.raises(ChainGap) as gap:
        grown(chain, piece("c", after=2, prev="ab" * 32))
    assert (gap.value.seq, gap.value.hash) == (1, chain.head_hash)
