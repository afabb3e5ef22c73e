"""What an action answers: done with its facts, or refused with a code. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """The action happened and is saved; `value` is what it says about itself."""

    value: T


@dataclass(frozen=True, slots=True)
class Refused:
    """The action was not done, nothing changed. `facts` fill the sentence for `code`."""

    code: str
    facts: Mapping[str, str] = field(default_factory=dict)
