"""An address that answers as Stripe's documentation says; the SDK really calls it over HTTP."""

import hashlib
import hmac
import json
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

SECRET = "whsec_for_tests"


def a_payment(status="succeeded", *, id="pi_3Q1", funding=None, error=None):
    """A PaymentIntent, shaped as the API reference shows it."""
    return {
        "id": id,
        "object": "payment_intent",
        "amount": 109780,
        "currency": "usd",
        "customer": "cus_9s6XKzkNRiz8i3",
        "livemode": False,
        "status": status,
        "metadata": {"funding": str(funding)} if funding else {},
        "last_payment_error": error,
    }


def an_error(kind, code, message="No."):
    return {"error": {"type": kind, "code": code, "message": message}}


def an_event(payment, kind="payment_intent.succeeded", id="evt_1"):
    return json.dumps(
        {
            "id": id,
            "object": "event",
            "api_version": "2026-10-28.endive",
            "created": 1_795_435_200,
            "type": kind,
            "data": {"object": payment},
        }
    ).encode()


def signed(body, *, secret=SECRET, at_s=None):
    """The header Stripe-Signature of a body."""
    stamp = int(time.time() if at_s is None else at_s)  # noqa: TID251 - the SDK asks the real clock
    mac = hmac.new(secret.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={stamp},v1={mac}"


@contextmanager
def stripe_api(answer):
    """Serve `answer(form, headers) -> (status, json)`; yields the address and what was asked."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
            form = {name: values[0] for name, values in form.items()}
            asked.append((self.path, form, dict(self.headers)))
            status, body = answer(form, self.headers)
            data = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *words):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
