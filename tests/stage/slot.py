"""A real app's clock cannot be chosen: a story that must fit into one slot waits for the next one."""

import time

SLOT_S = 600


def wait_for_room(need_s: float) -> None:
    """Return when at least `need_s` seconds of this ten minutes are left; sleeps `need_s` at most.

    At a slot's end a segment ends by rule (a memo said in the new slot is not the old one's), so a
    story of a few seconds that counts segments would be another story there.
    """
    left_s = SLOT_S - time.time() % SLOT_S  # noqa: TID251 - the app asks the real clock
    if left_s < need_s:
        time.sleep(left_s)
