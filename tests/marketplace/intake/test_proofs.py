from marketplace.intake.answers import Receipted
from marketplace.intake.models import Head, LogNode
from marketplace.intake.proofs import consistency
from tests.builders import a_segment, unix
from workdiary.log import check_consistency
from workdiary.wire import segment_bytes


def test_the_log_only_grew(market):
    heads = []
    for minute in range(6):
        market.receive(a_segment(f"2026-11-20T14:{minute}0:00Z"))
        heads.append(consistency(market.contract.pk, 0))
    for head in heads:
        proof = consistency(market.contract.pk, head["size"])
        assert check_consistency(
            old_size=head["size"],
            old_head=bytes.fromhex(head["root"]),
            size=proof["size"],
            head=bytes.fromhex(proof["root"]),
            proof=[bytes.fromhex(one) for one in proof["path"]],
        )


def test_a_log_that_is_shorter_than_asked_for_gives_no_proof(market):
    assert consistency(market.contract.pk, 3)["path"] == []


def test_a_long_log_proves_itself_from_stored_nodes(market, django_assert_max_num_queries):
    grow(market, 700)
    assert LogNode.objects.count() == 2
    old = Head.objects.get(size=500)
    with django_assert_max_num_queries(6):
        proof = consistency(market.contract.pk, 500)
    assert check_consistency(
        old_size=500,
        old_head=bytes.fromhex(old.root),
        size=700,
        head=bytes.fromhex(proof["root"]),
        proof=[bytes.fromhex(one) for one in proof["path"]],
    )


def grow(market, size):
    """So many leaves, a hundred at a time."""
    for _ in range(size // 100):
        starts_s = unix("2026-11-02T00:00:00Z") + 600 * market.tracker.seq
        links = [
            market.tracker.link(
                segment_bytes(a_segment(starts_s=starts_s + n, ends_s=starts_s + n + 1, minutes=()))
            )
            for n in range(100)
        ]
        answers = market.send(*links)
        assert all(isinstance(one, Receipted) for one in answers), answers[0]
