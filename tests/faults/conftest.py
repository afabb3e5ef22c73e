"""The same diary and desk as the tracker's own tests have."""

from tests.tracker.conftest import bench, device, diary, diary_in, open_here

__all__ = ["bench", "device", "diary", "diary_in", "open_here"]
