"""Verify 100,000 segments: the bundle of a long diary, read and checked whole.

Figure: `workdiary.bundle.check` over bundles of a thousand segments each: JSON, records, chain,
receipts, log, time. The segments came one by one, as a working computer sends them: each has a
receipt signed by itself and names a head of its own. (After a backlog, up to 500 share a signature:
then checking takes less than half the time, and nearly all of it is reading.)
Floor, of the same run: each hash and each signature that the rules ask for, once, over bytes that
lie ready. SHA-256: the record for its receipt, its inner hash, link and leaf, the receipt's leaf,
the log's nodes, and those of each older head's way to the newest. Ed25519: each receipt, the
chain's end, the log's head, the bundle's bytes.
Both in processor time: what else runs on the machine does not count.
"""

import json
from hashlib import sha256
from time import process_time
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from benchmarks.figure import Figure, main
from workdiary.activity import Minute
from workdiary.bundle import SIGNED, check, seal_bundle
from workdiary.bundle_found import Sum
from workdiary.contract import Terms
from workdiary.log import Tree, leaf_hash
from workdiary.money import Money
from workdiary.receipt import Receipt, sign_receipts
from workdiary.seal import (
    ZERO_HASH,
    Link,
    SigningKey,
    canonical,
    head_message,
    inner_hash,
    seal_piece,
)
from workdiary.segment import Segment
from workdiary.week import BillingWeek
from workdiary.wire import (
    link_to_json,
    piece_to_json,
    receipt_to_json,
    segment_bytes,
    terms_to_json,
)

Bare = tuple[bytes, bytes, bytes]
Signed = tuple[Ed25519PublicKey, bytes, bytes]

SEGMENTS, A_BUNDLE = 100_000, 1_000
NODE = b"n" * 32
WEEK = BillingWeek.of("2026-11-16")
CONTRACT, DEVICE = UUID(int=1), UUID(int=2)
KEY, MARKET = SigningKey.from_bytes(b"d" * 32), SigningKey.from_bytes(b"m" * 32)


def measure() -> Figure:
    """The same bundle again and again: each check begins anew and keeps nothing."""
    data, links, facts, nodes, signed = made()
    figure_s = floor_s = 0.0
    for _ in range(SEGMENTS // A_BUNDLE):
        began_s = process_time()
        assert isinstance(check(data), Sum)
        figure_s += process_time() - began_s
        began_s = process_time()
        bare(links, facts, nodes, signed)
        floor_s += process_time() - began_s
    return Figure(name="verify", figure=figure_s, floor=floor_s, goal=2.0, unit="s")


def bare(links: list[Bare], facts: list[bytes], nodes: int, signed: list[Signed]) -> None:
    """Nothing but the hashes and the signatures."""
    for said in facts:
        sha256(b"\x00" + said).digest()
    for _ in range(nodes):
        sha256(b"\x01" + NODE + NODE).digest()
    level = []
    for prev, salt, record in links:
        sha256(record).digest()
        inner = sha256(salt + record).digest()
        level.append(sha256(b"\x00" + sha256(prev + inner).digest()).digest())
    while len(level) > 1:
        pairs = zip(level[::2], level[1::2], strict=False)
        level = [sha256(b"\x01" + left + right).digest() for left, right in pairs]
    for key, signature, message in signed:
        key.verify(signature, message)


def made() -> tuple[bytes, list[Bare], list[bytes], int, list[Signed]]:
    """A bundle of a week cut fine; its links, receipts, nodes between heads, and signatures."""
    links: list[Link] = []
    prev = ZERO_HASH
    for n in range(A_BUNDLE):
        link = Link(
            device_id=DEVICE, seq=n + 1, prev=prev, salt="00" * 16, record=segment_bytes(segment(n))
        )
        links.append(link)
        prev = link.hash
    tree = Tree([leaf_hash(bytes.fromhex(link.hash)) for link in links])
    root = tree.root().hex()
    receipts = [
        one
        for n, link in enumerate(links)
        for one in sign_receipts(
            [
                Receipt(
                    segment_id=UUID(int=n + 10),
                    contract_id=CONTRACT,
                    record_sha256=link.record_sha256,
                    position=n,
                    log_size=n + 1,
                    log_root=tree.root(n + 1).hex(),
                    received_s=WEEK.ends_s,
                    is_late=False,
                    key_id="k1",
                )
            ],
            MARKET,
        )
    ]
    inners = [inner_hash(link.salt, link.record) for link in links]
    piece = seal_piece(inners, device_id=DEVICE, after=0, prev=ZERO_HASH, key=KEY)
    head = f"fairhour-head-v1\n{CONTRACT}\n{A_BUNDLE}\n{root}\n{WEEK.ends_s}"
    value: dict[str, Any] = {
        "kind": "bundle",
        "v": 1,
        "week": WEEK.label,
        "made_s": WEEK.ends_s,
        "terms": terms_to_json(terms()),
        "rates": [{"from_s": 0, "minor": 4200}],
        "closed": [],
        "limit_s": None,
        "keys": [{"id": "k1", "public": MARKET.public_hex}],
        "chains": [{"public": KEY.public_hex, "pieces": [piece_to_json(piece)]}],
        "segments": [
            {
                "link": link_to_json(link),
                "state": "counted",
                "receipt": receipt_to_json(receipt),
                "path": [one.hex() for one in tree.inclusion(n, A_BUNDLE)],
            }
            for n, (link, receipt) in enumerate(zip(links, receipts, strict=True))
        ],
        "tombstones": [],
        "operations": [],
        "log": {
            "size": A_BUNDLE,
            "root": root,
            "made_s": WEEK.ends_s,
            "key": "k1",
            "signature": MARKET.sign(head.encode()),
        },
        "heads": [
            {
                "size": size,
                "root": tree.root(size).hex(),
                "path": [one.hex() for one in tree.consistency(size, A_BUNDLE)],
            }
            for size in range(1, A_BUNDLE)
        ],
        "invoice": None,
        "key": "k1",
    }
    data = seal_bundle(value, MARKET.sign)
    market, device = _public(MARKET), _public(KEY)
    whole = json.loads(data)
    signed = [
        (device, piece.signature, head_message(DEVICE, A_BUNDLE, links[-1].hash)),
        (market, value["log"]["signature"], head.encode()),
        (market, whole["signature"], SIGNED + canonical(value)),
        *((market, receipt.signature, receipt.signed_bytes() or b"") for receipt in receipts),
    ]
    nodes = sum(map(between_heads, range(1, A_BUNDLE)))
    bare_links = [(bytes.fromhex(x.prev), bytes.fromhex(x.salt), x.record) for x in links]
    ready = [(key, bytes.fromhex(text), said) for key, text, said in signed]
    return data, bare_links, [one.facts() for one in receipts], nodes, ready


def between_heads(size: int) -> int:
    """The nodes to hash for the proof from this head to the newest: RFC 9162, 2.1.4.2."""
    at, last, count = size - 1, A_BUNDLE - 1, 0
    while at & 1:
        at, last = at >> 1, last >> 1
    while last:
        if at & 1 or at == last:
            count += 2
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            count += 1
        at, last = at >> 1, last >> 1
    return count


def _public(key: SigningKey) -> Ed25519PublicKey:
    return Ed25519PublicKey.from_public_bytes(bytes.fromhex(key.public_hex))


def segment(n: int) -> Segment:
    """The n-th ten minutes of the week, with counts."""
    starts_s = WEEK.starts_s + 600 * n
    minutes = tuple(
        Minute(starts_s=at_s, presses=7, clicks=1, scrolls=0, active_s=5, synthetic=0)
        for at_s in range(starts_s, starts_s + 600, 60)
    )
    return Segment(
        id=UUID(int=n + 10),
        contract_id=CONTRACT,
        starts_s=starts_s,
        ends_s=starts_s + 600,
        memo="Cart totals: tax rounding tests",
        minutes=minutes,
    )


def terms() -> Terms:
    """Andris' contract."""
    return Terms(
        id=CONTRACT,
        title="Shop checkout rebuild",
        client_name="Northwind Ltd",
        freelancer_name="Andris",
        rate=Money(4200, "USD"),
        weekly_limit_s=None,
        starts_s=0,
    )


if __name__ == "__main__":
    main(measure)
