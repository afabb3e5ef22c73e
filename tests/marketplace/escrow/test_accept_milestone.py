import pytest

from marketplace.deadlines.pulse import pulse
from marketplace.errors import Conflict, RuleBroken
from marketplace.escrow.milestone_models import Milestone
from tests.builders import an_id, unix
from tests.marketplace.diaries import a_card
from tests.marketplace.escrow.fixed_price import POLICY, a_fixed_price, books, is_sound, state_of


@pytest.fixture
def logo(market):
    a_card(market.northwind)
    return a_fixed_price(market)


def test_all_of_it_is_in_security_and_five_days_later_free(logo):
    design = logo.submit(logo.funded(100_000))
    logo.accept(design)
    assert books() == {"pending": 85_000, "fee_held": 15_000, "client_fee_held": 3_000}
    logo.later(4, 86_399)
    assert state_of(design) == "accepted"
    logo.later(0, 1)
    assert books() == {"available": 85_000, "income.fee": 15_000, "income.client_fee": 3_000}
    assert (state_of(design), is_sound()) == ("released", True)


def test_less_rolls_to_a_new_milestone_with_its_part_of_the_clients_fee(logo):
    design = logo.submit(logo.funded(100_000))
    logo.accept(design, 60_000)
    rest = Milestone.objects.get(position=2)
    assert (state_of(design), rest.state, rest.held_minor) == ("partly_accepted", "funded", 40_000)
    assert rest.client_fee_minor == 1_200
    assert books() == {
        "pending": 49_000,
        "fee_held": 11_000,
        "milestone": 40_000,
        "client_fee_held": 3_000,
    }
    assert is_sound()


def test_less_rolls_to_the_next_draft_which_is_funded_with_what_it_lacks(logo):
    design, build = logo.draft(100_000), logo.draft(150_000, title="Build")
    logo.accept(logo.submit(logo.fund(design)), 60_000)
    build.refresh_from_db()
    assert (build.state, build.held_minor, build.amount_minor) == ("draft", 40_000, 150_000)
    logo.fund(build)
    build.refresh_from_db()
    assert (build.state, build.client_fee_minor) == ("funded", 4_500)
    assert is_sound()


def test_a_next_draft_smaller_than_the_rest_grows_to_it(logo):
    design, build = logo.draft(100_000), logo.draft(1_000, title="Build")
    logo.accept(logo.submit(logo.fund(design)), 60_000)
    build.refresh_from_db()
    assert (build.state, build.amount_minor) == ("funded", 40_000)


def test_more_is_no_acceptance_but_a_bonus(logo):
    design = logo.submit(logo.funded(100_000))
    for minor in (100_001, 0, -1):
        with pytest.raises(RuleBroken, match="bad_amount"):
            logo.accept(design, minor)


def test_accepting_again_is_accepting_once(logo):
    design, step = logo.submit(logo.funded()), an_id()
    for _ in range(3):
        logo.accept(design, step_id=step)
    assert books()["pending"] == 85_000
    with pytest.raises(Conflict):
        logo.accept(design)


def test_a_client_may_accept_before_anything_is_handed_in(logo):
    assert logo.accept(logo.funded()).state == "accepted"


def test_silence_accepts_on_the_fourteenth_day_and_releases_on_the_nineteenth(logo):
    logo.now_s = unix("2027-02-20T09:30:00Z")
    design = logo.submit(logo.funded())
    logo.go_to("2027-03-06T09:29:59Z")
    assert state_of(design) == "submitted"
    logo.go_to("2027-03-06T09:30:00Z")
    assert state_of(design) == "accepted"
    logo.go_to("2027-03-11T09:30:00Z")
    assert (state_of(design), books()["available"]) == ("released", 85_000)


def test_edge_44_handed_in_again_on_day_13_gives_fourteen_new_days(logo):
    design = logo.submit(logo.funded())
    logo.later(12)
    logo.changes(design)
    logo.later(1)
    logo.submit(design)
    logo.later(13, 86_399)
    assert state_of(design) == "submitted"
    logo.later(0, 1)
    assert state_of(design) == "accepted"


def test_once_the_days_are_over_it_is_too_late_for_changes_though_the_clock_slept(logo):
    design = logo.submit(logo.funded())
    logo.now_s += 14 * 86_400
    for late in (logo.changes, logo.dispute, logo.ask_refund):
        with pytest.raises(Conflict, match="review_over"):
            late(design)


def test_edge_45_an_acceptance_due_while_down_comes_twelve_hours_after_it_is_up(logo):
    pulse(now_s=logo.now_s, policy=POLICY)
    design = logo.submit(logo.funded())
    logo.now_s += 14 * 86_400 + 3_600
    pulse(now_s=logo.now_s, policy=POLICY)
    logo.later(0, 12 * 3_600 - 1)
    assert state_of(design) == "submitted"
    logo.later(0, 1)
    assert state_of(design) == "accepted"


@pytest.mark.parametrize(
    ("currency", "minor", "fee"), [("JPY", 100_000, 17_500), ("KWD", 5_000, 1_000)]
)
def test_edge_47_yen_and_dinars_have_their_own_digits_and_tiers(market, currency, minor, fee):
    a_card(market.northwind)
    logo = a_fixed_price(market, currency=currency)
    design = logo.accept(logo.funded(minor))
    assert design.fee_minor == fee
    assert is_sound()
