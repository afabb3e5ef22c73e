"""What the app sees by, as its status tells it. Pure."""

from tracker.capture.desktop import Ability
from tracker.status import Source


def sources(abilities: tuple[Ability, ...]) -> tuple[Source, ...]:
    """One source an ability: its name, what it cannot do, and why there is none where there is."""
    return tuple(
        Source(
            of=ability.of,
            name=ability.name,
            limits=ability.limits,
            reason=_reason(ability) if ability.name == "none" else "",
        )
        for ability in abilities
    )


def _reason(ability: Ability) -> str:
    if ability.reason:
        return ability.reason
    return ability.passed_over[0][1] if ability.passed_over else "not_here"
