"""The Chromium that the system has, driven by Playwright; nothing is downloaded."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

from tests.stage.child import program

# Without a sandbox, because root may have to run it; it sees only pages of our own server.
ARGUMENTS = ["--no-sandbox", "--disable-background-networking", "--disable-gpu"]


@contextmanager
def browser() -> Iterator[Browser]:
    """A browser without a window. Playwright runs an event loop in this thread meanwhile."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=program("chromium", "chromium"), args=ARGUMENTS
        )
        try:
            yield chromium
        finally:
            chromium.close()
