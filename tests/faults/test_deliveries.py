"""However often, in whatever order and from how many computers: one effect."""

import gzip
import json
import sys
from contextlib import ExitStack
from pathlib import Path
from random import Random  # noqa: TID251 - a seed decides the order
from subprocess import PIPE, Popen

import pytest
from django.test import Client as Browser
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from marketplace.errors import RuleBroken
from marketplace.intake.answers import ParkedItem, Receipted
from marketplace.intake.models import Picture, Segment
from marketplace.intake.receive_snapshot import receive_snapshot
from marketplace.intake.settle_parked import settle_parked
from marketplace.people.allow_device import allow_device
from marketplace.people.models import Device
from tests.builders import CONTRACT, OTHER_CONTRACT, a_segment
from tests.marketplace.billing.test_at_once import at_once
from tests.marketplace.caller import Caller, as_proxied, in_process
from tests.marketplace.conftest import (
    SendingTracker,
    a_device,
    a_picture,
    guards_off_at_the_end,
    market,
    real_market,
)
from tests.marketplace.diaries import taken_back
from tests.marketplace.serving import serving
from tests.stage.server import ROOT
from workdiary.seal import SigningKey, sha256_hex
from workdiary.wire import piece_to_json, segment_bytes

__all__ = ["guards_off_at_the_end", "market", "real_market"]


def standing():
    """What the marketplace has, whoever sent it in whatever order."""
    return sorted(
        Segment.objects.values_list("id", "state", "is_counted", "payload_sha256"), key=str
    )


@given(st.integers(0, 2**32))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_F45_any_order_and_three_replays_give_the_same_diary(market, seed):
    chance, tracker = Random(seed), market.tracker
    with taken_back():
        tracker.seq, tracker.prev, tracker.inners = 0, "00" * 32, []
        links = [
            tracker.link(segment_bytes(a_segment(f"2026-11-20T1{n // 6}:{n % 6}0:00Z")))
            for n in range(12)
        ]
        seen = set()
        for _ in range(3):
            chance.shuffle(links)
            for at in range(0, 12, 4):
                market.send(*links[at : at + 4])
            seen.add(str(standing()))
        assert len(seen) == 1
        assert len(standing()) == 12


def test_F66_two_computers_of_one_freelancer_count_each_second_once(real_market):
    key = SigningKey.generate()
    desktop = SendingTracker(a_device(real_market.andris, key), key)
    batches = []
    for number, tracker in enumerate((real_market.tracker, desktop)):
        facts = {} if number == 0 else {"contract_id": OTHER_CONTRACT}
        made = [
            a_segment(f"2026-11-20T{4 + n // 6:02}:{n % 6}{number * 5}:00Z", 300, **facts)
            for n in range(50)
        ]
        # Touching ends: both count. The same seconds: one of them.
        made += [a_segment(f"2026-11-19T{4 + n // 6:02}:{n % 6}0:00Z", **facts) for n in range(50)]
        batches.append([(tracker.link(segment_bytes(one)), tracker) for one in made])

    def send(number):
        answers = []
        for at in range(0, 100, 10):
            piece = batches[number][at : at + 10]
            answers += real_market.send(*(link for link, _ in piece), by=piece[0][1])
        return answers

    laptop, other = at_once(send, 2)
    assert all(isinstance(answer, Receipted) for answer in laptop[:50] + other[:50])
    for mine, theirs in zip(laptop[50:], other[50:], strict=True):
        assert {type(mine), type(theirs)} == {Receipted, ParkedItem}
    assert Segment.objects.filter(is_counted=True).count() == 150


def test_F66_a_switch_here_while_the_other_computer_is_offline_counts_each_second_once(market):
    key = SigningKey.generate()
    offline = SendingTracker(a_device(market.andris, key), key)
    # At 10:05 the laptop switches to the logo; the desktop, without a network, stays on the shop.
    before, switched = (
        a_segment("2026-11-20T10:00:00Z", 300),
        a_segment("2026-11-20T10:05:00Z", 300, contract_id=OTHER_CONTRACT),
    )
    same_seconds, later = (
        a_segment("2026-11-20T10:05:00Z", 300),
        a_segment("2026-11-20T10:10:00Z"),
    )
    assert isinstance(market.receive(before), Receipted)
    assert isinstance(market.receive(switched), Receipted)
    links = [offline.link(segment_bytes(one)) for one in (same_seconds, later)]
    parked, taken = market.send(*links, by=offline)
    assert (parked.code, parked.other_id) == ("overlap", switched.id)
    assert isinstance(taken, Receipted)
    assert market.diary_of(market.contract) == [before, later]
    assert market.diary_of(market.logo) == [switched]
    # The freelancer chooses what the desktop recorded.
    market.operate("remove", switched, 1)
    assert market.diary_of(market.contract) == [before, same_seconds, later]
    assert market.diary_of(market.logo) == []


def test_F67_processes_that_deliver_the_same_and_the_same_seconds_at_once(real_market, tmp_path):
    def signed_in(url):
        caller = Caller(as_proxied(url))
        caller.sign_in(lambda code: allow_device(code, real_market.andris))
        Device.objects.filter(public_key=caller.key.public_hex).update(enrolled_s=0)
        device = Device.objects.get(public_key=caller.key.public_hex)
        return caller, SendingTracker(device, caller.key)

    with serving(tmp_path, real_market.clock.now_s) as url:
        tasks = []
        for contract_id, processes in ((CONTRACT, 2), (OTHER_CONTRACT, 1)):
            caller, tracker = signed_in(url)
            made = [
                a_segment(f"2026-11-20T{10 + n // 6}:{n % 6}0:00Z", contract_id=contract_id)
                for n in range(20)
            ]
            links = [tracker.link(segment_bytes(one)) for one in made]
            told = {"url": url, "key": caller.key.to_bytes().hex(), "token": caller.token}
            told["batches"] = [
                {"kind": "batch", "v": 1, "chain": piece_to_json(tracker.piece()), "items": items}
                for items in (links[at : at + 2] for at in range(0, 20, 2))
            ]
            tasks += [told] * processes
        first, again, overlapping = delivered(tasks)
    # The same from two processes is one; the same seconds of another computer are parked, once.
    assert first == again
    for mine, other in zip(first, overlapping, strict=True):
        assert {mine["state"], other["state"]} == {"receipted", "parked"}
    assert Segment.objects.count() == 40
    assert Segment.objects.filter(is_counted=True).count() == 20


def delivered(tasks):
    """Each task by a process of its own, all begun at one moment; what each was answered."""
    command = [sys.executable, "-m", "tests.marketplace.deliver"]
    with ExitStack() as ends:
        processes = [
            ends.enter_context(Popen(command, stdin=PIPE, stdout=PIPE, text=True, cwd=ROOT))
            for _ in tasks
        ]
        for process, told in zip(processes, tasks, strict=True):
            say(process, json.dumps(told))
        assert [process.stdout.readline() for process in processes] == ["ready\n"] * len(tasks)
        for process in processes:
            say(process, "begin")
        return [json.loads(process.stdout.readline()) for process in processes]


def say(process, line):
    process.stdin.write(f"{line}\n")
    process.stdin.flush()


@pytest.mark.parametrize("off_s", [2 * 3600, -2 * 3600])
def test_F50_a_marketplace_whose_clock_is_two_hours_off_takes_all_in_the_end(market, off_s):
    now_s = market.clock.now_s
    market.clock.jump_s(off_s)
    work = [a_segment(f"2026-11-20T14:{n}0:00Z") for n in range(6)]  # the hour before now
    answers = [market.receive(one) for one in work]
    is_behind = off_s < 0
    assert {type(one) for one in answers} == {ParkedItem if is_behind else Receipted}
    assert {one.code for one in answers if is_behind} <= {"clock_ahead"}
    market.clock.jump_s(now_s - market.clock.now_s)
    settle_parked(clock=market.clock, policy=market.policy, seal=market.seal)
    assert market.diary_of(market.contract) == work


def test_F67_fifty_uploads_of_one_segment_at_once_are_one(real_market):
    link = real_market.tracker.link(segment_bytes(a_segment()))
    answers = at_once(lambda _: real_market.send(link), 50)
    assert all(answer == answers[0] for answer in answers)
    assert isinstance(answers[0][0], Receipted)
    assert Segment.objects.count() == 1


@pytest.mark.parametrize("part", [0, 1, 20, 0.5, 0.99])
def test_F47_a_picture_that_was_cut_leaves_nothing(market, part):
    whole = a_picture()
    cut = whole[: part if isinstance(part, int) else int(len(whole) * part)]
    with pytest.raises(RuleBroken):
        receive_snapshot(
            sha256_hex(whole),
            cut,
            member=market.andris,
            now_s=market.clock.now_s,
            policy=market.policy,
            blobs=market.blobs,
        )
    assert not Picture.objects.exists()
    assert market.blobs.read(sha256_hex(whole)) is None


def test_F47_a_packed_bomb_is_no_picture_and_is_never_unpacked(market):
    caller = Caller(in_process(Browser()))
    caller.sign_in(lambda code: allow_device(code, market.andris))
    bomb = gzip.compress(bytes(50_000_000))
    heard = caller.call(
        "PUT",
        f"/api/v1/snapshots/{sha256_hex(bomb)}",
        bomb,
        content_type="image/webp",
        content_encoding="gzip",
    )
    assert heard.status == 422
    assert not Picture.objects.exists()


def recorded(name):
    """A request as a tracker of another version sends it."""
    return json.loads((Path(__file__).parent / "recorded" / name).read_text(encoding="utf-8"))


def test_F54_fields_of_another_version_named_x_are_taken_and_kept_to_the_byte(market):
    caller = Caller(in_process(Browser()))
    caller.sign_in(lambda code: allow_device(code, market.andris))
    Device.objects.filter(public_key=caller.key.public_hex).update(enrolled_s=0)
    tracker = SendingTracker(Device.objects.get(public_key=caller.key.public_hex), caller.key)
    batch = recorded("segments-v1-with-x.json")
    [record] = batch.pop("records")
    link = tracker.link(record.encode()) | batch.pop("link")
    batch |= {"chain": piece_to_json(tracker.piece()) | batch["chain"], "items": [link]}
    heard = caller.post("/api/v1/segments", batch)
    assert (heard.status, heard.json["items"][0]["state"]) == (200, "receipted")
    assert bytes(Segment.objects.get().payload).decode() == record


@pytest.mark.parametrize(
    ("part", "status", "code"),
    [("record", 200, "unknown_version"), ("chain", 426, "unknown_version")],
)
def test_F54_a_version_that_is_not_read_here_is_said_to_be(market, part, status, code):
    caller = Caller(in_process(Browser()))
    caller.sign_in(lambda code: allow_device(code, market.andris))
    tracker = SendingTracker(Device.objects.get(public_key=caller.key.public_hex), caller.key)
    batch = recorded("segments-v1-with-x.json")
    [record] = batch.pop("records")
    if part == "record":
        record = record.replace('"v":1', '"v":2')
    items = [tracker.link(record.encode()) | batch.pop("link")]
    chain = piece_to_json(tracker.piece()) | ({"v": 2} if part == "chain" else {})
    heard = caller.post("/api/v1/segments", batch | {"chain": chain, "items": items})
    answer = heard.json["items"][0] if status == 200 else heard.json
    assert (heard.status, answer["code"]) == (status, code)
    assert not Segment.objects.exists()
