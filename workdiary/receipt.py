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
        return b"fairhour-receipt-v1\n" + canonical(
            {
                "segment": str(self.segment_id),
                "contract": str(self.contract_id),
                "record_sha256": self.record_sha256,
                "position": self.position,
                "log_size": self.log_size,
                "log_root": self.log_root,
                "received_s": self.received_s,
                "is_late": self.is_late,
                "key": self.key_id,
            }
        )


def sign_receipt(receipt: Receipt, key: SigningKey) -> Receipt:
    """The receipt with its signature."""
    return replace(receipt, signature=key.sign(receipt.signed_bytes()))


def check_receipt(receipt: Receipt, public_hex: str) -> None:
    """BrokenSeal unless the marketplace with this public key signed this receipt."""
    if not verify(public_hex, receipt.signature, receipt.signed_bytes()):
        raise BrokenSeal("receipt_signature")
