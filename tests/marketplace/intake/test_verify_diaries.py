"""What a superuser changes behind every guard is named, row by row."""

from itertools import count

import pytest
from django.db import IntegrityError, connection, transaction

from marketplace import guards
from marketplace.intake.models import ChainPiece, Head, Operation, Picture, Segment, Snapshot
from marketplace.intake.verify_diaries import verify_diaries
from tests.builders import a_segment, unix
from tests.marketplace.conftest import a_picture, a_snapshot_of
from workdiary.seal import sha256_hex

# What follows from signed records and what is signed itself; reasons and places of a parked
# segment are the marketplace's own word, and nobody signs them.
CHANGEABLE = {
    Segment: "starts_s ends_s week_s kind memo level is_late number position payload payload_sha256 seq prev salt inner entombed",
    Operation: "kind number at_s position payload payload_sha256 seq prev salt inner entombed",
    Head: "first size leaves promises promised root peaks made_s key signature",
    ChainPiece: "after upto prev inners signature",
    Snapshot: "taken_s screen hidden_percent is_one_colour",
    Picture: "sha256 size_bytes",
}


def recorded(market):
    """Five slots, one with a picture, one renamed and removed, one renamed; then every guard is off."""
    picture = a_picture()
    market.keep_picture(picture)
    shot = a_snapshot_of(picture, unix("2026-11-20T14:04:00Z"))
    segments = [a_segment("2026-11-20T14:00:00Z", snapshots=(shot,))]
    segments += [a_segment(f"2026-11-20T14:{minute}0:00Z") for minute in (1, 2, 3, 4)]
    for segment in segments:
        market.receive(segment)
    market.operate("memo", segments[2], 1, "Not this")
    market.operate("remove", segments[2], 2)
    market.operate("memo", segments[3], 1, "Tax rounding")
    guards.remove(connection)


def findings(market):
    return list(verify_diaries(market.blobs))


def test_a_sound_diary_has_no_finding(market):
    recorded(market)
    assert findings(market) == []


def test_a_picture_that_is_gone_or_changed_is_named(market):
    recorded(market)
    market.blobs.forget(sha256_hex(a_picture()))
    [found] = findings(market)
    assert (found.code, found.where) == (
        "picture_damaged",
        f"picture {sha256_hex(a_picture())}",
    )


@pytest.fixture
def unchecked(db):
    """SQLite leaves its checks out. It belongs to the connection, and no rollback takes it back."""
    is_possible = connection.vendor == "sqlite"
    with connection.cursor() as cursor:
        if is_possible:
            cursor.execute("PRAGMA ignore_check_constraints = ON")
        yield
        if is_possible:
            cursor.execute("PRAGMA ignore_check_constraints = OFF")


@pytest.mark.parametrize(
    "times", [60, pytest.param(10_000, marks=[pytest.mark.long, pytest.mark.timeout(7_200)])]
)
def test_every_single_change_of_a_row_is_found(market, unchecked, times):
    recorded(market)
    for number in range(times):
        draw = draws(number)
        table = list(CHANGEABLE)[draw(len(CHANGEABLE))]
        names = CHANGEABLE[table].split()
        name = names[draw(len(names))]
        pks = list(table.objects.order_by("pk").values_list("pk", flat=True))
        row = table.objects.filter(pk=pks[draw(len(pks))])
        before = row.values_list(name, flat=True).get()
        after = changed(before, draw)
        with transaction.atomic():
            try:
                with transaction.atomic():
                    row.update(**{name: after})
            except IntegrityError:  # a key, or on PostgreSQL a check, which even a superuser meets
                continue
            found = findings(market)
            transaction.set_rollback(True)
        assert found, (table.__name__, name, before, after)


def draws(seed):
    """Numbers below n, the same for the same seed."""
    turn = count(1)
    return lambda n: int(sha256_hex(f"{seed} {next(turn)}".encode()), 16) % n


def changed(value, draw):
    match value:
        case bool():
            return not value
        case int():
            return value + (-1, 1)[draw(2)]
        case bytes() | memoryview():
            data = bytearray(value) or bytearray(1)  # a tombstone holds no byte
            data[draw(len(data))] ^= 1 << draw(8)
            return bytes(data)
        case str() if value:
            at = draw(len(value))
            return value[:at] + ("0" if value[at] != "0" else "1") + value[at + 1 :]
        case list() if value:
            return value[1:]
        case _:
            return 1 if value is None else "x"
