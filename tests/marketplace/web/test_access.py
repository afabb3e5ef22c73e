"""Every address of the web face, for every kind of person: allowed, not found, or sign in."""

import pytest
from django.test import Client

from marketplace.web.urls import urlpatterns

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


OWN = dict.fromkeys(("freelancer", "client", "staff", "other freelancer", "other client"), OPEN) | {
    "nobody": SIGN_IN
}
CLIENTS = ("client", "other client")
SHARED = OWN | {"other freelancer": HIDDEN, "other client": HIDDEN}
MATRIX = {
    **dict.fromkeys(
        ("home", "invoices", "money", "account", "own_data", "security", "rescue", "notices"), OWN
    ),
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
