"""The whole way in one process: seconds at a desk become money that can be withdrawn."""

from marketplace.api import strict
from marketplace.billing.queries import invoices_of
from marketplace.tools import tools
from tracker.sync.week_file import save_week
from workdiary.bundle import check
from workdiary.errors import UnknownVersion
from workdiary.money import Money
from workdiary.receipt import check_receipt
from workdiary.week import BillingWeek

LOCK, REVIEW_ENDS, RELEASE = (
    "2026-11-23T12:00:00Z",
    "2026-11-28T00:00:00Z",
    "2026-12-02T23:59:59Z",
)


def test_ten_minutes_become_a_payout_to_the_cent(both_sides, tmp_path):
    desk = both_sides.desk
    desk.start(both_sides.contract.pk, "Cart totals: tax rounding")
    desk.run(600)
    desk.stop()
    both_sides.send()

    [kept] = desk.kept("receipted")
    assert kept.segment.seconds == 600
    check_receipt(kept.receipt, tools().seal.public_hex)

    page = both_sides.client_sees(f"/contracts/{both_sides.contract.pk}/days/2026-11-20/")
    assert "Cart totals: tax rounding" in page
    assert "10/10" in page
    assert kept.segment.snapshots[0].sha256 in page

    assert both_sides.books() == {"client_balance": 200_00, "processor": 200_00}
    both_sides.advance(LOCK)
    assert both_sides.books() == {
        "client_balance": 192_79, "processor": 200_00, "review": 7_00, "client_fee_held": 21,
    }  # fmt: skip
    both_sides.advance(REVIEW_ENDS)
    assert both_sides.books() == {
        "client_balance": 192_79, "processor": 200_00, "pending": 5_60, "fee_held": 1_40,
        "client_fee_held": 21,
    }  # fmt: skip
    both_sides.advance(RELEASE)
    assert both_sides.books() == {
        "client_balance": 192_79, "processor": 200_00, "available": 5_60, "income.fee": 1_40,
        "income.client_fee": 21,
    }  # fmt: skip

    [invoice] = invoices_of(both_sides.andris)
    assert (invoice.seconds, invoice.gross.minor, invoice.net.minor) == (600, 7_00, 5_60)
    assert invoice.state == "released"

    week, file = BillingWeek.of("2026-11-16"), tmp_path / "week.json"
    saved = save_week(both_sides.api, dict, both_sides.contract.pk, week, file)
    assert (saved.seconds, saved.total) == (600, Money(7_21, "USD"))
    assert saved == check(file.read_bytes())


def test_what_was_removed_after_it_was_received_is_never_billed(both_sides):
    desk = both_sides.desk
    desk.start(both_sides.contract.pk, "Cart totals: tax rounding")
    desk.run(900)
    desk.stop()
    both_sides.send()
    first, second = desk.kept("receipted")

    desk.timekeeper.remove((first.segment.id,)).result()
    both_sides.push.run(is_asked=True)
    page = both_sides.client_sees(f"/contracts/{both_sides.contract.pk}/days/2026-11-20/")
    assert "Removed" in page

    both_sides.advance(LOCK)
    [invoice] = invoices_of(both_sides.andris)
    assert invoice.seconds == second.segment.seconds == 300


def test_what_is_sent_twice_is_billed_once(both_sides):
    desk = both_sides.desk
    for memo in ("Cart totals: tax rounding", "Code review for PR 218"):
        desk.start(both_sides.contract.pk, memo)
        desk.run(300)
        desk.stop()
        desk.run(60, working=False)
    both_sides.send()
    both_sides.push.run(is_asked=True)
    assert len(desk.kept("receipted")) == len(desk.kept()) >= 2
    both_sides.advance(LOCK)
    [invoice] = invoices_of(both_sides.andris)
    assert invoice.seconds == 600


def test_time_that_comes_after_the_lock_is_late_and_not_billed(both_sides):
    desk = both_sides.desk
    desk.start(both_sides.contract.pk, "Cart totals: tax rounding")
    desk.run(60)
    desk.stop()
    desk.timekeeper.approve(None).result()
    both_sides.advance(LOCK)
    both_sides.push.run(is_asked=True)
    [kept] = desk.kept()
    assert kept.state == "late"
    assert invoices_of(both_sides.andris) == []


def test_a_tracker_that_is_too_old_says_so_and_goes_on_recording(both_sides, monkeypatch):
    def too_new(*_facts, **_limits):
        raise UnknownVersion("batch", 1)

    desk = both_sides.desk
    desk.start(both_sides.contract.pk, "Cart totals: tax rounding")
    desk.run(60)
    desk.stop()
    desk.start(both_sides.contract.pk, "Code review for PR 218")
    desk.run(60)
    with monkeypatch.context() as newer:
        newer.setattr(strict, "batch", too_new)
        both_sides.send()
        assert both_sides.push.sending.state == "too_old"
        assert not desk.kept("receipted")
        desk.run(60)
    desk.stop()
    both_sides.send()
    assert both_sides.push.sending.state == "ok"
    assert sum(kept.segment.seconds for kept in desk.kept("receipted")) == 180
