from datetime import UTC
from zoneinfo import ZoneInfo

import pytest

from marketplace.notices.letter import letter, story
from marketplace.notices.words import ALWAYS, KINDS, TOPICS
from tests.builders import unix

FACTS = {
    "title": "Shop checkout", "client": "Northwind", "freelancer": "Andris", "author": "Maya",
    "week": "2026-W47", "currency": "JPY", "worked_s": 3_661, "limit_s": 7_200, "left_s": 3_539,
    "asked_s": 1_200, "gross_minor": 126_000, "net_minor": 5, "frozen_minor": 0, "back_minor": 1,
    "paid_minor": 2, "lock_at_s": unix("2026-11-23T12:00:00Z"),
    "review_at_s": unix("2026-11-28T00:00:00Z"), "answer_at_s": unix("2026-11-28T00:00:00Z"),
}  # fmt: skip


def told(kind, zone=UTC, **facts):
    return story(kind, {**FACTS, **facts}, zone=zone, origin="https://m.example", path="/money/")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_says_something_and_belongs_to_a_topic(kind):
    one = told(kind)
    assert one.subject and one.lines and one.act
    assert "{" not in one.subject + "".join(one.lines)
    assert KINDS[kind].topic in TOPICS and set(TOPICS) >= ALWAYS


def test_money_has_its_currency_s_digits_and_time_is_cut_to_minutes():
    assert told("week_to_review").subject == "Shop checkout: 1:01 h to review, ¥126,000"
    assert told("paid", currency="KWD").subject == "KWD0.005 of Shop checkout are free"


def test_a_deadline_stands_in_utc_and_beside_it_in_the_reader_s_time():
    assert "Mon 23 Nov, 12:00 UTC." in told("week_closes").lines[0]
    kathmandu = told("week_closes", ZoneInfo("Asia/Kathmandu")).lines[0]
    assert "Mon 23 Nov, 12:00 UTC (Mon 17:45 your time)." in kathmandu


def test_a_title_cannot_write_headers_or_turn_the_text_around():
    one = told("asked", title="Shop\r\nBcc: all@example.com\u202e {author}")
    assert letter([one]).subject == "Maya asks about 0:20 h of Shop Bcc: all@example.com {author}"


def test_several_are_one_letter():
    both = letter([told("asked"), told("paid")])
    assert both.subject.endswith("(and 1 more)") and len(both.stories) == 2
