import pytest

from marketplace.errors import RuleBroken
from marketplace.escrow.milestone_models import SubmittedFile
from marketplace.escrow.submit_milestone import Upload, read_file
from tests.builders import an_id
from tests.marketplace.conftest import a_picture
from tests.marketplace.diaries import a_card
from tests.marketplace.escrow.fixed_price import POLICY, a_fixed_price
from workdiary.seal import sha256_hex

PDF = b"%PDF-1.7 a plan"


@pytest.fixture
def logo(market):
    a_card(market.northwind)
    return a_fixed_price(market)


def test_files_are_kept_by_their_hash_and_read_back(logo):
    milestone, step = logo.funded(), an_id()
    for _ in range(2):
        logo.submit(milestone, files=[Upload("../../plan.pdf", PDF)], step_id=step)
    [file] = SubmittedFile.objects.all()
    assert (file.name, file.media_type) == ("plan.pdf", "application/pdf")
    assert (file.sha256, read_file(file, logo.market.blobs)) == (sha256_hex(PDF), PDF)


def test_a_file_that_is_also_a_diary_picture_outlives_it(logo):
    picture = a_picture()
    logo.market.keep_picture(picture)
    logo.submit(logo.funded(), files=[Upload("shot.webp", picture)])
    logo.market.blobs.forget(sha256_hex(picture))
    assert read_file(SubmittedFile.objects.get(), logo.market.blobs) == picture


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ([Upload("plan.pdf", b"MZ\x90\x00 a program")], "bad_file_kind"),
        ([Upload("plan.pdf", b"")], "bad_file_size"),
        ([Upload("plan.pdf", b"%PDF-" + bytes(POLICY.submission_file_bytes))], "bad_file_size"),
        ([Upload("plan.pdf", PDF)] * (POLICY.submission_files + 1), "too_many_files"),
    ],
)
def test_files_that_are_not_taken_leave_the_milestone_as_it_was(logo, files, code):
    milestone = logo.funded()
    with pytest.raises(RuleBroken, match=code):
        logo.submit(milestone, files=files)
    milestone.refresh_from_db()
    assert milestone.state == "funded"


def test_a_message_too_long_is_refused(logo):
    with pytest.raises(RuleBroken, match="bad_text"):
        logo.submit(logo.funded(), message="x" * 5_001)
