from tracker.store.proof_facts import ProofFact
from workdiary.claims import Contact


def met(bench, upto, ahead_s=0, later_s=0):
    with bench.diary.database.transaction() as tx:
        contact = Contact(at_s=bench.clock.now_s + later_s, upto=upto, ahead_s=ahead_s)
        bench.diary.proof_facts.met(tx, contact)


def facts(bench):
    ids = [kept.segment.id for kept in bench.kept()]
    found = bench.diary.proof_facts.of(ids)
    return [found[id] for id in ids]


def test_what_was_recorded_and_told_in_its_time_is_sealed(bench):
    met(bench, 0)
    bench.start()
    bench.run(700)
    bench.stop()
    assert facts(bench) == [ProofFact(), ProofFact()]
    met(bench, 2)
    assert facts(bench) == [ProofFact(), ProofFact()]


def test_more_time_than_passed_there_and_a_clock_that_was_off_are_known_here_too(bench):
    bench.start()
    bench.run(1_400)
    bench.stop()
    met(bench, 0, ahead_s=300, later_s=-20)
    met(bench, 3, ahead_s=300)
    assert {(one.is_sealed, one.clock_off_s) for one in facts(bench)} == {(False, 300)}


def test_a_seal_that_is_not_in_the_chain_does_not_hold(bench):
    bench.start()
    bench.run(30)
    bench.stop()
    with bench.diary.database.transaction() as tx:
        tx.exec_driver_sql(f"UPDATE slot_seals SET recorded = '{'00' * 32}'")
    assert [one.is_sealed for one in facts(bench)] == [False]
