from tests.builders import an_id
from workdiary.claims import Claim, Contact, clock_off_s, overclaimed

NOON = 1_795_176_000
SLOT = 600


def slots(count, *, place=1, starts_s=NOON):
    """Ten minutes each, one after the other, each sealed by a link of its own."""
    return [
        Claim(
            id=an_id(),
            place=place + n,
            starts_s=starts_s + SLOT * n,
            ends_s=starts_s + SLOT * (n + 1),
        )
        for n in range(count)
    ]


def heard(*told):
    return [Contact(at_s=NOON + after_s, upto=upto) for after_s, upto in told]


def test_an_honest_day_claims_no_more_than_passed():
    day = slots(48)
    contacts = heard((-60, 0), *((SLOT * n + 15, n) for n in range(1, 49)))
    assert overclaimed(contacts, day) == frozenset()


def test_a_slot_that_was_under_way_at_a_contact_is_not_held_against_it():
    assert overclaimed(heard((590, 0), (605, 1)), slots(1)) == frozenset()
    assert overclaimed(heard((590, 0), (605, 1), (1_190, 1), (1_205, 2)), slots(2)) == frozenset()


def test_a_month_offline_is_bounded_by_the_month():
    month = slots(30 * 144)
    assert overclaimed(heard((0, 0), (30 * 86_400, 4_320)), month) == frozenset()
    assert len(overclaimed(heard((0, 0), (29 * 86_400, 4_320)), month)) == 4_320


def test_yesterday_written_today_between_two_contacts_is_too_much():
    today = slots(3)
    yesterday = slots(12, place=3, starts_s=NOON - 86_400)
    today[2] = Claim(id=an_id(), place=15, starts_s=NOON + 1_200, ends_s=NOON + 1_800)
    contacts = heard((-60, 0), (1_215, 2), (1_815, 15))
    found = overclaimed(contacts, [*today, *yesterday])
    assert found == {one.id for one in [*yesterday, today[2]]}


def test_a_little_at_each_contact_adds_up():
    forged = slots(40, starts_s=NOON - 86_400)
    contacts = heard((0, 0), *((540 * n, n) for n in range(1, 41)))
    found = overclaimed(contacts, forged)
    assert forged[0].id not in found and forged[-1].id in found


def test_idle_hours_between_contacts_make_no_credit_for_later():
    contacts = heard((0, 0), (36_000, 0), (36_015, 10))
    late = slots(10, starts_s=NOON + 1_200)
    assert overclaimed(contacts, late) == {one.id for one in late}


def test_two_minutes_more_are_forgiven_and_not_a_second_longer():
    three = slots(3, starts_s=NOON + 60)
    assert overclaimed(heard((0, 0), (1_680, 3)), three) == frozenset()
    assert len(overclaimed(heard((0, 0), (1_679, 3)), three)) == 3


def test_the_clock_is_that_of_the_nearest_contact():
    contacts = [
        Contact(at_s=NOON, upto=0, ahead_s=5),
        Contact(at_s=NOON + 36_000, upto=9, ahead_s=500),
    ]
    assert clock_off_s(contacts, 1, NOON + SLOT) == 5
    assert clock_off_s(contacts, 9, NOON + 35_000) == 500
    assert clock_off_s(contacts, 10, NOON) == 500
    assert clock_off_s([], 1, NOON) == 0
    assert clock_off_s(heard((0, 0), (600, 1)), 1, NOON) == 0
