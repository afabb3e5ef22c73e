import pytest

from marketplace.people.access import MAY, Actor, Role, Thing, may, role

WORK = Thing(freelancer_id=1, company_id=7)
FREELANCER = Actor(member_id=1)
OTHER_FREELANCER = Actor(member_id=2)
CLIENT = Actor(member_id=3, company_id=7)
OTHER_CLIENT = Actor(member_id=4, company_id=8)
STAFF = Actor(member_id=5, is_staff=True)


@pytest.mark.parametrize("action", sorted(MAY))
def test_a_stranger_may_do_nothing(action):
    assert not may(OTHER_FREELANCER, action, WORK)
    assert not may(OTHER_CLIENT, action, WORK)


def test_both_sides_and_staff_see_the_diary():
    assert all(may(actor, "see_diary", WORK) for actor in (FREELANCER, CLIENT, STAFF))


@pytest.mark.parametrize("action", ["send_diary", "remove_segment", "change_memo", "lower_rate"])
def test_only_the_freelancer_changes_the_diary(action):
    assert [may(a, action, WORK) for a in (FREELANCER, CLIENT, STAFF)] == [True, False, False]


@pytest.mark.parametrize("action", ["raise_rate", "change_limit", "add_funds", "offer"])
def test_only_the_client_spends_more(action):
    assert [may(a, action, WORK) for a in (FREELANCER, CLIENT, STAFF)] == [False, True, False]


def test_staff_who_are_a_party_act_as_the_party():
    assert role(Actor(member_id=1, is_staff=True), WORK) is Role.FREELANCER


def test_an_action_that_is_in_no_table_is_a_mistake():
    with pytest.raises(KeyError):
        may(STAFF, "delete_everything", WORK)
