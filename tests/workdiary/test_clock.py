"""The machine's clocks."""

from workdiary.clock import SystemClock


def test_a_sandbox_moves_the_wall_clock_and_nothing_else():
    clock = SystemClock()
    before = clock.read()
    clock.follow(86_400_000)
    after = clock.read()
    assert 86_400_000 <= after.wall_ms - before.wall_ms < 86_460_000
    assert 0 <= after.monotonic_ms - before.monotonic_ms < 60_000
    assert after.boot_id == before.boot_id


def test_an_instant_is_cut_down_to_its_second():
    assert SystemClock().read().now_s * 1000 <= SystemClock().read().wall_ms
