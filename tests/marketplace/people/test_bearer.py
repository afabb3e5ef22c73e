from datetime import UTC, datetime

import pytest
from allauth.idp.oidc.models import Client, Token

from marketplace.people.bearer import calling, is_live


@pytest.fixture
def given(market):
    """An access token of Andris; what is told of it otherwise replaces the usual."""
    client = Client.objects.create(id="any", name="Any")

    def give(*, resources=(), **facts):
        known = {
            "type": Token.Type.ACCESS_TOKEN,
            "client": client,
            "user": market.andris,
            "expires_at": datetime(2999, 1, 1, tzinfo=UTC),
        }
        token = Token(**(known | facts))
        token.set_value("secret")
        token.set_scopes(["openid", "diary:write"])
        if resources:
            token.set_resources(resources)
        token.save()
        return "secret"

    return give


def test_a_device_calls_with_its_members_token(market, given, django_assert_num_queries):
    token = given()
    with django_assert_num_queries(2):
        device = calling(token, market.device.public_key)
        assert device.member == market.andris
    assert device == market.device
    assert device.scopes.split() == ["openid", "diary:write"]
    assert is_live(token)


def test_a_token_that_never_ends_is_one_too(market, given):
    assert calling(given(expires_at=None), market.device.public_key) == market.device


@pytest.mark.parametrize(
    "otherwise",
    [
        {"expires_at": datetime(2026, 1, 1, tzinfo=UTC)},
        {"type": Token.Type.REFRESH_TOKEN},
        {"client": None},
        {"resources": ["https://elsewhere.example/"]},
    ],
    ids=["run out", "a refresh token", "nobody's", "for elsewhere"],
)
def test_no_other_token_opens_anything(market, given, otherwise):
    assert calling(given(**otherwise), market.device.public_key) is None


def test_no_other_device_calls_with_it(market, given):
    token = given(user=market.jonas)
    assert calling(token, market.device.public_key) is None
    assert calling("guessed", market.device.public_key) is None
    assert is_live(token)
    assert not is_live("guessed")


def test_a_device_that_was_signed_out_and_a_member_who_left_call_no_more(market, given):
    token = given()
    market.device.retired_s = market.clock.now_s
    market.device.save()
    assert calling(token, market.device.public_key) is None
    market.device.retired_s = None
    market.device.save()
    market.andris.is_active = False
    market.andris.save()
    assert calling(token, market.device.public_key) is None
    assert not is_live(token)
