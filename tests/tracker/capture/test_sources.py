from tracker.capture.desktop import Ability
from tracker.capture.sources import sources
from tracker.status import Source


def test_each_ability_says_what_it_is_known_by_and_what_that_cannot_do():
    abilities = (
        Ability(of="pictures", name="portal", passed_over=(("mss", "xwayland"),), limits=("a",)),
        Ability(of="counts", name="none", passed_over=(("XInput2", "xwayland"),)),
        Ability(of="power", name="none"),
    )
    assert sources(abilities) == (
        Source(of="pictures", name="portal", limits=("a",)),
        Source(of="counts", name="none", reason="xwayland"),
        Source(of="power", name="none", reason="not_here"),
    )
