"""What people do in a browser: make an account, sign in by a passkey, watch a day fill."""

import email
import email.policy
import re
from contextlib import contextmanager

import pytest

from tests.faults.sync_desk import sync_desk
from tests.journeys.people import WIDE, signed_in
from tests.stage.browser import browser

pytestmark = pytest.mark.xdist_group("in-the-browser")  # one marketplace for all of it
DAY = "2026-11-16"  # on which the desk's work begins
PASSWORD = "a lamp beside the old map"


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    with sync_desk(tmp_path_factory.mktemp("in-the-browser")) as made:
        yield made


@pytest.fixture(scope="module")
def chromium():
    with browser() as made:
        yield made


@contextmanager
def with_finger(page):
    """The page's browser has an authenticator that says yes; nobody touches anything."""
    door = page.context.new_cdp_session(page)
    door.send("WebAuthn.enable")
    door.send(
        "WebAuthn.addVirtualAuthenticator",
        {
            "options": {
                "protocol": "ctap2",
                "transport": "internal",
                "hasResidentKey": True,
                "hasUserVerification": True,
                "isUserVerified": True,
                "automaticPresenceSimulation": True,
            }
        },
    )
    yield
    door.detach()


def code_mailed(home):
    """The code in the newest letter."""
    letters = sorted((home / "mail").iterdir(), key=lambda path: path.stat().st_mtime_ns)
    letter = email.message_from_bytes(letters[-1].read_bytes(), policy=email.policy.default)
    return re.search(r"^([A-Z0-9-]{6,9})$", letter.get_body().get_content(), re.MULTILINE)[1]


def shown(page):
    """What a person reads there."""
    return page.inner_text("main")


def test_from_an_account_to_a_sign_in_without_a_password(desk, chromium):
    on = desk.sandbox
    url = on.url.replace("127.0.0.1", "localhost")  # a passkey is bound to a name
    page = chromium.new_context(viewport=WIDE).new_page()
    page.goto(f"{url}/accounts/signup/")
    page.fill("[name=name]", "Rita Moss")
    page.fill("[name=email]", "rita@southwind.example")
    page.fill("[name=password1]", "Summer2026!")
    page.check("[value=hire]")
    page.click("main button")
    assert "known from thefts" in shown(page) and "stands on your invoices" in shown(page)
    page.fill("[name=password1]", PASSWORD)
    page.fill("[name=company]", "Southwind Ltd")
    page.click("main button")
    page.fill("[name=code]", code_mailed(on.home))
    page.click("main form button")
    page.goto(f"{url}/account/")
    assert "Rita Moss" in shown(page) and "Southwind Ltd" in shown(page)

    with with_finger(page):
        page.goto(f"{url}/accounts/2fa/webauthn/add/")
        page.fill("[name=password]", PASSWORD)  # asked once more before that changes
        page.click("main form button")
        page.fill("[name=name]", "Phone")
        page.click("form[data-passkey] button")
        page.wait_for_url(lambda to: "/add/" not in to)
        page.goto(f"{url}/account/security/")
        assert "1 passkey" in shown(page)
        page.click("header form button")
        page.goto(f"{url}/accounts/login/")
        page.click("form[data-passkey] button")
        page.wait_for_url(lambda to: "/login/" not in to)
    page.goto(f"{url}/account/")
    assert "Rita Moss" in shown(page)


def test_new_time_appears_on_the_open_page_and_what_has_the_focus_keeps_it(desk, chromium):
    [first] = desk.work()
    desk.send()
    contract = desk.sandbox.people["contracts"][0]["id"]
    page = signed_in(chromium, desk.sandbox, "client")
    refused = []
    page.on("console", lambda said: refused.append(said.text) if said.type == "error" else None)
    page.clock.install()
    page.goto(f"{desk.sandbox.url}/contracts/{contract}/days/{DAY}/")
    page.evaluate("window.isTheSame = true")
    page.focus(f"#at-{first.id}")
    with page.expect_response(lambda answer: answer.status == 204):
        page.clock.fast_forward(21_000)
    [second] = desk.work()
    desk.send()
    assert page.query_selector(f"#at-{second.id}") is None
    page.clock.fast_forward(21_000)
    page.wait_for_selector(f"#at-{second.id}")
    assert page.evaluate("window.isTheSame")
    assert page.evaluate("document.activeElement.id") == f"at-{first.id}"
    assert "20 min" in page.inner_text("#day-name + span")

    page.context.clear_cookies()
    desk.work()
    desk.send()
    page.clock.fast_forward(21_000)
    page.wait_for_url(lambda to: "/accounts/login/" in to)
    assert refused == []
