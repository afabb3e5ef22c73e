"""A small real marketplace on loopback that can misbehave; one receipt a segment, for ever."""

import json
import threading
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

from tests.builders import terms
from tracker.told import ToldMoney, spell_told
from workdiary.log import Tree, leaf_hash
from workdiary.receipt import Receipt, sign_receipts
from workdiary.seal import ZERO_HASH, SigningKey, check_piece, sha256_hex, verify
from workdiary.wire import (
    link_to_json,
    read_link,
    read_operation,
    read_piece,
    read_segment,
    receipt_to_json,
    terms_to_json,
)

JSON = "application/json"


class SmallMarket:
    """What it was told, what it keeps, and the faults that come before its honest answers.

    A fault is (status, headers, body), "drop" (cut the connection unanswered), "drop_after" (do the
    work, then cut) or a function of the honest (status, value) giving another.
    """

    def __init__(self, device, chain_key=None):
        self.device = device
        self.chain_key = chain_key or device
        self.keys = {"k1": SigningKey.from_bytes(b"m" * 32)}
        self.signs_with = "k1"
        self.now_s = 1_795_190_000
        self.offset_ms = None
        self.headers: dict[str, str] = {}  # with every answer
        self.nonce = "nonce-1-xxxxxxxx"
        self.access_token = "access-1"
        self.refresh_token = "refresh-1"
        self.contracts = [terms_to_json(terms()) | {"week_s": 600, "balance_covers_s": None}]
        self.told = ToldMoney()
        self.pictures: dict[str, bytes] = {}
        self.receipts: dict[str, dict] = {}
        self.records: dict[str, str] = {}
        self.operations: list = []
        self.refusals: dict[str, dict] = {}
        self.lost = []
        self.withdrawn: list[str] = []
        self.notices: list[dict] = []
        self.chain = [ZERO_HASH]  # the hashes of the device's links
        self.log: list[bytes] = []  # the leaves
        self.faults: dict[str, list] = {}
        self.seen: list[tuple[str, str]] = []
        self.deliveries: Counter[str] = Counter()
        self.poll_answers: list[tuple[int, dict]] = []
        self._guard = threading.Lock()
        handler = type("Handler", (Handler,), {"market": self})
        self._server = Server(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self._server.server_port}"

    def close(self):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def fault(self, path, *faults):
        """These come first for requests whose path begins so."""
        self.faults.setdefault(path, []).extend(faults)

    def next_fault(self, path):
        for begins, faults in self.faults.items():
            if path.startswith(begins) and faults:
                return faults.pop(0)
        return None

    def answer(self, method, path, headers, body):
        """The honest (status, value)."""
        with self._guard:
            self.seen.append((method, path))
            if path == "/api/v1/hello":
                return 200, self._hello()
            if not self._is_proven(method, path, headers, body):
                return 401, {"status": 401, "code": "use_nonce"}
            if path.startswith("/identity/"):
                return self._identity(path, parse_qs(body.decode()))
            if headers.get("Authorization") != f"Bearer {self.access_token}":
                return 401, {"status": 401, "code": "token_expired"}
            return self._api(path, body)

    def _hello(self):
        return {
            "kind": "hello",
            "v": 1,
            "server": "fairhour",
            "now_s": self.now_s,
            "nonce": self.nonce,
            "versions": {"segment": [1]},
            "keys": [{"id": id, "public": key.public_hex} for id, key in self.keys.items()],
            "sandbox": None if self.offset_ms is None else {"offset_ms": self.offset_ms},
            "limits": {"snapshot_bytes": 2_097_152, "batch_items": 500, "batch_bytes": 1_048_576},
        }

    def _is_proven(self, method, path, headers, body):
        public, nonce, signature = headers.get("Fairhour-Proof", "x x x").split(" ")
        message = "\n".join(("fairhour-proof-v1", method, path, sha256_hex(body), nonce))
        is_signed = verify(self.device.public_hex, signature, message.encode())
        return public == self.device.public_hex and nonce == self.nonce and is_signed

    def _identity(self, path, form):
        if path.endswith("/device/code"):
            page = f"{self.url}/identity/o/device"
            return 200, {
                "device_code": "device-secret",
                "user_code": "KQPM-TWRZ",
                "verification_uri": page,
                "verification_uri_complete": f"{page}?code=KQPM-TWRZ",
                "expires_in": 300,
                "interval": 5,
            }
        if form["grant_type"] == ["refresh_token"]:
            if form["refresh_token"] != [self.refresh_token]:
                return 400, {"error": "invalid_grant"}
            return 200, {"access_token": self.access_token, "expires_in": 600}
        if self.poll_answers:
            return self.poll_answers.pop(0)
        return 200, {"access_token": self.access_token, "refresh_token": self.refresh_token}

    def _api(self, path, body):
        if path == "/api/v1/me":
            return 200, {
                "kind": "me",
                "v": 1,
                "member_id": 7,
                "name": "Andris Kalniņš",
                "email": "andris@fairhour.example",
                "device": {"id": "01930000-0000-7000-8000-0000000000dd", "name": ""},
            }
        listed = {
            "contracts": self.contracts,
            "withdrawn": [{"sha256": one, "withdrawn_s": self.now_s} for one in self.withdrawn],
            "notices": self.notices,
        }
        kind = path.removeprefix("/api/v1/")
        if kind in listed:
            return 200, {"kind": kind, "v": 1, "items": listed[kind]}
        if path.endswith("/log/lost"):
            self.lost += json.loads(body)["receipts"]
            return 200, {"kind": "lost", "v": 1, "count": 0}
        if path == "/api/v1/earnings":
            return 200, spell_told(self.told)
        if "/log/proof?size=" in path:
            return 200, self._proof(path.split("/")[4], int(path.rpartition("=")[2]))
        if path.startswith("/api/v1/snapshots/"):
            is_known = path.rpartition("/")[2] in self.pictures
            self.pictures[path.rpartition("/")[2]] = body
            return 200 if is_known else 201, {}
        gap = self._take_piece(read_piece(json.loads(body)["chain"]))
        if gap is not None:
            return 409, {"status": 409, "code": "chain_gap", **gap}
        judge = self._operation if path == "/api/v1/operations" else self._segment
        links = [read_link(item) for item in json.loads(body)["items"]]
        return 200, {"kind": "answers", "v": 1, "items": [judge(link) for link in links]}

    def _proof(self, contract, old_size):
        tree, key = Tree(self.log), self.keys[self.signs_with]
        size, root = len(tree), tree.root().hex()
        signed = f"fairhour-head-v1\n{contract}\n{size}\n{root}\n{self.now_s}".encode()
        return {
            "kind": "proof",
            "v": 1,
            "contract": contract,
            "size": size,
            "root": root,
            "made_s": self.now_s,
            "key": self.signs_with,
            "signature": key.sign(signed),
            "path": [
                one.hex() for one in (tree.consistency(old_size, size) if old_size <= size else ())
            ],
        }

    def restore(self, size):
        """An old backup: only the first `size` segments were ever received."""
        for id in list(self.receipts)[size:]:
            del self.receipts[id], self.records[id]
        del self.log[size:], self.chain[size + 1 :]
        self.pictures.clear()

    def _take_piece(self, piece):
        """Keep the hashes of a piece; where it follows nothing known, the head that is."""
        hashes = check_piece(piece, self.chain_key.public_hex)
        if not self.chain[: piece.after + 1][piece.after :] == [piece.prev]:
            return {"seq": len(self.chain) - 1, "hash": self.chain[-1]}
        self.chain[piece.after + 1 :] = hashes
        return None

    def _segment(self, link):
        assert self.chain[link.seq] == link.hash
        segment = read_segment(link.record)
        id = str(segment.id)
        self.deliveries[id] += 1
        if id in self.refusals:
            return {"id": id} | self.refusals[id]
        if any(snapshot.sha256 not in self.pictures for snapshot in segment.snapshots):
            return {"id": id, "state": "refused", "code": "picture_missing", "detail": ""}
        if id not in self.receipts:
            self.log.append(leaf_hash(bytes.fromhex(link.hash)))
            position = len(self.log) - 1
            receipt = Receipt(
                segment_id=segment.id,
                contract_id=segment.contract_id,
                record_sha256=link.record_sha256,
                position=position,
                log_size=position + 1,
                log_root=Tree(self.log).root().hex(),
                received_s=self.now_s,
                is_late=False,
                key_id=self.signs_with,
            )
            [signed] = sign_receipts([receipt], self.keys[self.signs_with])
            self.receipts[id] = receipt_to_json(signed)
            self.records[id] = link_to_json(link)["record"]
        return {"id": id, "state": "receipted", "receipt": self.receipts[id]}

    def _operation(self, link):
        operation = read_operation(link.record)
        id = str(operation.id)
        if id in self.refusals:
            return {"id": id} | self.refusals[id]
        if operation not in self.operations:
            self.operations.append(operation)
        return {"id": id, "state": "done"}


class Server(ThreadingHTTPServer):
    """A caller that hangs up is part of the tests, and no news."""

    def handle_error(self, *_facts):
        pass


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    market: SmallMarket
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else each answer waits 40 ms for an acknowledgement

    def do_GET(self):
        length = int(self.headers.get("Content-Length", 0))
        body = self.rfile.read(length)
        fault = self.market.next_fault(self.path)
        if fault == "drop":
            self.close_connection = True
            return
        if isinstance(fault, tuple):
            self.market.seen.append((self.command, self.path))
            self._write(*fault)
            return
        status, value = self.market.answer(self.command, self.path, self.headers, body)
        if fault == "drop_after":
            self.close_connection = True
            return
        if callable(fault):
            status, value = fault(status, value)
        kind = JSON if status < 400 else "application/problem+json"
        self._write(status, {"Content-Type": kind}, json.dumps(value).encode())

    do_POST = do_PUT = do_GET

    def _write(self, status, headers, body):
        self.send_response(status)
        for name, value in (
            {"Fairhour-Nonce": self.market.nonce} | self.market.headers | headers
        ).items():
            self.send_header(name, value)
        if "Content-Length" not in headers:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        if "Content-Length" in headers:
            self.close_connection = True

    def log_message(self, *_words):
        pass
