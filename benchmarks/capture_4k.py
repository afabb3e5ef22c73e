"""The same as `capture`, at 3840x2160."""

from benchmarks.capture import measured
from benchmarks.figure import Figure, main


def measure() -> Figure:
    """At 3840x2160, with four desks of windows."""
    return measured("capture-4k", width_px=3840, height_px=2160)


if __name__ == "__main__":
    main(measure)
