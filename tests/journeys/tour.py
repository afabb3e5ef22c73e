"""The main job, shown: real work on a real screen becomes a proven, paid invoice.

What `dev.py run` does where there is no display. The sandbox's clock is set so that a slot ends
within the first minute; the seconds, the screen and the input are real.
"""

import json
import shutil
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from tests.journeys import people, report
from tests.journeys.app import App, app
from tests.journeys.looks import picture_of
from tests.journeys.sandbox import ROOT, Sandbox, sandbox
from tests.stage import input as hands
from tests.stage.browser import browser
from tests.stage.screen import Screen, screen
from tests.stage.windows import windows
from workdiary.money import Money, line
from workdiary.receipt import check_receipt
from workdiary.wire import read_receipt

FOLDER = ROOT / ".fairhour" / "tour"
DAY = "2026-11-20"
MEMO = "Checkout: tax rounding tests"
LATER_MEMO = "Checkout: fee rule and its tests"
SIZE = (1920, 1080)
# The titles of the two windows, as the taskbar shows them.
TRACKER, DIARY = "(Recording|Paused|Not recording).*", "Diary, .*"


class FellShort(Exception):
    """A step of the tour did not do what it promises; the text says which."""


def main() -> int:
    """Walk the whole way; 0 only if every step held."""
    began = time.monotonic()
    shutil.rmtree(FOLDER, ignore_errors=True)
    (FOLDER / "pictures").mkdir(parents=True)
    try:
        summary = walk(FOLDER)
        check(summary)
    except (FellShort, RuntimeError, AssertionError) as error:
        print(f"\nThe tour fell short: {error}", file=sys.stderr)
        return 1
    print(report.table(summary))
    print(f"\nDone in {time.monotonic() - began:.0f} s. Every figure: {FOLDER / 'summary.json'}")
    return 0


def walk(folder: Path) -> dict[str, Any]:
    """From an empty screen to a released invoice; the summary, also written to its file."""
    with ExitStack() as stack:
        say("a screen with windows, a sandbox marketplace")
        on = stack.enter_context(screen(width_px=SIZE[0], height_px=SIZE[1]))
        titles = stack.enter_context(windows(on))
        market = stack.enter_context(sandbox(folder / "market", start=f"{DAY}T09:08:00Z"))
        chromium = stack.enter_context(browser())
        say("the app, signed in through the browser")
        tracker = stack.enter_context(app(folder / "app", market.url, on.environment))
        sign_in(tracker, chromium, market)
        record(tracker, market, on, titles, folder)
        say("approved and sent")
        send(tracker)
        diary = tracker.say("diary", DAY)["segments"]
        show_diary(on, folder)
        page = client_looks(chromium, market, diary, folder)
        say("Monday noon: the week locks and is billed")
        market.advance("2026-11-23T12:00:00Z")
        say("Saturday: the client's review is over")
        market.advance("2026-11-28T00:00:00Z")
        say("Wednesday: security is over, the pay is free")
        market.advance("2026-12-02T23:59:59Z")
        summary = gather(market, page, diary, folder)
    (folder / "summary.json").write_text(json.dumps(summary, indent=2, ensure_ascii=False))
    return summary


def say(text: str) -> None:
    """One line of progress."""
    print(f"  {text}", flush=True)


def sign_in(tracker: App, chromium: Browser, market: Sandbox) -> None:
    """The app shows a code, the freelancer allows the device in a browser, the app goes on."""
    code = tracker.begin_sign_in()
    people.allow_device(chromium, market, code["user_code"])
    tracker.wait_for(lambda status: status["state"] == "ready", "the sign-in")


def record(
    tracker: App, market: Sandbox, on: Screen, titles: tuple[str, ...], folder: Path
) -> None:
    """Two stretches: one over a slot's end, one at the end of the next slot; input all along."""
    market.advance(f"{DAY}T09:09:18Z")
    tracker.wait_for(lambda status: status["at"] >= f"{DAY}T09:09:18Z", "the sandbox's clock")
    say("recording over the end of a slot: real keys, clicks and scrolls")
    tracker.say("start", "checkout", "--memo", MEMO)
    work(on, titles, until=lambda: tracker.status()["at"] >= f"{DAY}T09:09:50Z")
    picture_of(on, TRACKER, folder / "pictures" / "app.png")
    picture_of(on, None, folder / "pictures" / "screen.png")
    work(on, titles, until=lambda: tracker.status()["at"] >= f"{DAY}T09:10:15Z")
    tracker.say("stop")
    market.advance(f"{DAY}T09:19:20Z")
    tracker.wait_for(lambda status: status["at"] >= f"{DAY}T09:19:20Z", "the sandbox's clock")
    say("and a second stretch, up to its picture")
    tracker.say("start", "checkout", "--memo", LATER_MEMO)
    work(on, titles, until=lambda: has_picture(tracker) or is_over(tracker), at_least_s=12)
    tracker.say("stop")


def work(on: Screen, titles: tuple[str, ...], *, until: Any, at_least_s: float = 0) -> None:
    """Type, click and scroll in the real windows until it is time."""
    began, turn = time.monotonic(), 0
    while not (until() and time.monotonic() - began >= at_least_s):
        hands.focus(on, f"^{titles[turn % len(titles)]}$")
        hands.type_text(on, "half up, once a line ")
        hands.click(on, 300 + 40 * (turn % 5), 300)
        hands.scroll(on, 2 if turn % 2 else -2)
        turn += 1
        time.sleep(0.5)


def has_picture(tracker: App) -> bool:
    """Was the slot's picture taken since the second stretch began?"""
    last = tracker.status()["last_snapshot"]
    return bool(last and last["taken_at"] >= f"{DAY}T09:19:20Z")


def is_over(tracker: App) -> bool:
    """Is the second slot over?"""
    return bool(tracker.status()["at"] >= f"{DAY}T09:20:05Z")


def send(tracker: App) -> None:
    """The freelancer lets all of it go; it is sent when the marketplace has signed for each."""
    tracker.say("approve", "--all")
    tracker.wait_for(
        lambda status: status["held"] == 0 and status["not_sent_s"] == 0, "the sending"
    )


def show_diary(on: Screen, folder: Path) -> None:
    """Open the diary window by its key and keep a picture of it."""
    hands.focus(on, f"^{TRACKER}$")
    hands.press(on, "ctrl+2")
    time.sleep(2.0)
    picture_of(on, DIARY, folder / "pictures" / "diary.png")


def client_looks(
    chromium: Browser, market: Sandbox, diary: list[dict[str, Any]], folder: Path
) -> Any:
    """The client opens the day; a picture of her page is kept."""
    say("the client looks at the day")
    picture = folder / "pictures" / "client.png"
    return people.look_at_day(chromium, market, diary[0]["contract"]["id"], DAY, picture)


def gather(market: Sandbox, page: Any, diary: list[dict[str, Any]], folder: Path) -> dict[str, Any]:
    """All figures from where they are kept: the diary, the invoice, the ledger, the log."""
    audit = json.loads(market.command("audit-ledger", "--json"))
    contract = diary[0]["contract"]
    listed = page.request.get(f"{market.url}/invoices/?format=json").json()["invoices"]
    if len(listed) != 1:
        raise FellShort(f"one invoice was expected, there are {len(listed)}")
    number = listed[0]["number"]
    address = f"{market.url}/invoices/{number}"
    invoice = json.loads(people.fetch(page, f"{address}.json", folder / "invoice.json"))
    people.fetch(page, f"{address}.pdf", folder / "invoice.pdf")
    page.goto(f"{address}/")
    page.screenshot(path=folder / "pictures" / "invoice.png", full_page=True)
    keys = {key["id"]: key["public"] for key in market.get("/api/v1/hello")["keys"]}
    segments = [as_summary(segment) for segment in diary]
    receipts = [segment["receipt"] for segment in segments if segment["receipt"]]
    for receipt in receipts:
        check_receipt(read_receipt(receipt), keys[receipt["key"]])
    return {
        "segments": segments,
        "rate_minor": contract["rate_minor"],
        "currency": contract["currency"],
        "invoice": {
            name: invoice[name]
            for name in (
                "number", "seconds", "amount_minor", "fee_minor", "net_minor", "client_fee_minor",
            )
        },
        "invoice_state": invoice["state"],
        "accounts": audit["accounts"],
        "is_balanced": audit["ok"],
        "pictures": sorted({s["picture_sha256"] for s in segments if s["picture_sha256"]}),
        "receipts": receipts,
        "log_head": receipts[-1]["log_root"] if receipts else "",
        "files": {
            "app": str(folder / "pictures" / "app.png"),
            "diary": str(folder / "pictures" / "diary.png"),
            "screen": str(folder / "pictures" / "screen.png"),
            "client's page": str(folder / "pictures" / "client.png"),
            "invoice page": str(folder / "pictures" / "invoice.png"),
            "invoice": str(folder / "invoice.pdf"),
        },
    }  # fmt: skip


def as_summary(segment: dict[str, Any]) -> dict[str, Any]:
    """One segment of the diary, as the summary names its parts."""
    pictures = segment["pictures"]
    return {
        "id": segment["id"],
        "contract": segment["contract"]["id"],
        "start": segment["start"],
        "end": segment["end"],
        "seconds": segment["seconds"],
        "memo": segment["memo"],
        "activity": segment["level"],
        "counts": segment["counts"],
        "picture_sha256": pictures[0] if pictures else None,
        "receipt": segment["receipt"],
    }


def check(summary: dict[str, Any]) -> None:
    """FellShort unless every figure agrees with every other."""
    segments, invoice = summary["segments"], summary["invoice"]
    total_s = sum(segment["seconds"] for segment in segments)
    gross = line(Money(summary["rate_minor"], summary["currency"]), total_s)
    released = {a["name"]: a["balance_minor"] for a in summary["accounts"]}
    claims = {
        "two segments over a slot's end": any(
            left["end"] == right["start"] and left["end"].endswith("10:00Z")
            for left, right in zip(segments, segments[1:], strict=False)
        ),
        "a receipt for each segment": all(segment["receipt"] for segment in segments),
        "a picture in each slot": len(summary["pictures"]) >= 2,
        "keys, clicks and scrolls": all(
            sum(segment["counts"][kind] for segment in segments) > 0
            for kind in ("presses", "clicks", "scrolls")
        ),
        "every second on the invoice": invoice["seconds"] == total_s,
        "the amount to the cent": invoice["amount_minor"] == gross.minor,
        "the fee beside the net": invoice["fee_minor"] + invoice["net_minor"] == gross.minor,
        "the invoice is paid and released": summary["invoice_state"] == "released",
        "the net is the freelancer's": invoice["net_minor"]
        in [minor for name, minor in released.items() if name.startswith("available")],
        "the books sum to zero": summary["is_balanced"]
        and set(report.sums(summary).values()) == {0},
        "pictures to look at": all(Path(path).stat().st_size for path in summary["files"].values()),
    }
    failed = [name for name, holds in claims.items() if not holds]
    if failed:
        raise FellShort("; ".join(failed))


if __name__ == "__main__":
    sys.exit(main())
