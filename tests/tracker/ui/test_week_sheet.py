from dataclasses import replace
from zoneinfo import ZoneInfo

from tests.tracker.ui import a_week, samples
from tracker.ui.week_read import read_week
from workdiary.timesheet import fold

DIARY = a_week.a_week_diary()


def read(week, contract_id=None, zone=samples.RIGA, diary=DIARY):
    return read_week(diary, week, contract_id, now_s=samples.NOW_S, zone=zone)


def test_days_add_up_to_the_week_and_the_week_to_the_diary():
    sheet = read(a_week.WEEK).sheet
    counted = DIARY.segments.seconds(a_week.WEEK.starts_s, a_week.WEEK.ends_s)
    assert sheet.paid_s == sum(day.paid_s for day in sheet.days) == counted
    assert sheet.seconds["removed"] == 600
    assert len(sheet.days) == 7


def test_money_is_rounded_once_a_contract_and_equals_the_marketplaces():
    read_before = read(a_week.BEFORE)
    assert sum(week.gross.minor for week in read_before.told) == read_before.sheet.money[0].minor
    assert sum(week.seconds for week in read_before.told) == read_before.sheet.paid_s


def test_far_from_utc_an_eighth_day_stands_only_if_it_holds_time():
    sheet = read(a_week.WEEK, zone=ZoneInfo("Pacific/Auckland")).sheet
    assert len(sheet.days) == 7
    assert sheet.paid_s == read(a_week.WEEK).sheet.paid_s


def test_over_the_limit_is_what_the_invoice_leaves_out():
    diary = a_week.a_week_diary()
    first = diary.contracts.fetched[0]
    limited = replace(first, terms=replace(first.terms, weekly_limit_s=20 * 3600), week_s=0)
    diary.contracts.fetched[0] = limited
    found = read(a_week.BEFORE, limited.terms.id, diary=diary)
    assert found.sheet.paid_s == 20 * 3600
    assert [check.code for check in found.checks] == ["over_limit"]
    assert fold(found.sheet.parts).over_limit_s == found.sheet.seconds["over_limit"]
