"""Draw a picture anew with parts of it covered by hand, on a thread of its own."""

from concurrent.futures import Executor, ThreadPoolExecutor

from tracker.capture.picture import Picture, hide
from workdiary.cover import Cover


class Darkroom:
    """One thread, made at the first use: a 4K picture takes half a second to decode and encode."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="darkroom")

    @property
    def thread(self) -> Executor:
        """Where to run what draws."""
        return self._pool

    def draw(self, webp: bytes, cover: Cover, screen: int) -> Picture:
        """The picture under this cover, in the caller's thread."""
        return hide(webp, cover.boxes, screen=screen, is_blurred=cover.is_blurred)

    def close(self) -> None:
        """Wait for the picture under way."""
        self._pool.shutdown(wait=True)
