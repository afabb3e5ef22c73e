"""Every page in a real browser: what axe-core finds, what runs over at 320 pixels, what the policy stops."""

import json
from pathlib import Path
from urllib.parse import urlsplit

import axe_playwright_python
import pytest
from django.contrib.staticfiles import finders
from django.db import DEFAULT_DB_ALIAS, connections
from django.test import Client

from tests.marketplace.web.test_access import MATRIX, OPEN, POSTED
from tests.stage.browser import browser

pytestmark = pytest.mark.xdist_group("web-in-chromium")

# As the policy of a page needs it: a name that a browser trusts without TLS.
ORIGIN = "http://localhost"
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
FILES = {"picture", "bundle", "invoice_file", "line", "credit_note", "statement", "certificate"}
FILES |= {"spending", "extra_document", "submitted_file", "contract"}
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


def violations(page):
    """What axe-core finds, each with the first place where it is."""
    page.evaluate(AXE)
    found = page.evaluate("async () => JSON.stringify((await axe.run()).violations)")
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
        found[route, "dark"] = violations(page)
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
