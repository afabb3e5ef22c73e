from django.db import transaction

from marketplace.notices.tell import News, tell


def test_a_freelancer_hears_their_own_newest_first(market, caller):
    for member, key in ((market.andris, "1"), (market.maya, "2"), (market.andris, "3")):
        facts = {"title": "Shop", "net_minor": 5, "currency": "USD"}
        told = News(member_id=member.pk, kind="paid", key=key, facts=facts, path="/money/")
        with transaction.atomic():
            tell([told], now_s=market.clock.now_s)
    said = caller.call("GET", "/api/v1/notices").json
    assert (said["kind"], said["v"]) == ("notices", 1)
    first, second = said["items"]
    assert first["id"] > second["id"]
    assert first["facts"] == {"title": "Shop", "net_minor": 5, "currency": "USD"}
    assert (first["about"], first["path"]) == ("paid", "/money/")


def test_a_stranger_hears_nothing(stranger):
    assert stranger.call("GET", "/api/v1/notices").status == 401
