"""Receipt: what the marketplace promises about one segment, signed. Pure."""

from dataclasses import dataclass, replace
from uuid import UUID

from workdiary.errors import BrokenSeal
from workdiary.seal import SigningKey, canonical, verify


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """The marketplace holds this record for good, at `position` of its contract's log.

    `record_sha256` is the hash of the bytes received; `log_size` and `log_root` (hex) are the
    signed head after it; `key_id` names the marketplace's key that signed.
    """

    segment_id: UUID
    contract_id: UUID
    record_sha256: str
    position: int
    log_size: int
    log_root: str
    received_s: int
    is_late: bool
    key_id: str
    signature: str = ""

    def signed_bytes(self) -> bytes:
        """What the signature covers: every other field."""
        # Canonical JSON, written out: there is one of these for each segment of a week.
        is_late = "true" if self.is_late else "false"
        return (
            f'fairhour-receipt-v1\n{{"contract":"{self.contract_id}","is_late":{is_late},'
            f'"key":{canonical(self.key_id).decode()},"log_root":"{self.log_root}",'
            f'"log_size":{self.log_size},"position":{self.position},'
            f'"received_s":{self.received_s},"record_sha256":"{self.record_sha256}",'
            f'"segment":"{self.segment_id}"}}'
        ).encode()


def sign_receipt(receipt: Receipt, key: SigningKey) -> Receipt:
    """The receipt with its signature."""
    return replace(receipt, signature=key.sign(receipt.signed_bytes()))


def check_receipt(receipt: Receipt, public_hex: str) -> None:
    """BrokenSeal unless the marketplace with this public key signed this receipt."""
    if not verify(public_hex, receipt.signature, receipt.signed_bytes()):
        raise BrokenSeal("receipt_signature")
