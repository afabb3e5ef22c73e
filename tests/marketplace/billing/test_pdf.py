from dataclasses import replace

from marketplace.billing.document import Row
from marketplace.billing.pdf import render
from tests.marketplace.billing.test_document import PAID, RATE


def test_the_same_invoice_gives_the_same_bytes():
    assert render(PAID) == render(PAID)


def test_another_amount_gives_other_bytes():
    assert render(PAID) != render(replace(PAID, gross=RATE))


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
