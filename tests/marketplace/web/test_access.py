"""Every address of the web face, for every kind of person: allowed, not found, or sign in."""

import pytest
from django.test import Client

from marketplace.billing.dispute_hours import dispute_hours
from marketplace.billing.models import CreditNote, Invoice
from marketplace.billing.queries import invoices_of
from marketplace.escrow.milestone_models import SubmittedFile
from marketplace.escrow.submit_milestone import Upload
from marketplace.intake.answers import Receipted
from marketplace.intake.models import Picture
from marketplace.notices.mute import stop_path
from marketplace.people.models import Company
from marketplace.review.ask import ask
from marketplace.review.models import Refund, Withdrawal
from marketplace.tasks import run_due
from marketplace.tools import tools
from marketplace.web.urls import urlpatterns
from tests.builders import a_segment, an_id
from tests.marketplace.billing.test_pay_extra import claimed
from tests.marketplace.conftest import a_member, a_picture, a_snapshot_of
from tests.marketplace.diaries import WEEK, funds
from tests.marketplace.escrow.fixed_price import a_fixed_price
from tests.marketplace.test_tasks import Tools

OPEN, HIDDEN, SIGN_IN, REFUSED = "open", "hidden", "sign in", "refused"
MET = {200: OPEN, 302: OPEN, 404: HIDDEN, 403: REFUSED, 409: REFUSED, 422: REFUSED}
POSTED = {
    "retire_device",
    "terms_act",
    "dispute_act",
    "expense_claim",
    "extra_answer",
    "refund_say",
    "refund_answer",
    "money_act",
    "late_answer",
    "approve",
    "approve_undo",
    "ask",
    "question_answer",
    "withdrawal_ask",
    "withdrawal_answer",
    "milestone_draft",
    "milestone_step",
    "mediation_act",
}


@pytest.fixture
def people(market):
    """Everybody who could ask, nobody included."""
    rival = Company.objects.create(name="Southwind Ltd")
    return {
        "freelancer": market.andris,
        "client": market.maya,
        "staff": market.vera,
        "other freelancer": market.jonas,
        "other client": a_member("Rita", company=rival),
        "nobody": None,
    }


@pytest.fixture
def addresses(market):
    """One address for each route, about Andris' work for Northwind."""
    data = a_picture()
    market.keep_picture(data)
    tools().blobs.keep(a_snapshot_of(data, 0).sha256, data)
    taken_s = a_segment().starts_s + 3
    segment = a_segment(contract_id=market.contract.pk, snapshots=(a_snapshot_of(data, taken_s),))
    assert isinstance(market.receive(segment), Receipted)
    funds(market.northwind, 100_000)
    run_due(WEEK.lock_s, Tools())
    [invoice] = invoices_of(market.andris)
    sha256 = segment.snapshots[0].sha256
    return {
        "home": "/",
        "new_offer": "/offers/new/",
        "terms": f"/contracts/{market.contract.pk}/terms/",
        "terms_act": f"/contracts/{market.contract.pk}/terms/accept/",
        "contract": f"/contracts/{market.contract.pk}/",
        "week": f"/contracts/{market.contract.pk}/weeks/2026-11-16/",
        "bundle": f"/contracts/{market.contract.pk}/weeks/2026-11-16/bundle/",
        "day": f"/contracts/{market.contract.pk}/days/2026-11-20/",
        "segment": f"/segments/{segment.id}/",
        "picture": f"/segments/{segment.id}/pictures/{sha256}/small/",
        "invoices": "/invoices/",
        "invoice": f"/invoices/{invoice.number}/",
        "invoice_file": f"/invoices/{invoice.number}.pdf",
        **fixed_price(market),
        **an_expense(market),
        **a_refund(market),
        **a_dispute(market, segment, invoice.number),
        "ask": f"/segments/{segment.id}/ask/",
        "question_answer": f"/questions/{a_question(market, segment).pk}/",
        "withdrawal_ask": f"/segments/{segment.id}/pictures/{sha256}/withdraw/",
        "withdrawal_answer": f"/withdrawals/{a_withdrawal(market, segment).pk}/decline/",
        "approve": f"/contracts/{market.contract.pk}/weeks/{WEEK.label}/approve/",
        "approve_undo": f"/contracts/{market.contract.pk}/weeks/{WEEK.label}/approve/undo/",
        "late_time": f"/contracts/{market.contract.pk}/late/",
        "late_answer": f"/contracts/{market.contract.pk}/late/yes/",
        "line": f"/invoices/{invoice.number}/lines/1/",
        "credit_note": f"/credit-notes/{a_note().seller_id}-C0001.pdf",
        "statement": "/money/statements/2026-11.pdf",
        "certificate": "/money/earnings/2026.pdf",
        "spending": "/money/spending/2026-11.csv",
        "money": "/money/",
        "account": "/account/",
        "security": "/account/security/",
        "rescue": "/account/rescue/",
        "notices": "/account/notices/",
        "stop_mail": stop_path(market.andris, ["limits"]),
        "retire_device": f"/account/devices/{market.device.pk}/retire/",
    }


def fixed_price(market):
    """A milestone that was handed in and is disputed."""
    logo = a_fixed_price(market)
    file = Upload("plan.txt", b"A plan")
    design = logo.submit(logo.funded(30_000), files=[file])
    tools().blobs.keep(*next(iter(kept(market, SubmittedFile.objects.get()))))
    mediation = logo.dispute(design)
    return {
        "milestones": f"/contracts/{logo.contract.pk}/milestones/",
        "milestone_draft": f"/contracts/{logo.contract.pk}/milestones/add/",
        "milestone_step": f"/milestones/{design.pk}/request_changes/",
        "mediation_act": f"/mediations/{mediation.pk}/agree/",
        "submitted_file": f"/submitted/{SubmittedFile.objects.get().pk}/",
    }


def an_expense(market):
    """Asked for, with its document."""
    extra = claimed(market)
    tools().blobs.keep(extra.document_sha256, market.blobs.read(extra.document_sha256))
    return {
        "expense_claim": f"/contracts/{market.contract.pk}/expenses/",
        "extra_document": f"/extras/{extra.pk}/document/",
        "extra_answer": f"/extras/{extra.pk}/decline/",
    }


def a_refund(market):
    """Asked for by the client, of the only invoice."""
    asked = Refund.objects.create(
        id=an_id(), contract=market.contract, source_id=Invoice.objects.get().pk,
        actor=market.maya, currency="USD", amount_minor=5, text="Please.", state="asked",
        asked_s=WEEK.lock_s,
    )  # fmt: skip
    return {
        "refunds": f"/refunds/invoice/{asked.source_id}/",
        "refund_say": f"/refunds/invoice/{asked.source_id}/say/",
        "refund_answer": f"/refunds/{asked.pk}/no/",
        "money_act": "/money/add/",
    }


def a_dispute(market, segment, number):
    """Of the only segment."""
    opened = dispute_hours(
        market.contract.pk, WEEK, [segment.id], id=an_id(), reason="not_agreed", text="What?",
        actor=market.maya, now_s=WEEK.lock_s, policy=market.policy,
    )  # fmt: skip
    return {
        "open_dispute": f"/invoices/{number}/dispute/",
        "dispute": f"/disputes/{opened.pk}/",
        "dispute_act": f"/disputes/{opened.pk}/explain/",
    }


def kept(market, file):
    """The name and the bytes under which a file is kept."""
    yield file.kept_as, market.blobs.read(file.kept_as)


def a_question(market, segment):
    """The client's, on the only segment."""
    return ask(
        market.contract.pk, [segment.id], id=an_id(), text="What was this?", actor=market.maya,
        now_s=WEEK.lock_s,
    )  # fmt: skip


def a_withdrawal(market, segment):
    """The client asks that the only picture is deleted."""
    return Withdrawal.objects.create(
        id=an_id(), contract=market.contract, segment_id=segment.id,
        picture=Picture.objects.get(sha256=segment.snapshots[0].sha256), asker=market.maya,
        is_by_client=True, text="It shows a key.", asked_s=WEEK.lock_s,
    )  # fmt: skip


def a_note():
    """One dollar of the only invoice, taken back."""
    invoice = Invoice.objects.get()
    return CreditNote.objects.create(
        id=an_id(),
        invoice=invoice,
        number=1,
        seller=invoice.seller,
        serial=1,
        cause="refund",
        cause_id=an_id(),
        before_minor=invoice.gross_minor,
        gross_minor=100,
        after_minor=invoice.gross_minor - 100,
        client_fee_minor=3,
        fee_minor=20,
        own_fee_minor=20,
        issued_s=invoice.issued_s + 60,
    )


OWN = dict.fromkeys(("freelancer", "client", "staff", "other freelancer", "other client"), OPEN) | {
    "nobody": SIGN_IN
}
CLIENTS = ("client", "other client")
SHARED = OWN | {"other freelancer": HIDDEN, "other client": HIDDEN}
MATRIX = {
    **dict.fromkeys(("home", "invoices", "money", "account", "security", "rescue", "notices"), OWN),
    "stop_mail": dict.fromkeys(OWN, OPEN),  # whoever got the mail, signed in or not
    **dict.fromkeys(
        ("contract", "week", "bundle", "day", "segment", "picture", "invoice", "invoice_file"),
        SHARED,
    ),
    **dict.fromkeys(
        (
            "refunds",
            "late_time",
            "extra_document",
            "line",
            "credit_note",
            "terms",
            "dispute",
            "milestones",
            "submitted_file",
        ),
        SHARED,
    ),
    "new_offer": dict.fromkeys(OWN, HIDDEN) | dict.fromkeys(CLIENTS, OPEN) | {"nobody": SIGN_IN},
    # An accepted contract is accepted no second time, and never by another than the freelancer.
    "dispute_act": SHARED | dict.fromkeys(("freelancer", "client", "staff"), REFUSED),
    "open_dispute": dict.fromkeys(OWN, HIDDEN) | {"client": OPEN, "nobody": SIGN_IN},
    "terms_act": SHARED | dict.fromkeys(("freelancer", "client", "staff"), REFUSED),
    # Without an id of the step, or at another time: refused to a party, hidden from strangers.
    "expense_claim": SHARED | dict.fromkeys(("freelancer", "client", "staff"), REFUSED),
    "extra_answer": SHARED | dict.fromkeys(("freelancer", "staff"), REFUSED),
    "refund_say": SHARED | dict.fromkeys(("freelancer", "client", "staff"), REFUSED),
    "refund_answer": SHARED | dict.fromkeys(("client", "staff"), REFUSED),
    # The one segment is disputed, so that nothing can be approved and nothing was.
    "approve": SHARED | dict.fromkeys(("freelancer", "client", "staff"), REFUSED),
    "approve_undo": SHARED | dict.fromkeys(("freelancer", "client", "staff"), REFUSED),
    # Without an id of the step nobody says anything.
    **dict.fromkeys(
        ("ask", "question_answer", "withdrawal_ask"),
        SHARED | dict.fromkeys(("freelancer", "client", "staff"), REFUSED),
    ),
    # The client asked, so that the freelancer alone may say no; staff say nothing.
    "withdrawal_answer": SHARED | dict.fromkeys(("client", "staff"), REFUSED),
    "late_answer": SHARED | dict.fromkeys(("freelancer", "client", "staff"), REFUSED),
    "money_act": dict.fromkeys(OWN, HIDDEN) | dict.fromkeys(CLIENTS, REFUSED) | {"nobody": SIGN_IN},
    "milestone_draft": SHARED | dict.fromkeys(("freelancer", "client", "staff"), REFUSED),
    "milestone_step": SHARED | dict.fromkeys(("freelancer", "client", "staff"), REFUSED),
    "mediation_act": SHARED | dict.fromkeys(("freelancer", "client", "staff"), REFUSED),
    **dict.fromkeys(("statement", "certificate"), OWN | dict.fromkeys(CLIENTS, HIDDEN)),
    "spending": dict.fromkeys(OWN, HIDDEN) | dict.fromkeys(CLIENTS, OPEN) | {"nobody": SIGN_IN},
    # A computer is its owner's alone; staff revoke nothing here.
    "retire_device": dict.fromkeys(OWN, HIDDEN) | {"freelancer": OPEN, "nobody": SIGN_IN},
}


def meets(member, route, address):
    """What this person meets there."""
    browser = Client()
    if member is not None:
        browser.force_login(member)
    answer = browser.post(address) if route in POSTED else browser.get(address)
    where = answer.headers.get("Location", "")
    if where.startswith("/accounts/login/"):
        return SIGN_IN
    return MET[answer.status_code]


def test_the_matrix_names_every_route():
    assert {pattern.name for pattern in urlpatterns} == set(MATRIX)


@pytest.mark.parametrize("route", sorted(MATRIX))
def test_everybody_meets_what_the_matrix_says(people, addresses, route):
    met = {who: meets(member, route, addresses[route]) for who, member in people.items()}
    assert met == MATRIX[route]


@pytest.mark.parametrize(
    "route",
    sorted(
        set(MATRIX)
        - {"account", "rescue", "notices", "stop_mail", "new_offer", "open_dispute"}
        - POSTED
    ),
)
def test_nothing_but_reading_is_taken_where_nothing_is_changed(people, addresses, route):
    browser = Client()
    browser.force_login(people["client"])
    assert browser.post(addresses[route]).status_code == 405


def test_a_form_without_its_token_changes_nothing(people, addresses, market):
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(people["freelancer"])
    assert browser.post(addresses["retire_device"]).status_code == 403
    assert browser.post("/account/", {"zone": "Europe/Riga"}).status_code == 403
    market.device.refresh_from_db()
    assert market.device.retired_s is None


@pytest.mark.parametrize(
    "address",
    [
        "/segments/{id}/pictures/{other}/small/",  # a picture that this segment does not name
        "/segments/{id}/pictures/{sha}/huge/",
        "/segments/{id}/pictures/..%2f..%2fkeys/small/",
        "/segments/01940000-0000-7000-8000-00000000ffff/pictures/{sha}/small/",
    ],
)
def test_a_picture_opens_only_through_the_segment_that_names_it(people, addresses, address):
    [_, _, id, _, sha, *_] = addresses["picture"].split("/")
    browser = Client()
    browser.force_login(people["client"])
    assert browser.get(address.format(id=id, sha=sha, other="ab" * 32)).status_code == 404


def test_a_picture_is_no_longer_there_once_the_session_has_ended(people, addresses):
    browser = Client()
    browser.force_login(people["client"])
    assert browser.get(addresses["picture"]).status_code == 200
    browser.logout()
    assert browser.get(addresses["picture"]).status_code == 302


@pytest.mark.parametrize("form", ["pdf", "csv", "json"])
def test_the_invoice_comes_in_every_form_it_offers(people, addresses, form):
    browser = Client()
    browser.force_login(people["client"])
    answer = browser.get(addresses["invoice_file"].replace("pdf", form))
    assert answer.status_code == 200
    begins = {"pdf": b"%PDF", "csv": b"invoice,week", "json": b"{"}[form]
    assert answer.content.startswith(begins)


def test_money_pages_show_where_every_cent_stands(people, addresses):
    pages = {}
    for who in ("freelancer", "client"):
        browser = Client()
        browser.force_login(people[who])
        pages[who] = browser.get("/money/").content.decode()
    assert "$992.79" in pages["client"]  # 1,000.00 - 7.00 - 0.21
    assert "$5.60" in pages["freelancer"]  # 7.00 - 20 %
    assert "Fee now 20 %, 10 % from $500.00" in pages["freelancer"]


@pytest.mark.parametrize("form", ["pdf", "xml", "csv", "json"])
@pytest.mark.parametrize("route", ["invoice_file", "credit_note"])
def test_each_document_comes_in_each_form_and_twice_the_same(people, addresses, route, form):
    browser = Client()
    browser.force_login(people["client"])
    address = addresses[route].replace(".pdf", f".{form}")
    first, again = browser.get(address), browser.get(address)
    assert first.status_code == 200
    assert first.content == again.content != b""


@pytest.mark.parametrize("name", ["7-0001.exe", "7-C0001.pdf", "x.xml", "-C1.pdf"])
def test_what_is_no_document_is_not_found(people, addresses, name):
    browser = Client()
    browser.force_login(people["client"])
    assert browser.get(f"/credit-notes/{name}").status_code == 404
    assert browser.get(f"/money/spending/{name}").status_code == 404
