"""A process that delivers batches: told on its input, begins at a word, prints the answers."""

import json
import sys

from tests.marketplace.caller import Caller, as_proxied
from workdiary.seal import SigningKey


def main() -> None:
    """One line of JSON says what; the next line that it may begin."""
    told = json.loads(sys.stdin.readline())
    key = SigningKey.from_bytes(bytes.fromhex(told["key"]))
    caller = Caller(as_proxied(told["url"]), key, token=told["token"])
    caller.call("GET", "/api/v1/hello")
    print("ready", flush=True)
    sys.stdin.readline()
    answers = []
    for batch in told["batches"]:
        heard = caller.post("/api/v1/segments", batch)
        while heard.status == 503:
            heard = caller.post("/api/v1/segments", batch)
        answers += heard.json["items"] if heard.status == 200 else [heard.status, heard.json]
    print(json.dumps(answers), flush=True)


if __name__ == "__main__":
    main()
