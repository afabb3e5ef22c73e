from marketplace.intake.proofs import consistency
from tests.builders import a_segment
from workdiary.log import check_consistency


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
