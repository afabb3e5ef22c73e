"""The second journey, for real: a virtual screen, real input, HTTP between two processes."""

import pytest

from tests.journeys import report, tour


@pytest.mark.timeout(290)
@pytest.mark.xdist_group("tour")
def test_the_tour_turns_real_input_into_a_released_invoice(tmp_path):
    (tmp_path / "pictures").mkdir()
    summary = tour.walk(tmp_path)
    tour.check(summary)
    assert "sum of all USD accounts: 0" in report.table(summary)
