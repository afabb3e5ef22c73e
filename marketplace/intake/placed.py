"""Where records stand in a device's chain, or in a fork of it. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from workdiary.seal import ZERO_HASH, Piece


class ChainGap(Exception):
    """The piece follows nothing that is known here; the chain is known up to `seq`, `hash`."""

    def __init__(self, seq: int, hash_hex: str) -> None:
        super().__init__(seq)
        self.seq, self.hash = seq, hash_hex


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """What is known of a device's chain: hashes by number; those of its forks; the head."""

    head_seq: int = 0
    head_hash: str = ZERO_HASH
    hashes: Mapping[int, str] = field(default_factory=lambda: {0: ZERO_HASH})
    forks: Mapping[int, frozenset[str]] = field(default_factory=dict)

    def holds(self, seq: int, link_hash: str) -> bool:
        """Is the link with this hash part of the chain or of a fork?"""
        return self.hashes.get(seq) == link_hash or self.is_fork(seq, link_hash)

    def is_fork(self, seq: int, link_hash: str) -> bool:
        """Does it stand in a fork, where another record follows the same link before it?"""
        return link_hash in self.forks.get(seq, ())


@dataclass(frozen=True, slots=True)
class Grown:
    """A chain with a piece behind it, and what of the piece is new: None, or cut to that."""

    chain: Chain
    new: Piece | None = None
    is_fork: bool = False


def hashes_of(pieces: Iterable[Piece]) -> dict[int, str]:
    """The hashes of the links that these pieces hold, and of the one before each piece."""
    found = {0: ZERO_HASH}
    for piece in pieces:
        found[piece.after] = piece.prev
        found.update(enumerate(piece.hashes(), piece.after + 1))
    return found


def known_chain(main: Sequence[Piece], forks: Sequence[Piece]) -> Chain:
    """The chain from the pieces that were kept; `main` in order, its last one the chain's end."""
    hashes = hashes_of(main)
    last = main[-1].upto if main else 0
    other: dict[int, frozenset[str]] = {}
    for piece in forks:
        for seq, hash_hex in enumerate(piece.hashes(), piece.after + 1):
            other[seq] = other.get(seq, frozenset()) | {hash_hex}
    return Chain(head_seq=last, head_hash=hashes[last], hashes=hashes, forks=other)


def grow(chain: Chain, piece: Piece, hashes: Sequence[str]) -> Grown:
    """The chain after a piece whose signature was checked; ChainGap when it follows nothing here.

    What repeats the known chain changes nothing. Where it differs from it a fork begins: the first
    record at a place stays the chain's.
    """
    follows_fork = piece.prev in chain.forks.get(piece.after, ())
    if chain.hashes.get(piece.after) != piece.prev and not follows_fork:
        raise ChainGap(chain.head_seq, chain.head_hash)
    numbered = list(enumerate(hashes, piece.after + 1))
    known = 0
    for seq, hash_hex in numbered:
        if chain.hashes.get(seq) != hash_hex and hash_hex not in chain.forks.get(seq, ()):
            break
        known += 1
    if known == len(numbered):
        return Grown(chain)
    new = replace(
        piece,
        after=piece.after + known,
        prev=hashes[known - 1] if known else piece.prev,
        inners=piece.inners[known:],
    )
    if new.after == chain.head_seq and new.prev == chain.head_hash:
        more = {**chain.hashes, **dict(numbered[known:])}
        head = replace(chain, head_seq=new.upto, head_hash=hashes[-1], hashes=more)
        return Grown(head, new)
    forks = dict(chain.forks)
    for seq, hash_hex in numbered[known:]:
        forks[seq] = forks.get(seq, frozenset()) | {hash_hex}
    return Grown(replace(chain, forks=forks), new, is_fork=True)
