"""A log of which every eighth level of nodes is stored: a proof fetches a few blocks of them. Pure.

level 16   one node over 65,536 leaves
level  8   one node over 256 leaves        a block: the 256 nodes below one of the next level
level  0   the leaves
"""

from collections.abc import Callable, Sequence

from workdiary.log import Tree, node_hash

STEP = 8
BLOCK = 1 << STEP

Fetch = Callable[[int, int], Sequence[bytes]]


class StoredTree(Tree):
    """As `Tree`. `fetch(level, block)` gives the nodes of a stored level that a block holds."""

    def __init__(self, size: int, fetch: Fetch) -> None:
        self._size, self._fetch = size, fetch
        self._blocks: dict[tuple[int, int], Sequence[bytes]] = {}
        self._nodes: dict[tuple[int, int], bytes] = {}

    def __len__(self) -> int:
        return self._size

    def node(self, level: int, index: int) -> bytes:
        """From its block, or from the two nodes below it."""
        if level % STEP == 0:
            key = (level, index // BLOCK)
            if key not in self._blocks:
                self._blocks[key] = self._fetch(*key)
            return self._blocks[key][index % BLOCK]
        if (level, index) not in self._nodes:
            left, right = self.node(level - 1, 2 * index), self.node(level - 1, 2 * index + 1)
            self._nodes[level, index] = node_hash(left, right)
        return self._nodes[level, index]


def completed(before: int, size: int) -> list[tuple[int, int]]:
    """(level, index) of the nodes to store once a log of `before` leaves has `size`, lowest first."""
    found, level = [], STEP
    while size >> level:
        found += [(level, index) for index in range(before >> level, size >> level)]
        level += STEP
    return found


def node_of(block: Sequence[bytes]) -> bytes:
    """The node over one whole block."""
    return Tree(block).root()
