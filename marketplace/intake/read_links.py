"""From links as sent to records that this device may send."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar
from uuid import UUID

from marketplace.intake.answers import RefusedItem
from marketplace.people.models import Device
from marketplace.people.queries import chain_is_free
from workdiary.errors import BadMemo, BadRecord, BadSegment, BrokenSeal, UnknownVersion
from workdiary.seal import Link, check_link
from workdiary.strict import strict_json
from workdiary.wire import read_link

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class Item(Generic[Record]):
    """One record with the link that carried it."""

    link: Link
    record: Record


def read_links(
    values: Iterable[object], device: Device, read: Callable[[bytes], Record]
) -> list[Item[Record] | RefusedItem]:
    """Each value read and its signature checked, in their order."""
    return [_read(value, device, read) for value in values]


def _read(
    value: object, device: Device, read: Callable[[bytes], Record]
) -> Item[Record] | RefusedItem:
    named = _id_of(value)
    try:
        link = read_link(value)
        check_link(link, device.public_key)
        if link.device_id != device.chain_id:
            return RefusedItem(named, "wrong_device")
        return Item(link, read(link.record))
    except BrokenSeal:
        return RefusedItem(named, "bad_signature")
    except UnknownVersion:
        return RefusedItem(named, "unknown_version")
    except BadSegment as error:
        return RefusedItem(named, error.code)
    except BadRecord as error:
        return RefusedItem(named, _code_of(error))
    except BadMemo:
        return RefusedItem(named, "bad_text")


def _code_of(error: BadRecord) -> str:
    return error.code if error.code in ("unknown_field", "missing_field") else "bad_record"


def _id_of(value: object) -> UUID | None:
    """The id a broken item claims, so that its sender finds it again; None where there is none."""
    try:
        record = read_link(value).record
        claimed = strict_json(record)["id"]
        return UUID(claimed)
    except (BadRecord, UnknownVersion, KeyError, TypeError, ValueError, AttributeError):
        return None


def bind_chain(device: Device, values: Iterable[object]) -> None:
    """The first link of a new sign-in says what the device calls itself; from then on it stays."""
    if device.chain_id is not None:
        return
    for value in values:
        try:
            link = read_link(value)
            check_link(link, device.public_key)
        except (BadRecord, UnknownVersion, BrokenSeal):
            continue
        if chain_is_free(link.device_id, device):
            Device.objects.filter(pk=device.pk, chain_id=None).update(chain_id=link.device_id)
            device.refresh_from_db(fields=["chain_id"])
        return
