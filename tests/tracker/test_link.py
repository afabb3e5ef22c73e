from datetime import date
from uuid import UUID

import pytest

from tracker.link import Place, is_link, read_link

SEGMENT = "01939d2e-7c00-7000-8000-000000000001"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("fairhour://", Place()),
        ("FAIRHOUR:", Place()),
        ("fairhour://open", Place()),
        ("fairhour://day/2026-11-23", Place(day=date(2026, 11, 23))),
        ("fairhour://day/2026-11-23/", Place(day=date(2026, 11, 23))),
        (f"fairhour://segment/{SEGMENT}", Place(segment_id=UUID(SEGMENT))),
        ("fairhour://day/2026-02-30", None),
        ("fairhour://day/", None),
        ("fairhour://segment/1", None),
        ("fairhour://start/contract", None),
        ("fairhour://day/2026-11-23?start=1", None),
        ("fairhour://day/2026-11-23\n--headless", None),
        (f"fairhour://segment/{'0' * 400}", None),
        ("https://fairhour.example/day/2026-11-23", None),
    ],
)
def test_a_link_names_a_place_to_look_at_or_nothing(text, place):
    assert read_link(text) == place


def test_only_our_own_scheme_is_a_link():
    assert is_link("fairhour://day/x")
    assert not is_link("status")
