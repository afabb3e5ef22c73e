import gc

from tracker.ui.garbage import Garbage


class Knot:
    """Holds itself, so that only the collector can free it."""

    def __init__(self, freed):
        self.me, self.freed = self, freed

    def __del__(self):
        self.freed.append(True)


def test_garbage_waits_for_the_main_thread(application):
    garbage, freed = Garbage(), []
    for _ in range(gc.get_threshold()[0] + 100):
        Knot(freed)
    assert freed == []
    garbage.collect()
    assert freed
    garbage.close()
    assert gc.isenabled()
