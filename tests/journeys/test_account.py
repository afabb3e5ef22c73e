"""Somebody makes an account in a browser, adds a passkey, and signs in with that alone."""

import email
import email.policy
import re
from contextlib import contextmanager

from tests.journeys.people import WIDE
from tests.journeys.sandbox import sandbox
from tests.stage.browser import browser

PASSWORD = "a lamp beside the old map"


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


def test_from_an_account_to_a_sign_in_without_a_password(tmp_path):
    with sandbox(tmp_path / "market") as on, browser() as chromium:
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
