import pytest

from marketplace.people.models import Device
from marketplace.people.note_clock import note_clock


@pytest.mark.parametrize(
    ("ahead_s", "says"),
    [(600, "10 min ahead"), (-7200, "120 min behind"), (119, None), (10**11, "min ahead")],
)
def test_a_clock_that_is_off_is_shown_and_refuses_nothing(market, client, ahead_s, says):
    now_s = market.clock.now_s
    note_clock(market.device, told_s=now_s + ahead_s, now_s=now_s)
    client.force_login(market.andris, "django.contrib.auth.backends.ModelBackend")
    page = client.get("/account/").content.decode()
    assert (says or "Its clock is") in page if says else "Its clock is" not in page


def test_a_few_seconds_more_are_not_written(market, django_assert_num_queries):
    device = Device.objects.get(pk=market.device.pk)
    with django_assert_num_queries(0):
        note_clock(device, told_s=1_000_003, now_s=1_000_000)
