"""Any course of seconds, stops, switches, jumps, sleeps and absences keeps the invariants of time."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from hypothesis import given, settings
from hypothesis.strategies import integers, lists, one_of, sampled_from, tuples

from tests.builders import CONTRACT, OTHER_CONTRACT, terms
from tests.tracker.workbench import Workbench
from workdiary.segment import COUNTED
from workdiary.week import SLOT_S, slot_of

STEPS = lists(
    one_of(
        tuples(sampled_from(["work"]), integers(1, 400)),
        tuples(sampled_from(["rest"]), integers(1, 400)),
        tuples(sampled_from(["jump"]), sampled_from([-86_400, -3_600, -1, 1, 3_600])),
        tuples(sampled_from(["asleep"]), sampled_from([1, 60, 1_800, 8 * 3_600])),
        tuples(sampled_from(["hole"]), integers(2, 30)),
        tuples(sampled_from(["start", "stop", "switch", "go_on", "leave"]), integers(0, 1)),
        tuples(sampled_from(["manual", "remove", "approve", "restore"]), integers(0, 1)),
    ),
    max_size=8,
)


@dataclass
class Course:
    """The bench and, beside it, what a stopwatch in the hand would say."""

    bench: Workbench
    running_ms: int = 0

    def take(self, step: str, n: int) -> None:
        before_ms = self.bench.clock.read().monotonic_ms
        self.steps()[step](n)
        self.running_ms += self.bench.clock.read().monotonic_ms - before_ms

    def steps(self) -> dict[str, Callable[[int], object]]:
        bench, keeper = self.bench, self.bench.timekeeper
        contracts = (CONTRACT, OTHER_CONTRACT)
        return {
            "work": bench.run,
            "rest": lambda n: bench.run(n, working=False),
            "jump": bench.clock.jump_s,
            "asleep": bench.clock.sleep_s,
            "hole": lambda n: (bench.clock.pass_s(n), bench.beat()),
            "start": lambda n: bench.start(contracts[n]),
            "stop": lambda n: bench.stop(),
            "switch": lambda n: keeper.switch(contracts[n]).result(),
            "go_on": lambda n: keeper.answer_away("go_on").result(),
            "leave": lambda n: keeper.answer_away("stop").result(),
            "manual": lambda n: keeper.answer_away("manual", "Calls").result(),
            "approve": lambda n: keeper.approve_due().result(),
            "remove": lambda n: keeper.remove(self.last()).result(),
            "restore": lambda n: keeper.restore(self.last()).result(),
        }

    def last(self) -> tuple[UUID, ...]:
        return tuple(kept.segment.id for kept in self.bench.kept())[-1:]

    def check(self) -> None:
        kept = self.bench.kept()
        counted = [one.segment for one in kept if one.state in COUNTED]
        tracked = [one for one in counted if one.kind == "tracked"]
        # T1: never more than the monotonic seconds that passed.
        assert 1000 * sum(one.seconds for one in tracked) <= self.running_ms
        for one in counted:  # G1
            assert 0 < one.seconds <= SLOT_S
            assert slot_of(one.starts_s) == slot_of(one.ends_s - 1)
        for first, second in zip(counted, counted[1:], strict=False):  # G2
            assert first.ends_s <= second.starts_s
        pictured = [slot_of(one.segment.starts_s) for one in kept if one.segment.snapshots]
        assert len(pictured) == len(set(pictured))  # G3
        for one in kept:
            for snapshot in one.segment.snapshots:
                assert self.bench.diary.snapshots.picture(snapshot.sha256)  # D3


# Each second is a beat with its own transaction: a fifth of the profile's examples.
@settings(max_examples=settings.default.max_examples // 5)
@given(steps=STEPS, drawn=integers(0, 599))
def test_no_course_of_events_makes_time(steps, drawn):
    with TemporaryDirectory() as folder:
        bench = Workbench(Path(folder) / "diary")
        bench.fetch(
            terms(takes_manual=True, weekly_limit_s=4_000),
            terms(id=OTHER_CONTRACT, title="Logo refresh", weekly_limit_s=None),
        )
        bench.drawn = drawn
        course = Course(bench)
        try:
            bench.start()
            for step, n in steps:
                course.take(step, n)
                course.check()
            bench.stop()
            course.check()
            assert bench.kept("recording") == []
        finally:
            bench.close()


def test_a_hundred_back_to_back_stretches_add_up(bench):
    bench.fetch(terms(pictures="off", weekly_limit_s=None))
    for _ in range(100):
        bench.start()
        bench.run(7)
        bench.stop()
    spans = bench.spans()
    assert sum(ends - starts for starts, ends in spans) == 700
    assert all(first[1] == second[0] for first, second in zip(spans, spans[1:], strict=False))


def test_after_each_action_the_status_is_told(bench):
    bench.start()
    told = bench.heard[-1]
    assert told.status.state == "recording"
