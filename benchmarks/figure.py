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
    """What was measured, the floor of the same run, and how many times the floor it may be.

    Where the goal is an amount and no ratio, it is `most`, in the same unit.
    """

    name: str
    figure: float
    floor: float
    goal: float
    unit: str
    most: float | None = None

    @property
    def ratio(self) -> float:
        """How many times the floor the figure is; less is better."""
        return self.figure / self.floor

    @property
    def is_reached(self) -> bool:
        """Does the figure hold its goal?"""
        return self.ratio <= self.goal if self.most is None else self.figure <= self.most

    def line(self) -> str:
        """The figure as one line of JSON."""
        told = {
            "name": self.name,
            "figure": round(self.figure, 4),
            "floor": round(self.floor, 4),
            "ratio": round(self.ratio, 4),
            "goal": self.goal,
            "unit": self.unit,
        }
        return json.dumps(told if self.most is None else told | {"most": self.most})

    def row(self) -> str:
        """The figure as a person reads it."""
        verdict = "reached" if self.is_reached else "missed"
        goal = f"{self.goal:g}" if self.most is None else f"at most {self.most:g} {self.unit}"
        return (
            f"{self.name:<12} {self.figure:>10.2f} {self.unit:<4} floor {self.floor:>10.2f}"
            f"   {self.ratio:>5.2f} times, goal {goal} {verdict}"
        )


def main(measure: Callable[[], Figure]) -> None:
    """Measure once; print it for people (not with `--json`) and, as the last line, as JSON."""
    figure = measure()
    if "--json" not in sys.argv[1:]:
        print(figure.row())
    print(figure.line(), flush=True)
