"""What people do in a browser: allow a device, look at a day, fetch the invoice."""

from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.journeys.sandbox import Sandbox

WIDE = {"width": 1300, "height": 1150}


def signed_in(browser: Browser, on: Sandbox, who: str, next_page: str = "/") -> Page:
    """A page of `who` (freelancer, client or staff), signed in by e-mail and password."""
    person = on.people[who]
    page = browser.new_context(viewport=WIDE).new_page()
    page.goto(f"{on.url}/accounts/login/?next={next_page}")
    page.fill("input[name=login]", person["email"])
    page.fill("input[name=password]", person["password"])
    page.click("main form button[type=submit]")
    page.wait_for_url(lambda url: "/accounts/login" not in url)
    return page


def allow_device(browser: Browser, on: Sandbox, code: str) -> None:
    """The freelancer signs in, types the code the app shows, and allows the device."""
    page = signed_in(browser, on, "freelancer", "/identity/o/device")
    page.fill("input[name=code]", code)
    page.click("main form button")
    page.click("main form button[value=confirm]")
    page.wait_for_load_state("networkidle")
    page.context.close()


def look_at_day(browser: Browser, on: Sandbox, contract: str, day: str, picture: Path) -> Page:
    """The client opens a day of a contract; a picture of the whole page is kept."""
    path = f"/contracts/{contract}/days/{day}/"
    page = signed_in(browser, on, "client", path)
    page.goto(on.url + path)
    page.wait_for_load_state("networkidle")
    page.screenshot(path=picture, full_page=True)
    return page


def fetch(page: Page, url: str, file: Path) -> bytes:
    """Download what the signed-in person may see."""
    answer = page.request.get(url)
    if not answer.ok:
        raise RuntimeError(f"{url} answered {answer.status}")
    file.write_bytes(answer.body())
    return answer.body()
