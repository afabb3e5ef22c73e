"""Everybody who could ask for a page, and an address of every route."""

import pytest

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
from tests.builders import a_segment, an_id
from tests.marketplace.billing.test_pay_extra import claimed
from tests.marketplace.conftest import a_member, a_picture, a_snapshot_of
from tests.marketplace.diaries import WEEK, funds
from tests.marketplace.escrow.fixed_price import a_fixed_price
from tests.marketplace.test_tasks import Tools


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
        "own_data": "/account/data.jsonl",
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
