"""The Merkle log: published vectors, and proofs for every size and place."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis.strategies import integers

from workdiary.log import (
    Inclusion,
    Tree,
    check_consistency,
    check_inclusion,
    consistency_proof,
    inclusion_proof,
    leaf_hash,
    paths_of,
    peaks_append,
    peaks_root,
    root,
)

LEAVES = [leaf_hash(bytes([n])) for n in range(130)]


def test_the_head_of_nothing_is_the_hash_of_nothing():
    assert root([]) == peaks_root([]) == sha256(b"").digest()


def test_the_vectors_of_certificate_transparency_hold():
    # The eight test inputs and heads published with the reference implementation.
    inputs = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657",
              "606162636465666768696a6b6c6d6e6f"]  # fmt: skip
    leaves = [leaf_hash(bytes.fromhex(text)) for text in inputs]
    assert root(leaves[:1]).hex() == (
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
    )
    assert root(leaves).hex() == (
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    )


@given(integers(1, 130), integers(0, 129))
def test_every_leaf_proves_its_place(size, index):
    index %= size
    head, proof = root(LEAVES[:size]), inclusion_proof(LEAVES[:size], index)
    assert check_inclusion(LEAVES[index], index=index, size=size, proof=proof, head=head)
    other = LEAVES[(index + 1) % 130]
    assert not check_inclusion(other, index=index, size=size, proof=proof, head=head)


@pytest.mark.parametrize("size", range(1, 34))
def test_all_paths_at_once_are_the_paths_one_by_one(size):
    leaves = LEAVES[:size]
    proofs = [tuple(inclusion_proof(leaves, index)) for index in range(size)]
    assert paths_of(leaves) == (root(leaves), proofs)


@given(integers(1, 130), integers(1, 130))
def test_a_log_that_only_grew_proves_it(old_size, size):
    old_size, size = sorted((old_size, size))
    old_head, head = root(LEAVES[:old_size]), root(LEAVES[:size])
    proof = consistency_proof(LEAVES[:size], old_size)
    assert check_consistency(
        old_size=old_size, old_head=old_head, size=size, head=head, proof=proof
    )
    rewritten = root([LEAVES[129], *LEAVES[1:old_size]])
    assert rewritten == old_head or not check_consistency(
        old_size=old_size, old_head=rewritten, size=size, head=head, proof=proof
    )


def test_peaks_give_the_head_without_the_old_leaves():
    peaks: list[bytes] = []
    for size, leaf in enumerate(LEAVES):
        peaks = peaks_append(peaks, size, leaf)
        assert peaks_root(peaks) == root(LEAVES[: size + 1])
        assert len(peaks) == (size + 1).bit_count()


def test_a_tree_gives_the_same_heads_and_proofs_as_the_whole_log():
    leaves = [leaf_hash(bytes([n])) for n in range(21)]
    tree = Tree(leaves)
    for size in range(1, 22):
        assert tree.root(size) == root(leaves[:size])
        for old_size in range(1, size + 1):
            assert tree.consistency(old_size, size) == consistency_proof(leaves[:size], old_size)
        for index in range(size):
            assert tree.inclusion(index, size) == inclusion_proof(leaves[:size], index)


@pytest.mark.parametrize("size", [1, 2, 3, 7, 8, 13])
def test_a_path_that_joins_the_last_one_is_still_checked_to_its_end(size):
    leaves = [leaf_hash(bytes([n])) for n in range(size)]
    tree = Tree(leaves)
    log = Inclusion(size=size, head=tree.root())
    for index, leaf in enumerate(leaves):
        proof = tree.inclusion(index, size)
        for at in range(len(proof)):
            changed = [*proof[:at], bytes(32), *proof[at + 1 :]]
            assert not log.holds(leaf, index=index, proof=changed)
        assert not log.holds(leaf, index=index, proof=[*proof, bytes(32)])
        assert not proof or not log.holds(leaf, index=index, proof=proof[:-1])
        assert log.holds(leaf, index=index, proof=proof)
