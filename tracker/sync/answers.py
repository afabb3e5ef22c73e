"""What the marketplace answers, as frozen records. Pure.

Unknown fields are ignored here: a newer marketplace may say more. A missing or misspelled one is
a BadRecord.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from tracker.errors import ChainGap
from tracker.news import News
from tracker.sync.heads import Seen, Told
from workdiary.contract import Terms
from workdiary.errors import BadRecord, UnknownVersion
from workdiary.fields import HEX_64, Fields
from workdiary.receipt import Receipt
from workdiary.seal import MAX_INT
from workdiary.wire import Json, read_receipt, read_terms

MAX_KEYS = 100
MAX_CONTRACTS = 10_000
MAX_WITHDRAWN = 10_000
MAX_NOTICES = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Hello:
    """Who answers: its clock, its public keys by id, what it reads, a sandbox's clock offset."""

    now_s: int
    keys: Mapping[str, str]
    segment_versions: tuple[int, ...]
    sandbox_offset_ms: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Me:
    """Who is signed in on this device."""

    member_id: str
    name: str
    email: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldContract:
    """One contract, what was received for it this week, and whether its client can pay.

    `balance_covers_s` is how far the client's balance reaches, None where it does not say.
    """

    terms: Terms
    week_s: int
    balance_covers_s: int | None
    is_client_verified: bool = True


@dataclass(frozen=True, slots=True)
class Receipted:
    """The segment is kept for good; the signature is not checked yet."""

    id: UUID
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class Parked:
    """Kept, but worth no money until settled."""

    id: UUID
    code: str
    other_id: UUID | None


@dataclass(frozen=True, slots=True)
class NotTaken:
    """Refused, with the marketplace's sentence. `id` is None where it could not read one."""

    id: UUID | None
    code: str
    detail: str


@dataclass(frozen=True, slots=True)
class Applied:
    """The operation is done."""

    id: UUID


Answer = Receipted | Parked | NotTaken | Applied


def read_hello(value: object) -> Hello:
    """The answer of `hello`."""
    record = _record(value, "hello")
    fields = Fields(record)
    fields.one_of("server", ("fairhour",))
    keys = [Fields(item) for item in fields.items("keys", MAX_KEYS)]
    return Hello(
        now_s=fields.whole("now_s"),
        keys={key.text("id", 64): key.text("public", 64) for key in keys},
        segment_versions=_versions(record),
        sandbox_offset_ms=_offset_ms(record.get("sandbox")),
    )


def read_me(value: object) -> Me:
    """The answer of `me`."""
    record = _record(value, "me")
    fields = Fields(record)
    return Me(
        member_id=str(record.get("member_id", "")),
        name=fields.text("name", 400),
        email=fields.text("email", 400),
    )


def read_contracts(value: object) -> list[ToldContract]:
    """The answer of `contracts`, in its order."""
    items = Fields(_record(value, "contracts")).items("items", MAX_CONTRACTS)
    return [_told(_object(item, "items")) for item in items]


def read_withdrawn(value: object) -> list[str]:
    """The hashes in the answer of `withdrawn`."""
    items = Fields(_record(value, "withdrawn")).items("items", MAX_WITHDRAWN)
    return [Fields(_object(item, "items")).hex("sha256", HEX_64) for item in items]


def read_notices(value: object) -> list[News]:
    """The answer of `notices`; one that cannot be read is left out, as is a fact of another kind."""
    items = Fields(_record(value, "notices")).items("items", MAX_NOTICES)
    return [one for item in items if (one := _news_or_none(item)) is not None]


def read_answers(value: object, count: int) -> list[Answer | None]:
    """One answer for each of `count` items sent; None for one that cannot be read."""
    items = Fields(_record(value, "answers")).items("items", count)
    if len(items) != count:
        raise BadRecord("wrong_count", "items")
    return [_answer_or_none(item) for item in items]


def read_proof(value: object) -> Told:
    """The newest head of a contract's log, and the proof that it grew."""
    fields = Fields(_record(value, "proof"))
    path = fields.items("path", 128)
    if not all(isinstance(one, str) and HEX_64.fullmatch(one) for one in path):
        raise BadRecord("bad_hex", "path")
    return Told(
        contract=str(fields.uuid("contract")),
        head=Seen(fields.whole("size"), fields.hex("root", HEX_64)),
        made_s=fields.whole("made_s"),
        key_id=fields.text("key", 64),
        signature=fields.text("signature", 128),
        path=tuple(bytes.fromhex(str(one)) for one in path),
    )


def read_gap(value: object) -> ChainGap:
    """How far the marketplace knows this device's chain, from its refusal."""
    fields = Fields(value)
    return ChainGap(fields.whole("seq"), fields.hex("hash", HEX_64))


def _news_or_none(item: object) -> News | None:
    try:
        record = _object(item, "items")
        fields = Fields(record)
        facts = _object(record.get("facts"), "facts")
        return News(
            id=fields.whole("id"),
            about=fields.text("about", 100),
            path=fields.text("path", 400),
            facts={name: fact for name, fact in facts.items() if type(fact) in (str, int)},
        )
    except BadRecord:
        return None


def _answer_or_none(item: object) -> Answer | None:
    try:
        return _answer(_object(item, "items"))
    except (BadRecord, UnknownVersion):
        return None


def _answer(record: Json) -> Answer:
    fields = Fields(record)
    match fields.one_of("state", ("receipted", "parked", "refused", "done")):
        case "receipted":
            return Receipted(fields.uuid("id"), read_receipt(record.get("receipt")))
        case "parked":
            return Parked(fields.uuid("id"), fields.text("code", 100), _id_of(record, "other"))
        case "refused":
            detail = str(record.get("detail", ""))[:2_000]
            return NotTaken(_id_of(record, "id"), fields.text("code", 100), detail)
    return Applied(fields.uuid("id"))


def _told(record: Json) -> ToldContract:
    fields = Fields(record)
    beside = ("week_s", "balance_covers_s", "client_verified")
    covers_s = None
    if record.get("balance_covers_s") is not None:
        covers_s = fields.whole("balance_covers_s")
    return ToldContract(
        terms=read_terms({name: record[name] for name in record if name not in beside}),
        week_s=fields.whole("week_s"),
        balance_covers_s=covers_s,
        # A marketplace from before it said so is not doubted.
        is_client_verified=record.get("client_verified") is not False,
    )


def _versions(record: Json) -> tuple[int, ...]:
    listed = _object(record.get("versions"), "versions").get("segment")
    if not isinstance(listed, list):
        raise BadRecord("bad_list", "versions.segment")
    return tuple(version for version in listed if type(version) is int)


def _offset_ms(sandbox: object) -> int | None:
    if sandbox is None:
        return None
    # Below zero where the sandbox was begun at an instant that lies behind us.
    return Fields(sandbox).whole("offset_ms", -MAX_INT)


def _record(value: object, kind: str) -> Json:
    record = _object(value, kind)
    fields = Fields(record)
    fields.one_of("kind", (kind,))
    fields.whole("v", 1)
    return record


def _object(value: object, name: str) -> Json:
    if not isinstance(value, dict):
        raise BadRecord("not_an_object", name)
    return value


def _id_of(record: Json, name: str) -> UUID | None:
    return None if record.get(name) is None else Fields(record).uuid(name)
