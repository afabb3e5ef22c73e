"""A sandbox of your own: the marketplace on loopback and the app, signed in, on your screen.

What `dev.py run` does where there is a display. Its folder stays, so a second run goes on.
"""

import sys

from tests.journeys.app import app
from tests.journeys.sandbox import ROOT, sandbox

FOLDER = ROOT / ".fairhour" / "desk"
PORT = 8797


def main() -> int:
    """Open the app and stay until it is closed."""
    with sandbox(FOLDER / "market", port=PORT) as market:
        with app(FOLDER / "app", market.url) as tracker:
            if tracker.status()["state"] == "signed_out":
                code = tracker.begin_sign_in()
                market.command("sandbox", "allow-device", code["user_code"])
                tracker.wait_for(lambda status: status["state"] != "signed_out", "the sign-in")
            show(market.url, market.people)
            try:
                tracker.process.wait()
            except KeyboardInterrupt:
                pass
    return 0


def show(url: str, people: object) -> None:
    """Where the client's side is, and how to sign in to it."""
    assert isinstance(people, dict)
    client, staff = people["client"], people["staff"]
    print(f"\nThe app is open. The client's side of the sandbox: {url}")
    print(f"  client  {client['email']}  {client['password']}")
    print(f"  staff   {staff['email']}  {staff['password']}  ({url}/admin/)")
    home = (FOLDER / "market").relative_to(ROOT)
    word = "fairhour-market sandbox advance --to INSTANT"
    print(f'Move its clock:  FAIRHOUR_HOME="$PWD/{home}" .venv/bin/{word}')
    print("Close the app or press Ctrl+C to end.", flush=True)


if __name__ == "__main__":
    sys.exit(main())
