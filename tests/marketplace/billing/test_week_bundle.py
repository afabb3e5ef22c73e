"""A real week, closed and billed, as a bundle: ours and the second verifier agree on it."""

import json
import re
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from marketplace.billing.close_week import close_week
from marketplace.billing.pay_extra import pay_bonus
from marketplace.billing.week_bundle import week_bundle
from marketplace.errors import NotFound
from marketplace.gateways.sandbox import SandboxGateway
from marketplace.intake.models import Operation
from marketplace.review.consent_late import consent_late
from tests.builders import a_segment, an_id
from tests.marketplace.diaries import funds
from workdiary.bundle import check
from workdiary.bundle_found import Sum, Wrong
from workdiary.money import Money
from workdiary.seal import canonical, sha256_hex
from workdiary.week import BillingWeek
from workdiary.wire import segment_bytes

ROOT = Path(__file__).resolve().parents[3]
WEEK = BillingWeek.of("2026-11-16")


def second_verifier():
    """The program of docs/verify.md: a check that raises for a bad bundle."""
    text = (ROOT / "docs" / "verify.md").read_text(encoding="utf-8")
    [program] = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    assert len(program.splitlines()) < 200
    assert not re.search(r"^(from|import) (workdiary|tracker|marketplace)", program, re.MULTILINE)
    names = {"__name__": "verify"}
    exec(compile(program, "docs/verify.md", "exec"), names)
    return names["check"]


def worked(market):
    """Andris works six slots, keeps one to himself, removes one; the week is closed and paid."""
    market.tracker.link(segment_bytes(a_segment("2026-11-20T13:00:00Z", memo="Private")))
    at = [f"2026-11-20T14:{minute}0:00Z" for minute in range(6)]
    segments = [market.tracker.recorded(a_segment(one, 599)) for one in at]
    # One memo was changed while it was held: its seal tells no key.
    seal = replace(segments[1].slot_seal, key="")
    segments[1] = replace(segments[1], memo="Cart totals, again", slot_seal=seal)
    for segment in segments:
        market.receive(segment)
    market.operate("remove", segments[2], 1)
    funds(market.northwind, 1_000_00)
    market.clock.jump_s(WEEK.lock_s - market.clock.now_s)
    close_week(WEEK, [market.contract.pk], now_s=WEEK.lock_s, policy=market.policy)


def bundle(market, actor=None, week=WEEK):
    return week_bundle(
        actor or market.andris,
        market.contract.pk,
        week,
        now_s=market.clock.now_s,
        policy=market.policy,
        seal=market.seal,
    )


def test_a_billed_week_verifies_for_both_sides_and_by_both_verifiers(market):
    worked(market)
    data = bundle(market)
    assert data == bundle(market, market.maya)
    found = check(data)
    assert isinstance(found, Sum), found
    assert (found.segments, found.seconds, found.log_size) == (6, 5 * 599, 7)
    assert (found.total.minor, found.total.currency) == (3494 + 105, "USD")
    second_verifier()(json.loads(data))
    assert b"Private" not in data


def test_both_verifiers_refuse_a_key_that_is_not_among_those_one_trusts(market):
    data, known = bundle(market), [market.seal.public_hex]
    assert isinstance(check(data, trusted=known), Sum)
    second_verifier()(json.loads(data), known)
    assert check(data, trusted=["ab" * 32]).code == "unknown_key"
    with pytest.raises(ValueError, match="a key that you do not trust"):
        second_verifier()(json.loads(data), ["ab" * 32])


def test_an_empty_week_is_a_bundle_too(market):
    found = check(bundle(market))
    assert isinstance(found, Sum) and (found.segments, found.total) == (0, None)


def test_late_time_and_a_bonus_before_it_verify_in_the_week_that_bills_it(market):
    worked(market)
    assert market.receive(a_segment("2026-11-21T09:00:00Z", 599)).receipt
    consented = {"is_given": True, "actor": market.maya, "policy": market.policy}
    consent_late(market.contract.pk, None, now_s=market.clock.now_s, **consented)
    money, paying = Money(49_000, "USD"), {"gateway": SandboxGateway(), "policy": market.policy}
    told = {"id": an_id(), "text": "Well done.", "actor": market.maya, "now_s": market.clock.now_s}
    pay_bonus(market.contract.pk, money, **told, **paying)
    market.clock.jump_s(WEEK.next.lock_s - market.clock.now_s)
    close_week(WEEK.next, [market.contract.pk], now_s=WEEK.next.lock_s, policy=market.policy)
    data = bundle(market, week=WEEK.next)
    found, value = check(data), json.loads(data)
    assert isinstance(found, Sum), found
    second_verifier()(value)
    invoice = value["invoice"]
    assert (invoice["late_lines"][0]["before_s"], invoice["fee_parts"]) == (
        5 * 599,
        [[3494 + 49_000, 699]],
    )
    assert invoice["fee_minor"] == 70  # the tier of the bonus: 10 %
    invoice["late_lines"][0]["tracked_s"] = 0
    assert check(canonical(value)).code == "invoice_amount"
    assert isinstance(check(bundle(market)), Sum)


def test_the_words_of_a_removed_segment_are_in_no_file(market):
    kept, gone = a_segment("2026-11-20T13:00:00Z"), a_segment("2026-11-20T13:10:00Z")
    for segment in (kept, gone):
        market.receive(segment)
        market.operate("memo", segment, 1, memo=f"About {segment.starts_s}")
    market.operate("remove", gone, 2)
    data = bundle(market)
    assert isinstance(check(data), Sum) and second_verifier()(json.loads(data)) is None
    assert f"About {kept.starts_s}".encode() in data
    assert f"About {gone.starts_s}".encode() not in data
    assert "About" not in str([bytes(one.payload) for one in gone_memos(gone)])


def gone_memos(segment):
    return Operation.objects.filter(segment=segment.id, kind="memo")


def test_nobody_else_gets_it(market):
    with pytest.raises(NotFound):
        bundle(market, market.jonas)


def test_an_invoice_names_the_head_it_was_made_from(market):
    worked(market)
    value = json.loads(bundle(market))
    assert value["invoice"]["log_size"] == 7
    assert value["invoice"]["log_root"] == value["log"]["root"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda v: v["segments"].pop(1), "invoice_time"),
        (lambda v: v["segments"][1]["receipt"].update(received_s=5), "receipt_signature"),
        (lambda v: v["segments"][1]["link"].update(salt="11" * 16), "record_not_in_chain"),
        (lambda v: v["segments"][1].update(receipt=None), "receipt_missing"),
        (lambda v: v["tombstones"][0].update(inner="00" * 32), "record_not_in_chain"),
        (lambda v: v["tombstones"][0]["path"].pop(), "not_in_log"),
        (lambda v: v["tombstones"].append(v["tombstones"][0]), "twice"),
        (
            lambda v: v["tombstones"][0].update(segment=v["segments"][0]["receipt"]["segment"]),
            "receipt_of_another_record",
        ),
        (lambda v: v["segments"][1]["path"].pop(), "not_in_log"),
        (lambda v: v["operations"].pop(), "wrong_state"),
        (lambda v: v["heads"].pop(), "log_not_consistent"),
        (lambda v: v["invoice"].update(fee_minor=1), "invoice_fee"),
        (lambda v: v["invoice"].update(fee_parts=[[0, 3000]]), "invoice_fee"),
        (lambda v: v["chains"][0]["pieces"].pop(1), "record_not_in_chain"),
        (lambda v: v["invoice"].update(client_fee_minor=1), "invoice_client_fee"),
        (lambda v: v["invoice"]["lines"][0].update(amount_minor=1), "invoice_amount"),
        (lambda v: v.update(limit_s=600), "invoice_time"),
        (lambda v: v["terms"].update(title="Another"), "bundle_signature"),
        (lambda v: v.update(week="2026-11-23"), "other_week"),
        (lambda v: v.update(surprise=1), "not_a_bundle"),
    ],
)
def test_the_first_thing_that_is_wrong_is_named(market, change, code):
    worked(market)
    value = json.loads(bundle(market))
    change(value)
    found = check(canonical(value))
    assert isinstance(found, Wrong) and found.code == code


@pytest.mark.parametrize(
    "times", [80, pytest.param(10_000, marks=[pytest.mark.long, pytest.mark.timeout(7_200)])]
)
def test_every_single_change_is_found_by_both_verifiers(market, times):
    worked(market)
    data, second = bundle(market), second_verifier()
    for number in range(times):
        value = json.loads(data)
        where = change_one(value, draws(number))
        found = check(canonical(value))
        assert isinstance(found, Wrong), where
        with pytest.raises((ValueError, LookupError, TypeError, AttributeError)):
            second(value)


def draws(seed):
    """Numbers below n, as they are asked for: the same for the same seed."""
    turn = count(1)
    return lambda n: int(sha256_hex(f"{seed} {next(turn)}".encode()), 16) % n


def change_one(value, draw):
    """Change one value somewhere inside; the way to it."""
    way, holder, key = [], None, None
    while isinstance(value, dict | list) and value:
        keys = list(value) if isinstance(value, dict) else range(len(value))
        holder, key = value, keys[draw(len(keys))]
        way.append(key)
        value = value[key]
    holder[key] = changed(value, draw)
    return way


def changed(value, draw):
    match value:
        case bool():
            return not value
        case int():
            return value + (-1, 1)[draw(2)] if value else 1
        case str() if value:
            at = draw(len(value))
            return value[:at] + ("0" if value[at] != "0" else "1") + value[at + 1 :]
        case _:
            return "x" if value != "x" else "y"


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[" * 100_000, b"PK\x03\x04" + bytes(100), b'{"kind":"bundle","v":2}']
)
def test_a_file_that_is_no_bundle_is_told_so(data):
    found = check(data)
    assert isinstance(found, Wrong) and found.code == "not_a_bundle"
