from tracker.sync.heads import Seen, Told, has_grown, last_common
from workdiary.log import Tree, leaf_hash

LEAVES = [leaf_hash(bytes([n])) for n in range(9)]


def told(leaves, old_size):
    tree = Tree(leaves)
    path = tree.consistency(old_size, len(tree)) if old_size <= len(tree) else ()
    return Told(
        contract="",
        head=Seen(len(tree), tree.root().hex()),
        made_s=0,
        key_id="",
        signature="",
        path=tuple(path),
    )


def seen(size):
    return Seen(size, Tree(LEAVES[:size]).root().hex())


def test_a_log_that_grew_or_stayed_holds_every_head_that_was_seen():
    assert all(has_grown(seen(size), told(LEAVES, size)) for size in range(1, 10))


def test_a_log_that_is_shorter_or_took_another_turn_does_not():
    assert not has_grown(seen(5), told(LEAVES[:4], 5))
    assert not has_grown(seen(5), told([*LEAVES[:4], *LEAVES[5:]], 5))


def test_the_last_common_head_is_found_in_a_few_questions():
    asked = []

    def is_held(head):
        asked.append(head.size)
        return head.size <= 700

    heads = [Seen(size, "") for size in range(1, 1001)]
    assert last_common(heads, is_held) == 700 and len(asked) <= 10
    assert last_common(heads, lambda head: False) == 0
