import io

import pytest
from django.core.management import CommandError, call_command

from marketplace.payouts.models import Batch, Payout
from tests.builders import an_id
from tests.marketplace.payouts.earnings import a_method, asked, available, earned
from tests.marketplace.payouts.test_send import sent


def said(*words):
    out = io.StringIO()
    call_command("payouts", *words, stdout=out)
    return out.getvalue()


@pytest.fixture
def under_way(market):
    earned(market.andris, 600_00)
    asked(market.andris, 500_00, a_method(market.andris, holder="Andris later"))
    sent()
    return Payout.objects.get()


def test_what_is_under_way_is_listed_with_its_batch(under_way):
    assert said("list") == f"{under_way.id} sent        499.01 EUR {under_way.batch_id}\n"


def test_the_file_is_written_for_its_owner_alone_and_never_over_another(under_way, tmp_path):
    path = tmp_path / "batch.xml"
    said("file", str(under_way.batch_id), str(path))
    assert path.read_bytes() == bytes(Batch.objects.get().file)
    assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(FileExistsError):
        said("file", str(under_way.batch_id), str(path))


def test_the_operator_tells_what_became_of_it(under_way):
    assert said("paid", str(under_way.id)) == f"{under_way.id} paid\n"
    said("returned", str(under_way.id), "--code", "unknown_account")
    under_way.refresh_from_db()
    assert (under_way.state, available(under_way.member)) == ("returned", 600_00)
    with pytest.raises(CommandError, match="step_not_allowed"):
        said("failed", str(under_way.id))


def test_another_number_is_no_withdrawal(db):
    with pytest.raises(CommandError, match="payout"):
        said("paid", str(an_id()))
    with pytest.raises(CommandError, match="no batch"):
        said("file", str(an_id()), "nowhere")
