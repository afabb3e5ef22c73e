"""A client's page is open while the freelancer works: what arrives appears, without a reload."""

from tests.faults.sync_desk import sync_desk
from tests.journeys.people import signed_in
from tests.stage.browser import browser

DAY = "2026-11-16"  # on which the desk's work begins


def test_new_time_appears_on_the_open_page_and_what_has_the_focus_keeps_it(tmp_path):
    with sync_desk(tmp_path) as desk, browser() as chromium:
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
