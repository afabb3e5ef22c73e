"""How each record is spelled as JSON, and which versions are still read. Pure.

Unknown fields are refused, except those named `x_...`, which are kept in the bytes, hashed and
ignored. Instants are whole Unix seconds, ids UUIDs in lower case, unknown counts null, bytes hex.
"""

from typing import Any, cast

from workdiary import plain
from workdiary.activity import MINUTE_S, Minute, is_active, level_of
from workdiary.contract import Terms
from workdiary.errors import BadMoney, BadRecord, BadSegment, UnknownVersion
from workdiary.fields import HEX_16, HEX_64, HEX_128, INNERS, SALT, Fields
from workdiary.money import parse, spell
from workdiary.operation import Operation
from workdiary.receipt import Receipt
from workdiary.seal import Link, Piece, canonical
from workdiary.segment import MEMO_MAX, NOTES, Row, Segment, fault_of_rows
from workdiary.slot_seal import read_slot_seal, slot_seal_json
from workdiary.snapshot import (
    MAX_SCREENS,
    MAX_SNAPSHOT_BYTES,
    MAX_SNAPSHOT_PIXELS,
    TITLE_MAX,
    Snapshot,
)
from workdiary.strict import strict_json

MAX_MINUTES = 11
MAX_INNERS = 5_000
MAX_BATCH = 100_000

Json = dict[str, Any]


# --- segment -------------------------------------------------------------------------------------


def segment_bytes(segment: Segment) -> bytes:
    """The segment as canonical JSON: the bytes that are hashed, chained, signed and kept."""
    return canonical(
        {
            "kind": "segment",
            "v": 1,
            "id": str(segment.id),
            "contract": str(segment.contract_id),
            "starts_s": segment.starts_s,
            "ends_s": segment.ends_s,
            "type": segment.kind,
            "memo": segment.memo,
            "label": segment.label,
            "mode": segment.mode,
            "minutes": [
                {
                    "starts_s": minute.starts_s,
                    "presses": minute.presses,
                    "clicks": minute.clicks,
                    "scrolls": minute.scrolls,
                    "active_s": minute.active_s,
                    "synthetic": minute.synthetic,
                }
                for minute in segment.minutes
            ],
            "snapshots": [_snapshot_json(snapshot) for snapshot in segment.snapshots],
            "notes": list(segment.notes),
            **({} if segment.slot_seal is None else {"x_seal": slot_seal_json(segment.slot_seal)}),
        }
    )


def _snapshot_json(snapshot: Snapshot) -> Json:
    likeness = "" if snapshot.likeness is None else f"{snapshot.likeness:016x}"
    said = {"x_app": snapshot.app, "x_title": snapshot.title, "x_likeness": likeness}
    return {
        "sha256": snapshot.sha256,
        "size_bytes": snapshot.size_bytes,
        "taken_s": snapshot.taken_s,
        "screen": snapshot.screen,
        "width_px": snapshot.width_px,
        "height_px": snapshot.height_px,
        "hidden_percent": snapshot.hidden_percent,
        "is_one_colour": snapshot.is_one_colour,
        **{name: text for name, text in said.items() if text},
    }


def read_segment(data: bytes | str) -> Segment:
    """A segment from its bytes; BadRecord, BadSegment or UnknownVersion says what is wrong."""
    return _read_segment(data, keeps_minutes=True)[0]


def read_outline(data: bytes) -> Segment:
    """As `read_segment`, without its minutes: they are judged the same and let go."""
    rest, starts = plain.without_rows(data) or (data, range(0))
    segment, rows = _read_segment(rest, keeps_minutes=False)
    first_s = segment.starts_s - segment.starts_s % MINUTE_S
    if starts and (rows or not first_s <= starts[0] <= starts[-1] < segment.ends_s):
        return _read_segment(data, keeps_minutes=False)[0]
    return segment


def read_measured(data: bytes | str) -> tuple[Segment, int | None]:
    """As `read_outline`, and the level that its minutes made."""
    segment, rows = _read_segment(data, keeps_minutes=False)
    return segment, level_of([is_active(*row[1:5]) for row in rows])


def _read_segment(data: bytes | str, *, keeps_minutes: bool) -> tuple[Segment, list[Row]]:
    fields = Fields(strict_json(data), "segment")
    rows = [_row(item) for item in fields.items("minutes", MAX_MINUTES)]
    segment = Segment(
        id=fields.uuid("id"),
        contract_id=fields.uuid("contract"),
        starts_s=fields.whole("starts_s"),
        ends_s=fields.whole("ends_s"),
        kind=cast(Any, fields.one_of("type", ("tracked", "manual"))),
        memo=fields.text("memo", MEMO_MAX),
        label=fields.text("label", 100),
        mode=cast(Any, fields.one_of("mode", ("", "call", "reading", "thinking"))),
        minutes=tuple(_minute(row) for row in rows) if keeps_minutes else (),
        snapshots=tuple(_snapshot(item) for item in fields.items("snapshots", MAX_SCREENS)),
        notes=tuple(_note(item) for item in fields.items("notes", len(NOTES))),
        slot_seal=read_slot_seal(fields.value("x_seal")) if fields.has("x_seal") else None,
    )
    fields.done()
    code = "" if keeps_minutes else fault_of_rows(segment, rows)
    if code:
        raise BadSegment(code, segment.starts_s, segment.ends_s)
    return segment, rows


def _row(value: object) -> Row:
    if (found := plain.row(value)) is not None:
        return found
    fields = Fields(value)
    row = (
        fields.whole("starts_s"),
        fields.count("presses"),
        fields.count("clicks"),
        fields.count("scrolls"),
        fields.count("active_s"),
        fields.count("synthetic"),
    )
    fields.done()
    return row


def _minute(row: Row) -> Minute:
    starts_s, presses, clicks, scrolls, active_s, synthetic = row
    return Minute(
        starts_s=starts_s,
        presses=presses,
        clicks=clicks,
        scrolls=scrolls,
        active_s=active_s,
        synthetic=synthetic,
    )


def _snapshot(value: object) -> Snapshot:
    fields = Fields(value)
    snapshot = Snapshot(
        sha256=fields.hex("sha256", HEX_64),
        size_bytes=fields.whole("size_bytes", 1, MAX_SNAPSHOT_BYTES),
        taken_s=fields.whole("taken_s"),
        screen=fields.whole("screen", 1, MAX_SCREENS),
        width_px=fields.whole("width_px", 1, MAX_SNAPSHOT_PIXELS),
        height_px=fields.whole("height_px", 1, MAX_SNAPSHOT_PIXELS),
        hidden_percent=fields.whole("hidden_percent", 0, 100),
        is_one_colour=fields.boolean("is_one_colour"),
        app=fields.text_if_any("x_app", TITLE_MAX),
        title=fields.text_if_any("x_title", TITLE_MAX),
        likeness=_likeness(fields),
    )
    fields.done()
    return snapshot


def _likeness(fields: Fields) -> int | None:
    told = fields.text_if_any("x_likeness", 16)
    if told and not HEX_16.fullmatch(told):
        raise BadRecord("bad_hex", "x_likeness")
    return int(told, 16) if told else None


def _note(value: object) -> str:
    if not isinstance(value, str) or value not in NOTES:
        raise BadRecord("bad_value", "notes")
    return value


# --- operation, link, chain, receipt, terms ------------------------------------------------------


def operation_bytes(operation: Operation) -> bytes:
    """The operation as canonical JSON."""
    return canonical(
        {
            "kind": "operation",
            "v": 1,
            "id": str(operation.id),
            "do": operation.kind,
            "segment": str(operation.segment_id),
            "contract": str(operation.contract_id),
            "number": operation.number,
            "at_s": operation.at_s,
            "memo": operation.memo,
        }
    )


def read_operation(data: bytes | str) -> Operation:
    """An operation from its bytes."""
    fields = Fields(strict_json(data), "operation")
    operation = Operation(
        id=fields.uuid("id"),
        kind=cast(Any, fields.one_of("do", ("remove", "restore", "memo"))),
        segment_id=fields.uuid("segment"),
        contract_id=fields.uuid("contract"),
        number=fields.whole("number", 1, 1_000_000),
        at_s=fields.whole("at_s"),
        memo=fields.text_or_none("memo", MEMO_MAX),
    )
    fields.done()
    return operation


def link_to_json(link: Link) -> Json:
    """A link with its record as the very text that was hashed."""
    return {
        "kind": "link",
        "v": 1,
        "device": str(link.device_id),
        "seq": link.seq,
        "prev": link.prev,
        "salt": link.salt,
        "record": link.record.decode("utf-8"),
    }


def read_link(value: object) -> Link:
    """A link from its JSON value; its record is not read yet."""
    if (found := plain.link(value)) is not None:
        return found
    fields = Fields(value, "link")
    link = Link(
        device_id=fields.uuid("device"),
        seq=fields.whole("seq", 1),
        prev=fields.hex("prev", HEX_64),
        salt=fields.hex("salt", SALT),
        record=fields.text("record", plain.MAX_RECORD).encode("utf-8"),
    )
    fields.done()
    return link


def piece_to_json(piece: Piece) -> Json:
    """A piece of a chain; the inner hashes stand in one text, one behind the other."""
    return {
        "kind": "chain",
        "v": 1,
        "device": str(piece.device_id),
        "after": piece.after,
        "prev": piece.prev,
        "inners": b"".join(piece.inners).hex(),
        "signature": piece.signature,
    }


def read_piece(value: object) -> Piece:
    """A piece of a chain from its JSON value; its signature is not checked yet."""
    fields = Fields(value, "chain")
    device_id = fields.uuid("device")
    after, prev = fields.whole("after"), fields.hex("prev", HEX_64)
    inners = fields.text("inners", 64 * MAX_INNERS)
    if not INNERS.fullmatch(inners):
        raise BadRecord("bad_hex", "inners")
    data = bytes.fromhex(inners)
    piece = Piece(
        device_id=device_id,
        after=after,
        prev=prev,
        inners=tuple(data[at : at + 32] for at in range(0, len(data), 32)),
        signature=fields.hex("signature", HEX_128),
    )
    fields.done()
    return piece


def receipt_to_json(receipt: Receipt) -> Json:
    """A receipt as JSON."""
    how = {"batch": receipt.batch, "path": [step.hex() for step in receipt.path]}
    return {
        "kind": "receipt",
        "v": 2 if receipt.batch else 1,
        "segment": str(receipt.segment_id),
        "contract": str(receipt.contract_id),
        "record_sha256": receipt.record_sha256,
        "position": receipt.position,
        "log_size": receipt.log_size,
        "log_root": receipt.log_root,
        "received_s": receipt.received_s,
        "is_late": receipt.is_late,
        "key": receipt.key_id,
        "signature": receipt.signature,
        **(how if receipt.batch else {}),
    }


def read_receipt(value: object) -> Receipt:
    """A receipt from its JSON value; its signature is not checked yet."""
    if (found := plain.receipt(value)) is not None:
        return found
    fields = Fields(value, "receipt")
    is_single = fields.version == 1
    receipt = Receipt(
        segment_id=fields.uuid("segment"),
        contract_id=fields.uuid("contract"),
        record_sha256=fields.hex("record_sha256", HEX_64),
        position=fields.whole("position"),
        log_size=fields.whole("log_size", 1),
        log_root=fields.hex("log_root", HEX_64),
        received_s=fields.whole("received_s"),
        is_late=fields.boolean("is_late"),
        key_id=fields.text("key", plain.MAX_KEY),
        signature=fields.hex("signature", HEX_128),
        batch=0 if is_single else fields.whole("batch", 1, MAX_BATCH),
        path=() if is_single else tuple(fields.hashes("path")),
    )
    fields.done()
    return receipt


def terms_to_json(terms: Terms) -> Json:
    """Terms as JSON; money as a decimal string and its currency."""
    return {
        "kind": "terms",
        "v": 1,
        "id": str(terms.id),
        "title": terms.title,
        "client_name": terms.client_name,
        "freelancer_name": terms.freelancer_name,
        "rate": spell(terms.rate),
        "currency": terms.rate.currency,
        "weekly_limit_s": terms.weekly_limit_s,
        "starts_s": terms.starts_s,
        "state": terms.state,
        "takes_manual": terms.takes_manual,
        "needs_memo": terms.needs_memo,
        "pictures": terms.pictures,
        "hidden_max_percent": terms.hidden_max_percent,
        "retention_days": terms.retention_days,
        **({"x_takes_titles": True} if terms.takes_titles else {}),
        **({"x_is_dormant": True} if terms.is_dormant else {}),
        **({"x_labels": list(terms.labels)} if terms.labels else {}),
        **({"x_needs_label": True} if terms.needs_label else {}),
        **({} if terms.away_max_s is None else {"x_away_max_s": terms.away_max_s}),
    }


def read_terms(value: object) -> Terms:
    """Terms from their JSON value."""
    fields = Fields(value, "terms")
    try:
        rate = parse(fields.text("rate", 20), fields.text("currency", 3))
    except BadMoney:
        raise BadRecord("bad_money", "rate") from None
    terms = Terms(
        id=fields.uuid("id"),
        title=fields.text("title", 200),
        client_name=fields.text("client_name", 200),
        freelancer_name=fields.text("freelancer_name", 200),
        rate=rate,
        weekly_limit_s=fields.whole_or_none("weekly_limit_s"),
        starts_s=fields.whole("starts_s"),
        state=cast(
            Any, fields.one_of("state", ("offered", "active", "paused", "ended", "declined"))
        ),
        takes_manual=fields.boolean("takes_manual"),
        needs_memo=fields.boolean("needs_memo"),
        pictures=cast(Any, fields.one_of("pictures", ("on", "blurred", "off"))),
        hidden_max_percent=fields.whole("hidden_max_percent", 0, 100),
        retention_days=fields.whole("retention_days", 0, 36_500),
        takes_titles=fields.is_said("x_takes_titles"),
        away_max_s=fields.number_said("x_away_max_s", 60, 3_600),
        is_dormant=fields.is_said("x_is_dormant"),
        labels=fields.texts_if_any("x_labels", 100, 100),
        needs_label=fields.is_said("x_needs_label"),
    )
    fields.done()
    return terms


def code_of(error: BadRecord | BadSegment | UnknownVersion) -> str:
    """The machine code a reader answers with."""
    return "unknown_version" if isinstance(error, UnknownVersion) else error.code
