"""Every page in a real browser: what axe-core finds, what runs over at 320 pixels, what the policy stops."""

import json
from pathlib import Path
from urllib.parse import urlsplit

import axe_playwright_python
import pytest
from django.contrib.staticfiles import finders
from django.db import DEFAULT_DB_ALIAS, connections
from django.test import Client

from marketplace.intake.answers import Receipted
from marketplace.review.ask import ask, reply
from tests.builders import a_segment, an_id, unix
from tests.marketplace.web.hostile import LINES
from tests.marketplace.web.test_access import MATRIX, OPEN, POSTED
from tests.stage.browser import browser

pytestmark = pytest.mark.xdist_group("web-in-chromium")

# As the policy of a page needs it: a name that a browser trusts without TLS.
ORIGIN = "http://localhost"
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
FILES = {"picture", "bundle", "invoice_file", "line", "credit_note", "statement", "certificate"}
FILES |= {"own_data", "spending", "extra_document", "submitted_file", "contract"}
PAGES = sorted(set(MATRIX) - FILES - POSTED)
ENTRANCES = ("/accounts/login/", "/accounts/signup/", "/accounts/password/reset/", "/nowhere/")
WHO = ("freelancer", "client")
NARROW, WIDE = {"width": 320, "height": 640}, {"width": 1_280, "height": 900}


@pytest.fixture(scope="module")
def chromium():
    with pytest.MonkeyPatch.context() as patch, browser() as made:
        # Playwright runs an event loop in this thread, in which Django would refuse its database.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        yield made
        # What was opened while the loop ran is closed before it ends: nobody finds it afterwards.
        connections.close_all()


@pytest.fixture
def open_page(chromium, db):
    """Opens a path as this person: each request is answered by Django here, on this test's data."""
    contexts = []
    # Playwright's handlers run in a context of their own, where Django would open another database.
    own = connections[DEFAULT_DB_ALIAS]

    def opened(path, member=None):
        client = Client()
        if member is not None:
            client.force_login(member)
        context = chromium.new_context(viewport=WIDE, reduced_motion="reduce")
        contexts.append(context)
        page = context.new_page()
        page.said = []
        page.on("console", lambda message: page.said.append(f"{message.text} {message.location}"))
        context.route("**/*", lambda route: answer(route, client, own))
        page.goto(ORIGIN + path)
        is_entrance = page.locator("form[action*='/accounts/login/']").count() > 0
        assert member is None or not is_entrance, "nobody is signed in there"
        return page

    yield opened
    for context in contexts:
        context.close()


def answer(route, client, own):
    connections[DEFAULT_DB_ALIAS] = own
    path = urlsplit(route.request.url)
    where = f"{path.path}?{path.query}" if path.query else path.path
    if where.startswith("/static/"):
        found = finders.find(path.path.removeprefix("/static/"))
        route.fulfill(path=found) if found else route.fulfill(status=404)
        return
    said = client.get(where, follow=True)
    body = b"".join(said) if said.streaming else said.content
    route.fulfill(status=said.status_code, headers=dict(said.headers), body=body)


def violations(page, *rules):
    """What axe-core finds by these rules, or by all, each with the first place where it is."""
    page.evaluate(AXE)
    wanted = f"{{runOnly: {list(rules)}}}" if rules else ""
    found = page.evaluate(f"async () => JSON.stringify((await axe.run({wanted})).violations)")
    return [
        f"{one['id']}: {one['nodes'][0]['target'][0]} {one['nodes'][0]['failureSummary'][:200]}"
        for one in json.loads(found)
    ]


def runs_over(page):
    """By how many pixels the page is wider than its window."""
    return page.evaluate(
        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )


def pages_of(who, addresses):
    return [(route, addresses[route]) for route in PAGES if MATRIX[route][who] == OPEN]


@pytest.mark.parametrize("who", WHO)
def test_no_page_has_a_fault_in_light_dark_or_on_the_narrowest_phone(
    who, people, addresses, open_page
):
    found = {}
    for route, address in pages_of(who, addresses):
        page = open_page(address, people[who])
        found[route, "light"] = violations(page)
        page.emulate_media(color_scheme="dark")
        found[route, "dark"] = violations(page, "color-contrast")
        page.set_viewport_size(NARROW)
        found[route, "runs over"] = runs_over(page) > 0
        found[route, "said"] = page.said
        page.context.close()
    assert len(found) > 60
    assert {of: wrong for of, wrong in found.items() if wrong} == {}


def test_axe_does_find_what_is_wrong(open_page):
    page = open_page("/accounts/login/")
    page.set_content("<main><img src='x'><p>No name</p></main>")
    found = {wrong.partition(":")[0] for wrong in violations(page)}
    assert {"image-alt", "document-title"} <= found


@pytest.mark.parametrize("address", ENTRANCES)
def test_nor_where_nobody_is_signed_in(address, open_page):
    page = open_page(address)
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page) == []
    page.set_viewport_size(NARROW)
    assert runs_over(page) <= 0


def test_the_keys_go_where_the_list_says_and_can_be_switched_off(people, addresses, open_page):
    page = open_page(addresses["segment"], people["client"])
    page.keyboard.press("q")
    assert page.evaluate("() => document.activeElement.id") == "ask"
    page.keyboard.type("qa")
    assert page.locator("#ask").input_value() == "qa", "what is typed is text"
    page.locator("#keys-open").click()
    assert page.locator("#keys").is_visible()
    assert violations(page) == []
    page.locator("#keys-on").uncheck()
    page.get_by_role("button", name="Close").click()
    page.keyboard.press("?")
    page.keyboard.press("q")
    assert not page.locator("#keys").is_visible()
    assert page.evaluate("() => document.activeElement.id") != "ask"


def test_j_and_k_turn_the_days(people, addresses, open_page):
    page = open_page(addresses["day"], people["client"])
    page.keyboard.press("j")
    page.wait_for_url("**/days/2026-11-21/**")
    page.keyboard.press("k")
    page.wait_for_url("**/days/2026-11-20/**")


@pytest.fixture
def hostile(market):
    """The lines as memos of four days, and as the messages of a thread; the thread's segment."""
    days = [unix(f"2026-11-{16 + number}T06:00:00Z") for number in range(4)]
    sent = [
        a_segment_at(market, days[number // 50] + number % 50 * 600, line)
        for number, line in enumerate(LINES)
    ]
    market.clock.jump_s(4 * 86_400)
    question = an_id()
    ask(
        market.contract.pk, [sent[0].id], id=question, text=LINES[0], actor=market.maya,
        now_s=market.clock.now_s,
    )  # fmt: skip
    for line in LINES[1:]:
        reply(question, id=an_id(), text=line, actor=market.andris, now_s=market.clock.now_s)
    return sent[0]


def a_segment_at(market, starts_s, memo):
    segment = a_segment(
        contract_id=market.contract.pk, starts_s=starts_s, ends_s=starts_s + 600, memo=memo,
        minutes=(),
    )  # fmt: skip
    answer = market.receive(segment)
    assert isinstance(answer, Receipted), answer
    return segment


def test_two_hundred_hostile_lines_are_shown_as_the_text_they_are(market, hostile, open_page):
    assert len(LINES) == len(set(LINES)) == 200
    shown = []
    for number in range(4):
        page = open_page(
            f"/contracts/{market.contract.pk}/days/2026-11-{16 + number}/", market.maya
        )
        shown += page.locator("p.memo bdi").all_text_contents()
        nothing_ran(page)
    assert sorted(shown) == sorted(LINES)
    page = open_page(f"/segments/{hostile.id}/", market.maya)
    said = page.locator("bdi").all_text_contents()
    assert [line for line in LINES if line not in said] == []
    nothing_ran(page)


def nothing_ran(page):
    """No script of the lines, nothing that the policy had to stop, and nowhere else than here."""
    assert page.evaluate("() => window.ran") is None
    assert page.said == []
    assert page.url.startswith(ORIGIN)
    assert page.locator("iframe, object, embed, base, form[action*=evil]").count() == 0
