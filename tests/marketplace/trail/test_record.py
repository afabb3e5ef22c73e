import pytest
from django.db import IntegrityError, connection, transaction

from marketplace.errors import LedgerError
from marketplace.trail.models import Act
from marketplace.trail.record import record


def test_who_did_what_to_whom_is_kept_with_the_reason(market):
    record("pause", "contract 1", at_s=5, actor=market.vera, reason="asked", facts={"n": 1})
    act = Act.objects.get()
    assert (act.actor, act.verb, act.subject, act.reason, act.facts) == (
        market.vera,
        "pause",
        "contract 1",
        "asked",
        {"n": 1},
    )


def test_what_was_done_stays_written(market):
    record("pause", "contract 1", at_s=5)
    with pytest.raises(IntegrityError, match="append_only"), transaction.atomic():
        Act.objects.update(reason="none")
    with (
        pytest.raises(IntegrityError, match="append_only"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("DELETE FROM trail_act")


def test_an_act_is_written_with_what_it_tells_of(transactional_db):
    with pytest.raises(LedgerError, match="no_transaction"):
        record("pause", "contract 1", at_s=5)
