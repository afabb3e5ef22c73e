import pytest

from workdiary.log import Tree, leaf_hash
from workdiary.stored_log import BLOCK, StoredTree, completed, node_of

LEAVES = [leaf_hash(number.to_bytes(4, "big")) for number in range(70_000)]
WHOLE = Tree(LEAVES)


def stored(size, asked):
    """A log of the first leaves, with its nodes as they would have been stored."""
    levels = {0: LEAVES[:size]}
    for level, _ in completed(0, size):
        levels.setdefault(level, [])
    for level, index in completed(0, size):
        below = levels[level - 8][index * BLOCK : (index + 1) * BLOCK]
        levels[level].append(node_of(below))

    def fetch(level, block):
        found = levels[level][block * BLOCK : (block + 1) * BLOCK]
        asked.append(len(found))
        return found

    return StoredTree(size, fetch)


@pytest.mark.parametrize("size", [1, 255, 256, 257, 1_000, 65_536, 69_999])
def test_its_proofs_are_those_of_the_whole_tree(size):
    tree = stored(size, [])
    assert tree.root() == WHOLE.root(size) and len(tree) == size
    for index in {0, size // 3, size - 1}:
        assert tree.inclusion(index, size) == WHOLE.inclusion(index, size)
        assert tree.consistency(index + 1, size) == WHOLE.consistency(index + 1, size)


def test_a_proof_fetches_a_few_blocks_however_long_the_log_is():
    asked = []
    tree = stored(70_000, asked)
    tree.inclusion(34_567, 70_000)
    tree.consistency(50_001, 70_000)
    assert len(asked) <= 6 and sum(asked) <= 6 * BLOCK


def test_what_is_stored_once_is_not_stored_again():
    assert completed(0, 255) == [] and completed(255, 256) == [(8, 0)]
    assert completed(256, 511) == []
    assert completed(65_535, 65_536) == [(8, 255), (16, 0)]
