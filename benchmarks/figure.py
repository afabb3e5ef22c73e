"""One figure with the floor it is held against.

A benchmark is a module here with `measure() -> Figure`, and at its end:

    if __name__ == "__main__":
        main(measure)
"""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What was measured, the floor of the same run, and how many times the floor it may be."""

    name: str
    figure: float
    floor: float
    goal: float
    unit: str

    @property
    def ratio(self) -> float:
        """How many times the floor the figure is; less is better."""
        return self.figure / self.floor

    def line(self) -> str:
        """The figure as one line of JSON."""
        return json.dumps(
            {
                "name": self.name,
                "figure": round(self.figure, 4),
                "floor": round(self.floor, 4),
                "ratio": round(self.ratio, 4),
                "goal": self.goal,
                "unit": self.unit,
            }
        )

    def row(self) -> str:
        """The figure as a person reads it."""
        verdict = "reached" if self.ratio <= self.goal else "missed"
        return (
            f"{self.name:<12} {self.figure:>10.2f} {self.unit:<4} floor {self.floor:>10.2f}"
            f"   {self.ratio:>5.2f} times, goal {self.goal:g} {verdict}"
        )


def main(measure: Callable[[], Figure]) -> None:
    """Measure once; print it for people (not with `--json`) and, as the last line, as JSON."""
    figure = measure()
    if "--json" not in sys.argv[1:]:
        print(figure.row())
    print(figure.line(), flush=True)
