"""Terms are facts that cannot be changed in place."""

from dataclasses import FrozenInstanceError

import pytest

from tests.builders import terms


def test_terms_are_frozen():
    with pytest.raises(FrozenInstanceError):
        terms().title = "Other"
