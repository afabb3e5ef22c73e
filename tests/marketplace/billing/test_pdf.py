from dataclasses import replace

from marketplace.billing.document import Row
from marketplace.billing.pdf import render, render_note
from tests.marketplace.billing.test_document import PAID, RATE
from tests.marketplace.billing.test_einvoice import NOTE


def test_the_same_invoice_gives_the_same_bytes():
    assert render(PAID) == render(PAID)


def test_another_amount_gives_other_bytes():
    assert render(PAID) != render(replace(PAID, gross=RATE))


def test_another_position_of_the_log_gives_other_bytes():
    assert render(replace(PAID, log_size=7, log_root="ab" * 32)) != render(
        replace(PAID, log_size=8, log_root="ab" * 32)
    )


def test_it_is_a_pdf_with_its_fonts_inside():
    made = render(PAID)
    assert made.startswith(b"%PDF-1")
    assert b"/FontFile2" in made
    assert b"DejaVuSans" in made


def test_an_endless_title_stays_on_the_page():
    assert render(replace(PAID, title="Checkout " * 60)).startswith(b"%PDF-1")


def test_many_rates_go_on_to_a_second_page():
    rows = tuple(
        Row(rate=replace(RATE, minor=4200 + n), tracked_s=60, manual_s=0, amount=RATE)
        for n in range(40)
    )
    assert render(replace(PAID, rows=rows)).count(b"/Type /Page\n") >= 2


def test_a_credit_note_is_the_same_bytes_and_another_file_than_its_invoice():
    assert render_note(NOTE) == render_note(NOTE) != render(PAID)
    assert render_note(replace(NOTE, rows=())).startswith(b"%PDF-1")
