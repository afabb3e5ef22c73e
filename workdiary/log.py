"""Merkle log: root, inclusion proof, consistency proof. Pure. Source: RFC 9162, 2.1."""

from collections.abc import Sequence
from hashlib import sha256


def leaf_hash(data: bytes) -> bytes:
    """The hash of a leaf, 32 bytes: the 0x00 keeps it apart from a node."""
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of a node over two 32-byte hashes."""
    return sha256(b"\x01" + left + right).digest()


def hashes_in(data: bytes) -> list[bytes]:
    """The hashes that stand in `data` one behind the other, 32 bytes each."""
    return [data[at : at + 32] for at in range(0, len(data), 32)]


def root(leaves: Sequence[bytes]) -> bytes:
    """The tree head over `leaves` (32-byte leaf hashes), 32 bytes; of none: SHA-256 of nothing."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    k = split(len(leaves))
    return node_hash(root(leaves[:k]), root(leaves[k:]))


def split(size: int) -> int:
    """The largest power of two below `size` (>= 2)."""
    return 1 << ((size - 1).bit_length() - 1)


def peaks_append(peaks: Sequence[bytes], size: int, leaf: bytes) -> list[bytes]:
    """The whole subtrees of a log of `size` leaves after one more, left to right.

    A log's head is known from them alone, so appending never reads the old leaves:
    a log of n leaves has as many peaks as n has one-bits.
    """
    grown = [*peaks, leaf]
    while size & 1:
        right, left = grown.pop(), grown.pop()
        grown.append(node_hash(left, right))
        size >>= 1
    return grown


def peaks_root(peaks: Sequence[bytes]) -> bytes:
    """The tree head from its peaks, equal to `root` over all leaves."""
    if not peaks:
        return sha256(b"").digest()
    head = peaks[-1]
    for left in reversed(peaks[:-1]):
        head = node_hash(left, head)
    return head


def inclusion_proof(leaves: Sequence[bytes], index: int) -> list[bytes]:
    """The hashes that lead from leaf `index` up to the root."""
    if len(leaves) <= 1:
        return []
    k = split(len(leaves))
    if index < k:
        return [*inclusion_proof(leaves[:k], index), root(leaves[k:])]
    return [*inclusion_proof(leaves[k:], index - k), root(leaves[:k])]


def check_inclusion(
    leaf: bytes, *, index: int, size: int, proof: Sequence[bytes], head: bytes
) -> bool:
    """Is `leaf` number `index` of the log of `size` leaves with this head? RFC 9162, 2.1.3.2."""
    return root_over(leaf, index=index, size=size, path=proof) == head


def root_over(leaf: bytes, *, index: int, size: int, path: Sequence[bytes]) -> bytes | None:
    """The head that a path leads to from `leaf` number `index` of `size`; None if it does not fit."""
    at, last, found = index, size - 1, leaf
    if not 0 <= at <= last:
        return None
    for step in path:
        if last == 0:
            return None
        if at & 1 or at == last:
            found = node_hash(step, found)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            found = node_hash(found, step)
        at, last = at >> 1, last >> 1
    return found if last == 0 else None


def paths_of(leaves: Sequence[bytes]) -> tuple[bytes, list[tuple[bytes, ...]]]:
    """The head over `leaves` (>= 1), and each leaf's path to it, as `inclusion_proof` has them."""
    # A node without a neighbour goes up as it is: the same head, and no step for it.
    levels = [list(leaves)]
    while len(below := levels[-1]) > 1:
        pairs = zip(below[::2], below[1::2], strict=False)
        levels.append([node_hash(left, right) for left, right in pairs])
        if len(below) & 1:
            levels[-1].append(below[-1])
    steps = list(enumerate(levels[:-1]))
    paths = [
        tuple(level[beside] for n, level in steps if (beside := at >> n ^ 1) < len(level))
        for at in range(len(leaves))
    ]
    return levels[-1][0], paths


class Inclusion:
    """Leaves of one log: where a path joins the last one that held, it is not walked again."""

    def __init__(self, *, size: int, head: bytes) -> None:
        self._size, self._head = size, head
        self._proof: Sequence[bytes] = ()
        self._places: list[tuple[int, int, bytes]] = []  # where each step of it began

    def holds(self, leaf: bytes, *, index: int, proof: Sequence[bytes]) -> bool:
        """As `check_inclusion`."""
        if not 0 <= index < self._size:
            return False
        at, last, found = index, self._size - 1, leaf
        places: list[tuple[int, int, bytes]] = []
        for n, step in enumerate(proof):
            if last == 0:
                return False
            place = (at, last, found)
            if place in self._places[n : n + 1] and proof[n:] == self._proof[n:]:
                self._proof, self._places = proof, places + self._places[n:]
                return True
            places.append(place)
            if at & 1 or at == last:
                found = node_hash(step, found)
                while not at & 1 and at:
                    at, last = at >> 1, last >> 1
            else:
                found = node_hash(found, step)
            at, last = at >> 1, last >> 1
        if last != 0 or found != self._head:
            return False
        self._proof, self._places = proof, places
        return True


def consistency_proof(leaves: Sequence[bytes], old_size: int) -> list[bytes]:
    """The hashes that show the first `old_size` leaves (>= 1) unchanged in today's log."""
    return _subproof(leaves, old_size, whole=True)


def _subproof(leaves: Sequence[bytes], old_size: int, *, whole: bool) -> list[bytes]:
    if old_size == len(leaves):
        return [] if whole else [root(leaves)]
    k = split(len(leaves))
    if old_size <= k:
        return [*_subproof(leaves[:k], old_size, whole=whole), root(leaves[k:])]
    return [*_subproof(leaves[k:], old_size - k, whole=False), root(leaves[:k])]


def check_consistency(
    *, old_size: int, old_head: bytes, size: int, head: bytes, proof: Sequence[bytes]
) -> bool:
    """Did the log only grow from the old head to this one? RFC 9162, 2.1.4.2."""
    if not 0 < old_size <= size:
        return False
    if old_size == size:
        return old_head == head and not proof
    steps = [old_head, *proof] if old_size & (old_size - 1) == 0 else list(proof)
    if not steps:
        return False
    return _heads_after(old_size - 1, size - 1, steps) == (old_head, head)


def _heads_after(at: int, last: int, steps: Sequence[bytes]) -> tuple[bytes, bytes] | None:
    """The old and the new head that the steps of a proof lead to; None when there are too many."""
    while at & 1:
        at, last = at >> 1, last >> 1
    old_found = found = steps[0]
    for step in steps[1:]:
        if last == 0:
            return None
        if at & 1 or at == last:
            old_found, found = node_hash(step, old_found), node_hash(step, found)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            found = node_hash(found, step)
        at, last = at >> 1, last >> 1
    return (old_found, found) if last == 0 else None


class Tree:
    """A log with its nodes at hand: each proof costs as many steps as the log's size has digits."""

    def __init__(self, leaves: Sequence[bytes]) -> None:
        self._levels = [list(leaves)]
        while len(self._levels[-1]) > 1:
            below = self._levels[-1]
            pairs = zip(below[::2], below[1::2], strict=False)
            self._levels.append([node_hash(left, right) for left, right in pairs])

    def __len__(self) -> int:
        return len(self._levels[0])

    def node(self, level: int, index: int) -> bytes:
        """The root of the whole subtree of 2**level leaves with this number."""
        return self._levels[level][index]

    def root(self, size: int | None = None) -> bytes:
        """The head of the first `size` leaves; of all of them without it."""
        size = len(self) if size is None else size
        return self._root(0, size) if size else root([])

    def inclusion(self, index: int, size: int) -> list[bytes]:
        """The hashes that lead from leaf `index` up to the head of the first `size` leaves."""
        low, high, path = 0, size, list[bytes]()
        while high - low > 1:
            middle = low + split(high - low)
            if index < middle:
                path.append(self._root(middle, high))
                high = middle
            else:
                path.append(self._root(low, middle))
                low = middle
        return path[::-1]

    def consistency(self, old_size: int, size: int) -> list[bytes]:
        """The hashes that show the first `old_size` leaves (>= 1) unchanged among `size`."""
        low, high, path, is_whole = 0, size, list[bytes](), True
        while old_size < high:
            middle = low + split(high - low)
            if old_size <= middle:
                path.append(self._root(middle, high))
                high = middle
            else:
                path.append(self._root(low, middle))
                low, is_whole = middle, False
        if not is_whole:
            path.append(self._root(low, high))
        return path[::-1]

    def peaks(self, size: int) -> list[bytes]:
        """The whole subtrees of the first `size` leaves, left to right."""
        found, low = [], 0
        for bit in range(size.bit_length() - 1, -1, -1):
            if size >> bit & 1:
                found.append(self._root(low, low + (1 << bit)))
                low += 1 << bit
        return found

    def _root(self, low: int, high: int) -> bytes:
        width = high - low
        if width & (width - 1) == 0:
            # What `split` cuts off begins at a multiple of its width: a node of some level.
            level = width.bit_length() - 1
            return self.node(level, low >> level)
        middle = low + split(width)
        return node_hash(self._root(low, middle), self._root(middle, high))
