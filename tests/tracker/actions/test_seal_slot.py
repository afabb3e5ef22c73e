from tracker.recovery import recover
from workdiary.seal import inner_hash
from workdiary.slot_seal import inner_of
from workdiary.wire import read_segment


def recorded(bench, seconds=700):
    bench.start()
    bench.run(seconds)
    bench.stop()
    return [kept.segment for kept in bench.kept()]


def left(bench, segment):
    return read_segment(bench.diary.outbox.get(segment.id).link.record)


def test_a_slots_end_is_in_the_chain_before_anybody_approves(bench):
    segments = recorded(bench)
    links = bench.diary.chain.links()
    assert [link.seq for link in links] == [1, 2] and bench.diary.outbox.all() == []
    for segment, link in zip(segments, links, strict=True):
        seal = bench.diary.slot_seals.of(segment.id)
        assert inner_of(seal, segment.id, segment.starts_s) == inner_hash(link.salt, link.record)
        assert segment.memo.encode() not in link.record


def test_an_approved_record_names_its_seal_and_whether_it_is_unchanged(bench):
    first, second = recorded(bench)
    bench.timekeeper.change_memo("Letters", (second.id,)).result()
    bench.timekeeper.approve(None).result()
    as_it_was, changed = left(bench, first).slot_seal, left(bench, second).slot_seal
    assert (as_it_was.seq, bool(as_it_was.key)) == (1, True)
    assert (changed.seq, changed.key) == (2, "")


def test_time_given_back_keeps_its_seal_or_loses_it_with_its_row(bench):
    bench.start()
    bench.run(610)
    bench.run(900, working=False)
    kept = [one.segment for one in bench.kept()]
    bench.timekeeper.approve(None).result()
    assert all(left(bench, one).slot_seal.ends_s >= one.ends_s for one in kept)
    with bench.diary.database.read() as connection:
        (count,) = connection.exec_driver_sql("SELECT count(*) FROM slot_seals").first()
    assert count == len(kept)


def test_what_a_crash_left_open_is_sealed_when_it_is_found(bench):
    bench.start()
    bench.run(30)
    bench.desk.stretch = None
    recover(bench.desk, bench.clock.read())
    (kept,) = bench.kept()
    assert bench.diary.slot_seals.of(kept.segment.id).seq == 1
